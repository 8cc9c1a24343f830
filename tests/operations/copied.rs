//! A folder that somebody has copied by hand, and not all of it.

use std::fs;

use super::{armarium, text};
use crate::support::TestLibrary;

/// What a command says of the folder of a library.
fn said(library: &TestLibrary, command: &str) -> String {
    let output = armarium(&library.path("."), &[command]);
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_build_and_the_doctor_name_what_was_not_copied() {
    for (gone, what, hint) in [
        ("manuals/lib", "manuals/lib/ is missing", "`armarium upgrade`"),
        ("locales/en", "locales/en/ is missing: no document has its texts", "bring back a backup"),
        ("locales", "locales/ is missing", "bring back a backup"),
    ] {
        let library = TestLibrary::new();
        fs::remove_dir_all(library.path(gone)).unwrap();
        for command in ["build", "doctor"] {
            let said = said(&library, command);
            assert!(said.contains(what) && said.contains(hint), "{command} without {gone}: {said}");
        }
    }
}

#[test]
fn a_language_that_was_not_copied_falls_back_and_is_named() {
    let library = TestLibrary::new();
    fs::remove_dir_all(library.path("locales/sq")).unwrap();
    let said = said(&library, "doctor");
    assert!(said.contains("locales/sq/ is missing: every text falls back to `en`") && said.contains("take it out of"), "{said}");
}

#[test]
fn a_release_without_its_parts_and_a_database_that_is_gone_are_named() {
    let library = TestLibrary::new();
    library.build().unwrap();
    assert!(library.run_with(&["user", "add", "ana", "--role", "admin"], "correct horse battery").status.success());
    assert!(!said(&library, "doctor").contains("missing in"), "a whole library lacks nothing");
    fs::remove_dir_all(library.path("index/parts")).unwrap();
    fs::rename(library.path("state/armarium.sqlite"), library.path("state/armarium.sqlite-wal")).unwrap();
    let said = said(&library, "doctor");
    assert!(said.contains("are missing in index/parts/") && said.contains("a build makes it again"), "{said}");
    assert!(said.contains("state/armarium.sqlite is missing: accounts, drafts"), "{said}");
}
