//! Writes the search index of one language: one segment whose bytes follow from the passages.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tantivy::directory::{Directory, RamDirectory};
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::{Index, TantivyDocument};

use crate::index::Passage;
use crate::index::schema;
use crate::language::Analyzer;
use crate::source::Fingerprint;

/// Segments of an index that is not empty: a passage's number in the index is its number in the segment.
pub const SEGMENTS: usize = 1;
/// Memory for writing, in bytes; tantivy's least is 15 MB.
const MEMORY: usize = 15_000_000;
/// The file in which tantivy describes an index.
const META: &str = "meta.json";

/// Writes an index into a new folder. `fingerprint` is that of what the passages are made from.
///
/// It is made in memory: tantivy names segments at random, and on the way to the disk the segment gets a name that
/// follows from its content, so that the same passages give the same bytes.
pub fn write(passages: &[Passage], analyzer: &Analyzer, fingerprint: &Fingerprint, folder: &Path) -> io::Result<()> {
    let memory = RamDirectory::create();
    let index = in_memory(passages, analyzer, &memory).map_err(io::Error::other)?;
    let mut meta = String::from_utf8(memory.atomic_read(Path::new(META)).map_err(io::Error::other)?).map_err(io::Error::other)?;
    let name = &fingerprint.as_str()[..32];
    let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    let description = index.load_metas().map_err(io::Error::other)?;
    let randoms: Vec<String> = description.segments.iter().map(|segment| segment.id().uuid_string()).collect();
    // The name stands in the names of the files and, with hyphens, in the description of the index.
    let renamed = |text: &str| {
        randoms.iter().fold(text.to_owned(), |text, random| text.replace(random, name).replace(&dashed(random), &dashed(name)))
    };
    meta = renamed(&meta);
    for path in description.list_segment_files() {
        // A description names files that a segment may have; one without deletions has no file for them.
        if memory.exists(&path).map_err(io::Error::other)? {
            let bytes = memory.open_read(&path).map_err(io::Error::other)?.read_bytes()?;
            files.push((folder.join(renamed(&path.to_string_lossy())), bytes.to_vec()));
        }
    }
    files.push((folder.join(META), meta.into_bytes()));
    fs::create_dir_all(folder)?;
    // Side by side: a disk that waits for one file can wait for all.
    files.par_iter().try_for_each(|(path, bytes)| {
        let mut file = fs::File::create(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    })
}

fn in_memory(passages: &[Passage], analyzer: &Analyzer, memory: &RamDirectory) -> tantivy::Result<Index> {
    let (schema, fields) = schema::schema();
    let builder = Index::builder().schema(schema).tokenizers(schema::tokenizers(analyzer));
    let mut writer: SingleSegmentIndexWriter = builder.single_segment_index_writer(memory.clone(), MEMORY)?;
    for passage in passages {
        let mut document = TantivyDocument::new();
        document.add_text(fields.key, passage.key());
        document.add_text(fields.document, &passage.document);
        // A phrase does not run from the title into the text: nothing is between them but a place.
        document.add_text(fields.exact, &passage.title);
        document.add_text(fields.exact, &passage.text);
        document.add_text(fields.words, &passage.text);
        document.add_text(fields.stems, &passage.text);
        document.add_text(fields.title_words, &passage.title);
        document.add_text(fields.title_stems, &passage.title);
        document.add_text(fields.around, passage.around());
        document.add_bytes(fields.stored, &serde_json::to_vec(passage)?);
        writer.add_document(document)?;
    }
    writer.finalize()
}

/// The form of a name with hyphens, as UUIDs have it.
fn dashed(hex: &str) -> String {
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32]].join("-")
}
