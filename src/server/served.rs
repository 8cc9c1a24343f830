//! A release in the memory of the server: words, search, catalogue, and where its files are.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::edition::findings::Findings;
use crate::edition::release::{EditionEntry, Part, Release};
use crate::index::suggest::{Asked, Source, Suggestion};
use crate::index::{Answer, Filter, Request, Searcher};
use crate::locale::Words;
use crate::server::files::Slot;
use crate::source::{Fingerprint, Tag};

/// A release, ready to answer.
pub struct Served {
    /// The release.
    pub release: Release,
    /// The words of the interface.
    pub words: Words,
    /// The search.
    pub searcher: Searcher,
    /// The public editions by document and language: their places in the manifest, and of their files in memory.
    shelf: HashMap<String, BTreeMap<Tag, Shelved>>,
    findings: HashMap<(String, Tag), Findings>,
    /// Documents of this release that the library has withdrawn since.
    withdrawn: ArcSwap<BTreeSet<String>>,
}

/// A public edition.
struct Shelved {
    place: usize,
    files: BTreeMap<Part, Arc<Slot>>,
}

/// A file of an edition: where it is, and what it must be.
pub struct ServedFile<'a> {
    /// Its place in memory.
    pub slot: &'a Arc<Slot>,
    /// Where it is on the disk.
    pub path: PathBuf,
    /// What it must be.
    pub fingerprint: Option<&'a Fingerprint>,
}

impl Served {
    /// Opens a release.
    ///
    /// # Errors
    /// Where anything of it that readers need is not there.
    pub fn open(release: Release) -> io::Result<Self> {
        let (library, snapshot) = release.words();
        let words = Words::read(&library, &snapshot);
        let searcher = release.searcher()?;
        let mut shelf: HashMap<String, BTreeMap<Tag, Shelved>> = HashMap::new();
        let mut findings = HashMap::new();
        for (place, edition) in release.manifest.editions.iter().enumerate() {
            if release.public_edition(&edition.slug, edition.tag.as_str()).is_none() {
                continue;
            }
            let files = [Part::Pdf, Part::Page, Part::PageBrotli, Part::PageGzip].map(|part| (part, Arc::default())).into();
            shelf.entry(edition.slug.clone()).or_default().insert(edition.tag.clone(), Shelved { place, files });
            if let Some(found) = release.findings(edition)? {
                findings.insert((edition.slug.clone(), edition.tag.clone()), found);
            }
        }
        Ok(Self { release, words, searcher, shelf, findings, withdrawn: ArcSwap::default() })
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
    pub fn slugs(&self) -> impl Iterator<Item = &str> {
        self.shelf.keys().map(String::as_str)
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
        self.release.manifest.editions.get(self.shelved(slug, tag)?.place)
    }

    /// The findings of an analysis that everybody may read now.
    pub fn findings(&self, slug: &str, tag: &Tag) -> Option<&Findings> {
        let findings = self.findings.get(&(slug.to_owned(), tag.clone()))?;
        (!self.withdrawn.load().contains(slug)).then_some(findings)
    }

    /// A file of an edition that everybody may read now.
    pub fn file(&self, slug: &str, tag: &Tag, part: Part) -> Option<(&EditionEntry, ServedFile<'_>)> {
        let shelved = self.shelved(slug, tag)?;
        let edition = self.release.manifest.editions.get(shelved.place)?;
        let path = self.release.folder.join(edition.path(part));
        Some((edition, ServedFile { slot: shelved.files.get(&part)?, path, fingerprint: edition.parts.get(&part) }))
    }

    fn shelved(&self, slug: &str, tag: &Tag) -> Option<&Shelved> {
        let shelved = self.shelf.get(slug)?.get(tag)?;
        (!self.withdrawn.load().contains(slug)).then_some(shelved)
    }

    /// Searches what everybody may read now. It takes time.
    ///
    /// # Errors
    /// Those of reading the search.
    pub fn search(&self, request: &Request) -> io::Result<Answer> {
        let withdrawn = self.withdrawn();
        let mut answer = self.searcher.search(request)?;
        if withdrawn.is_empty() {
            return Ok(answer);
        }
        let hidden: usize = answer.facets.document.iter().filter(|count| withdrawn.contains(&count.value)).map(|count| count.count).sum();
        answer.facets.document.retain(|count| !withdrawn.contains(&count.value));
        answer.hits.retain(|hit| !withdrawn.contains(&hit.document));
        let only = request.filters.iter().find(|(filter, _)| *filter == Filter::Document);
        answer.total = match only {
            Some((_, slug)) if withdrawn.contains(slug) => 0,
            Some(_) => answer.total,
            None => answer.total.saturating_sub(hidden),
        };
        if answer.total == 0 {
            answer.facets = Default::default();
        }
        Ok(answer)
    }

    /// What somebody may be about to ask. It takes time.
    pub fn suggestions(&self, tag: &Tag, typed: &str, asked: &Arc<Asked>) -> Vec<Suggestion> {
        let mut suggestions = self.searcher.suggestions(tag, typed, asked);
        if !self.withdrawn.load().is_empty() {
            // A title does not say whose it is.
            suggestions.retain(|suggestion| suggestion.source == Source::Term);
        }
        suggestions
    }
}
