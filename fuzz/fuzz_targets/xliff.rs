//! Whatever a program gives back as XLIFF, as it is or inside of a sound file, is read or refused, and what is read stands in lines of the
//! file.
#![no_main]

use armarium::translate::exchange::xliff;
use libfuzzer_sys::fuzz_target;

/// What stands around the content of a file of either version.
const FRAMES: [(&str, &str); 2] = [
    (
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" trgLang=\"sq\"><file id=\"guide\"><unit id=\"a\">",
        "</unit></file></xliff>",
    ),
    (
        "<xliff version=\"1.2\"><file original=\"guide.ftl\" target-language=\"sq\"><body><trans-unit id=\"a\">",
        "</trans-unit></body></file></xliff>",
    ),
];

fuzz_target!(|text: &str| {
    check(text);
    for (start, end) in FRAMES {
        check(&format!("{start}{text}{end}"));
    }
});

fn check(file: &str) {
    let lines = file.split('\n').count();
    match xliff::read(file) {
        Ok(rows) => assert!(rows.iter().all(|row| (1..=lines).contains(&row.line))),
        Err(unreadable) => assert!(unreadable.line <= lines && !unreadable.problem.is_empty()),
    }
}
