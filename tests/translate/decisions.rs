//! What was decided stays until somebody decides otherwise: approvals, conflicts, and what readers see meanwhile.

use armarium::locale::review::{self, State};

use super::{GUIDE, library, send, signed_in};
use crate::support::TestLibrary;

const FIND: &str = "/translate/sq/guide?id=guide-find";
const SQ: &str = "locales/sq/guide.ftl";
const BEFORE: &str = "Kur gjendet diçka";

fn state_of(library: &TestLibrary, id: &str) -> State {
    let translations = armarium::translate::Translations::read(library.root()).unwrap();
    let tag = translations.language("sq").unwrap();
    translations.items(tag, "guide").into_iter().find(|item| item.id == id).unwrap().state
}

#[test]
fn a_draft_over_an_approved_text_is_not_shown_to_readers() {
    let library = library();
    library.approve_all("sq", "guide");
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let before = (library.read(SQ), library.read("locales/sq/guide.review.toml"));
    let page = ana.get(FIND);
    let saved = send(&mut ana, GUIDE, &page, &["Prekni gjithçka"], "save", &[("comment", "Ende jo")]);
    assert!(saved.status == 303 && saved.header("location").unwrap().ends_with("done=beside"), "{:?}", saved.header("location"));
    assert_eq!((library.read(SQ), library.read("locales/sq/guide.review.toml")), before);
    let page = ana.get(FIND);
    assert!(page.text.contains("Prekni gjithçka</textarea>") && page.text.contains("Ende jo"), "{}", page.text);
    assert!(page.text.contains("Readers see the approved text"), "{}", page.text);
    // Submitting it is a decision.
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni një send"], "submit", &[]).status, 303);
    assert!(library.read(SQ).contains("Kur gjeni një send"));
    assert_eq!(state_of(&library, "guide-find"), State::NeedsReview);
    // A text that nobody has approved is replaced as before.
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjejmë diçka"], "save", &[]).status, 303);
    assert!(library.read(SQ).contains("Kur gjejmë diçka"));
}

#[test]
fn an_unchanged_text_never_takes_an_approval_away() {
    let library = library();
    let server = library.serve(&[]);
    let (mut ana, mut rita) = (signed_in(&server, "ana"), signed_in(&server, "rita"));
    let old = ana.get(FIND);
    let page = rita.get(FIND);
    assert_eq!(send(&mut rita, GUIDE, &page, &[BEFORE], "approve", &[]).status, 303);
    for action in ["submit", "save"] {
        let answer = send(&mut ana, GUIDE, &old, &[BEFORE], action, &[]);
        assert!(answer.status == 303 && answer.header("location").unwrap().ends_with("done=unchanged"), "{action}");
        assert_eq!(state_of(&library, "guide-find"), State::Approved, "{action}");
    }
    // Somebody who may approve and has seen the approval takes it back.
    let page = rita.get(FIND);
    assert_eq!(send(&mut rita, GUIDE, &page, &[BEFORE], "submit", &[("shown", "approved")]).status, 303);
    assert_eq!(state_of(&library, "guide-find"), State::NeedsReview);
}

#[test]
fn a_conflict_stays_until_it_is_decided() {
    let library = library();
    let server = library.serve(&[]);
    let (mut ana, mut bora) = (signed_in(&server, "ana"), signed_in(&server, "bora"));
    let (hers, his) = (ana.get(FIND), bora.get(FIND));
    assert_eq!(send(&mut ana, GUIDE, &hers, &["Kur Ana gjen diçka"], "submit", &[]).status, 303);
    // He learns of it while he writes.
    let live = send(&mut bora, &format!("{GUIDE}/check"), &his, &["Kur Bora gjen diçka"], "", &[]);
    assert!(live.text.contains("Somebody has saved another text"), "{}", live.text);
    let conflict = send(&mut bora, GUIDE, &his, &["Kur Bora gjen diçka"], "submit", &[]);
    assert_eq!(conflict.status, 409);
    // Also the draft of the page that shows it, which a script keeps, forgets nothing.
    let begun = super::unescaped(conflict.hidden("begun").unwrap());
    assert_eq!(send(&mut bora, &format!("{GUIDE}/draft"), &conflict, &["Kur Bora gjen diçka"], "", &[("begun", &begun)]).status, 204);
    let again = bora.get(FIND);
    assert!(again.text.contains("class=\"difference conflict\"") && again.text.contains("<ins>Ana"), "{}", again.text);
    assert!(again.text.contains("Kur Bora gjen diçka</textarea>"));
    // A draft that was begun before, and never sent, is met by it too.
    assert_eq!(send(&mut bora, &format!("{GUIDE}/draft"), &his, &["Kur Bora gjen diçka"], "", &[]).status, 204);
    let again = bora.get(FIND);
    assert!(again.text.contains("class=\"difference conflict\""), "{}", again.text);
    assert_eq!(send(&mut bora, GUIDE, &again, &["Kur të dy gjejnë diçka"], "submit", &[("begun", &begun)]).status, 303);
    assert!(!bora.get(FIND).text.contains("class=\"difference conflict\""));
}

#[test]
fn what_stood_before_the_first_save_is_in_the_history() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    // And what came through git meanwhile.
    library.replace(SQ, "Kur gjeni diçka", "Kur dikush gjen diçka");
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjejmë diçka"], "submit", &[]).status, 303);
    let events = ana.get(FIND).text.split("<ul class=\"events\">").nth(1).unwrap().to_owned();
    let places = [BEFORE, "Kur gjeni diçka", "Kur dikush gjen diçka", "Kur gjejmë diçka"].map(|text| events.find(&format!(">{text}</p>")));
    assert!(places.iter().all(Option::is_some) && places.is_sorted_by(|a, b| a > b), "{events}");
    assert_eq!(events.matches("stood there before").count(), 2);
}

#[test]
fn other_ways_of_writing_the_source_make_nothing_stale() {
    let library = library();
    library.approve_all("sq", "guide");
    let english = library.read("locales/en/guide.ftl");
    for other in [
        english.replace("{ $hours ->", "{$hours   ->").replace("    [one]", "          [one]"),
        english.replace("guide-rule = ", "guide-rule =\n        "),
        english.replace("Keep distance and report.", "Keep distance  and report.{ \"\" }"),
        english.replace("    [one] one hour\n   *[other] { $hours } hours\n", "   *[other] {$hours} hours\n    [one] one hour\n"),
        english.replace('\n', "\r\n"),
    ] {
        library.write("locales/en/guide.ftl", &other);
        for id in ["guide-aim", "guide-rule", "guide-find"] {
            assert_eq!(state_of(&library, id), State::Approved, "{id}: {other}");
        }
    }
    library.write("locales/en/guide.ftl", &english.replace("Keep distance and", "Keep distance\n    and"));
    assert_eq!(state_of(&library, "guide-rule"), State::Stale, "a break is printed");
}

#[test]
fn records_of_an_older_version_keep_their_approvals_through_a_save() {
    let library = library();
    // As version 0.1 wrote them: fingerprints of the bytes.
    let (english, albanian) = (library.read("locales/en/guide.ftl"), library.read(SQ));
    let entry = |text: &str, id: &str| {
        let text = &text[text.find(&format!("{id} =")).unwrap()..];
        text[..text.find("\nguide-").unwrap_or(text.len())].trim().to_owned()
    };
    let old = |text: String| armarium::source::Fingerprint::of(text.as_bytes()).short().to_owned();
    let ids = ["guide-title", "guide-purpose", "guide-aim", "guide-find", "guide-rule"];
    let records: String = ids
        .map(|id| {
            let (source, translation) = (old(entry(&english, id)), old(entry(&albanian, id)));
            format!("[{id}]\nsource = \"{source}\"\ntranslation = \"{translation}\"\nstate = \"approved\"\nby = \"A. Reader\"\n\n")
        })
        .concat();
    library.write("locales/sq/guide.review.toml", &records);
    assert!(ids.iter().all(|id| state_of(&library, id) == State::Approved));
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    let others = || ids.iter().filter(|id| **id != "guide-find");
    assert!(others().all(|id| state_of(&library, id) == State::Approved));
    // Carried over, they also outlive another way of writing.
    library.write(SQ, &library.read(SQ).replace("= Një guide", "=\n    Një  guide"));
    assert!(others().all(|id| state_of(&library, id) == State::Approved));
    let (read, faults) = review::read(&armarium::source::Snapshot::read(library.root()).0, &"sq".to_owned().try_into().unwrap(), "guide");
    assert!(faults.is_empty() && read.values().all(|record| record.translation.starts_with('f') && record.translation.len() == 17));
}

#[test]
fn a_text_that_shows_nothing_is_empty() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let before = library.read(SQ);
    for nothing in ["\u{a0}", " ", "\u{2003}", "\n", "\u{3164}", "\u{2800}", "\u{fe0f}", "\u{ad}", "\u{e000}", "{ \"\\u00A0\" }"] {
        for action in ["save", "submit"] {
            let page = ana.get("/translate/sq/guide?id=guide-rule");
            let answer = send(&mut ana, GUIDE, &page, &[nothing], action, &[("warnings", "seen")]);
            assert!(answer.status == 409 && answer.text.contains("The text is empty"), "{nothing:?} {action} {}", answer.status);
            let page = ana.get("/translate/sq/guide?id=guide-rule");
            let fluent = format!("guide-rule = {{ \"\" }}{nothing}");
            assert_eq!(send(&mut ana, GUIDE, &page, &[], action, &[("fluent", &fluent), ("warnings", "seen")]).status, 409, "{fluent:?}");
        }
    }
    // One form of a number without words leaves somebody with nothing.
    let page = ana.get("/translate/sq/guide?id=guide-aim");
    let texts = ["", "një orë", "\u{a0}", ""];
    assert_eq!(send(&mut ana, GUIDE, &page, &texts, "save", &[("warnings", "seen")]).status, 409);
    assert_eq!(library.read(SQ), before);
    // Escapes hide nothing.
    for hidden in ["guide-find = { \"\\u202E\" }gnirts", "guide-find = a{ \"\\u2028\" }b", "guide-find = a{ \"\\u200B\" }b"] {
        let page = ana.get(FIND);
        let answer = send(&mut ana, GUIDE, &page, &[], "save", &[("fluent", hidden), ("warnings", "seen")]);
        assert!(answer.status == 409 && answer.text.contains("U+2"), "{hidden}");
    }
    // A break at the end is nobody's intention; one at the start is there when the page is opened.
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &[" Kur gjeni diçka\r\n\r\n"], "submit", &[]).status, 303);
    assert!(library.read(SQ).contains("guide-find = Kur gjeni diçka\n"), "{}", library.read(SQ));
}

#[test]
fn translators_learn_what_readers_do_not_see_yet() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    assert!(!ana.get("/translate").text.contains("class=\"fault behind\""));
    library.replace("manuals/guide/main.typ", "#prose(\"guide-rule\")", "#prose(\"guide-no-such\")");
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    let told = |text: &str| text.contains("class=\"fault behind\"") && text.contains("guide-no-such");
    for _ in 0..150 {
        if told(&ana.get("/translate").text) {
            assert!(told(&ana.get(FIND).text));
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    panic!("{}", ana.get("/translate").text);
}

/// Waits until a page is as it should be.
fn wait_for(client: &mut crate::support::client::Client, address: &str, is_right: impl Fn(&str) -> bool) -> String {
    for _ in 0..150 {
        let text = client.get(address).text;
        if is_right(&text) {
            return text;
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    panic!("{}", client.get(address).text);
}

#[test]
fn the_message_that_holds_up_a_document_says_so_and_the_others_lead_to_it() {
    let library = library();
    library.document("leaflet", "public");
    library.build().unwrap();
    // A message that no edition can print: its source asks for what nobody passes.
    library.replace("locales/en/guide.ftl", "= Purpose", "= { $informant }");
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    const PURPOSE: &str = "/translate/sq/guide?id=guide-purpose";
    let page = wait_for(&mut ana, PURPOSE, |page| page.contains("class=\"fault-item error held\""));
    let held = page.split("class=\"fault-item error held\"").nth(1).unwrap().split("</div>").next().unwrap();
    assert!(held.contains("Because of this message a document cannot be built"), "{held}");
    assert!(held.contains("<code>locales/en/guide.ftl:2</code>") && held.contains("$informant"), "{held}");
    let link = format!("Message: <a href=\"{PURPOSE}\">guide-purpose</a>");
    assert!(!page.contains(&link), "nobody is led to where he is: {page}");
    for other in [FIND, GUIDE, "/translate/sq/leaflet?id=leaflet-find", "/translate"] {
        let page = ana.get(other).text;
        if other != GUIDE {
            assert!(!page.contains("class=\"fault-item error held\""), "{other}: {page}");
        }
        assert!(page.contains(&link), "{other}: {page}");
    }
    // Whoever runs the server and the command line learn of the same edition: the Albanian one has a text of its own.
    let (_, status) = library.json(&["status"]);
    let held = status.as_array().unwrap().iter().filter(|row| row["held"] == true);
    assert_eq!(held.map(|row| format!("{} {}", row["document"], row["lang"])).collect::<Vec<_>>(), ["\"guide\" \"en\""], "{status}");
    assert!(ana.get("/readyz").text.contains("not built: 1 faults in 1 editions"), "{}", ana.get("/readyz").text);
    assert!(ana.get("/metrics").text.contains("armarium_build_faults 1\n"));
    // When it is mended, nothing is said any more.
    library.replace("locales/en/guide.ftl", "= { $informant }", "= Purpose");
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    wait_for(&mut ana, PURPOSE, |page| !page.contains("class=\"fault behind\"") && !page.contains("held"));
}
