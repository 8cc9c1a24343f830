//! What is due as a table, for people with a spreadsheet.

use std::borrow::Cow;

use ::csv::{ReaderBuilder, WriterBuilder};

pub use super::columns::COLUMNS;
use super::columns::{Columns, TEXTS, VALUE};
use super::due::{Due, Message};
use super::guarded::{guarded, guarded_text};
use super::{MAX_ROWS, Row, Unreadable};
use crate::analysis::import::separated::{header, separated};
use crate::translate::unit::Unit;

/// The table, parted by commas. A byte order mark tells spreadsheets that it is UTF-8.
///
/// # Errors
/// Memory takes every row, so none in practice.
pub fn write(due: &Due) -> Result<Vec<u8>, ::csv::Error> {
    write_separated(due, b',')
}

/// The table, parted as a country is used to.
///
/// # Errors
/// As [`write()`].
pub fn write_separated(due: &Due, separator: u8) -> Result<Vec<u8>, ::csv::Error> {
    let mut table = WriterBuilder::new().delimiter(separator).from_writer("\u{feff}".as_bytes().to_vec());
    table.write_record(COLUMNS)?;
    rows(due, |cells| {
        let guarded = |(cell, column): (&Cow<str>, &str)| if TEXTS.contains(&column) { guarded_text(cell) } else { guarded(cell) };
        table.write_record(cells.iter().zip(COLUMNS).map(guarded))
    })?;
    table.into_inner().map_err(|error| ::csv::Error::from(error.into_error()))
}

/// Calls `write` with the cells of every row.
pub(super) fn rows<E>(due: &Due, mut write: impl FnMut([Cow<str>; COLUMNS.len()]) -> Result<(), E>) -> Result<(), E> {
    for (document, messages) in &due.documents {
        for message in messages {
            for (unit, notes) in &message.units {
                let context = notes.iter().map(|note| format!("{}: {}", note.about, note.text)).collect::<Vec<_>>().join("\n");
                write(row(due, document, message, unit, &context))?;
            }
        }
    }
    Ok(())
}

fn row<'a>(due: &'a Due, document: &'a str, message: &'a Message, unit: &'a Unit, context: &'a str) -> [Cow<'a, str>; 10] {
    let field = if unit.attribute.is_some() { Cow::from(&unit.address) } else { Cow::from(format!("{VALUE}{}", unit.address)) };
    [
        document.into(),
        due.tag.as_str().into(),
        Cow::from(&message.id),
        field,
        context.into(),
        Cow::from(&unit.original),
        unit.translation.as_deref().unwrap_or_default().into(),
        message.state.name().into(),
        Cow::from(&message.original),
        Cow::from(&message.base),
    ]
}

/// The rows of a table.
///
/// # Errors
/// Says which column is missing, or where the table is broken.
pub fn read(text: &str) -> Result<Vec<Row>, Unreadable> {
    let table = separated(text.into(), &COLUMNS);
    let text = &table.text;
    // A line that named the separator is empty now.
    let first = text.len() - text.trim_start_matches(['\r', '\n']).len();
    let lines = |from: usize, to: usize| text.as_bytes()[from.min(to)..to].iter().filter(|byte| **byte == b'\n').count();
    let columns = Columns::of(&header(text, table.separator)).map_err(|problem| Unreadable::at(1 + lines(0, first), problem))?;
    let mut reader = ReaderBuilder::new().delimiter(table.separator).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let (mut from, mut line) = (0, 1);
    for record in reader.records() {
        let record = record.map_err(|error| Unreadable::at(0, error.to_string()))?;
        if rows.len() >= MAX_ROWS {
            return Err(Unreadable::at(0, format!("the table has more than {MAX_ROWS} rows")));
        }
        // The reader passes over empty lines in front of a row.
        let start = record.position().map_or(from, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX)).min(text.len());
        let start = start + text[start..].len() - text[start..].trim_start_matches(['\r', '\n']).len();
        line += lines(from, start);
        from = start;
        // Spreadsheets leave empty rows at the end.
        if record.iter().any(|cell| !cell.is_empty()) {
            rows.push(columns.row(line, record.len(), |place| record.get(place)));
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_may_move_and_be_parted_by_semicolons() {
        let text = "ID;field;Document;translation;english_fingerprint;translation_fingerprint;note\nguide-a;value:1.few;guide;\"a;\nb\";1;2;x\n'-law;.alt;terms;;3;\nshort\n";
        let rows = read(text).unwrap();
        assert_eq!((rows[0].unit.as_str(), rows[0].text.as_str(), rows[0].line), ("guide-a:1.few", "a;\nb", 2));
        assert_eq!((rows[1].unit.as_str(), rows[1].document.as_str(), rows[1].line), ("-law.alt", "terms", 4));
        assert!(rows[1].problem.as_deref().unwrap().contains("6 columns"), "{rows:?}");
        assert_eq!(rows[2].line, 5);
        assert_eq!(read("id,field\n").unwrap_err().line, 1);
        let named = format!("sep=;\n{text}");
        assert_eq!(read(&named).unwrap().iter().map(|row| row.line).collect::<Vec<_>>(), [3, 5, 6]);
        // What a program has saved as one column says so.
        let one = "\"document,lang,id\"\n\"guide,sq,guide-a\"\n";
        assert!(read(one).unwrap_err().problem.starts_with("this table has one column"));
    }
}
