//! Tables as spreadsheets give them back: with other separators and encodings, as workbooks, and with cells that only the spreadsheet
//! changed.

use armarium::analysis::import::archive;
use armarium::translate::Translations;
use armarium::translate::exchange::{Due, workbook};

use super::{applied, decisions, export, import, library, reasons, refusal, tag, with_cells};
use crate::support::TestLibrary;

const SQ: &str = "locales/sq/guide.ftl";

/// Everything of the guide in Albanian.
fn table(library: &TestLibrary) -> String {
    export(library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "csv"])
}

/// The rows of a table, parted by something else.
fn parted(table: &str, separator: u8) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    reader.records().for_each(|record| writer.write_record(&record.unwrap()).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn a_table_comes_back_with_any_separator_and_encoding() {
    let utf16 = |text: &str| -> Vec<u8> { format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let big = |text: &str| -> Vec<u8> { format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect() };
    for save in [
        &|text: &str| parted(text, b';').into_bytes() as Vec<u8>,
        &|text: &str| parted(text, b'\t').into_bytes(),
        &|text: &str| format!("\u{feff}sep=;\r\n{}", parted(text, b';')).into_bytes(),
        &|text: &str| format!("sep=,\n{}", parted(text, b',')).into_bytes(),
        &|text: &str| format!("\"sep=,\";;;;\n{}", parted(text, b';')).into_bytes(),
        &|text: &str| utf16(&parted(text, b'\t')),
        &|text: &str| utf16(&parted(text, b';').replace('\n', "\r\n")),
        &|text: &str| big(&parted(text, b'\t')),
    ] as [&dyn Fn(&str) -> Vec<u8>; 8]
    {
        let library = library();
        let changed = with_cells(&table(&library), &[("guide-purpose", "value", "translation", "Synimi; arsyeja, shkaku")]);
        let (status, report) = import(&library, save(&changed), &[]);
        assert_eq!((status, applied(&report)), (Some(0), vec!["guide-purpose"]), "{report}");
        assert!(library.read(SQ).contains("guide-purpose = Synimi; arsyeja, shkaku\n"));
    }
}

#[test]
fn a_country_chooses_its_separator() {
    let library = library();
    for (separator, sign) in [("semicolon", ';'), ("tab", '\t'), ("comma", ',')] {
        let table = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "csv", "--separator", separator]);
        assert!(table.starts_with(&format!("\u{feff}document{sign}lang{sign}id")), "{table}");
        assert_eq!(import(&library, table, &[]).1["unchanged"], 7);
    }
}

#[test]
fn a_table_of_one_column_has_one_reason() {
    let library = library();
    let one: String = table(&library).lines().map(|line| format!("\"{}\"\n", line.replace('"', "\"\""))).collect();
    let said = refusal(&library, one);
    assert!(said.contains("this table has one column: ") && said.contains("--separator semicolon"), "{said}");
    assert_eq!(said.lines().count(), 1);
}

/// The guide with a value as a text, exported.
fn with_value(library: &TestLibrary, value: &str) -> String {
    library.replace(SQ, "Qëllimi", value);
    table(library)
}

#[test]
fn what_a_spreadsheet_would_write_anew_leaves_guarded_and_comes_back() {
    for value in ["0049", "1E3", "2.500", "1,5", "3/4", "10:30", "(5)", "2. Jan", "TRUE", "=1+1", "＝1+1", "＠x", "a;=1+1"] {
        let library = library();
        let table = with_value(&library, value);
        let guarded = if value.starts_with("a;") { "'a;'=1+1".to_owned() } else { format!("'{value}") };
        assert!(table.contains(&format!(",{guarded},")) || table.contains(&format!("\"{guarded}\"")), "{value}: {table}");
        assert_eq!(import(&library, &table, &[]).1["unchanged"], 7, "{value}");
        // A spreadsheet may drop the apostrophe; a person may change the text.
        assert_eq!(import(&library, with_cells(&table, &[("guide-purpose", "value", "translation", value)]), &[]).1["unchanged"], 7);
        let (_, report) = import(&library, with_cells(&table, &[("guide-purpose", "value", "translation", "'12,5")]), &[]);
        assert_eq!(applied(&report), ["guide-purpose"], "{value}: {report}");
        assert!(library.read(SQ).contains("guide-purpose = 12,5\n"));
    }
}

#[test]
fn what_only_the_spreadsheet_changed_is_not_taken() {
    for (value, rewritten) in [
        ("0049", "49"),
        ("1E3", "1000"),
        ("2.500", "2500"),
        ("1,5", "1.5"),
        ("100.000", "100"),
        ("3/4", "03/04/2026"),
        ("10.11", "11/10/2026"),
        ("10:30", "10:30:00 AM"),
        ("(5)", "-5"),
        ("12 %", "0.12"),
        ("5. Mar", "2026-03-05"),
    ] {
        let library = library();
        let table = with_cells(&with_value(&library, value), &[("guide-purpose", "value", "translation", rewritten)]);
        let before = library.read(SQ);
        let (status, report) = import(&library, &table, &[]);
        let reason = format!("a spreadsheet has made “{rewritten}” of “{value}”; if that is meant, type an apostrophe in front of it");
        assert_eq!((status, reasons(&report)), (Some(1), vec![reason.as_str()]), "{value}");
        assert_eq!(library.read(SQ), before);
    }
}

#[test]
fn fingerprints_that_became_numbers_do_no_harm() {
    let library = library();
    let table = table(&library);
    for (column, number) in [("english_fingerprint", "1.5919915E+248"), ("english_fingerprint", "1,79769313486232E+308")] {
        let cells = [("guide-purpose", "value", column, number), ("guide-purpose", "value", "translation", "Synimi")];
        let (status, report) = import(&library, with_cells(&table, &cells), &[]);
        assert!(status == Some(0), "{report}");
        // Without the source nobody knows what was translated.
        let without = with_cells(
            &table,
            &[&cells[..], &[("guide-purpose", "value", "english", ""), ("guide-purpose", "value", "translation", "Tjetër")]].concat(),
        );
        let (_, report) = import(&library, without, &[]);
        assert!(reasons(&report)[0].starts_with("the fingerprint of the source is missing"), "{number}: {report}");
    }
    // No fingerprint of today looks like one.
    let column = table.lines().next().unwrap().split(',').position(|name| name == "english_fingerprint").unwrap();
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    assert!(reader.records().all(|record| record.unwrap()[column].starts_with(|c: char| c.is_ascii_alphabetic())));
}

#[test]
fn a_workbook_goes_out_and_comes_back() {
    let library = library();
    let path = library.path("sq.xlsx");
    let output =
        library.run(&["translations", "export", "--lang", "sq", "--all", "--document", "guide", "--output", path.to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(import(&library, &bytes, &[]).1["unchanged"], 7);
    let mut parts = archive::unpack(&bytes).unwrap();
    let sheet = parts.iter_mut().find(|(name, _)| name == "xl/worksheets/sheet1.xml").unwrap();
    let text = String::from_utf8(sheet.1.clone()).unwrap();
    assert!(text.contains("t=\"inlineStr\"") && !text.contains("<v>"), "every cell is text");
    sheet.1 = text.replace("Qëllimi", "Synimi").into_bytes();
    let (status, report) = import(&library, archive::compress(&parts), &[]);
    assert_eq!((status, applied(&report)), (Some(0), vec!["guide-purpose"]), "{report}");
    assert_eq!(decisions(&library, "sq").len(), 1);
}

#[test]
fn cells_of_a_workbook_that_hold_no_text_are_refused_with_their_row() {
    let library = library();
    library.replace(SQ, "Qëllimi", "0049");
    let book = Translations::read(library.root()).unwrap();
    let due = Due::of(&book, &tag("sq"), &["guide".to_owned()], &armarium::locale::review::State::ALL);
    let parts = archive::unpack(&workbook::write(&due).unwrap()).unwrap();
    let cell = " t=\"inlineStr\"><is><t xml:space=\"preserve\">0049</t></is></c>";
    for (with, reason) in [
        ("><v>49</v></c>", "the cell holds the number 49, not a text"),
        (" t=\"b\"><v>1</v></c>", "truth value"),
        (" t=\"e\"><v>#N/A</v></c>", "error"),
    ] {
        let parts: Vec<archive::Part> =
            parts.iter().map(|(name, bytes)| (name.clone(), String::from_utf8_lossy(bytes).replace(cell, with).into_bytes())).collect();
        let (_, report) = import(&library, archive::pack(&parts), &[]);
        assert!(reasons(&report)[0].contains(reason) && report["refused"][0]["line"] == 3, "{with}: {report}");
    }

    assert!(refusal(&library, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]).contains("a workbook of Excel before 2007"));
    assert!(refusal(&library, b"PK\x03\x04 and no more").contains("this is no workbook"));
}
