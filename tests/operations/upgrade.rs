//! `armarium upgrade`

use std::fs;
use std::path::Path;

use armarium::source::Fingerprint;
use armarium::source::given::Given;

use super::{argument, armarium, done, refused, text};

const CARDS: &str = "manuals/lib/cards.typ";
const PAGE: &str = "manuals/lib/page.typ";
const WORDS: &str = "locales/mk/interface.ftl";
const MARKS: &str = "manuals/lib/marks.typ";

/// A library that an older program made: of each file its text then, and its text now.
fn made_before(root: &Path, files: &[(&str, &str, &str)]) {
    done(Path::new("."), &["new", "library", argument(root)]);
    let mut given = Given::of(root).unwrap();
    for (path, then, now) in files {
        fs::write(root.join(path), now).unwrap();
        given.files.insert((*path).to_owned(), Fingerprint::of(then.as_bytes()));
    }
    given.write(root).unwrap();
}

#[test]
fn what_nobody_changed_is_renewed_and_what_somebody_changed_stays() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    made_before(root, &[(CARDS, "// old\n", "// old\n"), (PAGE, "// old\n", "// mine\n"), (WORDS, "a = old\n", "a = old\n")]);
    fs::remove_file(root.join(MARKS)).unwrap();
    let shipped = |path: &str| fs::read(crate::support::project().join(path)).unwrap();

    let status = armarium(root, &["status"]);
    assert!(text(&status.stderr).contains("2 templates and words of the interface are older"), "{}", text(&status.stderr));
    let said = done(root, &["upgrade", "--dry-run"]);
    assert!(said.contains(&format!("would be renewed: {CARDS}")), "{said}");
    assert_eq!(fs::read_to_string(root.join(CARDS)).unwrap(), "// old\n");

    let said = done(root, &["upgrade"]);
    for expected in
        [format!("renewed: {CARDS}"), format!("renewed: {WORDS}"), format!("changed here, stays as it is: {PAGE}"), "-// mine".into()]
    {
        assert!(said.contains(&expected), "{expected}: {said}");
    }
    assert!(said.contains(&format!("removed here, stays away: {MARKS}")) && !root.join(MARKS).exists(), "{said}");
    assert!(fs::read(root.join(CARDS)).unwrap() == shipped(CARDS) && fs::read(root.join(WORDS)).unwrap() == shipped(WORDS));
    assert_eq!(fs::read_to_string(root.join(PAGE)).unwrap(), "// mine\n");
    assert!(!text(&armarium(root, &["status"]).stderr).contains("older"));

    // What was changed here is shown again, and never overwritten.
    let value: serde_json::Value = serde_json::from_str(&done(root, &["--format", "json", "upgrade"])).unwrap();
    assert_eq!(value, serde_json::json!({ "renewed": [], "new": [], "kept": [PAGE], "removed": [MARKS] }));
    assert_eq!(fs::read_to_string(root.join(PAGE)).unwrap(), "// mine\n");
}

#[test]
fn an_older_program_renews_nothing() {
    let folder = tempfile::tempdir().unwrap();
    made_before(folder.path(), &[(CARDS, "// newer\n", "// newer\n")]);
    let given = Given { program: "99.0.0".into(), ..Given::of(folder.path()).unwrap() };
    given.write(folder.path()).unwrap();
    let said = refused(folder.path(), &["upgrade"]);
    assert!(said.contains("99.0.0"), "{said}");
    assert_eq!(fs::read_to_string(folder.path().join(CARDS)).unwrap(), "// newer\n");
}
