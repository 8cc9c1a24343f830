//! Whatever stands in a file of messages and whatever somebody writes into one entry of it: the entry reads back as it was given, and
//! every other byte stays.
#![no_main]

use armarium::locale::compose::{Composed, Text};
use armarium::locale::{edit, field};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &str, &str)| {
    let (file, source, text) = input;
    let value = field::read(text);
    let entry = Composed { id: "a".to_owned(), value: Some(value.clone()), attributes: vec![("b".to_owned(), Text::plain(text))] };
    if let Ok(changed) = edit::set(file.as_bytes(), source.as_bytes(), &entry) {
        let changed = String::from_utf8(changed).expect("what was text stays text");
        assert_eq!(Composed::find(changed.trim_start_matches('\u{feff}'), "a"), Some(entry.normal()));
        assert_eq!(edit::set(changed.as_bytes(), source.as_bytes(), &entry).as_deref(), Ok(changed.as_bytes()));
    }
    // What a form shows of a text is read back as the same.
    if let Some(shown) = field::write(&value) {
        assert_eq!(field::read(&shown), value);
    }
    if let Ok(changed) = edit::set_written(file.as_bytes(), source.as_bytes(), text) {
        assert!(edit::set_written(&changed, source.as_bytes(), text).is_ok());
    }
});
