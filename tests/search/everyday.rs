//! People ask in their own words: questions that sections answer, words that people say for those of the texts, answers that editors name.

use serde_json::Value;

use crate::search::{search, sections};
use crate::support::client::Client;
use crate::support::{TestLibrary, page};

/// A library whose section `find` answers questions.
fn asked() -> TestLibrary {
    let library = TestLibrary::new();
    library.replace("manuals/guide/main.typ", "<find>\n", "<find>\n#asks(\"guide-find-asks\")\n");
    let ftl = library.read("locales/en/guide.ftl");
    library
        .write("locales/en/guide.ftl", &format!("{ftl}guide-find-asks =\n    there is a grenade in grandpa's shed\n    who do I call\n"));
    let ftl = library.read("locales/sq/guide.ftl");
    library.write("locales/sq/guide.ftl", &format!("{ftl}guide-find-asks =\n    kam gjetur nji bombë në ahër\n    kujt i thirri\n"));
    library
}

/// The everyday words of a language.
fn said(library: &TestLibrary, tag: &str, words: &str) {
    library.write(&format!("locales/{tag}/search.toml"), words);
}

fn found_page(library: &TestLibrary, address: &str) -> String {
    Client::new(&library.serve(&[])).get(address).text
}

fn first(answer: &Value) -> &Value {
    &answer["hits"][0]
}

#[test]
fn a_question_finds_the_section_that_answers_it_and_stands_in_none_of_its_texts() {
    let library = asked();
    let release = library.build().unwrap().release;
    for query in ["grenades in the shed", "who do I call", "grandpa", "granpda"] {
        let answer = search(&library, &[query, "--lang", "en"]);
        assert_eq!(sections(&answer), ["find"], "{query}");
        assert!(!first(&answer)["snippet"].as_str().unwrap().contains("grandpa"), "{answer}");
    }
    let answer = search(&library, &["grenade in the shed", "--lang", "en"]);
    assert_eq!(first(&answer)["answers"], "there is a grenade in grandpa's shed");
    // Each language asks on its own; whoever reads another gets its question.
    let answer = search(&library, &["bomba në ahër", "--lang", "sq"]);
    assert_eq!(
        (first(&answer)["section"].as_str(), first(&answer)["answers"].as_str()),
        (Some("find"), Some("kam gjetur nji bombë në ahër"))
    );
    assert!(!page(&release, "guide", "en").contains("grandpa"));
    // A word of the text is no question.
    assert_eq!(first(&search(&library, &["report", "--lang", "en"]))["answers"], Value::Null);
}

#[test]
fn a_whole_question_goes_before_its_words() {
    let library = asked();
    library.document("other", "public");
    let ftl = library.read("locales/en/other.ftl").replace("Do not touch", "Call who you call, and call again. Do not touch");
    library.write("locales/en/other.ftl", &ftl);
    library.build().unwrap();
    let answer = search(&library, &["Who do I call?", "--lang", "en"]);
    assert_eq!((&first(&answer)["document"], &first(&answer)["section"]), (&"guide".into(), &"find".into()), "{answer}");
}

#[test]
fn what_people_say_finds_what_the_texts_say_and_the_answer_says_so() {
    let library = TestLibrary::new();
    said(
        &library,
        "en",
        "[[synonyms]]\nsaid = [\"thingummy\", \"paper from the judge\"]\nmeans = [\"item\", \"seal\"]\nregister = \"slang\"\n",
    );
    said(&library, "sq", "[[synonyms]]\nsaid = [\"sendërgjinë\"]\nmeans = [\"sendi\"]\nregister = \"regional\"\n");
    library.build().unwrap();
    let answer = search(&library, &["thingummies", "--lang", "en"]);
    assert_eq!((sections(&answer), &answer["also"]), (vec!["find", "purpose"], &serde_json::json!(["item", "seal"])));
    assert!(first(&answer)["snippet"].as_str().unwrap().contains("<mark>item</mark>"), "{answer}");
    assert_eq!(answer["suggestion"], Value::Null);
    assert_eq!(sections(&search(&library, &["the papers from a judge", "--lang", "en"])).len(), 2);
    assert_eq!(sections(&search(&library, &["sendergjine", "--lang", "sq"])), ["find"]);
    // One way: who types the word of the text gets nothing else.
    assert_eq!(search(&library, &["item", "--lang", "en"])["also"], Value::Null);
    let html = found_page(&library, "/en/search?q=thingummy");
    assert!(html.contains("Also searched for:") && html.contains("item, seal"), "{html}");
}

#[test]
fn an_answer_that_editors_named_comes_first_and_says_so() {
    let library = TestLibrary::new();
    said(&library, "en", "[[answers]]\nquery = \"lunch break\"\nsection = \"guide#find\"\n");
    library.build().unwrap();
    for query in ["lunch breaks", "Lunch break?"] {
        let answer = search(&library, &[query, "--lang", "en"]);
        assert_eq!((sections(&answer), &first(&answer)["pinned"]), (vec!["find"], &true.into()), "{query}");
    }
    assert_eq!(search(&library, &["lunch", "--lang", "en"])["total"], 0);
    assert!(found_page(&library, "/en/search?q=lunch+break").contains("Chosen by the editors for this question"));
}

#[test]
fn faulty_entries_are_named_with_their_place_and_stop_nothing() {
    let library = TestLibrary::new();
    let words = "[[synonyms]]\nsaid = [\"thingummy\"]\nmeans = [\"item\"]\n\n[[synonyms]]\nsaid = [\"item\"]\nmeans = [\"Item\"]\n\n[[answers]]\nquery = \"lunch\"\nsection = \"guide#canteen\"\n";
    said(&library, "en", words);
    said(&library, "sq", "[[synonyms]\n");
    library.build().unwrap();
    assert_eq!(sections(&search(&library, &["thingummy", "--lang", "en"])), ["find"]);
    let (status, faults) = library.json(&["check"]);
    let found: Vec<(&str, &str, u64)> = faults
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| (fault["file"].as_str().unwrap(), fault["code"].as_str().unwrap(), fault["line"].as_u64().unwrap()))
        .filter(|(file, ..)| file.ends_with("search.toml"))
        .collect();
    let (en, sq) = ("locales/en/search.toml", "locales/sq/search.toml");
    assert_eq!(found, [(en, "synonym", 5), (en, "reference", 9), (sq, "metadata", 1)], "{faults}");
    assert_eq!(status, Some(1));
}
