//! Whatever a spreadsheet gives back as a table, with any separator, is read or refused, and what is read stands in lines of the file.
#![no_main]

use armarium::analysis::import::separated::text;
use armarium::translate::exchange::csv;
use libfuzzer_sys::fuzz_target;

const HEADERS: [&str; 3] = [
    "",
    "document,lang,id,field,english,translation,state,english_fingerprint,translation_fingerprint\n",
    "sep=;\nid;field;document;translation;english_fingerprint;translation_fingerprint\n",
];

fuzz_target!(|bytes: &[u8]| {
    let Ok(table) = text(bytes) else { return };
    for header in HEADERS {
        let file = format!("{header}{table}");
        let lines = file.split('\n').count();
        match csv::read(&file) {
            Ok(rows) => assert!(rows.iter().all(|row| (1..=lines).contains(&row.line))),
            Err(unreadable) => assert!(unreadable.line <= lines && !unreadable.problem.is_empty()),
        }
    }
});
