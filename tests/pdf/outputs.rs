//! What is printed of a document besides its editions: for facilitators, as cards, as a booklet.

use std::path::PathBuf;

use armarium::edition::View;
use armarium::source::Tag;

use super::run;
use crate::support::client::Client;
use crate::support::{TestLibrary, page};

/// A course with an exercise, an answer, a card and a question.
fn course() -> TestLibrary {
    let library = TestLibrary::new();
    library.replace("manuals/guide/document.toml", "kind = \"manual\"", "kind = \"course\"\noutputs = [\"facilitator\", \"cards\"]");
    let typ = "\n= #t(\"guide-exercises\") <exercises>\n#asks(\"guide-exercises-asks\")\n\
        #exercise(\"guide-exercise\", minutes: 20, materials: \"guide-materials\", answers: (\"guide-answer\",), \"guide-task\")\n\
        #facilitator(\"guide-hint\")\n\n= #t(\"guide-reference\") <reference>\n#prose(\"guide-rule\")\n\n\
        == #t(\"guide-card\") <card-find>\n#points(\"guide-one\", prose(\"guide-two\", links: (find: <find>)))\n";
    library.write("manuals/guide/main.typ", &(library.read("manuals/guide/main.typ") + typ));
    let en = "guide-exercises = Exercises\nguide-exercises-asks =\n    what did zwork leave behind\n    can I go now\nguide-exercise = The sealed room\n\
        guide-materials = Twelve quaggas of cardboard.\nguide-answer = Only the xylograph is sealed.\nguide-task = Seal the room.\nguide-hint = Ask the wombat last.\n\
        guide-reference = Quick reference\nguide-card = Found something\nguide-one = Keep distance.\nguide-two = Follow <ref data-l10n-name=\"find\"/>.\n";
    library.write("locales/en/guide.ftl", &(library.read("locales/en/guide.ftl") + en));
    let sq = "guide-exercises = Ushtrime\nguide-exercises-asks = a mund të shkoj tashti\nguide-exercise = Dhoma e vulosur\n\
        guide-materials = Dymbëdhjetë kartonë.\nguide-answer = Vetëm njëri është i vulosur.\nguide-task = Vulosni dhomën.\nguide-hint = Pyeteni të fundit.\n\
        guide-reference = Shqyrtim i shpejtë\nguide-card = U gjet diçka\nguide-one = Mbani distancë.\nguide-two = Ndiqni <ref data-l10n-name=\"find\"/>.\n";
    library.write("locales/sq/guide.ftl", &(library.read("locales/sq/guide.ftl") + sq));
    library
}

fn output(release: &armarium::edition::Release, view: View) -> PathBuf {
    let edition = release.edition("guide", &Tag::try_from("en".to_owned()).unwrap()).unwrap();
    release.path(edition, view).unwrap()
}

/// Words that stand in nothing but what is for facilitators.
const SECRET: [&str; 3] = ["quaggas", "xylograph", "wombat"];

#[test]
fn answers_stand_in_the_facilitators_edition_and_in_no_byte_of_another() {
    let library = course();
    let release = library.build().unwrap().release;
    let Some((_, text)) = run("pdftotext", &["-layout"], &output(&release, View::Facilitator)) else { return };
    for word in SECRET {
        assert!(text.contains(word), "{word}: {text}");
    }
    assert!(text.contains("Seal the room") && text.contains("Facilitator"), "{text}");
    for view in [View::Pdf, View::Cards] {
        let Some((_, text)) = run("pdftotext", &[], &output(&release, view)) else { return };
        let Some((_, whole)) = run("qpdf", &["--qdf", "--object-streams=disable"], &output(&release, view)) else { return };
        for word in SECRET {
            assert!(!text.contains(word) && !whole.contains(word), "{word} in {view:?}");
        }
    }
    let edition = release.edition("guide", &Tag::try_from("en".to_owned()).unwrap()).unwrap();
    for (view, part) in &edition.parts {
        let bytes = release.parts.read(part).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(*view == View::Facilitator || SECRET.iter().all(|word| !text.contains(word)), "{view:?}");
    }
    for index in release.manifest.indexes.values().flatten() {
        let bytes = release.parts.read(&index.part).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(SECRET.iter().all(|word| !text.contains(word)));
    }
    // Nobody is cleared for what is internal yet: to readers it does not exist.
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    let (hidden, missing) = (reader.get("/en/documents/guide.facilitator.pdf"), reader.get("/en/documents/guide.nothing.pdf"));
    assert_eq!((hidden.status, hidden.text), (404, missing.text));
}

#[test]
fn cards_hold_the_sections_that_are_called_so_and_nothing_else() {
    let library = course();
    let release = library.build().unwrap().release;
    let cards = output(&release, View::Cards);
    let Some((_, text)) = run("pdftotext", &[], &cards) else { return };
    assert!(text.contains("Found something") && text.contains("Keep distance.") && text.contains("A small guide"), "{text}");
    assert!(!text.contains("Seal the room") && !text.contains("Do not touch"), "{text}");
    let Some((_, info)) = run("pdfinfo", &[], &cards) else { return };
    assert!(info.lines().any(|line| line.starts_with("Pages:") && line.ends_with(" 1")) && info.contains("A4"), "{info}");
    assert!(page(&release, "guide", "en").contains("/en/documents/guide.cards.pdf"));

    // What does not fit is said, with the section and what to do; the last good cards stay.
    let long: String =
        (0..60).map(|i| format!("    Point {i} of a card that holds far too much for a pocket, and goes on and on.\n")).collect();
    library.replace("locales/en/guide.ftl", "guide-one = Keep distance.\n", &format!("guide-one =\n{long}"));
    let faults = library.build().unwrap_err();
    assert!(faults.iter().any(|fault| fault.message.contains("<card-find>") && fault.message.contains("longer than a card")), "{faults:?}");

    let library = course();
    library.replace("manuals/guide/main.typ", "<card-find>", "<find-card>");
    let faults = library.build().unwrap_err();
    assert!(faults.iter().any(|fault| fault.message.contains("no cards")), "{faults:?}");
}

#[test]
fn any_document_is_read_as_a_booklet() {
    let library = TestLibrary::new();
    library.build().unwrap();
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    let pages = {
        let Some((_, info)) = run("pdfinfo", &[], &crate::support::pdf(&library.build().unwrap().release, "guide", "en")) else { return };
        info.lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse::<usize>().ok()).unwrap()
    };
    let booklet = library.path("booklet.pdf");
    std::fs::write(&booklet, reader.get("/en/documents/guide.booklet.pdf").bytes).unwrap();
    let Some((sound, said)) = run("qpdf", &["--check"], &booklet) else { return };
    assert!(sound, "{said}");
    let Some((_, info)) = run("pdfinfo", &[], &booklet) else { return };
    assert!(info.lines().any(|line| line.starts_with("Pages:") && line.ends_with(&format!(" {}", pages.div_ceil(4) * 2))), "{info}");
    assert!(info.contains("841.89 x 595.28"), "{info}");
    // The first side holds the last and the first page.
    let Some((_, text)) = run("pdftotext", &["-f", "1", "-l", "1"], &booklet) else { return };
    assert!(text.contains("A small guide"), "{text}");
    assert_eq!(reader.get("/en/documents/nothing.booklet.pdf").status, 404);
}

#[test]
fn programs_are_told_what_a_document_is_printed_as() {
    let library = course();
    let (_, built) = library.json(&["build"]);
    // Two languages, each with two outputs.
    assert_eq!(built["editions"], 6, "{built}");
    let document = &built["documents"][0];
    assert_eq!(document["kind"], "course");
    assert_eq!(document["languages"], serde_json::json!(["en", "sq"]));
    assert_eq!(document["outputs"], serde_json::json!(["facilitator", "cards"]));
    let server = library.serve(&[]);
    let catalogue: serde_json::Value = serde_json::from_str(&Client::new(&server).get("/api/v1/documents").text).unwrap();
    assert_eq!((&catalogue[0]["outputs"], &catalogue[0]["languages"]), (&serde_json::json!(["cards"]), &serde_json::json!(["en", "sq"])));
}

#[test]
fn questions_belong_to_their_section_and_to_their_language_and_are_printed_nowhere() {
    let library = course();
    let release = library.build().unwrap().release;
    let questions = |tag: &str| {
        let edition = release.edition("guide", &Tag::try_from(tag.to_owned()).unwrap()).unwrap();
        let sections = release.sections(edition).unwrap();
        let asking: Vec<_> = sections.into_iter().filter(|section| !section.asks.is_empty()).collect();
        assert!(!asking[0].text.contains("zwork") && !asking[0].text.contains("tashti"));
        asking.into_iter().map(|section| (section.label, section.asks)).collect::<Vec<_>>()
    };
    let both = vec!["what did zwork leave behind".to_owned(), "can I go now".to_owned()];
    assert_eq!(questions("en"), [("exercises".to_owned(), both)]);
    assert_eq!(questions("sq"), [("exercises".to_owned(), vec!["a mund të shkoj tashti".to_owned()])]);
    assert!(!page(&release, "guide", "en").contains("zwork"));
    let Some((_, text)) = run("pdftotext", &[], &output(&release, View::Pdf)) else { return };
    assert!(!text.contains("zwork"));
    // They are written in each language, not translated: another number of them, and of digits, is no fault.
    library.replace("locales/sq/guide.ftl", "a mund të shkoj tashti", "policia 112 në ora 7");
    let (status, faults) = library.json(&["check"]);
    assert_eq!((status, &faults), (Some(0), &serde_json::json!([])));
}
