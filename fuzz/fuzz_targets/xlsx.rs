//! Whatever bytes claim to be a workbook, as they are or as the sheet of a sound one, are read or refused within the limits.
#![no_main]

use armarium::analysis::import::archive::{self, MAX_UNPACKED_BYTES, Part};
use armarium::translate::exchange::workbook;
use libfuzzer_sys::fuzz_target;

/// The parts of a workbook besides its sheet.
const PARTS: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
    ),
    (
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
    ),
    (
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"sq\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
    ),
];

fuzz_target!(|bytes: &[u8]| {
    if let Ok(parts) = archive::unpack(bytes) {
        assert!(parts.iter().map(|(_, content)| content.len()).sum::<usize>() <= MAX_UNPACKED_BYTES);
    }
    let _ = workbook::read(bytes, None);
    let mut parts: Vec<Part> = PARTS.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).to_vec();
    parts.push(("xl/worksheets/sheet1.xml".to_owned(), bytes.to_vec()));
    let _ = workbook::read(&archive::pack(&parts), None);
});
