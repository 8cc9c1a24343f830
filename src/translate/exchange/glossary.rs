//! The terms that a text of the source speaks of, with their names in the language translated into.

use std::collections::HashMap;

use crate::language::{Analyzer, words};
use crate::locale::glossary;
use crate::source::Tag;
use crate::translate::Workbook;

/// The terms of the source by what their first word may be a form of.
pub(super) struct Glossary {
    analyzer: Analyzer,
    by_first: HashMap<String, Vec<Entry>>,
}

struct Entry {
    /// For each word of the term, what it may be a form of.
    words: Vec<Vec<String>>,
    name: String,
    own: String,
}

impl Glossary {
    pub fn of(workbook: &Workbook, tag: &Tag) -> Self {
        let analyzer = Analyzer::of(&workbook.library.source);
        let mut languages = glossary::read(&workbook.library, &workbook.snapshot);
        let mut terms = |wanted: &Tag| {
            let of = languages.iter_mut().find(|(tag, _)| tag == wanted);
            of.map(|(_, terms)| std::mem::take(terms)).unwrap_or_default()
        };
        let own: HashMap<String, String> = terms(tag).into_iter().map(|term| (term.key, term.name)).collect();
        let mut by_first: HashMap<String, Vec<Entry>> = HashMap::new();
        for term in terms(&workbook.library.source) {
            // What stands in brackets explains the term and is no part of it.
            let name = term.name.split('(').next().unwrap_or_default().trim().to_owned();
            let words: Vec<Vec<String>> = words(&name).map(|word| analyzer.terms(word.text).stems).collect();
            let (Some(own), Some(first)) = (own.get(&term.key), words.first()) else { continue };
            for stem in first {
                let entry = Entry { words: words.clone(), name: name.clone(), own: own.clone() };
                by_first.entry(stem.clone()).or_default().push(entry);
            }
        }
        Self { analyzer, by_first }
    }

    /// The terms in a text, each once, the longest where several begin with one word.
    pub fn spoken_of(&self, text: &str) -> Vec<(&str, &str)> {
        let stems: Vec<Vec<String>> = words(text).map(|word| self.analyzer.terms(word.text).stems).collect();
        let mut found: Vec<(&str, &str)> = Vec::new();
        let mut start = 0;
        while start < stems.len() {
            let fits = |entry: &&Entry| {
                let rest = &stems[start..];
                entry.words.len() <= rest.len()
                    && entry.words.iter().zip(rest).all(|(word, here)| word.iter().any(|stem| here.contains(stem)))
            };
            let entries = stems[start].iter().filter_map(|stem| self.by_first.get(stem)).flatten();
            match entries.filter(fits).max_by_key(|entry| entry.words.len()) {
                Some(entry) => {
                    if !found.iter().any(|(name, _)| *name == entry.name) {
                        found.push((&entry.name, &entry.own));
                    }
                    start += entry.words.len();
                }
                None => start += 1,
            }
        }
        found
    }
}
