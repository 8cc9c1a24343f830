//! Exchange files: what is due as XLIFF, as a table or as a workbook for other programs, and back again.
//!
//! A row of such a file is one [`Unit`](crate::translate::unit::Unit): one text of a message. It carries the fingerprints of
//! the source entry and of the translation as they were, so that nothing is taken that was made from something else. Nothing
//! of a file is trusted: what it says is read with limits, judged like any other translation, and refused with its line.

mod columns;
pub mod csv;
pub mod due;
mod fingerprint;
mod fresh;
mod guarded;
pub mod import;
mod judge;
mod kind;
pub mod language;
mod rewritten;
mod space;
mod take;
pub mod workbook;
pub mod xliff;
mod xml;

pub use due::Due;
pub use guarded::guarded;
pub use import::{Report, import, import_sheet};

/// Largest file that is read, in bytes: twenty thousand messages with all that stands beside them.
pub const MAX_FILE_BYTES: usize = 32 << 20;
/// Most rows of a file.
pub const MAX_ROWS: usize = 100_000;

/// What kind of program had a text, and so what may have become of it without anybody's will.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// A translation program: XML may have been indented anew.
    #[default]
    Xml,
    /// A spreadsheet: a cell may have been taken for a number or a day.
    Cell,
    /// A spreadsheet, in a cell that says by an apostrophe that it is a text.
    Kept,
}

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
    /// The text of the source that stands beside it, where it can be compared.
    pub source: Option<String>,
    /// The fingerprint of the source entry that was translated.
    pub original: String,
    /// The fingerprint of the translation as it was; empty where there was none.
    pub base: String,
    /// The translation.
    pub text: String,
    /// What kind of program had it.
    pub form: Form,
    /// Whether its translator says that it is done.
    pub done: bool,
    /// Whether the file says that work on it goes on.
    pub draft: bool,
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
