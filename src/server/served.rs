//! What one kind of reader sees of a release, in the memory of the server: words, search, catalogue, and where its files are.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::edition::findings::Findings;
use crate::edition::parts::Part;
use crate::edition::release::{EditionEntry, Release, View};
use crate::index::suggest::{Asked, Suggestion};
use crate::index::{Answer, Request, Searcher};
use crate::locale::Words;
use crate::server::files::Slot;
use crate::source::Tag;

/// What one kind of reader sees of a release, ready to answer. What he may not read is not in it.
pub struct Served {
    /// The release, as far as he may read it.
    pub release: Release,
    /// The words of the interface.
    pub words: Arc<Words>,
    /// The search.
    pub searcher: Searcher,
    /// What all views of a release share.
    shared: Arc<Shared>,
    /// Documents of it that the library has closed to him since it was built.
    withdrawn: Arc<BTreeSet<String>>,
}

/// What all views of a release have in memory once.
pub struct Shared {
    words: Arc<Words>,
    /// The places in memory of the files that readers get.
    files: HashMap<Part, Arc<Slot>>,
    findings: HashMap<(String, Tag), Findings>,
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

impl Shared {
    /// What the views of a whole release share; what is in memory of the one `before` is taken over, where it is the same in both.
    ///
    /// # Errors
    /// Where anything of it that readers need is not there.
    pub fn of(release: &Release, before: Option<&Self>) -> io::Result<Self> {
        let (library, snapshot) = release.words()?;
        let (mut files, mut findings) = (HashMap::new(), HashMap::new());
        for edition in &release.manifest.editions {
            let parts = edition.parts.iter().filter(|(view, _)| **view != View::Sections).map(|(_, part)| *part);
            let slot = |part: &Part| before.and_then(|before| before.files.get(part)).cloned().unwrap_or_default();
            files.extend(parts.map(|part| (part, slot(&part))));
            if let Some(found) = release.findings(edition)? {
                findings.insert((edition.slug.clone(), edition.tag.clone()), found);
            }
        }
        Ok(Self { words: Arc::new(Words::read(&library, &snapshot)), files, findings })
    }
}

impl Served {
    /// Opens what somebody sees of a release, without what was `withdrawn` from him since.
    ///
    /// # Errors
    /// Where anything of it that readers need is not there.
    pub fn open(release: Release, shared: &Arc<Shared>, withdrawn: BTreeSet<String>) -> io::Result<Self> {
        let (searcher, words) = (release.searcher()?, Arc::clone(&shared.words));
        Ok(Self { release, words, searcher, shared: Arc::clone(shared), withdrawn: Arc::new(withdrawn) })
    }

    /// A language of the library by its tag.
    pub fn language(&self, tag: &str) -> Option<&Tag> {
        self.release.manifest.languages.iter().map(|language| &language.tag).find(|known| known.as_str() == tag)
    }

    /// The language of readers who did not choose one.
    pub fn first_language(&self) -> &Tag {
        self.release.manifest.languages.first().map_or(&self.release.manifest.source, |language| &language.tag)
    }

    /// The documents that are hidden since the release was built: nothing of them may be shown.
    pub fn withdrawn(&self) -> &Arc<BTreeSet<String>> {
        &self.withdrawn
    }

    /// The editions that this reader may read now.
    pub fn all_editions(&self) -> impl Iterator<Item = &EditionEntry> {
        self.release.manifest.editions.iter().filter(|edition| !self.withdrawn.contains(&edition.slug))
    }

    /// The editions that this reader may read now, in a language.
    pub fn editions<'a>(&'a self, tag: &'a Tag) -> impl Iterator<Item = &'a EditionEntry> {
        self.all_editions().filter(move |edition| edition.tag == *tag)
    }

    /// An edition that this reader may read now.
    pub fn edition(&self, slug: &str, tag: &Tag) -> Option<&EditionEntry> {
        self.release.edition(slug, tag).filter(|edition| !self.withdrawn.contains(&edition.slug))
    }

    /// The findings of an analysis that this reader may read now.
    pub fn findings(&self, slug: &str, tag: &Tag) -> Option<&Findings> {
        self.edition(slug, tag)?;
        self.shared.findings.get(&(slug.to_owned(), tag.clone()))
    }

    /// A file of an edition that this reader may read now.
    pub fn file(&self, slug: &str, tag: &Tag, view: View) -> Option<ServedFile<'_>> {
        let part = *self.edition(slug, tag)?.parts.get(&view)?;
        Some(ServedFile { slot: self.shared.files.get(&part)?, path: self.release.parts.path(&part), part })
    }

    /// Searches what this reader may read now. It takes time.
    ///
    /// # Errors
    /// Those of reading the search.
    pub fn search(&self, request: &Request) -> io::Result<Answer> {
        self.searcher.search(&Request { withdrawn: Some(&self.withdrawn), ..request.clone() })
    }

    /// What somebody may be about to ask. It takes time.
    pub fn suggestions(&self, tag: &Tag, typed: &str, asked: &Arc<Asked>) -> Vec<Suggestion> {
        self.searcher.suggestions(tag, typed, asked, &self.withdrawn)
    }
}
