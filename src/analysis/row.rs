//! One row of a table, whose fields are read one by one as what they must be.

use super::date::Date;
use super::placed::{Origin, Placed};
use super::scale::{Choice, MAX_LEVEL};
use super::table::{Cell, Kind};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::document::is_name;

/// What stands for a number that nobody knows.
pub const UNKNOWN: &str = "unknown";

/// One row while it is read; what is wrong with its fields goes to the faults.
pub struct Row<'t> {
    origin: &'t Origin<'t>,
    columns: &'t [&'t str],
    cells: &'t [Cell],
    faults: &'t mut Vec<Diagnostic>,
}

impl<'t> Row<'t> {
    /// A row of a file: a cell for each column.
    pub fn new(origin: &'t Origin<'t>, columns: &'t [&'t str], cells: &'t [Cell], faults: &'t mut Vec<Diagnostic>) -> Self {
        Self { origin, columns, cells, faults }
    }

    fn cell(&self, column: &str) -> &Cell {
        let place = self.columns.iter().position(|name| *name == column);
        debug_assert!(place.is_some(), "the table has no column {column}");
        &self.cells[place.unwrap_or_default()]
    }

    /// Where the row starts.
    pub fn start(&self) -> usize {
        self.cells.first().map_or(0, |cell| cell.offset)
    }

    /// Whether a field holds nothing.
    pub fn is_empty(&self, column: &str) -> bool {
        self.cell(column).text.is_empty()
    }

    /// The words of a field as they stand there.
    pub fn peek(&self, column: &str) -> &str {
        &self.cell(column).text
    }

    /// Reports a field.
    pub fn wrong(&mut self, column: &str, message: impl Into<String>) {
        self.report(column, Code::Data, message);
    }

    /// Reports a field with a code of its own.
    pub fn report(&mut self, column: &str, code: Code, message: impl Into<String>) {
        let fault = self.origin.error(code, self.cell(column).offset, message);
        self.faults.push(fault);
    }

    /// The words of a field, which must not be empty.
    pub fn text(&mut self, column: &str) -> Option<Placed<String>> {
        match self.optional(column) {
            Some(None) => {
                self.wrong(column, format!("“{column}” is empty"));
                None
            }
            text => text?,
        }
    }

    /// The words of a field, `None` where it is empty. The outer `None` is a fault.
    pub fn optional(&mut self, column: &str) -> Option<Option<Placed<String>>> {
        let cell = self.cell(column);
        if cell.kind == Kind::Number {
            let message = format!("“{column}” holds the number {}, where a text is expected", cell.text);
            self.wrong(column, message);
            return None;
        }
        Some((!cell.text.is_empty()).then(|| Placed::new(cell.text.clone(), cell.offset)))
    }

    /// An id: small letters, digits and hyphens.
    pub fn name(&mut self, column: &str) -> Option<Placed<String>> {
        let text = self.text(column)?;
        if is_name(&text) {
            return Some(text);
        }
        self.wrong(column, format!("“{text}” is no id: use small letters, digits and hyphens, and begin with a letter"));
        None
    }

    /// An id, `None` where the field is empty. The outer `None` is a fault.
    pub fn optional_name(&mut self, column: &str) -> Option<Option<Placed<String>>> {
        if self.is_empty(column) { Some(None) } else { self.name(column).map(Some) }
    }

    /// One of a few names.
    pub fn choice<T: Choice>(&mut self, column: &str) -> Option<Placed<T>> {
        let text = self.text(column)?;
        if let Some(choice) = T::named(&text) {
            return Some(text.with(choice));
        }
        let names: Vec<&str> = T::ALL.iter().map(|choice| choice.name()).collect();
        self.wrong(column, format!("“{column}” cannot be “{text}”; it is one of {}", names.join(", ")));
        None
    }

    /// A level from 0 to 5, or `unknown`.
    pub fn level(&mut self, column: &str) -> Option<Placed<Option<u8>>> {
        let cell = self.number(column)?;
        if cell.text == UNKNOWN {
            return Some(Placed::new(None, cell.offset));
        }
        match cell.text.parse::<u8>() {
            Ok(level) if level <= MAX_LEVEL => Some(Placed::new(Some(level), cell.offset)),
            _ => {
                self.wrong(column, format!("“{column}” is “{}”; write a whole number from 0 to {MAX_LEVEL}, or unknown", cell.text));
                None
            }
        }
    }

    /// A count, or `unknown`.
    pub fn count(&mut self, column: &str) -> Option<Placed<Option<u64>>> {
        let cell = self.number(column)?;
        if cell.text == UNKNOWN {
            return Some(Placed::new(None, cell.offset));
        }
        match cell.text.parse::<u32>() {
            Ok(count) => Some(Placed::new(Some(u64::from(count)), cell.offset)),
            Err(_) => {
                self.wrong(column, format!("“{column}” is “{}”; write a whole number in digits only, or unknown", cell.text));
                None
            }
        }
    }

    /// A value that may have decimals, or `unknown`.
    pub fn value(&mut self, column: &str) -> Option<Placed<Option<f64>>> {
        let cell = self.number(column)?;
        if cell.text == UNKNOWN {
            return Some(Placed::new(None, cell.offset));
        }
        let plain = cell.text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
        match cell.text.parse::<f64>() {
            Ok(value) if plain => Some(Placed::new(Some(value), cell.offset)),
            _ => {
                self.wrong(column, format!("“{column}” is “{}”; write a number such as 1280 or 0.5, or unknown", cell.text));
                None
            }
        }
    }

    /// A day.
    pub fn date(&mut self, column: &str) -> Option<Placed<Date>> {
        let text = self.text(column)?;
        match text.parse() {
            Ok(date) => Some(text.with(date)),
            Err(()) => {
                self.wrong(column, format!("“{column}” is “{text}”; write a day as year-month-day, such as 2026-10-31"));
                None
            }
        }
    }

    /// A field that must be a number (or the word for unknown).
    fn number(&mut self, column: &str) -> Option<Cell> {
        let cell = self.cell(column).clone();
        if cell.text.is_empty() {
            self.wrong(column, format!("“{column}” is empty; write a number, or unknown"));
            return None;
        }
        if cell.kind == Kind::Text && cell.text != UNKNOWN && cell.text.parse::<f64>().is_ok() {
            let message = format!("“{column}” holds the number {} as text; turn the cell into a number", cell.text);
            self.wrong(column, message);
            return None;
        }
        Some(cell)
    }
}
