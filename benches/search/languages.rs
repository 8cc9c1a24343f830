//! How well the language of a query is told, and how well queries in one language are answered in another.

use std::collections::BTreeMap;
use std::path::Path;

use armarium::index::Request;

use crate::corpus::{Corpus, TAGS, tag};
use crate::judged;

/// Prints both.
pub fn print(corpus: &Corpus, bench: &Path) {
    let judged = judged::read(&bench.join("search/queries_dev.tsv"));
    detection(corpus, &judged);
    across(corpus, &judged);
}

fn detection(corpus: &Corpus, judged: &[judged::Judged]) {
    // Right answers and questions, by row and language.
    let mut counts: BTreeMap<(String, &str), (usize, usize)> = BTreeMap::new();
    let mut wrong: BTreeMap<(String, String), usize> = BTreeMap::new();
    for query in judged.iter().filter(|query| query.kind == "exact") {
        let lang = TAGS.into_iter().find(|tag| *tag == query.lang).expect("one of the five");
        let singles = query.query.split_whitespace().map(|word| ("one word", word.to_owned()));
        let whole = (query.query.split_whitespace().count() > 1).then(|| ("2-3 words", query.query.clone()));
        for (row, text) in singles.chain(whole) {
            for (variant, text) in [("", text.clone()), (", no diacritics", plain(&text, lang))] {
                let told = corpus.searcher.detect(&text);
                let count = counts.entry((format!("{row}{variant}"), lang)).or_default();
                let right = told.is_some_and(|told| told.as_str() == lang);
                count.0 += usize::from(right);
                count.1 += 1;
                if !right {
                    *wrong.entry((format!("{row}{variant} {lang}"), told.map(ToString::to_string).unwrap_or_default())).or_default() += 1;
                }
            }
        }
    }
    println!("\nlanguage of the query, share told rightly");
    println!("{:26}{}", "", TAGS.map(|lang| format!("{lang:>9}")).concat());
    let mut rows: Vec<&String> = counts.keys().map(|(row, _)| row).collect();
    rows.dedup();
    for row in rows {
        let cell = |lang| counts.get(&(row.clone(), lang)).map_or(0.0, |(right, all)| *right as f64 / *all as f64);
        println!("{row:26}{}", TAGS.map(|lang| format!("{:>9.3}", cell(lang))).concat());
    }
    if std::env::var_os("ARMARIUM_VERBOSE").is_some() {
        println!("{wrong:?}");
    }
}

/// As typed on a keyboard without the language's letters.
fn plain(text: &str, lang: &str) -> String {
    let plain = |c: char| match (lang, c) {
        ("sq", 'ë') => "e".to_owned(),
        ("sq", 'ç') => "c".to_owned(),
        ("sr-Latn", 'č' | 'ć') => "c".to_owned(),
        ("sr-Latn", 'š') => "s".to_owned(),
        ("sr-Latn", 'ž') => "z".to_owned(),
        ("sr-Latn", 'đ') => "dj".to_owned(),
        ("mk", 'ѓ') => "г".to_owned(),
        ("mk", 'ќ') => "к".to_owned(),
        (_, c) => c.to_string(),
    };
    text.to_lowercase().chars().map(plain).collect()
}

fn across(corpus: &Corpus, judged: &[judged::Judged]) {
    println!("\nasked in one language, read in another: share found in the first ten (two or more words)");
    println!("{:10}{}", "asked", TAGS.map(|lang| format!("{lang:>9}")).concat());
    for asked in TAGS {
        let cell = |read: &str| {
            let of_two =
                |query: &&judged::Judged| query.lang == asked && query.query.split_whitespace().count() > 1 && query.kind == "exact";
            let lang = tag(read);
            let (mut found, mut all) = (0, 0);
            for query in judged.iter().filter(of_two) {
                let answer = corpus.searcher.search(&Request::new(&query.query, &lang)).expect("an answer");
                all += 1;
                found += usize::from(answer.hits.iter().any(|hit| query.relevant.contains_key(&hit.section)));
            }
            found as f64 / f64::from(all)
        };
        println!("{asked:10}{}", TAGS.map(|read| format!("{:>9.3}", cell(read))).concat());
    }
}
