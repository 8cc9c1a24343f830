//! Closed doors: who may read what, what the others can tell, and what is recorded.

mod copies;
mod crawl;
pub(crate) mod factor;
mod people;
mod record;

use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};

const PASSWORD: &str = "pesë vula të çelikta";

/// A word that only the closed documents have.
const SECRET: &str = "quillwort";

/// A library with a public document, and perhaps others that not everybody may read: `secret` (restricted, for the unit), `inner` (internal) and `team`
/// (public by its marking, for the unit).
fn library(closed: bool) -> TestLibrary {
    let library = TestLibrary::new();
    if closed {
        for (slug, marking, groups) in
            [("secret", "restricted", "[\"unit\"]"), ("inner", "internal", "[]"), ("team", "public", "[\"unit\"]")]
        {
            library.document(slug, marking);
            library.replace(&format!("manuals/{slug}/document.toml"), "marking =", &format!("groups = {groups}\nmarking ="));
            library.replace(&format!("locales/en/{slug}.ftl"), "= Purpose", &format!("= The {SECRET} cabinet"));
            library.replace(&format!("locales/sq/{slug}.ftl"), "= Qëllimi", &format!("= Dollapi i {SECRET}"));
        }
    }
    library
}

fn add(library: &TestLibrary, name: &str, rights: &[&str]) {
    let output = library.run_with(&[&["user", "add", name], rights].concat(), &format!("{PASSWORD}\n"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn signed_in<'a>(server: &'a TestServer, name: &str) -> Client<'a> {
    let mut client = Client::new(server);
    let page = client.sign_in(name, PASSWORD);
    assert_eq!(page.status, 303, "{}", page.text);
    client
}

/// The documents that somebody is told of.
fn slugs(client: &mut Client) -> Vec<String> {
    let page = client.get("/api/v1/documents");
    let documents: serde_json::Value = serde_json::from_str(&page.text).unwrap_or_else(|error| panic!("{error}: {}", page.text));
    documents.as_array().unwrap().iter().map(|document| document["slug"].as_str().unwrap().to_owned()).collect()
}

fn found(client: &mut Client, query: &str) -> u64 {
    let page = client.get(&format!("/api/v1/search?q={query}"));
    serde_json::from_str::<serde_json::Value>(&page.text).unwrap()["total"].as_u64().unwrap()
}

#[test]
fn clearance_and_groups_open_documents_from_the_next_request() {
    let library = library(true);
    library.build().unwrap();
    for (name, rights) in [
        ("rea", &["--role", "reader"][..]),
        ("ina", &["--role", "reader", "--clearance", "internal"]),
        ("una", &["--role", "reader", "--clearance", "restricted", "--group", "unit"]),
        ("tra", &["--role", "translator:sq", "--clearance", "restricted", "--group", "other"]),
    ] {
        add(&library, name, rights);
    }
    let server = library.serve(&[]);
    for (name, expected) in [
        ("rea", &["guide"][..]),
        ("ina", &["guide", "inner"]),
        ("una", &["guide", "inner", "secret", "team"]),
        ("tra", &["guide", "inner"]),
    ] {
        let mut client = signed_in(&server, name);
        assert_eq!(slugs(&mut client), expected, "{name}");
        for slug in ["guide", "inner", "secret", "team"] {
            let may = expected.contains(&slug);
            for path in [format!("/en/documents/{slug}"), format!("/sq/documents/{slug}.pdf"), format!("/en/documents/{slug}.booklet.pdf")]
            {
                let page = client.get(&path);
                assert_eq!(page.status, if may { 200 } else { 404 }, "{name} {path}");
                // What not everybody may read is kept by nobody.
                let keeps = page.header("cache-control").is_some_and(|header| header.contains("public"));
                assert_eq!(keeps, slug == "guide", "{name} {path} {:?}", page.header("cache-control"));
            }
        }
        assert_eq!(found(&mut client, SECRET) > 0, expected.len() > 1, "{name}");
    }
    let mut rea = signed_in(&server, "rea");
    assert!(library.run(&["user", "grant", "rea", "--role", "reader", "--clearance", "internal"]).status.success());
    assert_eq!(slugs(&mut rea), ["guide", "inner"]);
    assert!(library.run(&["user", "grant", "rea", "--role", "reader"]).status.success());
    assert_eq!((slugs(&mut rea), rea.get("/en/documents/inner").status), (vec!["guide".to_owned()], 404));
    // A range of a file that was open before is closed, too, whatever the reader still knows of it.
    let mut ina = signed_in(&server, "ina");
    let tag = ina.get("/en/documents/inner.pdf").header("etag").unwrap().to_owned();
    assert!(library.run(&["user", "grant", "ina", "--role", "reader"]).status.success());
    for lines in [format!("If-None-Match: {tag}\r\n"), format!("Range: bytes=0-99\r\nIf-Range: {tag}\r\n")] {
        assert_eq!(ina.get_with("/en/documents/inner.pdf", &lines).status, 404, "{lines}");
    }
}

#[test]
fn a_marking_that_is_raised_closes_at_once_and_one_that_is_lowered_after_a_build() {
    let library = library(true);
    library.build().unwrap();
    add(&library, "ina", &["--role", "reader", "--clearance", "internal"]);
    let server = library.serve(&[]);
    let mut ina = signed_in(&server, "ina");
    let mut stranger = Client::new(&server);
    let until = |what: &mut dyn FnMut() -> bool| {
        let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
        while !what() {
            assert!(std::time::Instant::now() < end, "it did not happen");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    };
    library.replace("manuals/guide/document.toml", "\"public\"", "\"internal\"");
    until(&mut || stranger.get("/en/documents/guide").status == 404 && ina.get("/en/documents/guide").status == 200);
    library.replace("manuals/inner/document.toml", "groups = []", "groups = [\"unit\"]");
    until(&mut || slugs(&mut ina) == ["guide"]);
    library.replace("manuals/inner/document.toml", "groups = [\"unit\"]", "groups = []");
    until(&mut || slugs(&mut ina) == ["guide", "inner"]);
    library.replace("manuals/inner/document.toml", "\"internal\"", "\"public\"");
    library.build().unwrap();
    until(&mut || slugs(&mut stranger) == ["inner"]);
    library.replace("manuals/library.toml", "source", "reading = \"signed-in\"\nsource");
    until(&mut || stranger.get("/en/documents/inner").status == 303);
    assert_eq!(ina.get("/en/documents/inner").status, 200);
}

#[test]
fn a_library_may_be_closed_to_strangers() {
    let library = library(true);
    library.replace("manuals/library.toml", "source", "reading = \"signed-in\"\nsource");
    library.build().unwrap();
    add(&library, "rea", &["--role", "reader"]);
    let server = library.serve(&[]);
    let mut stranger = Client::new(&server);
    for path in ["/en/", "/en/documents/guide", "/en/documents/guide.pdf", "/en/search?q=seals", "/sq/documents/nothing"] {
        let page = stranger.get(path);
        let to = page.header("location").unwrap_or_default();
        assert!(page.status == 303 && to.starts_with("/sign-in?next=%2F"), "{path}: {} {to}", page.status);
        assert_eq!(page.header("cache-control"), Some("no-store"));
    }
    for path in ["/api/v1/documents", "/api/v1/search?q=seals", "/api/v1/suggest?q=pu", "/api/v1/findings"] {
        let page = stranger.get(path);
        assert!(page.status == 401 && page.text.contains("\"code\":\"sign-in\""), "{path}: {} {}", page.status, page.text);
    }
    let mut forged = Client::new(&server);
    forged.cookies.insert("session".into(), "a".repeat(64));
    assert_eq!((forged.get("/en/").status, forged.get("/sign-in").status), (303, 200));
    assert_eq!(stranger.get("/healthz").status, 200);
    let mut rea = signed_in(&server, "rea");
    let page = rea.get("/en/documents/guide");
    assert_eq!((page.status, page.header("cache-control")), (200, Some("no-store")));
    assert_eq!(slugs(&mut rea), ["guide"]);
}

#[test]
fn files_that_not_everybody_may_read_belong_to_the_program_alone() {
    use std::os::unix::fs::PermissionsExt;
    let library = library(true);
    let rights = |library: &TestLibrary, slug: &str| -> Vec<u32> {
        let release = library.build().unwrap().release;
        let parts: Vec<_> = release
            .manifest
            .editions
            .iter()
            .filter(|edition| edition.slug == slug)
            .flat_map(|edition| edition.parts.values().copied())
            .collect();
        let segments = release.manifest.indexes.values().flatten().filter(|segment| !segment.door.is_open()).map(|segment| segment.part);
        let parts = parts.into_iter().chain(segments.filter(|_| slug != "guide"));
        parts.map(|part| std::fs::metadata(release.parts.path(&part)).unwrap().permissions().mode() & 0o077).collect()
    };
    assert!(rights(&library, "guide").iter().all(|mode| *mode != 0));
    for slug in ["secret", "inner", "team"] {
        assert!(rights(&library, slug).iter().all(|mode| *mode == 0), "{slug}");
    }
    // What everybody could read is closed when its marking is raised, also where its bytes are the same.
    library.replace("manuals/guide/document.toml", "marking", "groups = [\"unit\"]\nmarking");
    assert!(rights(&library, "guide").iter().all(|mode| *mode == 0));
}

#[test]
fn translators_see_what_they_are_cleared_for() {
    let library = library(true);
    library.build().unwrap();
    add(&library, "ana", &["--role", "reviewer:sq"]);
    add(&library, "una", &["--role", "reviewer:sq", "--clearance", "restricted", "--group", "unit"]);
    let server = library.serve(&[]);
    let tells = |client: &mut Client| -> Vec<bool> {
        let similar = client.get("/translate/sq/guide?id=guide-rule").text;
        vec![
            client.get("/translate").text.contains("/translate/sq/secret"),
            client.get("/translate/sq/secret").status == 200,
            client.get("/translate/sq/inner?id=inner-rule").status == 200,
            client.get(&format!("/translate/sq?q={SECRET}")).text.contains("secret-purpose"),
            similar.contains("/translate/sq/secret") || similar.contains("/translate/sq/inner"),
        ]
    };
    assert_eq!(tells(&mut signed_in(&server, "ana")), [false; 5]);
    assert_eq!(tells(&mut signed_in(&server, "una")), [true; 5]);
}

#[test]
fn translators_see_the_terms_of_what_they_are_cleared_for() {
    let library = library(true);
    for (tag, term, other) in [("en", "quillwort cabinet", "seal"), ("sq", "dollapi quillwort", "vulë")] {
        let terms = library.read(&format!("locales/{tag}/terms.ftl"));
        let own = format!(
            "\n-cabinet = {term}\ncabinet-definition = {{ -cabinet }}.\n-wax = {other}\nwax-definition = {other}.\n-stamp = {other}\nstamp-definition = {{ -wax }}.\n"
        );
        library.write(&format!("locales/{tag}/terms.ftl"), &format!("{terms}{own}"));
        library.replace(&format!("locales/{tag}/secret.ftl"), "secret-find = ", "secret-find = { -cabinet } { -wax } ");
        library.replace(&format!("locales/{tag}/guide.ftl"), "guide-find = ", "guide-find = { -stamp } ");
    }
    library.build().unwrap();
    add(&library, "ana", &["--role", "reviewer:sq"]);
    add(&library, "una", &["--role", "reviewer:sq", "--clearance", "restricted", "--group", "unit"]);
    let server = library.serve(&[]);
    let tells = |client: &mut Client| -> Vec<bool> {
        let csrf = client.get("/translate/sq/terms?id=-stamp").hidden("csrf").unwrap().to_owned();
        vec![
            client.get("/translate/sq/terms").text.contains("quillwort"),
            client.get("/translate/sq/terms?id=cabinet-definition").text.contains("quillwort"),
            client.get("/translate/sq?q=dollapi").text.contains("cabinet"),
            client.post("/translate/sq/terms", &[("id", "-cabinet"), ("t", "x"), ("csrf", &csrf), ("action", "discard")]).status != 404,
        ]
    };
    assert_eq!(tells(&mut signed_in(&server, "ana")), [false; 4]);
    assert_eq!(tells(&mut signed_in(&server, "una")), [true; 4]);
    // What a term that is shown is explained with is shown, too.
    assert!(signed_in(&server, "ana").get("/translate/sq/terms?id=-wax").text.contains("vulë"));
}

#[test]
fn a_wider_document_shows_the_records_that_it_discloses_and_no_other() {
    let library = crate::findings::library::library();
    library.replace("manuals/joint/document.toml", "discloses = [\"no-form\"]", "discloses = [\"weak-spot\"]");
    let release = library.build().unwrap().release;
    assert!(crate::support::page(&release, "joint", "en").contains("Both together"));
    let server = library.serve(&[]);
    let joint = Client::new(&server).get("/en/documents/joint/findings.json");
    assert!(joint.text.contains("A confidential weakness") && joint.text.contains("no-form"), "{}", joint.text);
    assert!(!joint.text.contains("\"inner\""), "the other document is not named: {}", joint.text);
    drop(server);
    library.replace("manuals/joint/document.toml", "[\"weak-spot\"]", "[\"weak-spot\", \"nothing\"]");
    let faults = library.build().unwrap_err();
    assert!(faults.iter().any(|fault| fault.message.contains("`nothing` is no finding")), "{faults:?}");
}

#[test]
fn a_document_is_gone_when_one_that_it_draws_on_is_closed() {
    let library = crate::findings::library::library();
    library.replace("manuals/inner/document.toml", "\"internal\"", "\"public\"");
    library.replace("manuals/joint/document.toml", "discloses = [\"no-form\"]\n", "");
    library.build().unwrap();
    let server = library.serve(&[]);
    let mut stranger = Client::new(&server);
    assert_eq!(stranger.get("/en/documents/joint").status, 200);
    library.replace("manuals/inner/document.toml", "\"public\"", "\"internal\"");
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while stranger.get("/en/documents/joint").status != 404 {
        assert!(std::time::Instant::now() < end, "it is still there");
    }
    drop(server);
    // And it does not come back as its last good state.
    library.build_what_is_sound().unwrap();
    assert_eq!(Client::new(&library.serve(&[])).get("/en/documents/joint").status, 404);
}
