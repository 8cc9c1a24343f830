//! A release in the memory of the server: words, search, catalogue, and where its files are.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::edition::findings::Findings;
use crate::edition::parts::Part;
use crate::edition::release::{EditionEntry, Release, View};
use crate::index::suggest::{Asked, Suggestion};
use crate::index::{Answer, Request, Searcher};
use crate::locale::Words;
use crate::server::files::Slot;
use crate::source::{Marking, Tag};

/// The views of an edition that readers get.
const READ: [View; 5] = [View::Pdf, View::Page, View::PageBrotli, View::PageGzip, View::Cards];

/// A release, ready to answer.
pub struct Served {
    /// The release.
    pub release: Release,
    /// The words of the interface.
    pub words: Words,
    /// The search.
    pub searcher: Searcher,
    /// The places in memory of the files that readers get.
    files: HashMap<Part, Arc<Slot>>,
    findings: HashMap<(String, Tag), Findings>,
    /// Documents of this release that the library has withdrawn since.
    withdrawn: ArcSwap<BTreeSet<String>>,
}

/// A file of an edition: where it is, and what it must be.
pub struct ServedFile<'a> {
    /// Its place in memory.
    pub slot: &'a Arc<Slot>,
    /// Where it is on the disk.
    pub path: PathBuf,
    /// What it must be.
    pub part: Part,
}

impl Served {
    /// Opens a release.
    ///
    /// # Errors
    /// Where anything of it that readers need is not there.
    pub fn open(release: Release) -> io::Result<Self> {
        let (library, snapshot) = release.words()?;
        let words = Words::read(&library, &snapshot);
        let searcher = release.searcher()?;
        let (mut files, mut findings) = (HashMap::new(), HashMap::new());
        for edition in release.public_editions() {
            files.extend(READ.into_iter().filter_map(|view| Some((*edition.parts.get(&view)?, Arc::default()))));
            if let Some(found) = release.findings(edition)? {
                findings.insert((edition.slug.clone(), edition.tag.clone()), found);
            }
        }
        Ok(Self { release, words, searcher, files, findings, withdrawn: ArcSwap::default() })
    }

    /// Takes over what is in memory of the release before, where it is the same in both.
    pub(super) fn take_files_of(&mut self, before: &Self) {
        for (part, slot) in &mut self.files {
            if let Some(held) = before.files.get(part) {
                *slot = Arc::clone(held);
            }
        }
    }

    /// A language of the library by its tag.
    pub fn language(&self, tag: &str) -> Option<&Tag> {
        self.release.manifest.languages.iter().map(|language| &language.tag).find(|known| known.as_str() == tag)
    }

    /// The language of readers who did not choose one.
    pub fn first_language(&self) -> &Tag {
        self.release.manifest.languages.first().map_or(&self.release.manifest.source, |language| &language.tag)
    }

    /// The names of the documents that were public when the release was built.
    pub fn slugs(&self) -> BTreeSet<&str> {
        self.release.public_editions().map(|edition| edition.slug.as_str()).collect()
    }

    /// Hides these documents from now on, in everything.
    pub fn withdraw(&self, slugs: BTreeSet<String>) {
        self.withdrawn.store(Arc::new(slugs));
    }

    /// The documents that are hidden: nothing of them may be shown.
    pub fn withdrawn(&self) -> Arc<BTreeSet<String>> {
        self.withdrawn.load_full()
    }

    /// The editions that everybody may read now.
    pub fn public_editions(&self) -> impl Iterator<Item = &EditionEntry> {
        let withdrawn = self.withdrawn();
        self.release.public_editions().filter(move |edition| !withdrawn.contains(&edition.slug))
    }

    /// The editions that everybody may read now, in a language.
    pub fn editions<'a>(&'a self, tag: &'a Tag) -> impl Iterator<Item = &'a EditionEntry> {
        self.public_editions().filter(move |edition| edition.tag == *tag)
    }

    /// An edition that everybody may read now.
    pub fn edition(&self, slug: &str, tag: &Tag) -> Option<&EditionEntry> {
        let edition = self.release.edition(slug, tag).filter(|edition| edition.marking == Marking::Public);
        edition.filter(|edition| !self.withdrawn.load().contains(&edition.slug))
    }

    /// The findings of an analysis that everybody may read now.
    pub fn findings(&self, slug: &str, tag: &Tag) -> Option<&Findings> {
        let findings = self.findings.get(&(slug.to_owned(), tag.clone()))?;
        (!self.withdrawn.load().contains(slug)).then_some(findings)
    }

    /// A file of an edition that everybody may read now.
    pub fn file(&self, slug: &str, tag: &Tag, view: View) -> Option<ServedFile<'_>> {
        let part = *self.edition(slug, tag)?.parts.get(&view)?;
        Some(ServedFile { slot: self.files.get(&part)?, path: self.release.parts.path(&part), part })
    }

    /// Searches what everybody may read now. It takes time.
    ///
    /// # Errors
    /// Those of reading the search.
    pub fn search(&self, request: &Request) -> io::Result<Answer> {
        self.searcher.search(&Request { withdrawn: Some(&self.withdrawn()), ..request.clone() })
    }

    /// What somebody may be about to ask. It takes time.
    pub fn suggestions(&self, tag: &Tag, typed: &str, asked: &Arc<Asked>) -> Vec<Suggestion> {
        self.searcher.suggestions(tag, typed, asked, &self.withdrawn())
    }
}
