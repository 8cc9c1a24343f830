//! What kind of file came back, by its first bytes: names end in anything.

use std::borrow::Cow;

use super::{MAX_FILE_BYTES, Row, Unreadable, csv, workbook, xliff};
use crate::analysis::import::separated::text;

/// How an archive begins; a workbook is one.
const ARCHIVE: &[u8] = b"PK\x03\x04";
/// How a workbook of Excel before 2007 begins.
const OLD_WORKBOOK: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];

/// The rows of a file of any kind; `sheet` is the one of a workbook that has several.
///
/// # Errors
/// Says what the file is instead, or that it holds no text at all.
pub fn rows(bytes: &[u8], sheet: Option<&str>) -> Result<Vec<Row>, Unreadable> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Unreadable::at(0, format!("the file has {} bytes; at most {MAX_FILE_BYTES} are read", bytes.len())));
    }
    let rows = if bytes.starts_with(ARCHIVE) { workbook::read(bytes, sheet)? } else { written(bytes)? };
    match rows.is_empty() {
        true => Err(Unreadable::at(0, "the file holds no text to take")),
        false => Ok(rows),
    }
}

fn written(bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    if bytes.starts_with(OLD_WORKBOOK) {
        return Err(Unreadable::at(0, "this is a workbook of Excel before 2007; save it as .xlsx"));
    }
    let not_utf8 = |line| Unreadable::at(line, "this is not UTF-8; save the file as UTF-8");
    let text = text(bytes).map_err(not_utf8)?;
    match (text.trim_start().starts_with('<'), &text) {
        // What spreadsheets call “Unicode text” is a table; XML in it would say so in its first line, and no program needs it.
        (true, Cow::Owned(_)) => Err(not_utf8(1)),
        (true, Cow::Borrowed(text)) => xliff::read(text),
        (false, text) if text.trim_start().starts_with("msgid ") || text.contains("\nmsgid ") => {
            Err(Unreadable::at(1, "this is a PO file; export XLIFF, which such programs read too"))
        }
        (false, text) => csv::read(text),
    }
}
