//! What people type, and what they mean by it.

use super::{search, sections};
use crate::support::TestLibrary;

/// The languages of a library, in all five forms.
const LANGUAGES: &str = "source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"sq\"\n[[languages]]\ntag = \"mk\"\n\
                         [[languages]]\ntag = \"sr\"\n[[languages]]\ntag = \"sr-Latn\"\nderived_from = \"sr\"\n";

/// A library with a section for each text: its label, and its words in some languages.
fn library(texts: &[(&str, &[(&str, &str)])]) -> TestLibrary {
    let library = TestLibrary::new();
    library.write("manuals/library.toml", LANGUAGES);
    for tag in ["mk", "sr"] {
        for name in ["interface", "terms"] {
            let path = format!("locales/{tag}/{name}.ftl");
            library.write(&path, &std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap());
        }
    }
    let structure: String =
        texts.iter().map(|(label, _)| format!("= #t(\"guide-{label}-title\") <{label}>\n#prose(\"guide-{label}\")\n")).collect();
    library.write("manuals/guide/main.typ", &format!("#import \"/manuals/lib/document.typ\": *\n#show: document\n{structure}"));
    for tag in ["en", "sq", "mk", "sr"] {
        let of = |texts: &[(&str, &str)]| texts.iter().find(|(known, _)| *known == tag).map_or("x", |(_, text)| *text).to_owned();
        let messages: String =
            texts.iter().map(|(label, texts)| format!("guide-{label}-title = §\nguide-{label} = {}\n", of(texts))).collect();
        library.write(&format!("locales/{tag}/guide.ftl"), &format!("guide-title = Guide\n{messages}"));
    }
    library.build().unwrap();
    library
}

fn first(library: &TestLibrary, query: &str, lang: &str) -> Option<String> {
    sections(&search(library, &["--lang", lang, "--", query])).first().map(|section| (*section).to_owned())
}

fn found(library: &TestLibrary, query: &str, lang: &str) -> Vec<String> {
    let mut found: Vec<String> = sections(&search(library, &["--lang", lang, "--", query])).iter().map(|s| (*s).to_owned()).collect();
    found.sort();
    found
}

#[test]
fn one_law_is_found_however_its_number_is_written() {
    let library = library(&[
        ("kosovo", &[("en", "The police act under law 05/L-022 here."), ("sr", "Полиција поступа по закону 05/Л-022 овде.")]),
        ("longer", &[("en", "Another law is 05/L-0221 of the book."), ("sr", "Други закон је 05/Л-0221.")]),
        ("dash", &[("en", "Weapons: law 04/L – 076 and no other."), ("sq", "Armët: Ligji nr. 04/L – 076 dhe asnjë tjetër.")]),
        ("union", &[("en", "Directive (EU) 2021/555 on the control of weapons."), ("mk", "Директива (ЕУ) 2021/555 за контрола.")]),
        ("pyro", &[("en", "Directive 2013/29/EU on fireworks."), ("mk", "Директива 2013/29/ЕУ за огномет.")]),
        ("north", &[("en", "Official Gazette no. 7/05 of the republic."), ("mk", "Службен весник бр. 7/05.")]),
        ("gazette", &[("en", "Official Gazette 150/2010 was published."), ("mk", "Службен весник 150 / 2010.")]),
        ("other", &[("en", "Official Gazette 97/05 and 7/0512."), ("mk", "Службен весник 97/05.")]),
    ]);
    for lang in ["en", "sq", "mk", "sr", "sr-Latn"] {
        for query in [
            "05/L-022",
            "05/L–022",
            "05/L - 022",
            "05L022",
            "05/Л-022",
            "Nr. 05/L-022",
            "бр. 05/л—022",
            "05 / L−022",
            "05/l 022",
            "\"05/L – 022\"",
        ] {
            assert_eq!(found(&library, query, lang), ["kosovo"], "{query} {lang}");
        }
        for (query, section) in [
            ("04/L-076", "dash"),
            ("Ligji nr. 04/L-076", "dash"),
            ("04L076", "dash"),
            ("(EU) 2021/555", "union"),
            ("2021/555", "union"),
            ("2021/555/EU", "union"),
            ("2013/29", "pyro"),
            ("2013/29/EU", "pyro"),
            ("2013 / 29", "pyro"),
            ("7/05", "north"),
            ("бр. 7/05", "north"),
            ("150/2010", "gazette"),
        ] {
            assert_eq!(first(&library, query, lang).as_deref(), Some(section), "{query} {lang}");
        }
    }
    for shorter in ["05/L-02", "05/L-0", "05/L", "2013/2", "2021/55", "50/2010", "150/201", "04/L-07"] {
        assert_eq!(found(&library, shorter, "en"), [""; 0], "{shorter}");
    }
    assert_eq!(found(&library, "7/05", "en"), ["north"]);
}

#[test]
fn who_types_the_letters_exactly_gets_exactly_those_first() {
    let library = library(&[
        (
            "house",
            &[
                ("sr", "Службеник види да је кућа ту, и пише запис о томе."),
                ("sq", "Zyrtari sheh se armë është këtu."),
                ("mk", "Службеникот гледа куќи таму."),
            ],
        ),
        (
            "knock",
            &[
                ("sr", "Службеник види да куца ту, куца и куца."),
                ("sq", "Zyrtari sheh se arme, arme, arme."),
                ("mk", "Службеникот гледа куки, куки и куки."),
            ],
        ),
    ]);
    for lang in ["sr", "sr-Latn"] {
        for (query, section) in
            [("кућа", "house"), ("kuća", "house"), ("куца", "knock"), ("Кућа", "house"), ("ku\u{107}a", "house"), ("kuc\u{301}a", "house")]
        {
            let found = sections(&search(&library, &["--lang", lang, "--", query])).iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
            assert_eq!((found.len(), found[0].as_str()), (2, section), "{query} {lang}");
        }
        assert_eq!(found(&library, "kuca", lang).len(), 2);
    }
    for (query, section) in [("armë", "house"), ("куќи", "house"), ("куки", "knock")] {
        let lang = if query == "armë" { "sq" } else { "mk" };
        assert_eq!(first(&library, query, lang).as_deref(), Some(section), "{query}");
    }
}

#[test]
fn words_in_quotes_stand_in_this_order_in_any_script_and_from_any_keyboard() {
    let library = library(&[
        (
            "search",
            &[
                ("sr", "Предмет је пронађен у стану. Претрес стана је готов."),
                ("sq", "Kontrolli i shtëpisë ka mbaruar."),
                ("mk", "Џебот на куќата."),
            ],
        ),
        (
            "order",
            &[
                ("sr", "У стану је пронађен предмет, а стана претрес нема."),
                ("sq", "Shtëpisë i bëhet kontrolli."),
                ("mk", "Куќата и џебот."),
            ],
        ),
    ]);
    for lang in ["sr", "sr-Latn", "en"] {
        for query in [
            "\"pretres stana\"",
            "\"претрес стана\"",
            "„Pretres stana“",
            "\"pronadjen u stanu\"",
            "\"pronađen u stanu\"",
            "\"пронађен у стану\"",
        ] {
            assert_eq!(found(&library, query, lang), ["search"], "{query} {lang}");
        }
        // Letters that are typed are meant, and forms too.
        for query in ["\"pronaćen u stanu\"", "\"pretresa stana\"", "\"претрес стану\""] {
            assert_eq!(found(&library, query, lang), [""; 0], "{query} {lang}");
        }
    }
    assert_eq!(found(&library, "\"kontrolli i shtepise\"", "sq"), ["search"]);
    assert_eq!(found(&library, "\"dzhebot na kukjata\"", "mk"), ["search"]);
    assert_eq!(found(&library, "stanu -\"pronadjen u stanu\"", "sr"), ["order"]);
    let answer = search(&library, &["\"pretres stana\"", "--lang", "sr"]);
    assert!(answer["hits"][0]["snippet"].as_str().unwrap().contains("<mark>Претрес</mark> <mark>стана</mark>"), "{answer}");
}

#[test]
fn letters_that_a_keyboard_lacks_are_typed_otherwise() {
    let library = library(&[
        ("duty", &[("sq", "Përgjegjësitë e zyrtarëve janë këtu."), ("sr", "Љубав и џеп.")]),
        ("web", &[("sq", "Faqja web e policisë."), ("sr", "Само веб.")]),
    ]);
    for query in ["pwrgjegjwsitw", "pergjegjesite", "Pwrgjegjësitë", "pe\u{308}rgjegje\u{308}site\u{308}"] {
        assert_eq!(first(&library, query, "sq").as_deref(), Some("duty"), "{query}");
    }
    assert_eq!(first(&library, "web", "sq").as_deref(), Some("web"));
    for query in ["ǉubav", "ǈUBAV", "ǆep", "ljubav"] {
        assert_eq!(first(&library, query, "sr").as_deref(), Some("duty"), "{query}");
    }
}

#[test]
fn a_language_is_one_in_both_scripts_by_every_way_in() {
    let library = library(&[("duty", &[("sr", "Љубав и џеп.")])]);
    for lang in ["sr", "sr-Latn"] {
        for query in ["ljubav language:sr-Latn", "ljubav language:sr", "љубав Language:sr-latn", "\"ljubav i\" language:sr-Latn"] {
            assert_eq!(found(&library, query, lang), ["duty"], "{query} {lang}");
        }
        assert_eq!(found(&library, "ljubav language:mk", lang), [""; 0]);
    }
    let server = library.serve(&[]);
    for (lang, language) in [("sr", "sr-Latn"), ("sr-Latn", "sr"), ("en", "sr-Latn"), ("sr", "sr")] {
        let answer = crate::server::json(&server, &format!("/api/v1/search?q=ljubav&lang={lang}&language={language}"));
        assert_eq!(answer["total"], 1, "{lang} {language}");
    }
}

#[test]
fn a_snippet_tells_labels_and_values_apart() {
    let library = TestLibrary::shipped();
    library.build().unwrap();
    let answer = search(&library, &["weapons register kind:needs-assessment", "--lang", "en", "--limit", "100"]);
    let snippets: Vec<&str> = answer["hits"].as_array().unwrap().iter().map(|hit| hit["snippet"].as_str().unwrap()).collect();
    let plain: Vec<String> = snippets.iter().map(|snippet| snippet.replace("<mark>", "").replace("</mark>", "")).collect();
    assert!(plain.iter().any(|snippet| snippet.contains("Priority: high · Owner: ")), "{plain:#?}");
    for glued in ["Priority high", "high Owner", "Deadline 31", "Status in", "illustrative overdue"] {
        assert!(!plain.iter().any(|snippet| snippet.contains(glued)), "{glued}: {plain:#?}");
    }
}
