//! A release: an immutable folder with everything that readers can get, and a manifest that says what is there.
//!
//! Its name is the fingerprint of its manifest, which holds the fingerprints of everything else: the same input gives
//! the same release.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::edition::findings::{self, Findings};
use crate::index::{DocumentFacts, Searcher};
use crate::locale::glossary;
use crate::source::{Fingerprint, Kind, Language, Library, Marking, Snapshot, Tag};
use crate::typeset::Section;

/// The format of manifests that this program writes and reads. A release of another format is built again.
pub const FORMAT: u32 = 2;
/// The name of the manifest in its release.
pub const MANIFEST: &str = "manifest.json";

/// What a release holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Manifest {
    /// The format: [`FORMAT`].
    pub format: u32,
    /// The fingerprint of everything it was made from: program and files.
    pub input: Fingerprint,
    /// The language of the authors.
    pub source: Tag,
    /// The languages, in the library's order.
    pub languages: Vec<LanguageEntry>,
    /// The editions, by document and language.
    pub editions: Vec<EditionEntry>,
    /// The search index of each language, by the fingerprint of what it was made from.
    pub indexes: BTreeMap<Tag, Fingerprint>,
    /// The findings of public analyses, by document and language: the fingerprints of what they were made from.
    pub findings: BTreeMap<String, BTreeMap<Tag, Fingerprint>>,
    /// The files with the program's words, relative to the release, with their fingerprints.
    pub words: BTreeMap<String, Fingerprint>,
    /// The faults of the messages when it was built; none of them stopped it.
    pub warnings: Vec<Diagnostic>,
}

/// A language of a release.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LanguageEntry {
    /// Its tag.
    pub tag: Tag,
    /// What it is derived from.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub derived_from: Option<Tag>,
    /// Its name in itself.
    pub name: String,
}

/// An edition of a release.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EditionEntry {
    /// The document.
    pub slug: String,
    /// The language.
    pub tag: Tag,
    /// The kind of the document.
    pub kind: Kind,
    /// Who may read it.
    pub marking: Marking,
    /// The title in this language.
    pub title: String,
    /// The date of the document.
    pub date: String,
    /// The version of the document.
    pub version: String,
    /// The jurisdictions of the document.
    pub jurisdictions: Vec<String>,
    /// The number of printed pages.
    pub pages: usize,
    /// The labels of its sections in order; each section is a passage of the search.
    pub labels: Vec<String>,
    /// The fingerprint of what it was told (language, title, state of translation) and of the program.
    pub input: Fingerprint,
    /// The files it was made from and their fingerprints; `None` where a file was looked for and not there.
    pub reads: BTreeMap<String, Option<Fingerprint>>,
    /// The fingerprints of its files, by [`Part`] name.
    pub parts: BTreeMap<Part, Fingerprint>,
    /// What deserved a look when it was compiled.
    pub warnings: Vec<Diagnostic>,
}

/// A file of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The PDF.
    Pdf,
    /// The reading page.
    Page,
    /// The reading page, compressed with Brotli.
    PageBrotli,
    /// The reading page, compressed with gzip.
    PageGzip,
    /// The sections as JSON.
    Sections,
}

impl Part {
    /// All files of an edition.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Page, Self::PageBrotli, Self::PageGzip, Self::Sections];

    fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Page => "html",
            Self::PageBrotli => "html.br",
            Self::PageGzip => "html.gz",
            Self::Sections => "sections.json",
        }
    }
}

impl EditionEntry {
    /// The path of one of its files, relative to the release. Slug and tag are checked names, so it stays inside.
    pub fn path(&self, part: Part) -> PathBuf {
        path(&self.slug, &self.tag, part)
    }
}

/// The path of a file of an edition, relative to the release.
pub fn path(slug: &str, tag: &Tag, part: Part) -> PathBuf {
    PathBuf::from("editions").join(tag.as_str()).join(format!("{slug}.{}", part.ending()))
}

/// The path of the search index of a language, relative to the release.
pub fn index_path(tag: &Tag) -> PathBuf {
    PathBuf::from("search").join(tag.as_str())
}

/// An opened release.
#[derive(Debug, Clone)]
pub struct Release {
    /// Its name: the first 16 digits of its manifest's fingerprint.
    pub id: String,
    /// Its folder.
    pub folder: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

impl Release {
    /// Opens the release in a folder. A manifest of another format is an error of kind `InvalidData`.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let bytes = std::fs::read(folder.join(MANIFEST))?;
        let manifest: Manifest = serde_json::from_slice(&bytes).map_err(io::Error::other)?;
        if manifest.format != FORMAT {
            let message = format!("the release has format {}, this program reads {FORMAT}", manifest.format);
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Ok(Self { id: Fingerprint::of(&bytes).short().to_owned(), folder: folder.to_owned(), manifest })
    }

    /// The editions that everybody may read. Whatever faces readers starts from here.
    pub fn public_editions(&self) -> impl Iterator<Item = &EditionEntry> {
        self.manifest.editions.iter().filter(|edition| edition.marking == Marking::Public)
    }

    /// A public edition.
    pub fn public_edition(&self, slug: &str, tag: &str) -> Option<&EditionEntry> {
        self.public_editions().find(|edition| edition.slug == slug && edition.tag.as_str() == tag)
    }

    /// Reads a file of an edition.
    pub fn read(&self, edition: &EditionEntry, part: Part) -> io::Result<Vec<u8>> {
        std::fs::read(self.folder.join(edition.path(part)))
    }

    /// Reads the sections of an edition.
    pub fn sections(&self, edition: &EditionEntry) -> io::Result<Vec<Section>> {
        serde_json::from_slice(&self.read(edition, Part::Sections)?).map_err(io::Error::other)
    }

    /// Reads the findings of an edition, if it is one of a public analysis.
    pub fn findings(&self, edition: &EditionEntry) -> io::Result<Option<Findings>> {
        if !self.manifest.findings.get(&edition.slug).is_some_and(|languages| languages.contains_key(&edition.tag)) {
            return Ok(None);
        }
        let bytes = std::fs::read(self.folder.join(findings::path(&edition.slug, &edition.tag)))?;
        serde_json::from_slice(&bytes).map(Some).map_err(io::Error::other)
    }

    /// Opens the search, with the glossary.
    pub fn searcher(&self) -> io::Result<Searcher> {
        let segments = |language: &LanguageEntry| (language.tag.clone(), vec![self.folder.join(index_path(&language.tag))]);
        let searcher = Searcher::open(&self.manifest.languages.iter().map(segments).collect::<Vec<_>>(), self.documents())?;
        let (library, snapshot) = self.words();
        Ok(searcher.with_glossary(glossary::read(&library, &snapshot)))
    }

    /// What search knows of the public documents, in the library's order.
    fn documents(&self) -> Vec<DocumentFacts> {
        let mut documents: Vec<DocumentFacts> = Vec::new();
        for edition in self.public_editions() {
            let new = || DocumentFacts {
                slug: edition.slug.clone(),
                kind: edition.kind.name().to_owned(),
                jurisdictions: edition.jurisdictions.clone(),
                titles: BTreeMap::new(),
            };
            let place = documents.iter().position(|known| known.slug == edition.slug).unwrap_or_else(|| {
                documents.push(new());
                documents.len() - 1
            });
            documents[place].titles.insert(edition.tag.clone(), edition.title.clone());
        }
        documents
    }

    /// The languages as a library without documents, and the files with the program's words.
    pub fn words(&self) -> (Library, Snapshot) {
        let languages =
            self.manifest.languages.iter().map(|l| Language { tag: l.tag.clone(), derived_from: l.derived_from.clone() }).collect();
        let library = Library { source: self.manifest.source.clone(), languages, documents: Vec::new() };
        (library, Snapshot::read(&self.folder).0)
    }
}
