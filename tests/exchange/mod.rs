//! Exchange files: what is exported comes back as it is, what was translated arrives to the byte, and everything else is
//! refused with its line.

mod later;
mod programs;
mod refusals;
mod roundtrip;
mod spreadsheets;
mod unreadable;

use armarium::locale::review::{self, Decision};
use armarium::source::{Snapshot, Tag};

use crate::support::TestLibrary;

/// The small library, with Serbian and Macedonian not begun.
fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let languages = ["en", "sq", "mk", "sr"].map(|tag| format!("[[languages]]\ntag = \"{tag}\"\n")).concat();
    let derived = "[[languages]]\ntag = \"sr-Latn\"\nderived_from = \"sr\"\n";
    library.write("manuals/library.toml", &format!("source = \"en\"\n{languages}{derived}"));
    for tag in ["mk", "sr"] {
        for name in ["interface", "terms"] {
            let path = format!("locales/{tag}/{name}.ftl");
            library.write(&path, &std::fs::read_to_string(crate::support::project().join(&path)).unwrap());
        }
    }
    library
}

fn tag(name: &str) -> Tag {
    Tag::try_from(name.to_owned()).unwrap()
}

/// What `translations export` writes on standard output.
fn export(library: &TestLibrary, arguments: &[&str]) -> String {
    let output = library.run(&[&["translations", "export"], arguments].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What `translations import` says of a file, for programs.
fn import(library: &TestLibrary, file: impl AsRef<[u8]>, arguments: &[&str]) -> (Option<i32>, serde_json::Value) {
    let path = library.path("back.file");
    std::fs::write(&path, file).unwrap();
    let path = path.to_str().unwrap().to_owned();
    library.json(&[&["translations", "import", &path], arguments].concat())
}

/// Why `translations import` takes nothing of a file.
fn refusal(library: &TestLibrary, file: impl AsRef<[u8]>) -> String {
    let path = library.path("back.file");
    std::fs::write(&path, file).unwrap();
    let output = library.run(&["translations", "import", path.to_str().unwrap()]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    String::from_utf8(output.stderr).unwrap()
}

/// The reasons of a report.
fn reasons(report: &serde_json::Value) -> Vec<&str> {
    report["refused"].as_array().unwrap_or_else(|| panic!("{report}")).iter().map(|row| row["reason"].as_str().unwrap()).collect()
}

/// The ids of the messages that were taken.
fn applied(report: &serde_json::Value) -> Vec<&str> {
    report["applied"].as_array().unwrap_or_else(|| panic!("{report}")).iter().map(|message| message["id"].as_str().unwrap()).collect()
}

/// What was decided about the messages of a document.
fn decisions(library: &TestLibrary, lang: &str) -> Vec<(String, Decision)> {
    let records = review::read(&Snapshot::read(library.root()).0, &tag(lang), "guide").0;
    records.into_iter().map(|(id, record)| (id, record.state)).collect()
}

/// A table with some cells changed: each by the message, the field and the column.
fn with_cells(table: &str, cells: &[(&str, &str, &str, &str)]) -> String {
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|known| known == name).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    let mut used = 0;
    for record in reader.into_records().map(Result::unwrap) {
        let mut record: Vec<String> = record.iter().map(str::to_owned).collect();
        for (id, field, name, value) in cells {
            if record[column("id")] == *id && record[column("field")] == *field {
                record[column(name)] = (*value).to_owned();
                used += 1;
            }
        }
        writer.write_record(record).unwrap();
    }
    assert!(used >= cells.len(), "every cell is in the table");
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}
