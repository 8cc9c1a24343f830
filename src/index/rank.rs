//! How well the passages of one language answer a query.
//!
//! Each word of the query counts once per passage: with the best of the ways in which it can be met (as typed, as another
//! form, corrected), by BM25. The words add up; a word in the title counts again.

use std::collections::HashSet;
use std::io;

use tantivy::DocId;
use tantivy::query::{EnableScoring, PhraseQuery, Query as _, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{TERMINATED, Term};

use crate::index::language_index::LanguageIndex;
use crate::index::meaning::{Meaning, Way, WordMeaning};

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
pub fn rank(index: &LanguageIndex, meaning: &Meaning) -> io::Result<Vec<(DocId, f32)>> {
    let mut scores = Scores::new(index.len());
    let fields = &index.fields;
    let alone = meaning.words.len() == 1;
    let telling: Vec<&WordMeaning> =
        meaning.words.iter().filter(|word| alone || !(index.analyzer.is_little(&word.folded) || is_common(index, word))).collect();
    let counted = if telling.is_empty() { meaning.words.iter().collect() } else { telling };
    for (bit, word) in counted.iter().enumerate() {
        for (words, stems, weight) in [(fields.words, fields.stems, 1.0), (fields.title_words, fields.title_stems, TITLE_WEIGHT)] {
            for way in &word.ways {
                let (field, term, worth) = match way {
                    Way::Word(term, worth) => (words, term, worth),
                    Way::Stem(term, worth) => (stems, term, worth),
                };
                scores.offer(index, field, term, worth * weight)?;
            }
            // The name of a term may have more words than a query; those beyond the last bit share it.
            scores.settle(1 << bit.min(31));
        }
    }
    for group in &meaning.groups {
        scores.offer_group(index, group)?;
    }
    scores.prefer_complete(counted.len());
    let exact = phrases(index, &meaning.phrases)?;
    if let Some(exact) = &exact {
        scores.keep(exact, meaning.words.is_empty());
    }
    for word in &counted {
        if let Some(Way::Stem(stem, worth)) = word.ways.iter().find(|way| matches!(way, Way::Stem(..))) {
            // The titles around a section tell sections apart; alone they are no reason to show one.
            scores.add_to_found(index, fields.around, stem, worth * AROUND_WEIGHT)?;
        }
    }
    for stem in &meaning.without {
        for field in [fields.stems, fields.title_stems] {
            scores.exclude(index.scored(field, stem)?.into_iter().flatten().map(|(passage, _)| passage));
        }
    }
    for phrase in &meaning.without_phrases {
        scores.exclude(phrase_passages(index, phrase)?);
    }
    Ok(scores.found())
}

/// Whether a word is in so many passages that it tells them apart no more.
fn is_common(index: &LanguageIndex, word: &WordMeaning) -> bool {
    let frequency = |way: &Way| match way {
        Way::Word(term, _) => index.frequency(index.fields.words, term),
        Way::Stem(term, _) => index.frequency(index.fields.stems, term),
    };
    let most = word.ways.iter().map(frequency).max().unwrap_or(0);
    index.len() >= FEW && most as f32 > COMMON * index.len() as f32
}

/// Scores of the passages of one language.
struct Scores {
    total: Vec<f32>,
    /// Which words of the query a passage has, a bit for each.
    words: Vec<u32>,
    best: Vec<f32>,
    touched: Vec<DocId>,
    found: Vec<DocId>,
}

impl Scores {
    fn new(passages: usize) -> Self {
        Self { total: vec![0.0; passages], words: vec![0; passages], best: vec![0.0; passages], touched: Vec::new(), found: Vec::new() }
    }

    /// One way to meet the word at hand; the best way counts.
    fn offer(&mut self, index: &LanguageIndex, field: Field, term: &str, worth: f32) -> io::Result<()> {
        for (passage, score) in index.scored(field, term)?.into_iter().flatten() {
            let best = &mut self.best[passage as usize];
            if *best == 0.0 {
                self.touched.push(passage);
            }
            *best = best.max(score * worth);
        }
        Ok(())
    }

    /// All ways of the word with this bit have been offered.
    fn settle(&mut self, bit: u32) {
        for passage in self.touched.drain(..) {
            let place = passage as usize;
            if self.total[place] == 0.0 {
                self.found.push(passage);
            }
            self.total[place] += std::mem::take(&mut self.best[place]);
            self.words[place] |= bit;
        }
    }

    /// A passage with all words of the query is worth more than one with a single word that is rare.
    fn prefer_complete(&mut self, words: usize) {
        for passage in &self.found {
            let place = *passage as usize;
            let met = (self.words[place].count_ones() as usize).min(words);
            if met < words {
                self.total[place] *= (met as f32 / words as f32).powf(COMPLETENESS);
            }
        }
    }

    /// Words that count only together: a term of the glossary.
    fn offer_group(&mut self, index: &LanguageIndex, group: &crate::index::meaning::Group) -> io::Result<()> {
        let fields = &index.fields;
        for (field, weight) in [(fields.stems, 1.0), (fields.title_stems, TITLE_WEIGHT)] {
            let mut all: Option<Vec<(DocId, f32)>> = None;
            for stems in &group.words {
                let mut here: std::collections::HashMap<DocId, f32> = std::collections::HashMap::new();
                for stem in stems {
                    for (passage, score) in index.scored(field, stem)?.into_iter().flatten() {
                        let best = here.entry(passage).or_default();
                        *best = best.max(score);
                    }
                }
                all = Some(match all {
                    None => here.into_iter().collect(),
                    Some(before) => {
                        before.into_iter().filter_map(|(passage, sum)| here.get(&passage).map(|score| (passage, sum + score))).collect()
                    }
                });
            }
            for (passage, score) in all.unwrap_or_default() {
                self.best[passage as usize] = score * group.worth * weight;
                self.touched.push(passage);
            }
            // A term stands for all words that name it.
            self.settle(u32::MAX);
        }
        Ok(())
    }

    /// Only these passages stay. Where nothing else was asked, they are what was asked.
    fn keep(&mut self, passages: &[(DocId, f32)], alone: bool) {
        let exact: HashSet<DocId> = passages.iter().map(|(passage, _)| *passage).collect();
        if alone {
            self.found = exact.iter().copied().collect();
        } else {
            self.found.retain(|passage| exact.contains(passage));
            // A passage with the phrase answers even if it has none of the other words.
            let missing: Vec<DocId> = exact.iter().copied().filter(|passage| self.total[*passage as usize] == 0.0).collect();
            self.found.extend(missing);
        }
        for (passage, score) in passages {
            self.total[*passage as usize] += score;
        }
    }

    fn add_to_found(&mut self, index: &LanguageIndex, field: Field, term: &str, worth: f32) -> io::Result<()> {
        for (passage, score) in index.scored(field, term)?.into_iter().flatten() {
            let total = &mut self.total[passage as usize];
            if *total > 0.0 {
                *total += score * worth;
            }
        }
        Ok(())
    }

    fn exclude(&mut self, passages: impl IntoIterator<Item = DocId>) {
        for passage in passages {
            self.total[passage as usize] = 0.0;
        }
    }

    fn found(self) -> Vec<(DocId, f32)> {
        let total = self.total;
        self.found.into_iter().map(|passage| (passage, total[passage as usize])).filter(|(_, score)| *score > 0.0).collect()
    }
}

/// The passages that hold all phrases, with their scores; `None` where no phrase was asked for.
fn phrases(index: &LanguageIndex, phrases: &[Vec<String>]) -> io::Result<Option<Vec<(DocId, f32)>>> {
    let mut all: Option<Vec<(DocId, f32)>> = None;
    for phrase in phrases {
        let here: std::collections::HashMap<DocId, f32> = phrase_scores(index, phrase)?.into_iter().collect();
        all = Some(match all {
            None => here.into_iter().collect(),
            Some(before) => {
                before.into_iter().filter_map(|(passage, sum)| here.get(&passage).map(|score| (passage, sum + score))).collect()
            }
        });
    }
    Ok(all)
}

fn phrase_passages(index: &LanguageIndex, phrase: &[String]) -> io::Result<Vec<DocId>> {
    Ok(phrase_scores(index, phrase)?.into_iter().map(|(passage, _)| passage).collect())
}

fn phrase_scores(index: &LanguageIndex, phrase: &[String]) -> io::Result<Vec<(DocId, f32)>> {
    let terms: Vec<Term> = phrase.iter().map(|word| Term::from_field_text(index.fields.exact, word)).collect();
    let query: Box<dyn tantivy::query::Query> = match &terms[..] {
        [] => return Ok(Vec::new()),
        [term] => Box::new(TermQuery::new(term.clone(), IndexRecordOption::WithFreqs)),
        _ => Box::new(PhraseQuery::new(terms)),
    };
    let searcher = index.searcher();
    let weight = query.weight(EnableScoring::enabled_from_searcher(searcher)).map_err(io::Error::other)?;
    let mut found = Vec::new();
    for segment in searcher.segment_readers() {
        let mut scorer = weight.scorer(segment, 1.0).map_err(io::Error::other)?;
        while scorer.doc() != TERMINATED {
            found.push((scorer.doc(), scorer.score()));
            scorer.advance();
        }
    }
    Ok(found)
}
