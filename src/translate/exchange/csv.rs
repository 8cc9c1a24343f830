//! What is due as a table, for people with a spreadsheet.
//!
//! A spreadsheet would calculate a cell that begins like a formula (every id of a term does). Such a cell gets an apostrophe
//! in front, which is taken off again when it comes back (OWASP, “CSV Injection”).

use std::borrow::Cow;

use ::csv::{ReaderBuilder, StringRecord, Writer};

use super::due::{Due, Message};
use super::{MAX_ROWS, Row, Unreadable, state_name};
use crate::translate::unit::Unit;

/// The columns, in the order in which they are written; when they are read, any order will do.
pub const COLUMNS: [&str; 10] =
    ["document", "lang", "id", "field", "context", "english", "translation", "state", "english_fingerprint", "translation_fingerprint"];
/// The columns without which nothing can be taken.
const NEEDED: [&str; 6] = ["document", "id", "field", "translation", "english_fingerprint", "translation_fingerprint"];
/// The field that is the text of a message itself.
const VALUE: &str = "value";
/// What spreadsheets take for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// What the state of a row says when its translator is done.
const DONE: [&str; 3] = ["needs-review", "translated", "approved"];
/// What may stand between columns: programs in many countries write semicolons.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// The table. A byte order mark tells spreadsheets that it is UTF-8.
pub fn write(due: &Due) -> Result<Vec<u8>, ::csv::Error> {
    let mut table = Writer::from_writer("\u{feff}".as_bytes().to_vec());
    table.write_record(COLUMNS)?;
    for (document, messages) in &due.documents {
        for message in messages {
            for (unit, notes) in &message.units {
                let context = notes.iter().map(|note| format!("{}: {}", note.about, note.text)).collect::<Vec<_>>().join("\n");
                let cells = row(due, document, message, unit, &context);
                table.write_record(cells.map(|cell| guarded(cell).into_owned()))?;
            }
        }
    }
    table.into_inner().map_err(|error| ::csv::Error::from(error.into_error()))
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
        state_name(message.state).into(),
        Cow::from(&message.original),
        Cow::from(&message.base),
    ]
}

/// The rows of a table.
pub fn read(text: &str) -> Result<Vec<Row>, Unreadable> {
    let header = text.lines().next().unwrap_or_default();
    let frequent = |delimiter: &u8| header.bytes().filter(|byte| byte == delimiter).count();
    let delimiter = DELIMITERS.into_iter().rev().max_by_key(frequent).unwrap_or(b',');
    let mut table = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let header = table.headers().map_err(|error| Unreadable::at(1, error.to_string()))?;
    let names: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
    let column = |name: &str| names.iter().position(|known| known == name);
    if let Some(name) = NEEDED.into_iter().find(|name| column(name).is_none()) {
        return Err(Unreadable::at(1, format!("this is no table of translations: the column `{name}` is missing")));
    }
    let columns = COLUMNS.map(column);
    let mut rows = Vec::new();
    for record in table.into_records() {
        let record = record.map_err(|error| Unreadable::at(0, error.to_string()))?;
        if rows.len() >= MAX_ROWS {
            return Err(Unreadable::at(0, format!("the table has more than {MAX_ROWS} rows")));
        }
        // Spreadsheets leave empty rows at the end.
        if record.iter().any(|cell| !cell.is_empty()) {
            rows.push(taken(&record, columns, names.len()));
        }
    }
    Ok(rows)
}

fn taken(record: &StringRecord, columns: [Option<usize>; 10], width: usize) -> Row {
    let cell = |i: usize| columns[i].and_then(|column| record.get(column)).map(bare).unwrap_or_default();
    let [document, lang, id, field, _, _, text, state, original, base] = std::array::from_fn(cell);
    let problem = (record.len() != width).then(|| format!("the row has {} columns, the table {width}", record.len()));
    Row {
        line: record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX)),
        document: document.trim().to_owned(),
        unit: format!("{}{}", id.trim(), field.trim().strip_prefix(VALUE).unwrap_or(field.trim())),
        lang: Some(lang.trim().to_owned()).filter(|lang| !lang.is_empty()),
        original: original.trim().to_owned(),
        base: base.trim().to_owned(),
        text: text.into_owned(),
        done: DONE.contains(&state.trim()),
        problem,
    }
}

/// A cell that no spreadsheet calculates.
fn guarded(cell: Cow<str>) -> Cow<str> {
    if begins_formula(&cell) { format!("'{cell}").into() } else { cell }
}

/// A cell as it was before it was guarded.
fn bare(cell: &str) -> Cow<'_, str> {
    cell.strip_prefix('\'').filter(|rest| begins_formula(rest)).unwrap_or(cell).into()
}

/// Whether a cell would be calculated, apart from apostrophes in front.
fn begins_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_look_like_formulas_are_guarded_and_come_back() {
        for cell in ["-weapon", "=1+1", "'=x", "''-x", "'tis", "", "'", "\tx", "a-b"] {
            let written = guarded(cell.into());
            assert!(!written.starts_with(FORMULA), "{written}");
            assert_eq!(bare(&written), cell);
        }
        // What a person types with an apostrophe keeps it.
        assert_eq!(bare("'tis"), "'tis");
    }

    #[test]
    fn columns_may_move_and_be_parted_by_semicolons() {
        let text = "ID;field;Document;translation;english_fingerprint;translation_fingerprint;note\nguide-a;value:1.few;guide;\"a;\nb\";1;2;x\n'-law;.alt;terms;;3;\nshort\n";
        let rows = read(text).unwrap();
        assert_eq!((rows[0].unit.as_str(), rows[0].text.as_str(), rows[0].line), ("guide-a:1.few", "a;\nb", 2));
        assert_eq!((rows[1].unit.as_str(), rows[1].document.as_str(), rows[1].line), ("-law.alt", "terms", 4));
        assert!(rows[1].problem.as_deref().unwrap().contains("6 columns"), "{rows:?}");
        assert_eq!(rows[2].line, 5);
        assert_eq!(read("id,field\n").unwrap_err().line, 1);
    }
}
