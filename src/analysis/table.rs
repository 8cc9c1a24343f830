//! Tables that people keep in CSV files: a header row, and rows whose fields are read one by one (see [`Row`]).
//!
//! A field that cannot be read is a fault at its own line and column, and all faults of a table are reported together.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord};

use super::placed::Origin;
use super::row::Row;
use crate::diagnostic::{Code, Diagnostic};

/// Largest file of data, in bytes: 2,000 findings have less than half a megabyte.
pub const MAX_DATA_BYTES: usize = 8 << 20;
/// Most rows of a table. An analysis with more would be a book of a thousand pages.
pub const MAX_ROWS: usize = 10_000;
/// Longest field of a table, in bytes.
pub const MAX_FIELD_BYTES: usize = 8 << 10;
/// Most faults that are shown for one table: a file that is none has thousands.
pub const MAX_FAULTS: usize = 100;

/// What a field was before it became text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A field of CSV, which knows no types.
    Plain,
    /// A cell of a workbook that holds text.
    Text,
    /// A cell of a workbook that holds a number.
    Number,
}

/// One field.
#[derive(Debug, Clone)]
pub struct Cell {
    /// Its text, without blank space around it.
    pub text: String,
    /// What it was.
    pub kind: Kind,
    /// Where it stands.
    pub offset: usize,
}

/// A table with the columns that were asked for.
#[derive(Debug)]
pub struct Table<'a> {
    /// The file.
    pub origin: Origin<'a>,
    columns: &'static [&'static str],
    rows: Vec<Vec<Cell>>,
}

impl<'a> Table<'a> {
    /// A table from a header and rows; the order of its columns is free.
    pub fn new(
        origin: Origin<'a>,
        columns: &'static [&'static str],
        header: &[Cell],
        rows: Vec<Vec<Cell>>,
        end: usize,
        faults: &mut Vec<Diagnostic>,
    ) -> Self {
        let before = faults.len();
        let places = places(&origin, columns, header, faults);
        let usable = faults.len() == before;
        let arrange = |mut row: Vec<Cell>| {
            let start = row.first().map_or(end, |cell| cell.offset);
            let take = |place: &Option<usize>| match place.and_then(|place| row.get_mut(place)) {
                Some(cell) => std::mem::replace(cell, Cell { text: String::new(), kind: Kind::Plain, offset: start }),
                None => Cell { text: String::new(), kind: Kind::Plain, offset: start },
            };
            places.iter().map(take).collect()
        };
        let rows = rows.into_iter().filter(|row| usable && row.len() == header.len()).map(arrange).collect();
        Self { origin, columns, rows }
    }

    /// Reads a CSV file: UTF-8, commas, a header row.
    pub fn read(path: &str, bytes: &'a [u8], columns: &'static [&'static str], faults: &mut Vec<Diagnostic>) -> Self {
        match text(path, bytes) {
            Ok(text) => Self::separated(path, text, b',', columns, faults),
            Err(fault) => {
                faults.push(*fault);
                Self { origin: Origin::text(path, ""), columns, rows: Vec::new() }
            }
        }
    }

    /// Reads a table of text whose columns are parted by `separator`.
    pub fn separated(path: &str, text: &'a str, separator: u8, columns: &'static [&'static str], faults: &mut Vec<Diagnostic>) -> Self {
        let origin = Origin::text(path, text);
        let mut found = Vec::new();
        let mut lines = records(&origin, text, separator, &mut found);
        let header = if lines.is_empty() { Vec::new() } else { lines.remove(0) };
        let table = Self::new(origin, columns, &header, lines, text.len(), &mut found);
        faults.append(&mut found);
        table
    }

    /// Makes a record of each row; a row with faults makes none.
    pub fn records<T>(&self, faults: &mut Vec<Diagnostic>, mut read: impl FnMut(&mut Row) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        let mut records = Vec::with_capacity(self.rows.len());
        for cells in &self.rows {
            let before = found.len();
            let record = read(&mut Row::new(&self.origin, self.columns, cells, &mut found));
            records.extend(record.filter(|_| found.len() == before));
            if found.len() > MAX_FAULTS {
                found.truncate(MAX_FAULTS);
                break;
            }
        }
        faults.append(&mut found);
        records
    }
}

/// The text of a file of data, without a byte order mark.
pub fn text<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str, Box<Diagnostic>> {
    if bytes.len() > MAX_DATA_BYTES {
        let message = format!("the file has {} bytes; at most {MAX_DATA_BYTES} are read", bytes.len());
        return Err(Box::new(Diagnostic::error(Code::FileTooLarge, path, message).hint("split the analysis")));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let fault = Diagnostic::error(Code::NotUtf8, path, "this file is not valid UTF-8").at(&valid, error.valid_up_to());
            Err(Box::new(fault.hint("save it as UTF-8; in spreadsheets the format is called “CSV UTF-8”")))
        }
    }
}

/// Where each column stands in the header; columns that are missing, unknown or double are faults.
fn places(origin: &Origin, columns: &[&str], header: &[Cell], faults: &mut Vec<Diagnostic>) -> Vec<Option<usize>> {
    let known = || format!("the columns are {}", columns.join(", "));
    let mut seen = BTreeMap::new();
    for (i, cell) in header.iter().enumerate() {
        if !columns.contains(&cell.text.as_str()) {
            let mut fault = origin.error(Code::Data, cell.offset, format!("there is no column `{}`", cell.text)).hint(known());
            if header.len() == 1 && cell.text.contains([';', '\t']) {
                fault = fault.hint("separate the columns with commas");
            }
            faults.push(fault);
        } else if seen.insert(cell.text.as_str(), i).is_some() {
            faults.push(origin.error(Code::Data, cell.offset, format!("the column `{}` stands twice", cell.text)));
        }
    }
    let start = header.first().map_or(0, |cell| cell.offset);
    let missing: Vec<String> = columns.iter().filter(|column| !seen.contains_key(*column)).map(|column| format!("`{column}`")).collect();
    if !missing.is_empty() {
        let (noun, verb) = if missing.len() == 1 { ("column", "is") } else { ("columns", "are") };
        let message = format!("the {noun} {} {verb} missing", missing.join(", "));
        faults.push(origin.error(Code::Data, start, message).hint(known()));
    }
    columns.iter().map(|column| seen.get(column).copied()).collect()
}

/// The rows of a CSV file, the header among them; rows that are too long or too many are faults.
fn records(origin: &Origin, text: &str, separator: u8, faults: &mut Vec<Diagnostic>) -> Vec<Vec<Cell>> {
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut record = StringRecord::new();
    let mut from = 0;
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                faults.push(origin.error(Code::Data, from, format!("this row cannot be read: {error}")));
                break;
            }
        }
        let start = record.position().map_or(0, |position| position.byte() as usize);
        let end = (reader.position().byte() as usize).min(text.len());
        let start = start + text[start..end].len() - text[start..end].trim_start_matches(['\r', '\n']).len();
        from = start;
        if rows.len() > MAX_ROWS {
            faults.push(origin.error(Code::Data, start, format!("the table has more than {MAX_ROWS} rows")).hint("split the analysis"));
            break;
        }
        let offsets = fields(&text[start..end], start, separator);
        let cell = |(i, field): (usize, &str)| Cell {
            text: field.trim().to_owned(),
            kind: Kind::Plain,
            offset: offsets.get(i).copied().unwrap_or(start),
        };
        let row: Vec<Cell> = record.iter().enumerate().map(cell).collect();
        if let Some(cell) = row.iter().find(|cell| cell.text.len() > MAX_FIELD_BYTES) {
            let message = format!("this field has {} bytes; at most {MAX_FIELD_BYTES} are read", cell.text.len());
            faults.push(origin.error(Code::Data, cell.offset, message).hint("perhaps a quote is not closed"));
            break;
        }
        if let Some(header) = rows.first().filter(|header| header.len() != row.len()) {
            let message = format!("this row has {} fields, the header has {}", row.len(), header.len());
            faults.push(origin.error(Code::Data, start, message).hint("a field that holds the separator stands in double quotes"));
            if faults.len() > MAX_FAULTS {
                break;
            }
        }
        // Spreadsheets leave rows of commas behind.
        if rows.is_empty() || row.iter().any(|cell| !cell.text.is_empty()) {
            rows.push(row);
        }
    }
    rows
}

/// Where the fields of one row start.
fn fields(row: &str, start: usize, separator: u8) -> Vec<usize> {
    let mut offsets = vec![start];
    let (mut quoted, mut first) = (false, true);
    for (i, byte) in row.bytes().enumerate() {
        match byte {
            b'"' if first || quoted => quoted = !quoted,
            // A doubled quote inside of a quoted field opens it again.
            b'"' if row.as_bytes()[i - 1] == b'"' => quoted = true,
            byte if byte == separator && !quoted => offsets.push(start + i + 1),
            _ => {}
        }
        first = byte == separator && !quoted;
    }
    offsets
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const COLUMNS: &[&str] = &["id", "text", "count"];

    type Read = (Vec<(String, String, Option<u64>)>, Vec<(usize, usize, String)>);

    fn read(csv: impl AsRef<[u8]>) -> Read {
        let mut faults = Vec::new();
        let table = Table::read("t.csv", csv.as_ref(), COLUMNS, &mut faults);
        let rows = table.records(&mut faults, |row| {
            let (id, text, count) = (row.name("id"), row.text("text"), row.count("count"));
            Some((id?.value, text?.value, count?.value))
        });
        (rows, faults.into_iter().map(|fault| (fault.line, fault.column, fault.message)).collect())
    }

    #[test]
    fn tables_are_read_however_they_were_saved() {
        let expected = vec![("a".to_owned(), "x, “y”\nz".to_owned(), Some(3)), ("b".to_owned(), "w".to_owned(), None)];
        let csv = "id,text,count\na,\"x, “y”\nz\",3\n\nb,w,unknown\n";
        assert_eq!(read(csv), (expected.clone(), vec![]));
        assert_eq!(read(format!("\u{feff}{csv},,\n")), (expected.clone(), vec![]));
        assert_eq!(read("count,id,text\r\n3,a,\"x, “y”\nz\"\r\nunknown,b,w"), (expected, vec![]));
    }

    #[test]
    fn every_fault_has_its_line_and_column() {
        for (csv, line, column, message) in [
            ("id,text\n", 1, 1, "the column `count` is missing"),
            ("id,text,count,colour\n", 1, 15, "there is no column `colour`"),
            ("id,text,count,text\n", 1, 15, "the column `text` stands twice"),
            ("id;text;count\na;b;c\n", 1, 1, "there is no column `id;text;count`"),
            ("", 1, 1, "the columns `id`, `text`, `count` are missing"),
            ("id,text,count\nA b,x,1\n", 2, 1, "“A b” is no id"),
            ("id,text,count\na,x,1\n\nb,\"ж, \"\"q\"\"\",-1\n", 4, 14, "“count” is “-1”"),
            ("id,text,count\r\n\r\na,x,1.5\r\n", 3, 5, "“count” is “1.5”"),
            ("id,text,count\na,x,1,000\n", 2, 1, "this row has 4 fields, the header has 3"),
            ("id,text,count\na,,1\n", 2, 3, "“text” is empty"),
            ("id,text,count\na,x,\n", 2, 5, "“count” is empty"),
        ] {
            let (_, faults) = read(csv);
            assert!(faults.iter().any(|fault| fault.2.starts_with(message) && (fault.0, fault.1) == (line, column)), "{csv:?}: {faults:?}");
        }
    }

    #[test]
    fn limits_are_named() {
        let rows = "a,x,1\n".repeat(100_000);
        let (_, faults) = read(format!("id,text,count\n{rows}"));
        assert_eq!(faults, [(MAX_ROWS + 2, 1, format!("the table has more than {MAX_ROWS} rows"))]);
        let (_, faults) = read(format!("id,text,count\na,\"{},1\n", "x".repeat(20_000)));
        assert!(faults[0].2.starts_with("this field has") && faults[0].0 == 2, "{faults:?}");
        assert_eq!(read(vec![b'a'; MAX_DATA_BYTES + 1]).1.len(), 1);
        assert_eq!(read(b"id,text,count\na,\xff,1\n").1[0].0, 2);
        let (rows, faults) = read(format!("id,text,count\n{}", "?,?,?\n".repeat(5000)));
        assert_eq!((rows.len(), faults.len()), (0, MAX_FAULTS));
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "(a|ж|\"|,|;|\r|\n|unknown|id,text,count\n|[ -~]){0,40}", head in any::<bool>()) {
            let csv = if head { format!("id,text,count\n{text}") } else { text };
            for (line, column, message) in read(&csv).1 {
                let lines = csv.split('\n').count();
                prop_assert!(line >= 1 && line <= lines && column >= 1, "{:?}: {}:{} {}", csv, line, column, message);
            }
        }

        #[test]
        fn fields_start_where_they_are_reported(fields in prop::collection::vec("[a-zж,\"\r\n ]{0,6}", 3..4), crlf in any::<bool>()) {
            let quoted: Vec<String> = fields.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
            let csv = format!("id,text,count{}{}", if crlf { "\r\n" } else { "\n" }, quoted.join(","));
            let mut faults = Vec::new();
            let table = Table::read("t.csv", csv.as_bytes(), COLUMNS, &mut faults);
            prop_assert_eq!(&faults, &[]);
            for (cell, field) in table.rows.iter().flatten().zip(&quoted) {
                prop_assert!(csv[cell.offset..].starts_with(field.as_str()), "{:?} at {}", csv, cell.offset);
            }
        }
    }
}
