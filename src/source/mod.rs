//! What is there: the files of a library at one moment, its languages and its documents.

pub mod document;
pub mod fingerprint;
pub mod library;
mod lines;
pub mod replace;
pub mod snapshot;

pub use document::{Document, Kind, Marking};
pub use fingerprint::Fingerprint;
pub use library::{Language, Library, Tag};
pub use replace::replace;
pub use snapshot::Snapshot;
