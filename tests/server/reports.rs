//! Readers say that something is wrong, editors answer, and everybody sees what became of it.

use crate::support::client::{Client, Page};
use crate::support::{TestLibrary, TestServer};

const PASSWORD: &str = "pesë vula të çelikta";

fn served() -> TestServer {
    let library = TestLibrary::new();
    library.document("secret", "restricted");
    library.build().unwrap();
    for (name, role) in [("ana", "translator:sq"), ("rea", "reader")] {
        let added = library.run_with(&["user", "add", name, "--role", role], &format!("{PASSWORD}\n"));
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    }
    library.serve_owned(&[])
}

fn report(reader: &mut Client, text: &str) -> Page {
    reader.post("/sq/report", &[("document", "guide"), ("section", "purpose"), ("kind", "outdated"), ("text", text)])
}

fn signed_in<'a>(server: &'a TestServer, name: &str) -> Client<'a> {
    let mut client = Client::new(server);
    assert_eq!(client.sign_in(name, PASSWORD).status, 303);
    client
}

#[test]
fn a_report_is_sent_answered_and_shown() {
    let server = served();
    let mut reader = Client::new(&server);
    let page = reader.get("/sq/documents/guide").text;
    assert!(page.contains("href=\"/sq/report?document=guide&#38;section=purpose\""), "{page}");
    let form = reader.get("/sq/report?document=guide&section=purpose");
    assert!(form.text.contains("name=\"section\" value=\"purpose\"") && form.text.contains("<html lang=\"sq\">"), "{}", form.text);
    let sent = report(&mut reader, "Ligji është ndryshuar. <script>alert(1)</script>");
    assert_eq!(sent.status, 303, "{}", sent.text);
    assert!(reader.get(sent.header("location").unwrap()).text.contains("role=\"status\""));
    // Whoever only reads does not see it.
    assert!(!signed_in(&server, "rea").get("/translate/reports").text.contains("Ligji"));
    let mut ana = signed_in(&server, "ana");
    let list = ana.get("/translate/reports");
    assert!(list.text.contains("Ligji është ndryshuar. &#60;script&#62;") && list.text.contains("/translate/sq/guide"), "{}", list.text);
    let (csrf, id) = (list.hidden("csrf").unwrap().to_owned(), list.hidden("id").unwrap().to_owned());
    let answer = "U ndryshua në versionin 1.1.";
    assert_eq!(ana.post("/translate/reports", &[("id", &id), ("answer", answer)]).status, 403, "without a proof");
    let csrf_of = |client: &mut Client| client.get("/translate/reports").text.split("name=\"csrf\" value=\"").nth(1).map(str::len);
    assert_eq!(csrf_of(&mut signed_in(&server, "rea")), None, "nothing to answer");
    assert_eq!(ana.post("/translate/reports", &[("csrf", &csrf), ("id", &id), ("answer", answer)]).status, 303);
    assert!(!ana.get("/translate/reports").text.contains("Ligji"));
    let changes = reader.get("/sq/changes").text;
    assert!(changes.contains(answer) && changes.contains("/sq/documents/guide#purpose") && !changes.contains("Ligji"), "{changes}");
    assert!(!reader.get("/en/changes").text.contains(answer));
    assert!(reader.get("/en/changes").text.contains("/en/documents/guide"));
    assert!(!changes.contains("secret"));
}

#[test]
fn what_cannot_be_a_report_is_none() {
    let server = served();
    let mut reader = Client::new(&server);
    for (fields, status) in [
        (&[("document", "guide"), ("text", " ")][..], 422),
        (&[("document", "guide"), ("section", "nothing"), ("text", "x")], 404),
        (&[("document", "secret"), ("text", "x")], 404),
        (&[("document", "../guide"), ("text", "x")], 404),
        (&[("text", "x")], 404),
    ] {
        assert_eq!(reader.post("/sq/report", fields).status, status, "{fields:?}");
    }
    let long = reader.post("/sq/report", &[("document", "guide"), ("text", &"ë".repeat(2_001))]);
    assert!(long.status == 422 && long.text.contains("id=\"fault\""), "{}", long.text);
    let cross = Client::new(&server).with("Origin: https://evil.example\r\n").post("/sq/report", &[("document", "guide"), ("text", "x")]);
    assert_eq!(cross.status, 403);
    // What kind it is matters less than that it comes.
    assert_eq!(reader.post("/sq/report", &[("document", "guide"), ("kind", "typo"), ("text", "x")]).status, 303);
    assert!(signed_in(&server, "ana").get("/translate/reports?lang=en").text.contains("Something else"));
}

#[test]
fn a_flood_is_held_back() {
    let server = served();
    let mut reader = Client::new(&server);
    let answers: Vec<u16> = (0..30).map(|number| report(&mut reader, &format!("{number}")).status).collect();
    assert!(answers[..10].iter().all(|status| *status == 303), "{answers:?}");
    assert!(answers.contains(&429), "{answers:?}");
    let held = report(&mut reader, "I wrote a lot");
    assert!(held.header("retry-after").is_some() && held.text.contains("I wrote a lot"), "nothing written is lost: {}", held.text);
}
