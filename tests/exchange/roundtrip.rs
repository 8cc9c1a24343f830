//! Out and back.

use armarium::locale::review::{self, Decision, State};
use armarium::source::Snapshot;
use armarium::translate::Translations;
use armarium::translate::exchange::{self, Due, csv, xliff};
use serde_json::json;

use super::{export, import, library, tag, with_cells};
use crate::support::TestLibrary;

const EVERY: [State; 5] = [State::Missing, State::Stale, State::Draft, State::NeedsReview, State::Approved];

#[test]
fn the_shipped_library_comes_back_as_it_is() {
    let library = TestLibrary::shipped();
    let before = Snapshot::read(library.root()).0;
    let translations = Translations::read(library.root()).unwrap();
    for lang in ["sq", "mk", "sr"] {
        let mut due = Due::of(&translations, &tag(lang), &[], &EVERY);
        let older = xliff::write_older(&mut due).into_bytes();
        assert!(due.messages() > 1000 && due.left_out.is_empty(), "{:?}", due.left_out);
        for file in [xliff::write(&due).into_bytes(), older, csv::write(&due).unwrap()] {
            let report = exchange::import(library.root(), &file, Some(&tag(lang)), "A. Translator", "back.file").unwrap();
            assert_eq!((report.applied.len(), report.refused.len(), report.files.len()), (0, 0, 0), "{:?}", report.refused.first());
            assert_eq!(report.unchanged, due.units());
        }
    }
    assert_eq!(Snapshot::read(library.root()).0.fingerprint(), before.fingerprint());
}

#[test]
fn a_new_translation_has_the_plural_forms_of_its_language() {
    for (lang, texts, written) in [
        (
            "sr",
            &[("one", "Потребан је { $hours } сат."), ("few", "Потребна су { $hours } сата."), ("other", "Потребно је { $hours } сати.")][..],
            "guide-aim = { $hours ->\n        [one] Потребан је { $hours } сат.\n        [few] Потребна су { $hours } сата.\n       *[other] Потребно је { $hours } сати.\n    }\n",
        ),
        (
            "mk",
            &[("one", "Потребен е { $hours } час."), ("other", "Потребни се { $hours } часа.")],
            "guide-aim = { $hours ->\n        [one] Потребен е { $hours } час.\n       *[other] Потребни се { $hours } часа.\n    }\n",
        ),
    ] {
        let library = library();
        library.replace("locales/en/guide.ftl", " to learn about <strong>seals</strong>", "");
        let table = export(&library, &["--lang", lang, "--format-file", "csv", "--document", "guide"]);
        assert_eq!(table.matches("guide-aim,value:1.").count(), texts.len(), "{table}");
        // The source of each is a whole sentence that shows the number wherever the form stands for more than one.
        assert_eq!(table.matches(",It takes { $hours } hours.,").count(), texts.len());
        let fields: Vec<String> = texts.iter().map(|(key, _)| format!("value:1.{key}")).collect();
        let cells: Vec<_> =
            texts.iter().zip(&fields).map(|((_, text), field)| ("guide-aim", field.as_str(), "translation", *text)).collect();
        let (status, report) = import(&library, with_cells(&table, &cells), &["--by", "A. Translator"]);
        assert_eq!((status, &report["applied"]), (Some(0), &json!([{"document": "guide", "lang": lang, "id": "guide-aim"}])), "{report}");
        assert_eq!(library.read(&format!("locales/{lang}/guide.ftl")), written);
        // It waits for review, with the source it was made from.
        let records = review::read(&Snapshot::read(library.root()).0, &tag(lang), "guide").0;
        let record = &records["guide-aim"];
        assert_eq!((record.state, record.by.as_str(), records.len()), (Decision::NeedsReview, "A. Translator", 1));
        assert!(record.original.as_deref().unwrap().starts_with("guide-aim = It takes"), "{record:?}");
    }
}

#[test]
fn every_text_of_a_file_arrives_and_the_rest_stays() {
    let library = library();
    let sq = "locales/sq/guide.ftl";
    library.write(sq, &library.read(sq).replace("guide-rule", "# Shënim\n\n\nguide-rule").replace('\n', "\r\n"));
    let before = library.read(sq);
    let file = export(&library, &["--lang", "sq", "--all", "--document", "guide"]);
    let changed = file
        .replace("Një guide i vogël", "Një &quot;udhëzues&quot; &lt; 5 { \"{\" }")
        .replace("> orë</target>", "> orësh</target>")
        .replace("Mbani distancë dhe raportoni", "Largohuni, pastaj raportoni");
    let (status, report) = import(&library, &changed, &[]);
    assert_eq!((status, report["applied"].as_array().unwrap().len()), (Some(0), 3), "{report}");
    let expected = before
        .replace("Një guide i vogël", "Një \"udhëzues\" < 5 { \"{\" }")
        .replace("*[other] { $hours } orë\r\n", "*[other] { $hours } orësh\r\n")
        .replace("Mbani distancë dhe raportoni", "Largohuni, pastaj raportoni");
    assert_eq!(library.read(sq), expected);
}

#[test]
fn placeables_and_tags_are_codes_that_may_move() {
    let library = library();
    let file = export(&library, &["--lang", "sq", "--all", "--document", "guide"]);
    let target = file.lines().find(|line| line.contains("<target>Duhen ")).unwrap();
    let mark = &target[target.find("<ph").unwrap()..target.find("/>").unwrap() + 2];
    assert!(mark.contains("canDelete=\"no\"") && mark.contains("disp=\"{ $hours -&gt; 1 }\""), "{mark}");
    assert!(target.contains("type=\"fmt\" subType=\"xlf:b\">vulat</pc>"), "{target}");
    let moved = target.replace(mark, "kohë:").replace(".</target>", &format!(" {mark}.</target>"));
    let (status, report) = import(&library, file.replace(target, &moved), &[]);
    assert_eq!(status, Some(0), "{report}");
    assert!(library.read("locales/sq/guide.ftl").contains("guide-aim = Duhen kohë: për të mësuar për <strong>vulat</strong> { $hours ->"));
}

#[test]
fn a_stale_text_can_be_said_to_be_right() {
    let library = library();
    // Every message is submitted, and then one of the source changes.
    let drafts = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "csv"]);
    let (status, report) = import(&library, drafts.replace(",draft,", ",needs-review,"), &["--by", "B"]);
    assert_eq!((status, report["applied"].as_array().unwrap().len()), (Some(0), 5), "{report}");
    assert_eq!(report["files"], json!(["locales/sq/guide.review.toml"]), "no text has changed");
    library.replace("locales/en/guide.ftl", "Keep distance", "Keep your distance");
    let file = export(&library, &["--lang", "sq", "--document", "guide"]);
    assert_eq!(file.matches("<unit ").count(), 1);
    assert!(file.contains("<note category=\"change\">The source has changed: ") && file.contains("Keep {+your+} distance"), "{file}");
    // Nobody did anything: it stays stale.
    assert_eq!(import(&library, &file, &[]).1["applied"], json!([]));
    let confirmed = file.replace("state=\"initial\" subState=\"armarium:stale\"", "state=\"translated\"");
    let (_, report) = import(&library, &confirmed, &["--by", "C"]);
    assert_eq!(report["applied"], json!([{"document": "guide", "lang": "sq", "id": "guide-rule"}]));
    let output = library.run(&["translations", "export", "--lang", "sq", "--document", "guide"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    assert!(String::from_utf8(output.stderr).unwrap().contains("nothing of that kind"));
}

#[test]
fn the_file_is_xliff_with_all_that_helps() {
    let library = library();
    library.replace(
        "locales/en/guide.ftl",
        "guide-rule = Do not touch the guide item.",
        "# Said twice & loudly\nguide-rule = Do not touch the weapon.",
    );
    let file = export(&library, &["--lang", "sr", "--document", "guide"]);
    let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"sr\">\n <file id=\"guide\" original=\"locales/en/guide.ftl\"";
    assert!(file.starts_with(header), "{file}");
    for part in [
        "<unit id=\"guide-aim:1.few\"",
        "<note category=\"place\">Used when $hours is “few” (numbers such as 2, 3, 4)</note>",
        "<note category=\"comment\">Said twice &amp; loudly</note>",
        "<note category=\"glossary\">weapon = оружје</note>",
        "<note category=\"length\">Keep it below ",
        "<segment state=\"initial\" subState=\"armarium:missing\">",
    ] {
        assert!(file.contains(part), "{part} in {file}");
    }
    assert!(!file.contains("<target>"));
}

#[test]
fn a_term_is_safe_in_a_spreadsheet() {
    let library = library();
    let table = export(&library, &["--lang", "sr", "--all", "--document", "terms", "--format-file", "csv"]);
    assert!(table.contains("terms,sr,'-weapon,value,"), "a cell that begins with a hyphen is a formula");
    let (status, report) = import(&library, &table, &[]);
    assert_eq!((status, &report["refused"]), (Some(0), &json!([])));
    let (status, report) =
        import(&library, with_cells(&table, &[("'-kosovo", "value:1.genitive", "translation", "Косова и Метохије*")]), &[]);
    assert_eq!(status, Some(0), "{report}");
    assert!(library.read("locales/sr/terms.ftl").contains("[genitive] Косова и Метохије*\n"));
}
