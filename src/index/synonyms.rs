//! What people say for what the texts say: a query is also searched for by what it may mean.

use std::collections::HashMap;
use std::ops::Range;

use serde::Serialize;

use crate::index::meaning::Group;
use crate::index::query::Query;
use crate::index::schema;
use crate::language::{Analyzer, Terms, words};
use crate::locale::everyday::Everyday;

/// Most meanings of one word or phrase that are searched for.
pub(super) const MAX_MEANINGS: usize = 6;
/// Worth of each meaning beside the one before it.
pub(super) const RANKED: f32 = 0.9;

/// The synonyms of one language, ready to be met in a query.
#[derive(Default)]
pub struct Synonyms {
    entries: Vec<Entry>,
    /// The entries by what the first word of what is said may be a form of.
    by_first: HashMap<String, Vec<usize>>,
    /// The sections that answer a question: see [`schema::question`].
    answers: HashMap<String, Vec<String>>,
}

#[derive(Serialize)]
pub(super) struct Entry {
    /// For each word of what is said, what it may be a form of.
    said: Vec<Vec<String>>,
    /// What is meant.
    means: Vec<Meant>,
}

#[derive(Clone, Serialize)]
struct Meant {
    text: String,
    /// For each word, what it may be a form of.
    words: Vec<Vec<String>>,
}

impl Entry {
    /// Everything that the words of what is said may be forms of.
    pub(super) fn said(&self) -> impl Iterator<Item = &String> {
        self.said.iter().flatten()
    }
}

/// Words of a query that may mean something else.
#[derive(Debug, Clone)]
pub struct Expansion {
    /// The words, by their places in the query.
    pub words: Range<usize>,
    /// What they may mean, each with its worth beside the best.
    pub groups: Vec<Group>,
    /// The same for people.
    pub texts: Vec<String>,
}

impl Synonyms {
    /// The everyday words of a language.
    pub fn new(everyday: &Everyday, analyzer: &Analyzer) -> Self {
        let mut synonyms = Self::default();
        let mut known: HashMap<Vec<Vec<String>>, usize> = HashMap::new();
        for synonym in &everyday.synonyms {
            let meant = |text: &String| Meant { text: text.clone(), words: content(text, analyzer) };
            let means: Vec<Meant> = synonym.means.iter().map(meant).filter(|meant| !meant.words.is_empty()).collect();
            for said in &synonym.said {
                let said = content(said, analyzer);
                let Some(first) = said.first() else { continue };
                let number = synonyms.entries.len();
                // Two entries may say what one word means.
                if let Some(before) = known.get(&said) {
                    synonyms.entries[*before].means.extend(means.iter().cloned());
                    continue;
                }
                for stem in first {
                    synonyms.by_first.entry(stem.clone()).or_default().push(number);
                }
                known.insert(said.clone(), number);
                synonyms.entries.push(Entry { said, means: means.clone() });
            }
        }
        for answer in &everyday.answers {
            if let Some(question) = schema::question(analyzer, &answer.query) {
                synonyms.answers.entry(question).or_default().push(answer.section.clone());
            }
        }
        synonyms
    }

    /// What people say, with what they mean.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The questions that have answers, each with its sections.
    pub(super) fn questions(&self) -> impl Iterator<Item = (&String, &Vec<String>)> {
        self.answers.iter()
    }

    /// What the words of a query may mean, the longest phrases first met; each word belongs to one. `understood` are the words as the
    /// language takes them.
    pub fn met(&self, query: &Query, understood: &[Terms], analyzer: &Analyzer) -> Vec<Expansion> {
        let is_content = |place: &usize| !query.words[*place].prefix && !analyzer.is_little(&understood[*place].folded);
        let mut places: Vec<usize> = (0..understood.len()).filter(is_content).collect();
        if places.is_empty() {
            places = (0..understood.len()).collect();
        }
        let mut met = Vec::new();
        let mut at = 0;
        while at < places.len() {
            let Some(entry) = self.longest(&places[at..], understood) else {
                at += 1;
                continue;
            };
            let last = at + entry.said.len() - 1;
            let means = || entry.means.iter().take(MAX_MEANINGS);
            let stands_for = places[at..=last].to_vec();
            let group = |(rank, meant): (usize, &Meant)| Group {
                words: meant.words.clone(),
                stands_for: stands_for.clone(),
                worth: RANKED.powi(rank as i32),
            };
            met.push(Expansion {
                words: places[at]..places[last] + 1,
                groups: means().enumerate().map(group).collect(),
                texts: means().map(|meant| meant.text.clone()).collect(),
            });
            at = last + 1;
        }
        met
    }

    /// The sections that answer a query, as `document#label`.
    pub fn answers(&self, query: &str, analyzer: &Analyzer) -> &[String] {
        if self.answers.is_empty() {
            return &[];
        }
        schema::question(analyzer, query).and_then(|question| self.answers.get(&question)).map_or(&[], Vec::as_slice)
    }

    /// The longest entry that these words of a query start with.
    fn longest(&self, places: &[usize], understood: &[Terms]) -> Option<&Entry> {
        let first = &understood[places[0]];
        let keys = first.stems.iter().chain(std::iter::once(&first.folded));
        let fits = |entry: &&Entry| {
            let mut words = entry.said.iter().zip(places);
            entry.said.len() <= places.len() && words.all(|(said, place)| is_form(said, &understood[*place]))
        };
        let entries = keys.filter_map(|key| self.by_first.get(key)).flatten().map(|number| &self.entries[*number]);
        // The likeliest reading of a word comes first: of entries of one length the first is meant.
        entries.filter(fits).fold(None, |best: Option<&Entry>, entry| match best {
            Some(best) if best.said.len() >= entry.said.len() => Some(best),
            _ => Some(entry),
        })
    }
}

/// Whether a word of a query may be a form of what is said.
fn is_form(said: &[String], typed: &Terms) -> bool {
    said.iter().any(|stem| typed.stems.contains(stem) || typed.folded == *stem)
}

/// What the words of a text may be forms of, little words aside where there are others.
fn content(text: &str, analyzer: &Analyzer) -> Vec<Vec<String>> {
    let terms: Vec<Terms> = words(text).map(|word| analyzer.terms(word.text)).collect();
    let has_others = terms.iter().any(|terms| !analyzer.is_little(&terms.folded));
    let counted = terms.into_iter().filter(|terms| !has_others || !analyzer.is_little(&terms.folded));
    counted.map(|terms| if terms.stems.is_empty() { vec![terms.folded] } else { terms.stems }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::everyday;
    use crate::source::Tag;

    fn met(lang: &str, words: &str, query: &str) -> Vec<(Range<usize>, Vec<String>)> {
        let analyzer = Analyzer::of(&Tag::try_from(lang.to_owned()).unwrap());
        let (everyday, faults) = everyday::parse(words, "search.toml", None);
        assert_eq!(faults, []);
        let synonyms = Synonyms::new(&everyday, &analyzer);
        let query = Query::parse(query);
        let understood: Vec<Terms> = query.words.iter().map(|word| analyzer.terms(&word.text)).collect();
        synonyms.met(&query, &understood, &analyzer).into_iter().map(|met| (met.words, met.texts)).collect()
    }

    #[test]
    fn the_longest_phrase_is_met_in_any_form() {
        let words = "[[synonyms]]\nsaid = [\"paper from the judge\"]\nmeans = [\"warrant\"]\n[[synonyms]]\nsaid = [\"paper\"]\nmeans = [\"document\"]\n";
        assert_eq!(met("en", words, "a paper from judges please"), [(0..3, vec!["warrant".to_owned()])]);
        assert_eq!(met("en", words, "two papers"), [(1..2, vec!["document".to_owned()])]);
        assert_eq!(met("en", words, "judge"), []);
    }

    #[test]
    fn scripts_and_forms_are_one_word() {
        let words = "[[synonyms]]\nsaid = [\"пиштољ\"]\nmeans = [\"ватрено оружје\"]\n";
        for query in ["pistolja", "пиштољи", "pištolj", "pistolj"] {
            assert_eq!(met("sr", words, query), [(0..1, vec!["ватрено оружје".to_owned()])], "{query}");
        }
    }
}
