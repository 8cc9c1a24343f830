//! Every fault of a library, without building it.

use std::path::Path;

use crate::analysis;
use crate::diagnostic::{self, Diagnostic};
use crate::edition::causes;
use crate::edition::compile::{self, Compiled};
use crate::edition::edition::Edition;
use crate::edition::labels;
use crate::edition::plan::{Step, plan};
use crate::edition::progress::Progress;
use crate::edition::store::Store;
use crate::locale::{Words, check, everyday};
use crate::source::{Library, Results, Shelf, Snapshot};
use crate::typeset::{Typesetter, typeset};

/// Labels and warnings of an edition, or its faults.
type Found = Result<(Vec<String>, Vec<Diagnostic>), Vec<Diagnostic>>;

/// Every fault of a library: of its settings, its messages and its documents. Editions that the current release has
/// compiled from the same input, or that an earlier check has looked at, are not compiled again.
pub fn diagnose(root: &Path, progress: &dyn Progress) -> Vec<Diagnostic> {
    let (mut shelf, results) = (Shelf::remembering(root), Results::of(root));
    let (snapshot, mut faults) = shelf.snapshot();
    let (library, found) = match Library::read(&snapshot) {
        Ok(read) => read,
        Err(found) => {
            faults.extend(found);
            return faults;
        }
    };
    faults.extend(found);
    faults.extend(of_files(&library, &snapshot, &results));
    let words = Words::read(&library, &snapshot);
    let current = Store::of(root).current();
    let editions = Edition::all(&library, &snapshot, &words, &results);
    let steps = plan(&editions, current.as_ref(), &snapshot);
    let todo: Vec<&Edition> =
        editions.iter().zip(&steps).filter(|(_, step)| matches!(step, Step::Compile)).map(|(edition, _)| edition).collect();
    progress.compiling(todo.len());
    let typesetter = Typesetter::new(snapshot.clone());
    let one = |edition: &Edition| {
        let (result, reads) = typeset(&typesetter, &edition.input, "", |_| ());
        let labels = |typeset: crate::typeset::Typeset<()>| {
            (typeset.sections.into_iter().map(|section| section.label).collect::<Vec<_>>(), typeset.warnings)
        };
        Compiled { result: result.map(labels), reads }
    };
    let mut compiled = compile::all(&todo, progress, one).into_iter();
    let found = steps.iter().map(|step| -> Found {
        match step {
            Step::Keep(entry) => Ok((entry.labels.clone(), entry.warnings.clone())),
            Step::Fails(held) => Err(held.faults.clone()),
            Step::Compile => compiled.next().map_or_else(|| Err(Vec::new()), |compiled| compiled.result),
        }
    });
    let found: Vec<Found> = found.collect();
    let sound = editions.iter().zip(&found).filter_map(|(edition, found)| {
        let (labels, _) = found.as_ref().ok()?;
        Some((edition.document.slug.as_str(), edition.tag, &labels[..]))
    });
    let sound: Vec<labels::Labels> = sound.collect();
    faults.extend(labels::compare(&library, &sound).into_values());
    let sections = sound.iter().flat_map(|(slug, _, labels)| labels.iter().map(move |label| format!("{slug}#{label}")));
    let sections = sections.collect();
    faults.extend(everyday::check(&library, &snapshot, &sections, &results));
    faults.extend(library.check_first_card(&snapshot, &sections));
    let found: Vec<Diagnostic> = found.into_iter().flat_map(|found| found.map_or_else(|faults| faults, |(_, warnings)| warnings)).collect();
    faults.extend(causes::first(found, &faults));
    if !snapshot.is_torn() {
        results.age();
        results.keep(root);
    }
    shelf.remember();
    diagnostic::sort(&mut faults);
    faults.dedup();
    faults
}

/// Every fault of messages and data that can be seen without typesetting.
pub(super) fn of_files(library: &Library, snapshot: &Snapshot, results: &Results) -> Vec<Diagnostic> {
    let (mut faults, data) = rayon::join(|| check::check(library, snapshot, results), || analysis::check(library, snapshot));
    faults.extend(data);
    faults
}
