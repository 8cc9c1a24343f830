//! Writes a segment of the search index of one language: files whose bytes follow from the passages.

use std::fs;
use std::io;
use std::path::Path;

use tantivy::directory::{Directory, RamDirectory};
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::{Index, IndexSettings, TantivyDocument};

use crate::index::Passage;
use crate::index::directory;
use crate::index::schema;
use crate::index::stored::Stored;
use crate::language::Analyzer;
use crate::source::Fingerprint;

/// Memory for writing, in bytes; tantivy's least is 15 MB.
const MEMORY: usize = 15_000_000;
/// The file in which tantivy describes an index.
const META: &str = "meta.json";
/// Stored passages that are packed together, in bytes. Each hit unpacks its block: tantivy's 16 KB are four times the work.
const STORED_BLOCK: usize = 4 << 10;

/// Writes a segment into a new file. `fingerprint` is that of what the passages are made from.
///
/// # Errors
/// A passage cannot be indexed, or the file cannot be written.
pub fn write(passages: &[Passage], analyzer: &Analyzer, fingerprint: &Fingerprint, path: &Path) -> io::Result<()> {
    fs::write(path, segment(passages, analyzer, fingerprint)?)
}

/// A segment as one file; see [`directory`].
///
/// # Errors
/// A passage cannot be indexed.
pub fn segment(passages: &[Passage], analyzer: &Analyzer, fingerprint: &Fingerprint) -> io::Result<Vec<u8>> {
    directory::pack(&files(passages, analyzer, fingerprint)?)
}

/// The files of a segment, in the order of their names. `fingerprint` is that of what the passages are made from.
///
/// Tantivy names segments at random; here a segment gets a name that follows from its content, so that the same passages give the
/// same bytes.
///
/// # Errors
/// A passage cannot be indexed.
fn files(passages: &[Passage], analyzer: &Analyzer, fingerprint: &Fingerprint) -> io::Result<Vec<(String, Vec<u8>)>> {
    let memory = RamDirectory::create();
    let index = in_memory(passages, analyzer, &memory).map_err(io::Error::other)?;
    let meta = String::from_utf8(memory.atomic_read(Path::new(META)).map_err(io::Error::other)?).map_err(io::Error::other)?;
    let digits = fingerprint.hex();
    let name = &digits[..32];
    let description = index.load_metas().map_err(io::Error::other)?;
    let randoms: Vec<String> = description.segments.iter().map(|segment| segment.id().uuid_string()).collect();
    // The name stands in the names of the files and, with hyphens, in the description of the index.
    let renamed = |text: &str| {
        randoms.iter().fold(text.to_owned(), |text, random| text.replace(random, name).replace(&dashed(random), &dashed(name)))
    };
    let mut files = vec![(META.to_owned(), renamed(&meta).into_bytes())];
    for path in description.list_segment_files() {
        // A description names files that a segment may have; one without deletions has no file for them.
        if memory.exists(&path).map_err(io::Error::other)? {
            let bytes = memory.open_read(&path).map_err(io::Error::other)?.read_bytes()?;
            files.push((renamed(&path.to_string_lossy()), bytes.to_vec()));
        }
    }
    files.sort();
    Ok(files)
}

fn in_memory(passages: &[Passage], analyzer: &Analyzer, memory: &RamDirectory) -> tantivy::Result<Index> {
    let (schema, fields) = schema::schema();
    let settings =
        IndexSettings { docstore_blocksize: STORED_BLOCK, docstore_compress_dedicated_thread: false, ..IndexSettings::default() };
    let builder = Index::builder().schema(schema).settings(settings).tokenizers(schema::tokenizers(analyzer));
    let mut writer: SingleSegmentIndexWriter = builder.single_segment_index_writer(memory.clone(), MEMORY)?;
    for passage in passages {
        let mut document = TantivyDocument::new();
        document.add_text(fields.key, passage.key());
        document.add_text(fields.title, &passage.title);
        // As one text, so that places are the same in both fields.
        let whole = format!("{}{}{}", passage.title, schema::BREAK, passage.text);
        document.add_text(fields.exact, &whole);
        document.add_text(fields.marked, &whole);
        document.add_text(fields.words, &passage.text);
        document.add_text(fields.stems, &passage.text);
        document.add_text(fields.title_words, &passage.title);
        document.add_text(fields.title_stems, &passage.title);
        document.add_text(fields.around, passage.around());
        let asks = passage.asks.join("\n");
        document.add_text(fields.asks_words, &asks);
        document.add_text(fields.asks_stems, &asks);
        document.add_text(fields.questions, &asks);
        document.add_bytes(fields.stored, &Stored::of(passage).to_bytes());
        writer.add_document(document)?;
    }
    writer.finalize()
}

/// The form of a name with hyphens, as UUIDs have it.
fn dashed(hex: &str) -> String {
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32]].join("-")
}
