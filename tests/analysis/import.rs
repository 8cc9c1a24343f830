//! Findings come in from CSV and XLSX, whole or not at all.

use std::io::Write;

use armarium::analysis::import::archive::{self, MAX_UNPACKED_BYTES};
use armarium::diagnostic::Diagnostic;

use super::workbook::{HEADER, number, parts, row, text, workbook};
use super::{library, page};
use crate::support::TestLibrary;

const FINDINGS: &str = "manuals/gaps/data/findings.csv";
const MESSAGES: &str = "locales/en/gaps.ftl";

/// Two findings, one with plain text, one with messages that are there.
fn rows() -> Vec<Vec<String>> {
    vec![
        row(&HEADER),
        row(&[
            "no-list",
            "police",
            "contact-points",
            "1",
            "3",
            "low",
            "medium",
            "missing",
            "There is no list of contacts & deputies",
            "Nobody knows whom { to } call.\nIt takes hours.",
            "gaps-evidence-files",
            "",
            "",
        ]),
        row(&[
            "old-list",
            "customs",
            "contact-points",
            "unknown",
            "3",
            "low",
            "low",
            "unknown",
            "gaps-no-deputy-title",
            "gaps-no-deputy-consequence",
            "gaps-evidence-files",
            "low",
            "The workshop thought so",
        ]),
    ]
}

/// Runs the import of some bytes; the faults it prints.
fn import(library: &TestLibrary, name: &str, bytes: &[u8], more: &[&str]) -> Result<serde_json::Value, Vec<Diagnostic>> {
    library.write_bytes(name, bytes);
    let path = library.path(name);
    let arguments = [&["import", "findings", path.to_str().unwrap(), "--document", "gaps"], more].concat();
    match library.json(&arguments) {
        (Some(0), value) => Ok(value),
        (_, value) => Err(serde_json::from_value(value).unwrap()),
    }
}

#[test]
fn findings_of_a_workbook_become_rows_and_messages() {
    let library = library();
    let (table, messages) = (library.read(FINDINGS), library.read(MESSAGES));
    let report = import(&library, "gaps.xlsx", &workbook("Findings", &rows()), &[]).unwrap();
    assert_eq!((report["findings"].as_i64(), report["messages"].as_i64()), (Some(2), Some(3)));
    let added = "no-list,police,contact-points,1,3,low,medium,missing,gaps-no-list-title,gaps-no-list-consequence,gaps-evidence-files,,
old-list,customs,contact-points,unknown,3,low,low,unknown,gaps-no-deputy-title,gaps-no-deputy-consequence,gaps-evidence-files,low,gaps-old-list-severity-reason
";
    assert_eq!(library.read(FINDINGS), format!("{table}{added}"));
    let after = library.read(MESSAGES);
    assert!(after.starts_with(&messages), "what was there stays, to the byte");
    assert!(after.contains("gaps-no-list-title = There is no list of contacts & deputies\n"), "{after}");
    let html = page(&library, "en", "gaps");
    assert!(html.contains("There is no list of contacts &amp; deputies") && html.contains("Nobody knows whom { to } call."), "{html}");
    assert!(html.contains("id=\"finding-old-list\""));
    // Again, they are there already; in place of all others, they are not.
    let faults = import(&library, "gaps.xlsx", &workbook("Findings", &rows()), &[]).unwrap_err();
    assert_eq!(
        faults.iter().map(|fault| (fault.code.to_string(), fault.line, fault.column)).collect::<Vec<_>>(),
        [("duplicate-id".to_owned(), 2, 1), ("duplicate-id".to_owned(), 3, 1)]
    );
    import(&library, "gaps.xlsx", &workbook("Findings", &rows()), &["--replace", "--sheet", "Findings"]).unwrap();
    assert_eq!(library.read(FINDINGS), format!("{}{added}", table.lines().next().unwrap().to_owned() + "\n"));
    assert_eq!(library.read(MESSAGES), after, "the same texts change nothing");
}

#[test]
fn messages_of_replaced_findings_go_when_nothing_uses_them_any_more() {
    let library = library();
    let before = library.read(MESSAGES);
    import(&library, "gaps.xlsx", &workbook("Findings", &rows()), &[]).unwrap();
    // One of the texts is used elsewhere, too.
    library.replace(
        MESSAGES,
        "gaps-no-list-consequence =",
        "gaps-more = As above: { gaps-no-list-consequence }\ngaps-no-list-consequence =",
    );
    let mut others = rows();
    others[1][0] = text("no-book");
    let report = import(&library, "gaps.xlsx", &workbook("Findings", &others), &["--replace"]).unwrap();
    assert_eq!((report["messages"].as_i64(), report["removed"].as_i64()), (Some(3), Some(1)), "{report}");
    let after = library.read(MESSAGES);
    assert!(after.starts_with(&before), "what people wrote stays, also of findings that are gone");
    assert!(
        !after.contains("gaps-no-list-title") && after.contains("\ngaps-no-list-consequence =") && after.contains("gaps-no-book-title =")
    );
    // Nothing but the findings' own messages goes, and twice the same is the same.
    import(&library, "gaps.xlsx", &workbook("Findings", &others), &["--replace"]).unwrap();
    assert_eq!(library.read(MESSAGES), after);
}

#[test]
fn findings_of_a_csv_file_are_taken_however_it_was_saved() {
    let csv = "id;entity;requirement;current;required;impact;confidence;gap;title;consequence;evidence;severity;severity_reason\r\nthree-forms;police;incident-report;2;3;low;low;partial;\"One, two\";gaps-theme;gaps-theme;;\r\n";
    let wide: Vec<u8> = format!("\u{feff}{}", csv.replace(';', "\t")).encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [csv.as_bytes().to_vec(), format!("\u{feff}sep=;\r\n{csv}").into_bytes(), wide] {
        let library = library();
        import(&library, "gaps.csv", &bytes, &[]).unwrap();
        assert!(
            library
                .read(FINDINGS)
                .ends_with("three-forms,police,incident-report,2,3,low,low,partial,gaps-three-forms-title,gaps-theme,gaps-theme,,\n")
        );
    }
    let library = library();
    let faults = import(&library, "gaps.csv", format!("sep=;\n{csv}").replace("police", "army").as_bytes(), &[]).unwrap_err();
    assert_eq!((faults[0].line, faults[0].column), (3, 13), "{faults:?}");
}

#[test]
fn findings_of_a_csv_file_are_taken_alike() {
    let library = library();
    let csv = "\u{feff}title,id,entity,requirement,current,required,impact,confidence,gap,consequence,evidence,severity,severity_reason\r\n\"Два обрасци, not one\",three-forms,police,incident-report,2,3,low,low,partial,gaps-theme,gaps-theme,,\r\n";
    import(&library, "gaps.csv", csv.as_bytes(), &[]).unwrap();
    assert!(library.read(MESSAGES).contains("gaps-three-forms-title = Два обрасци, not one\n"));
    assert!(
        library
            .read(FINDINGS)
            .ends_with("three-forms,police,incident-report,2,3,low,low,partial,gaps-three-forms-title,gaps-theme,gaps-theme,,\n")
    );
    library.build().unwrap();
}

#[test]
fn every_fault_of_a_sheet_is_named_by_its_cell_and_nothing_is_written() {
    let library = library();
    library.build().unwrap();
    let before = [FINDINGS, MESSAGES, "index/current"].map(|path| library.read(path));
    let changed = |r: usize, c: usize, cell: String| {
        let mut rows = rows();
        rows[r][c] = cell;
        workbook("Findings", &rows)
    };
    let day = "s=\"1\"><v>45000</v>".to_owned();
    let mut wide = rows();
    wide[1].push(text("more"));
    let mut narrow = rows();
    narrow.iter_mut().for_each(|row| drop(row.remove(3)));
    let many: Vec<Vec<String>> = std::iter::once(row(&HEADER)).chain((0..100_000).map(|_| vec![text("a")])).collect();
    for (bytes, cell, message) in [
        (changed(1, 3, text("3")), "D2", "holds the number 3 as text"),
        (changed(1, 3, number(6)), "D2", "a whole number from 0 to 5"),
        (changed(1, 3, "><v>2.5</v>".to_owned()), "D2", "is “2.5”"),
        (changed(1, 3, day.clone()), "D2", "holds a day or a time"),
        (changed(1, 3, text("2026-10-31")), "D2", "is “2026-10-31”"),
        (changed(1, 3, "><f>1+1</f>".to_owned()), "D2", "this formula has no value"),
        (changed(1, 3, "t=\"e\"><v>#REF!</v>".to_owned()), "D2", "holds the error"),
        (changed(1, 8, number(5)), "I2", "where a text is expected"),
        (changed(1, 8, "t=\"b\"><v>1</v>".to_owned()), "I2", "truth value"),
        (changed(1, 8, String::new()), "I2", "“title” is empty"),
        (changed(1, 8, text("gaps-no-such-message")), "I2", "there is no message"),
        (changed(1, 8, text("<b>bold</b>")), "I2", "a control character or a tag"),
        (changed(2, 0, text("no-list")), "A3", "stands twice"),
        (changed(2, 0, text("two-forms")), "A3", "already"),
        (changed(2, 0, text("Old list")), "A3", "no id"),
        (changed(2, 1, text("army")), "B3", "concerns the entity army"),
        (changed(2, 2, text("nothing")), "C3", "speaks of the requirement nothing"),
        (changed(2, 12, String::new()), "L3", "needs its reason"),
        (changed(0, 0, text("name")), "A1", "there is no column `name`"),
        (workbook("Findings", &wide), "N2", "beside the columns"),
        (workbook("Findings", &narrow), "A1", "the column `current` is missing"),
        (workbook("Findings", &many), "A10002", "more than 10000 rows"),
    ] {
        let faults = import(&library, "gaps.xlsx", &bytes, &[]).unwrap_err();
        let place = format!("(sheet “Findings”, cell {cell})");
        assert!(
            faults.iter().any(|fault| fault.message.contains(message) && fault.message.ends_with(&place)),
            "{cell} {message}: {faults:#?}"
        );
    }
    // All at once.
    let mut wrong = rows();
    wrong[1][3] = text("3");
    wrong[2][1] = text("army");
    wrong[2][4] = day;
    let faults = import(&library, "gaps.xlsx", &workbook("Findings", &wrong), &[]).unwrap_err();
    assert_eq!(faults.iter().map(|fault| (fault.line, fault.column)).collect::<Vec<_>>(), [(2, 4), (3, 5)], "{faults:#?}");
    assert_eq!([FINDINGS, MESSAGES, "index/current"].map(|path| library.read(path)), before);
}

#[test]
fn formulas_count_by_their_last_value() {
    let library = library();
    let mut rows = rows();
    rows[1][3] = "><f>1+1</f><v>2</v>".to_owned();
    import(&library, "gaps.xlsx", &workbook("Findings", &rows), &[]).unwrap();
    assert!(library.read(FINDINGS).contains("no-list,police,contact-points,2,3,"));
}

#[test]
fn what_is_no_workbook_is_refused() {
    let library = library();
    let before = [FINDINGS, MESSAGES].map(|path| library.read(path));
    let mut bomb = parts("Findings", &rows());
    let sheet = bomb.pop().unwrap();
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&vec![b' '; MAX_UNPACKED_BYTES + 1]).unwrap();
    bomb.push((sheet.0, encoder.finish().unwrap()));
    let mut bomb = archive::pack(&bomb);
    let entry = bomb.windows(4).rposition(|bytes| bytes == [0x50, 0x4b, 1, 2]).unwrap();
    bomb[entry + 10] = 8;
    let mut greedy = parts("Findings", &rows());
    greedy.push(("xl/sharedStrings.xml".to_owned(), b"<sst uniqueCount=\"99999999999999\"></sst>".to_vec()));
    let cut = workbook("Findings", &rows());
    let mut half = parts("Findings", &rows());
    half[5].1.truncate(300);
    for (bytes, message) in [
        (b"id,entity\n".to_vec(), "this is no workbook"),
        (Vec::new(), "this is no workbook"),
        (cut[..cut.len() / 2].to_vec(), "this is no workbook"),
        (bomb, "unpacks to more than"),
        (archive::pack(&greedy), "announces more than"),
        (archive::pack(&half), "sheet1.xml"),
        (archive::pack(&parts("Findings", &rows())[..4]), "cannot be read"),
        (workbook("Findings", &[]), "the columns `id`, `entity`"),
    ] {
        let faults = import(&library, "gaps.xlsx", &bytes, &[]).unwrap_err();
        assert!(faults.iter().any(|fault| fault.message.contains(message)), "{message}: {faults:#?}");
    }
    let faults = import(&library, "gaps.xlsx", &workbook("Findings", &rows()), &["--sheet", "Other"]).unwrap_err();
    assert!(faults[0].message.contains("there is no sheet “Other”; the workbook has Findings"), "{faults:?}");
    assert_eq!([FINDINGS, MESSAGES].map(|path| library.read(path)), before);
    for arguments in [["import", "findings", "gaps.ods", "--document", "gaps"], ["import", "findings", "none.csv", "--document", "gaps"]] {
        assert_eq!(library.run(&arguments).status.code(), Some(1), "{arguments:?}");
    }
}
