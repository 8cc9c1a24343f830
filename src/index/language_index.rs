//! The index of one language, opened for reading.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings, TermInfo};
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, DocId, DocSet, Index, InvertedIndexReader, ReloadPolicy, SegmentReader, TERMINATED, TantivyDocument};

use crate::index::schema::{self, Fields};
use crate::index::{Passage, writer};
use crate::language::{Analyzer, letters, words};
use crate::source::Tag;

/// Most titles that are offered while somebody types.
pub const MAX_TITLES: usize = 20_000;

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
    searcher: tantivy::Searcher,
    readers: HashMap<Field, FieldReader>,
}

/// One field of the index.
struct FieldReader {
    inverted: Arc<InvertedIndexReader>,
    norms: FieldNormReader,
    average_length: f32,
}

/// Passages with a term, each with what the term is worth there.
pub struct Scored {
    postings: SegmentPostings,
    norms: FieldNormReader,
    weight: Bm25Weight,
}

impl LanguageIndex {
    /// Opens the index in a folder and numbers its sections as those that are known already.
    pub fn open(tag: &Tag, analyzer: Analyzer, folder: &Path, known: &mut HashMap<String, SectionId>) -> tantivy::Result<Self> {
        let index = Index::open_in_dir(folder)?;
        let reader: tantivy::IndexReader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        let fields = schema::schema().1;
        let mut opened = Self {
            tag: tag.clone(),
            analyzer,
            fields,
            sections: Vec::new(),
            passages: Vec::new(),
            searcher: searcher.clone(),
            readers: HashMap::new(),
        };
        // An index without passages has no segment, any other has one: see the writer.
        let Some(segment) = searcher.segment_readers().first() else { return Ok(opened) };
        debug_assert_eq!(searcher.segment_readers().len(), writer::SEGMENTS);
        opened.number(segment, known)?;
        for field in fields.searched() {
            opened.readers.insert(field, FieldReader::open(segment, field)?);
        }
        Ok(opened)
    }

    fn number(&mut self, segment: &SegmentReader, known: &mut HashMap<String, SectionId>) -> tantivy::Result<()> {
        let Some(keys) = segment.fast_fields().str(schema::KEY)? else { return Ok(()) };
        for passage in 0..segment.max_doc() {
            let mut key = String::new();
            if let Some(ordinal) = keys.term_ords(passage).next() {
                keys.ord_to_str(ordinal, &mut key)?;
            }
            let next = known.len() as SectionId;
            let section = *known.entry(key).or_insert(next);
            if self.passages.len() <= section as usize {
                self.passages.resize(section as usize + 1, None);
            }
            self.passages[section as usize] = Some(passage);
            self.sections.push(section);
        }
        Ok(())
    }

    /// How many passages there are.
    pub fn len(&self) -> usize {
        self.sections.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// In how many passages a field holds a term.
    pub fn frequency(&self, field: Field, term: &str) -> u32 {
        self.info(field, term).map_or(0, |(_, info)| info.doc_freq)
    }

    /// Whether any text or title has a folded word.
    pub fn holds(&self, folded: &str) -> bool {
        [self.fields.words, self.fields.title_words].iter().any(|field| self.frequency(*field, folded) > 0)
    }

    /// The passages in which a field holds a term, best of all first where `None` is an empty answer.
    pub fn scored(&self, field: Field, term: &str) -> io::Result<Option<Scored>> {
        let Some((reader, info)) = self.info(field, term) else { return Ok(None) };
        let postings = reader.inverted.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
        let weight = Bm25Weight::for_one_term(info.doc_freq.into(), self.len() as u64, reader.average_length);
        Ok(Some(Scored { postings, norms: reader.norms.clone(), weight }))
    }

    /// The terms of a field that start so, in order, with their frequencies.
    pub fn starting(&self, field: Field, start: &str, most: usize) -> io::Result<Vec<(String, u32)>> {
        let Some(reader) = self.readers.get(&field) else { return Ok(Vec::new()) };
        let mut terms = reader.inverted.terms().range().ge(start.as_bytes()).into_stream()?;
        let mut found = Vec::new();
        while found.len() < most && terms.advance() {
            let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
            if !term.starts_with(start) {
                break;
            }
            found.push((term.to_owned(), terms.value().doc_freq));
        }
        Ok(found)
    }

    /// The terms of a field.
    pub fn dictionary(&self, field: Field) -> Option<&tantivy::termdict::TermDictionary> {
        self.readers.get(&field).map(|reader| reader.inverted.terms())
    }

    /// Reads the passage of a section.
    pub fn passage(&self, section: SectionId) -> tantivy::Result<Option<Passage>> {
        let Some(passage) = self.passages.get(section as usize).copied().flatten() else { return Ok(None) };
        let document: TantivyDocument = self.searcher.doc(DocAddress::new(0, passage))?;
        let bytes = document.get_first(self.fields.stored).and_then(|value| value.as_bytes());
        Ok(bytes.and_then(|bytes| serde_json::from_slice(bytes).ok()))
    }

    /// The titles of the sections, of at most [`MAX_TITLES`].
    pub fn titles(&self) -> Vec<String> {
        let sections = 0..self.passages.len().min(MAX_TITLES) as SectionId;
        sections.filter_map(|section| self.passage(section).ok().flatten()).map(|passage| passage.title).collect()
    }

    /// A folded word as the texts write it: from the first passage that has it.
    pub fn written(&self, folded: &str) -> io::Result<Option<String>> {
        for field in [self.fields.words, self.fields.title_words] {
            let Some((first, _)) = self.scored(field, folded)?.and_then(|mut scored| scored.next()) else { continue };
            let Some(passage) = self.passage(self.sections[first as usize]).map_err(io::Error::other)? else { continue };
            let text = format!("{} {}", passage.title, passage.text);
            let written = words(&text).find(|word| self.analyzer.fold(word.text) == folded);
            if let Some(word) = written {
                return Ok(Some(letters::surface(word.text)));
            }
        }
        Ok(None)
    }

    /// The searcher of tantivy itself, for what its own queries do.
    pub fn searcher(&self) -> &tantivy::Searcher {
        &self.searcher
    }

    fn info(&self, field: Field, term: &str) -> Option<(&FieldReader, TermInfo)> {
        let reader = self.readers.get(&field)?;
        let info = reader.inverted.terms().get(term).ok().flatten()?;
        Some((reader, info))
    }
}

impl FieldReader {
    fn open(segment: &SegmentReader, field: Field) -> tantivy::Result<Self> {
        let inverted = segment.inverted_index(field)?;
        let passages = segment.max_doc().max(1);
        let average_length = inverted.total_num_tokens() as f32 / passages as f32;
        Ok(Self { norms: segment.get_fieldnorms_reader(field)?, inverted, average_length })
    }
}

impl Iterator for Scored {
    type Item = (DocId, f32);

    fn next(&mut self) -> Option<(DocId, f32)> {
        let passage = self.postings.doc();
        if passage == TERMINATED {
            return None;
        }
        let score = self.weight.score(self.norms.fieldnorm_id(passage), self.postings.term_freq());
        self.postings.advance();
        Some((passage, score))
    }
}
