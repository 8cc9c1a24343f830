//! The index of one language, opened for reading: its segments as if they were one.
//!
//! How often a term stands and how long passages are is added up over all segments, so a passage is worth the same however the
//! library was divided.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::DocId;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::termdict::TermDictionary;

use crate::index::bm25::{self, Norms};
use crate::index::entry::{Entries, Entry, MAX_PASSAGES};
use crate::index::schema::{self, Fields};
use crate::index::segment::Segment;
use crate::index::stored::Stored;
use crate::language::{Analyzer, letters, words};
use crate::source::Tag;

/// Most titles that are offered while somebody types.
pub const MAX_TITLES: usize = 20_000;

/// Titles with their sections.
pub type Titles = BTreeMap<String, Vec<SectionId>>;

/// A section, the same number in every language.
pub type SectionId = u32;

/// The passages of one language.
pub struct LanguageIndex {
    /// The language.
    pub tag: Tag,
    /// Its analyzer.
    pub analyzer: Analyzer,
    /// The fields.
    pub fields: Fields,
    /// The section of each passage, by the passage's number.
    pub sections: Vec<SectionId>,
    /// The passage of each section, where this language has one.
    pub passages: Vec<Option<DocId>>,
    segments: Vec<Segment>,
    /// The files of the segments.
    files: Vec<PathBuf>,
    /// The titles of the sections, until somebody takes them.
    titles: Mutex<Titles>,
    /// What the length of each field does to a score.
    norms: Vec<Norms>,
    /// The terms of each field that were looked up.
    entries: Vec<Entries>,
}

impl LanguageIndex {
    /// Opens the segments in some folders and numbers their sections as those that are known already.
    ///
    /// # Errors
    /// A segment cannot be read.
    pub fn open(tag: &Tag, analyzer: Analyzer, folders: &[PathBuf], known: &mut HashMap<String, SectionId>) -> tantivy::Result<Self> {
        let fields = schema::schema().1;
        let (mut segments, mut files): (Vec<Segment>, Vec<PathBuf>) = Default::default();
        let (mut sections, mut titles) = (Vec::new(), Titles::new());
        for folder in folders {
            let Some(segment) = Segment::open(folder, &fields, sections.len() as DocId)? else { continue };
            let (keys, places) = segment.values(schema::KEY)?;
            let first = sections.len();
            let mut numbers: Vec<Option<SectionId>> = vec![None; keys.len()];
            for place in places {
                let next = known.len() as SectionId;
                sections.push(*numbers[place].get_or_insert_with(|| *known.entry(keys[place].clone()).or_insert(next)));
            }
            let (texts, places) = segment.values(schema::TITLE)?;
            for (place, section) in places.into_iter().zip(&sections[first..]) {
                if titles.len() < MAX_TITLES || titles.contains_key(&texts[place]) {
                    titles.entry(texts[place].clone()).or_default().push(*section);
                }
            }
            segments.push(segment);
            files.push(folder.clone());
        }
        let norms = fields.all().map(|field| norms(&segments, field)).collect();
        let entries = fields.all().map(|_| Entries::default()).collect();
        Ok(Self {
            tag: tag.clone(),
            analyzer,
            fields,
            sections,
            passages: Vec::new(),
            segments,
            files,
            titles: Mutex::new(titles),
            norms,
            entries,
        })
    }

    /// The same, with its files mapped into memory anew: what opening has read of them is not kept. The system maps sixteen pages for each that is
    /// touched, which for a large library would be most of its index.
    ///
    /// # Errors
    /// A segment cannot be read any more.
    pub fn mapped_anew(mut self) -> tantivy::Result<Self> {
        let mut segments = Vec::with_capacity(self.segments.len());
        for (segment, file) in self.segments.iter().zip(&self.files) {
            segments.extend(Segment::open(file, &self.fields, segment.base)?);
        }
        self.segments = segments;
        // What was looked up for opening alone, too.
        self.entries = self.fields.all().map(|_| Entries::default()).collect();
        Ok(self)
    }

    /// Gives the sections other numbers: the new one of each, by the old one.
    pub fn renumber(&mut self, numbers: &[SectionId]) {
        let titles = self.titles.get_mut().unwrap_or_else(PoisonError::into_inner);
        titles.values_mut().flatten().for_each(|section| *section = numbers[*section as usize]);
        self.passages = vec![None; numbers.len()];
        for (passage, section) in self.sections.iter_mut().enumerate() {
            *section = numbers[*section as usize];
            self.passages[*section as usize] = Some(passage as DocId);
        }
    }

    /// The sections by their keys.
    ///
    /// # Errors
    /// A segment is damaged.
    pub fn keys(&self) -> tantivy::Result<HashMap<String, SectionId>> {
        let mut known = HashMap::with_capacity(self.len());
        for segment in &self.segments {
            let (keys, places) = segment.values(schema::KEY)?;
            for (passage, place) in places.into_iter().enumerate() {
                known.insert(keys[place].clone(), self.sections[segment.base as usize + passage]);
            }
        }
        Ok(known)
    }

    /// How many passages there are.
    pub fn len(&self) -> usize {
        self.sections.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// Its segments.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Where a field holds a term.
    pub fn entry(&self, field: Field, term: &str) -> Arc<Entry> {
        self.entries[field.field_id() as usize].get(term, || self.find(field, term))
    }

    fn find(&self, field: Field, term: &str) -> Entry {
        let mut entry = Entry::nowhere(field);
        for (number, segment) in self.segments.iter().enumerate() {
            // A damaged dictionary knows no term: one segment hides no other.
            if let Some(info) = segment.dictionary(field).and_then(|terms| terms.get(term).ok().flatten()) {
                entry.frequency += info.doc_freq;
                entry.parts.push((number, info));
            }
        }
        entry
    }

    /// Whether any text, title or question has a folded word.
    pub fn holds(&self, folded: &str) -> bool {
        [self.fields.words, self.fields.title_words, self.fields.asks_words].iter().any(|field| self.entry(*field, folded).frequency > 0)
    }

    /// Whether one passage has all words of a text, in any of their forms. What cannot be read has none.
    pub fn has_together(&self, text: &str) -> bool {
        let mut all: Option<HashSet<DocId>> = None;
        for word in words(text) {
            let mut having = HashSet::new();
            for stem in self.analyzer.terms(word.text).stems {
                for field in [self.fields.stems, self.fields.title_stems, self.fields.asks_stems] {
                    let _ = self.score(&self.entry(field, &stem), |passage, _| {
                        having.insert(passage);
                    });
                }
            }
            let both = all.map_or_else(|| having.clone(), |before| before.intersection(&having).copied().collect());
            if both.is_empty() {
                return false;
            }
            all = Some(both);
        }
        all.is_some()
    }

    /// How rare a term is that stands in so many passages.
    pub fn idf(&self, frequency: u32) -> f32 {
        bm25::idf(frequency, self.len())
    }

    /// What the length of a field does to a score.
    pub fn norms(&self, field: Field) -> &Norms {
        &self.norms[field.field_id() as usize]
    }

    /// Calls for each passage with a term, in order, with what the term is worth there by BM25.
    ///
    /// # Errors
    /// A segment is damaged.
    pub fn score(&self, entry: &Entry, mut each: impl FnMut(DocId, f32)) -> io::Result<()> {
        if entry.frequency == 0 {
            return Ok(());
        }
        if entry.frequency > MAX_PASSAGES {
            return self.read_scores(entry, each);
        }
        if entry.scores.get().is_none() {
            let mut scores = Vec::with_capacity(entry.frequency as usize);
            self.read_scores(entry, |passage, score| scores.push((passage, score)))?;
            // Another query may have read them meanwhile: they are the same.
            let _ = entry.scores.set(scores);
        }
        entry.scores.get().into_iter().flatten().for_each(|(passage, score)| each(*passage, *score));
        Ok(())
    }

    fn read_scores(&self, entry: &Entry, mut each: impl FnMut(DocId, f32)) -> io::Result<()> {
        let (weight, norms) = (bm25::weight(self.idf(entry.frequency)), self.norms(entry.field));
        for (number, info) in &entry.parts {
            let segment = &self.segments[*number];
            let Some(reader) = segment.field(entry.field) else { continue };
            let mut postings = reader.inverted.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
            while !postings.docs().is_empty() {
                // A field that does not count has none; each of its terms stands once.
                let counts = postings.freqs().iter().copied().chain(std::iter::repeat(1));
                for (passage, count) in postings.docs().iter().zip(counts) {
                    each(segment.base + passage, weight * norms.share(reader.norms.fieldnorm_id(*passage), count));
                }
                postings.advance();
            }
        }
        Ok(())
    }

    /// The terms of a field that start so, in order, with their frequencies.
    ///
    /// # Errors
    /// A segment is damaged.
    pub fn starting(&self, field: Field, start: &str, most: usize) -> io::Result<Vec<(String, u32)>> {
        let mut found: BTreeMap<String, u32> = BTreeMap::new();
        for terms in self.dictionaries(field) {
            let mut terms = terms.range().ge(start.as_bytes()).into_stream()?;
            // The first terms of all are among the first of each.
            let mut read = 0;
            while read < most && terms.advance() {
                let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
                if !term.starts_with(start) {
                    break;
                }
                read += 1;
                *found.entry(term.to_owned()).or_default() += terms.value().doc_freq;
            }
        }
        Ok(found.into_iter().take(most).collect())
    }

    /// The terms of a field, in each segment.
    pub fn dictionaries(&self, field: Field) -> impl Iterator<Item = &TermDictionary> {
        self.segments.iter().filter_map(move |segment| segment.dictionary(field))
    }

    /// Reads what is kept of the passage of a section, and hands it to `use_it`.
    ///
    /// # Errors
    /// A segment is damaged.
    pub fn read<T>(&self, section: SectionId, use_it: impl FnOnce(Stored) -> T) -> io::Result<Option<T>> {
        let Some(passage) = self.passages.get(section as usize).copied().flatten() else { return Ok(None) };
        let number = self.segments.partition_point(|segment| segment.base <= passage) - 1;
        let segment = &self.segments[number];
        let bytes = segment.stored(passage - segment.base, self.fields.stored).map_err(io::Error::other)?;
        Stored::read(&bytes).map(|stored| Some(use_it(stored))).map_err(io::Error::other)
    }

    /// The titles of the sections, at most [`MAX_TITLES`] different ones, each with its sections. They are kept until they are taken.
    pub fn take_titles(&self) -> Titles {
        std::mem::take(&mut *self.titles.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A folded word as the texts write it: from the first passage that has it.
    ///
    /// # Errors
    /// A segment is damaged.
    pub fn written(&self, folded: &str) -> io::Result<Option<String>> {
        for field in [self.fields.words, self.fields.title_words, self.fields.asks_words] {
            let mut first = None;
            self.score(&self.entry(field, folded), |passage, _| first = first.or(Some(passage)))?;
            let Some(first) = first else { continue };
            let found = self.read(self.sections[first as usize], |stored| {
                let text = format!("{} {} {}", stored.title, stored.text, stored.asks.join(" "));
                words(&text).find(|word| self.analyzer.fold(word.text) == folded).map(|word| letters::surface(word.text))
            })?;
            if let Some(word) = found.flatten() {
                return Ok(Some(word));
            }
        }
        Ok(None)
    }
}

/// What the length of a field does to a score, by its mean length over all segments.
fn norms(segments: &[Segment], field: Field) -> Norms {
    let tokens: u64 = segments.iter().filter_map(|segment| segment.field(field)).map(|reader| reader.inverted.total_num_tokens()).sum();
    let passages: u64 = segments.iter().map(|segment| u64::from(segment.len)).sum();
    Norms::of(tokens as f32 / passages.max(1) as f32)
}
