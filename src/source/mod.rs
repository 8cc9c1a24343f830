//! What is there: the files of a library at one moment, its languages and its documents.

mod act;
pub mod demand;
pub mod document;
pub mod door;
pub mod file;
pub mod fingerprint;
pub mod folder;
pub mod given;
pub mod keeping;
pub mod kept;
pub mod library;
mod lines;
pub mod marking;
pub mod replace;
pub mod results;
mod role;
pub mod shelf;
pub mod shipped;
pub mod sign_in;
pub mod snapshot;

pub use act::Act;
pub use demand::SecondFactor;
pub use document::{Document, Kind, Marking, Output, Purpose};
pub use door::{Door, Keys, Reading};
pub use fingerprint::Fingerprint;
pub use keeping::Keeping;
pub use library::{Language, Library, Tag};
pub use marking::Markings;
pub use replace::replace;
pub use results::Results;
pub use role::Role;
pub use shelf::Shelf;
pub use sign_in::SignIn;
pub use snapshot::Snapshot;
