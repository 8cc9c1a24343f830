//! The messages of one document: what they may refer to, and what is wrong with them in the source and in a translation.
//!
//! An edition sees the glossary, the interface, its own messages and those of the documents it draws on. So does the check of a document, and
//! what it finds depends on nothing else: it is kept by the fingerprints of these files.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::file::FtlFile;
use super::glossary::Glossary;
use super::pair::Part;
use super::texts::Texts;
use super::waiver::{Used, Waivers};
use super::{alone, compare, expansion, markup};
use crate::diagnostic::Diagnostic;
use crate::locale::{place, review};
use crate::source::{Fingerprint, Library, Results, Snapshot, Tag};

/// The files that every document may refer to.
const SHARED: [&str; 2] = ["terms", "interface"];

/// The files of every language that all documents may refer to, read once and only where something has changed.
pub struct Shared<'a> {
    snapshot: &'a Snapshot,
    languages: Vec<(&'a Tag, OnceLock<Vec<FtlFile<'a>>>)>,
}

impl<'a> Shared<'a> {
    /// The shared files of a library.
    pub fn new(library: &'a Library, snapshot: &'a Snapshot) -> Self {
        let tags = std::iter::once(&library.source).chain(library.translations().map(|language| &language.tag));
        Self { snapshot, languages: tags.map(|tag| (tag, OnceLock::new())).collect() }
    }

    fn files<'s>(&'s self, tag: &Tag) -> &'s [FtlFile<'s>] {
        let Some((_, files)) = self.languages.iter().find(|(known, _)| *known == tag) else { return &[] };
        // What is wrong with them is reported with their own check.
        files.get_or_init(|| FtlFile::read_all(self.snapshot, tag, &SHARED, &mut Vec::new()))
    }
}

/// A document (or `terms`, or `interface`) with all that its messages may refer to.
pub struct Scope<'a> {
    library: &'a Library,
    snapshot: &'a Snapshot,
    name: &'a str,
    /// The documents that it draws on, and itself; not the shared files.
    own: Vec<String>,
}

/// What is wrong with the source of a document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct OfSource {
    /// What no waiver allows.
    pub faults: Vec<Diagnostic>,
    /// The waivers that have allowed something, by their place.
    pub used: Used,
    /// What is said of each waiver if it allows nothing, here and in all translations.
    pub unused: Vec<Diagnostic>,
}

/// What is wrong with a translation of a document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct OfTranslation {
    /// What no waiver allows.
    pub faults: Vec<Diagnostic>,
    /// The waivers of the source that have allowed something, by their place.
    pub used: Used,
}

impl<'a> Scope<'a> {
    /// The scope of a document.
    pub fn of(library: &'a Library, snapshot: &'a Snapshot, name: &'a str) -> Self {
        let own = if SHARED.contains(&name) { Vec::new() } else { library.drawn(name).into_iter().chain([name.to_owned()]).collect() };
        Self { library, snapshot, name, own }
    }

    /// What is wrong with the source.
    pub fn source(&self, shared: &Shared, results: &Results) -> OfSource {
        let tag = &self.library.source;
        results.get(&format!("source {tag} {}", self.name), &self.reads(tag), || self.check_source(shared))
    }

    /// What is wrong with a translation.
    pub fn translation(&self, tag: &Tag, shared: &Shared, results: &Results) -> OfTranslation {
        let mut reads = self.reads(&self.library.source);
        reads.extend(self.reads(tag));
        reads.extend(self.snapshot.reads([review::path(tag, self.name)]));
        let kind = format!("translation {} {tag} {}", self.library.source, self.name);
        results.get(&kind, &reads, || self.check_translation(tag, shared))
    }

    fn reads(&self, tag: &Tag) -> Vec<Fingerprint> {
        let names = SHARED.into_iter().chain(self.own.iter().map(String::as_str));
        self.snapshot.reads(names.map(|name| place::path(tag, name)))
    }

    fn check_source(&self, shared: &Shared) -> OfSource {
        let tag = &self.library.source;
        let mut faults = Vec::new();
        let own = FtlFile::read_all(self.snapshot, tag, &self.own, &mut faults);
        let shared = self.shared(tag, shared, &mut faults);
        let texts = Texts::of(tag, shared.iter().copied().chain(&own), &mut faults);
        for (file, messages) in texts.by_file().filter(|(file, _)| file.name == self.name) {
            for message in messages {
                for (name, pattern) in message.parts() {
                    let part = Part::new(file, message, name, pattern);
                    alone(&part, &texts, None, &mut faults);
                    if !message.term {
                        markup::check(&part, &mut faults);
                    }
                }
            }
        }
        expansion::check(&texts, &mut faults);
        faults.retain(|fault| self.is_own(tag, fault));
        let waivers = self.waivers(&texts);
        let used = waivers.apply(&mut faults);
        let unused = waivers.unused(&faults);
        faults.extend_from_slice(waivers.broken());
        OfSource { faults, used, unused }
    }

    fn check_translation(&self, tag: &Tag, shared: &Shared) -> OfTranslation {
        let from = &self.library.source;
        let (mut faults, mut elsewhere) = (Vec::new(), Vec::new());
        let originals = FtlFile::read_all(self.snapshot, from, &self.own, &mut elsewhere);
        let own = FtlFile::read_all(self.snapshot, tag, &self.own, &mut faults);
        let (shared_originals, shared) = (shared.files(from).iter(), self.shared(tag, shared, &mut faults));
        let source = Texts::of(from, shared_originals.chain(&originals), &mut elsewhere);
        let texts = Texts::of(tag, shared.into_iter().chain(&own), &mut faults);
        let (records, unreadable) = review::read(self.snapshot, tag, self.name);
        compare::check(self.snapshot, self.name, None, &source, &texts, &Glossary::of(&source), &records, &mut faults);
        expansion::check(&texts, &mut faults);
        faults.retain(|fault| self.is_own(tag, fault));
        faults.extend(unreadable);
        let waivers = self.waivers(&texts);
        let used = waivers.apply(&mut faults);
        waivers.report(&used, &mut faults);
        let used = self.waivers(&source).apply(&mut faults);
        OfTranslation { faults, used }
    }

    /// The shared files of a language; with what is wrong with them where they are what is checked.
    fn shared<'s>(&self, tag: &Tag, shared: &'s Shared<'_>, faults: &mut Vec<Diagnostic>) -> Vec<&'s FtlFile<'s>> {
        if SHARED.contains(&self.name) {
            FtlFile::read_all(self.snapshot, tag, &SHARED, faults);
        }
        shared.files(tag).iter().collect()
    }

    fn waivers<'t>(&self, texts: &Texts<'t>) -> Waivers<'t> {
        Waivers::of(texts.files.iter().copied().filter(|file| file.name == self.name))
    }

    fn is_own(&self, tag: &Tag, fault: &Diagnostic) -> bool {
        fault.file == place::path(tag, self.name)
    }
}
