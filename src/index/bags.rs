//! Which words the title of each section has and the questions that it answers, in all its languages together: what meaning is learned from.
//!
//! They are read from the segments, where the words have been counted already; nothing is analysed again. The text has no part in it: most changes
//! are changes of texts, and whatever is learned would be another for every comma, to be learned, published and fetched anew. Needs in everyday
//! words find no less without it (`cargo bench --bench search -- needs`).

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;

use rayon::prelude::*;
use tantivy::schema::IndexRecordOption;

use crate::index::schema;
use crate::index::segment::Segment;
use crate::language::Analyzer;
use crate::source::Tag;

/// Most sections of which meaning is known: beyond, comparing all of them with a query would take longer than the query.
pub const MAX_SECTIONS: usize = 20_000;
/// Letters of a word that count: forms of one word begin alike, and so do words that languages share.
pub(super) const START: usize = 5;
/// How often a word in the title counts, and one in a question that the section answers.
const TITLE: f32 = 2.0;
const ASKS: f32 = 3.0;

/// The words of titles and questions of some sections.
#[derive(Debug, Default, PartialEq)]
pub struct Bags {
    /// The starts of words, in order.
    pub words: Vec<String>,
    /// The sections, as `document#label`, in order.
    pub sections: Vec<String>,
    /// For each section its words, by their places, in order, and how often it has them.
    pub rows: Vec<Vec<(u32, f32)>>,
}

/// The start of a folded word, which stands for all words that begin so. Numbers and single letters mean nothing by themselves.
pub fn start(folded: &str) -> Option<&str> {
    let mut letters = folded.char_indices();
    let end = letters.nth(START).map_or(folded.len(), |(end, _)| end);
    let is_word = folded.chars().nth(1).is_some() && folded.chars().all(char::is_alphabetic);
    is_word.then(|| &folded[..end])
}

impl Bags {
    /// The words of the sections in some segments of each language; the scripts of one language have the same words, and count once. `None` where
    /// there are more than [`MAX_SECTIONS`].
    ///
    /// # Errors
    /// A segment cannot be read.
    pub fn of(languages: &[(Tag, Vec<PathBuf>)]) -> io::Result<Option<Self>> {
        let mut counted = Counted::default();
        let mut seen: Vec<&str> = Vec::new();
        for (tag, files) in languages {
            if seen.contains(&tag.bare()) {
                continue;
            }
            seen.push(tag.bare());
            let analyzer = Analyzer::of(tag);
            let open = |file: &PathBuf| Segment::open(file, &schema::schema().1, 0).map_err(io::Error::other);
            let segments = files.iter().filter_map(|file| open(file).transpose()).collect::<io::Result<Vec<_>>>()?;
            if segments.iter().map(|segment| segment.len as usize).sum::<usize>() > MAX_SECTIONS {
                return Ok(None);
            }
            for segment in segments {
                counted.add(&segment, &analyzer).map_err(io::Error::other)?;
            }
        }
        Ok(Some(counted.in_order()))
    }
}

/// Words and sections in the order in which they are met.
#[derive(Default)]
struct Counted {
    words: HashMap<String, u32>,
    sections: HashMap<String, u32>,
    /// Section, word, and how often.
    counts: Vec<(u32, u32, f32)>,
}

impl Counted {
    fn add(&mut self, segment: &Segment, analyzer: &Analyzer) -> tantivy::Result<()> {
        let fields = schema::schema().1;
        let (keys, places) = segment.values(schema::KEY)?;
        let mut number = |key: &String| {
            let next = self.sections.len() as u32;
            *self.sections.entry(key.clone()).or_insert(next)
        };
        let numbers: Vec<u32> = keys.iter().map(&mut number).collect();
        for (field, worth) in [(fields.title_words, TITLE), (fields.asks_words, ASKS)] {
            let Some(reader) = segment.field(field) else { continue };
            let mut terms = reader.inverted.terms().stream()?;
            while terms.advance() {
                let Ok(folded) = std::str::from_utf8(terms.key()) else { continue };
                let Some(start) = start(folded).filter(|_| !analyzer.is_little(folded)) else { continue };
                let next = self.words.len() as u32;
                let word = match self.words.get(start) {
                    Some(word) => *word,
                    None => *self.words.entry(start.to_owned()).or_insert(next),
                };
                let mut postings = reader.inverted.read_block_postings_from_terminfo(terms.value(), IndexRecordOption::WithFreqs)?;
                while !postings.docs().is_empty() {
                    let counts = postings.freqs().iter().copied().chain(std::iter::repeat(1));
                    let section = |passage: u32| places.get(passage as usize).map(|place| numbers[*place]);
                    let found = postings.docs().iter().zip(counts);
                    let count = |(passage, count): (&u32, u32)| Some((section(*passage)?, word, worth * count as f32));
                    self.counts.extend(found.filter_map(count));
                    postings.advance();
                }
            }
        }
        Ok(())
    }

    /// The same in an order that does not depend on what was met first.
    fn in_order(self) -> Bags {
        let (words, of_word) = ordered(self.words);
        let (sections, of_section) = ordered(self.sections);
        let place = |(section, word, count): (u32, u32, f32)| (of_section[section as usize], of_word[word as usize], count);
        let mut counts: Vec<(u32, u32, f32)> = self.counts.into_iter().map(place).collect();
        counts.par_sort_unstable_by_key(|(section, word, _)| (*section, *word));
        let mut rows: Vec<Vec<(u32, f32)>> = vec![Vec::new(); sections.len()];
        for (section, word, count) in counts {
            match rows[section as usize].last_mut().filter(|(last, _)| *last == word) {
                // Whole numbers: the order in which they are added does not matter.
                Some((_, sum)) => *sum += count,
                None => rows[section as usize].push((word, count)),
            }
        }
        Bags { words, sections, rows }
    }
}

/// Names in order, and the new number of each by its old one.
fn ordered(names: HashMap<String, u32>) -> (Vec<String>, Vec<u32>) {
    let mut names: Vec<(String, u32)> = names.into_iter().collect();
    names.sort_unstable();
    let mut numbers = vec![0; names.len()];
    for (new, (_, old)) in (0..).zip(&names) {
        numbers[*old as usize] = new;
    }
    (names.into_iter().map(|(name, _)| name).collect(), numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_begin_alike_are_one_and_numbers_none() {
        assert_eq!(
            ["weapons", "weapo", "gun", "оружје", "a", "", "05/l-022", "ak47"].map(start),
            [Some("weapo"), Some("weapo"), Some("gun"), Some("оружј"), None, None, None, None]
        );
    }
}
