//! `armarium backup` and `armarium restore`

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use armarium::edition::{Release, Store};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use tar::{Builder, EntryType, Header};

use super::{argument, done, refused};
use crate::support::TestLibrary;
use crate::support::client::Client;

const PASSWORD: &str = "correct horse battery";

/// A library that was built, with an account, and a backup of it.
fn backed_up() -> (TestLibrary, tempfile::TempDir, PathBuf) {
    let library = TestLibrary::new();
    library.document("inner", "internal").build().unwrap();
    let added = library.run_with(&["user", "add", "ana", "--role", "translator:sq", "--clearance", "internal"], PASSWORD);
    assert!(added.status.success());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("library.backup");
    done(library.root(), &["backup", argument(&file)]);
    (library, folder, file)
}

fn release(root: &Path) -> Release {
    Store::of(root).current().unwrap()
}

#[test]
fn what_was_backed_up_while_serving_comes_back_byte_for_byte_on_another_path() {
    let library = TestLibrary::new();
    library.document("inner", "internal");
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator:sq", "--clearance", "internal"], PASSWORD).status.success());
    library.write("state/mail.key", "a key");
    let server = library.serve(&[]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("nightly.backup");
    let said = done(library.root(), &["backup", argument(&file)]);
    assert!(said.contains(&release(library.root()).whole), "{said}");
    let page = Client::new(&server).get("/en/documents/guide").text;
    drop(server);

    // Neither the backup nor what comes back of it is for others to read.
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&file), 0o600);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    let back = folder.path().join("deep/other");
    done(&back, &["restore", argument(&file)]);
    assert_eq!((mode(&back.join("state/armarium.sqlite")), mode(&back.join("state/mail.key"))), (0o600, 0o600));
    assert_eq!(fs::read_to_string(back.join("state/mail.key")).unwrap(), "a key");

    let (before, after) = (release(library.root()), release(&back));
    assert_eq!(after.whole, before.whole);
    for edition in &before.manifest.editions {
        for view in edition.parts.keys() {
            assert!(after.view(edition, *view).unwrap() == before.view(edition, *view).unwrap(), "{} {view:?}", edition.slug);
        }
        // What not everybody may read is still the program's alone.
        let pdf = after.path(edition, armarium::edition::View::Pdf).unwrap();
        assert_eq!(mode(&pdf) & 0o077 == 0, edition.slug == "inner", "{}", edition.slug);
    }
    assert_eq!(done(&back, &["--format", "json", "user", "list"]), done(library.root(), &["--format", "json", "user", "list"]));
    done(&back, &["audit", "verify"]);
    let acts = done(&back, &["audit", "list"]);
    assert!(acts.contains("backup") && acts.contains("restore") && acts.contains("add-account"), "{acts}");

    // It serves the same page, and lets the same person in.
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_armarium"));
    command.arg("--root").arg(&back).args(["serve", "--addr", "127.0.0.1:0"]);
    let server = crate::support::TestServer::start(command).unwrap();
    let mut client = Client::new(&server);
    assert!(client.get("/en/documents/guide").text == page);
    assert_eq!(client.sign_in("ana", PASSWORD).status, 303);
}

#[test]
fn a_backup_is_proved_without_touching_anything() {
    let (library, _folder, file) = backed_up();
    let entries = done(library.root(), &["audit", "list"]);
    let nowhere = tempfile::tempdir().unwrap();
    let proof: serde_json::Value =
        serde_json::from_str(&done(nowhere.path(), &["--format", "json", "backup", "--verify", argument(&file)])).unwrap();
    assert_eq!(
        (&proof["editions"], &proof["searches"], &proof["documents"], &proof["accounts"]),
        (&4.into(), &10.into(), &2.into(), &1.into()),
        "{proof}"
    );
    assert_eq!(proof["release"].as_str(), Some(&*release(library.root()).whole));
    assert_eq!(done(library.root(), &["audit", "list"]), entries);
    assert_eq!(fs::read_dir(nowhere.path()).unwrap().count(), 0);
}

#[test]
fn a_backup_is_made_and_brought_back_only_where_nothing_is_lost() {
    let (library, folder, file) = backed_up();
    let said = refused(library.root(), &["restore", argument(&file)]);
    assert!(said.contains("is not empty"), "{said}");
    let inside = library.path("state/x.backup");
    let said = refused(library.root(), &["backup", argument(&inside)]);
    assert!(said.contains("name a file elsewhere"), "{said}");
    let said = refused(folder.path().join("none").as_path(), &["backup", argument(&file)]);
    assert!(said.contains("nothing to back up"), "{said}");
    // A release that is damaged is not backed up as if it were whole; the backup before stays.
    let before = fs::read(&file).unwrap();
    let damaged = release(library.root());
    let pdf = damaged.path(&damaged.manifest.editions[0], armarium::edition::View::Pdf).unwrap();
    let length = fs::metadata(&pdf).unwrap().len();
    fs::write(&pdf, vec![b'x'; length as usize]).unwrap();
    let said = refused(library.root(), &["backup", argument(&file)]);
    assert!(said.contains("damaged"), "{said}");
    assert!(fs::read(&file).unwrap() == before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// The files of a backup, by their names in order.
fn unpacked(file: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archive = tar::Archive::new(GzDecoder::new(File::open(file).unwrap()));
    let file = |entry: std::io::Result<tar::Entry<_>>| {
        let mut entry: tar::Entry<GzDecoder<File>> = entry.unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (entry.path().unwrap().display().to_string(), bytes)
    };
    archive.entries().unwrap().map(file).collect()
}

fn header(kind: EntryType, name: &str, size: usize) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_size(size as u64);
    header.set_mode(0o644);
    // As somebody writes it who means harm: the library itself refuses such names.
    header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
    header.set_cksum();
    header
}

fn packed(to: &Path, files: &[(String, Vec<u8>)], more: impl FnOnce(&mut Builder<GzEncoder<File>>)) {
    let mut archive = Builder::new(GzEncoder::new(File::create(to).unwrap(), Compression::fast()));
    for (name, bytes) in files {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, name, bytes.as_slice()).unwrap();
    }
    more(&mut archive);
    archive.into_inner().unwrap().finish().unwrap().flush().unwrap();
}

#[test]
fn what_is_not_as_it_was_backed_up_is_refused_and_nothing_comes_back() {
    let (_library, folder, file) = backed_up();
    let (files, hostile) = (unpacked(&file), folder.path().join("hostile"));
    let outside = folder.path().join("outside");
    let refuses = |what: &str, expected: &str| {
        let root = tempfile::tempdir().unwrap();
        for arguments in [&["restore", argument(&hostile)][..], &["backup", "--verify", argument(&hostile)]] {
            let said = refused(root.path(), arguments);
            assert!(said.contains(expected), "{what}: {said}");
        }
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0, "{what}");
        assert!(!outside.exists(), "{what}");
    };
    let bytes = fs::read(&file).unwrap();
    for cut in [bytes.len() / 2, bytes.len() - 1, 20] {
        fs::write(&hostile, &bytes[..cut]).unwrap();
        refuses("cut off", "cut off");
    }
    let mut flipped = bytes.clone();
    *flipped.last_mut().unwrap() ^= 1;
    fs::write(&hostile, flipped).unwrap();
    refuses("another sum", "damaged");
    fs::write(&hostile, "no archive at all").unwrap();
    refuses("no archive", "cut off or damaged");

    let mut changed = files.clone();
    let page = changed.iter().position(|(name, _)| name == "locales/en/guide.ftl").unwrap();
    changed[page].1[0] ^= 1;
    packed(&hostile, &changed, |_| {});
    refuses("one byte is another", "locales/en/guide.ftl in the backup is not what was backed up");
    changed[page].1.extend(std::iter::repeat_n(0, 1 << 20));
    packed(&hostile, &changed, |_| {});
    refuses("longer than it says", "is not what was backed up");
    packed(&hostile, &files[..files.len() - 1], |_| {});
    refuses("one is missing", "is missing in the backup");
    packed(&hostile, &files[1..], |_| {});
    refuses("without a list", "is no backup");

    let link = |name: &str, target: &str| {
        packed(&hostile, &files, |archive| {
            let mut header = Header::new_gnu();
            header.set_entry_type(EntryType::Symlink);
            header.set_size(0);
            archive.append_link(&mut header, name, target).unwrap();
        });
    };
    link("manuals/link", argument(&outside));
    refuses("a link", "is a link");
    packed(&hostile, &files, |archive| archive.append(&header(EntryType::Regular, "../outside", 1), &b"x"[..]).unwrap());
    refuses("a way out", "is not in the list");
    packed(&hostile, &files, |archive| archive.append(&header(EntryType::Regular, "manuals/library.toml", 1), &b"x"[..]).unwrap());
    refuses("twice", "stands twice");

    let with_list = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut files = files.clone();
        let mut list: serde_json::Value = serde_json::from_slice(&files[0].1).unwrap();
        change(&mut list);
        files[0].1 = serde_json::to_vec(&list).unwrap();
        packed(&hostile, &files, |_| {});
    };
    with_list(&|list| list["format"] = 99.into());
    refuses("a newer format", "newer version");
    with_list(&|list| list["database"] = 99_999.into());
    refuses("a newer database", "newer version");
    with_list(&|list| list["files"][0]["path"] = "manuals/../../outside".into());
    refuses("a list that leads out", "is no file of a library");
    with_list(&|list| list["files"][0]["size"] = (1_u64 << 60).into());
    refuses("larger than any disk", "MB left");
}
