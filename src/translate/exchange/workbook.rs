//! What is due as a workbook (XLSX, ECMA-376): one sheet whose cells are all text, so that no spreadsheet makes numbers or days of them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::columns::{COLUMNS, Columns};
use super::due::Due;
use super::{MAX_ROWS, Row, Unreadable, csv, xml};
use crate::analysis::import::archive;
use crate::analysis::import::workbook::{Limits, sheet};
use crate::analysis::table::{Cell, Kind, MAX_FAULTS};
use crate::diagnostic::Diagnostic;

/// Longest cell that spreadsheets hold, in UTF-16 units.
pub const MAX_CELL: usize = 32_767;
/// Longest cell that is read, in bytes.
const MAX_CELL_BYTES: usize = 4 * MAX_CELL;
/// The widths of the columns, in letters.
const WIDTHS: [u8; COLUMNS.len()] = [18, 8, 28, 14, 30, 60, 60, 14, 20, 20];

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const LINKS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
/// Two styles: the usual one, and text (format 49) that wraps.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>"#;

/// The workbook.
///
/// # Errors
/// Names the message with a text that no cell can hold.
pub fn write(due: &Due) -> Result<Vec<u8>, String> {
    let mut rows = String::new();
    let mut number = 1;
    let mut add = |cells: [Cow<str>; COLUMNS.len()]| {
        let _ = write!(rows, "<row r=\"{number}\">");
        for (column, cell) in ('A'..).zip(&cells).filter(|(_, cell)| !cell.is_empty()) {
            let cell = escaped(cell);
            if cell.encode_utf16().count() > MAX_CELL {
                return Err(format!("`{}` has a text that is too long for a cell of a workbook; export it as XLIFF or CSV", cells[2]));
            }
            let _ = write!(rows, "<c r=\"{column}{number}\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{cell}</t></is></c>");
        }
        rows += "</row>";
        number += 1;
        Ok(())
    };
    add(COLUMNS.map(Cow::from))?;
    csv::rows(due, add)?;
    let columns = |(i, width): (usize, u8)| format!("<col min=\"{i}\" max=\"{i}\" width=\"{width}\" style=\"1\" customWidth=\"1\"/>");
    let columns: String = (1..).zip(WIDTHS).map(columns).collect();
    // The first row stays in sight.
    let view = r#"<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>"#;
    let space = r#"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#;
    let sheet =
        format!("<worksheet {space}><sheetViews>{view}</sheetViews><cols>{columns}</cols><sheetData>{rows}</sheetData></worksheet>");
    let links = r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
    let book = format!("<workbook {space} {links}><sheets><sheet name=\"{}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>", due.tag);
    let parts = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", LINKS),
        ("xl/styles.xml", STYLES),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    Ok(archive::compress(&parts.map(|(name, text)| (name.to_owned(), format!("{DECLARATION}{text}").into_bytes()))))
}

/// A text of a cell. What XML cannot hold is written as its number (`_x0001_`), and a text that looks like that so that it comes back.
fn escaped(cell: &str) -> String {
    let mut written = String::with_capacity(cell.len());
    for (i, c) in cell.char_indices() {
        let is_code = |rest: &str| rest.get(..7).is_some_and(|code| code.starts_with("_x") && code.ends_with('_'));
        if c == '\r' || !xml::is_legal(c) {
            let _ = write!(written, "_x{:04X}_", u32::from(c));
        } else if c == '_' && is_code(&cell[i..]) {
            written += "_x005F_";
        } else {
            written += &xml::text(c.encode_utf8(&mut [0; 4]));
        }
    }
    written
}

/// The rows of a workbook with one sheet, or with one of that name.
///
/// # Errors
/// Says which column is missing, or why the workbook is not read.
pub fn read(bytes: &[u8], name: Option<&str>) -> Result<Vec<Row>, Unreadable> {
    let fault = |faults: Vec<Diagnostic>| {
        let fault = faults.into_iter().next();
        fault.map_or_else(|| Unreadable::at(0, "this workbook cannot be read"), |fault| Unreadable::at(fault.line, fault.message))
    };
    let mut sheet = sheet("", bytes, name, Limits { rows: MAX_ROWS, cell: MAX_CELL_BYTES }).map_err(fault)?;
    if sheet.found.len() > MAX_FAULTS {
        return Err(fault(sheet.found));
    }
    let (first, header) = sheet.rows.pop_first().ok_or_else(|| Unreadable::at(0, "the workbook is empty"))?;
    let width = header.last_key_value().map_or(0, |(column, _)| column + 1);
    let names: Vec<String> =
        (0..width).map(|column| header.get(&column).map_or_else(String::new, |cell| cell.text.trim().to_lowercase())).collect();
    let columns = Columns::of(&names).map_err(|problem| Unreadable::at(first + 1, problem))?;
    let row = |(row, cells): (&usize, &BTreeMap<usize, Cell>)| {
        let mut read = columns.row(row + 1, width, |place| cells.get(&place).map(|cell| cell.text.as_str()));
        let number = cells.iter().find(|(place, cell)| cell.kind == Kind::Number && columns.name(**place) == Some("translation"));
        let wrong = sheet.found.iter().find(|fault| fault.line == row + 1 && columns.name(fault.column - 1).is_some());
        read.problem = match (wrong, number) {
            (Some(fault), _) => Some(fault.message.clone()),
            (None, Some((_, cell))) => {
                Some(format!("the cell holds the number {}, not a text; put an apostrophe in front of what you type", cell.text))
            }
            (None, None) => read.problem,
        };
        read
    };
    Ok(sheet.rows.iter().map(row).collect())
}
