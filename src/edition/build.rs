//! Brings `index/` to a release of what is on disk.

use std::io;
use std::path::Path;
use std::time::Instant;

use rayon::prelude::*;

use crate::diagnostic::{self, Code, Diagnostic};
use crate::edition::contents;
use crate::edition::diagnose;
use crate::edition::edition::Edition;
use crate::edition::findings;
use crate::edition::labels::{self, Labels};
use crate::edition::plan::{Step, plan};
use crate::edition::release::{EditionEntry, FORMAT, LanguageEntry, MANIFEST, Manifest, Part, Release};
use crate::edition::store::{self, Store};
use crate::locale::{Words, check};
use crate::source::{Fingerprint, Library, Snapshot};
use crate::typeset::{Draft, Typeset, Typesetter, compile, typeset};

/// What a build did.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The release that is current now.
    pub release: Release,
    /// How many editions were compiled.
    pub compiled: usize,
    /// How many passages its search holds.
    pub passages: usize,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// Faults that did not stop it.
    pub warnings: Vec<Diagnostic>,
}

/// What a build tells while it runs.
pub trait Progress: Sync {
    /// Somebody else is building; this build waits.
    fn waiting(&self) {}
    /// So many editions will be compiled.
    fn compiling(&self, _editions: usize) {}
    /// An edition is finished (or has faults).
    fn compiled(&self, _edition: &str) {}
}

/// A build that tells nothing.
pub struct Silent;

impl Progress for Silent {}

/// Builds a library once. See [`Builder`] for building it again and again.
pub fn build(root: &Path, progress: &dyn Progress) -> Result<Outcome, Vec<Diagnostic>> {
    Builder::new(root).build(progress)
}

/// Builds a library; keeps the typesetter between builds, so that the next one reuses what did not change.
pub struct Builder {
    root: std::path::PathBuf,
    typesetter: Option<Typesetter>,
}

/// How many builds the typesetter remembers what it did not use.
const REMEMBERED_ROUNDS: usize = 5;

impl Builder {
    /// A builder for the library in a folder.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), typesetter: None }
    }

    /// Brings `index/` to a release of what is on disk. On faults the current release stays, and nothing of the
    /// broken-off one is left.
    pub fn build(&mut self, progress: &dyn Progress) -> Result<Outcome, Vec<Diagnostic>> {
        let start = Instant::now();
        let (snapshot, mut faults) = Snapshot::read(&self.root);
        let store = Store::of(&self.root);
        let input = Fingerprint::of_all([Fingerprint::of_program().as_str(), snapshot.fingerprint().as_str()]);
        if faults.is_empty()
            && let Some(release) = store.current().filter(|release| release.manifest.input == input)
        {
            return Ok(outcome(release, 0, start));
        }
        let library = match Library::read(&snapshot) {
            Ok((library, found)) => {
                faults.extend(found);
                library
            }
            Err(found) => {
                faults.extend(found);
                return Err(faults);
            }
        };
        let typesetter = Typesetter::renew(self.typesetter.take(), snapshot.clone());
        let words = Words::read(&library, &snapshot);
        let checked = || {
            faults.extend(diagnose::of_files(&library, &snapshot));
            diagnostic::sort(&mut faults);
            let (stopping, warnings): (Vec<_>, Vec<_>) = faults.into_iter().partition(|fault| stops(&library, fault));
            if stopping.is_empty() { Ok(warnings) } else { Err(stopping) }
        };
        let work = Work { library: &library, snapshot: &snapshot, words, typesetter: &typesetter, store: &store, input };
        let result = work.run(checked, progress);
        // Also after faults: otherwise the memory of a long session grows with every typing error.
        compile::forget(REMEMBERED_ROUNDS);
        self.typesetter = Some(typesetter);
        result.map(|(release, compiled)| outcome(release, compiled, start))
    }
}

/// Whether a fault stops a build: everything that would make a document untrue or unreadable, except in translations,
/// whose editions fall back to the source.
fn stops(library: &Library, fault: &Diagnostic) -> bool {
    fault.is_error() && !check::in_translation(library, fault)
}

struct Work<'a> {
    library: &'a Library,
    snapshot: &'a Snapshot,
    words: Words,
    typesetter: &'a Typesetter,
    store: &'a Store,
    input: Fingerprint,
}

impl Work<'_> {
    fn run(
        &self,
        checked: impl FnOnce() -> Result<Vec<Diagnostic>, Vec<Diagnostic>> + Send,
        progress: &dyn Progress,
    ) -> Result<(Release, usize), Vec<Diagnostic>> {
        let lock = self.store.lock(|| progress.waiting()).map_err(|error| cannot_write(&error))?;
        let current = self.store.current();
        let building = self.store.start(&lock).map_err(|error| cannot_write(&error))?;
        let checked = || {
            self.store.remove_old(&lock);
            checked()
        };
        let result = self.fill(&building, current.as_ref(), checked, progress).and_then(|compiled| {
            let release = self.store.publish(&lock, &building).map_err(|error| cannot_write(&error))?;
            Ok((release, compiled))
        });
        if result.is_err() {
            self.store.abandon(&building);
        }
        result
    }

    /// Puts everything of the new release into its folder; gives the number of compiled editions.
    fn fill(
        &self,
        building: &Path,
        current: Option<&Release>,
        checked: impl FnOnce() -> Result<Vec<Diagnostic>, Vec<Diagnostic>> + Send,
        progress: &dyn Progress,
    ) -> Result<usize, Vec<Diagnostic>> {
        let editions = Edition::all(self.library, self.snapshot, &self.words);
        let steps = plan(&editions, current, self.snapshot);
        let compiled = steps.iter().filter(|step| matches!(step, Step::Compile)).count();
        progress.compiling(compiled);
        let one = |(edition, step): (&Edition, &Step)| match (step, current) {
            (Step::Keep(entry), Some(current)) => self.keep(entry, current, building).map_err(|e| cannot_write(&e)),
            _ => {
                let result = self.compile(edition, building);
                progress.compiled(&edition.name());
                result
            }
        };
        // Messages are checked while editions are compiled. Nothing here waits for another thread except through rayon:
        // a worker that waits otherwise takes itself out of the pool, and on one core the build would stand still.
        let (checked, results): (_, Vec<_>) = rayon::join(checked, || editions.par_iter().zip(&steps).map(one).collect());
        // A fault of a source message makes faults of documents that ask for it: the first cause is what helps.
        let warnings = checked?;
        let (mut entries, mut faults) = (Vec::new(), Vec::new());
        for result in results {
            match result {
                Ok(entry) => entries.push(entry),
                Err(found) => faults.extend(found),
            }
        }
        if faults.is_empty() {
            faults = labels::compare(self.library, &entries.iter().map(Labels::from).collect::<Vec<_>>());
        }
        if !faults.is_empty() {
            diagnostic::sort(&mut faults);
            return Err(faults);
        }
        self.finish(&editions, entries, warnings, building, current).map_err(|error| cannot_write(&error))?;
        Ok(compiled)
    }

    fn keep(&self, entry: &EditionEntry, current: &Release, building: &Path) -> io::Result<EditionEntry> {
        for part in Part::ALL {
            let path = entry.path(part);
            store::take_over(&current.folder.join(&path), &building.join(&path))?;
        }
        Ok(entry.clone())
    }

    fn compile(&self, edition: &Edition, building: &Path) -> Result<EditionEntry, Vec<Diagnostic>> {
        let notes = self.words.of(edition.tag).get("reading-notes");
        let page = |draft: Draft| edition.page(draft, self.library, &self.words);
        let (result, read) = typeset(self.typesetter, &edition.input, &notes, page);
        let Typeset { title, pdf, pages, sections, page, warnings } = result?;
        let page = page.map_err(|error| cannot_write(&error))?;
        let typeset = Typeset { title, pdf, pages, sections, page, warnings };
        let fingerprint = |path: String| {
            let fingerprint = self.snapshot.get(&path).map(|file| file.fingerprint.clone());
            (path, fingerprint)
        };
        let reads = read.into_iter().map(fingerprint).collect();
        edition.write(&typeset, reads, building).map_err(|error| cannot_write(&error))
    }

    /// Words, search indexes, findings and the manifest.
    fn finish(
        &self,
        editions: &[Edition],
        entries: Vec<EditionEntry>,
        warnings: Vec<Diagnostic>,
        building: &Path,
        current: Option<&Release>,
    ) -> io::Result<()> {
        let words = contents::words(self.library, self.snapshot, building, current)?;
        let indexes = contents::indexes(self.library, &entries, building, current)?;
        let findings = findings::write(self.library, self.snapshot, editions, &entries, building, current)?;
        let languages = self.library.languages.iter().map(|language| LanguageEntry {
            tag: language.tag.clone(),
            derived_from: language.derived_from.clone(),
            name: self.words.of(&language.tag).get("language-name"),
        });
        let manifest = Manifest {
            format: FORMAT,
            input: self.input.clone(),
            source: self.library.source.clone(),
            languages: languages.collect(),
            editions: entries,
            indexes,
            findings,
            words,
            warnings,
        };
        store::write(&building.join(MANIFEST), &serde_json::to_vec_pretty(&manifest).map_err(io::Error::other)?)
    }
}

fn outcome(release: Release, compiled: usize, start: Instant) -> Outcome {
    let mut warnings = release.manifest.warnings.clone();
    warnings.extend(release.manifest.editions.iter().flat_map(|edition| edition.warnings.iter().cloned()));
    diagnostic::sort(&mut warnings);
    let passages = release.public_editions().map(|edition| edition.labels.len()).sum();
    Outcome { release, compiled, passages, seconds: start.elapsed().as_secs_f64(), warnings }
}

fn cannot_write(error: &io::Error) -> Vec<Diagnostic> {
    let fault = Diagnostic::error(Code::Path, "index", format!("cannot write the release: {error}"));
    vec![fault.hint("check the rights and the free space of the folder `index`; the last release is still there")]
}
