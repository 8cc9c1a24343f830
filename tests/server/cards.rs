//! Sections that a reader has put together.

use crate::support::TestLibrary;
use crate::support::client::Client;

#[test]
fn the_address_of_a_page_of_cards_is_the_selection() {
    let library = TestLibrary::new();
    library.document("seals", "public").build().unwrap();
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    // Each section offers itself, without a script.
    let page = reader.get("/sq/documents/guide").text;
    assert!(page.contains("href=\"/sq/cards?s=guide%23purpose\" data-card"), "{page}");
    let cards = reader.get("/sq/cards?s=guide%23find&s=seals%23purpose&s=guide%23find");
    assert_eq!(cards.status, 200);
    let shown: Vec<&str> = cards.text.split("<article class=\"card").skip(1).collect();
    assert_eq!(shown.len(), 2, "{}", cards.text);
    // A section comes as one of the second level, with what stands below it, its edition, and its address as a code.
    assert!(shown[0].contains("<h2 id=\"card-0-find\">") && shown[0].contains("Mos e prekni sendin guide"), "{}", shown[0]);
    assert!(!shown[0].contains("Qëllimi") && shown[0].contains("2026-11-22") && shown[0].contains("1.0"), "{}", shown[0]);
    assert!(shown[0].contains("/sq/documents/guide#find\">http://") && shown[0].contains("<path d=\"M"), "{}", shown[0]);
    assert!(shown[1].contains("Qëllimi</h2>") && shown[1].contains("<h3 id=\"card-1-find\">"), "{}", shown[1]);
    // Without one of them, in other words, and on other paper: all are addresses.
    assert!(shown[0].contains("href=\"/sq/cards?s=seals%23purpose\""), "{}", shown[0]);
    assert!(cards.text.contains("href=\"/en/cards?s=guide%23find&#38;s=seals%23purpose\""), "{}", cards.text);
    assert!(cards.text.contains("s=seals%23purpose&#38;size=a5"), "{}", cards.text);
    assert!(reader.get("/sq/cards?s=guide%23find&size=a5").text.contains("class=\"cards a5\""));
}

#[test]
fn what_is_not_there_or_closed_leaves_no_trace() {
    let library = TestLibrary::new();
    library.document("secret", "restricted").build().unwrap();
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    let page = |names: &[&str], reader: &mut Client| {
        let query: Vec<String> = names.iter().map(|name| format!("s={name}")).collect();
        let page = reader.get(&format!("/en/cards?{}", query.join("&")));
        assert_eq!(page.status, 200);
        page.text
    };
    let closed = page(&["guide%23find", "secret%23find"], &mut reader);
    let absent = page(&["guide%23find", "nosuch%23find"], &mut reader);
    assert_eq!(closed, absent);
    assert!(closed.contains("not available here: 1") && !closed.contains("secret"), "{closed}");
    for odd in ["guide%23%3Cscript%3E", "%3Cscript%3E%23find", "..%2Fguide%23find", "guide", "%23", "guide%23find%00"] {
        let odd = page(&[odd], &mut reader);
        assert!(!odd.contains("<article") && !odd.contains("<script>"), "{odd}");
    }
    assert!(page(&[], &mut reader).contains("§"));
    let many: Vec<String> = (0..30).map(|number| format!("guide%23x{number}")).collect();
    let many = page(&many.iter().map(String::as_str).collect::<Vec<_>>(), &mut reader);
    assert!(many.contains("Largest number of cards: 24"), "{many}");
}
