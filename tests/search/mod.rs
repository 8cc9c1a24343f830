//! Search: any script, any keyboard, any language in, the reader's language out.

mod everyday;
mod meaning;
mod segments;
mod typed;

use serde_json::Value;

use crate::support::TestLibrary;

pub(super) fn search(library: &TestLibrary, arguments: &[&str]) -> Value {
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
    // The law is cited as 2013/29/EU.
    for number in ["2013/29", "2013/29/EU"] {
        let answer = search(&library, &[number, "--lang", "en", "--document", "explosives-gap-analysis"]);
        assert!(sections(&answer).contains(&"legal-basis"), "{number}: {answer}");
    }
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

#[test]
fn quotes_are_exact_in_script_and_form() {
    let library = TestLibrary::new();
    library.replace("locales/en/guide.ftl", "Do not touch the guide item.", "Do not touch the guide item of brand LG, and no ЛГ.");
    library.build().unwrap();
    let found = |query: &str| search(&library, &[query])["total"].as_u64().unwrap();
    assert_eq!((found("LG"), found("\"LG\""), found("\"ЛГ\""), found("\"ЛG\"")), (1, 1, 1, 0));
    assert_eq!((found("items"), found("\"items\""), found("\"guide item\"")), (1, 0, 1));
    let answer = search(&library, &["\"item guide\""]);
    assert_eq!((&answer["total"], &answer["suggestion"]), (&0.into(), &"item guide".into()));
}

#[test]
fn a_misspelling_is_corrected_and_a_valid_form_is_not() {
    let library = TestLibrary::shipped();
    library.build().unwrap();
    let answer = search(&library, &["chian of custdoy", "--lang", "en"]);
    assert_eq!(answer["suggestion"], "chain of custody");
    assert!(sections(&answer)[..2].contains(&"chain-of-custody"), "{:?}", sections(&answer));
    let answer = search(&library, &["претреас стана", "--lang", "sr"]);
    assert_eq!(answer["suggestion"], "претрес стана");
    for (query, lang) in [("претресима", "sr"), ("pretresima", "sr-Latn"), ("аеродромима", "sr"), ("searching", "en")]
    {
        assert_eq!(search(&library, &[query, "--lang", lang])["suggestion"], Value::Null, "{query}");
    }
}

#[test]
fn a_term_shows_its_definition_and_its_names() {
    let library = TestLibrary::shipped();
    library.build().unwrap();
    let answer = search(&library, &["ватреним оружјем", "--lang", "sq"]);
    let term = &answer["terms"][0];
    assert_eq!((&term["key"], &term["name"]), (&"firearm".into(), &"armë zjarri".into()));
    let names: Vec<_> = term["names"].as_array().unwrap().iter().map(|name| name["lang"].as_str().unwrap()).collect();
    assert_eq!(names, ["en", "mk", "sr", "sr-Latn"]);
    assert!(term["definition"].as_str().is_some_and(|text| !text.is_empty()));
    let answer = search(&library, &["oružzzzj", "--lang", "sr-Latn"]);
    assert!(!answer["terms"].as_array().unwrap().is_empty() || answer["total"].as_u64() > Some(0), "{answer}");
}

#[test]
fn facets_count_what_a_filter_would_leave() {
    let library = TestLibrary::shipped();
    library.build().unwrap();
    let answer = search(&library, &["oružje", "--lang", "sr-Latn", "--limit", "100"]);
    for document in answer["facets"]["document"].as_array().unwrap() {
        let narrowed = search(&library, &["oružje", "--lang", "sr-Latn", "--document", document["value"].as_str().unwrap()]);
        assert_eq!(narrowed["total"], document["count"]);
    }
    let narrowed = search(&library, &["oružje kind:leaflet", "--lang", "sr-Latn"]);
    let kinds = answer["facets"]["kind"].as_array().unwrap();
    let leaflets = kinds.iter().find(|kind| kind["value"] == "leaflet").unwrap();
    assert_eq!(narrowed["total"], leaflets["count"]);
    assert_eq!(narrowed["facets"]["kind"], answer["facets"]["kind"]);
}

#[test]
fn an_officer_finds_the_section_first_or_second() {
    let library = TestLibrary::shipped();
    library.build().unwrap();
    for (query, lang, section) in [
        ("zinxhiri i ruajtjes se provave", "sq", "chain-of-custody"),
        ("chain of custody", "sq", "chain-of-custody"),
        ("chain of custody", "en", "chain-of-custody"),
        ("lanci cuvanja dokaza", "sr", "chain-of-custody"),
    ] {
        let answer = search(&library, &[query, "--lang", lang]);
        assert!(sections(&answer)[..2].contains(&section), "{query}: {:?}", sections(&answer));
        assert_eq!(answer["hits"][0]["lang"], lang);
    }
}

#[test]
fn hostile_queries_end_soon() {
    let library = TestLibrary::shipped();
    library.build().unwrap();
    let long = "претрес ".repeat(60);
    let mixed = "пpетpеcpretresпретрес".repeat(20);
    let letters = "a b c d e f g h ".repeat(30);
    for query in [
        &*long,
        &mixed,
        &letters,
        "и или да се",
        "\"\"\"\" \"",
        "*** -* \"*\"",
        "\u{202e}\u{200d}\u{feff}",
        "-\"",
        "zzzzzz* a*",
        "document: kind:x",
    ] {
        let answer = search(&library, &["--", query]);
        assert!(answer["took_us"].as_u64().unwrap() < 2_000_000, "{query}: {answer}");
    }
}

#[test]
fn analyze_prints_the_terms_of_each_line() {
    let library = TestLibrary::new();
    let analyze = |lang: &str, input: &str| {
        let output = library.run_with(&["analyze", "--lang", lang], input);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let lines = analyze("sr", "претресима\npretres\n\n05/L-022\n");
    let lines: Vec<&str> = lines.split('\n').collect();
    assert!(lines[0].starts_with("pretres ") && lines[1].starts_with("pretres"), "{lines:?}");
    assert_eq!(lines[2..], ["", "05/l-022", ""]);
    let (sq, de) = (analyze("sq", "armëve"), analyze("de", "Größe"));
    assert!(sq.split_whitespace().any(|term| term == "arme"), "{sq}");
    assert_eq!(de, "grosse\n");
}

#[test]
fn a_section_that_only_holds_others_shows_their_titles() {
    let library = TestLibrary::new();
    library.replace("manuals/guide/main.typ", "#prose(\"guide-aim\", hours: 2)\n", "");
    library.build().unwrap();
    let (_, answer) = library.json(&["search", "purpose", "--lang", "en"]);
    let hit = answer["hits"].as_array().unwrap().iter().find(|hit| hit["section"] == "purpose").unwrap();
    assert_eq!(hit["snippet"], "When something is found");
}

#[test]
fn what_nobody_found_is_listed_without_anybody() {
    let library = TestLibrary::new();
    library.build().unwrap();
    let (_, none) = library.json(&["queries"]);
    assert_eq!(none, Value::Array(Vec::new()));
    let server = library.serve(&[]);
    for query in ["zzzyyy", "Zzzyyy", "touch"] {
        crate::server::ask_for(&server, &format!("/api/v1/search?q={query}&lang=en"));
    }
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    let asked = loop {
        let (_, asked) = library.json(&["queries"]);
        if asked[0]["count"] == 2 || std::time::Instant::now() > deadline {
            break asked;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    };
    assert_eq!(
        (asked.as_array().map(Vec::len), &asked[0]["query"], &asked[0]["lang"]),
        (Some(1), &"zzzyyy".into(), &"en".into()),
        "{asked}"
    );
}
