//! Translation memory: how texts like this one were translated before.
//!
//! Texts are compared word by word: the figure says how much of a text would stay (Levenshtein over words, where two forms of
//! one word count half). Placeables and tags are words too. An index of words finds the candidates.

use std::collections::HashMap;

use crate::language::{Analyzer, words};
use crate::locale::compose::Composed;
use crate::locale::review::State;
use crate::locale::text;
use crate::source::Tag;
use crate::translate::cell::{self, Token};
use crate::translate::{Workbook, unit};

/// Most words of a text that are compared.
const MAX_WORDS: usize = 300;
/// How many texts are compared word by word: those that share most.
const CANDIDATES: usize = 100;
/// Matches below this figure help nobody.
pub const LEAST: u8 = 40;
/// What an inserted, missing or other word costs; another form of the same word costs half.
const COST: usize = 2;

/// A text that was translated before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match<'a> {
    /// How alike the texts of the source are, from [`LEAST`] to 100; 100 is the same text.
    pub score: u8,
    /// The text of the source.
    pub original: &'a str,
    /// Its translation.
    pub translation: &'a str,
    /// The document it stands in, `terms` or `interface`.
    pub document: &'a str,
    /// The message it stands in.
    pub id: &'a str,
    /// How far it has come.
    pub state: State,
    /// When that was decided, as its record says it.
    pub at: &'a str,
}

impl Match<'_> {
    /// What counts: how alike, then how far it has come, then how new.
    pub fn rank(&self) -> (u8, State, &str) {
        (self.score, trust(self.state), self.at)
    }
}

/// A translation of an older source is worth less than a draft of this one.
fn trust(state: State) -> State {
    if state == State::Stale { State::Missing } else { state }
}

/// All that was translated into a language.
pub struct Memory {
    analyzer: Analyzer,
    /// Words, placeables and tags by their folded form.
    known: HashMap<String, Word>,
    /// The stems of words.
    stems: HashMap<String, u32>,
    /// For every stem, the pairs that have it.
    pairs_with: Vec<Vec<u32>>,
    pairs: Vec<Pair>,
}

/// A word of the memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Word {
    form: u32,
    stem: u32,
}

struct Pair {
    original: String,
    /// The original in the form that ways of writing it share.
    folded: String,
    translation: String,
    document: String,
    id: String,
    state: State,
    at: String,
    words: Vec<Word>,
    /// How much its words weigh together.
    weight: f32,
}

impl Memory {
    /// The memory of a language: every text of documents, interface and glossary that has a translation made from it.
    pub fn of(workbook: &Workbook, tag: &Tag) -> Self {
        let mut memory = Self::new(&workbook.library.source);
        for name in workbook.names() {
            for item in workbook.items(tag, name) {
                let Some(translation) = item.translation.and_then(|text| Composed::find(text, &item.id)) else { continue };
                // A stale translation says what the source said then.
                let original = match item.published {
                    State::Stale => item.record.as_ref().and_then(|record| record.original.as_deref()),
                    _ => Some(item.original),
                };
                let Some(original) = original.and_then(|text| Composed::find(text, &item.id)) else { continue };
                for unit in unit::units(&original, Some(&translation), tag).unwrap_or_default() {
                    let at = item.record.as_ref().and_then(|record| record.at).map(|at| at.to_string()).unwrap_or_default();
                    memory.add(name, &item.id, unit.original, unit.translation.unwrap_or_default(), item.published, at);
                }
            }
        }
        memory.weigh();
        memory
    }

    /// A memory of pairs, each with the document and message it stands in.
    pub fn from_pairs(source: &Tag, pairs: impl IntoIterator<Item = [String; 4]>) -> Self {
        let mut memory = Self::new(source);
        for [document, id, original, translation] in pairs {
            memory.add(&document, &id, original, translation, State::Draft, String::new());
        }
        memory.weigh();
        memory
    }

    /// How many pairs it has.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The texts most like this one, the best first. Of the same text with the same translation, one is given.
    pub fn similar(&self, text: &str, limit: usize) -> Vec<Match<'_>> {
        let mut next = u32::MAX;
        let words: Vec<Word> = tokens(&self.analyzer, text)
            .map(|token| {
                self.known.get(&token).copied().unwrap_or_else(|| {
                    // A word that nobody has used yet is like no other.
                    next -= 1;
                    Word { form: next, stem: self.stems.get(&self.stem(&token)).copied().unwrap_or(next) }
                })
            })
            .collect();
        let folded = text::folded(text);
        let mut found: Vec<(u8, usize)> = Vec::new();
        for i in self.candidates(&words) {
            let pair = &self.pairs[i];
            let score = if pair.folded == folded { 100 } else { likeness(&words, &pair.words).min(99) };
            if score >= LEAST {
                found.push((score, i));
            }
        }
        let rank = |&(score, i): &(u8, usize)| (score, trust(self.pairs[i].state), self.pairs[i].at.as_str());
        found.sort_by(|a, b| rank(b).cmp(&rank(a)).then(a.1.cmp(&b.1)));
        let mut matches: Vec<Match> = Vec::new();
        for (score, i) in found {
            let Pair { original, translation, document, id, state, at, .. } = &self.pairs[i];
            if !matches.iter().any(|known| known.original == original && known.translation == translation) {
                matches.push(Match { score, original, translation, document, id, state: *state, at });
            }
            if matches.len() == limit {
                break;
            }
        }
        matches
    }

    fn new(source: &Tag) -> Self {
        Self { analyzer: Analyzer::of(source), known: HashMap::new(), stems: HashMap::new(), pairs_with: Vec::new(), pairs: Vec::new() }
    }

    fn add(&mut self, document: &str, id: &str, original: String, translation: String, state: State, at: String) {
        let tokens: Vec<String> = tokens(&self.analyzer, &original).collect();
        if tokens.is_empty() || translation.is_empty() {
            return;
        }
        let words: Vec<Word> = tokens.into_iter().map(|token| self.learn(token)).collect();
        let pair = self.pairs.len() as u32;
        for word in &words {
            let pairs = &mut self.pairs_with[word.stem as usize];
            if pairs.last() != Some(&pair) {
                pairs.push(pair);
            }
        }
        self.pairs.push(Pair {
            folded: text::folded(&original),
            original,
            translation,
            document: document.to_owned(),
            id: id.to_owned(),
            state,
            at,
            words,
            weight: 0.0,
        });
    }

    fn learn(&mut self, token: String) -> Word {
        if let Some(word) = self.known.get(&token) {
            return *word;
        }
        let next = self.stems.len() as u32;
        let stem = *self.stems.entry(self.stem(&token)).or_insert(next);
        if stem == next {
            self.pairs_with.push(Vec::new());
        }
        let word = Word { form: self.known.len() as u32, stem };
        self.known.insert(token, word);
        word
    }

    /// What a word is most likely a form of.
    fn stem(&self, token: &str) -> String {
        self.analyzer.stems(token).swap_remove(0)
    }

    fn weigh(&mut self) {
        for i in 0..self.pairs.len() {
            self.pairs[i].weight = distinct(&self.pairs[i].words).map(|stem| self.weight(stem)).sum();
        }
    }

    /// Rare words tell more.
    fn weight(&self, stem: u32) -> f32 {
        let pairs = self.pairs_with.get(stem as usize).map_or(0, Vec::len);
        (1.0 + self.pairs.len() as f32 / (1.0 + pairs as f32)).ln()
    }

    /// The pairs that share most with these words, by weight (the coefficient of Dice).
    fn candidates(&self, words: &[Word]) -> Vec<usize> {
        let mut shared = vec![0.0_f32; self.pairs.len()];
        let mut own = 0.0;
        for stem in distinct(words) {
            let weight = self.weight(stem);
            own += weight;
            for pair in self.pairs_with.get(stem as usize).into_iter().flatten() {
                shared[*pair as usize] += weight;
            }
        }
        let share = |i: usize| 2.0 * shared[i] / (own + self.pairs[i].weight);
        let mut candidates: Vec<usize> = (0..shared.len()).filter(|&i| shared[i] > 0.0).collect();
        if candidates.len() > CANDIDATES {
            candidates.select_nth_unstable_by(CANDIDATES, |&a, &b| share(b).total_cmp(&share(a)));
            candidates.truncate(CANDIDATES);
        }
        candidates
    }
}

/// The words of a text, folded, with its placeables and tags.
fn tokens(analyzer: &Analyzer, text: &str) -> impl Iterator<Item = String> {
    let tokens = cell::tokens(text).unwrap_or_else(|_| vec![Token::Words(text)]);
    let folded = |token: &Token| match *token {
        Token::Words(text) => words(text).map(|word| analyzer.fold(word.text)).collect(),
        Token::Code(code) | Token::Tag(code) => vec![code.to_owned()],
    };
    tokens.iter().flat_map(folded).take(MAX_WORDS).collect::<Vec<_>>().into_iter()
}

fn distinct(words: &[Word]) -> impl Iterator<Item = u32> {
    let mut stems: Vec<u32> = words.iter().map(|word| word.stem).collect();
    stems.sort_unstable();
    stems.dedup();
    stems.into_iter()
}

/// How much of the longer text stays, in percent.
fn likeness(a: &[Word], b: &[Word]) -> u8 {
    let mut above: Vec<usize> = (0..=b.len()).map(|j| j * COST).collect();
    for (i, left) in a.iter().enumerate() {
        let mut corner = above[0];
        above[0] = (i + 1) * COST;
        for (j, right) in b.iter().enumerate() {
            let other = match (left.form == right.form, left.stem == right.stem) {
                (true, _) => 0,
                (false, true) => COST / 2,
                (false, false) => COST,
            };
            let cost = (corner + other).min(above[j] + COST).min(above[j + 1] + COST);
            corner = above[j + 1];
            above[j + 1] = cost;
        }
    }
    let most = a.len().max(b.len()) * COST;
    let distance = above.last().copied().unwrap_or_default();
    ((most - distance.min(most)) * 100).checked_div(most).map_or(0, |percent| percent as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory(texts: &[&str]) -> Memory {
        let source = Tag::try_from("en".to_owned()).unwrap();
        let pair = |(i, text): (usize, &&str)| ["guide".to_owned(), format!("m{i}"), (*text).to_owned(), format!("T{i}")];
        Memory::from_pairs(&source, texts.iter().enumerate().map(pair))
    }

    fn scores(memory: &Memory, text: &str) -> Vec<(u8, String)> {
        memory.similar(text, 5).into_iter().map(|found| (found.score, found.translation.to_owned())).collect()
    }

    #[test]
    fn only_the_same_text_is_100() {
        let memory = memory(&["Keep your distance.", "keep your distance", "Report the weapon.", "{ $n } hours"]);
        assert_eq!(scores(&memory, "Keep your distance."), [(100, "T0".to_owned()), (99, "T1".to_owned())]);
        assert_eq!(scores(&memory, "{ $n } hours")[0].0, 100);
        // Another variable is another word.
        assert_eq!(scores(&memory, "{ $days } hours"), [(50, "T3".to_owned())]);
        assert_eq!(scores(&memory, "entirely other"), []);
        assert_eq!(scores(&memory, "…"), []);
    }

    #[test]
    fn figures_say_how_much_stays() {
        let memory = memory(&["Do not touch the weapon and report at once."]);
        assert_eq!(scores(&memory, "Do not touch the weapon and report at once!")[0].0, 99);
        // One of nine words differs; another form of it differs half.
        assert_eq!(scores(&memory, "Do not touch the box and report at once.")[0].0, 88);
        assert_eq!(scores(&memory, "Do not touch the weapons and report at once.")[0].0, 94);
        assert_eq!(scores(&memory, "<strong>Do not touch</strong> the weapon and report at once.")[0].0, 81);
    }

    #[test]
    fn of_texts_that_are_as_much_alike_the_approved_one_comes_first_then_the_newest() {
        let mut memory = Memory::new(&Tag::try_from("en".to_owned()).unwrap());
        let pairs = [
            ("Draft", State::Draft, "2026-11-22T10:00:00Z"),
            ("Old", State::Approved, "2025-01-01T10:00:00Z"),
            ("Stale", State::Stale, "2026-11-25T10:00:00Z"),
            ("Zzz", State::Approved, "2026-11-23T10:00:00Z"),
            ("Review", State::NeedsReview, "2026-11-24T10:00:00Z"),
        ];
        for (text, state, at) in pairs {
            memory.add("guide", text, "Keep distance.".to_owned(), text.to_owned(), state, at.to_owned());
        }
        memory.weigh();
        let found: Vec<&str> = memory.similar("Keep  distance.", 5).iter().map(|found| found.translation).collect();
        assert_eq!(found, ["Zzz", "Old", "Review", "Draft", "Stale"]);
    }

    #[test]
    fn the_same_pair_is_given_once_and_every_translation_of_a_text() {
        let source = Tag::try_from("en".to_owned()).unwrap();
        let pair = |id: &str, own: &str| ["guide".to_owned(), id.to_owned(), "Purpose".to_owned(), own.to_owned()];
        let memory = Memory::from_pairs(&source, [pair("a", "Qëllimi"), pair("b", "Qëllimi"), pair("c", "Synimi")]);
        let ids: Vec<&str> = memory.similar("Purpose", 5).iter().map(|found| found.id).collect();
        assert_eq!((ids, memory.len()), (vec!["a", "c"], 3));
    }
}
