//! Brings `index/` to a release of what is on disk.
//!
//! A build is a set of editions, each sound or not. Every sound one is published; one that is not keeps its last good state, and is named with
//! its faults. Only the settings of the library stop all.

use std::io;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use crate::diagnostic::{self, Code, Diagnostic};
use crate::edition::compile::{self, Compiled};
use crate::edition::edition::Edition;
use crate::edition::plan::{Step, plan};
use crate::edition::progress::Progress;
use crate::edition::reads::Reads;
use crate::edition::release::{EditionEntry, FORMAT, Held, LanguageEntry, Manifest, Release};
use crate::edition::sound::{self, Made};
use crate::edition::store::Store;
use crate::edition::{contents, diagnose, findings, packs, sense};
use crate::locale::{Words, everyday};
use crate::source::{Fingerprint, Library, Results, Shelf, Snapshot, Tag};
use crate::typeset::{Draft, Typeset, Typesetter, compile as typesetter, typeset};

/// How often a build begins again because files changed while it read them.
const MAX_BEGINNINGS: usize = 5;

/// What a build did.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The release that is current now.
    pub release: Release,
    /// How many editions were compiled.
    pub compiled: usize,
    /// How many passages its search holds for everybody.
    pub passages: usize,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// All faults, in reading order.
    pub faults: Vec<Diagnostic>,
}

impl Outcome {
    /// Whether every edition was made, and nothing of the source is wrong. Faults of translations are no obstacle: their texts fall back.
    pub fn is_complete(&self) -> bool {
        let manifest = &self.release.manifest;
        let of_source = |fault: &&Diagnostic| fault.is_error() && !manifest.in_translation(fault);
        manifest.held.is_empty() && !self.faults.iter().any(|fault| of_source(&fault))
    }
}

/// Builds a library once. See [`Builder`] for building it again and again.
pub fn build(root: &Path, progress: &dyn Progress) -> Result<Outcome, Vec<Diagnostic>> {
    Builder::new(root).build(progress)
}

/// Builds a library; keeps between builds what the next one can use again.
pub struct Builder {
    root: PathBuf,
    shelf: Shelf,
    results: Results,
    typesetter: Option<Typesetter>,
}

/// Why a build did not come to its end.
enum Stop {
    /// Nothing can be published.
    Faults(Vec<Diagnostic>),
    /// Files changed while they were read.
    Torn,
}

impl From<Vec<Diagnostic>> for Stop {
    fn from(faults: Vec<Diagnostic>) -> Self {
        Self::Faults(faults)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Faults(cannot_write(&error))
    }
}

impl Builder {
    /// A builder for the library in a folder.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), shelf: Shelf::remembering(root), results: Results::of(root), typesetter: None }
    }

    /// Brings `index/` to a release of what is on disk.
    ///
    /// # Errors
    /// The settings of the library are wrong, nothing in it can be published, or the release cannot be written. The current release stays.
    pub fn build(&mut self, progress: &dyn Progress) -> Result<Outcome, Vec<Diagnostic>> {
        let start = Instant::now();
        for _ in 0..MAX_BEGINNINGS {
            match self.once(start, progress) {
                Ok(outcome) => return Ok(outcome),
                Err(Stop::Faults(faults)) => return Err(faults),
                // What was found of a file that was another one when it was read is not to be kept under its name.
                Err(Stop::Torn) => self.results = Results::of(&self.root),
            }
        }
        let fault = Diagnostic::error(Code::Path, "", "the files of the library keep changing while they are read");
        Err(vec![fault.hint("build again when whoever changes them has finished")])
    }

    fn once(&mut self, start: Instant, progress: &dyn Progress) -> Result<Outcome, Stop> {
        let (snapshot, mut faults) = self.shelf.snapshot();
        let store = Store::of(&self.root);
        // What cannot be read is no file of the snapshot, and still makes another release than what is not there.
        let unreadable = faults.iter().map(|fault| Fingerprint::of_all([&fault.file, &fault.message]));
        let input = Fingerprint::of_all([Fingerprint::of_program(), snapshot.fingerprint()].into_iter().chain(unreadable));
        if let Some(release) = store.current().filter(|release| release.manifest.input == input && release.is_whole()) {
            return Ok(outcome(release, 0, start));
        }
        let library = match Library::read(&snapshot) {
            Ok((library, found)) => {
                faults.extend(found);
                library
            }
            Err(found) => return Err(Stop::Faults(faults.into_iter().chain(found).collect())),
        };
        let typesetter = Typesetter::renew(self.typesetter.take(), snapshot.clone());
        let words = Words::read(&library, &snapshot);
        let work = Work { library: &library, snapshot: &snapshot, words, typesetter: &typesetter, store: &store, results: &self.results };
        let result = work.run(input, faults, progress);
        // After a large build little of what is remembered is used again, and a server would keep it for nothing.
        if result.as_ref().is_ok_and(|(_, compiled)| compile::is_large(*compiled)) {
            typesetter::forget(0);
        }
        self.typesetter = Some(typesetter);
        if snapshot.is_torn() {
            return Err(Stop::Torn);
        }
        let (release, compiled) = result?;
        self.results.age();
        self.results.keep(&self.root);
        self.shelf.remember();
        Ok(outcome(release, compiled, start))
    }
}

struct Work<'a> {
    library: &'a Library,
    snapshot: &'a Snapshot,
    words: Words,
    typesetter: &'a Typesetter,
    store: &'a Store,
    results: &'a Results,
}

impl Work<'_> {
    /// Makes and publishes a release; gives the number of editions that were compiled.
    fn run(&self, input: Fingerprint, mut faults: Vec<Diagnostic>, progress: &dyn Progress) -> Result<(Release, usize), Stop> {
        let lock = self.store.lock(|| progress.waiting())?;
        let current = self.store.current();
        let current = current.as_ref();
        self.store.begin(&lock)?;
        let editions = Edition::all(self.library, self.snapshot, &self.words, self.results);
        let steps = plan(&editions, current, self.snapshot);
        let todo: Vec<&Edition> =
            editions.iter().zip(&steps).filter(|(_, step)| matches!(step, Step::Compile)).map(|(edition, _)| edition).collect();
        progress.compiling(todo.len());
        // Messages are checked while editions are compiled.
        let (found, compiled) = thread::scope(|scope| {
            let found = scope.spawn(|| diagnose::of_files(self.library, self.snapshot, self.results));
            let compiled = compile::all(&todo, progress, |edition| self.compile(edition));
            (found.join().unwrap_or_else(|panic| resume_unwind(panic)), compiled)
        });
        faults.extend(found);
        let mut reads = Reads::of(current.map(|release| &release.manifest));
        let mut compiled = compiled.into_iter();
        let mut made: Vec<Made> = Vec::with_capacity(editions.len());
        for step in steps {
            made.push(match step {
                Step::Keep(entry) => Made::Sound(Box::new(entry.clone())),
                Step::Fails(held) => Made::Faulty { reads: held.reads.clone(), faults: held.faults.clone() },
                Step::Compile => {
                    let Some(Compiled { result, reads: paths }) = compiled.next() else { continue };
                    let places = reads.add(paths, self.snapshot);
                    match result {
                        Ok(entry) => Made::Sound(Box::new(EditionEntry { reads: places, ..entry? })),
                        Err(faults) => Made::Faulty { reads: places, faults },
                    }
                }
            });
        }
        if self.snapshot.is_torn() {
            return Err(Stop::Torn);
        }
        let (mut entries, mut held) =
            sound::part(self.library, &editions, made, &reads, &faults, current, self.store.parts(), &self.words)?;
        let (more, more_held) = sound::without_settings(self.library, self.snapshot, &faults, current, self.store.parts(), &self.words)?;
        entries.extend(more);
        held.extend(more_held);
        let place = |tag: &Tag| self.library.languages.iter().position(|language| language.tag == *tag);
        entries.sort_by_key(|entry| (entry.slug.clone(), place(&entry.tag)));
        held.sort_by_key(|held| (held.slug.clone(), place(&held.tag)));
        if entries.is_empty() && !editions.is_empty() {
            faults.extend(held.into_iter().flat_map(|held| held.faults));
            return Err(Stop::Faults(in_order(faults)));
        }
        let sections = entries.iter().flat_map(|entry| entry.labels.iter().map(move |label| format!("{}#{label}", entry.slug)));
        let sections = sections.collect();
        faults.extend(everyday::check(self.library, self.snapshot, &sections, self.results));
        faults.extend(self.library.check_first_card(self.snapshot, &sections));
        let held_faults: Vec<&Diagnostic> = held.iter().flat_map(|held| &held.faults).collect();
        let warnings = in_order(faults.into_iter().filter(|fault| !held_faults.contains(&fault)).collect());
        let files = reads.finish(&mut entries, &mut held);
        let manifest = self.manifest(input, files, &editions, entries, held, warnings, current)?;
        if self.snapshot.is_torn() {
            return Err(Stop::Torn);
        }
        let release = self.store.publish(&lock, &manifest)?;
        Ok((release, todo.len()))
    }

    fn compile(&self, edition: &Edition) -> Compiled<io::Result<EditionEntry>> {
        let notes = self.words.of(edition.tag).get("reading-notes");
        let page = |draft: Draft| edition.page(draft, self.library, &self.words);
        let (result, reads) = typeset(self.typesetter, &edition.input, &notes, page);
        let put = |typeset: Typeset<io::Result<_>>| {
            let Typeset { title, pdf, pages, outputs, sections, page, warnings } = typeset;
            let typeset = Typeset { title, pdf, pages, outputs, sections, page: page?, warnings };
            edition.put(&typeset, edition.short_title(self.snapshot), Vec::new(), self.store.parts())
        };
        Compiled { result: result.map(put), reads }
    }

    /// Words, search, findings, and everything that names them.
    #[allow(clippy::too_many_arguments, reason = "the fields of one value")]
    fn manifest(
        &self,
        input: Fingerprint,
        files: Vec<(String, Option<Fingerprint>)>,
        editions: &[Edition],
        entries: Vec<EditionEntry>,
        held: Vec<Held>,
        warnings: Vec<Diagnostic>,
        current: Option<&Release>,
    ) -> io::Result<Manifest> {
        let languages = self.library.languages.iter().map(|language| LanguageEntry {
            tag: language.tag.clone(),
            derived_from: language.derived_from.clone(),
            name: self.words.of(&language.tag).get("language-name"),
        });
        let parts = self.store.parts();
        let indexes = contents::indexes(self.library, &entries, parts, current)?;
        let sense = sense::put(self.library, self.snapshot, &indexes, parts, current)?;
        let packs = packs::packs(self.library, self.snapshot, &entries, sense.as_ref(), parts, current)?;
        Ok(Manifest {
            format: FORMAT,
            input,
            reading: self.library.reading,
            closed_offline: self.library.closed_offline,
            source: self.library.source.clone(),
            first_card: self.library.first_card.as_ref().map(|(card, _)| card.clone()),
            languages: languages.collect(),
            words: contents::words(self.library, self.snapshot, parts)?,
            sense,
            indexes,
            packs,
            findings: findings::put(self.library, self.snapshot, editions, &entries, parts, current)?,
            files,
            editions: entries,
            held,
            warnings,
        })
    }
}

fn outcome(release: Release, compiled: usize, start: Instant) -> Outcome {
    let manifest = &release.manifest;
    let of_editions = manifest.editions.iter().flat_map(|edition| &edition.warnings);
    let of_held = manifest.held.iter().flat_map(|held| &held.faults);
    let faults = in_order(manifest.warnings.iter().chain(of_editions).chain(of_held).cloned().collect());
    let passages = manifest.editions.iter().filter(|edition| edition.door.is_open()).map(|edition| edition.labels.len()).sum();
    Outcome { release, compiled, passages, seconds: start.elapsed().as_secs_f64(), faults }
}

/// Faults in reading order, each once: editions of one document often have the same.
fn in_order(mut faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostic::sort(&mut faults);
    faults.dedup();
    faults
}

fn cannot_write(error: &io::Error) -> Vec<Diagnostic> {
    let fault = Diagnostic::error(Code::Path, "index", format!("cannot write the release: {error}"));
    vec![fault.hint("check the rights and the free space of the folder `index`; the last release is still there")]
}
