//! Search: any script, any keyboard, any language in, the reader's language out.

use serde_json::Value;

use crate::support::TestLibrary;

fn search(library: &TestLibrary, arguments: &[&str]) -> Value {
    let (status, answer) = library.json(&[&["search"], arguments].concat());
    assert_eq!(status, Some(0), "{answer}");
    answer
}

fn sections(answer: &Value) -> Vec<&str> {
    answer["hits"].as_array().unwrap().iter().map(|hit| hit["section"].as_str().unwrap()).collect()
}

#[test]
fn a_hit_says_what_where_and_why() {
    let library = TestLibrary::new();
    library.build().unwrap();
    let answer = search(&library, &["touch", "--lang", "en"]);
    let hit = &answer["hits"][0];
    assert_eq!(
        (&answer["query"], &answer["lang"], &answer["total"], &answer["suggestion"]),
        (&"touch".into(), &"en".into(), &1.into(), &Value::Null)
    );
    assert_eq!(hit["snippet"], "Do not <mark>touch</mark> the guide item. Keep distance and report.");
    assert_eq!((&hit["url"], &hit["pdf"]), (&"/en/documents/guide#find".into(), &"/en/documents/guide.pdf#page=3".into()));
    assert_eq!(
        (&hit["title"], &hit["document_title"], &hit["breadcrumb"]),
        (&"When something is found".into(), &"A small guide".into(), &serde_json::json!(["Purpose"]))
    );
    assert_eq!((&hit["page"], &hit["lang"], &hit["matched_in"]), (&3.into(), &"en".into(), &serde_json::json!(["en"])));
}

#[test]
fn the_question_in_one_language_the_answer_in_another() {
    let library = TestLibrary::new();
    library.build().unwrap();
    let answer = search(&library, &["touch", "--lang", "sq"]);
    let hit = &answer["hits"][0];
    assert_eq!((&hit["lang"], &hit["matched_in"]), (&"sq".into(), &serde_json::json!(["en"])));
    assert_eq!((&hit["url"], &hit["title"]), (&"/sq/documents/guide#find".into(), &"Kur gjendet diçka".into()));
}

#[test]
fn the_course_is_found_from_any_keyboard() {
    let library = TestLibrary::shipped();
    library.build().unwrap();
    let custody = |query: &str, lang: &str| {
        let answer = search(&library, &[query, "--lang", lang]);
        assert!(sections(&answer).contains(&"chain-of-custody"), "{query} {lang}: {:?}", sections(&answer));
        answer
    };
    for query in ["ланац чувања доказа", "lanac čuvanja dokaza", "lanac cuvanja dokaza"] {
        for lang in ["sr", "sr-Latn", "mk", "sq", "en"] {
            custody(query, lang);
        }
    }
    let answer = custody("lanac cuvanja dokaza", "sr");
    assert_eq!(answer["detected"], "sr-Latn");
    let snippet = answer["hits"][0]["snippet"].as_str().unwrap();
    assert!(snippet.contains("<mark>ланац</mark>") || snippet.contains("<mark>ланца</mark>"), "{snippet}");
    custody("chain of custody", "mk");
    assert!(sections(&search(&library, &["05/L-022", "--lang", "sq"])).contains(&"law-kosovo"));
}

#[test]
fn phrases_exclusions_and_documents() {
    let library = TestLibrary::new();
    library.document("other", "public");
    library.build().unwrap();
    assert_eq!(search(&library, &["item"])["total"], 2);
    assert_eq!(search(&library, &["\"guide item\""])["total"], 1);
    assert_eq!(search(&library, &["item -guide"])["total"], 1);
    assert_eq!(search(&library, &["item", "--document", "other"])["hits"][0]["document"], "other");
    assert_eq!(search(&library, &["item", "--document", "none"])["total"], 0);
    assert_eq!(search(&library, &["item", "--limit", "1"])["hits"].as_array().unwrap().len(), 1);
}

#[test]
fn odd_queries_get_an_answer_or_a_clear_refusal() {
    let library = TestLibrary::new();
    library.build().unwrap();
    for query in ["", "   ", "\"", "-", "***", "\u{202e}\u{200b}", "a\u{0301}", "{ $x }", "<script>", "field:value AND (", "🙂"] {
        let answer = search(&library, &["--", query]);
        assert_eq!(answer["query"], query);
    }
    let output = library.run(&["search", &"x".repeat(10_000)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("more than 500 characters"), "{output:?}");
    assert_eq!(library.run(&["search", "x", "--lang", "fr"]).status.code(), Some(1));
}

#[test]
fn documents_that_are_not_public_are_in_no_hit_and_no_count() {
    let library = TestLibrary::new();
    library.document("inner", "internal").document("secret", "restricted");
    let (_, report) = library.json(&["build"]);
    assert_eq!((&report["editions"], &report["passages"]), (&6.into(), &4.into()), "{report}");
    let answer = search(&library, &["item"]);
    assert_eq!((&answer["total"], sections(&answer)), (&1.into(), vec!["find"]));
    for slug in ["inner", "secret"] {
        assert_eq!(search(&library, &[slug])["total"], 0);
        assert_eq!(search(&library, &["item", "--document", slug])["total"], 0);
    }
}
