//! With a trusted key nothing else is served. Debian's `minisign` says the same of every signature.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{PAGE, Reader, Releases, Store, done, refused, replace, rule, said, wait_for};
use crate::support::client::Client;

/// Whether Debian's minisign takes the signature beside a file.
fn minisign_takes(file: &Path, public: &str) -> Option<bool> {
    match Command::new("minisign").arg("-V").arg("-m").arg(file).args(["-p", public]).output() {
        Ok(output) => Some(output.status.success()),
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "minisign: {error}");
            None
        }
    }
}

#[test]
fn debians_minisign_verifies_what_is_published_taken_and_bundled() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    let (key, public) = releases.key("desk.key");
    let (_, other) = releases.key("other.key");
    releases.publish(0, &store, &["--key", &key]);
    drop(reader.serve(&["--follow", &store.url(), "--trust", &public]));
    let manifest = format!("releases/{}.json", releases.ids[0]);
    for file in [store.object(&manifest), reader.root().join("index").join(&manifest)] {
        let Some(takes) = minisign_takes(&file, &public) else { return };
        assert!(takes, "{}", file.display());
        assert_eq!(minisign_takes(&file, &other), Some(false));
    }
}

#[test]
fn a_key_that_debians_minisign_has_made_signs() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    let file = |name: &str| releases.library.path(name).to_str().unwrap().to_owned();
    let (key, public) = (file("theirs.key"), file("theirs.pub"));
    // Without a password.
    let made = Command::new("minisign").args(["-G", "-W", "-s", &key, "-p", &public]).output();
    let Ok(made) = made else { return assert!(std::env::var_os("CI").is_none(), "minisign is missing") };
    assert!(made.status.success(), "{}", said(&made));
    releases.publish(0, &store, &["--key", &key]);
    assert_eq!(minisign_takes(&store.object(&format!("releases/{}.json", releases.ids[0])), &public), Some(true));
    let server = reader.serve(&["--follow", &store.url(), "--trust", &public]);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
}

#[test]
fn nothing_unsigned_and_nothing_of_another_key_is_served() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    let (key, public) = releases.key("desk.key");
    let (stranger, _) = releases.key("stranger.key");
    releases.publish(0, &store, &[]);
    let follow = ["--follow", &store.url(), "--trust", &public];
    assert!(reader.waits(&follow).contains("is not signed"));
    releases.publish(0, &store, &["--key", &stranger]);
    assert!(reader.waits(&follow).contains("is signed by"));
    assert!(!reader.root().join("index/current").exists());
    releases.publish(0, &store, &["--key", &key]);
    let server = reader.serve(&follow);
    let still = || assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    for keys in [&[][..], &["--key", &stranger]] {
        releases.publish(1, &store, keys);
        wait_for(&server, "/readyz", "not followed: nobody who is trusted has signed");
        still();
        releases.publish(0, &store, &["--key", &key]);
        super::wait_until_followed(&server);
    }
    // A signature of the right key, of another announcement, or of another release.
    let right = store.announcement();
    store.announce(|value| value["number"] = (value["number"].as_u64().unwrap() + 1).into());
    wait_for(&server, "/readyz", "not followed: nobody who is trusted has signed");
    still();
    releases.publish(1, &store, &["--key", &stranger]);
    store.announce(|value| value["signatures"] = right["signatures"].clone());
    super::wait_for_fault(&server, "nobody who is trusted has signed");
    still();
    // A stranger who says that he is the desk.
    releases.publish(1, &store, &["--key", &stranger]);
    store.announce(|value| value["signatures"][0]["key"] = right["signatures"][0]["key"].clone());
    super::wait_for_fault(&server, "nobody who is trusted has signed");
    still();
    releases.publish(2, &store, &["--key", &key]);
    wait_for(&server, PAGE, &rule(2));
}

#[test]
fn whoever_puts_something_unsigned_into_the_copy_does_not_get_it_served() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    let (key, public) = releases.key("desk.key");
    let follow = ["--follow", &store.url(), "--trust", &public];
    releases.publish(0, &store, &["--key", &key]);
    let server = reader.serve(&follow);
    let bundle = store.path("bundle");
    releases.bundle(1, &bundle, &[]);
    refused(&reader.run(&["update", bundle.to_str().unwrap(), "--trust", &public]), "is not signed");
    // Without `--trust` the folder takes it, and the server does not.
    done(&reader.run(&["update", bundle.to_str().unwrap()]));
    assert_eq!(reader.current(), releases.ids[1]);
    wait_for(&server, "/readyz", "refused: the newest release here is not signed by the trusted key");
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    drop(server);
    let server = reader.serve(&follow);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
}

#[test]
fn a_key_changes_by_a_release_that_both_have_signed() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    let ((old, public), (new, new_public)) = (releases.key("old.key"), releases.key("new.key"));
    let follow = ["--follow", &store.url(), "--trust", &public];
    releases.publish(0, &store, &["--key", &old]);
    let server = reader.serve(&follow);
    // The new key alone is a stranger.
    releases.publish(1, &store, &["--key", &new]);
    wait_for(&server, "/readyz", "not followed: nobody who is trusted");
    releases.publish(1, &store, &["--key", &old, "--key", &new]);
    wait_for(&server, PAGE, &rule(1));
    releases.publish(2, &store, &["--key", &new]);
    wait_for(&server, PAGE, &rule(2));
    // The old one counts no more, also after a restart.
    drop(server);
    let server = reader.serve(&follow);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(2)));
    releases.publish(3, &store, &["--key", &old]);
    wait_for(&server, "/readyz", "not followed: nobody who is trusted");
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(2)));
    // What the old key has signed while it counted can still be gone back to.
    done(&reader.run(&["rollback", &releases.ids[0]]));
    wait_for(&server, PAGE, &rule(0));
    drop(server);
    // A new reader is given the new key.
    releases.publish(3, &store, &["--key", &new]);
    let reader = Reader::new();
    let server = reader.serve(&["--follow", &store.url(), "--trust", &new_public]);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(3)));
}

#[test]
fn a_change_of_keys_that_only_the_old_one_has_signed_is_none() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    let ((old, public), (new, _)) = (releases.key("old.key"), releases.key("new.key"));
    releases.publish(0, &store, &["--key", &old, "--key", &new]);
    store.announce(|value| drop(value["signatures"].as_array_mut().unwrap().pop()));
    let server = reader.serve(&["--follow", &store.url(), "--trust", &public]);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    releases.publish(1, &store, &["--key", &new]);
    wait_for(&server, "/readyz", "not followed: nobody who is trusted");
    releases.publish(2, &store, &["--key", &old]);
    wait_for(&server, PAGE, &rule(2));
}

#[test]
fn bundles_are_signed_as_stores_are() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    let ((key, public), (stranger, _)) = (releases.key("desk.key"), releases.key("stranger.key"));
    let bundle = store.path("bundle");
    let update = || reader.run(&["update", bundle.to_str().unwrap(), "--trust", &public]);
    releases.bundle(0, &bundle, &[]);
    refused(&update(), "is not signed");
    releases.bundle(0, &bundle, &["--key", &stranger]);
    refused(&update(), "is signed by");
    releases.bundle(0, &bundle, &["--key", &key]);
    done(&update());
    let server = reader.serve(&["--trust", &public]);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    refused(&reader.run(&["update", bundle.to_str().unwrap(), "--trust", &key]), "is no public key");
}

#[test]
fn keys_are_never_written_over_and_a_password_closes_them() {
    let releases = Releases::new();
    let (key, _) = releases.key("desk.key");
    let before = fs::read(&key).unwrap();
    refused(&releases.library.run(&["key", "new", &key]), "is there already");
    assert_eq!(fs::read(&key).unwrap(), before);
    let closed = format!("{key}.closed");
    done(&releases.library.run_with(&["key", "new", "--password", &closed], "seven quiet seals of steel\n"));
    let store = Store::new();
    let publish = |password: Option<&str>| {
        let mut command = releases.library.armarium();
        command.args(["publish", &store.url(), "--key", &closed]).stdin(std::process::Stdio::null());
        password.map(|password| command.env("ARMARIUM_KEY_PASSWORD", password));
        command.output().unwrap()
    };
    refused(&publish(None), "ARMARIUM_KEY_PASSWORD is not set");
    refused(&publish(Some("another")), "assword");
    done(&publish(Some("seven quiet seals of steel")));
    // What is no key signs nothing.
    replace(Path::new(&closed), b"untrusted comment: nothing\nRWnonsense\n");
    refused(&publish(None), "cannot sign");
}
