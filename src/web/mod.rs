//! Pages as people see them: the frame around every page, and the reading page of an edition.

pub mod address;
pub mod assets;
mod layout;
pub mod reading;

pub use layout::{LanguageLink, Layout};
