//! Translation memory: how texts like this one were translated before.
//!
//! Texts are compared word by word: the figure says how much of a text would stay (Levenshtein over words, where two forms of
//! one word count half). Placeables and tags are words too. An index of words finds the candidates.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::language::{Analyzer, words};
use crate::locale::compose::Composed;
use crate::locale::review::{self, State};
use crate::locale::{place, text};
use crate::source::Tag;
use crate::translate::cell::{self, Token};
use crate::translate::kept::Kept;
use crate::translate::{Translations, unit};

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

/// All that was translated into a language, a piece for each document.
pub struct Memory {
    words: Arc<Words>,
    pieces: Vec<Arc<Piece>>,
    /// How much each stem weighs: rare ones tell more.
    weights: Vec<f32>,
    /// How much the words of each pair of each piece weigh together.
    of_pairs: Vec<Vec<f32>>,
}

/// What memories are made of, from one state of a library to the next.
#[derive(Default)]
pub struct Pieces {
    /// The words of each source language.
    words: Kept<Tag, Words>,
    /// What was translated from one language into another, in a document.
    pieces: Kept<(Tag, Tag, String), Piece>,
}

/// The words of a language that any memory has met. They are never forgotten, so that pieces of different times share them.
struct Words {
    analyzer: Analyzer,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// Words, placeables and tags by their folded form.
    words: HashMap<String, Word>,
    /// The stems of words.
    stems: HashMap<String, u32>,
}

/// A word of the memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Word {
    form: u32,
    stem: u32,
}

/// What was translated in one document.
#[derive(Default)]
struct Piece {
    pairs: Vec<Pair>,
    /// For every stem, the pairs that have it.
    pairs_with: HashMap<u32, Vec<u32>>,
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
}

impl Memory {
    /// The memory of a language: every text of documents, interface and glossary that has a translation made from it.
    pub fn of(translations: &Translations, tag: &Tag) -> Self {
        Self::again(translations, tag, &Pieces::default())
    }

    /// The same, where pieces of an earlier state are known: only the documents that changed are read again.
    pub fn again(translations: &Translations, tag: &Tag, pieces: &Pieces) -> Self {
        let source = &translations.library.source;
        let words = pieces.words.get(source.clone(), &[], || Words::of(source));
        let piece = |name: &str| {
            let files = [place::path(source, name), place::path(tag, name), review::path(tag, name)];
            let reads = translations.snapshot.reads(files);
            pieces.pieces.get((source.clone(), tag.clone(), name.to_owned()), &reads, || Piece::of(translations, tag, name, &words))
        };
        let pieces = translations.names().map(piece).collect();
        Self::joined(words, pieces)
    }

    /// A memory of pairs, each with the document and message it stands in.
    pub fn from_pairs(source: &Tag, pairs: impl IntoIterator<Item = [String; 4]>) -> Self {
        let (words, mut piece) = (Arc::new(Words::of(source)), Piece::default());
        for [document, id, original, translation] in pairs {
            piece.add(&words, &document, &id, original, translation, State::Draft, String::new());
        }
        Self::joined(words, vec![Arc::new(piece)])
    }

    /// How many pairs it has.
    pub fn len(&self) -> usize {
        self.pieces.iter().map(|piece| piece.pairs.len()).sum()
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The texts most like this one, the best first, of messages that `may_see` allows by document and id. Of the same text with the same translation, one is
    /// given.
    pub fn similar(&self, text: &str, limit: usize, may_see: impl Fn(&str, &str) -> bool) -> Vec<Match<'_>> {
        let words = self.words.of_query(text);
        let folded = text::folded(text);
        let mut found: Vec<(u8, Spot)> = Vec::new();
        for spot in self.candidates(&words, may_see) {
            let pair = self.pair(spot);
            let score = if pair.folded == folded { 100 } else { likeness(&words, &pair.words).min(99) };
            if score >= LEAST {
                found.push((score, spot));
            }
        }
        let rank = |&(score, spot): &(u8, Spot)| (score, trust(self.pair(spot).state), self.pair(spot).at.as_str());
        found.sort_by(|a, b| rank(b).cmp(&rank(a)).then(a.1.cmp(&b.1)));
        let mut matches: Vec<Match> = Vec::new();
        for (score, spot) in found {
            let Pair { original, translation, document, id, state, at, .. } = self.pair(spot);
            if !matches.iter().any(|known| known.original == original && known.translation == translation) {
                matches.push(Match { score, original, translation, document, id, state: *state, at });
            }
            if matches.len() == limit {
                break;
            }
        }
        matches
    }

    /// The memory of some pieces.
    fn joined(words: Arc<Words>, pieces: Vec<Arc<Piece>>) -> Self {
        let all: usize = pieces.iter().map(|piece| piece.pairs.len()).sum();
        let mut having: Vec<usize> = Vec::new();
        for (stem, pairs) in pieces.iter().flat_map(|piece| &piece.pairs_with) {
            let stem = *stem as usize;
            having.resize(having.len().max(stem + 1), 0);
            having[stem] += pairs.len();
        }
        let weights: Vec<f32> = having.into_iter().map(|pairs| weight(all, pairs)).collect();
        let of_pair = |pair: &Pair| distinct(&pair.words).map(|stem| weights[stem as usize]).sum();
        let of_pairs = pieces.iter().map(|piece| piece.pairs.iter().map(of_pair).collect()).collect();
        Self { words, pieces, weights, of_pairs }
    }

    fn pair(&self, (piece, pair): Spot) -> &Pair {
        &self.pieces[piece].pairs[pair]
    }

    /// The pairs that share most with these words, by weight (the coefficient of Dice).
    fn candidates(&self, words: &[Word], may_see: impl Fn(&str, &str) -> bool) -> Vec<Spot> {
        let of_stem = |stem: u32| self.weights.get(stem as usize).copied().unwrap_or_else(|| weight(self.len(), 0));
        let stems: Vec<(u32, f32)> = distinct(words).map(|stem| (stem, of_stem(stem))).collect();
        let own: f32 = stems.iter().map(|(_, weight)| weight).sum();
        let mut candidates: Vec<(f32, Spot)> = Vec::new();
        for (place, piece) in self.pieces.iter().enumerate() {
            let mut shared = vec![0.0_f32; piece.pairs.len()];
            for (stem, weight) in &stems {
                for pair in piece.pairs_with.get(stem).into_iter().flatten() {
                    shared[*pair as usize] += weight;
                }
            }
            let of_pairs = &self.of_pairs[place];
            let share = |(pair, shared): (usize, f32)| (2.0 * shared / (own + of_pairs[pair]), (place, pair));
            let met = shared.into_iter().enumerate().filter(|(_, shared)| *shared > 0.0).map(share);
            candidates.extend(met.filter(|(_, spot)| may_see(&self.pair(*spot).document, &self.pair(*spot).id)));
        }
        if candidates.len() > CANDIDATES {
            candidates.select_nth_unstable_by(CANDIDATES, |a, b| b.0.total_cmp(&a.0));
            candidates.truncate(CANDIDATES);
        }
        candidates.into_iter().map(|(_, spot)| spot).collect()
    }
}

/// Where a pair stands: the piece, and its place there.
type Spot = (usize, usize);

/// Rare words tell more.
fn weight(all: usize, having: usize) -> f32 {
    (1.0 + all as f32 / (1.0 + having as f32)).ln()
}

impl Words {
    fn of(source: &Tag) -> Self {
        Self { analyzer: Analyzer::of(source), known: Mutex::default() }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The words of a text, which are known from now on.
    fn of_text(&self, text: &str) -> Vec<Word> {
        let tokens: Vec<String> = tokens(&self.analyzer, text).collect();
        let mut known = self.known();
        let mut learn = |token: String| {
            if let Some(word) = known.words.get(&token) {
                return *word;
            }
            let next = known.stems.len() as u32;
            let stem = *known.stems.entry(self.stem(&token)).or_insert(next);
            let word = Word { form: known.words.len() as u32, stem };
            known.words.insert(token, word);
            word
        };
        tokens.into_iter().map(&mut learn).collect()
    }

    /// The words of a text that is looked up. One that nobody has used yet is like no other.
    fn of_query(&self, text: &str) -> Vec<Word> {
        let tokens: Vec<String> = tokens(&self.analyzer, text).collect();
        let known = self.known();
        let mut next = u32::MAX;
        let mut word = |token: &String| {
            known.words.get(token).copied().unwrap_or_else(|| {
                next -= 1;
                Word { form: next, stem: known.stems.get(&self.stem(token)).copied().unwrap_or(next) }
            })
        };
        tokens.iter().map(&mut word).collect()
    }

    /// What a word is most likely a form of.
    fn stem(&self, token: &str) -> String {
        self.analyzer.stems(token).swap_remove(0)
    }
}

impl Piece {
    /// What was translated in a document.
    fn of(translations: &Translations, tag: &Tag, name: &str, words: &Words) -> Self {
        let mut piece = Self::default();
        for item in translations.items(tag, name) {
            let Some(translation) = item.translation.and_then(|text| Composed::find(text, &item.id)) else { continue };
            // A stale translation says what the source said then.
            let original = match item.published {
                State::Stale => item.record.as_ref().and_then(|record| record.original.as_deref()),
                _ => Some(item.original),
            };
            let Some(original) = original.and_then(|text| Composed::find(text, &item.id)) else { continue };
            for unit in unit::units(&original, Some(&translation), tag).unwrap_or_default() {
                let at = item.record.as_ref().and_then(|record| record.at).map(|at| at.to_string()).unwrap_or_default();
                piece.add(words, name, &item.id, unit.original, unit.translation.unwrap_or_default(), item.published, at);
            }
        }
        piece
    }

    #[allow(clippy::too_many_arguments, reason = "the fields of one pair")]
    fn add(&mut self, words: &Words, document: &str, id: &str, original: String, translation: String, state: State, at: String) {
        let words = words.of_text(&original);
        if words.is_empty() || translation.is_empty() {
            return;
        }
        let pair = self.pairs.len() as u32;
        for stem in distinct(&words) {
            self.pairs_with.entry(stem).or_default().push(pair);
        }
        let folded = text::folded(&original);
        self.pairs.push(Pair { folded, original, translation, document: document.to_owned(), id: id.to_owned(), state, at, words });
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
        memory.similar(text, 5, |_, _| true).into_iter().map(|found| (found.score, found.translation.to_owned())).collect()
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
        let (words, mut piece) = (Arc::new(Words::of(&Tag::try_from("en".to_owned()).unwrap())), Piece::default());
        let pairs = [
            ("Draft", State::Draft, "2026-11-22T10:00:00Z"),
            ("Old", State::Approved, "2025-01-01T10:00:00Z"),
            ("Stale", State::Stale, "2026-11-25T10:00:00Z"),
            ("Zzz", State::Approved, "2026-11-23T10:00:00Z"),
            ("Review", State::NeedsReview, "2026-11-24T10:00:00Z"),
        ];
        for (text, state, at) in pairs {
            piece.add(&words, "guide", text, "Keep distance.".to_owned(), text.to_owned(), state, at.to_owned());
        }
        let memory = Memory::joined(words, vec![Arc::new(piece)]);
        let found: Vec<&str> = memory.similar("Keep  distance.", 5, |_, _| true).iter().map(|found| found.translation).collect();
        assert_eq!(found, ["Zzz", "Old", "Review", "Draft", "Stale"]);
    }

    #[test]
    fn the_same_pair_is_given_once_and_every_translation_of_a_text() {
        let source = Tag::try_from("en".to_owned()).unwrap();
        let pair = |id: &str, own: &str| ["guide".to_owned(), id.to_owned(), "Purpose".to_owned(), own.to_owned()];
        let memory = Memory::from_pairs(&source, [pair("a", "Qëllimi"), pair("b", "Qëllimi"), pair("c", "Synimi")]);
        let ids: Vec<&str> = memory.similar("Purpose", 5, |_, _| true).iter().map(|found| found.id).collect();
        assert_eq!((ids, memory.len()), (vec!["a", "c"], 3));
    }
    #[test]
    fn a_memory_made_again_is_the_one_made_anew_and_reads_only_what_changed() {
        let translations = Translations::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let tag = Tag::try_from("sq".to_owned()).unwrap();
        let pieces = Pieces::default();
        let before = Memory::again(&translations, &tag, &pieces);
        let path = place::path(&tag, "house-search");
        let text = String::from_utf8(translations.snapshot.bytes(&path).unwrap().to_vec()).unwrap();
        let changed = translations.with(&path, text.replace("kontroll", "këqyrje").into_bytes());
        let (again, anew) = (Memory::again(&changed, &tag, &pieces), Memory::of(&changed, &tag));
        let same = before.pieces.iter().zip(&again.pieces).filter(|(a, b)| Arc::ptr_eq(a, b)).count();
        assert_eq!((same, again.pieces.len()), (again.pieces.len() - 1, before.pieces.len()));
        let texts: Vec<&str> = anew.pieces.iter().filter_map(|piece| Some(piece.pairs.last()?.original.as_str())).collect();
        for text in texts {
            assert!(anew.similar(text, 5, |_, _| true).iter().any(|found| found.score == 100), "{text}");
            assert_eq!(again.similar(text, 5, |_, _| true), anew.similar(text, 5, |_, _| true), "{text}");
        }
    }
}
