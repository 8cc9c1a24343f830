//! A file that comes back after weeks: what was approved stays, and what is there already is said to be there.

use armarium::locale::review::{self, Decision};
use armarium::source::Snapshot;

use super::{applied, decisions, export, import, library, reasons, tag, with_cells};

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
        // It waits beside the approved text, for a reviewer; the same file again brings nothing new.
        let (status, again) = import(&library, &file, &["--by", "Ana"]);
        assert_eq!((status, again["proposed"].as_array().unwrap().len(), reasons(&again)), (Some(0), 0, vec![]), "{again}");
        let records = review::read(&Snapshot::read(library.root()).0, &tag("sq"), "guide").0;
        let proposal = records["guide-purpose"].proposal.as_ref().unwrap();
        assert_eq!((proposal.text.as_str(), proposal.by.as_str()), ("guide-purpose = Synimi", "Ana"));
        let database = armarium::state::open(library.root()).unwrap();
        let spot = armarium::state::work::Spot { lang: "sq".into(), document: "guide".into(), message: "guide-purpose".into() };
        let events = armarium::state::work::events(&database, &spot).unwrap();
        let said: Vec<_> = events.iter().map(|event| (event.person.as_str(), event.kind.as_str(), event.text.as_str())).collect();
        assert_eq!(said, [("Ana", "imported", "guide-purpose = Synimi"), ("", "found", "guide-purpose = Qëllimi")]);
        // What goes out next is the newest text, and a file with the approved one brings nothing.
        let next = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", format]);
        assert!(next.contains("Synimi") && !next.contains("Qëllimi"));
        let (status, report) = import(&library, next.replace("Synimi", "Qëllimi"), &[]);
        assert_eq!((status, reasons(&report), applied(&report)), (Some(0), vec![], vec![]), "{report}");
    }
}

#[test]
fn where_the_library_asks_for_approval_stale_texts_are_kept_too() {
    for asks in [false, true] {
        let library = library();
        library.replace("manuals/library.toml", "source = \"en\"\n", &format!("source = \"en\"\napproval = {asks}\n"));
        library.approve_all("sq", "guide");
        library.replace("locales/en/guide.ftl", "= Purpose", "= Aim").replace("locales/en/guide.ftl", "something", "a thing");
        let table = export(&library, &["--lang", "sq", "--document", "guide", "--format-file", "csv"]);
        let file =
            with_cells(&table, &[("guide-purpose", "value", "translation", "Synimi"), ("guide-find", "value", "state", "needs-review")]);
        let before = library.read(SQ);
        let (status, report) = import(&library, &file, &["--by", "Ana"]);
        assert_eq!(status, Some(0), "{report}");
        let ids = |kind: &str| report[kind].as_array().unwrap().iter().map(|message| message["id"].clone()).collect::<Vec<_>>();
        let both = ["guide-find", "guide-purpose"].map(serde_json::Value::from).to_vec();
        let (applied, proposed) = if asks { (vec![], both) } else { (both, vec![]) };
        assert_eq!((ids("applied"), ids("proposed"), library.read(SQ) == before), (applied, proposed, asks));
        assert_eq!(decisions(&library, "sq").iter().all(|(_, decision)| *decision == Decision::Approved), asks);
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
