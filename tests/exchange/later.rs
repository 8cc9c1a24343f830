//! A file that comes back after weeks: what was approved stays, and what is there already is said to be there.

use armarium::locale::review::Decision;

use super::{applied, decisions, export, import, library, reasons, with_cells};

const SQ: &str = "locales/sq/guide.ftl";

#[test]
fn an_approved_text_stays_and_the_new_one_is_a_proposal() {
    for format in ["csv", "xliff"] {
        let library = library();
        let file = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", format]);
        let file = file.replace("Qëllimi", "Synimi").replace("Kur gjendet", "Kur gjeni").replace("\"initial\"", "\"translated\"");
        library.approve_all("sq", "guide");
        let before = library.read(SQ);
        let (status, report) = import(&library, &file, &["--by", "Ana"]);
        assert_eq!((status, applied(&report)), (Some(0), vec![]), "{report}");
        let proposed = report["proposed"].as_array().unwrap().iter().map(|message| message["id"].as_str().unwrap());
        assert_eq!(proposed.collect::<Vec<_>>(), ["guide-find", "guide-purpose"]);
        assert_eq!(library.read(SQ), before);
        assert!(decisions(&library, "sq").iter().all(|(_, decision)| *decision == Decision::Approved));
        // It stands in the discussion of the message, once.
        import(&library, &file, &["--by", "Ana"]);
        let database = armarium::state::open(library.root()).unwrap();
        let spot = armarium::state::work::Spot { lang: "sq".into(), document: "guide".into(), message: "guide-purpose".into() };
        let events = armarium::state::work::events(&database, &spot).unwrap();
        let said: Vec<_> = events.iter().map(|event| (event.person.as_str(), event.kind.as_str(), event.text.as_str())).collect();
        assert_eq!(said, [("Ana", "comment", "guide-purpose = Synimi")]);
    }
}

#[test]
fn the_same_file_again_changes_nothing_and_says_so() {
    for format in ["csv", "xliff"] {
        let library = library();
        let file = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", format]);
        let file = file.replace("Qëllimi", "Synimi").replace("{ $hours } orë", "{ $hours } orësh");
        let (status, first) = import(&library, &file, &[]);
        assert_eq!(status, Some(0), "{first}");
        let (text, records) = (library.read(SQ), library.read("locales/sq/guide.review.toml"));
        let (status, second) = import(&library, &file, &[]);
        assert_eq!((status, applied(&second), reasons(&second)), (Some(0), vec![], vec![]), "{second}");
        assert_eq!((library.read(SQ), library.read("locales/sq/guide.review.toml")), (text, records));
    }
}

#[test]
fn three_weeks_later_each_message_has_its_own_answer() {
    let library = library();
    let table = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "csv"]);
    let file = with_cells(
        &table,
        &[
            ("guide-title", "value", "translation", "Një udhëzues"),
            ("guide-purpose", "value", "translation", "Synimi"),
            ("guide-find", "value", "translation", "Kur gjeni diçka"),
            ("guide-rule", "value", "translation", "Mos e lëvizni."),
        ],
    );
    // Somebody changes a translation, somebody the source, somebody translates the same.
    library.replace(SQ, "Një guide i vogël", "Udhëzues");
    library.replace("locales/en/guide.ftl", "= Purpose", "= Aim");
    library.replace(SQ, "Kur gjendet diçka", "Kur gjeni diçka");
    let (status, report) = import(&library, &file, &[]);
    assert_eq!((status, applied(&report)), (Some(1), vec!["guide-rule"]), "{report}");
    assert_eq!(reasons(&report), ["somebody has changed the translation since the export", "the source has changed since the export"]);
    assert_eq!(report["unchanged"], 4);
    // A file that holds nothing for a message says nothing about what others have written meanwhile.
    let missing = export(&library, &["--lang", "mk", "--document", "guide", "--format-file", "csv"]);
    library.write("locales/mk/guide.ftl", "guide-purpose = Цел\n");
    assert_eq!((import(&library, &missing, &[]).0, library.read("locales/mk/guide.ftl").as_str()), (Some(0), "guide-purpose = Цел\n"));
}
