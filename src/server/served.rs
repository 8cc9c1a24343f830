//! A release in the memory of the server: words, search, catalogue and finished pages.

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;

use axum::body::Bytes;

use crate::edition::findings::Findings;
use crate::edition::release::{EditionEntry, Release, View};
use crate::index::Searcher;
use crate::locale::Words;
use crate::source::Tag;

/// A release, ready to answer.
pub struct Served {
    /// The release.
    pub release: Release,
    /// The words of the interface.
    pub words: Words,
    /// The search.
    pub searcher: Searcher,
    pages: HashMap<(String, Tag), Page>,
    findings: HashMap<(String, Tag), Findings>,
}

/// The bodies of a reading page, by encoding.
#[derive(Debug, Clone)]
pub struct Page {
    /// Compressed with Brotli.
    pub brotli: Bytes,
    /// Compressed with gzip.
    pub gzip: Bytes,
    /// As it is.
    pub identity: PathBuf,
    /// The fingerprint of the page.
    pub fingerprint: String,
}

impl Served {
    /// Opens a release.
    pub fn open(release: Release) -> io::Result<Self> {
        let (library, snapshot) = release.words()?;
        let words = Words::read(&library, &snapshot);
        let searcher = release.searcher()?;
        let mut pages = HashMap::new();
        let mut findings = HashMap::new();
        for edition in release.public_editions() {
            let page = Page {
                brotli: release.view(edition, View::PageBrotli)?.into(),
                gzip: release.view(edition, View::PageGzip)?.into(),
                identity: release.path(edition, View::Page).unwrap_or_default(),
                fingerprint: edition.parts.get(&View::Page).map(|part| part.fingerprint.short()).unwrap_or_default(),
            };
            pages.insert((edition.slug.clone(), edition.tag.clone()), page);
            if let Some(found) = release.findings(edition)? {
                findings.insert((edition.slug.clone(), edition.tag.clone()), found);
            }
        }
        Ok(Self { release, words, searcher, pages, findings })
    }

    /// A language of the library by its tag.
    pub fn language(&self, tag: &str) -> Option<&Tag> {
        self.release.manifest.languages.iter().map(|language| &language.tag).find(|known| known.as_str() == tag)
    }

    /// The language of readers who did not choose one.
    pub fn first_language(&self) -> &Tag {
        self.release.manifest.languages.first().map_or(&self.release.manifest.source, |language| &language.tag)
    }

    /// The public editions in a language.
    pub fn editions<'a>(&'a self, tag: &'a Tag) -> impl Iterator<Item = &'a EditionEntry> {
        self.release.public_editions().filter(move |edition| edition.tag == *tag)
    }

    /// The findings of a public analysis.
    pub fn findings(&self, slug: &str, tag: &Tag) -> Option<&Findings> {
        self.findings.get(&(slug.to_owned(), tag.clone()))
    }

    /// The reading page of a public document.
    pub fn page(&self, slug: &str, tag: &Tag) -> Option<&Page> {
        self.pages.get(&(slug.to_owned(), tag.clone()))
    }
}
