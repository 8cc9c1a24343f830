//! A release: a manifest that names everything that readers can get, and the parts it names.
//!
//! Its name is the fingerprint of its manifest, which holds the fingerprints of everything else: the same input gives
//! the same release.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::edition::findings::Findings;
use crate::edition::packs::PackEntry;
pub use crate::edition::parts::Part;
use crate::edition::parts::Parts;
use crate::index::{DocumentFacts, Searcher};
use crate::locale::{everyday, glossary};
use crate::source::{Door, Fingerprint, Kind, Language, Library, Output, Reading, Snapshot, Tag};
use crate::typeset::Section;

/// The format of manifests that this program writes and reads. A release of another format is built again.
pub const FORMAT: u32 = 6;

/// What a release holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Manifest {
    /// The format: [`FORMAT`].
    pub format: u32,
    /// The fingerprint of everything it was made from: program and files.
    pub input: Fingerprint,
    /// Whether people whom nobody knows read anything.
    #[serde(default)]
    pub reading: Reading,
    /// Whether devices may keep, encrypted, what only accounts may read.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub closed_offline: bool,
    /// The language of the authors.
    pub source: Tag,
    /// The section that the start page leads to first (`document#label`), where the library names one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub first_card: Option<String>,
    /// The languages, in the library's order.
    pub languages: Vec<LanguageEntry>,
    /// The files that editions were made from, each with its fingerprint; `None` where a file was looked for and not there. Editions name
    /// them by their place in this list.
    pub files: Vec<(String, Option<Fingerprint>)>,
    /// The editions, by document and language.
    pub editions: Vec<EditionEntry>,
    /// The editions that could not be made.
    pub held: Vec<Held>,
    /// The search of each language.
    pub indexes: BTreeMap<Tag, Vec<SegmentEntry>>,
    /// What was learned of meaning, where there is enough to learn from.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sense: Option<SenseEntry>,
    /// What devices keep of each language.
    pub packs: BTreeMap<Tag, PackEntry>,
    /// The findings of analyses, by document and language.
    pub findings: BTreeMap<String, BTreeMap<Tag, FindingsEntry>>,
    /// The files with the program's words, by their path in the library.
    pub words: BTreeMap<String, Part>,
    /// Other faults of the library when it was built.
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
    pub door: Door,
    /// The title in this language.
    pub title: String,
    /// The title in a few words, for lists; see [`Self::listed`].
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub short_title: Option<String>,
    /// The date of the document.
    pub date: String,
    /// The day by which the document must be reviewed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub review: Option<String>,
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
    /// The files it was made from, by their places in [`Manifest::files`].
    pub reads: Vec<u32>,
    /// Its parts.
    pub parts: BTreeMap<View, Part>,
    /// What deserved a look when it was compiled.
    pub warnings: Vec<Diagnostic>,
    /// Whether its sources have faults now, and it is the last good state; its page says so.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub outdated: bool,
}

/// An edition that could not be made.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Held {
    /// The document.
    pub slug: String,
    /// The language.
    pub tag: Tag,
    /// Who may read the document.
    pub door: Door,
    /// What it was to be made from, as of [`EditionEntry::input`].
    pub input: Fingerprint,
    /// The files it asked for, by their places in [`Manifest::files`].
    pub reads: Vec<u32>,
    /// Why it could not.
    pub faults: Vec<Diagnostic>,
    /// Whether they were found in typesetting, which finds them again in the same files; what else is wrong may stand anywhere.
    pub in_typesetting: bool,
    /// Whether readers get its last good state; if not, it is missing.
    pub has_last_good: bool,
}

/// A segment of the search index of a language: of documents that the same people may read, so that what somebody may not read has no part in
/// what he finds, in its order or in its counts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SegmentEntry {
    /// Who may read its documents.
    pub door: Door,
    /// The fingerprint of what it is made from.
    pub input: Fingerprint,
    /// The fingerprint of the titles of its sections and of the questions that they answer: what meaning is learned from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Fingerprint>,
    /// The segment.
    pub part: Part,
}

/// What was learned of meaning (see [`crate::index::learn`]): from what everybody may read, and from nothing else.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SenseEntry {
    /// The fingerprint of what it is learned from.
    pub input: Fingerprint,
    /// The places of words.
    pub space: Part,
    /// The places of sections, those of documents that the same people may read together.
    pub places: Vec<PlacesEntry>,
}

/// The places of the sections that the same people may read, in what was learned.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PlacesEntry {
    /// Who may read them.
    pub door: Door,
    /// The fingerprint of what they are made from.
    pub input: Fingerprint,
    /// The places.
    pub part: Part,
}

/// The findings of an analysis in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FindingsEntry {
    /// The fingerprint of what they are made from.
    pub input: Fingerprint,
    /// The findings as JSON.
    pub part: Part,
}

/// A form of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
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
    /// The blocks of the reading page as JSON, compressed with gzip: what stands beside another language.
    Blocks,
    /// The PDF for those who lead a course.
    Facilitator,
    /// The cards.
    Cards,
}

impl View {
    /// Where an output is kept.
    pub fn of_output(output: Output) -> Self {
        match output {
            Output::Facilitator => Self::Facilitator,
            Output::Cards => Self::Cards,
        }
    }

    /// Who may see it, of a document with this door.
    pub fn door(self, document: &Door) -> Door {
        match self {
            Self::Facilitator => document.of_output(Output::Facilitator),
            Self::Cards => document.of_output(Output::Cards),
            _ => document.clone(),
        }
    }
}

impl EditionEntry {
    /// What lists call it: the short title where it has one.
    pub fn listed(&self) -> &str {
        self.short_title.as_deref().unwrap_or(&self.title)
    }

    /// Its kind, and its jurisdictions.
    pub fn kind_and_places(&self) -> (&str, &[String]) {
        (self.kind.name(), &self.jurisdictions)
    }

    /// What is printed of it besides itself.
    pub fn outputs(&self) -> impl Iterator<Item = Output> {
        [Output::Facilitator, Output::Cards].into_iter().filter(|output| self.parts.contains_key(&View::of_output(*output)))
    }
}

impl Manifest {
    /// Reads a manifest. The error says why it cannot be read; of another program's, which of the two is the newer.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        /// What every format has.
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        // What follows may be something else in another format.
        let head: Head = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        match head.format.cmp(&FORMAT) {
            Ordering::Equal => serde_json::from_slice(bytes).map_err(|error| error.to_string()),
            Ordering::Greater => {
                Err(format!("a newer program made it (format {}, this one reads {FORMAT}): update this program", head.format))
            }
            Ordering::Less => Err(format!("an older program made it (format {}, this one reads {FORMAT}): make it again", head.format)),
        }
    }

    /// Every part it names.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        let editions = self.editions.iter().flat_map(|edition| edition.parts.values());
        let segments = self.indexes.values().flatten().map(|segment| &segment.part);
        let findings = self.findings.values().flat_map(BTreeMap::values).map(|findings| &findings.part);
        let sense = self.sense.iter().flat_map(|sense| sense.places.iter().map(|places| &places.part).chain([&sense.space]));
        let packs = self.packs.values().flat_map(PackEntry::parts);
        editions.chain(segments).chain(sense).chain(findings).chain(packs).chain(self.words.values()).copied()
    }

    /// Whether a fault stands in the files of a translation.
    pub fn in_translation(&self, fault: &Diagnostic) -> bool {
        let translations = self.languages.iter().filter(|language| language.derived_from.is_none() && language.tag != self.source);
        translations.into_iter().any(|language| fault.file.starts_with(&format!("locales/{}/", language.tag)))
    }

    /// Every door in it, each once: who may read its documents, and what is printed of them besides.
    pub fn doors(&self) -> BTreeSet<Door> {
        let views = self.editions.iter().flat_map(|edition| edition.parts.keys().map(|view| view.door(&edition.door)));
        views.chain(self.held.iter().map(|held| held.door.clone())).collect()
    }

    /// Whether everybody may read all of it.
    pub fn is_public(&self) -> bool {
        self.reading == Reading::Open && self.doors().iter().all(Door::is_open)
    }
}

/// An opened release.
#[derive(Debug, Clone)]
pub struct Release {
    /// Its name: the first 16 digits of its manifest's fingerprint. Of what somebody may read of it, a name that follows from that alone.
    pub id: String,
    /// The name of the whole release; readers are not told it.
    pub whole: String,
    /// What it holds.
    pub manifest: Manifest,
    /// Where its parts are.
    pub parts: Parts,
    /// The places of editions in the manifest, by document and language.
    pub(super) places: HashMap<(String, Tag), usize>,
}

impl Release {
    /// The release that a manifest describes. A manifest of another format or name is an error of kind `InvalidData`.
    pub(super) fn read(bytes: &[u8], id: &str, parts: Parts) -> io::Result<Self> {
        let invalid = |message: String| io::Error::new(io::ErrorKind::InvalidData, message);
        if Fingerprint::of(bytes).short() != id {
            return Err(invalid(format!("the manifest of release {id} is damaged")));
        }
        let manifest = Manifest::read(bytes).map_err(invalid)?;
        Ok(Self { id: id.to_owned(), whole: id.to_owned(), places: places(&manifest), manifest, parts })
    }

    /// An edition.
    pub fn edition(&self, slug: &str, tag: &Tag) -> Option<&EditionEntry> {
        // Both are short.
        self.places.get(&(slug.to_owned(), tag.clone())).map(|place| &self.manifest.editions[*place])
    }

    /// The names of its documents.
    pub fn slugs(&self) -> BTreeSet<&str> {
        self.manifest.editions.iter().map(|edition| edition.slug.as_str()).collect()
    }

    /// Where a form of an edition is.
    pub fn path(&self, edition: &EditionEntry, view: View) -> Option<PathBuf> {
        Some(self.parts.path(edition.parts.get(&view)?))
    }

    /// Reads a form of an edition.
    pub fn view(&self, edition: &EditionEntry, view: View) -> io::Result<Vec<u8>> {
        let part = edition.parts.get(&view).ok_or(io::ErrorKind::NotFound)?;
        self.parts.read(part)
    }

    /// Reads the sections of an edition.
    pub fn sections(&self, edition: &EditionEntry) -> io::Result<Vec<Section>> {
        serde_json::from_slice(&self.view(edition, View::Sections)?).map_err(io::Error::other)
    }

    /// Reads the findings of an edition, if it is one of an analysis.
    pub fn findings(&self, edition: &EditionEntry) -> io::Result<Option<Findings>> {
        let Some(entry) = self.manifest.findings.get(&edition.slug).and_then(|languages| languages.get(&edition.tag)) else {
            return Ok(None);
        };
        serde_json::from_slice(&self.parts.read(&entry.part)?).map(Some).map_err(io::Error::other)
    }

    /// Opens the search, with the glossary.
    pub fn searcher(&self) -> io::Result<Searcher> {
        let segments = |language: &LanguageEntry| {
            let segments = self.manifest.indexes.get(&language.tag).map(Vec::as_slice).unwrap_or_default();
            (language.tag.clone(), segments.iter().map(|segment| self.parts.path(&segment.part)).collect())
        };
        let searcher = Searcher::open(&self.manifest.languages.iter().map(segments).collect::<Vec<_>>(), self.documents())?;
        let searcher = match &self.manifest.sense {
            Some(sense) => {
                let places: Vec<PathBuf> = sense.places.iter().map(|places| self.parts.path(&places.part)).collect();
                searcher.with_sense(&self.parts.path(&sense.space), &places)?
            }
            None => searcher,
        };
        let (library, snapshot) = self.words()?;
        let searcher = searcher.with_glossary(glossary::read(&library, &snapshot)).with_everyday(&everyday::of_all(&library, &snapshot));
        searcher.mapped_anew()
    }

    /// What search knows of the documents, in the library's order.
    fn documents(&self) -> Vec<DocumentFacts> {
        let mut documents: Vec<DocumentFacts> = Vec::new();
        // Editions stand by document.
        for edition in &self.manifest.editions {
            if documents.last().is_none_or(|known| known.slug != edition.slug) {
                documents.push(DocumentFacts {
                    slug: edition.slug.clone(),
                    kind: edition.kind.name().to_owned(),
                    jurisdictions: edition.jurisdictions.clone(),
                    titles: BTreeMap::new(),
                });
            }
            if let Some(document) = documents.last_mut() {
                document.titles.insert(edition.tag.clone(), edition.title.clone());
            }
        }
        documents
    }

    /// The languages as a library without documents, and the files with the program's words.
    pub fn words(&self) -> io::Result<(Library, Snapshot)> {
        let languages =
            self.manifest.languages.iter().map(|l| Language { tag: l.tag.clone(), derived_from: l.derived_from.clone() }).collect();
        let library = Library {
            source: self.manifest.source.clone(),
            approval: false,
            reading: Reading::default(),
            closed_offline: false,
            first_card: None,
            languages,
            documents: Vec::new(),
        };
        let read = |(path, part): (&String, &Part)| Ok((path.clone(), self.parts.read(part)?));
        let files = self.manifest.words.iter().map(read).collect::<io::Result<Vec<_>>>()?;
        Ok((library, Snapshot::of(files)))
    }

    /// Whether every part is there and as long as it should be.
    pub fn is_whole(&self) -> bool {
        self.manifest.parts().all(|part| self.parts.has(&part))
    }
}

pub(super) fn places(manifest: &Manifest) -> HashMap<(String, Tag), usize> {
    let editions = manifest.editions.iter().enumerate();
    editions.map(|(place, edition)| ((edition.slug.clone(), edition.tag.clone()), place)).collect()
}
