//! A reader follows a store, also when the store is away.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{PAGE, Reader, Releases, Store, refused, rule, wait_for};
use crate::support::client::Client;

#[test]
fn a_reader_serves_what_is_published_and_follows_it() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    releases.publish(0, &store, &[]);
    let server = reader.serve(&["--follow", &store.url()]);
    let mut client = Client::new(&server);
    assert!(client.get(PAGE).text.contains(&rule(0)));
    assert!(client.get("/en/search?q=seals").text.contains("guide"));
    let before = parts(&reader).len();
    let report = releases.publish(1, &store, &[]);
    wait_for(&server, PAGE, &rule(1));
    // Only what is new was taken, and it is for the program's user alone, whatever the documents are.
    assert_eq!(parts(&reader).len() - before, usize::try_from(report["parts"].as_u64().unwrap()).unwrap());
    for path in parts(&reader) {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
    let metrics = client.get("/metrics").text;
    for name in ["armarium_store_lag_seconds", "armarium_store_answered_timestamp_seconds", "armarium_release_announced_timestamp_seconds"]
    {
        assert!(metrics.contains(name), "{name}");
    }
    // What not everybody may read is not shown here either.
    assert_eq!(client.get("/en/documents/plans").status, 404);
    // Nothing is translated at a reader: there is no library to write to.
    assert!(!reader.root().join("manuals").exists());
}

/// The parts of a reader's copy.
fn parts(reader: &Reader) -> Vec<std::path::PathBuf> {
    let entries = |folder: std::path::PathBuf| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries(reader.root().join("index/parts")).flat_map(entries).collect()
}

#[test]
fn while_the_store_is_away_the_copy_is_served_also_after_a_restart() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    releases.publish(0, &store, &[]);
    let server = reader.serve(&["--follow", &store.url()]);
    fs::rename(store.path("store"), store.path("away")).unwrap();
    wait_for(&server, "/readyz", "not followed: the store does not answer; the last good release is served");
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    assert!(Client::new(&server).get("/metrics").text.contains("armarium_store_faulty 1"));
    drop(server);

    let server = reader.serve(&["--follow", &store.url()]);
    wait_for(&server, "/readyz", "not followed");
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    fs::rename(store.path("away"), store.path("store")).unwrap();
    releases.publish(1, &store, &[]);
    wait_for(&server, PAGE, &rule(1));
    assert!(!Client::new(&server).get("/readyz").text.contains("not followed"));
}

#[test]
fn a_reader_without_a_copy_waits_and_says_for_what() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    let line = reader.waits(&["--follow", &store.url()]);
    assert!(line.starts_with("waiting for the first release") && line.contains("is it mounted"), "{line}");
    fs::create_dir(store.path("store")).unwrap();
    let line = reader.waits(&["--follow", &store.url()]);
    assert!(line.contains("nothing is published there yet"), "{line}");
    releases.publish(0, &store, &[]);
    let server = reader.serve(&["--follow", &store.url()]);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
}

#[test]
fn what_is_damaged_in_the_copy_comes_again_from_the_store() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    releases.publish(0, &store, &[]);
    drop(reader.serve(&["--follow", &store.url()]));
    let files = parts(&reader);
    for path in &files {
        let mut bytes = fs::read(path).unwrap();
        if bytes.starts_with(b"%PDF") {
            bytes[100] ^= 1;
            fs::write(path, bytes).unwrap();
        }
    }
    let server = reader.serve(&["--follow", &store.url()]);
    let whole = || Client::new(&server).get("/readyz").text;
    wait_for(&server, "/readyz", "ready");
    let start = std::time::Instant::now();
    let is_right = |path: &std::path::PathBuf| {
        let name = format!("{}{}", path.parent().unwrap().file_name().unwrap().display(), path.file_name().unwrap().display());
        fs::read(path).is_ok_and(|bytes| armarium::source::Fingerprint::of(&bytes).hex() == name)
    };
    while !files.iter().all(is_right) || whole().contains("damaged") {
        assert!(start.elapsed() < super::SOON, "{}", whole());
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

#[test]
fn a_folder_with_a_library_follows_nothing() {
    let (releases, store) = (Releases::new(), Store::new());
    refused(&releases.library.run(&["serve", "--follow", &store.url()]), "holds a library");
    let (_, public) = releases.key("desk.key");
    refused(&releases.library.run(&["serve", "--trust", &public]), "holds a library");
}

#[test]
fn a_reader_sends_translators_to_the_desk() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    releases.publish(0, &store, &[]);
    let server = reader.serve(&["--follow", &store.url(), "--desk", "https://desk.example/"]);
    let mut client = Client::new(&server);
    for path in ["/translate", "/translate/sq/guide?state=stale", "/translate/reports"] {
        let page = client.get(path);
        assert_eq!((page.status, page.header("location")), (307, Some(&*format!("https://desk.example{path}"))));
    }
    // A text that was on its way is not lost, and nothing else goes there.
    assert_eq!(client.post("/translate/sq/guide", &[("text", "x")]).status, 307);
    assert_eq!(client.get("/translated").status, 404);
    assert_eq!(client.get(PAGE).status, 200);
    let wrong = reader.run(&["serve", "--follow", &store.url(), "--desk", "desk.example"]);
    assert_eq!(wrong.status.code(), Some(2));
}
