//! How well the passages of one language answer a query.
//!
//! Each word of the query counts once per passage: with the best of the ways in which it can be met (as typed, as another
//! form, corrected), by BM25. The words add up; a word in the title counts again.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::Arc;

use tantivy::DocId;
use tantivy::schema::Field;

use crate::index::entry::Entry;
use crate::index::exact::Typed;
use crate::index::language_index::LanguageIndex;
use crate::index::meaning::{Group, Meaning, Term, Way, WordMeaning};
use crate::index::phrase;
use crate::index::schema::Fields;
use crate::index::scores::Scores;
use crate::index::weights::Weights;

/// Share of the passages above which a word says little and is left out beside other words.
pub(super) const COMMON: f32 = 0.5;
/// Worth of the questions that a section answers where one word is asked for: who types “weapon” asks for no question with the word in it.
pub(super) const ALONE: f32 = 0.4;
/// Worth of such questions for a word that was only guessed: they are short, and one word that happens to be near weighs much in them.
pub(super) const GUESSED: f32 = 0.4;
/// In so many passages a word stands seldom.
pub(super) const SELDOM: u32 = 3;
/// Fewest passages of which such a share can be told.
pub(super) const FEW: usize = 100;

/// Where words stand in a passage, each with fields of its own.
#[derive(Debug, Clone, Copy)]
enum Place {
    Text,
    Title,
    Asks,
}

impl Place {
    const ALL: [Self; 3] = [Self::Text, Self::Title, Self::Asks];

    fn weight(self, weights: &Weights) -> f32 {
        match self {
            Self::Text => 1.0,
            Self::Title => weights.title,
            Self::Asks => weights.asks,
        }
    }

    fn of(self, way: &Way) -> &Entry {
        match self {
            Self::Text => &way.in_text,
            Self::Title => &way.in_title,
            Self::Asks => &way.in_asks,
        }
    }

    fn stems(self, fields: &Fields) -> Field {
        match self {
            Self::Text => fields.stems,
            Self::Title => fields.title_stems,
            Self::Asks => fields.asks_stems,
        }
    }
}

/// What a query finds in one language.
pub struct Ranked {
    /// The passages that answer it, with their scores, in no order.
    pub passages: Vec<(DocId, f32)>,
    /// What share of its words the passage has that has most, from 0 to 1.
    pub covered: f32,
}

/// The passages that answer a query.
///
/// # Errors
/// A segment is damaged.
pub fn rank(index: &LanguageIndex, meaning: &Meaning, weights: &Weights, scores: &mut Scores) -> io::Result<Ranked> {
    scores.begin(index.len());
    let counted = counted(index, meaning);
    // A word alone is a subject and no question.
    let alone = if counted.len() == 1 { ALONE } else { 1.0 };
    for (bit, place) in counted.iter().enumerate() {
        let word = &meaning.words[*place];
        let (others, share) = other_letters(index, word)?;
        let meant = || meaning.expansions.iter().filter(|meant| meant.words == (*place..*place + 1)).flat_map(|meant| &meant.groups);
        for at in Place::ALL {
            let weight = at.weight(weights) * if matches!(at, Place::Asks) { alone } else { 1.0 };
            for (number, way) in word.ways.iter().enumerate() {
                let guessed = if number >= word.own && matches!(at, Place::Asks) { GUESSED } else { 1.0 };
                index.score(at.of(way), |passage, score| scores.offer(passage, score * way.worth * weight * guessed))?;
            }
            if !matches!(at, Place::Asks) {
                scores.lessen(&others, share);
            }
            for group in meant() {
                offer_group(index, group, at, weight * weights.synonym, scores)?;
            }
            scores.settle(bit_of(bit));
        }
    }
    // The bits of words that others stand for; no bit where none of them counts.
    let bits = |places: &[usize]| {
        let bits = counted.iter().enumerate().filter(|(_, place)| places.contains(place)).map(|(bit, _)| bit_of(bit));
        bits.fold(0, |all, bit| all | bit)
    };
    for expansion in meaning.expansions.iter().filter(|expansion| expansion.words.len() > 1) {
        for at in Place::ALL {
            for group in &expansion.groups {
                offer_group(index, group, at, at.weight(weights) * weights.synonym, scores)?;
            }
            scores.settle(expansion.groups.first().map_or(0, |group| bits(&group.stands_for)));
        }
    }
    for group in &meaning.groups {
        for at in [Place::Text, Place::Title] {
            offer_group(index, group, at, at.weight(weights) * weights.term, scores)?;
            scores.settle(if group.stands_for.is_empty() { u32::MAX } else { bits(&group.stands_for) });
        }
    }
    let rareness = |place: &usize| rarity(index, &meaning.words[*place]).powf(weights.rareness);
    let covered = scores.prefer_complete(&counted.iter().map(rareness).collect::<Vec<f32>>(), weights.completeness);
    if let Some(question) = &meaning.question {
        let entry = index.entry(index.fields.questions, question);
        let worth = weights.question * counted.iter().map(|place| meaning.words[*place].rarity(index)).sum::<f32>();
        index.score(&entry, |passage, _| scores.add(passage, worth))?;
    }
    if let Some(exact) = phrases(index, &meaning.phrases)? {
        scores.keep(&exact, meaning.words.is_empty());
    }
    for place in &counted {
        let ways = &meaning.words[*place].ways;
        let stem = ways.iter().find_map(|way| if let Term::Stem(stem) = &way.term { Some((stem, way.worth)) } else { None });
        if let Some((stem, worth)) = stem {
            // The titles around a section tell sections apart; alone they are no reason to show one.
            index.score(&index.entry(index.fields.around, stem), |passage, score| {
                scores.add_to_found(passage, score * worth * weights.around);
            })?;
        }
    }
    for stem in &meaning.without {
        for field in [index.fields.stems, index.fields.title_stems] {
            index.score(&index.entry(field, stem), |passage, _| scores.exclude(passage))?;
        }
    }
    for phrase in &meaning.without_phrases {
        phrase_scores(index, phrase)?.into_iter().for_each(|(passage, _)| scores.exclude(passage));
    }
    Ok(Ranked { passages: scores.end(), covered })
}

/// The words of a query that count, by their places: those that say something, or all where none does.
fn counted(index: &LanguageIndex, meaning: &Meaning) -> Vec<usize> {
    let alone = meaning.words.len() == 1;
    let is_telling = |place: &usize| {
        let word = &meaning.words[*place];
        alone || !(index.analyzer.is_little(&word.folded) || is_common(index, word))
    };
    let telling: Vec<usize> = (0..meaning.words.len()).filter(is_telling).collect();
    if telling.is_empty() { (0..meaning.words.len()).collect() } else { telling }
}

/// The bit of a word. The name of a term may have more words than a query; those beyond the last bit share it.
fn bit_of(number: usize) -> u32 {
    1 << number.min(31)
}

/// How rare a word is, in any of the ways in which it is met. What stands nowhere is no rarer than what stands seldom.
fn rarity(index: &LanguageIndex, word: &WordMeaning) -> f32 {
    let most = |way: &Way| way.in_text.frequency.max(way.in_title.frequency).max(way.in_asks.frequency);
    index.idf(word.ways.iter().map(most).max().unwrap_or(0).max(SELDOM))
}

/// Whether a word is in so many passages that it tells them apart no more.
fn is_common(index: &LanguageIndex, word: &WordMeaning) -> bool {
    let most = word.ways.iter().map(|way| way.in_text.frequency).max().unwrap_or(0);
    index.len() >= FEW && most as f32 > COMMON * index.len() as f32
}

/// The passages that have a word only with other letters than those that were typed, and what it is worth there.
fn other_letters(index: &LanguageIndex, word: &WordMeaning) -> io::Result<(Vec<DocId>, f32)> {
    let Some(letters) = &word.letters else { return Ok((Vec::new(), 1.0)) };
    let mut typed: HashSet<DocId> = HashSet::new();
    index.score(&letters.typed, |passage, _| {
        typed.insert(passage);
    })?;
    let mut others: Vec<DocId> = Vec::new();
    for entry in &letters.any {
        index.score(entry, |passage, _| others.extend((!typed.contains(&passage)).then_some(passage)))?;
    }
    others.sort_unstable();
    others.dedup();
    Ok((others, letters.others))
}

/// Words that count only together: a term of the glossary, or what somebody may have meant.
fn offer_group(index: &LanguageIndex, group: &Group, at: Place, weight: f32, scores: &mut Scores) -> io::Result<()> {
    let field = at.stems(&index.fields);
    let mut all: Option<HashMap<DocId, f32>> = None;
    for stems in &group.words {
        let mut here: HashMap<DocId, f32> = HashMap::new();
        for stem in stems {
            index.score(&index.entry(field, stem), |passage, score| {
                // Where words before it are missing, this one helps nobody.
                if all.as_ref().is_none_or(|before| before.contains_key(&passage)) {
                    let best = here.entry(passage).or_default();
                    *best = best.max(score);
                }
            })?;
        }
        all = Some(joined(all, here));
    }
    for (passage, score) in all.unwrap_or_default() {
        scores.offer(passage, score * group.worth * weight);
    }
    Ok(())
}

/// The passages of both, with the sums of their scores.
fn joined(before: Option<HashMap<DocId, f32>>, here: HashMap<DocId, f32>) -> HashMap<DocId, f32> {
    match before {
        None => here,
        Some(before) => before.into_iter().filter_map(|(passage, sum)| Some((passage, sum + here.get(&passage)?))).collect(),
    }
}

/// The passages that hold all phrases, with their scores; `None` where no phrase was asked for.
fn phrases(index: &LanguageIndex, phrases: &[Vec<Typed>]) -> io::Result<Option<HashMap<DocId, f32>>> {
    let mut all = None;
    for phrase in phrases {
        all = Some(joined(all, phrase_scores(index, phrase)?.into_iter().collect()));
    }
    Ok(all)
}

fn phrase_scores(index: &LanguageIndex, phrase: &[Typed]) -> io::Result<Vec<(DocId, f32)>> {
    let words: Vec<Vec<Arc<Entry>>> = phrase.iter().map(|word| word.entries(index)).collect();
    phrase::scores(index, &words)
}
