//! What is there: the files of a library at one moment, its languages and its documents.

pub mod document;
pub mod door;
pub mod file;
pub mod fingerprint;
pub mod folder;
pub mod given;
pub mod kept;
pub mod library;
mod lines;
pub mod marking;
pub mod replace;
pub mod results;
pub mod shelf;
pub mod shipped;
pub mod snapshot;

pub use document::{Document, Kind, Marking, Output};
pub use door::{Door, Keys, Reading};
pub use fingerprint::Fingerprint;
pub use library::{Language, Library, Tag};
pub use marking::Markings;
pub use replace::replace;
pub use results::Results;
pub use shelf::Shelf;
pub use snapshot::Snapshot;
