//! One segment: a file with the passages of some documents in one language, opened for reading.
//!
//! What a segment holds follows from its passages alone, so releases share the segments that did not change.

use std::path::Path;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::schema::{Field, Value};
use tantivy::store::StoreReader;
use tantivy::termdict::TermDictionary;
use tantivy::{DocId, Index, InvertedIndexReader, SegmentReader, TantivyDocument, TantivyError};

use crate::index::directory::Packed;
use crate::index::schema::{self, Fields};

/// Blocks of stored passages that are kept unpacked: one for each hit of a page.
const STORED_BLOCKS: usize = 10;

/// The passages of some documents.
pub struct Segment {
    /// The number of its first passage among those of its language.
    pub base: DocId,
    /// How many passages it has.
    pub len: DocId,
    fields: Vec<Option<FieldReader>>,
    stored: StoreReader,
    reader: SegmentReader,
}

/// One field of a segment.
pub struct FieldReader {
    /// Terms and postings.
    pub inverted: Arc<InvertedIndexReader>,
    /// How long the field is in each passage.
    pub norms: FieldNormReader,
}

impl Segment {
    /// Opens the segment in a file, whose passages are numbered from `base` on; `None` where it has no passages.
    ///
    /// # Errors
    /// A file is missing, cut off or of another version.
    pub fn open(path: &Path, fields: &Fields, base: DocId) -> tantivy::Result<Option<Self>> {
        let index = Index::open(Packed::open(path)?)?;
        if index.schema() != schema::schema().0 {
            return Err(TantivyError::SchemaError("the segment was written by another version".to_owned()));
        }
        // A file is one segment, or none without passages: see the writer.
        let segments = index.searchable_segments()?;
        let segment = match &segments[..] {
            [] => return Ok(None),
            [segment] => segment,
            _ => return Err(TantivyError::SchemaError("the file holds several segments".to_owned())),
        };
        let reader = SegmentReader::open(segment)?;
        let mut opened = Self {
            base,
            len: reader.max_doc(),
            fields: fields.all().map(|_| None).collect(),
            stored: reader.get_store_reader(STORED_BLOCKS)?,
            reader,
        };
        for field in fields.searched() {
            opened.fields[field.field_id() as usize] =
                Some(FieldReader { inverted: opened.reader.inverted_index(field)?, norms: opened.reader.get_fieldnorms_reader(field)? });
        }
        Ok(Some(opened))
    }

    /// One of its fields.
    pub fn field(&self, field: Field) -> Option<&FieldReader> {
        self.fields.get(field.field_id() as usize)?.as_ref()
    }

    /// The terms of a field.
    pub fn dictionary(&self, field: Field) -> Option<&TermDictionary> {
        self.field(field).map(|reader| reader.inverted.terms())
    }

    /// The values of a field of which each passage has one: all of them in order, and for each passage the place of its own.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn values(&self, name: &str) -> tantivy::Result<(Vec<String>, Vec<usize>)> {
        let Some(column) = self.reader.fast_fields().str(name)? else { return Ok((Vec::new(), Vec::new())) };
        let mut values = Vec::with_capacity(column.num_terms());
        // One walk: looking up one value after the other reads most blocks of the dictionary many times.
        let mut terms = column.dictionary().stream()?;
        while terms.advance() {
            values.push(String::from_utf8_lossy(terms.key()).into_owned());
        }
        let place = |passage: DocId| column.term_ords(passage).next().map(|place| place as usize).filter(|place| *place < values.len());
        let places: Option<Vec<usize>> = (0..self.len).map(place).collect();
        let places = places.ok_or_else(|| TantivyError::SchemaError(format!("a passage has no {name}")))?;
        Ok((values, places))
    }

    /// The bytes that are kept of a passage, by its number in the segment.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn stored(&self, passage: DocId, field: Field) -> tantivy::Result<Vec<u8>> {
        let document: TantivyDocument = self.stored.get(passage)?;
        let bytes = document.get_first(field).and_then(|value| value.as_bytes().map(<[u8]>::to_vec));
        bytes.ok_or_else(|| TantivyError::SchemaError("a passage has no text".to_owned()))
    }
}
