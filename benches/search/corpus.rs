//! The passages of `../shared/bench`, indexed as a release is.

use std::path::{Path, PathBuf};

use armarium::index::{Passage, Searcher, writer};
use armarium::language::{Analyzer, Dictionary};
use armarium::source::{Fingerprint, Tag};

/// The five language forms.
pub const TAGS: [&str; 5] = ["en", "sq", "mk", "sr", "sr-Latn"];

/// Where the reference data is, if it is.
pub fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/bench");
    folder.join("search/en.jsonl").is_file().then_some(folder)
}

pub fn tag(name: &str) -> Tag {
    Tag::try_from(name.to_owned()).expect("a language tag")
}

/// Passages of one language.
pub type Texts = Vec<(String, String)>;

/// The passages with their search.
pub struct Corpus {
    pub texts: Vec<(Tag, Texts)>,
    pub searcher: Searcher,
    folder: tempfile::TempDir,
}

impl Corpus {
    /// Reads and indexes the passages, with tables of a folder where one is given.
    pub fn read(bench: &Path, dictionaries: Option<&Path>) -> Self {
        Self::of(TAGS.iter().map(|name| (tag(name), texts(bench, name))).collect(), dictionaries)
    }

    /// Bytes on disk of all indexes.
    pub fn size(&self) -> u64 {
        let entries = |folder: PathBuf| std::fs::read_dir(folder).expect("an index").map(|entry| entry.expect("an entry").path());
        let files = self.texts.iter().flat_map(|(tag, _)| entries(self.folder.path().join(tag.as_str())));
        files.map(|file| file.metadata().expect("its size").len()).sum()
    }

    /// Indexes passages, as one segment of each language.
    pub fn of(texts: Vec<(Tag, Texts)>, dictionaries: Option<&Path>) -> Self {
        Self::divided(texts, 1, dictionaries)
    }

    /// Indexes passages in so many segments of each language.
    pub fn divided(texts: Vec<(Tag, Texts)>, segments: usize, dictionaries: Option<&Path>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut indexes = Vec::new();
        for (tag, texts) in &texts {
            let analyzer = match dictionaries {
                None => Analyzer::of(tag),
                Some(tables) => {
                    let file = std::fs::read(tables.join(format!("{}.table", tag.bare()))).expect("a table");
                    Analyzer::with_dictionary(tag, Some(Dictionary::read(&file).expect("a table of this version")))
                }
            };
            let passages: Vec<Passage> = texts.iter().map(|(id, text)| passage(id, text)).collect();
            let folders = divided(&passages, segments, &analyzer, &folder.path().join(tag.as_str()));
            indexes.push((tag.clone(), analyzer, folders));
        }
        let searcher = Searcher::with_analyzers(indexes, Vec::new()).expect("a search");
        searcher.warm();
        Self { texts, searcher, folder }
    }
}

/// Writes passages as so many segments into a folder.
pub fn divided(passages: &[Passage], segments: usize, analyzer: &Analyzer, folder: &Path) -> Vec<PathBuf> {
    std::fs::create_dir_all(folder).expect("a folder");
    let parts = passages.chunks(passages.len().div_ceil(segments).max(1)).enumerate();
    let write = |(number, part): (usize, &[Passage])| {
        let path = folder.join(number.to_string());
        writer::write(part, analyzer, &Fingerprint::of(path.to_string_lossy().as_bytes()), &path).expect("a segment");
        path
    };
    parts.map(write).collect()
}

/// Reads the passages of one language.
pub fn texts(bench: &Path, name: &str) -> Texts {
    let text = std::fs::read_to_string(bench.join(format!("search/{name}.jsonl"))).expect("passages");
    let line = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).expect("a passage as JSON");
        (value["id"].as_str().expect("an id").to_owned(), value["text"].as_str().expect("a text").to_owned())
    };
    text.lines().map(line).collect()
}

fn passage(id: &str, text: &str) -> Passage {
    Passage {
        document: "passages".to_owned(),
        document_title: String::new(),
        section: id.to_owned(),
        title: String::new(),
        breadcrumb: Vec::new(),
        page: 1,
        text: text.to_owned(),
        inside: Vec::new(),
        asks: Vec::new(),
    }
}
