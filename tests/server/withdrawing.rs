//! What is withdrawn on disk is gone, whatever else is wrong with the library.

use super::{get, wait_for};
use crate::support::{TestLibrary, TestServer};

/// Every way to a document.
const WAYS: [&str; 7] = [
    "/en/documents/other",
    "/sq/documents/other",
    "/en/documents/other.pdf",
    "/en/",
    "/api/v1/documents",
    "/en/search?q=item",
    "/api/v1/search?q=item",
];

/// A library with two documents, built, and with a fault in its settings since: no build can follow.
fn stuck() -> TestLibrary {
    let library = TestLibrary::new();
    library.document("other", "public");
    library.build().unwrap();
    library.replace("manuals/library.toml", "source", "x { y\nsource");
    library
}

fn is_shown(server: &TestServer, path: &str) -> bool {
    let answer = get(server, path);
    answer.status == 200 && (path.ends_with(".pdf") || answer.text().contains("/documents/other"))
}

fn is_gone(server: &TestServer) -> bool {
    WAYS.iter().all(|path| !is_shown(server, path))
}

#[test]
fn a_document_is_withdrawn_while_nothing_can_be_built() {
    let settings = "manuals/other/document.toml";
    for (from, to) in [("\"public\"", "\"restricted\""), ("\"public\"", "\"publik\""), ("\"public\"", "\"internal\""), ("kind =", "x {")] {
        let library = stuck();
        let server = library.serve(&[]);
        assert!(WAYS.iter().all(|path| is_shown(&server, path)));
        library.replace(settings, from, to);
        wait_for(|| is_gone(&server));
        assert!(get(&server, "/readyz").text().contains("withdrawn: other\n"));
        let answer = get(&server, "/api/v1/search?q=item").json();
        assert!(answer["total"].as_u64() > Some(0) && !answer.to_string().contains("other"), "{answer}");
        assert_eq!(get(&server, "/api/v1/search?q=item&document=other").json()["total"], 0);
        assert_eq!(get(&server, "/en/documents/guide").status, 200, "the others stay");
        // It comes back as it went.
        library.replace(settings, to, from);
        wait_for(|| WAYS.iter().all(|path| is_shown(&server, path)));
    }
}

#[test]
fn a_document_whose_folder_is_gone_is_not_served_also_after_a_restart() {
    let library = stuck();
    let server = library.serve(&[]);
    std::fs::remove_dir_all(library.path("manuals/other")).unwrap();
    wait_for(|| is_gone(&server));
    drop(server);
    assert!(is_gone(&library.serve(&[])), "from the first answer on");
}

#[test]
fn a_reader_without_a_library_serves_the_release_as_it_is() {
    let library = stuck();
    for folder in ["manuals", "locales"] {
        std::fs::remove_dir_all(library.path(folder)).unwrap();
    }
    let server = library.serve(&[]);
    assert!(WAYS.iter().all(|path| is_shown(&server, path)));
    assert_eq!(get(&server, "/readyz").text().lines().count(), 1);
}
