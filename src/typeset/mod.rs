//! From Typst sources and messages to pages: PDF for print, HTML for reading, passages for search.

mod addresses;
mod allowed;
mod booklet;
pub mod compile;
mod content;
mod data;
pub mod diagnose;
mod ending;
mod fields;
pub mod fonts;
pub mod functions;
pub mod html;
mod ids;
pub mod input;
mod language;
mod links;
mod marked;
mod messages;
mod notes;
pub mod paged;
mod parted;
pub mod preview;
mod sections;
mod stamp;
mod tables;
mod values;
pub mod world;
mod written;

pub use booklet::booklet;
pub use compile::{Draft, Typeset, typeset};
pub use input::{Doubt, EditionInput, Notice};
pub use notes::{borrow, borrowed};
pub use sections::Section;
pub use stamp::stamp;
pub use world::Typesetter;
pub use written::{ID_MARK, Piece};
