//! A title that falls back to the source stands in the language of the source, on every page that shows it.

use super::get;
use crate::support::TestLibrary;

#[test]
fn a_borrowed_title_has_its_language_wherever_it_is_shown() {
    let library = TestLibrary::new();
    library.document("leaflet", "public");
    library.replace("locales/sq/guide.ftl", "guide-title = Një guide i vogël\nguide-purpose = Qëllimi\n", "");
    library.build().unwrap();
    let server = library.serve(&[]);
    let page = |path: &str| get(&server, path).text().replace("&nbsp;", "\u{a0}");
    let (title, purpose) = ("A small guide\u{a0}[en]", "Purpose\u{a0}[en]");
    let marked = |text: &str| format!("<span lang=\"en\">{text}</span>");
    // Crumbs of a section below the borrowed one, and the facet of its document.
    let results = page("/sq/search?q=raportoni");
    let crumbs = format!("</span>{} › {}</p>", marked(title), marked(purpose));
    assert!(results.contains(&crumbs), "{results}");
    assert!(results.contains(&format!("<span class=\"value\" lang=\"en\">{title}</span>")), "{results}");
    assert!(results.contains("<span class=\"value\">Një leaflet i vogël</span>"), "{results}");
    let narrowed = page("/sq/search?q=raportoni&document=guide");
    assert!(narrowed.contains(&format!("<span lang=\"en\">{title}</span><span aria-hidden")), "{narrowed}");
    // The line at the foot of a printed page, and the links of a section.
    let reading = page("/sq/documents/guide");
    assert!(reading.contains(&format!("· {} · Data: 22 nëntor 2026 · ", marked(title))), "{reading}");
    assert!(reading.contains(&format!("<span class=\"hidden\">Lidhjet e seksionit „{}“</span>", marked(purpose))), "{reading}");
    // A suggestion is what one searches for: the title without the mark.
    let answer = get(&server, "/api/v1/suggest?q=purp&lang=sq").text();
    let suggestions: serde_json::Value = serde_json::from_str(&answer).unwrap();
    let found = suggestions["suggestions"].as_array().unwrap();
    assert!(found.contains(&serde_json::json!({ "text": "Purpose", "lang": "en", "source": "title" })), "{answer}");
    let answer = get(&server, "/api/v1/suggest?q=kur&lang=sq").text();
    assert!(answer.contains("Kur gjendet") && !answer.contains("\"lang\":\"sq\""), "{answer}");
}
