//! Compiles editions one batch after the other, so that memory does not grow with the library.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::edition::edition::Edition;
use crate::edition::progress::Progress;
use crate::typeset::compile;

/// Editions that are compiled between two times of forgetting: two documents in five language forms. Enough to keep all cores busy;
/// what Typst remembers of them (about 40 MB each) is what bounds the memory of a build.
pub const BATCH: usize = 10;
/// Batches for which Typst remembers what nobody used: the templates and messages that all documents share are used in each.
const REMEMBERED_BATCHES: usize = 1;

/// What came of an edition: what was made of it, or its faults, and the files it asked for.
pub struct Compiled<T> {
    /// The result.
    pub result: Result<T, Vec<Diagnostic>>,
    /// The files, those that do not exist included.
    pub reads: BTreeSet<String>,
}

/// Compiles editions in their order; `one` compiles one of them.
pub fn all<T: Send>(editions: &[&Edition], progress: &dyn Progress, one: impl Fn(&Edition) -> Compiled<T> + Sync) -> Vec<Compiled<T>> {
    let mut compiled = Vec::with_capacity(editions.len());
    for batch in editions.chunks(BATCH) {
        let made = batch.par_iter().map(|edition| {
            let made = one(edition);
            progress.compiled(&edition.name());
            made
        });
        compiled.extend(made.collect::<Vec<_>>());
        // The last batch is what the next build of the same process may use again.
        if compiled.len() < editions.len() {
            compile::forget(REMEMBERED_BATCHES);
        }
    }
    compiled
}
