//! What may be meant by a word that no text has: words of the index that differ by a letter or two, else words that share most
//! groups of three letters.

use std::io;
use std::sync::LazyLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use tantivy_fst::Automaton;

use crate::index::language_index::LanguageIndex;

/// Shortest word that is corrected, in letters.
pub(super) const SHORTEST: usize = 4;
/// Shortest word in which two letters may be wrong.
pub(super) const SHORTEST_FOR_TWO: usize = 6;
/// Shortest word for which similar words are looked for, in letters.
pub(super) const SHORTEST_FOR_SIMILAR: usize = 7;
/// Share of common groups of three letters (Dice) that makes words similar.
pub(super) const SIMILAR: f32 = 0.6;
/// As many wrong letters a similar word counts as.
pub(super) const SIMILAR_DISTANCE: u8 = 3;
/// Most letters by which similar words differ in length.
pub(super) const MAX_LONGER: usize = 3;
/// Most words that are compared with one.
const MAX_COMPARED: usize = 20_000;
/// Most corrections of one word.
pub(super) const MOST: usize = 10;

/// A word of the index that may have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The word, folded.
    pub word: String,
    /// How many letters were wrong; two letters in the wrong order are one.
    pub distance: u8,
    /// In how many passages it is.
    pub frequency: u32,
}

/// The words of an index that are nearest to a folded word that is known nowhere, nearest and most frequent first.
pub fn corrections(index: &LanguageIndex, folded: &str) -> io::Result<Vec<Correction>> {
    nearest(index, folded, 2)
}

/// The words of an index that are nearest to a word that no text has: two wrong letters make another word of it, but what
/// shares most of its letters may come from it.
pub fn resembling(index: &LanguageIndex, folded: &str) -> io::Result<Vec<Correction>> {
    nearest(index, folded, 1)
}

/// The words of an index that differ by the fewest letters, of at most so many; else words that are similar.
fn nearest(index: &LanguageIndex, folded: &str, most: usize) -> io::Result<Vec<Correction>> {
    let length = folded.chars().count();
    if length < SHORTEST || !folded.chars().all(char::is_alphabetic) {
        return Ok(Vec::new());
    }
    let is_short = length < SHORTEST_FOR_TWO;
    // Two wrong letters are looked for only where one explains nothing: they cost more than the rest of a query.
    let mut found = Vec::new();
    for wrong in 1..=if is_short { 1 } else { most } {
        found = within(index, folded, wrong, !is_short)?;
        if !found.is_empty() {
            break;
        }
    }
    if found.is_empty() {
        found = similar(index, folded)?;
    }
    found.sort_by(|a, b| (a.distance, b.frequency, &a.word).cmp(&(b.distance, a.frequency, &b.word)));
    found.truncate(MOST);
    Ok(found)
}

/// The words of an index in which at most `wrong` letters differ. Unless `anywhere`, the first letter does not: it is rarely wrong when
/// only one is.
fn within(index: &LanguageIndex, folded: &str, wrong: usize, anywhere: bool) -> io::Result<Vec<Correction>> {
    let nearby = Nearby(AUTOMATA[wrong - 1].build_dfa(folded));
    let mut found: Vec<Correction> = Vec::new();
    for field in [index.fields.words, index.fields.title_words, index.fields.asks_words] {
        let mut here: Vec<Correction> = Vec::new();
        for dictionary in index.dictionaries(field) {
            let mut terms = dictionary.search(&nearby).into_stream()?;
            while terms.advance() {
                let Ok(word) = std::str::from_utf8(terms.key()) else { continue };
                let Distance::Exact(distance) = nearby.0.eval(word) else { continue };
                if !anywhere && word.chars().next() != folded.chars().next() {
                    continue;
                }
                let frequency = terms.value().doc_freq;
                match here.iter_mut().find(|known| known.word == word) {
                    Some(known) => known.frequency += frequency,
                    None => here.push(Correction { word: word.to_owned(), distance, frequency }),
                }
            }
        }
        here.retain(|new| !found.iter().any(|known| known.word == new.word));
        found.extend(here);
    }
    Ok(found)
}

/// Words that begin with the same letter and share most groups of three letters: other forms of names and of words that no
/// list knows, whose endings are longer than two letters.
fn similar(index: &LanguageIndex, folded: &str) -> io::Result<Vec<Correction>> {
    let Some(first) = folded.chars().next().filter(|_| folded.len() >= SHORTEST_FOR_SIMILAR) else { return Ok(Vec::new()) };
    let asked = trigrams(folded);
    let words = index.starting(index.fields.words, &folded[..first.len_utf8()], MAX_COMPARED)?;
    let shared = |word: &str| {
        let other = trigrams(word);
        let shared = asked.iter().filter(|gram| other.contains(gram)).count();
        2.0 * shared as f32 / (asked.len() + other.len()) as f32
    };
    let similar = words.into_iter().filter(|(word, _)| word.len().abs_diff(folded.len()) <= MAX_LONGER && shared(word) >= SIMILAR);
    Ok(similar.map(|(word, frequency)| Correction { word, distance: SIMILAR_DISTANCE, frequency }).collect())
}

/// The groups of three letters of a word, its start marked.
fn trigrams(word: &str) -> Vec<[u8; 3]> {
    let marked: Vec<u8> = std::iter::once(b'^').chain(word.bytes()).collect();
    marked.array_windows().copied().collect()
}

/// Automata for one and for two wrong letters; swapped neighbours are one.
static AUTOMATA: LazyLock<[LevenshteinAutomatonBuilder; 2]> =
    LazyLock::new(|| [LevenshteinAutomatonBuilder::new(1, true), LevenshteinAutomatonBuilder::new(2, true)]);

/// The words near a word, as the index's dictionary wants it.
struct Nearby(DFA);

impl Automaton for &Nearby {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), Distance::Exact(_))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trigrams_mark_the_start() {
        assert_eq!(trigrams("stan"), [*b"^st", *b"sta", *b"tan"]);
        assert!(trigrams("").is_empty());
    }
}
