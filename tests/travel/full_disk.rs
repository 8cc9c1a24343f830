//! A reader whose disk is full: a small file system in memory, mounted where only the server and this test see it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{PAGE, Reader, Releases, Store, rule, wait_for};
use crate::support::TestServer;
use crate::support::client::Client;

/// The size of the file system, in mebibytes: the room that an arriving release must leave, and some for the release.
const SIZE: usize = 96;

/// Starts a reader on a disk of its own, and gives a path on it as it is seen from outside; `None` where this machine lets nobody mount anything.
fn on_a_small_disk(reader: &Reader, url: &str) -> Option<(TestServer, PathBuf)> {
    let script =
        format!("mount -t tmpfs -o size={SIZE}m tmpfs \"$1\" && exec \"$2\" --root \"$1\" serve --addr 127.0.0.1:0 --follow \"$3\"");
    // Root may mount at once; others as root of a namespace of users.
    let ways: [&[&str]; 2] = [&["--mount"], &["--mount", "--user", "--map-root-user"]];
    ways.iter().find_map(|namespaces| {
        let mut command = Command::new("unshare");
        command.args(*namespaces).args(["sh", "-c", &script, "sh"]);
        command.arg(reader.root()).arg(env!("CARGO_BIN_EXE_armarium")).arg(url);
        let mut server = TestServer::start(command)?;
        let root = reader.root().strip_prefix("/").unwrap();
        let path = Path::new(&format!("/proc/{}/root", server.child().id())).join(root);
        Some((server, path))
    })
}

#[test]
fn a_full_disk_keeps_the_last_good_release_and_goes_on_when_there_is_room() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    releases.publish(0, &store, &[]);
    let Some((server, disk)) = on_a_small_disk(&reader, &store.url()) else {
        assert!(std::env::var_os("CI").is_none(), "nothing can be mounted");
        return;
    };
    fs::write(disk.join("filling"), vec![0; 40 << 20]).unwrap();
    releases.publish(1, &store, &[]);
    wait_for(&server, "/readyz", "not followed: the disk does not take it; the last good release is served");
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    fs::remove_file(disk.join("filling")).unwrap();
    wait_for(&server, PAGE, &rule(1));
}
