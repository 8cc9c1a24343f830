//! Two languages beside each other on paper: set when somebody asks, read from the PDF as screen readers do.

use std::path::{Path, PathBuf};

use super::run;
use super::structure::{Objects, library};
use crate::support::client::{Client, Page, set};
use crate::support::{TestLibrary, TestServer};

fn kept(library: &TestLibrary, page: &Page) -> PathBuf {
    assert_eq!((page.status, page.header("content-type")), (200, Some("application/pdf")), "{}", page.text);
    let path = library.path("beside.pdf");
    std::fs::write(&path, &page.bytes).unwrap();
    path
}

/// The words of a PDF as they stand: columns beside each other are on one line.
fn lines(pdf: &Path) -> Option<String> {
    let (_, text) = run("pdftotext", &["-layout"], pdf)?;
    Some(text)
}

#[test]
fn paragraphs_of_two_languages_stand_on_one_line() {
    let library = library();
    library.build().unwrap();
    let server: TestServer = library.serve(&[]);
    let mut reader = Client::new(&server);
    let page = reader.get("/en/documents/guide?with=sr").text;
    assert!(page.contains("href=\"/en/documents/guide.pdf?with=sr\""), "{page}");
    let page = set(&mut reader, "/en/documents/guide.pdf?with=sr");
    assert!(page.header("content-disposition").unwrap().contains("guide-en-sr.pdf"), "{:?}", page.header("content-disposition"));
    let pdf = kept(&library, &page);
    let Some(text) = lines(&pdf) else { return };
    for (own, other) in [("Purpose", "Сврха"), ("When something is found", "Кад се нешто пронађе"), ("Keep distance", "Држите растојање")]
    {
        assert!(text.lines().any(|line| line.contains(own) && line.contains(other)), "{own} / {other}: {text}");
    }
    // A table has the whole width, in both languages one after the other.
    assert!(text.contains("Steps") && text.contains("Кораци"), "{text}");
    let Some((sound, said)) = run("qpdf", &["--check"], &pdf) else { return };
    assert!(sound, "{said}");
    let Some((_, meta)) = run("pdfinfo", &["-meta"], &pdf) else { return };
    assert!(meta.contains("<pdfuaid:part>1<") && meta.contains("<pdfaid:conformance>A<"), "{meta}");
    let Some(objects) = Objects::of(&pdf) else { return };
    assert!(objects.languages().contains(&"sr") && objects.languages().contains(&"en"), "{:?}", objects.languages());
    assert!(objects.links().contains(&"https://www.osce.org/") || text.contains("https://www.osce.org/"), "{text}");
}

#[test]
fn two_scripts_of_one_language_are_named_apart() {
    let library = library();
    library.build().unwrap();
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    for (own, other) in [("sr-Latn", "sr"), ("sr", "sr-Latn")] {
        let pdf = kept(&library, &set(&mut reader, &format!("/{own}/documents/guide.pdf?with={other}")));
        let Some(objects) = Objects::of(&pdf) else { return };
        assert_eq!(objects.languages(), ["sr", "sr-Latn"]);
        let Some((_, meta)) = run("pdfinfo", &["-meta"], &pdf) else { return };
        assert!(meta.contains(&format!("<rdf:li>{own}</rdf:li>")), "{meta}");
        let text = lines(&pdf).unwrap();
        assert!(text.lines().any(|line| line.contains("Сврха") && line.contains("Svrha")), "{text}");
    }
}

#[test]
fn it_is_asked_for_again_by_itself_and_what_is_not_there_is_missing() {
    let library = TestLibrary::new();
    library.document("secret", "restricted");
    library.build().unwrap();
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    let first = reader.get("/sq/documents/guide.pdf?with=en");
    assert_eq!(
        (first.status, first.header("refresh"), first.header("cache-control")),
        (202, Some("2"), Some("no-store")),
        "{}",
        first.text
    );
    assert!(first.text.contains("lang=\"sq\"") && first.text.contains("PDF-ja po përgatitet"), "{}", first.text);
    let made = set(&mut reader, "/sq/documents/guide.pdf?with=en");
    let tag = made.header("etag").unwrap().to_owned();
    let again = reader.get_with("/sq/documents/guide.pdf?with=en", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!((again.status, again.bytes.len()), (304, 0));
    // The same language twice is the document itself; a language that is none of the library changes nothing.
    let same = reader.get("/en/documents/guide.pdf?with=en");
    assert_eq!((same.status, same.header("location")), (303, Some("/en/documents/guide.pdf")));
    for query in ["with=xx", "with=", "with=../sq"] {
        let plain = reader.get(&format!("/en/documents/guide.pdf?{query}"));
        assert_eq!((plain.status, plain.header("content-type")), (200, Some("application/pdf")), "{query}");
    }
    let (closed, missing) = (reader.get("/en/documents/secret.pdf?with=sq"), reader.get("/en/documents/absent.pdf?with=sq"));
    assert_eq!((closed.status, missing.status), (404, 404));
    assert_eq!(closed.text.replace("secret", "absent"), missing.text);
}
