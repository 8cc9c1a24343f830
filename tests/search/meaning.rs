//! Meaning that is learned from the library: sections that no word of a query finds, from what everybody may read alone.

use std::fmt::Write as _;

use serde_json::Value;

use crate::search::search;
use crate::support::TestLibrary;

/// Subjects with words in two languages; a section has some of each.
const SUBJECTS: [([&str; 6], [&str; 6]); 7] = [
    (["rifle", "barrel", "cartridge", "pistol", "magazine", "trigger"], ["pushka", "tyta", "fishek", "pistoleta", "karikator", "këmbëza"]),
    (
        ["judge", "warrant", "court", "prosecutor", "signature", "ruling"],
        ["gjyqtar", "urdhri", "gjykata", "prokuror", "nënshkrim", "vendim"],
    ),
    (["kennel", "handler", "leash", "scent", "puppy", "collar"], ["stelë", "drejtues", "zinxhir", "nuhatje", "këlysh", "qafore"]),
    (["parcel", "courier", "customs", "invoice", "postage", "scanner"], ["pako", "korrier", "dogana", "faturë", "postim", "skaner"]),
    (
        ["witness", "statement", "interview", "memory", "interpreter", "quiet"],
        ["dëshmitar", "deklaratë", "intervistë", "kujtesë", "përkthyes", "qetë"],
    ),
    (["bridge", "river", "flood", "boat", "anchor", "current"], ["urë", "lumë", "përmbytje", "varkë", "spirancë", "rrymë"]),
    (["ledger", "budget", "auditor", "receipt", "account", "cashier"], ["libër", "buxhet", "auditor", "kupon", "llogari", "arkëtar"]),
];
/// Sections of one document.
const SECTIONS: usize = 70;

/// A document of many sections; `turn` says how the words of the languages are put together.
fn atlas(library: &TestLibrary, slug: &str, marking: &str, turn: usize) {
    library.document(slug, marking);
    let mut source = "#import \"/manuals/lib/document.typ\": *\n#show: document\n".to_owned();
    let [mut english, mut albanian] = [format!("{slug}-title = Atlas\n"), format!("{slug}-title = Atlasi\n")];
    for section in 0..SECTIONS {
        writeln!(source, "\n= #t(\"{slug}-{section}\") <s{section}>\n#asks(\"{slug}-asks-{section}\")\n#prose(\"{slug}-text-{section}\")")
            .unwrap();
        let subject = SUBJECTS[section % SUBJECTS.len()];
        let other = SUBJECTS[(section + turn) % SUBJECTS.len()];
        let text =
            |words: [&str; 6]| (0..3).map(|n| words[(section / SUBJECTS.len() + n * (1 + section % 2)) % 6]).collect::<Vec<_>>().join(" ");
        for (texts, title, words) in [(&mut english, "Part", subject.0), (&mut albanian, "Pjesa", other.1)] {
            let text = text(words);
            writeln!(texts, "{slug}-{section} = {title} {section}\n{slug}-asks-{section} =\n    {text}\n{slug}-text-{section} = {title}.")
                .unwrap();
        }
    }
    library.write(&format!("manuals/{slug}/main.typ"), &source);
    library.write(&format!("locales/en/{slug}.ftl"), &english);
    library.write(&format!("locales/sq/{slug}.ftl"), &albanian);
}

/// The subjects of the hits, and how many of them were found by no word.
fn subjects(answer: &Value) -> (Vec<usize>, usize) {
    let hits = answer["hits"].as_array().unwrap();
    let number = |hit: &Value| hit["section"].as_str().and_then(|label| label.strip_prefix('s')?.parse::<usize>().ok());
    let by_meaning = hits.iter().filter(|hit| hit["matched_in"] == serde_json::json!([])).count();
    (hits.iter().filter_map(number).map(|section| section % SUBJECTS.len()).collect(), by_meaning)
}

#[test]
fn sections_of_one_subject_are_found_by_words_they_do_not_have() {
    let library = TestLibrary::new();
    atlas(&library, "atlas", "public", 0);
    library.build().unwrap();
    // No section has all words: where one has, words are enough.
    for (query, subject) in [("rifle zzyzx", 0), ("pushka zzyzx", 0), ("prosecutor zzyzx", 1), ("këlysh zzyzx", 2)] {
        let answer = search(&library, &[query, "--lang", "en", "--limit", "10"]);
        let (found, by_meaning) = subjects(&answer);
        // So small a library mixes some subjects; five of the ten have the word.
        let right = found.iter().filter(|found| **found == subject).count();
        assert!(found.len() == 10 && right > 5 && by_meaning > 0, "{query}: {found:?} {by_meaning}");
        let snippet = answer["hits"].as_array().unwrap().last().unwrap()["snippet"].as_str().unwrap();
        assert!(!snippet.is_empty(), "a hit without words of the query shows how its section begins");
    }
    // Who asks for these very words is told of no others; a word that nobody knows has no meaning.
    for query in ["\"rifle\"", "rifle -barrel", "rifle", "zzyzx"] {
        assert_eq!(subjects(&search(&library, &[query, "--lang", "en"])).1, 0, "{query}");
    }
}

#[test]
fn a_closed_document_changes_nothing_of_what_others_find() {
    let library = TestLibrary::new();
    atlas(&library, "atlas", "public", 0);
    let before = library.build().unwrap().release;
    let answers = |library: &TestLibrary| {
        ["rifle", "dogana", "witness ledger", "boat"].map(|query| {
            let mut answer = search(library, &[query, "--lang", "sq"]);
            answer["took_us"] = 0.into();
            answer
        })
    };
    let open = answers(&library);
    // In the closed one the words of the languages belong together otherwise.
    atlas(&library, "vault", "restricted", 3);
    let after = library.build().unwrap().release;
    assert_eq!(answers(&library), open);
    let [before, after] = [before, after].map(|release| release.manifest.sense.unwrap());
    assert_eq!((before.input, before.space), (after.input, after.space));
    // Its own sections have places, behind its door.
    assert_eq!(before.places.iter().map(|places| places.part).collect::<Vec<_>>(), [after.places[0].part]);
    assert_eq!(after.places.len(), 2);
    assert!(after.places[0].door.is_open() && !after.places[1].door.is_open());
}

#[test]
fn what_was_learned_is_kept_and_the_same_library_learns_the_same() {
    let library = TestLibrary::new();
    atlas(&library, "atlas", "public", 0);
    let first = library.build().unwrap().release;
    let sense = |release: &armarium::edition::Release| serde_json::to_value(release.manifest.sense.as_ref().unwrap()).unwrap();
    // Titles and questions are learned from; a text changes nothing of it.
    library.replace("locales/en/atlas.ftl", "atlas-text-0 = ", "atlas-text-0 = quiet ");
    assert_eq!(sense(&first), sense(&library.build().unwrap().release));
    library.replace("locales/en/atlas.ftl", "atlas-text-0 = quiet ", "atlas-text-0 = ");
    library.replace("locales/en/atlas.ftl", "rifle", "pistol");
    let changed = library.build().unwrap().release;
    library.replace("locales/en/atlas.ftl", "pistol", "rifle");
    let anew = TestLibrary::new();
    atlas(&anew, "atlas", "public", 0);
    anew.replace("locales/en/atlas.ftl", "rifle", "pistol");
    assert_ne!(sense(&first), sense(&changed));
    assert_eq!(sense(&anew.build().unwrap().release), sense(&changed));
}
