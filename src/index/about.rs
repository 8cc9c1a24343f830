//! Ranking by what a query is about, beside its words: see [`crate::index::sense`].

use std::collections::{BTreeSet, HashMap};

use crate::index::language_index::{LanguageIndex, SectionId};
use crate::index::meaning::Meaning;
use crate::index::query::Query;
use crate::index::sections::{Found, Sections, first};
use crate::index::sense::{Asked, FEEDBACK, MOST, NEAR, Sense};
use crate::index::weights::Weights;
use crate::language::Terms;

/// What a word that is known nowhere says of what a query is about, by the word that was likely meant.
pub(super) const CORRECTED: f32 = 0.5;

/// Whether a query may be answered by what it is about: who asks for these very words, in quotes or without others, or for a number, is not told of
/// others.
pub fn is_free(query: &Query) -> bool {
    let has_number = query.words.iter().any(|word| word.text.chars().any(|c| c.is_ascii_digit()));
    !has_number && query.phrases.is_empty() && query.without.is_empty() && query.without_phrases.is_empty()
}

/// The words of a query, and what they may mean, in the languages in which it may have been asked. `synonym` is what a meaning is worth beside a word.
pub fn asked(
    sense: &Sense,
    query: &Query,
    understood: &HashMap<&str, Vec<Terms>>,
    likely: &[(&LanguageIndex, &Meaning)],
    synonym: f32,
) -> Asked {
    let folded = |index: &LanguageIndex, place: usize| &understood[index.tag.bare()][place].folded;
    let is_little = |place: &usize| likely.iter().any(|&(index, _)| index.analyzer.is_little(folded(index, *place)));
    let places: Vec<usize> = (0..query.words.len()).filter(|place| !query.words[*place].prefix).collect();
    let telling: Vec<usize> = places.iter().copied().filter(|place| !is_little(place)).collect();
    let mut asked = Asked::default();
    for place in if telling.is_empty() { places } else { telling } {
        for &(index, meaning) in likely {
            let folded = folded(index, place);
            asked.add(place, folded, 1.0);
            let corrections = meaning.words.get(place).into_iter().flat_map(|word| &word.corrections);
            corrections.filter(|_| !sense.knows(folded)).take(1).for_each(|correction| asked.add(place, &correction.word, CORRECTED));
        }
    }
    for expansion in likely.iter().flat_map(|(_, meaning)| &meaning.expansions) {
        for group in &expansion.groups {
            let words = group.words.iter().filter_map(|stems| stems.first());
            words.for_each(|word| asked.add(expansion.words.start, word, synonym * group.worth));
        }
    }
    asked
}

/// What being about it is worth beside the words of a query, of which the section that has most has this share: nothing where one has all, because who types
/// the words of a text wants that text.
pub fn weight(weights: &Weights, covered: f32) -> f32 {
    weights.sense * (1.0 - covered)
}

/// Puts those sections further ahead that are about what a query is about, and adds the nearest of those that no word finds.
pub fn rank(
    sense: &Sense,
    asked: &Asked,
    worth: f32,
    weights: &Weights,
    sections: &Sections,
    withdrawn: Option<&BTreeSet<String>>,
    found: &mut Vec<Found>,
) {
    // What nobody may be shown has no say either.
    let is_withdrawn = |section: SectionId| withdrawn.is_some_and(|slugs| slugs.contains(&sections.document(section).slug));
    let by_score = |a: &Found, b: &Found| b.score.total_cmp(&a.score).then(a.section.cmp(&b.section));
    first(found, FEEDBACK, by_score);
    let best = found.first().map_or(1.0, |found| found.score);
    let telling = found.iter().take(FEEDBACK).filter(|found| !is_withdrawn(found.section));
    let telling: Vec<(SectionId, f32)> = telling.map(|found| (found.section, found.score / best)).collect();
    let Some(place) = sense.place(asked, &telling, weights.feedback) else { return };
    let mut near = sense.near(&place);
    for found in &mut *found {
        if let Some(near) = near.get_mut(found.section as usize) {
            found.score += worth * best * std::mem::take(near);
        }
    }
    let others = (0..).zip(near).filter(|(section, near)| *near >= NEAR && !is_withdrawn(*section));
    // No bit of a language: it was found in the words of none.
    let other = |(section, near): (SectionId, f32)| Found { section, score: worth * best * near, languages: 0 };
    let mut others: Vec<Found> = others.map(other).collect();
    first(&mut others, MOST, by_score);
    others.truncate(MOST);
    found.append(&mut others);
}
