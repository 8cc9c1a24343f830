//! The server over a real connection.

mod beside;
mod borrowed;
mod cards;
mod connections;
mod memory;
mod pages;
mod ranges;
mod reports;
mod standing;
mod withdrawing;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};

/// An answer: status, headers in small letters, body.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")))
    }
}

/// Asks for an answer in JSON.
pub fn json(server: &TestServer, path: &str) -> Value {
    get(server, path).json()
}

/// Asks for a page and does not look at it.
pub fn ask_for(server: &TestServer, path: &str) {
    assert_eq!(get(server, path).status, 200);
}

fn get(server: &TestServer, path: &str) -> Answer {
    ask(server, &format!("GET {path} HTTP/1.1\r\n"), "")
}

fn get_with(server: &TestServer, path: &str, headers: &str) -> Answer {
    ask(server, &format!("GET {path} HTTP/1.1\r\n"), headers)
}

/// Sends one request as it stands and reads the answer to its end.
fn ask(server: &TestServer, line: &str, headers: &str) -> Answer {
    let mut stream = TcpStream::connect(server.address.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(format!("{line}Host: localhost\r\nConnection: close\r\n{headers}\r\n").as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or(bytes.len());
    let head = String::from_utf8_lossy(&bytes[..end]).to_string();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    let mut body = bytes.get(end + 4..).unwrap_or_default().to_vec();
    if head.contains("transfer-encoding: chunked") {
        body = unchunk(&body);
    }
    Answer { status, head, body }
}

fn unchunk(mut bytes: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = bytes.windows(2).position(|window| window == b"\r\n") {
        let length = usize::from_str_radix(std::str::from_utf8(&bytes[..end]).unwrap().trim(), 16).unwrap();
        if length == 0 {
            break;
        }
        body.extend(&bytes[end + 2..end + 2 + length]);
        bytes = &bytes[end + 4 + length..];
    }
    body
}

#[test]
fn readers_are_led_to_their_language() {
    let server = TestLibrary::new().serve_owned(&[]);
    let to = |headers: &str| get_with(&server, "/", headers).header("location").unwrap().to_owned();
    assert_eq!(to(""), "/en/");
    assert_eq!(to("Accept-Language: de, sq-XK;q=0.8, en;q=0.5\r\n"), "/sq/");
    assert_eq!(to("Accept-Language: en\r\nCookie: a=b; lang=sq\r\n"), "/sq/");
    assert_eq!(to("Cookie: lang=../../etc\r\n"), "/en/");
    let start = get(&server, "/sq/");
    assert!(start.text().contains("<html lang=\"sq\">") && start.text().contains("Një guide i vogël"));
    assert_eq!(start.header("set-cookie"), Some("lang=sq; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"));
}

#[test]
fn reading_pages_are_served_as_they_were_built() {
    let server = TestLibrary::new().serve_owned(&[]);
    let plain = get(&server, "/en/documents/guide");
    assert_eq!((plain.status, plain.header("content-encoding")), (200, None));
    assert!(plain.text().contains("id=\"find\"") && plain.text().contains("href=\"/sq/documents/guide#find\""), "{}", plain.text());
    for encoding in ["br", "gzip"] {
        let compressed = get_with(&server, "/en/documents/guide", &format!("Accept-Encoding: {encoding}\r\n"));
        assert_eq!(compressed.header("content-encoding"), Some(encoding));
        assert!(compressed.body.len() < plain.body.len() / 2);
        let tag = compressed.header("etag").unwrap();
        let again = get_with(&server, "/en/documents/guide", &format!("Accept-Encoding: {encoding}\r\nIf-None-Match: {tag}\r\n"));
        assert_eq!((again.status, again.body.len()), (304, 0));
    }
    let head = ask(&server, "HEAD /en/documents/guide HTTP/1.1\r\n", "");
    assert_eq!((head.status, head.body.len()), (200, 0));
}

#[test]
fn pdfs_come_whole_or_in_ranges() {
    let server = TestLibrary::new().serve_owned(&[]);
    let path = "/sq/documents/guide.pdf";
    let whole = get(&server, path);
    assert_eq!((whole.status, whole.header("content-type")), (200, Some("application/pdf")));
    assert!(whole.body.starts_with(b"%PDF-1.7"));
    let name = whole.header("content-disposition").unwrap();
    assert!(name.contains("guide-sq.pdf") && name.contains("filename*=UTF-8''Nj%C3%AB"), "{name}");
    let part = get_with(&server, path, "Range: bytes=5-7\r\n");
    assert_eq!((part.status, part.body.as_slice()), (206, &b"1.7"[..]));
    assert_eq!(part.header("content-range"), Some(format!("bytes 5-7/{}", whole.body.len()).as_str()));
    let end = get_with(&server, path, "Range: bytes=-4\r\n");
    assert_eq!(end.body, whole.body[whole.body.len() - 4..]);
    assert_eq!(get_with(&server, path, "Range: bytes=99999999-\r\n").status, 416);
    assert_eq!(get_with(&server, path, "Range: pages=1-2\r\n").status, 200);
    let tag = whole.header("etag").unwrap();
    assert_eq!(get_with(&server, path, &format!("If-None-Match: {tag}\r\n")).status, 304);
    assert_eq!(get_with(&server, path, "Range: bytes=0-3\r\nIf-Range: \"other\"\r\n").status, 200);
}

#[test]
fn every_answer_carries_the_security_headers() {
    let server = TestLibrary::new().serve_owned(&[]);
    for path in ["/en/", "/en/documents/guide", "/en/documents/guide.pdf", "/api/v1/documents", "/nowhere", "/healthz"] {
        let answer = get(&server, path);
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        // What the policy forbids must not be in the page.
        assert!(!answer.text().contains(" style=\"") && !answer.text().contains("<style"), "{path}");
    }
}

#[test]
fn the_api_answers_as_the_contract_says() {
    let server = TestLibrary::new().serve_owned(&[]);
    let answer = get(&server, "/api/v1/search?q=distance&lang=sq&limit=5");
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
    let json = answer.json();
    let mut keys: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["detected", "facets", "hits", "lang", "query", "suggestion", "terms", "took_us", "total"]);
    let mut keys: Vec<&str> = json["hits"][0].as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(
        keys,
        [
            "breadcrumb",
            "document",
            "document_title",
            "jurisdictions",
            "kind",
            "lang",
            "matched_in",
            "page",
            "pdf",
            "score",
            "section",
            "snippet",
            "title",
            "url"
        ]
    );
    let catalogue = get(&server, "/api/v1/documents").json();
    assert_eq!((&catalogue[0]["slug"], &catalogue[0]["editions"][1]["lang"]), (&"guide".into(), &"sq".into()));
    for (query, code) in [
        ("", "q"),
        ("q=x&limit=101", "limit"),
        ("q=x&limit=-1", "limit"),
        ("q=x&offset=1001", "offset"),
        ("q=x&lang=fr", "lang"),
        ("q=x&sort=size", "sort"),
        ("q=x&kind=Course", "kind"),
        ("q=x&language=SR", "language"),
        ("q=x&document=No%20Name", "document"),
        ("q=x&jurisdiction=Kosovo", "jurisdiction"),
        ("q=a%00b", "parameters"),
        ("q=x&colour=blue", "parameter-unknown"),
        ("q=%ff%fe", "parameters"),
    ] {
        let answer = get(&server, &format!("/api/v1/search?{query}"));
        assert_eq!((answer.status, &answer.json()["error"]["code"]), (400, &Value::from(code)), "{query}: {}", answer.text());
    }
    let long = get(&server, &format!("/api/v1/search?q={}", "x".repeat(10_000)));
    assert_eq!((long.status, &long.json()["error"]["code"]), (400, &"query-too-long".into()));
    let suggested = get(&server, "/api/v1/suggest?q=wh&lang=en").json();
    assert_eq!(suggested["suggestions"][0]["text"], "When something is found", "{suggested}");
    assert_eq!(get(&server, "/api/v1/suggest?lang=en").status, 400);
    assert_eq!(get(&server, "/api/v1/suggest?q=wh&foo=1").json()["error"]["code"], "parameter-unknown");
    assert_eq!(get(&server, "/api/v1/search?q=x&document=nope&kind=course").json()["total"], 0);
    let nothing = get(&server, "/api/v1/nothing");
    assert_eq!((nothing.status, &nothing.json()["error"]["code"]), (404, &"not-found".into()));
    let method = ask(&server, "POST /api/v1/search HTTP/1.1\r\n", "Content-Length: 0\r\n");
    assert_eq!((method.status, &method.json()["error"]["code"]), (405, &"method-not-allowed".into()));
}

#[test]
fn the_description_of_the_api() {
    let server = TestLibrary::new().serve_owned(&[]);
    let mut description = get(&server, "/api/v1/openapi.json").json();
    description["info"]["version"] = "[version]".into();
    insta::assert_json_snapshot!(description);
}

#[test]
fn pages_for_people_escape_what_clients_write() {
    let server = TestLibrary::new().serve_owned(&[]);
    let page = get(&server, "/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22onfocus=x");
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("<script>alert") && !page.text().contains("\"onfocus"), "{}", page.text());
    let long = get(&server, &format!("/sq/search?q={}", "a".repeat(10_000)));
    assert!(long.status == 400 && long.text().contains("500"), "{}", long.text());
    for (path, status) in [
        ("/en/search?q=%ff", 400),
        ("/en/search?q=a&offset=x", 400),
        ("/en/search?q=a&offset=100000", 400),
        ("/fr/", 404),
        ("/en/documents/none", 404),
        ("/en/documents/..%2f..%2fetc%2fpasswd", 404),
        ("/en/documents/%2e%2e%2fmanifest.json", 404),
        ("/assets/../Cargo.toml", 404),
        ("/live", 404),
    ] {
        let answer = get(&server, path);
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert!(answer.text().contains("<h1>"), "{path} helps people");
    }
}

#[test]
fn documents_that_are_not_public_cannot_be_reached() {
    let library = TestLibrary::new();
    library.document("inner", "internal").document("secret", "restricted");
    let server = library.serve_owned(&[]);
    for slug in ["inner", "secret"] {
        for path in [format!("/en/documents/{slug}"), format!("/en/documents/{slug}.pdf"), format!("/sq/documents/{slug}")] {
            assert_eq!(get(&server, &path).status, 404, "{path}");
        }
        for path in [
            "/en/",
            "/api/v1/documents",
            "/nowhere",
            "/en/search?q=item",
            "/api/v1/search?q=item",
            &format!("/api/v1/search?q=item&document={slug}"),
        ] {
            let text = get(&server, path).text().replace(&format!("document={slug}"), "");
            assert!(!text.contains(&format!("documents/{slug}")) && !text.contains(&format!("A small {slug}")), "{path}");
        }
        assert_eq!(get(&server, &format!("/api/v1/search?q={slug}")).json()["total"], 0);
    }
}

#[test]
fn a_wrong_method_is_told_what_is_allowed() {
    let server = TestLibrary::new().serve_owned(&[]);
    for (path, allowed) in [("/en/documents/guide", "GET,HEAD"), ("/api/v1/search", "GET,HEAD"), ("/sign-out", "POST")] {
        let answer = ask(&server, &format!("DELETE {path} HTTP/1.1\r\n"), "");
        assert_eq!((answer.status, answer.header("allow")), (405, Some(allowed)), "{path}: {}", answer.head);
        assert_eq!(answer.header("content-length").unwrap(), answer.body.len().to_string());
    }
}

#[test]
fn whoever_runs_it_can_watch_it() {
    let server = TestLibrary::new().serve_owned(&[]);
    assert_eq!(get(&server, "/healthz").text(), "ok\n");
    assert!(get(&server, "/readyz").text().starts_with("ready "));
    get(&server, "/api/v1/search?q=seals");
    let metrics = get(&server, "/metrics").text();
    assert!(metrics.contains("armarium_requests_total{route=\"/api/v1/search\",status=\"200\"} 1"), "{metrics}");
    assert!(!metrics.contains("seals"), "queries are nobody's business");
}

#[test]
fn a_client_that_never_finishes_its_request_is_left() {
    let server = TestLibrary::new().serve_owned(&[]);
    let mut stream = TcpStream::connect(server.address.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.write_all(b"GET /en/ HTTP/1.1\r\nHost: local").unwrap();
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).expect("the server ends the connection");
    assert!(!String::from_utf8_lossy(&rest).contains("200 OK"));
    assert_eq!(get(&server, "/healthz").status, 200);
}

#[test]
fn a_polite_end() {
    let library = TestLibrary::new();
    let mut server = library.serve_owned(&[]);
    let process = server.child().id().to_string();
    assert!(Command::new("kill").args(["-TERM", &process]).status().unwrap().success());
    let start = Instant::now();
    let status = loop {
        if let Some(status) = server.child().try_wait().unwrap() {
            break status;
        }
        assert!(start.elapsed() < Duration::from_secs(10), "the server ends");
        std::thread::sleep(Duration::from_millis(20));
    };
    assert!(status.success(), "{status}");
}

#[test]
fn a_new_release_is_served_without_a_restart() {
    let library = TestLibrary::new();
    let server = library.serve(&[]);
    library.replace("locales/en/guide.ftl", "= Purpose", "= The purpose");
    library.build().unwrap();
    wait_for(|| get(&server, "/en/documents/guide").text().contains("The purpose"));
}

#[test]
fn watching_rebuilds_and_shows_faults_while_the_last_good_page_stays() {
    let library = TestLibrary::new();
    library.run_with(&["user", "add", "ana", "--role", "translator:sq"], "pesë vula të çelikta\n");
    let server = library.serve(&["--watch"]);
    let mut ana = Client::new(&server);
    assert_eq!(ana.sign_in("ana", "pesë vula të çelikta").status, 303);
    assert!(get(&server, "/en/documents/guide").text().contains("<script src=\"/live.js\" data-state=\""));
    assert!(get(&server, "/live.js").text().contains("EventSource"));
    library.replace("locales/en/guide.ftl", "= Purpose", "= The purpose");
    wait_for(|| get(&server, "/en/documents/guide").text().contains("The purpose"));
    library.replace("locales/en/guide.ftl", "Do not touch", "{ $nobody } must not touch");
    wait_for(|| get(&server, "/readyz").text().contains("not built: "));
    let page = get(&server, "/en/documents/guide").text();
    assert!(page.contains("The purpose") && !page.contains("watch-error"), "readers learn nothing of faults");
    let page = ana.get("/en/documents/guide").text;
    assert!(page.contains("class=\"watch-error\"") && page.contains("variable-unknown") && page.contains("The purpose"), "{page}");
    library.replace("locales/en/guide.ftl", "{ $nobody } must not touch", "Never touch");
    wait_for(|| {
        let page = get(&server, "/en/documents/guide").text();
        page.contains("Never touch")
    });
    assert!(!ana.get("/en/documents/guide").text.contains("watch-error"));
}

#[test]
fn a_library_with_faults_serves_its_last_good_release() {
    let library = TestLibrary::new();
    library.build().unwrap();
    library.replace("manuals/guide/main.typ", " <purpose>", "");
    let server = library.serve(&[]);
    assert_eq!(get(&server, "/en/documents/guide").status, 200);
}

fn wait_for(mut condition: impl FnMut() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < Duration::from_secs(30), "it happens in time");
        std::thread::sleep(Duration::from_millis(100));
    }
}
