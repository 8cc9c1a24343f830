//! Corrections of words that are known nowhere: words of the index that differ by a letter or two.

use std::io;
use std::sync::LazyLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use tantivy_fst::Automaton;

use crate::index::language_index::LanguageIndex;

/// Shortest word that is corrected, in letters.
const SHORTEST: usize = 4;
/// Shortest word in which two letters may be wrong.
const SHORTEST_FOR_TWO: usize = 6;
/// Most corrections of one word.
const MOST: usize = 10;

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

/// The words of an index that are nearest to a folded word, nearest and most frequent first.
pub fn corrections(index: &LanguageIndex, folded: &str) -> io::Result<Vec<Correction>> {
    let length = folded.chars().count();
    if length < SHORTEST || !folded.chars().all(char::is_alphabetic) {
        return Ok(Vec::new());
    }
    let most = if length < SHORTEST_FOR_TWO { 1 } else { 2 };
    let nearby = Nearby(AUTOMATA[most - 1].build_dfa(folded));
    let mut found: Vec<Correction> = Vec::new();
    for field in [index.fields.words, index.fields.title_words] {
        let Some(dictionary) = index.dictionary(field) else { continue };
        let mut terms = dictionary.search(&nearby).into_stream()?;
        while terms.advance() {
            let Ok(word) = std::str::from_utf8(terms.key()) else { continue };
            let Distance::Exact(distance) = nearby.0.eval(word) else { continue };
            // The first letter is rarely wrong when only one is.
            let plausible = most == 2 || word.chars().next() == folded.chars().next();
            if plausible && !found.iter().any(|known| known.word == word) {
                found.push(Correction { word: word.to_owned(), distance, frequency: terms.value().doc_freq });
            }
        }
    }
    found.sort_by(|a, b| (a.distance, b.frequency, &a.word).cmp(&(b.distance, a.frequency, &b.word)));
    found.truncate(MOST);
    Ok(found)
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
