//! Words beside each other: the passages in which a phrase stands.

use std::io;
use std::sync::Arc;

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, TERMINATED};

use crate::index::bm25;
use crate::index::entry::Entry;
use crate::index::language_index::LanguageIndex;
use crate::index::segment::Segment;

/// The passages in which these words follow each other, in order, with what the phrase is worth there. Each word has the
/// entries by which it can be met.
///
/// # Errors
/// A segment is damaged.
pub fn scores(index: &LanguageIndex, phrase: &[Vec<Arc<Entry>>]) -> io::Result<Vec<(DocId, f32)>> {
    let Some(field) = phrase.first().and_then(|word| word.first()).map(|entry| entry.field) else { return Ok(Vec::new()) };
    let frequency = |word: &[Arc<Entry>]| word.iter().map(|entry| entry.frequency).sum::<u32>().min(index.len() as u32);
    let weight = bm25::weight(phrase.iter().map(|word| index.idf(frequency(word))).sum());
    let mut found = Vec::new();
    for (number, segment) in index.segments().iter().enumerate() {
        let words = phrase.iter().map(|word| Word::open(word, number, segment)).collect::<io::Result<Option<Vec<Word>>>>()?;
        let (Some(mut words), Some(reader)) = (words, segment.field(field)) else { continue };
        let Some(first) = words.first().map(|word| word.passage) else { continue };
        let mut passage = first;
        while passage != TERMINATED {
            // The next passage that all words have.
            match words.iter_mut().map(|word| word.seek(passage)).max() {
                Some(next) if next > passage => passage = next,
                _ => {
                    let count = together(&mut words);
                    if count > 0 {
                        let share = index.norms(field).share(reader.norms.fieldnorm_id(passage), count);
                        found.push((segment.base + passage, weight * share));
                    }
                    passage += 1;
                }
            }
        }
    }
    Ok(found)
}

/// A word of a phrase in one segment: the places at which any of its entries stand.
struct Word {
    entries: Vec<SegmentPostings>,
    passage: DocId,
    places: Vec<u32>,
}

impl Word {
    /// Opens it; `None` where the segment has none of its entries.
    fn open(word: &[Arc<Entry>], number: usize, segment: &Segment) -> io::Result<Option<Self>> {
        let mut entries = Vec::new();
        for entry in word {
            let Some((_, info)) = entry.parts.iter().find(|(part, _)| *part == number) else { continue };
            let Some(reader) = segment.field(entry.field) else { continue };
            entries.push(reader.inverted.read_postings_from_terminfo(info, IndexRecordOption::WithFreqsAndPositions)?);
        }
        let passage = entries.iter().map(DocSet::doc).min();
        Ok(passage.map(|passage| Self { entries, passage, places: Vec::new() }))
    }

    /// Goes to the first passage at or after this one that has it.
    fn seek(&mut self, passage: DocId) -> DocId {
        let at = |postings: &mut SegmentPostings| if postings.doc() < passage { postings.seek(passage) } else { postings.doc() };
        self.passage = self.entries.iter_mut().map(at).min().unwrap_or(TERMINATED);
        self.passage
    }

    /// Its places in the passage it is at, in order.
    fn places(&mut self) -> &[u32] {
        self.places.clear();
        for postings in self.entries.iter_mut().filter(|postings| postings.doc() == self.passage) {
            postings.append_positions_with_offset(0, &mut self.places);
        }
        self.places.sort_unstable();
        self.places.dedup();
        &self.places
    }
}

/// How often the words follow each other in the passage they are at.
fn together(words: &mut [Word]) -> u32 {
    let Some((first, following)) = words.split_first_mut() else { return 0 };
    let mut starts = first.places().to_vec();
    for (distance, word) in (1..).zip(following) {
        let places = word.places();
        starts.retain(|start| places.binary_search(&(start + distance)).is_ok());
    }
    starts.len() as u32
}
