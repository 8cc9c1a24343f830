//! What a device keeps of a language to search it without a network: one piece for each document, the words of all, and what was learned of
//! meaning.
//!
//! The pieces are made of the same index terms as the search of the server, so the script that reads them (`assets/web/search.js`) knows
//! letters and nothing else of a language: forms of words, little words, what letters are typed as, and what everything is worth stand here.

mod document;
mod sense;
mod words;
mod worths;

pub use document::{Facts, document};
pub use sense::sense;
pub use words::{FORMS, Spoken, Vocabulary, words};

/// The format of packs. A script reads packs of its own format only.
pub const FORMAT: u32 = 3;
