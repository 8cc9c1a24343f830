//! The glossary in search: what a query means as a term, and what the term is called in the other languages.
//!
//! A term is known again in any form and script by what its words may be forms of.

use std::collections::HashMap;

use crate::index::answer::{GlossaryAnswer, GlossaryName};
use crate::index::meaning::Group;
use crate::index::query::Query;
use crate::language::{Analyzer, Terms, words};
use crate::locale::glossary::Term;
use crate::source::Tag;

/// Most terms that one query is expanded by.
pub(super) const MAX_TERMS: usize = 4;
/// Most terms that are offered where nothing was found.
const MAX_NEAREST: usize = 6;
/// Longest word that does not count, in letters.
pub(super) const LITTLE: usize = 2;
/// Letters of the start of a word that a near term must share.
const NEAR: usize = 4;

/// The terms of all languages.
#[derive(Default)]
pub struct Glossary {
    languages: Vec<LanguageTerms>,
}

struct LanguageTerms {
    tag: Tag,
    terms: HashMap<String, Entry>,
    /// The terms by what their first word may be a form of.
    by_first: HashMap<String, Vec<String>>,
}

struct Entry {
    term: Term,
    /// For each word of the name, what it may be a form of.
    words: Vec<Vec<String>>,
}

/// A term that was found in a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Its key.
    pub key: String,
    /// Whether it is all that was asked for.
    pub whole: bool,
    /// The words of the query that it is, by their places.
    pub places: Vec<usize>,
}

impl Glossary {
    /// The glossary of these terms.
    pub fn new(languages: Vec<(Tag, Analyzer, Vec<Term>)>) -> Self {
        Self { languages: languages.into_iter().map(|(tag, analyzer, terms)| LanguageTerms::new(tag, &analyzer, terms)).collect() }
    }

    /// The terms that stand in a query, the longest first; each word belongs to one term. The words are given as each language
    /// understands them, and all languages are looked at, since nobody can be sure in which one two words are.
    pub fn met(&self, query: &Query, understood: &[(&Tag, &[Terms])]) -> Vec<Met> {
        let mut met: Vec<(usize, Met)> = Vec::new();
        for (tag, words) in understood {
            let Some(terms) = self.languages.iter().find(|language| language.tag == **tag) else { continue };
            let words = query.words.iter().map(|word| word.text.as_str()).zip(words.iter().enumerate()).collect();
            let (places, stems): (Vec<usize>, Vec<&[String]>) =
                content(words).into_iter().map(|(place, terms)| (place, terms.stems.as_slice())).unzip();
            let mut start = 0;
            while start < stems.len() {
                let longest = terms.starting(&stems[start..]);
                for (key, length) in &longest {
                    let whole = *length == stems.len() && query.phrases.is_empty();
                    if !met.iter().any(|(_, known)| known.key == *key) {
                        let places = places[start..start + length].to_vec();
                        met.push((*length, Met { key: key.clone(), whole, places }));
                    }
                }
                start += longest.first().map_or(1, |(_, length)| *length);
            }
        }
        met.sort_by_key(|(length, met)| (!met.whole, std::cmp::Reverse(*length)));
        met.into_iter().map(|(_, met)| met).take(MAX_TERMS).collect()
    }

    /// The names of terms in a language, as words that count together.
    pub fn groups(&self, met: &[Met], tag: &Tag) -> Vec<Group> {
        let Some(language) = self.languages.iter().find(|language| language.tag == *tag) else { return Vec::new() };
        let entries = met.iter().filter_map(|met| Some((met, language.terms.get(&met.key)?)));
        let group = |(met, entry): (&Met, &Entry)| {
            let stands_for = if met.whole { Vec::new() } else { met.places.clone() };
            Group { words: entry.words.clone(), stands_for, worth: 1.0 }
        };
        entries.map(group).collect()
    }

    /// What a reader is told of a term.
    pub fn answer(&self, key: &str, reader: &Tag) -> Option<GlossaryAnswer> {
        let own = self.languages.iter().find(|language| language.tag == *reader)?.terms.get(key)?;
        let others = self.languages.iter().filter(|language| language.tag != *reader);
        let names = others.filter_map(|language| {
            let entry = language.terms.get(key)?;
            Some(GlossaryName { lang: language.tag.to_string(), name: entry.term.name.clone() })
        });
        let term = &own.term;
        Some(GlossaryAnswer { key: key.to_owned(), name: term.name.clone(), definition: term.definition.clone(), names: names.collect() })
    }

    /// The terms whose words begin most like those of a query.
    pub fn nearest(&self, query: &Query, analyzer: &Analyzer, reader: &Tag) -> Vec<GlossaryAnswer> {
        let Some(language) = self.languages.iter().find(|language| language.tag == *reader) else { return Vec::new() };
        let asked: Vec<String> = query.words.iter().map(|word| analyzer.fold(&word.text)).collect();
        let shared = |a: &str, b: &str| a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
        let worth = |entry: &Entry| {
            let best = |asked: &String| entry.words.iter().flatten().map(|word| shared(asked, word)).max().unwrap_or(0);
            asked.iter().map(best).max().unwrap_or(0)
        };
        let mut near: Vec<(usize, &str)> =
            language.terms.iter().map(|(key, entry)| (worth(entry), key.as_str())).filter(|(worth, _)| *worth >= NEAR).collect();
        near.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        near.into_iter().take(MAX_NEAREST).filter_map(|(_, key)| self.answer(key, reader)).collect()
    }

    /// The names of the terms of a language, with their keys.
    pub fn names(&self, tag: &Tag) -> impl Iterator<Item = (&str, &str)> {
        let language = self.languages.iter().find(|language| language.tag == *tag);
        language.into_iter().flat_map(|language| language.terms.values().map(|entry| (entry.term.key.as_str(), entry.term.name.as_str())))
    }
}

/// The words that count, without little ones: the Albanian article changes with the case of its noun (`kontrolli i
/// banesës`, `kontrollet e banesave`), and nobody types prepositions in search.
pub(super) fn content<T>(words: Vec<(&str, T)>) -> Vec<T> {
    let (long, short): (Vec<_>, Vec<_>) = words.into_iter().partition(|(word, _)| word.chars().count() > LITTLE);
    let counted = if long.is_empty() { short } else { long };
    counted.into_iter().map(|(_, word)| word).collect()
}

impl LanguageTerms {
    fn new(tag: Tag, analyzer: &Analyzer, terms: Vec<Term>) -> Self {
        let mut by_first: HashMap<String, Vec<String>> = HashMap::new();
        let entry = |term: Term| {
            let words = content(words(&term.name).map(|word| (word.text, analyzer.terms(word.text).stems)).collect());
            (term.key.clone(), Entry { term, words })
        };
        let terms: HashMap<String, Entry> = terms.into_iter().map(entry).filter(|(_, entry)| !entry.words.is_empty()).collect();
        for (key, entry) in &terms {
            for stem in &entry.words[0] {
                by_first.entry(stem.clone()).or_default().push(key.clone());
            }
        }
        Self { tag, terms, by_first }
    }

    /// The longest terms that the words start with, with their number of words.
    fn starting(&self, stems: &[&[String]]) -> Vec<(String, usize)> {
        let mut found: Vec<(String, usize)> = Vec::new();
        let keys = stems[0].iter().filter_map(|stem| self.by_first.get(stem)).flatten();
        for key in keys {
            let words = &self.terms[key].words;
            let fits =
                words.len() <= stems.len() && words.iter().zip(stems).all(|(word, typed)| word.iter().any(|stem| typed.contains(stem)));
            if fits && !found.iter().any(|(known, _)| known == key) {
                found.push((key.clone(), words.len()));
            }
        }
        let longest = found.iter().map(|(_, length)| *length).max().unwrap_or(0);
        found.retain(|(_, length)| *length == longest);
        found.sort();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(name: &str) -> Tag {
        Tag::try_from(name.to_owned()).unwrap()
    }

    fn glossary() -> Glossary {
        let term = |key: &str, name: &str| Term { key: key.into(), name: name.into(), definition: Some(format!("{name}: …")) };
        let languages = [
            ("sr", vec![term("house-search", "претрес стана"), term("weapon", "оружје")]),
            ("sq", vec![term("house-search", "kontrolli i banesës"), term("weapon", "armë")]),
        ];
        let of = |(name, terms): (&str, Vec<Term>)| (tag(name), Analyzer::of(&tag(name)), terms);
        Glossary::new(languages.into_iter().map(of).collect())
    }

    fn met(query: &str) -> Vec<Met> {
        let (sr, sq) = (tag("sr"), tag("sq"));
        let query = Query::parse(query);
        let understood = |tag: &Tag| query.words.iter().map(|word| Analyzer::of(tag).terms(&word.text)).collect::<Vec<_>>();
        glossary().met(&query, &[(&sr, &understood(&sr)), (&sq, &understood(&sq))])
    }

    #[test]
    fn a_term_is_known_in_any_form_and_script() {
        for query in ["претрес стана", "pretresi stanova", "pretresa stana", "kontrollet e banesave"] {
            assert_eq!(met(query).first(), Some(&Met { key: "house-search".into(), whole: true, places: vec![0, 1] }), "{query}");
        }
        assert_eq!(met("налог за оружје"), [Met { key: "weapon".into(), whole: false, places: vec![2] }]);
        assert_eq!(met("ручак"), []);
    }

    #[test]
    fn a_reader_gets_definition_and_names() {
        let answer = glossary().answer("weapon", &tag("sq")).unwrap();
        assert_eq!((answer.name.as_str(), answer.definition.as_deref()), ("armë", Some("armë: …")));
        assert_eq!(answer.names, [GlossaryName { lang: "sr".into(), name: "оружје".into() }]);
    }
}
