//! A library as translators see it at one moment: every message of a document in its order, beside its translation.

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::locale::review::{self, Proposal, Record, State};
use crate::locale::{entry, guard, pattern, place};
use crate::source::{Library, Snapshot, Tag};

/// Files of messages that belong to no document; they are translated like one.
pub const SHARED: [&str; 2] = ["terms", "interface"];

/// The files of a library at one moment, and what its settings say.
#[derive(Debug, Clone)]
pub struct Translations {
    /// The settings.
    pub library: Arc<Library>,
    /// The files.
    pub snapshot: Snapshot,
}

/// A message with its translation.
#[derive(Debug, Clone)]
pub struct Item<'a> {
    /// Its id; terms with their hyphen.
    pub id: String,
    /// The source entry as it stands in its file.
    pub original: &'a str,
    /// What its author says about it, line by line.
    pub comment: String,
    /// The translation as it stands in its file: what readers get.
    pub translation: Option<&'a str>,
    /// What was decided about it.
    pub record: Option<Record>,
    /// How far it has come.
    pub published: State,
    /// A new text that waits while readers keep an approved one.
    pub proposal: Option<Proposal>,
    /// How far the newest text has come: that of the proposal, if there is one.
    pub state: State,
}

impl Item<'_> {
    /// The newest text: what translators go on from.
    pub fn newest(&self) -> Option<&str> {
        self.proposal.as_ref().map(|proposal| proposal.text.as_str()).or(self.translation)
    }

    /// Who wrote the newest text or decided about it; empty where nobody knows.
    pub fn by(&self) -> &str {
        let decided = || self.record.as_ref().map(|record| record.by.as_str());
        self.proposal.as_ref().map(|proposal| proposal.by.as_str()).or_else(decided).unwrap_or_default()
    }

    /// The source that the newest text was made from, where it has changed since.
    pub fn original_before(&self) -> Option<&str> {
        let decided = || self.record.as_ref().and_then(|record| record.original.as_deref());
        let before = self.proposal.as_ref().map(|proposal| proposal.original.as_str()).or_else(decided);
        before.filter(|_| self.state == State::Stale)
    }

    /// Whether readers get a text that a reviewer has approved, of this source or of an older one.
    pub fn is_approved(&self) -> bool {
        self.record.as_ref().zip(self.translation).is_some_and(|(record, text)| record.approves(text))
    }
}

impl Translations {
    /// Reads a library from disk, or says why it cannot be read.
    pub fn read(root: &Path) -> Result<Self, Vec<Diagnostic>> {
        let (snapshot, faults) = Snapshot::read(root);
        Self::of(snapshot, faults)
    }

    /// The library in some files, or why it cannot be read; `faults` is what was wrong with the files.
    pub fn of(snapshot: Snapshot, faults: Vec<Diagnostic>) -> Result<Self, Vec<Diagnostic>> {
        match Library::read(&snapshot) {
            Ok((library, _)) => Ok(Self { library: Arc::new(library), snapshot }),
            Err(found) => Err(faults.into_iter().chain(found).collect()),
        }
    }

    /// The same at a later moment: settings that did not change are not read again.
    pub fn later(&self, snapshot: Snapshot, faults: Vec<Diagnostic>) -> Result<Self, Vec<Diagnostic>> {
        match Library::settings(&snapshot).eq(Library::settings(&self.snapshot)) {
            true => Ok(Self { library: Arc::clone(&self.library), snapshot }),
            false => Self::of(snapshot, faults),
        }
    }

    /// The same library with a file as it would be.
    pub fn with(&self, path: &str, bytes: Vec<u8>) -> Self {
        Self { library: Arc::clone(&self.library), snapshot: self.snapshot.with(path, bytes) }
    }

    /// The languages that are translated into: kept ones besides the source.
    pub fn languages(&self) -> impl Iterator<Item = &Tag> {
        self.library.translations().map(|language| &language.tag)
    }

    /// A language that is translated into, by its tag.
    pub fn language(&self, tag: &str) -> Option<&Tag> {
        self.languages().find(|known| known.as_str() == tag)
    }

    /// The language in another script that is derived from one.
    pub fn derived(&self, tag: &Tag) -> Option<&Tag> {
        self.library.languages.iter().find(|language| language.derived_from.as_ref() == Some(tag)).map(|language| &language.tag)
    }

    /// What can be translated: the documents, then the glossary and the program's words.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.library.documents.iter().map(|document| document.slug.as_str()).chain(SHARED)
    }

    /// The messages of a document that authors have written, in their order, with their translations.
    pub fn items(&self, tag: &Tag, name: &str) -> Vec<Item<'_>> {
        let text = |tag: &Tag| {
            let path = place::path(tag, name);
            self.snapshot.get(&path).and_then(|file| guard::inspect(&path, file).0).unwrap_or_default()
        };
        let (original, translation) = (text(&self.library.source), text(tag));
        let (originals, resource) = (pattern::parse(original).0, pattern::parse(translation).0);
        let translations = entry::texts(translation, &resource);
        let mut records = review::read(&self.snapshot, tag, name).0;
        let texts = entry::texts(original, &originals);
        let item = |message: pattern::Message| {
            let id = message.full_id();
            let original = texts.get(&id).copied()?;
            let translation = translations.get(&id).copied();
            let record = records.remove(&id);
            let lines = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
            let published = review::state(record.as_ref(), original, translation);
            let proposal = record.as_ref().and_then(|record| record.waiting(original, translation)).cloned();
            let state = proposal.as_ref().map_or(published, |proposal| proposal.state(original));
            Some(Item { id, original, comment: lines, translation, record, published, proposal, state })
        };
        pattern::messages(&originals).filter_map(item).collect()
    }
}
