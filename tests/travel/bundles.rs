//! Releases on a stick: whole, or what is new; and what is refused.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tar::{Builder, EntryType, Header};

use super::{PAGE, Reader, Releases, done, refused, rule, wait_for};
use crate::support::client::Client;

/// A stick.
struct Stick {
    folder: tempfile::TempDir,
}

impl Stick {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn update(reader: &Reader, file: &Path, more: &[&str]) -> std::process::Output {
    reader.run(&[&["update", file.to_str().unwrap()], more].concat())
}

#[test]
fn a_bundle_brings_a_release_and_the_next_one_only_what_is_new() {
    let (releases, stick, reader) = (Releases::new(), Stick::new(), Reader::new());
    let whole = releases.bundle(0, &stick.file("whole"), &[]);
    assert_eq!(whole["bytes"].as_u64().unwrap(), fs::metadata(stick.file("whole")).unwrap().len());
    assert_eq!(fs::metadata(stick.file("whole")).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(done(&update(&reader, &stick.file("whole"), &[])).contains("is current now"));
    // Applied twice it is fine, and says so.
    assert!(done(&update(&reader, &stick.file("whole"), &[])).contains("is here already"));
    let server = reader.serve(&[]);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));

    let new = releases.bundle(1, &stick.file("new"), &["--since", &releases.ids[0][..6]]);
    assert_eq!(new["since"].as_str(), Some(&*releases.ids[0]));
    assert!(new["bytes"].as_u64().unwrap() * 2 < whole["bytes"].as_u64().unwrap(), "{new} {whole}");
    done(&update(&reader, &stick.file("new"), &[]));
    // The server that runs beside it sees it.
    wait_for(&server, PAGE, &rule(1));
}

#[test]
fn the_same_release_gives_the_same_parts_in_the_same_order() {
    let (releases, stick) = (Releases::new(), Stick::new());
    releases.bundle(0, &stick.file("one"), &[]);
    releases.bundle(0, &stick.file("other"), &[]);
    let names = |name: &str| {
        let mut archive = tar::Archive::new(File::open(stick.file(name)).unwrap());
        archive.entries().unwrap().map(|entry| entry.unwrap().path().unwrap().display().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(names("one"), names("other"));
    assert_eq!(names("one").last().unwrap(), "current", "a bundle that is cut short announces nothing");
}

#[test]
fn a_bundle_on_another_base_is_refused() {
    let (releases, stick, reader) = (Releases::new(), Stick::new(), Reader::new());
    releases.bundle(0, &stick.file("whole"), &[]);
    releases.bundle(2, &stick.file("new"), &["--since", &releases.ids[1]]);
    refused(&update(&reader, &stick.file("new"), &[]), &format!("what is new since release {}", releases.ids[1]));
    assert!(!reader.root().join("index/current").exists());
    done(&update(&reader, &stick.file("whole"), &[]));
    // Release 1 changed the guide, and release 2 changed it again: all of that is in the bundle, so it also fits on release 0.
    done(&update(&reader, &stick.file("new"), &[]));
    assert_eq!(reader.current(), releases.ids[2]);
    refused(&releases.library.run(&["bundle", "/dev/null/x", "--since", "ffff"]), "kept are, the newest last");
}

#[test]
fn a_bundle_that_is_cut_short_or_changed_anywhere_is_refused() {
    let (releases, stick, reader) = (Releases::new(), Stick::new(), Reader::new());
    releases.bundle(0, &stick.file("first"), &[]);
    done(&update(&reader, &stick.file("first"), &[]));
    releases.bundle(1, &stick.file("second"), &[]);
    let bytes = fs::read(stick.file("second")).unwrap();
    // Two blocks of zeros end an archive; nobody misses them.
    let end = bytes.len() - 1024;
    for tenth in 0..40 {
        let length = end * tenth / 40;
        fs::write(stick.file("short"), &bytes[..length]).unwrap();
        let output = update(&reader, &stick.file("short"), &[]);
        assert_eq!(output.status.code(), Some(1), "cut to {length} of {end}");
        assert_eq!(reader.current(), releases.ids[0]);
    }
    fs::write(stick.file("short"), &bytes[..end / 2]).unwrap();
    refused(&update(&reader, &stick.file("short"), &[]), "cut short");
    // A byte of a new part.
    let mut changed = bytes.clone();
    let words = rule(1);
    let place = changed.windows(words.len()).position(|window| window == words.as_bytes()).expect("the page is not compressed");
    changed[place] ^= 1;
    fs::write(stick.file("changed"), &changed).unwrap();
    refused(&update(&reader, &stick.file("changed"), &[]), "damaged");
    assert_eq!(reader.current(), releases.ids[0]);
    // The same reader takes the right one afterwards.
    done(&update(&reader, &stick.file("second"), &[]));
    assert_eq!(reader.current(), releases.ids[1]);
}

#[test]
fn an_older_bundle_is_refused() {
    let (releases, stick, reader) = (Releases::new(), Stick::new(), Reader::new());
    releases.bundle(0, &stick.file("old"), &[]);
    std::thread::sleep(std::time::Duration::from_millis(5));
    releases.bundle(1, &stick.file("new"), &[]);
    done(&update(&reader, &stick.file("new"), &[]));
    refused(&update(&reader, &stick.file("old"), &[]), "`armarium rollback`");
    assert_eq!(reader.current(), releases.ids[1]);
}

#[test]
fn what_no_bundle_holds_is_refused_and_nothing_of_it_is_written() {
    let (releases, stick, reader) = (Releases::new(), Stick::new(), Reader::new());
    releases.bundle(0, &stick.file("right"), &[]);
    let part = format!("parts/ab/{}", "0".repeat(62));
    let cases: [(&str, EntryType, &str, u64, &str); 10] = [
        ("parts/ab/link", EntryType::Symlink, "/etc/passwd", 0, "a link"),
        (&part, EntryType::Symlink, "/etc/passwd", 0, "a link"),
        (&part, EntryType::Link, "current", 0, "a link"),
        (&part, EntryType::Directory, "", 0, "no plain file"),
        (&part, EntryType::Fifo, "", 0, "no plain file"),
        ("../../outside", EntryType::Regular, "", 3, "a name that no bundle has"),
        ("/tmp/outside", EntryType::Regular, "", 3, "a name that no bundle has"),
        ("parts/ab/../../../outside", EntryType::Regular, "", 3, "a name that no bundle has"),
        ("releases/0123456789abcdef.json.sh", EntryType::Regular, "", 3, "a name that no bundle has"),
        ("longer", EntryType::GNULongName, "", 3, "no plain file"),
    ];
    for (name, kind, target, size, words) in cases {
        let file = with_entry(&stick, name, kind, target, size);
        refused(&update(&reader, &file, &[]), words);
    }
    // A size that only the head of the entry has, as a bomb would.
    let file = with_entry(&stick, &part, EntryType::Regular, "", 1 << 40);
    refused(&update(&reader, &file, &[]), "the limit is");
    assert!(!reader.root().join("index/current").exists());
    assert!(!reader.root().join("index/parts").exists());
    assert!(!reader.root().join("../outside").exists());
}

/// The right bundle with one more entry in front.
fn with_entry(stick: &Stick, name: &str, kind: EntryType, target: &str, size: u64) -> PathBuf {
    let path = stick.file("wrong");
    let mut header = Header::new_gnu();
    header.as_gnu_mut().unwrap().name[..name.len()].copy_from_slice(name.as_bytes());
    header.as_gnu_mut().unwrap().linkname[..target.len()].copy_from_slice(target.as_bytes());
    header.set_entry_type(kind);
    header.set_size(size);
    header.set_mode(0o644);
    header.set_cksum();
    let mut archive = Builder::new(Vec::new());
    archive.append(&header, &vec![b'x'; usize::try_from(size.min(1 << 10)).unwrap()][..]).unwrap();
    let mut bytes = archive.into_inner().unwrap();
    bytes.truncate(bytes.len() - 1024);
    bytes.extend(fs::read(stick.file("right")).unwrap());
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn what_is_no_bundle_and_where_none_belongs_is_said() {
    let (releases, stick, reader) = (Releases::new(), Stick::new(), Reader::new());
    fs::write(stick.file("text"), "a letter to the director ".repeat(100)).unwrap();
    refused(&update(&reader, &stick.file("text"), &[]), "no bundle");
    fs::write(stick.file("empty"), "").unwrap();
    refused(&update(&reader, &stick.file("empty"), &[]), "no bundle");
    refused(&update(&reader, &stick.file("missing"), &[]), "cannot be read");
    refused(&update(&reader, stick.folder.path(), &[]), "is no file");
    releases.bundle(0, &stick.file("right"), &[]);
    refused(&releases.library.run(&["update", stick.file("right").to_str().unwrap()]), "holds a library");
    // Where it cannot be written, nothing is left behind.
    refused(&releases.library.run(&["bundle", stick.file("no/folder").to_str().unwrap()]), "No such file");
}
