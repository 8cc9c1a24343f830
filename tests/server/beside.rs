//! Two languages of a document beside each other.

use crate::support::TestLibrary;
use crate::support::client::Client;

fn rows(page: &str) -> Vec<&str> {
    page.split("<div class=\"pair\">").skip(1).collect()
}

#[test]
fn two_languages_stand_level_paragraph_by_paragraph() {
    let library = TestLibrary::new();
    library.build().unwrap();
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    let plain = reader.get("/en/documents/guide").text;
    assert!(plain.contains("href=\"/en/documents/guide?with=sq\" hreflang=\"sq\" lang=\"sq\""), "{plain}");
    assert!(!plain.contains('\u{1}') && plain.contains("<h2 id=\"purpose\">"), "{plain}");
    let page = reader.get("/en/documents/guide?with=sq");
    assert_eq!(page.status, 200);
    let level = |own: &str, other: &str| {
        let row = rows(&page.text).into_iter().find(|row| row.contains(own)).unwrap_or_else(|| panic!("{own}: {}", page.text));
        let (before, after) = row.split_once("class=\"turn\"").unwrap_or_else(|| panic!("{row}"));
        assert!(before.contains("<div lang=\"en\">") && after.contains(other) && after.contains("lang=\"sq\""), "{row}");
    };
    level("Purpose</h2>", "Qëllimi</h2>");
    level("It takes 2 hours", "Duhen 2 orë");
    level("Do not touch", "Mos e prekni");
    // Ids stand once, so that links to sections lead to one place.
    assert_eq!(page.text.matches(" id=\"purpose\"").count(), 1, "{}", page.text);
    // The other way round, and what stays as it is.
    let turned = reader.get("/sq/documents/guide?with=en").text;
    assert!(rows(&turned)[0].contains("<div lang=\"sq\">"), "{turned}");
    let same = reader.get("/en/documents/guide?with=en");
    assert_eq!((same.status, same.header("location")), (303, Some("/en/documents/guide")));
    for query in ["with=xx", "with=", "with=../sq", "without=sq", "with=sq%00"] {
        let answer = reader.get(&format!("/en/documents/guide?{query}"));
        assert!(answer.status == 200 && rows(&answer.text).is_empty(), "{query}");
    }
    assert_eq!(reader.get("/en/documents/nothing?with=sq").status, 404);
}

#[test]
fn a_page_that_has_not_changed_is_not_sent_again() {
    let library = TestLibrary::new();
    library.build().unwrap();
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    let tag = reader.get("/en/documents/guide?with=sq").header("etag").unwrap().to_owned();
    let again = reader.get_with("/en/documents/guide?with=sq", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!((again.status, again.text.len()), (304, 0));
    let packed = reader.get_with("/en/documents/guide?with=sq", "Accept-Encoding: gzip\r\n");
    assert_eq!(packed.header("content-encoding"), Some("gzip"));
    assert_eq!(packed.bytes[..2], [0x1f, 0x8b]);
    assert_ne!(packed.header("etag"), Some(tag.as_str()));
}

#[test]
fn closed_documents_stay_closed() {
    let library = TestLibrary::new();
    library.document("secret", "restricted");
    library.build().unwrap();
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    let (closed, missing) = (reader.get("/en/documents/secret?with=sq"), reader.get("/en/documents/absent?with=sq"));
    assert_eq!((closed.status, missing.status), (404, 404));
    assert_eq!(closed.text.replace("secret", "absent"), missing.text);
}
