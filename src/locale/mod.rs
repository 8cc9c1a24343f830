//! Messages: what the `.ftl` files of a language say, formatted for a reader.

pub mod bundle;
pub mod chain;
pub mod check;
pub mod compose;
pub mod coverage;
pub mod difference;
pub mod edit;
pub mod entry;
pub mod everyday;
pub mod field;
pub mod glossary;
pub mod glyphs;
pub mod guard;
mod insertion;
mod kept_bytes;
pub mod markup;
pub mod normal;
pub mod number;
pub mod pattern;
pub mod place;
pub mod plural;
pub mod reading;
pub mod review;
pub mod serbian;
pub mod text;
pub mod words;

pub use bundle::{Bundle, Fault};
pub use place::Place;
pub use words::Words;
