//! What the Typst compiler sees of a library: one world per edition over files that all editions share.
//!
//! Editions differ only in the virtual file `/edition.json`. The Typst library (an argument of every memoised stage)
//! is one static value, and messages are read through the world, so changing one message invalidates little.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_kit::files::{FileLoader, FileStore};
use typst_kit::fonts::FontStore;

use crate::locale::words;
use crate::source::Snapshot;
use crate::typeset::ids::{file_id, path_of};
use crate::typeset::input::{DOUBTS_FILE, EDITION_FILE, EditionInput, MARKED_FILE};
use crate::typeset::{fonts, functions};

pub(super) static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let mut library = Library::builder().with_features([Feature::Html, Feature::A11yExtras].into_iter().collect()).build();
    functions::define(library.global.scope_mut());
    LazyHash::new(library)
});

/// Gives Typst the files of a snapshot.
struct SnapshotLoader(Snapshot);

impl FileLoader for SnapshotLoader {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = path_of(id);
        if matches!(id.root(), VirtualRoot::Package(_)) {
            return Err(FileError::Other(Some("packages are not available: a library builds without the internet".into())));
        }
        if path == words::PROGRAM_FILE {
            return Ok(Bytes::from_string(words::PROGRAM_WORDS));
        }
        match self.0.get(&path) {
            Some(file) => file.bytes().cloned().ok_or_else(|| FileError::Other(Some("the file is too large, or has just changed".into()))),
            None => Err(FileError::NotFound(path.into())),
        }
    }
}

/// Typst's view of a library. Lives as long as the program works on it, so that what was parsed and set is reused.
pub struct Typesetter {
    files: FileStore<SnapshotLoader>,
    fonts: FontStore,
}

impl Typesetter {
    /// Prepares fonts and files.
    pub fn new(snapshot: Snapshot) -> Self {
        Self { files: FileStore::new(SnapshotLoader(snapshot)), fonts: fonts::store() }
    }

    /// Continues with a newer state of the files, where there is something to continue.
    pub fn renew(before: Option<Self>, snapshot: Snapshot) -> Self {
        match before {
            Some(mut typesetter) => {
                typesetter.files.loader_mut().0 = snapshot;
                typesetter.files.reset();
                typesetter
            }
            None => Self::new(snapshot),
        }
    }
}

/// The world of one edition.
pub(crate) struct EditionWorld<'a> {
    typesetter: &'a Typesetter,
    main: FileId,
    /// How faults name the edition; nothing for that of the source language, whose faults are the document's.
    named: Option<String>,
    edition: (FileId, Bytes),
    marked: (FileId, Bytes),
    doubts: (FileId, Bytes),
    read: Mutex<BTreeSet<String>>,
}

impl<'a> EditionWorld<'a> {
    pub fn new(typesetter: &'a Typesetter, input: &EditionInput) -> Self {
        Self::marking(typesetter, input, "")
    }

    /// The world of an edition in which one message is marked.
    pub fn marking(typesetter: &'a Typesetter, input: &EditionInput, marked: &str) -> Self {
        let doubts = serde_json::to_vec(&input.doubts).unwrap_or_default();
        let told = EditionInput { doubts: BTreeMap::new(), ..input.clone() };
        let json = serde_json::to_vec(&told).unwrap_or_default();
        Self {
            typesetter,
            main: file_id(&format!("manuals/{}/main.typ", input.slug)),
            named: (input.places.last().is_some_and(|source| source.tag != input.tag))
                .then(|| format!("the {} edition of {}", input.tag, input.slug)),
            edition: (file_id(EDITION_FILE), Bytes::new(json)),
            doubts: (file_id(DOUBTS_FILE), Bytes::new(doubts)),
            marked: (file_id(MARKED_FILE), Bytes::from_string(marked.to_owned())),
            read: Mutex::new(BTreeSet::new()),
        }
    }

    /// How faults name the edition, where not every edition has them.
    pub fn named(&self) -> Option<&str> {
        self.named.as_deref()
    }

    /// The files the edition has asked for so far, those that do not exist included.
    pub fn files_read(self) -> BTreeSet<String> {
        self.read.into_inner().unwrap_or_default()
    }

    fn note(&self, id: FileId) {
        let path = path_of(id);
        if path != words::PROGRAM_FILE
            && let Ok(mut read) = self.read.lock()
        {
            read.insert(path);
        }
    }
}

impl World for EditionWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.typesetter.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.note(id);
        self.typesetter.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.edition.0 {
            return Ok(self.edition.1.clone());
        }
        for (known, bytes) in [&self.marked, &self.doubts] {
            if id == *known {
                return Ok(bytes.clone());
            }
        }
        self.note(id);
        self.typesetter.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typesetter.fonts.font(index)
    }

    /// Nothing: the same input must give the same pages on any day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
