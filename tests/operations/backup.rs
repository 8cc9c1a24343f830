//! A backup is written while the server runs, proves itself, and comes back elsewhere.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Output;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::support::TestLibrary;
use crate::support::client::Client;

const PASSWORD: &str = "pesë vula të çelikta";

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.document("secret", "restricted");
    library.build().unwrap();
    let rights = ["user", "add", "una", "--role", "reader", "--clearance", "restricted"];
    assert!(library.run_with(&rights, &format!("{PASSWORD}\n")).status.success());
    library
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn backup(library: &TestLibrary, file: &Path) {
    let written = library.run(&["backup", file.to_str().unwrap()]);
    assert!(written.status.success(), "{}", text(&written));
}

/// An empty library at another place.
fn elsewhere() -> TestLibrary {
    let library = TestLibrary::new();
    for entry in fs::read_dir(library.root()).unwrap().flatten() {
        match entry.file_type().unwrap().is_dir() {
            true => fs::remove_dir_all(entry.path()).unwrap(),
            false => fs::remove_file(entry.path()).unwrap(),
        }
    }
    library
}

/// The files of an archive, changed, as an archive again.
fn repacked(file: &Path, change: impl Fn(&str, Vec<u8>) -> Option<(String, Vec<u8>)>) {
    let mut archive = tar::Archive::new(GzDecoder::new(fs::File::open(file).unwrap()));
    let mut out = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = entry.path().unwrap().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        let Some((path, bytes)) = change(&path, bytes) else { continue };
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        // Paths that the library would not write are written all the same.
        header.as_gnu_mut().unwrap().name[..path.len()].copy_from_slice(path.as_bytes());
        header.set_cksum();
        out.append(&header, bytes.as_slice()).unwrap();
    }
    let bytes = out.into_inner().unwrap().finish().unwrap();
    fs::File::create(file).unwrap().write_all(&bytes).unwrap();
}

#[test]
fn what_is_restored_elsewhere_is_the_same_byte_by_byte() {
    let (library, folder) = (library(), tempfile::tempdir().unwrap());
    let file = folder.path().join("library.backup");
    let server = library.serve(&[]);
    backup(&library, &file);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    let (status, proof) = library.json(&["backup", "--verify", file.to_str().unwrap(), "--format", "json"]);
    assert_eq!(status, Some(0), "{proof}");
    assert_eq!((&proof["accounts"], &proof["editions"]), (&1.into(), &4.into()), "{proof}");
    let other = elsewhere();
    let restored = other.run(&["restore", file.to_str().unwrap()]);
    assert!(restored.status.success(), "{}", text(&restored));
    let again = other.serve(&[]);
    let (mut here, mut there) = (Client::new(&server), Client::new(&again));
    for client in [&mut here, &mut there] {
        assert_eq!(client.sign_in("una", PASSWORD).status, 303);
    }
    for path in ["/en/documents/guide", "/sq/documents/guide.pdf", "/en/documents/secret", "/api/v1/documents", "/sq/"] {
        assert!(here.get(path).bytes == there.get(path).bytes, "{path}");
    }
    let (_, entries) = other.json(&["audit", "list", "--format", "json"]);
    let acts: Vec<&str> = entries.as_array().unwrap().iter().map(|entry| entry["act"].as_str().unwrap()).collect();
    assert!(acts.contains(&"backup") && acts.contains(&"restore"), "{acts:?}");
    assert!(other.run(&["audit", "verify"]).status.success());
    // A folder with something in it stays as it is.
    let refused = other.run(&["restore", file.to_str().unwrap()]);
    assert!(!refused.status.success() && text(&refused).contains("not empty"), "{}", text(&refused));
}

#[test]
fn what_is_no_whole_backup_is_refused_and_leaves_nothing() {
    let (library, folder) = (library(), tempfile::tempdir().unwrap());
    let whole = folder.path().join("whole");
    backup(&library, &whole);
    let bytes = fs::read(&whole).unwrap();
    let file = folder.path().join("changed");
    let refused = |why: &str| {
        let other = elsewhere();
        for command in [&["restore", file.to_str().unwrap()][..], &["backup", "--verify", file.to_str().unwrap()]] {
            let output = other.run(command);
            assert!(!output.status.success() && text(&output).contains(why), "{why}: {}", text(&output));
        }
        assert_eq!(fs::read_dir(other.root()).unwrap().count(), 0, "{why}");
    };
    for length in [0, 10, bytes.len() / 2, bytes.len() - 20] {
        fs::write(&file, &bytes[..length]).unwrap();
        refused("no whole backup");
    }
    fs::write(&file, "no archive").unwrap();
    refused("no whole backup");
    let changed = |change: &dyn Fn(&str, Vec<u8>) -> Option<(String, Vec<u8>)>| {
        fs::write(&file, &bytes).unwrap();
        repacked(&file, change);
    };
    let same = |path: &str, bytes: Vec<u8>| Some((path.to_owned(), bytes));
    changed(&|path, mut bytes| {
        if path.ends_with("armarium.sqlite") {
            bytes[100] ^= 1;
        }
        same(path, bytes)
    });
    refused("damaged");
    changed(&|path, bytes| if path.ends_with("library.toml") { None } else { same(path, bytes) });
    refused("manuals/library.toml");
    changed(&|path, bytes| if path.ends_with("library.toml") { Some(("../library.toml".to_owned(), bytes)) } else { same(path, bytes) });
    refused("../library.toml");
    changed(&|path, bytes| match path {
        "backup.json" => same(path, String::from_utf8(bytes).unwrap().replace("\"format\":1", "\"format\":2").into_bytes()),
        _ => same(path, bytes),
    });
    refused("newer version");
    changed(&|path, bytes| match path {
        "backup.json" => same(path, String::from_utf8(bytes).unwrap().replace("manuals/library.toml", "manuals/../../x.toml").into_bytes()),
        _ => same(path, bytes),
    });
    refused("no file of a library");
    changed(&|path, bytes| same(path, bytes));
    let other = elsewhere();
    assert!(other.run(&["restore", file.to_str().unwrap()]).status.success(), "packed anew it is the same");
}

#[test]
fn without_a_release_there_is_nothing_to_back_up() {
    let (library, folder) = (TestLibrary::new(), tempfile::tempdir().unwrap());
    let refused = library.run(&["backup", folder.path().join("x").to_str().unwrap()]);
    assert!(!refused.status.success() && text(&refused).contains("armarium build"), "{}", text(&refused));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
