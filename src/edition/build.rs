//! Brings `index/` to a release of what is on disk.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::Instant;

use rayon::prelude::*;

use crate::diagnostic::{self, Code, Diagnostic};
use crate::edition::edition::Edition;
use crate::edition::plan::{Step, plan};
use crate::edition::release::{self, EditionEntry, FORMAT, LanguageEntry, MANIFEST, Manifest, Part, Release};
use crate::edition::store::{self, Store};
use crate::index::{Passage, writer};
use crate::locale::{Words, check};
use crate::source::{Fingerprint, Library, Marking, Snapshot, Tag};
use crate::typeset::{Section, Typesetter, compile, typeset};

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
        let (library, found) = Library::read(&snapshot)?;
        faults.extend(found);
        let before = self.typesetter.take();
        let (found, typesetter) = rayon::join(|| check::check(&library, &snapshot), || Typesetter::renew(before, snapshot.clone()));
        faults.extend(found);
        diagnostic::sort(&mut faults);
        let (stopping, warnings): (Vec<_>, Vec<_>) = faults.into_iter().partition(|fault| stops(&library, fault));
        if !stopping.is_empty() {
            self.typesetter = Some(typesetter);
            return Err(stopping);
        }
        let work = Work {
            library: &library,
            snapshot: &snapshot,
            words: Words::read(&library, &snapshot),
            typesetter: &typesetter,
            store: &store,
            input,
            warnings,
        };
        let result = work.run(progress);
        // Also after faults: otherwise the memory of a long session grows with every typing error.
        compile::forget(REMEMBERED_ROUNDS);
        self.typesetter = Some(typesetter);
        result.map(|(release, compiled)| outcome(release, compiled, start))
    }
}

/// Every fault of a library: of its settings, its messages and its documents. Editions that the current release has
/// compiled from the same input are not compiled again.
pub fn diagnose(root: &Path, progress: &dyn Progress) -> Vec<Diagnostic> {
    let (snapshot, mut faults) = Snapshot::read(root);
    let (library, found) = match Library::read(&snapshot) {
        Ok(read) => read,
        Err(found) => {
            faults.extend(found);
            return faults;
        }
    };
    faults.extend(found);
    faults.extend(check::check(&library, &snapshot));
    let words = Words::read(&library, &snapshot);
    let current = Store::of(root).current();
    let editions = Edition::all(&library, &snapshot, &words);
    let steps = plan(&editions, current.as_ref(), &snapshot);
    let todo = steps.iter().filter(|step| matches!(step, Step::Compile)).count();
    progress.compiling(todo);
    let typesetter = Typesetter::new(snapshot.clone());
    let diagnosed = |(edition, step): (&Edition, &Step)| match (step, &current) {
        (Step::Keep(entry), Some(release)) => (release.sections(entry).ok(), entry.warnings.clone()),
        _ => {
            let result = typeset(&typesetter, &edition.input, "").0;
            progress.compiled(&edition.name());
            result.map_or_else(|faults| (None, faults), |typeset| (Some(typeset.sections), typeset.warnings))
        }
    };
    let results: Vec<_> = editions.par_iter().zip(&steps).map(diagnosed).collect();
    let mut labelled = Vec::new();
    for (edition, (sections, found)) in editions.iter().zip(results) {
        faults.extend(found);
        labelled.extend(sections.map(|sections| Labels::of(&edition.document.slug, edition.tag, &sections)));
    }
    faults.extend(compare_labels(&library, &labelled));
    diagnostic::sort(&mut faults);
    faults
}

/// Whether a fault stops a build: everything that would make a document untrue or unreadable, except in translations,
/// whose editions fall back to the source.
fn stops(library: &Library, fault: &Diagnostic) -> bool {
    fault.is_error() && !check::in_translation(library, fault)
}

/// An edition in the new release: its entry, and its sections where it was compiled.
type Finished = Result<(EditionEntry, Option<Vec<Section>>), Vec<Diagnostic>>;

struct Work<'a> {
    library: &'a Library,
    snapshot: &'a Snapshot,
    words: Words,
    typesetter: &'a Typesetter,
    store: &'a Store,
    input: Fingerprint,
    warnings: Vec<Diagnostic>,
}

impl Work<'_> {
    fn run(&self, progress: &dyn Progress) -> Result<(Release, usize), Vec<Diagnostic>> {
        let lock = self.store.lock(|| progress.waiting()).map_err(|error| cannot_write(&error))?;
        let current = self.store.current();
        let building = self.store.start(&lock).map_err(|error| cannot_write(&error))?;
        let result = self.fill(&building, current.as_ref(), progress).and_then(|compiled| {
            let release = self.store.publish(&lock, &building).map_err(|error| cannot_write(&error))?;
            Ok((release, compiled))
        });
        if result.is_err() {
            self.store.abandon(&building);
        }
        result
    }

    /// Puts everything of the new release into its folder; gives the number of compiled editions.
    fn fill(&self, building: &Path, current: Option<&Release>, progress: &dyn Progress) -> Result<usize, Vec<Diagnostic>> {
        let editions = Edition::all(self.library, self.snapshot, &self.words);
        let steps = plan(&editions, current, self.snapshot);
        let compiled = steps.iter().filter(|step| matches!(step, Step::Compile)).count();
        progress.compiling(compiled);
        let results: Vec<Finished> = editions
            .par_iter()
            .zip(&steps)
            .map(|(edition, step)| match (step, current) {
                (Step::Keep(entry), Some(current)) => {
                    self.keep(entry, current, building).map(|entry| (entry, None)).map_err(|e| cannot_write(&e))
                }
                _ => {
                    let result = self.compile(edition, building);
                    progress.compiled(&edition.name());
                    result.map(|(entry, sections)| (entry, Some(sections)))
                }
            })
            .collect();
        let (mut finished, mut faults) = (Vec::new(), Vec::new());
        for result in results {
            match result {
                Ok(edition) => finished.push(edition),
                Err(found) => faults.extend(found),
            }
        }
        if !faults.is_empty() {
            diagnostic::sort(&mut faults);
            return Err(faults);
        }
        let (entries, new_sections): (Vec<_>, Vec<_>) = finished.into_iter().unzip();
        let sections = self.all_sections(&entries, new_sections, building).map_err(|error| cannot_write(&error))?;
        let labelled: Vec<_> =
            entries.iter().zip(&sections).map(|(entry, sections)| Labels::of(&entry.slug, &entry.tag, sections)).collect();
        let faults = compare_labels(self.library, &labelled);
        if !faults.is_empty() {
            return Err(faults);
        }
        self.finish(entries, &sections, building, current).map_err(|error| cannot_write(&error))?;
        Ok(compiled)
    }

    fn keep(&self, entry: &EditionEntry, current: &Release, building: &Path) -> io::Result<EditionEntry> {
        for part in Part::ALL {
            let path = entry.path(part);
            store::take_over(&current.folder.join(&path), &building.join(&path))?;
        }
        Ok(entry.clone())
    }

    fn compile(&self, edition: &Edition, building: &Path) -> Result<(EditionEntry, Vec<Section>), Vec<Diagnostic>> {
        let notes = self.words.of(edition.tag).get("reading-notes");
        let (result, read) = typeset(self.typesetter, &edition.input, &notes);
        let typeset = result?;
        let fingerprint = |path: String| {
            let fingerprint = self.snapshot.get(&path).map(|file| file.fingerprint.clone());
            (path, fingerprint)
        };
        let reads = read.into_iter().map(fingerprint).collect();
        let entry = edition.write(&typeset, reads, self.library, &self.words, building).map_err(|error| cannot_write(&error))?;
        Ok((entry, typeset.sections))
    }

    /// The sections of every edition, read again from the release where the edition was kept.
    fn all_sections(&self, entries: &[EditionEntry], new: Vec<Option<Vec<Section>>>, building: &Path) -> io::Result<Vec<Vec<Section>>> {
        let sections = |(entry, sections): (&EditionEntry, Option<Vec<Section>>)| match sections {
            Some(sections) => Ok(sections),
            None => serde_json::from_slice(&std::fs::read(building.join(entry.path(Part::Sections)))?).map_err(io::Error::other),
        };
        entries.iter().zip(new).map(sections).collect()
    }

    /// Words, search indexes and the manifest.
    fn finish(&self, editions: Vec<EditionEntry>, sections: &[Vec<Section>], building: &Path, current: Option<&Release>) -> io::Result<()> {
        let words = self.write_words(building, current)?;
        let indexes = self.index(&editions, sections, building, current)?;
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
            editions,
            indexes,
            words,
            warnings: self.warnings.clone(),
        };
        store::write(&building.join(MANIFEST), &serde_json::to_vec_pretty(&manifest).map_err(io::Error::other)?)
    }

    /// The files with the program's words; unchanged ones are kept.
    fn write_words(&self, building: &Path, current: Option<&Release>) -> io::Result<BTreeMap<String, Fingerprint>> {
        let mut words = BTreeMap::new();
        for language in &self.library.languages {
            for name in ["terms", "interface"] {
                let path = crate::locale::place::path(&language.tag, name);
                let Some(file) = self.snapshot.get(&path) else { continue };
                let Some(bytes) = &file.bytes else { continue };
                match current.filter(|current| current.manifest.words.get(&path) == Some(&file.fingerprint)) {
                    Some(current) => store::take_over(&current.folder.join(&path), &building.join(&path))?,
                    None => store::write(&building.join(&path), bytes)?,
                }
                words.insert(path, file.fingerprint.clone());
            }
        }
        Ok(words)
    }

    /// The search index of every language, over public documents only; unchanged ones are kept.
    fn index(
        &self,
        editions: &[EditionEntry],
        sections: &[Vec<Section>],
        building: &Path,
        current: Option<&Release>,
    ) -> io::Result<BTreeMap<Tag, Fingerprint>> {
        let tags: Vec<&Tag> = self.library.languages.iter().map(|language| &language.tag).collect();
        let indexed = |tag: &&Tag| {
            let of_language =
                editions.iter().zip(sections).filter(|(edition, _)| edition.tag == **tag && edition.marking == Marking::Public);
            let passages: Vec<_> = of_language.flat_map(|(edition, sections)| passages(edition, sections)).collect();
            let fingerprint = writer::fingerprint(&passages);
            let folder = release::index_path(tag);
            match current.filter(|current| current.manifest.indexes.get(*tag) == Some(&fingerprint)) {
                Some(current) => store::take_over_folder(&current.folder.join(&folder), &building.join(&folder))?,
                None => writer::write(&passages, &building.join(&folder))?,
            }
            Ok(((*tag).clone(), fingerprint))
        };
        tags.par_iter().map(indexed).collect()
    }
}

/// The labels of one edition, in order.
struct Labels {
    slug: String,
    tag: Tag,
    labels: Vec<String>,
}

impl Labels {
    fn of(slug: &str, tag: &Tag, sections: &[Section]) -> Self {
        Self { slug: slug.to_owned(), tag: tag.clone(), labels: sections.iter().map(|section| section.label.clone()).collect() }
    }
}

/// Labels tie editions together: they must be the same in every language.
fn compare_labels(library: &Library, editions: &[Labels]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for other in editions {
        let Some(source) = editions.iter().find(|edition| edition.slug == other.slug && edition.tag == library.source) else { continue };
        if source.labels == other.labels {
            continue;
        }
        let different = source.labels.iter().zip(&other.labels).find(|(a, b)| a != b);
        let place = match different {
            Some((a, b)) => format!("<{a}> in `{}`, <{b}> in `{}`", source.tag, other.tag),
            None => format!("{} sections in `{}`, {} in `{}`", source.labels.len(), source.tag, other.labels.len(), other.tag),
        };
        let file = format!("manuals/{}/main.typ", other.slug);
        let fault = Diagnostic::error(Code::LabelDiffers, file, format!("the labels differ between languages: {place}"));
        faults.push(fault.hint("let the structure not depend on the language"));
    }
    faults
}

/// The sections of an edition as search sees them.
fn passages(edition: &EditionEntry, sections: &[Section]) -> Vec<Passage> {
    let passage = |section: &Section| Passage {
        document: edition.slug.clone(),
        document_title: edition.title.clone(),
        kind: edition.kind.name().to_owned(),
        section: section.label.clone(),
        title: section.title.clone(),
        breadcrumb: section.breadcrumb.clone(),
        page: section.page as u64,
        text: section.text.clone(),
    };
    sections.iter().map(passage).collect()
}

fn outcome(release: Release, compiled: usize, start: Instant) -> Outcome {
    let mut warnings = release.manifest.warnings.clone();
    warnings.extend(release.manifest.editions.iter().flat_map(|edition| edition.warnings.iter().cloned()));
    diagnostic::sort(&mut warnings);
    let passages = release.public_editions().map(|edition| edition.sections).sum();
    Outcome { release, compiled, passages, seconds: start.elapsed().as_secs_f64(), warnings }
}

fn cannot_write(error: &io::Error) -> Vec<Diagnostic> {
    let fault = Diagnostic::error(Code::Path, "index", format!("cannot write the release: {error}"));
    vec![fault.hint("check the rights and the free space of the folder `index`; the last release is still there")]
}
