//! A sheet of an XLSX workbook as a table: the values of its cells, and what they are.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader as _, Xlsx};
use quick_xml::events::Event;

use super::archive;
use crate::analysis::placed::Origin;
use crate::analysis::table::{Cell, Kind, MAX_FAULTS, MAX_FIELD_BYTES, MAX_ROWS, Table};
use crate::diagnostic::{Code, Diagnostic};

/// Most strings that a workbook may announce: memory is reserved for them before any is read.
const MAX_ANNOUNCED: u64 = 1 << 20;

/// How much of a sheet is read.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most rows below the first.
    pub rows: usize,
    /// Longest cell, in bytes.
    pub cell: usize,
}

/// A sheet as it is.
pub struct Sheet {
    /// Where it stands.
    pub origin: Origin<'static>,
    /// The cells that hold something, by row and column, both from 0; their texts are as they stand there.
    pub rows: BTreeMap<usize, BTreeMap<usize, Cell>>,
    /// What is wrong with single cells.
    pub found: Vec<Diagnostic>,
}

/// Reads a sheet as a table: the one of that name, or else the only one. `None`: there is nothing to read, and `faults` say why.
pub fn read(
    path: &str,
    bytes: &[u8],
    sheet: Option<&str>,
    columns: &'static [&'static str],
    faults: &mut Vec<Diagnostic>,
) -> Option<Table<'static>> {
    let Sheet { origin, mut rows, mut found } = match self::sheet(path, bytes, sheet, Limits { rows: MAX_ROWS, cell: MAX_FIELD_BYTES }) {
        Ok(sheet) => sheet,
        Err(mut found) => {
            faults.append(&mut found);
            return None;
        }
    };
    let (start, header) = rows.pop_first().unwrap_or_default();
    let width = header.last_key_value().map_or(0, |(column, _)| column + 1);
    let cell = |row: usize, cells: &BTreeMap<usize, Cell>, column: usize| match cells.get(&column) {
        Some(cell) => Cell { text: cell.text.trim().to_owned(), ..cell.clone() },
        None => Cell { text: String::new(), kind: Kind::Plain, offset: Origin::cell(row, column) },
    };
    let full = |row: usize, cells: &BTreeMap<usize, Cell>| (0..width).map(|column| cell(row, cells, column)).collect::<Vec<_>>();
    for cells in rows.values() {
        if let Some((_, cell)) = cells.range(width..).next() {
            found.push(origin.error(Code::Data, cell.offset, "this cell stands beside the columns of the first row"));
        }
    }
    let header = full(start, &header);
    let rows = rows.iter().map(|(row, cells)| full(*row, cells)).collect();
    let table = Table::new(origin, columns, &header, rows, 0, &mut found);
    found.truncate(MAX_FAULTS);
    faults.append(&mut found);
    Some(table)
}

/// Reads a sheet: the one of that name, or else the only one.
///
/// # Errors
/// Says why nothing of the workbook can be read: it is none, it is damaged or too large, or it has several sheets.
pub fn sheet(path: &str, bytes: &[u8], sheet: Option<&str>, limits: Limits) -> Result<Sheet, Vec<Diagnostic>> {
    let refused = |message: String| vec![Diagnostic::error(Code::Data, path, message)];
    let parts = archive::unpack(bytes).map_err(refused)?;
    if let Some((name, _)) = parts.iter().find(|(name, content)| unsafe_part(name, content)) {
        return Err(refused(format!("the part {name} of the workbook is damaged, or announces more than {MAX_ANNOUNCED} strings")));
    }
    let archive = archive::pack(&parts);
    // A damaged workbook must not end the program.
    let cells = catch_unwind(AssertUnwindSafe(|| cells(path, archive, sheet, limits)));
    cells.unwrap_or_else(|_| Err(refused("this workbook is damaged".to_owned())))
}

/// The cells of a sheet that hold something.
fn cells(path: &str, archive: Vec<u8>, sheet: Option<&str>, limits: Limits) -> Result<Sheet, Vec<Diagnostic>> {
    let fault = |message: String| vec![Diagnostic::error(Code::Data, path, message)];
    let damaged = |error: calamine::XlsxError| fault(format!("this workbook cannot be read: {error}"));
    let mut workbook = Xlsx::new(Cursor::new(archive)).map_err(damaged)?;
    let names = workbook.sheet_names();
    let name = match (sheet, names.as_slice()) {
        (Some(sheet), _) if names.iter().any(|name| name == sheet) => sheet.to_owned(),
        (None, [name]) => name.clone(),
        (Some(sheet), _) => return Err(fault(format!("there is no sheet “{sheet}”; the workbook has {}", names.join(", ")))),
        (None, []) => return Err(fault("the workbook has no sheet".to_owned())),
        (None, _) => return Err(fault(format!("the workbook has several sheets; name one with --sheet: {}", names.join(", ")))),
    };
    let origin = Origin::sheet(path, &name);
    let mut reader = workbook.worksheet_cells_reader(&name).map_err(damaged)?;
    let mut rows: BTreeMap<usize, BTreeMap<usize, Cell>> = BTreeMap::new();
    let mut found = Vec::new();
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(damaged)? {
        let (row, column) = (record.pos.0 as usize, record.pos.1 as usize);
        let offset = Origin::cell(row, column);
        match value(&record.value, record.formula.is_some()) {
            Ok(None) => {}
            Ok(Some((text, _))) if text.len() > limits.cell => {
                let message = format!("this cell has {} bytes; at most {} are read", text.len(), limits.cell);
                found.push(origin.error(Code::Data, offset, message));
            }
            Ok(Some((text, kind))) => {
                rows.entry(row).or_default().insert(column, Cell { text, kind, offset });
            }
            Err(message) => found.push(origin.error(Code::Data, offset, message)),
        }
        if rows.len() > limits.rows + 1 {
            return Err(vec![origin.error(Code::Data, offset, format!("the table has more than {} rows", limits.rows))]);
        }
        if found.len() > MAX_FAULTS {
            break;
        }
    }
    Ok(Sheet { origin, rows, found })
}

/// The text of a value; `None` of an empty cell. The error says what the cell holds instead.
fn value(value: &DataRef, formula: bool) -> Result<Option<(String, Kind)>, String> {
    let text = |text: &str| Ok(Some(text).filter(|text| !text.trim().is_empty()).map(|text| (text.to_owned(), Kind::Text)));
    match value {
        DataRef::Empty if formula => Err("this formula has no value; open the workbook in a spreadsheet and save it again".to_owned()),
        DataRef::Empty => Ok(None),
        DataRef::Int(number) => Ok(Some((number.to_string(), Kind::Number))),
        DataRef::Float(number) => Ok(Some((number.to_string(), Kind::Number))),
        DataRef::String(string) => text(string),
        DataRef::SharedString(string) => text(string),
        DataRef::Bool(_) => Err("this cell holds a truth value, where a text or a number is expected".to_owned()),
        DataRef::DateTime(_) | DataRef::DateTimeIso(_) | DataRef::DurationIso(_) => {
            Err("this cell holds a day or a time, where a text or a number is expected; spreadsheets make days of what looks like one"
                .to_owned())
        }
        DataRef::Error(error) => Err(format!("this cell holds the error {error}")),
    }
}

/// Whether a part of a workbook is none that is safe to read: text that is not UTF-8, or that announces more strings than any workbook has.
fn unsafe_part(name: &str, content: &[u8]) -> bool {
    if !name.ends_with(".xml") && !name.ends_with(".rels") {
        return false;
    }
    let Some(text) = std::str::from_utf8(content).ok().filter(|text| !text.contains('\0')) else { return true };
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                for attribute in element.attributes().with_checks(false).flatten() {
                    let count = (attribute.key.as_ref() == "uniqueCount").then(|| attribute.value.trim().parse::<u64>().ok());
                    if count.flatten().is_some_and(|count| count > MAX_ANNOUNCED) {
                        return true;
                    }
                }
            }
            Ok(Event::Eof) => return false,
            Ok(_) => {}
            Err(_) => return true,
        }
    }
}
