//! One file is enough: a library comes out of the program.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::TestServer;
use crate::support::client::Client;

fn armarium(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_armarium")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn new(folder: &Path, more: &[&str]) -> Output {
    armarium(&[&["new", "library", folder.to_str().unwrap()], more].concat())
}

#[test]
fn a_new_library_is_sound_and_serves_at_once() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("deep").join("library");
    let made = new(&folder, &[]);
    assert!(made.status.success() && text(&made.stdout).contains("1 document\n"), "{}{}", text(&made.stdout), text(&made.stderr));
    let root = folder.to_str().unwrap();
    let checked = armarium(&["--root", root, "check", "--strict"]);
    assert!(checked.status.success(), "{}{}", text(&checked.stdout), text(&checked.stderr));
    let mut command = Command::new(env!("CARGO_BIN_EXE_armarium"));
    command.args(["--root", root, "serve", "--addr", "127.0.0.1:0"]);
    let server = TestServer::start(command).unwrap();
    let mut reader = Client::new(&server);
    for tag in ["en", "sq", "mk", "sr", "sr-Latn"] {
        assert_eq!(reader.get(&format!("/{tag}/documents/leaflet-found-weapon")).status, 200, "{tag}");
        assert_eq!(reader.get(&format!("/{tag}/documents/leaflet-found-weapon.pdf")).status, 200, "{tag}");
    }
    assert!(reader.get("/api/v1/search?q=granat%C3%AB").text.contains("leaflet-found-weapon"));
    assert_eq!(fs::read_dir(folder.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_folder_with_something_in_it_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    for place in [folder.path().to_owned(), folder.path().join("notes.txt")] {
        let refused = new(&place, &[]);
        assert!(!refused.status.success() && text(&refused.stderr).contains("is not empty"), "{}", text(&refused.stderr));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    assert!(new(&empty, &[]).status.success() && empty.join("manuals/library.toml").is_file());
}

#[test]
fn the_whole_collection_comes_out_as_it_is_shipped() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("library");
    assert!(new(&folder, &["--with-collection"]).status.success());
    let shipped = crate::support::project();
    let mut folders = vec!["locales".to_owned(), "manuals".to_owned()];
    let mut files = 0;
    while let Some(path) = folders.pop() {
        for entry in fs::read_dir(shipped.join(&path)).unwrap().flatten() {
            let path = format!("{path}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                assert!(fs::read(entry.path()).unwrap() == fs::read(folder.join(&path)).unwrap(), "{path}");
                files += 1;
            }
        }
    }
    assert!(files > 100, "{files}");
}

#[test]
fn an_empty_folder_says_how_to_begin() {
    let folder = tempfile::tempdir().unwrap();
    let refused = armarium(&["--root", folder.path().to_str().unwrap(), "build"]);
    assert!(!refused.status.success() && text(&refused.stderr).contains("armarium new library"), "{}", text(&refused.stderr));
}
