//! Armarium keeps manuals, courses and analyses as Typst sources with Fluent messages, typesets every edition and
//! answers full-text questions about them.
//!
//! The folders in this order are the product's sentence; each uses only earlier ones:
//! source → language → locale → analysis → form → typeset → web → index → edition → release → site → state → institution → translate → server.

pub mod analysis;
pub mod cli;
pub mod diagnostic;
pub mod edition;
pub mod form;
pub mod index;
pub mod institution;
pub mod language;
pub mod locale;
pub mod release;
pub mod server;
pub mod site;
pub mod source;
pub mod state;
pub mod translate;
pub mod typeset;
pub mod web;
