//! What is not taken, and why.

use serde_json::{Value, json};

use super::{export, import, library, with_cells};

/// The reasons of a report with their lines.
fn reasons(report: &Value) -> Vec<(u64, String)> {
    let refused = report["refused"].as_array().unwrap_or_else(|| panic!("{report}"));
    refused.iter().map(|refused| (refused["line"].as_u64().unwrap(), refused["reason"].as_str().unwrap().to_owned())).collect()
}

#[test]
fn each_wrong_row_is_refused_with_its_reason_and_all_others_are_taken() {
    let long = "x".repeat(20_001);
    for (column, value, reason) in [
        ("id", "guide-nothing", "`guide` has no text `guide-nothing`"),
        ("field", ".alt", "`guide` has no text `guide-rule.alt`"),
        ("document", "elsewhere", "there is no document `elsewhere`"),
        ("lang", "de", "`de` is not a language that this library is translated into"),
        ("lang", "sr-Latn", "`sr-Latn` is made from `sr`; translate into `sr`"),
        ("english_fingerprint", "0000000000000000", "the source has changed since the export"),
        ("english", "Another sentence.", "the source has changed since the export"),
        ("english", "", "the fingerprint of the source is missing: nobody knows which text was translated"),
        ("translation_fingerprint", "0000000000000000", "somebody has changed the translation since the export"),
        ("translation_fingerprint", "", "somebody has changed the translation since the export"),
        ("translation", " ", "the text is empty; a file never takes a translation away"),
        ("translation", "\u{a0}\u{3000}", "the text is empty; a file never takes a translation away"),
        ("translation", "\u{3164}", "the text is empty; a file never takes a translation away"),
        ("translation", "\u{200b}\u{ad}\u{fe0e}", "the text is empty; a file never takes a translation away"),
        ("translation", "Mos\u{2028}prekni", "the text holds a character that nobody sees and that hides or reorders text (U+2028)"),
        ("translation", "Mos\u{200d}prekni", "the text holds a character that nobody sees and that hides or reorders text (U+200D)"),
        ("translation", "Mos \u{202e}prekni", "the text holds a character that nobody sees and that hides or reorders text (U+202E)"),
        ("translation", "Mos \u{0}prekni", "the text holds a character that nobody sees and that hides or reorders text (U+0000)"),
        ("translation", "Mos\tprekni", "the text holds a character that nobody sees and that hides or reorders text (U+0009)"),
        ("translation", long.as_str(), "the text has more than 20000 characters"),
        (
            "translation",
            "Mos { $prekni",
            "the brace at `{ $prekni` is not closed; a brace that is meant to be printed is written { \"{\" }",
        ),
        ("translation", "Mos { 5 5 }", "`{ 5 5 }` is no placeable; a brace that is meant to be printed is written { \"{\" }"),
        ("translation", "Mos { $prekni }", "`$prekni` is not passed to this message (variable-unknown)"),
        ("translation", "<script>alert(1)</script>", "the tag `<script>` is not allowed (markup)"),
        ("translation", "Mos <em>prekni", "`<em>` is not closed (markup)"),
    ] {
        let library = library();
        let table = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "csv"]);
        let mut cells = vec![("guide-find", "value", "translation", "Kur gjeni diçka")];
        if column != "translation" {
            cells.push(("guide-rule", "value", "translation", "Mos e prekni sendin."));
        }
        if column == "english" {
            // A program has lost the fingerprint: the text itself is compared.
            cells.push(("guide-rule", "value", "english_fingerprint", ""));
        }
        cells.push(("guide-rule", "value", column, value));
        let wrong = with_cells(&table, &cells);
        let before = library.read("locales/sq/guide.ftl");
        let (status, report) = import(&library, &wrong, &[]);
        let [(line, said)] = &reasons(&report)[..] else { panic!("{report}") };
        assert_eq!((said.as_str(), status), (reason, Some(1)));
        let start = wrong.lines().position(|line| line.contains("guide-rule") || line.contains("guide-nothing")).unwrap() as u64 + 1;
        assert_eq!(*line, start);
        assert_eq!(report["applied"], json!([{"document": "guide", "lang": "sq", "id": "guide-find"}]));
        assert_eq!(library.read("locales/sq/guide.ftl"), before.replace("Kur gjendet diçka", "Kur gjeni diçka"));
    }
}

#[test]
fn a_message_is_taken_whole() {
    let library = library();
    let table = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "csv"]);
    let before = library.read("locales/sq/guide.ftl");
    for (cells, expected) in [
        // A variable of the source is lost in one variant, the other would be right.
        (
            &[("guide-aim", "value:1.other", "translation", "disa orë"), ("guide-aim", "value:1.one", "translation", "një orë të plotë")][..],
            "`{ $hours }` of the source",
        ),
        (
            &[("guide-aim", "value", "translation", "Duhen për <strong>vulat</strong>.")],
            "`{ $hours -> 1 }` is missing: the variants have their place there",
        ),
        (
            &[("guide-aim", "value", "translation", "Duhen { $hours -> 1 } dhe { $hours -> 1 } <strong>a</strong>")],
            "`{ $hours -> 1 }` stands twice",
        ),
        (
            &[
                ("guide-aim", "value:1.one", "translation", "një orë e plotë"),
                ("guide-aim", "value:1.other", "translation_fingerprint", "x"),
                ("guide-aim", "value:1.other", "translation", "{ $hours } orësh"),
            ],
            "somebody has changed",
        ),
    ] {
        let (status, report) = import(&library, with_cells(&table, cells), &[]);
        let reasons = reasons(&report);
        if expected == "`{ $hours }` of the source" {
            // The choice still names it; the check only warns of it.
            assert_eq!(status, Some(0), "{report}");
            assert_eq!(report["warnings"][0]["code"], "variable-missing-in-variant", "{report}");
            library.write("locales/sq/guide.ftl", &before);
            std::fs::remove_file(library.path("locales/sq/guide.review.toml")).unwrap();
            continue;
        }
        assert_eq!((status, reasons.len()), (Some(1), 3), "{report}");
        assert!(reasons.iter().any(|(_, reason)| reason.starts_with(expected)), "{reasons:?}");
        assert_eq!(reasons.iter().filter(|(_, reason)| reason.starts_with("the message is taken whole, and line ")).count(), 2);
        assert_eq!(library.read("locales/sq/guide.ftl"), before);
    }
}

#[test]
fn what_the_source_puts_in_must_come_back() {
    let library = library();
    library.replace("locales/en/guide.ftl", "Do not touch the guide item.", "In { -kosovo } do not touch { $item }.");
    library.replace("locales/sq/guide.ftl", "guide-rule = Mos e prekni sendin guide. Mbani distancë dhe raportoni.\n", "");
    let table = export(&library, &["--lang", "sq", "--document", "guide", "--format-file", "csv"]);
    for (text, reason) in [
        ("Mos e prekni { $item }. Mbani distancë dhe raportoni.", "`{ -kosovo }` of the source is lost"),
        ("Në { -kosovo } mos prekni. Mbani distancë dhe raportoni.", "`{ $item }` of the source is lost"),
    ] {
        let (_, report) = import(&library, with_cells(&table, &[("guide-rule", "value", "translation", text)]), &[]);
        assert_eq!(reasons(&report)[0].1, reason);
    }
    // In another case it is the same term.
    let right = "Në { -kosovo(case: \"locative\") } mos e prekni { $item }. Mbani distancë dhe raportoni.";
    let (status, report) = import(&library, with_cells(&table, &[("guide-rule", "value", "translation", right)]), &[]);
    assert_eq!(status, Some(0), "{report}");
}

#[test]
fn half_of_a_new_plural_is_refused() {
    let library = library();
    let table = export(&library, &["--lang", "sr", "--document", "guide", "--format-file", "csv"]);
    let one = ("guide-aim", "value:1.one", "translation", "Потребан је { $hours } сат за <strong>печате</strong>.");
    let other = ("guide-aim", "value:1.other", "translation", "Потребно је { $hours } сати за <strong>печате</strong>.");
    for (cells, reason) in [
        (&[one][..], "this is the variant for all that has none of its own; it needs a text"),
        (&[one, other], "the choice by `$hours` lacks the plural form few of `sr` (plural-category-missing)"),
    ] {
        let (status, report) = import(&library, with_cells(&table, cells), &[]);
        assert!(status == Some(1) && reasons(&report).iter().any(|(_, said)| said == reason), "{report}");
        assert!(!library.path("locales/sr/guide.ftl").exists());
    }
}

#[test]
fn a_text_that_stands_twice_is_refused() {
    let library = library();
    let table = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "csv"]);
    let row = table.lines().find(|line| line.contains("guide-purpose")).unwrap();
    let again = with_cells(&table, &[("guide-purpose", "value", "translation", "Synimi")]) + row + "\n";
    let (_, report) = import(&library, &again, &[]);
    assert!(reasons(&report).iter().any(|(_, reason)| reason == "this text stands twice in the file"), "{report}");
    assert_eq!(report["applied"], json!([]));
}

#[test]
fn nobody_writes_into_a_merge_or_over_unreadable_records() {
    let library = library();
    let change = |library: &crate::support::TestLibrary| {
        let table = export(library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "csv"]);
        with_cells(&table, &[("guide-purpose", "value", "translation", "Synimi")])
    };
    let table = change(&library);
    library.write("locales/sq/guide.review.toml", "[guide-purpose\n");
    let (_, report) = import(&library, &table, &[]);
    assert!(reasons(&report)[0].1.starts_with("locales/sq/guide.review.toml cannot be read: "), "{report}");
    let sq = library.read("locales/sq/guide.ftl");
    library.write("locales/sq/guide.ftl", &format!("<<<<<<< HEAD\n{sq}=======\n>>>>>>> other\n"));
    let (_, report) = import(&library, &table, &[]);
    assert_eq!((report["applied"].clone(), reasons(&report)[0].1.as_str()), (json!([]), "somebody is merging in locales/sq/guide.ftl"));
}
