//! Workbooks for tests, written by hand: one sheet, cells as XML.

use armarium::analysis::import::archive::{self, Part};

/// The columns of a sheet of findings.
pub const HEADER: [&str; 13] = [
    "id",
    "entity",
    "requirement",
    "current",
    "required",
    "impact",
    "confidence",
    "gap",
    "title",
    "consequence",
    "evidence",
    "severity",
    "severity_reason",
];

/// A cell of text.
pub fn text(text: &str) -> String {
    format!("t=\"inlineStr\"><is><t>{}</t></is>", text.replace('&', "&amp;").replace('<', "&lt;"))
}

/// A cell with a number.
pub fn number(number: u8) -> String {
    format!("><v>{number}</v>")
}

/// A row of cells of text, those that are numbers as numbers, empty ones left out.
pub fn row(cells: &[&str]) -> Vec<String> {
    cells
        .iter()
        .map(|cell| match cell.parse() {
            Ok(digits) => number(digits),
            Err(_) if cell.is_empty() => String::new(),
            Err(_) => text(cell),
        })
        .collect()
}

/// A workbook with one sheet. Each cell is what stands after `<c r="…" `, up to its end tag.
pub fn workbook(name: &str, rows: &[Vec<String>]) -> Vec<u8> {
    archive::pack(&parts(name, rows))
}

/// The parts of that workbook.
pub fn parts(name: &str, rows: &[Vec<String>]) -> Vec<Part> {
    let mut sheet = String::from("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    for (r, row) in rows.iter().enumerate() {
        sheet += &format!("<row r=\"{}\">", r + 1);
        for (c, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            sheet += &format!("<c r=\"{}{}\" {cell}</c>", char::from(b'A' + c as u8), r + 1);
        }
        sheet += "</row>";
    }
    sheet += "</sheetData></worksheet>";
    let kinds = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    let book = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    let root = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    // One style for numbers, one for days.
    let styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    [
        ("[Content_Types].xml", kinds),
        ("_rels/.rels", root),
        ("xl/workbook.xml", book.as_str()),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/styles.xml", styles),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ]
    .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
    .to_vec()
}
