//! Exchange files: what is due as XLIFF or CSV for other programs, and back again.
//!
//! A row of such a file is one [`Unit`](crate::translate::unit::Unit): one text of a message. It carries the fingerprints of
//! the source entry and of the translation as they were, so that nothing is taken that was made from something else. Nothing
//! of a file is trusted: what it says is read with limits, judged like any other translation, and refused with its line.

pub mod csv;
pub mod due;
pub mod import;
mod judge;
mod take;
pub mod xliff;
mod xml;

pub use due::Due;
pub use import::{Report, import};

use crate::locale::review::State;

/// Largest file that is read, in bytes: twenty thousand messages with all that stands beside them.
pub const MAX_FILE_BYTES: usize = 32 << 20;
/// Most rows of a file.
pub const MAX_ROWS: usize = 100_000;
/// Longest text of a row, in characters: three pages.
pub const MAX_TEXT: usize = 10_000;

/// A text that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The line of the file where it begins, from 1.
    pub line: usize,
    /// The document, `terms` or `interface`.
    pub document: String,
    /// The message and the place of the text in it: `house-search-title`, `house-search-aim:1.few`.
    pub unit: String,
    /// The language, where the file says it.
    pub lang: Option<String>,
    /// The fingerprint of the source entry that was translated.
    pub original: String,
    /// The fingerprint of the translation as it was; empty where there was none.
    pub base: String,
    /// The translation.
    pub text: String,
    /// Whether its translator says that it is done.
    pub done: bool,
    /// Why it cannot be read.
    pub problem: Option<String>,
}

/// Why nothing of a file was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

impl Unreadable {
    fn at(line: usize, problem: impl Into<String>) -> Self {
        Self { line, problem: problem.into() }
    }
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            0 => f.write_str(&self.problem),
            line => write!(f, "line {line}: {}", self.problem),
        }
    }
}

/// A state as it is written in files: the names of the review records.
fn state_name(state: State) -> &'static str {
    match state {
        State::Missing => "missing",
        State::Stale => "stale",
        State::Draft => "draft",
        State::NeedsReview => "needs-review",
        State::Approved => "approved",
    }
}
