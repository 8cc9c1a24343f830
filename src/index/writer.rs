//! Writes the search index of one language: one segment whose bytes follow from the passages.

use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use tantivy::directory::MmapDirectory;
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, TantivyDocument};

use crate::index::Passage;
use crate::index::schema::{self, FoldingTokenizer, TOKENIZER};
use crate::source::Fingerprint;

/// Memory for writing, in bytes; tantivy's least is 15 MB.
const MEMORY: usize = 15_000_000;

/// Writes an index into a new folder. `fingerprint` is that of what the passages are made from.
pub fn write(passages: &[Passage], fingerprint: &Fingerprint, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let (schema, fields) = schema::schema();
    let directory = MmapDirectory::open(folder).map_err(io::Error::other)?;
    let tokenizers = TokenizerManager::default();
    tokenizers.register(TOKENIZER, FoldingTokenizer);
    let builder = Index::builder().schema(schema).tokenizers(tokenizers);
    let mut writer: SingleSegmentIndexWriter = builder.single_segment_index_writer(directory, MEMORY).map_err(io::Error::other)?;
    for passage in passages {
        let mut document = TantivyDocument::new();
        document.add_text(fields.key, passage.key());
        document.add_text(fields.document, &passage.document);
        document.add_text(fields.kind, &passage.kind);
        document.add_text(fields.title, &passage.title);
        document.add_text(fields.around, format!("{} · {}", passage.document_title, passage.breadcrumb.join(" · ")));
        document.add_text(fields.body, &passage.text);
        document.add_bytes(fields.stored, &serde_json::to_vec(passage).map_err(io::Error::other)?);
        writer.add_document(document).map_err(io::Error::other)?;
    }
    writer.finalize().map_err(io::Error::other)?;
    name_by_content(folder, fingerprint)
}

/// Tantivy names a segment at random; here its name follows from its content, so that the same passages give the same
/// bytes. The name stands in the names of the files and in `meta.json` only.
fn name_by_content(folder: &Path, fingerprint: &Fingerprint) -> io::Result<()> {
    let meta_path = folder.join("meta.json");
    let meta = fs::read_to_string(&meta_path)?;
    let parsed: serde_json::Value = serde_json::from_str(&meta).map_err(io::Error::other)?;
    let hex = &fingerprint.as_str()[..32];
    let new_dashed = format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32]);
    for segment in parsed["segments"].as_array().into_iter().flatten() {
        let Some(dashed) = segment["segment_id"].as_str() else { continue };
        let old = dashed.replace('-', "");
        fs::write(&meta_path, meta.replace(dashed, &new_dashed))?;
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(ending) = name.strip_prefix(&old) {
                fs::rename(entry.path(), folder.join(format!("{hex}{ending}")))?;
            }
        }
    }
    // These serve a writer; a finished index has none, and they hold random names.
    for leftover in [".managed.json", ".tantivy-writer.lock", ".tantivy-meta.lock"] {
        match fs::remove_file(folder.join(leftover)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    // Side by side: a disk that waits for one file can wait for all.
    let files = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    files.par_iter().try_for_each(|file| fs::File::open(file.path())?.sync_all())
}
