//! Every fault of a library, without building it.

use std::path::Path;

use rayon::prelude::*;

use crate::analysis;
use crate::diagnostic::{self, Diagnostic};
use crate::edition::build::Progress;
use crate::edition::edition::Edition;
use crate::edition::labels::{self, Labels};
use crate::edition::plan::{Step, plan};
use crate::edition::store::Store;
use crate::locale::{Words, check};
use crate::source::{Library, Snapshot};
use crate::typeset::{Typesetter, typeset};

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
    faults.extend(of_files(&library, &snapshot));
    let words = Words::read(&library, &snapshot);
    let current = Store::of(root).current();
    let editions = Edition::all(&library, &snapshot, &words);
    let steps = plan(&editions, current.as_ref(), &snapshot);
    let todo = steps.iter().filter(|step| matches!(step, Step::Compile)).count();
    progress.compiling(todo);
    let typesetter = Typesetter::new(snapshot.clone());
    let diagnosed = |(edition, step): (&Edition, &Step)| match step {
        Step::Keep(entry) => (Some(Labels::from(*entry)), entry.warnings.clone()),
        Step::Compile => {
            let result = typeset(&typesetter, &edition.input, "", |_| ()).0;
            progress.compiled(&edition.name());
            result.map_or_else(
                |faults| (None, faults),
                |typeset| (Some(Labels::of(&edition.document.slug, edition.tag, &typeset.sections)), typeset.warnings),
            )
        }
    };
    let results: Vec<_> = editions.par_iter().zip(&steps).map(diagnosed).collect();
    let mut labelled = Vec::new();
    for (labels, found) in results {
        faults.extend(found);
        labelled.extend(labels);
    }
    faults.extend(labels::compare(&library, &labelled));
    diagnostic::sort(&mut faults);
    faults
}

/// Every fault of messages and data that can be seen without typesetting.
pub(super) fn of_files(library: &Library, snapshot: &Snapshot) -> Vec<Diagnostic> {
    let (mut faults, data) = rayon::join(|| check::check(library, snapshot), || analysis::check(library, snapshot));
    faults.extend(data);
    faults
}
