//! One fault of a document, a message or a setting: where it is, what is wrong and what to do.
//!
//! `.typ`, `.ftl` and `.toml` files all report through this type; people see it the way Typst shows its own
//! errors (through the same library), programs as JSON.

mod code;
mod show;

use serde::{Deserialize, Serialize};

pub use self::code::Code;
pub use self::show::{Lines, emit, render};

/// How bad it is: an error breaks or misleads, a warning may be intended, a note only informs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Makes a page untrue or unreadable.
    Error,
    /// Deserves a look.
    Warning,
    /// Only informs.
    Note,
}

/// One fault with its place. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of fault it is.
    pub code: Code,
    /// The file, relative to the root of the library.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The message concerned, if any.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
    /// What is wrong, without a final full stop.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// A fault at the start of a file; [`Diagnostic::at`] moves it.
    pub fn new(severity: Severity, code: Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity, code, file: file.into(), line: 1, column: 1, id: None, message: message.into(), hints: Vec::new() }
    }

    /// An error at the start of a file.
    pub fn error(code: Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, file, message)
    }

    /// A warning at the start of a file.
    pub fn warning(code: Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, file, message)
    }

    /// Moves the fault to a byte offset of the file's text.
    pub fn at(mut self, text: &str, offset: usize) -> Self {
        (self.line, self.column) = position(text, offset);
        self
    }

    /// Names the message concerned.
    pub fn of(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Says what to do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Line and column (both from 1, columns in characters) of a byte offset; an offset past the end is the end.
pub fn position(text: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// The byte offset of a line and column, as [`position`] counts them; past the end of a line is its end.
pub fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let line = text[start..].split('\n').next().unwrap_or_default();
    start + line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(offset, _)| offset)
}

/// Puts faults in the order people read them (file, line, column) and drops repetitions; of two at one place that differ
/// in severity only, the graver stays.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        (&a.file, a.line, a.column, a.code, a.severity, &a.message).cmp(&(&b.file, b.line, b.column, b.code, b.severity, &b.message))
    });
    diagnostics.dedup_by(|a, b| (&a.file, a.line, a.column, a.code, &a.id) == (&b.file, b.line, b.column, b.code, &b.id));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let text = "прва\nдруга = х\n";
        assert_eq!(position(text, 0), (1, 1));
        assert_eq!(position(text, "прва\nдруга".len()), (2, 6));
        assert_eq!(position(text, 10_000), (3, 1));
        for (i, _) in text.char_indices() {
            let (line, column) = position(text, i);
            assert_eq!(offset(text, line, column), i);
        }
        assert_eq!((offset(text, 1, 99), offset(text, 99, 1)), ("прва".len(), text.len()));
    }
}
