//! What is recorded of readers and of those who give rights, and that nobody changes it unseen.

use super::{add, library, signed_in};
use crate::support::TestLibrary;
use crate::support::client::Client;

fn entries(library: &TestLibrary, more: &[&str]) -> Vec<(String, String, String)> {
    let (status, entries) = library.json(&[&["audit", "list"], more].concat());
    assert_eq!(status, Some(0), "{entries}");
    let text = |entry: &serde_json::Value, name: &str| entry[name].as_str().unwrap().to_owned();
    entries.as_array().unwrap().iter().map(|entry| (text(entry, "person"), text(entry, "act"), text(entry, "document"))).collect()
}

fn entry(person: &str, act: &str, document: &str) -> (String, String, String) {
    (person.to_owned(), act.to_owned(), document.to_owned())
}

#[test]
fn reading_what_is_closed_is_recorded_and_what_is_public_is_not() {
    let library = library(true);
    library.build().unwrap();
    add(&library, "una", &["--role", "reader", "--clearance", "restricted", "--group", "unit"]);
    let server = library.serve(&[]);
    let mut una = signed_in(&server, "una");
    for path in ["/en/documents/guide", "/en/documents/guide.pdf", "/en/documents/secret", "/sq/documents/inner.pdf", "/en/documents/team"]
    {
        assert_eq!(una.get(path).status, 200, "{path}");
    }
    // A viewer asks for a file in ranges: that is one act.
    for start in [100, 200, 300] {
        assert_eq!(una.get_with("/sq/documents/inner.pdf", &format!("Range: bytes={start}-{}\r\n", start + 9)).status, 206);
    }
    Client::new(&server).sign_in("una", "no password of hers");
    let csrf = una.get("/sign-in").hidden("csrf").unwrap().to_owned();
    una.post("/sign-out", &[("csrf", &csrf)]);
    let expected = [
        entry("una", "sign-in", ""),
        entry("una", "read", "secret"),
        entry("una", "download", "inner"),
        entry("una", "read", "team"),
        entry("una", "sign-out", ""),
    ];
    assert_eq!(entries(&library, &["--person", "una"]), expected);
    assert_eq!(entries(&library, &["--person", ""]), [entry("", "refused", "")]);
    assert_eq!(entries(&library, &["--document", "inner"]), [entry("una", "download", "inner")]);
    assert_eq!(entries(&library, &["--to", "2020-01-01"]), []);
    let (_, all) = library.json(&["audit", "list"]);
    let fields: Vec<&String> = all[0].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["at", "person", "act", "document", "lang", "version", "from"]);
    assert_eq!((&all[0]["act"], &all[0]["from"]), (&"add-account".into(), &"command line".into()));
}

#[test]
fn a_changed_entry_is_found() {
    let library = library(false);
    add(&library, "ana", &["--role", "reader"]);
    add(&library, "boro", &["--role", "reader"]);
    let output = library.run(&["audit", "verify"]);
    assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("newest fingerprint "));
    let database = rusqlite::Connection::open(library.path("state/armarium.sqlite")).unwrap();
    database.execute("UPDATE audit SET version = 'nothing' WHERE number = 1", []).unwrap();
    let (status, broken) = library.json(&["audit", "verify"]);
    assert_eq!((status, &broken["broken"]), (Some(1), &1.into()));
}

#[test]
fn what_cannot_be_recorded_is_not_given() {
    let library = library(true);
    library.build().unwrap();
    add(&library, "una", &["--role", "reader", "--clearance", "restricted", "--group", "unit"]);
    let server = library.serve(&[]);
    let mut una = signed_in(&server, "una");
    let database = rusqlite::Connection::open(library.path("state/armarium.sqlite")).unwrap();
    database.execute_batch("ALTER TABLE audit RENAME TO gone").unwrap();
    let page = una.get("/en/documents/secret");
    assert!(page.status == 503 && !page.text.contains("quillwort"), "{} {}", page.status, page.text);
    assert_eq!(una.get("/en/documents/guide").status, 200, "what is public is read as before");
    database.execute_batch("ALTER TABLE gone RENAME TO audit").unwrap();
    assert_eq!(una.get("/en/documents/secret").status, 200);
}

#[test]
fn a_record_survives_a_killed_server() {
    let library = library(true);
    library.build().unwrap();
    add(&library, "una", &["--role", "reader", "--clearance", "restricted", "--group", "unit"]);
    let mut given = 0;
    for round in 0..100_u64 {
        let mut server = library.serve(&[]);
        // Each from another moment of its life.
        let pause = std::time::Duration::from_micros(round * 37 % 1_000);
        let count = std::thread::scope(|scope| {
            let address = server.address.clone();
            let reading = scope.spawn(move || read_until_it_ends(&address));
            std::thread::sleep(pause);
            let _ = server.child().kill();
            let _ = server.child().wait();
            reading.join().unwrap()
        });
        given += count;
    }
    let (status, verified) = library.json(&["audit", "verify"]);
    assert_eq!(status, Some(0), "{verified}");
    // Whatever was given is there; what was under way may be.
    let recorded = entries(&library, &["--person", "una"]).len();
    assert!(recorded >= given, "{recorded} of {given}");
}

/// Signs in and out until the server is gone; how often it said that it was done.
fn read_until_it_ends(address: &str) -> usize {
    use std::io::{Read, Write};
    let host = address.trim_start_matches("http://");
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs([("name", "una"), ("password", super::PASSWORD)]).finish();
    let mut count = 0;
    loop {
        let Ok(mut stream) = std::net::TcpStream::connect(host) else { return count };
        let sent = write!(
            stream,
            "POST /sign-in HTTP/1.1\r\nHost: {host}\r\nOrigin: {address}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut answer = String::new();
        if sent.is_err() || stream.read_to_string(&mut answer).is_err() || !answer.starts_with("HTTP/1.1 303") {
            return count;
        }
        count += 1;
    }
}
