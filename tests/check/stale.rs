//! Review records: one changed English message is stale in every language, and nothing else is.

use armarium::diagnostic::Code;
use armarium::locale::review::{self, Decision, Record, Records, State};
use armarium::locale::{check, coverage, difference::Change, edit};
use armarium::source::{Library, Snapshot, Tag, replace};

use crate::support::TestLibrary;

const LANGUAGES: [&str; 3] = ["sq", "mk", "sr"];
const EN: &str = "locales/en/guide.ftl";

/// The small library in three languages, and Serbian in Latin letters; every message approved.
fn approved() -> TestLibrary {
    let library = TestLibrary::new();
    let languages = ["en", "sq", "mk", "sr"].map(|tag| format!("[[languages]]\ntag = \"{tag}\"\n")).concat();
    let derived = "[[languages]]\ntag = \"sr-Latn\"\nderived_from = \"sr\"\n";
    library.write("manuals/library.toml", &format!("source = \"en\"\n{languages}{derived}"));
    let english = library.read(EN);
    for tag in LANGUAGES {
        let file = format!("locales/{tag}/guide.ftl");
        if tag != "sq" {
            library.write(&file, &library.read("locales/sq/guide.ftl"));
        }
        let translation = library.read(&file);
        let record = |id: &str| {
            let entry = |text: &str| coverage::entry_text(text, text.find(&format!("{id} =")).unwrap()).to_owned();
            (id.to_owned(), Record::new(&entry(&english), &entry(&translation), Decision::Approved, "A. Reader", review::now()))
        };
        let records: Records = ["guide-title", "guide-purpose", "guide-aim", "guide-find", "guide-rule"].map(record).into();
        review::write(library.root(), &Tag::try_from(tag.to_owned()).unwrap(), "guide", &records).unwrap();
    }
    library
}

fn states(library: &TestLibrary, tag: &str) -> Vec<(String, State)> {
    let snapshot = Snapshot::read(library.root()).0;
    let states = coverage::states(&Library::read(&snapshot).unwrap().0, &snapshot, &Tag::try_from(tag.to_owned()).unwrap(), "guide");
    states.into_iter().filter(|(_, state)| *state != State::Approved).collect()
}

#[test]
fn a_changed_message_is_stale_in_every_language_and_no_other_is() {
    let library = approved();
    assert_eq!(states(&library, "sr-Latn"), []);
    let english = library.read(EN);
    library.replace(EN, "Keep distance", "Keep your distance");
    for tag in ["sq", "mk", "sr", "sr-Latn"] {
        assert_eq!(states(&library, tag), [("guide-rule".to_owned(), State::Stale)], "{tag}");
    }
    let (_, status) = library.json(&["status"]);
    let counts = status.as_array().unwrap().iter().map(|row| (row["lang"].as_str().unwrap(), row["stale"].as_u64().unwrap()));
    assert_eq!(counts.collect::<Vec<_>>(), [("en", 0), ("sq", 1), ("mk", 1), ("sr", 1), ("sr-Latn", 1)]);
    // The check says so, and shows the change word by word.
    let snapshot = Snapshot::read(library.root()).0;
    let faults = check::check(&Library::read(&snapshot).unwrap().0, &snapshot, &armarium::source::Results::default());
    let stale: Vec<_> = faults.iter().filter(|fault| fault.code == Code::Stale).collect();
    assert_eq!(stale.iter().map(|fault| fault.id.as_deref()).collect::<Vec<_>>(), [Some("guide-rule"); 3]);
    assert!(stale[0].hints[0].contains("guide item. Keep {+your+} distance"), "{:?}", stale[0]);
    let records = review::read(&snapshot, &Tag::try_from("sq".to_owned()).unwrap(), "guide").0;
    let text = library.read(EN);
    let now = coverage::entry_text(&text, text.find("guide-rule").unwrap());
    assert!(records["guide-rule"].difference(now).unwrap().contains(&Change::Added("your ")));
    // A comment or a moved message changes nothing.
    let (first, rest) = english.split_once('\n').unwrap();
    library.write(EN, &format!("## moved\n\n{rest}\n# a note\n{first}\n"));
    assert_eq!(states(&library, "sq"), []);
}

#[test]
fn a_saved_translation_goes_back_to_review_and_approval_ends_it() {
    let library = approved();
    let sq = "locales/sq/guide.ftl";
    let entry = "guide-find = Kur gjeni diçka";
    let changed = edit::set_written(library.read(sq).as_bytes(), library.read(EN).as_bytes(), entry).unwrap();
    replace(library.root(), sq, &changed).unwrap();
    assert_eq!(states(&library, "sq"), [("guide-find".to_owned(), State::NeedsReview)]);
    let tag = Tag::try_from("sq".to_owned()).unwrap();
    let mut records = review::read(&Snapshot::read(library.root()).0, &tag, "guide").0;
    let before = library.read("locales/sq/guide.review.toml");
    let record = Record::new("guide-find = When something is found", entry, Decision::Approved, "B. Reader", review::now());
    records.insert("guide-find".to_owned(), record);
    review::write(library.root(), &tag, "guide", &records).unwrap();
    assert_eq!(states(&library, "sq"), []);
    // The file of records differs in that record only.
    let after = library.read("locales/sq/guide.review.toml");
    let others = |text: &str| text.split("\n\n").filter(|record| !record.contains("guide-find")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(others(&before), others(&after));
    assert_ne!(before, after);
}
