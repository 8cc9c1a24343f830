//! Where a library asks for approval, readers keep what is approved until a reviewer has approved something else.

use armarium::locale::review::{self, Decision, Record, State};
use armarium::source::{Snapshot, Tag};
use armarium::translate::Translations;

use super::{GUIDE, library, send, signed_in};
use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer, page};

const FIND: &str = "/translate/sq/guide?id=guide-find";
const SQ: &str = "locales/sq/guide.ftl";
const BEFORE: &str = "Kur gjendet diçka";
const AFTER: &str = "Kur gjeni një send";

/// The small library with everything approved, asking for approval.
fn asking() -> TestLibrary {
    let library = library();
    library.replace("manuals/library.toml", "source = \"en\"\n", "source = \"en\"\napproval = true\n");
    library.approve_all("sq", "guide");
    library
}

fn record(library: &TestLibrary, id: &str) -> Record {
    let tag = Tag::try_from("sq".to_owned()).unwrap();
    review::read(&Snapshot::read(library.root()).0, &tag, "guide").0.remove(id).unwrap()
}

/// The state of what readers get, and of the newest text.
fn states(library: &TestLibrary, id: &str) -> (State, State) {
    let translations = Translations::read(library.root()).unwrap();
    let items = translations.items(translations.language("sq").unwrap(), "guide");
    let item = items.iter().find(|item| item.id == id).unwrap();
    (item.published, item.state)
}

/// What readers get of a library as it is now.
fn reading(library: &TestLibrary) -> String {
    page(&library.build().unwrap().release, "guide", "sq")
}

/// Submits a text for the message, as the page shows it to this person.
fn submits(server: &TestServer, name: &str, text: &str) -> String {
    let mut client = signed_in(server, name);
    let page = client.get(FIND);
    let saved = send(&mut client, GUIDE, &page, &[text], "submit", &[]);
    assert_eq!(saved.status, 303, "{}", saved.text);
    saved.header("location").unwrap().to_owned()
}

#[test]
fn readers_keep_the_approved_text_until_the_new_one_is_approved() {
    let library = asking();
    let before = library.read(SQ);
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let shown = ana.get(FIND);
    let saved = send(&mut ana, GUIDE, &shown, &[AFTER], "submit", &[]);
    assert!(saved.header("location").unwrap().ends_with("done=waits"), "{:?}", saved.header("location"));
    assert!(ana.get(saved.header("location").unwrap()).text.contains("Readers see the approved text until yours is approved."));
    assert_eq!(library.read(SQ), before);
    assert_eq!(states(&library, "guide-find"), (State::Approved, State::NeedsReview));
    let html = reading(&library);
    assert!(html.contains(BEFORE) && !html.contains(AFTER) && !html.contains("class=\"doubt\""), "{html}");
    let answer = Client::new(&server).get("/api/v1/search?q=gjeni&lang=sq").text;
    assert!(!answer.contains(AFTER), "{answer}");
    // What the program says of it is true.
    let (_, status) = library.json(&["status"]);
    let row = status.as_array().unwrap().iter().find(|row| row["lang"] == "sq").unwrap();
    assert_eq!((&row["states"]["approved"], &row["proposed"]), (&5.into(), &1.into()), "{status}");
    assert!(library.run(&["check", "--strict"]).status.success());

    // The reviewer finds it, sees both, and approves.
    let mut rita = signed_in(&server, "rita");
    assert!(rita.get("/translate/sq/guide?state=needs-review").text.contains("id=guide-find&#38;state=needs-review"));
    let page = rita.get(FIND);
    assert!(page.text.contains(&format!(">{AFTER}</textarea>")) && page.text.contains("class=\"difference published\""), "{}", page.text);
    assert!(page.text.contains("<del>gjendet</del>") && page.text.contains("value=\"decline\""), "{}", page.text);
    assert!(rita.get("/translate/sq/guide/section?id=guide-find").text.contains(AFTER), "the preview shows what is judged");
    assert_eq!(send(&mut rita, GUIDE, &page, &[AFTER], "approve", &[]).status, 303);
    assert!(library.read(SQ).contains(AFTER) && reading(&library).contains(AFTER));
    assert_eq!(states(&library, "guide-find"), (State::Approved, State::Approved));
    let record = record(&library, "guide-find");
    assert_eq!((record.by.as_str(), record.proposal), ("rita", None));
}

#[test]
fn a_waiting_text_is_changed_taken_back_and_turned_down_and_none_is_lost() {
    let library = asking();
    let before = library.read(SQ);
    let server = library.serve(&[]);
    let mut bora = signed_in(&server, "bora");
    let old = bora.get(FIND);
    submits(&server, "ana", AFTER);
    // Who has not seen it meets it as a conflict.
    assert_eq!(send(&mut bora, GUIDE, &old, &["Kur Bora gjen diçka"], "submit", &[]).status, 409);
    assert!(submits(&server, "bora", "Kur Bora gjen diçka").ends_with("done=waits"));
    assert_eq!(record(&library, "guide-find").proposal.unwrap().text, "guide-find = Kur Bora gjen diçka");
    // The same again changes nothing, and a draft of it is its writer's alone.
    let page = bora.get(FIND);
    let same = send(&mut bora, GUIDE, &page, &["Kur Bora gjen diçka"], "save", &[]);
    assert!(same.header("location").unwrap().ends_with("done=unchanged"), "{:?}", same.header("location"));
    let page = bora.get(FIND);
    let draft = send(&mut bora, GUIDE, &page, &["Kur Bora e gjen"], "save", &[]);
    assert!(draft.header("location").unwrap().ends_with("done=beside"), "{:?}", draft.header("location"));
    assert!(!signed_in(&server, "ana").get(FIND).text.contains("Kur Bora e gjen"));
    // Only a reviewer turns it down; the text is in the history, and his draft is still there.
    assert_eq!(send(&mut bora, GUIDE, &page, &[], "decline", &[]).status, 403);
    let mut rita = signed_in(&server, "rita");
    let page = rita.get(FIND);
    let declined = send(&mut rita, GUIDE, &page, &["Kur Bora gjen diçka"], "decline", &[("comment", "Jo ende")]);
    assert!(declined.header("location").unwrap().ends_with("done=declined"), "{:?}", declined.header("location"));
    assert_eq!((record(&library, "guide-find").proposal, states(&library, "guide-find").1), (None, State::Approved));
    let page = rita.get(FIND).text;
    let events = page.split("<ul class=\"events\">").nth(1).unwrap();
    for text in ["turned down", "Jo ende", AFTER, "Kur Bora gjen diçka"] {
        assert!(events.contains(text), "{text}: {events}");
    }
    assert!(bora.get(FIND).text.contains("Kur Bora e gjen</textarea>"));
    // Who submits what readers see takes the new text back.
    submits(&server, "ana", AFTER);
    submits(&server, "ana", BEFORE);
    assert_eq!((record(&library, "guide-find").proposal, record(&library, "guide-find").state), (None, Decision::Approved));
    assert_eq!(library.read(SQ), before);
}

#[test]
fn an_approved_text_of_an_older_source_is_kept_as_well() {
    let library = asking();
    library.replace("locales/en/guide.ftl", "When something is found", "When a thing is found");
    let before = library.read(SQ);
    let server = library.serve(&[]);
    submits(&server, "ana", AFTER);
    assert_eq!(library.read(SQ), before);
    assert_eq!(states(&library, "guide-find"), (State::Stale, State::NeedsReview));
    let stale = armarium::edition::diagnose(library.root(), &armarium::edition::Silent);
    assert!(stale.iter().any(|fault| fault.hints.iter().any(|hint| hint.contains("waits for a reviewer"))), "{stale:?}");
    // Also where its translator says that it is right as it is: the approval is not lost on the way.
    submits(&server, "ana", BEFORE);
    assert_eq!(states(&library, "guide-find"), (State::Stale, State::NeedsReview));
    submits(&server, "ana", AFTER);
    assert!(reading(&library).contains(BEFORE));
    // The source changes once more: what waits is out of date, too, and says from what it was made.
    library.replace("locales/en/guide.ftl", "When a thing is found", "When two things are found");
    assert_eq!(states(&library, "guide-find"), (State::Stale, State::Stale));
    let page = signed_in(&server, "rita").get(FIND);
    assert!(page.text.contains("When <del>a</del><ins>two</ins>"), "{}", page.text);
}

#[test]
fn what_waits_outlives_a_change_through_git() {
    let library = asking();
    let server = library.serve(&[]);
    submits(&server, "ana", AFTER);
    library.replace(SQ, BEFORE, "Kur dikush gjen diçka");
    let page = signed_in(&server, "rita").get(FIND);
    assert!(page.text.contains(&format!(">{AFTER}</textarea>")) && page.text.contains("<del>dikush"), "{}", page.text);
    // A text that nobody has approved is replaced when the new one is submitted.
    submits(&server, "ana", "Kur gjejmë diçka");
    assert!(library.read(SQ).contains("Kur gjejmë diçka"));
    assert_eq!(record(&library, "guide-find").proposal, None);
}

#[test]
fn without_the_setting_a_new_text_is_read_when_it_is_submitted() {
    let library = library();
    library.approve_all("sq", "guide");
    let server = library.serve(&[]);
    assert!(submits(&server, "ana", AFTER).ends_with("done=needs-review"));
    assert!(reading(&library).contains(AFTER));
}
