//! The start page and the lists of documents.

use armarium::diagnostic::Code;

use super::get;
use crate::support::TestLibrary;

/// The guide with a short title.
fn with_short_title() -> TestLibrary {
    let library = TestLibrary::new();
    library.replace("manuals/guide/document.toml", "title = ", "short_title = \"guide-short-title\"\ntitle = ");
    for (lang, title) in [("en", "Little guide"), ("sq", "Guida")] {
        let path = format!("locales/{lang}/guide.ftl");
        let text = library.read(&path);
        library.write(&path, &format!("{text}\nguide-short-title = {title}\n"));
    }
    library
}

#[test]
fn lists_use_the_short_title_and_pages_the_whole() {
    let server = with_short_title().serve_owned(&[]);
    assert!(get(&server, "/en/").text().contains("Little guide"));
    assert!(get(&server, "/sq/").text().contains("Guida"));
    assert!(!get(&server, "/en/documents/guide").text().contains("<h1>Little guide"));
}

#[test]
fn a_short_title_without_a_message_is_a_fault() {
    let library = TestLibrary::new();
    library.replace("manuals/guide/document.toml", "title = ", "short_title = \"nowhere\"\ntitle = ");
    assert!(!library.build_faults().is_empty());
}

#[test]
fn the_first_card_leads_to_a_section_that_exists() {
    let library = TestLibrary::new();
    library.replace("manuals/library.toml", "source = \"en\"\n", "source = \"en\"\nfirst-card = \"guide#gone\"\n");
    let outcome = library.build_what_is_sound().unwrap();
    let fault = outcome.faults.iter().find(|fault| fault.code == Code::Reference).unwrap();
    // Nothing is held up: the start page does without it.
    assert_eq!((fault.file.as_str(), fault.line, fault.is_error()), ("manuals/library.toml", 2, false));
    library.replace("manuals/library.toml", "guide#gone", "guide#find").build().unwrap();
    let server = library.serve_owned(&[]);
    assert!(get(&server, "/sq/").text().contains("<p class=\"first\"><a href=\"/sq/documents/guide#find\">"));
}

#[test]
fn a_first_card_that_the_reader_may_not_read_is_not_there() {
    let library = TestLibrary::new();
    library.document("secret", "restricted");
    library.replace("manuals/library.toml", "source = \"en\"\n", "source = \"en\"\nfirst-card = \"secret#find\"\n");
    let server = library.serve_owned(&[]);
    let start = get(&server, "/en/").text();
    assert!(!start.contains("class=\"first\"") && !start.contains("secret"));
}
