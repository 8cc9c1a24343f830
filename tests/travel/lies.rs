//! Stores that lie. Each lie leaves the last good release serving, and is said; the truth afterwards is taken.

use std::fs;

use serde_json::json;

use super::{PAGE, Reader, Releases, Store, replace, rule, wait_for};
use crate::support::client::Client;

/// A reader that serves one release of a store, while another one waits to be told.
struct Told {
    releases: Releases,
    store: Store,
    /// What the store would say if it told the truth.
    truth: Store,
    reader: Reader,
}

impl Told {
    fn new() -> Self {
        let told = Self { releases: Releases::new(), store: Store::new(), truth: Store::new(), reader: Reader::new() };
        told.releases.publish(0, &told.store, &[]);
        told.store.give_to(&told.truth);
        told.releases.publish(1, &told.truth, &[]);
        told
    }

    /// The parts that are new in the truth.
    fn new_parts(&self) -> Vec<String> {
        let relative = |store: &Store| {
            let parts = store.parts();
            parts.iter().map(|path| path.strip_prefix(store.object("")).unwrap().to_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let old = relative(&self.store);
        relative(&self.truth).into_iter().filter(|part| !old.contains(part)).collect()
    }
}

#[test]
fn parts_that_are_cut_short_changed_too_long_or_missing_are_not_taken() {
    let told = Told::new();
    let part = told.new_parts().into_iter().next_back().unwrap();
    let right = fs::read(told.truth.object(&part)).unwrap();
    let mut changed = right.clone();
    changed[0] ^= 1;
    let longer = [&right[..], b"x"].concat();
    let lies: [(Option<&[u8]>, &str); 4] = [
        (Some(&right[..right.len() - 1]), "what is published is damaged"),
        (Some(&changed), "what is published is damaged"),
        (Some(&longer), "what is published is no release for this program"),
        (None, "parts of the published release are missing"),
    ];
    for (lie, reason) in lies {
        let (store, reader) = (Store::new(), Reader::new());
        told.store.give_to(&store);
        let server = reader.serve(&["--follow", &store.url()]);
        copy_but(&told.truth, &store, &part);
        fs::create_dir_all(store.object(&part).parent().unwrap()).unwrap();
        if let Some(bytes) = lie {
            replace(&store.object(&part), bytes);
        }
        replace(&store.object("current"), &fs::read(told.truth.object("current")).unwrap());
        wait_for(&server, "/readyz", &format!("not followed: {reason}"));
        assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
        replace(&store.object(&part), &right);
        wait_for(&server, PAGE, &rule(1));
    }
}

/// Copies parts and manifests, but for one.
fn copy_but(from: &Store, to: &Store, but: &str) {
    super::copy(&from.object("releases"), &to.object("releases"));
    for part in from.parts() {
        let path = part.strip_prefix(from.object("")).unwrap();
        if path.to_str() != Some(but) {
            fs::create_dir_all(to.object("").join(path).parent().unwrap()).unwrap();
            replace(&to.object("").join(path), &fs::read(&part).unwrap());
        }
    }
}

#[test]
fn announcements_that_are_old_damaged_or_of_a_newer_program_are_not_believed() {
    let told = Told::new();
    let old = fs::read(told.store.object("current")).unwrap();
    let server = told.reader.serve(&["--follow", &told.store.url()]);
    told.truth.give_to(&told.store);
    wait_for(&server, PAGE, &rule(1));
    let truth = fs::read(told.store.object("current")).unwrap();
    let lie = |bytes: &[u8], reason: &str| {
        replace(&told.store.object("current"), bytes);
        wait_for(&server, "/readyz", &format!("not followed: {reason}"));
        assert!(Client::new(&server).get(PAGE).text.contains(&rule(1)), "{reason}");
        replace(&told.store.object("current"), &truth);
        super::wait_until_followed(&server);
    };
    lie(&old, "what is published is older than what was published before");
    lie(b"<html>Please sign in to the network</html>", "what is published is no release");
    lie(b"", "what is published is no release");
    lie(&vec![b' '; 1 << 20], "what is published is no release");
    lie(json!({"format": 9, "new": "words"}).to_string().as_bytes(), "a newer program has made");
}

#[test]
fn manifests_that_are_changed_newer_or_lead_elsewhere_are_not_believed() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    releases.publish(0, &store, &[]);
    let server = reader.serve(&["--follow", &store.url()]);
    let manifest = |id: &str| store.object(&format!("releases/{id}.json"));
    let right: serde_json::Value = serde_json::from_slice(&fs::read(manifest(&releases.ids[0])).unwrap()).unwrap();
    // Announces a manifest as a publisher would that has made it so.
    let announce = |value: &serde_json::Value| {
        let bytes = value.to_string().into_bytes();
        let fingerprint = armarium::source::Fingerprint::of(&bytes);
        replace(&manifest(&fingerprint.short()), &bytes);
        store.announce(|announcement| {
            announcement["number"] = (announcement["number"].as_u64().unwrap() + 1).into();
            announcement["manifest"] = json!({"fingerprint": fingerprint.hex(), "size": bytes.len()});
        });
    };
    let lie = |change: &dyn Fn(&mut serde_json::Value), reason: &str| {
        let mut value = right.clone();
        change(&mut value);
        announce(&value);
        super::wait_for_fault(&server, reason);
        assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)), "{reason}");
    };
    lie(&|value| value["format"] = 99.into(), "a newer program has made");
    lie(&|value| *value = json!({"format": 99, "new": "words"}), "a newer program has made");
    lie(&|value| value["editions"][0]["slug"] = "../../etc".into(), "what is published is no release");
    lie(&|value| value["editions"][0]["parts"]["pdf"]["fingerprint"] = "../../../etc/passwd".into(), "what is published is no release");
    lie(&|value| value["editions"][0]["parts"]["pdf"]["size"] = (1_u64 << 50).into(), "what is published is no release");
    // Other bytes than those that were announced.
    let id = armarium::source::Fingerprint::of(right.to_string().as_bytes()).short();
    announce(&right);
    super::wait_until_followed(&server);
    replace(&manifest(&id), right.to_string().replace("A small guide", "A large guide").as_bytes());
    store.announce(|announcement| announcement["number"] = (announcement["number"].as_u64().unwrap() + 1).into());
    wait_for(&server, "/readyz", "not followed: what is published is damaged");
    // The truth comes, and is taken.
    releases.publish(1, &store, &[]);
    wait_for(&server, PAGE, &rule(1));
}
