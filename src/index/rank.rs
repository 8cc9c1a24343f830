//! How well the passages of one language answer a query.
//!
//! Each word of the query counts once per passage: with the best of the ways in which it can be met (as typed, as another
//! form, corrected), by BM25. The words add up; a word in the title counts again.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::Arc;

use tantivy::DocId;

use crate::index::entry::Entry;
use crate::index::exact::Typed;
use crate::index::language_index::LanguageIndex;
use crate::index::meaning::{Group, Meaning, Term, WordMeaning};
use crate::index::phrase;
use crate::index::scores::Scores;

// Judged by `cargo bench --bench search -- relevance`: see ARCHITECTURE.md, `index`.
/// Weight of the section's title beside its text.
const TITLE_WEIGHT: f32 = 2.0;
/// Weight of the titles around the section.
const AROUND_WEIGHT: f32 = 0.3;
/// How much a passage loses that has only some of the words: their share to this power.
const COMPLETENESS: f32 = 1.5;
/// Share of the passages above which a word says little and is left out beside other words.
const COMMON: f32 = 0.5;
/// Fewest passages of which such a share can be told.
const FEW: usize = 100;

/// The passages that answer a query, with their scores, in no order.
///
/// # Errors
/// A segment is damaged.
pub fn rank(index: &LanguageIndex, meaning: &Meaning, scores: &mut Scores) -> io::Result<Vec<(DocId, f32)>> {
    scores.begin(index.len());
    let alone = meaning.words.len() == 1;
    let telling: Vec<&WordMeaning> =
        meaning.words.iter().filter(|word| alone || !(index.analyzer.is_little(&word.folded) || is_common(index, word))).collect();
    let counted = if telling.is_empty() { meaning.words.iter().collect() } else { telling };
    for (bit, word) in counted.iter().enumerate() {
        // The name of a term may have more words than a query; those beyond the last bit share it.
        let bit = 1 << bit.min(31);
        let (others, share) = other_letters(index, word)?;
        for way in &word.ways {
            index.score(&way.in_text, |passage, score| scores.offer(passage, score * way.worth))?;
        }
        scores.settle(bit, &others, share);
        for way in &word.ways {
            index.score(&way.in_title, |passage, score| scores.offer(passage, score * way.worth * TITLE_WEIGHT))?;
        }
        scores.settle(bit, &others, share);
    }
    for group in &meaning.groups {
        offer_group(index, group, scores)?;
    }
    scores.prefer_complete(counted.len(), COMPLETENESS);
    if let Some(exact) = phrases(index, &meaning.phrases)? {
        scores.keep(&exact, meaning.words.is_empty());
    }
    for word in &counted {
        let stem = word.ways.iter().find_map(|way| if let Term::Stem(stem) = &way.term { Some((stem, way.worth)) } else { None });
        if let Some((stem, worth)) = stem {
            // The titles around a section tell sections apart; alone they are no reason to show one.
            index.score(&index.entry(index.fields.around, stem), |passage, score| {
                scores.add_to_found(passage, score * worth * AROUND_WEIGHT);
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
    Ok(scores.end())
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

/// Words that count only together: a term of the glossary.
fn offer_group(index: &LanguageIndex, group: &Group, scores: &mut Scores) -> io::Result<()> {
    for (field, weight) in [(index.fields.stems, 1.0), (index.fields.title_stems, TITLE_WEIGHT)] {
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
        // A term stands for all words that name it.
        scores.settle(u32::MAX, &[], 1.0);
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
