//! The editor: what translators and reviewers do, and what stands in their way.

mod approval;
mod conflicts;
mod decisions;
mod everyday;
#[cfg(target_os = "linux")]
mod full_disk;
mod hostile;
mod keeping;

use crate::support::client::{Client, Page};
use crate::support::{TestLibrary, TestServer};

pub const PASSWORD: &str = "pesë vula të çelikta";

/// A library with a translator and a reviewer of Albanian.
pub fn library() -> TestLibrary {
    let library = TestLibrary::new();
    for (name, role) in [("ana", "translator:sq"), ("bora", "translator:sq"), ("rita", "reviewer:sq")] {
        assert!(library.run_with(&["user", "add", name, "--role", role], PASSWORD).status.success());
    }
    library
}

/// Somebody who is signed in.
pub fn signed_in<'a>(server: &'a TestServer, name: &str) -> Client<'a> {
    let mut client = Client::new(server);
    assert_eq!(client.sign_in(name, PASSWORD).status, 303);
    client
}

/// The hidden fields of the form of a message, as a browser sends them.
pub fn form(page: &Page) -> Vec<(String, String)> {
    let value = |name: &str| (name.to_owned(), unescaped(page.hidden(name).unwrap_or_default()));
    ["csrf", "id", "state", "shape", "before", "original"].into_iter().map(value).collect()
}

pub fn unescaped(text: &str) -> String {
    ["&#60;<", "&#62;>", "&#34;\"", "&#39;'", "&#38;&", "&lt;<", "&gt;>", "&quot;\"", "&amp;&"]
        .iter()
        .fold(text.to_owned(), |text, pair| text.replace(&pair[..pair.len() - 1], &pair[pair.len() - 1..]))
}

/// Sends the form of a message with these texts.
pub fn send(client: &mut Client, address: &str, page: &Page, texts: &[&str], action: &str, more: &[(&str, &str)]) -> Page {
    let mut fields = form(page);
    fields.extend(texts.iter().map(|text| ("t".to_owned(), (*text).to_owned())));
    fields.push(("action".to_owned(), action.to_owned()));
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(more.iter().copied()).collect();
    client.post(address, &fields)
}

const GUIDE: &str = "/translate/sq/guide";

#[test]
fn the_editor_is_for_people_who_are_signed_in_and_may() {
    let library = library();
    let server = library.serve(&[]);
    let stranger = Client::new(&server).get("/translate/sq/guide?id=guide-rule");
    assert_eq!((stranger.status, stranger.header("location")), (303, Some("/sign-in?next=%2Ftranslate%2Fsq%2Fguide%3Fid%3Dguide-rule")));
    let mut ana = signed_in(&server, "ana");
    let worklist = ana.get("/translate");
    assert_eq!(worklist.status, 200);
    assert!(worklist.text.contains("href=\"/translate/sq/guide?state=draft\""), "{}", worklist.text);
    for unknown in ["/translate/xx/guide", "/translate/sq/nothing", "/translate/en/guide"] {
        assert_eq!(ana.get(unknown).status, 404, "{unknown}");
    }
    assert_eq!(ana.get(GUIDE).header("cache-control"), Some("no-store"));
}

#[test]
fn a_message_is_saved_to_the_byte_with_its_record() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let before = library.read("locales/sq/guide.ftl");
    let page = ana.get("/translate/sq/guide?id=guide-aim");
    // Text, two plural forms, text: the shape of the translation.
    let texts = ["Duhen ", "një orë e plotë", "{ $hours } orë", " për të mësuar për <strong>vulat</strong>."];
    let saved = send(&mut ana, GUIDE, &page, &texts, "submit", &[]);
    assert_eq!(saved.status, 303, "{}", saved.text);
    let after = library.read("locales/sq/guide.ftl");
    let others = |text: &str| text.split("guide-aim = ").next().unwrap().to_owned() + text.split_once("guide-find").unwrap().1;
    assert_eq!(others(&after), others(&before));
    assert!(after.contains("[one] një orë e plotë"), "{after}");
    let record = library.read("locales/sq/guide.review.toml");
    assert!(record.contains("[guide-aim]") && record.contains("state = \"needs-review\"") && record.contains("by = \"ana\""), "{record}");
    // What happened stands in the history of the message.
    let page = ana.get(saved.header("location").unwrap());
    assert!(page.text.contains("role=\"status\"") && page.text.contains("<ul class=\"events\">\n<li>"), "{}", page.text);
    // Approving is a right of its own.
    assert_eq!(send(&mut ana, GUIDE, &page, &texts, "approve", &[]).status, 403);
    let mut rita = signed_in(&server, "rita");
    let page = rita.get("/translate/sq/guide?id=guide-aim");
    assert_eq!(send(&mut rita, GUIDE, &page, &texts, "approve", &[]).status, 303);
    assert!(library.read("locales/sq/guide.review.toml").contains("state = \"approved\""));
    assert_eq!(library.read("locales/sq/guide.ftl"), after, "approving changes no text");
}

#[test]
fn errors_stop_and_warnings_are_seen_first() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let before = library.read("locales/sq/guide.ftl");
    let page = ana.get("/translate/sq/guide?id=guide-aim");
    let lost = ["Duhen ", "një orë", "{ $hour } orë", " për të mësuar për <strong>vulat</strong>."];
    let refused = send(&mut ana, GUIDE, &page, &lost, "submit", &[]);
    assert_eq!(refused.status, 409);
    assert!(refused.text.contains("variable-unknown") && refused.text.contains("{ $hour } orë"), "{}", refused.text);
    // What a script asks while somebody writes says the same.
    let live = send(&mut ana, "/translate/sq/guide/check", &page, &lost, "", &[]);
    assert!(live.status == 200 && live.text.contains("variable-unknown") && !live.text.contains("<html"), "{}", live.text);
    assert!(live.text.contains("This variable does not exist here."), "{}", live.text);
    let albanian = send(&mut ana, "/translate/sq/guide/check?lang=sq", &page, &lost, "", &[]);
    assert!(albanian.text.contains("Kjo ndryshore nuk ekziston këtu."), "{}", albanian.text);
    let page = ana.get("/translate/sq/guide?id=guide-rule");
    let warned = ["Mos e prekni sendin guide. Mbani distancë dhe raportoni"];
    let refused = send(&mut ana, GUIDE, &page, &warned, "submit", &[]);
    assert!(
        refused.status == 409 && refused.text.contains("end-punctuation") && refused.text.contains("name=\"warnings\""),
        "{}",
        refused.text
    );
    assert_eq!(library.read("locales/sq/guide.ftl"), before);
    assert_eq!(send(&mut ana, GUIDE, &page, &warned, "submit", &[("warnings", "seen")]).status, 303);
}

#[test]
fn drafts_are_kept_until_they_are_saved_or_given_up() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get("/translate/sq/guide?id=guide-find");
    assert_eq!(send(&mut ana, "/translate/sq/guide/draft", &page, &["Kur gjeni diçka"], "", &[]).status, 204);
    drop(server);
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get("/translate/sq/guide?id=guide-find");
    assert!(page.text.contains(">Kur gjeni diçka</textarea>"), "{}", page.text);
    assert!(!signed_in(&server, "bora").get("/translate/sq/guide?id=guide-find").text.contains("Kur gjeni diçka"));
    send(&mut ana, GUIDE, &page, &[], "discard", &[]);
    assert!(!ana.get("/translate/sq/guide?id=guide-find").text.contains("Kur gjeni diçka"));
}

#[test]
fn the_page_with_the_message_is_shown_saved_or_not() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let section = ana.get("/translate/sq/guide/section?id=guide-rule");
    assert!(section.text.contains("<mark>Mos e prekni sendin guide."), "{}", section.text);
    let page = ana.get("/translate/sq/guide?id=guide-rule");
    let shown = send(&mut ana, GUIDE, &page, &["Mos e prekni asnjëherë."], "preview", &[]);
    assert!(
        shown.text.contains("page.png?id=guide-rule&#38;draft=") || shown.text.contains("page.png?id=guide-rule&amp;draft="),
        "{}",
        shown.text
    );
    let section = ana.get("/translate/sq/guide/section?id=guide-rule&draft=1");
    assert!(section.text.contains("<mark>Mos e prekni asnjëherë.</mark>"), "{}", section.text);
    assert_eq!(ana.get("/translate/sq/guide/page.png?id=no-such-message").status, 404);
    assert_eq!(ana.get("/translate/sq/terms/page.png?id=-weapon").status, 404);
}

#[test]
fn a_new_translation_has_a_field_for_every_plural_form() {
    let library = library();
    library.replace("locales/sq/guide.ftl", "guide-aim", "other-aim");
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get("/translate/sq/guide?id=guide-aim");
    assert_eq!(page.text.matches("name=\"t\"").count(), 2, "{}", page.text);
    let texts =
        ["Duhet një orë për të mësuar për <strong>vulat</strong>.", "Duhen { $hours } orë për të mësuar për <strong>vulat</strong>."];
    let saved = send(&mut ana, GUIDE, &page, &texts, "submit", &[]);
    assert_eq!(saved.status, 303, "{}", saved.text);
    let file = library.read("locales/sq/guide.ftl");
    let at = |id: &str| file.find(&format!("\n{id} =")).unwrap();
    assert!(at("guide-purpose") < at("guide-aim") && at("guide-aim") < at("guide-find"), "it stands where the source has it: {file}");
}

#[test]
fn comments_and_search_in_all_languages() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get("/translate/sq/guide?id=guide-rule");
    let csrf = unescaped(page.hidden("csrf").unwrap());
    let comment = [("csrf", csrf.as_str()), ("id", "guide-rule"), ("action", "comment"), ("comment", "Send apo <b>objekt</b>?")];
    assert_eq!(ana.post(GUIDE, &comment).status, 303);
    let page = signed_in(&server, "bora").get("/translate/sq/guide?id=guide-rule");
    assert!(page.text.contains("Send apo") && !page.text.contains("<b>objekt"), "{}", page.text);
    let found = ana.get("/translate/sq?q=vulave");
    assert!(found.text.contains("guide-aim") && found.text.contains("<mark>vulat</mark>"), "{}", found.text);
}

#[test]
fn every_save_can_be_a_commit_of_its_translator() {
    let library = library();
    let git = |arguments: &[&str]| {
        let output = std::process::Command::new("git").arg("-C").arg(library.root()).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    git(&["init", "--quiet"]);
    let server = library.serve(&["--commit"]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get("/translate/sq/guide?id=guide-find");
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    let log = git(&["log", "--format=%an|%s", "--name-only"]);
    assert!(log.starts_with("ana|guide: guide-find (sq)\n"), "{log}");
    assert!(log.contains("locales/sq/guide.ftl") && log.contains("locales/sq/guide.review.toml") && !log.contains("manuals"), "{log}");
    // In the middle of a merge nothing is written, and the text is kept.
    library.write(".git/MERGE_HEAD", "");
    let page = ana.get("/translate/sq/guide?id=guide-find");
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni një send"], "submit", &[]).status, 409);
    assert!(!library.read("locales/sq/guide.ftl").contains("një send"));
    assert!(ana.get("/translate/sq/guide?id=guide-find").text.contains("Kur gjeni një send"));
}

#[test]
fn an_edition_marks_what_a_reader_should_look_at_twice() {
    let library = library();
    library.approve_all("sq", "guide");
    let server = library.serve(&[]);
    let reading = |server: &TestServer| Client::new(server).get("/sq/documents/guide").text;
    assert!(!reading(&server).contains("class=\"notice\"") && !reading(&server).contains("class=\"doubt\""));
    drop(server);
    library.replace("locales/en/guide.ftl", "Do not touch", "Never touch");
    library.replace("locales/sq/guide.ftl", "Duhen", "Nevojiten");
    library.build().unwrap();
    let server = library.serve(&[]);
    let page = reading(&server);
    let section = |label: &str| page.split(&format!("id=\"{label}\"")).nth(1).unwrap().split("<h").next().unwrap().to_owned();
    assert!(section("find").contains("versioni më të vjetër") && section("find").contains("raportoni.<sup> [≠]</sup>"), "{page}");
    assert!(section("purpose").contains("ende nuk është miratuar") && !section("purpose").contains("[≠]"), "{page}");
    assert_eq!(page.split("class=\"notice\"").nth(1).unwrap().split("</div>").next().unwrap().matches("<p>").count(), 2);
}

#[test]
fn the_page_of_a_long_document_is_small() {
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;
    let library = TestLibrary::shipped();
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator"], PASSWORD).status.success());
    let server = library.serve(&[]);
    let page = signed_in(&server, "ana").get("/translate/sr/house-search?id=house-search-objectives-intro");
    assert!(page.text.matches("<li><a href=\"/translate/sr/house-search?id=").count() > 300, "every message is listed");
    let mut compressed = GzEncoder::new(Vec::new(), Compression::default());
    compressed.write_all(page.text.as_bytes()).unwrap();
    let size = compressed.finish().unwrap().len();
    assert!(size < 100_000, "{size} bytes");
    assert_eq!(page.text.matches("<img ").count() + page.text.matches("<script ").count(), 4, "no request for each message");
}
