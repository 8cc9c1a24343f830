//! What the program knows of languages: their letters, their words and the forms of their words.
//!
//! An [`Analyzer`] turns a text into index terms. Each language has a file that says how its letters are folded and what
//! its dictionary cannot know; the rest is learned (`examples/learn-dictionary`) from published word lists into a [`Dictionary`].
//!
//! # A sixth language
//! Copy `english.rs`, change what differs, add it to [`Analyzer::of`], and let `scripts/dictionaries.sh` learn its table.
//! A language without a file is folded to plain letters and searched without grammatical forms.

mod albanian;
mod analyzer;
pub mod citation;
pub mod detect;
pub mod dictionary;
mod english;
pub mod letters;
mod macedonian;
mod plain;
mod serbian;
mod trigrams;
pub mod words;

pub use analyzer::{Analyzer, Folding, Language, Terms};
pub use detect::Detector;
pub use dictionary::Dictionary;
pub use words::{Word, words};
