//! `armarium new`

use std::fs;
use std::path::Path;

use super::{argument, armarium, done, refused, text};
use crate::support::{TestLibrary, TestServer, client::Client, project};

/// A new library in a folder.
fn new_library(folder: &Path) {
    done(Path::new("."), &["new", "library", argument(folder)]);
}

#[test]
fn a_new_library_is_clean_builds_and_serves() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("academy");
    new_library(&root);
    assert_eq!(done(&root, &["--format", "json", "check", "--strict"]), "[]\n");
    let built: serde_json::Value = serde_json::from_str(&done(&root, &["--format", "json", "build"])).unwrap();
    assert_eq!((&built["editions"], &built["warnings"]), (&5.into(), &0.into()), "{built}");
    // Its translations are drafts, and say so.
    let status: serde_json::Value = serde_json::from_str(&done(&root, &["--format", "json", "status"])).unwrap();
    let albanian = status.as_array().unwrap().iter().find(|row| row["lang"] == "sq" && row["document"] == "leaflet-found-weapon").unwrap();
    assert_eq!((&albanian["translated"], albanian["states"]["draft"].as_u64()), (&albanian["messages"], albanian["messages"].as_u64()));
    assert!(fs::read_to_string(root.join("locales/sq/leaflet-found-weapon.review.toml")).unwrap().contains("state = \"draft\""));

    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_armarium"));
    command.arg("--root").arg(&root).args(["serve", "--addr", "127.0.0.1:0"]);
    let server = TestServer::start(command).unwrap();
    let page = Client::new(&server).get("/sr-Latn/documents/leaflet-found-weapon");
    assert_eq!(page.status, 200);
}

#[test]
fn a_new_library_is_put_nowhere_where_anything_is() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    let said = refused(Path::new("."), &["new", "library", argument(folder.path())]);
    assert!(said.contains("is not an empty folder"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    let file = folder.path().join("notes.txt");
    refused(Path::new("."), &["new", "library", argument(&file)]);
    assert_eq!(fs::read_to_string(file).unwrap(), "mine");
}

#[test]
fn the_collection_comes_out_of_the_program() {
    let folder = tempfile::tempdir().unwrap();
    done(Path::new("."), &["new", "library", argument(folder.path()), "--with-collection"]);
    for path in
        ["manuals/house-search/main.typ", "locales/mk/search.toml", "manuals/roadmap.toml", "manuals/report-cpiat/data/trainings.csv"]
    {
        assert!(fs::read(folder.path().join(path)).unwrap() == fs::read(project().join(path)).unwrap(), "{path}");
    }
    assert!(!folder.path().join("index").exists() && !folder.path().join("manuals/.gitignore").exists());
}

#[test]
fn an_empty_folder_says_how_a_library_begins() {
    let folder = tempfile::tempdir().unwrap();
    for command in [&["build"][..], &["check"], &["serve"], &["new", "course", "first"]] {
        let output = armarium(folder.path(), command);
        let said = format!("{}{}", text(&output.stderr), text(&output.stdout));
        assert!(output.status.code() == Some(1) && said.contains("armarium new library"), "{command:?}: {said}");
    }
}

#[test]
fn every_kind_of_document_begins_with_one_that_builds_and_is_clean() {
    let library = TestLibrary::new();
    library.write("manuals/library.toml", "source = \"en\"\n[[languages]]\ntag = \"en\"\n");
    fs::remove_dir_all(library.path("locales/sq")).unwrap();
    let kinds = ["course", "manual", "sop", "form", "leaflet", "report"];
    for kind in kinds {
        done(library.root(), &["new", kind, &format!("my-{kind}"), "--jurisdiction", "kosovo"]);
    }
    assert_eq!(done(library.root(), &["--format", "json", "check", "--strict"]), "[]\n");
    let release = library.build().unwrap().release;
    for kind in kinds {
        let entry = release.edition(&format!("my-{kind}"), &release.manifest.source).unwrap();
        assert_eq!(entry.kind.name(), kind);
        let outputs: Vec<_> = entry.outputs().collect();
        assert_eq!(outputs.len(), usize::from(matches!(kind, "course" | "sop")), "{kind}: {outputs:?}");
        for path in [format!("manuals/my-{kind}/main.typ"), format!("manuals/my-{kind}/document.toml"), format!("locales/en/my-{kind}.ftl")]
        {
            let text = library.read(&path);
            for left in ["SLUG", "KIND", "JURISDICTION", "DAY", "OUTPUTS", "SOURCE"] {
                assert!(!text.contains(left), "{path} still says {left}");
            }
        }
    }
    let said = refused(library.root(), &["new", "form", "my-form"]);
    assert!(said.contains("is there already"), "{said}");
}
