//! A value with its place, and the file it stands in: every fault of data has a line and a column.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Deserializer};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::document::is_name;

/// A value as a file states it, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Where it starts, as its [`Origin`] counts: bytes of a text, or cells of a sheet.
    pub offset: usize,
}

impl<T> Placed<T> {
    /// A value at its place.
    pub fn new(value: T, offset: usize) -> Self {
        Self { value, offset }
    }

    /// Another value at the same place.
    pub fn with<U>(&self, value: U) -> Placed<U> {
        Placed { value, offset: self.offset }
    }
}

impl<T> Deref for Placed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Display> fmt::Display for Placed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Placed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = toml::Spanned::<T>::deserialize(deserializer)?;
        Ok(Self { offset: spanned.span().start, value: spanned.into_inner() })
    }
}

/// A file of data, as its faults name it.
#[derive(Debug, Clone)]
pub struct Origin<'a> {
    /// Its path, relative to the root of the library.
    pub path: String,
    form: Form<'a>,
}

#[derive(Debug, Clone)]
enum Form<'a> {
    Text(&'a str),
    Sheet(String),
}

/// Columns of the widest sheet that any program writes: a cell is counted as row × columns + column, both from 0.
const SHEET_COLUMNS: usize = 1 << 14;

impl<'a> Origin<'a> {
    /// A file of text, without its byte order mark.
    pub fn text(path: impl Into<String>, text: &'a str) -> Self {
        Self { path: path.into(), form: Form::Text(text) }
    }

    /// A sheet of a workbook.
    pub fn sheet(path: impl Into<String>, name: impl Into<String>) -> Self {
        Self { path: path.into(), form: Form::Sheet(name.into()) }
    }

    /// How a cell of a sheet is counted, from its row and column (both from 0).
    pub fn cell(row: usize, column: usize) -> usize {
        row * SHEET_COLUMNS + column
    }

    /// An error at a place of the file.
    pub fn error(&self, code: Code, offset: usize, message: impl Into<String>) -> Diagnostic {
        self.fault(Severity::Error, code, offset, message)
    }

    /// A fault at a place of the file. It speaks of the record that its message names first.
    pub fn fault(&self, severity: Severity, code: Code, offset: usize, message: impl Into<String>) -> Diagnostic {
        let message = message.into();
        let id = first_name(&message).map(str::to_owned);
        let mut fault = Diagnostic::new(severity, code, self.path.clone(), message);
        fault.id = id;
        match &self.form {
            Form::Text(text) => fault.at(text, offset),
            Form::Sheet(name) => {
                let (row, column) = (offset / SHEET_COLUMNS, offset % SHEET_COLUMNS);
                (fault.line, fault.column) = (row + 1, column + 1);
                fault.message += &format!(" (sheet “{name}”, cell {}{})", letters(column), row + 1);
                fault
            }
        }
    }

    /// A fault with the place of the other record it speaks of.
    pub fn place(&self, offset: usize) -> String {
        let fault = self.error(Code::Data, offset, "");
        format!("{}:{}", fault.file, fault.line)
    }
}

/// The name that a message of a fault puts in quotes first.
pub(crate) fn first_name(message: &str) -> Option<&str> {
    message.split('`').nth(1).filter(|name| is_name(name))
}

/// A column as spreadsheets name it: A, Z, AA.
fn letters(mut column: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(char::from(b'A' + (column % 26) as u8));
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    name.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_in_spreadsheets() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(letters(column), name);
        }
        let fault = Origin::sheet("gaps.xlsx", "Findings").error(Code::Data, Origin::cell(3, 2), "`no-form` is wrong");
        assert_eq!((fault.line, fault.column, fault.id.as_deref()), (4, 3, Some("no-form")));
        assert_eq!(fault.message, "`no-form` is wrong (sheet “Findings”, cell C4)");
    }

    #[test]
    fn values_of_toml_keep_their_place() {
        #[derive(Deserialize)]
        struct Example {
            name: Placed<String>,
            #[serde(default)]
            list: Vec<Placed<u32>>,
            other: Option<Placed<String>>,
        }
        let example: Example = toml::from_str("name = \"x\"\nlist = [1, 22]\n").unwrap();
        assert_eq!((example.name.offset, example.list[1].offset, example.list[1].value, example.other), (7, 22, 22, None));
    }
}
