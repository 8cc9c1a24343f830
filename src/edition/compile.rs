//! Compiles editions one batch after the other, so that memory does not grow with the library.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::edition::edition::Edition;
use crate::edition::progress::Progress;
use crate::source::Output;
use crate::typeset::compile;

/// Documents that are set between two times of forgetting, in the forms of all languages: two that are printed once, or one that is printed
/// for facilitators as well. Enough to keep all cores busy; what Typst remembers of them (about 40 MB each) is what bounds the memory of
/// a build.
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
    let mut rest = editions;
    while !rest.is_empty() {
        let (batch, others) = rest.split_at(batch(rest));
        rest = others;
        let made = batch.par_iter().map(|edition| {
            let made = one(edition);
            progress.compiled(&edition.name());
            made
        });
        compiled.extend(made.collect::<Vec<_>>());
        // The last batch is what the next build of the same process may use again.
        if !rest.is_empty() {
            compile::forget(REMEMBERED_BATCHES);
        }
    }
    compiled
}

/// How many of the next editions are a batch.
fn batch(editions: &[&Edition]) -> usize {
    let mut set = 0;
    let fits = |edition: &&&Edition| {
        set += times_set(edition);
        set <= BATCH
    };
    editions.iter().take_while(fits).count().max(1)
}

/// How often the whole document is set for an edition; cards are a few of its sections.
fn times_set(edition: &Edition) -> usize {
    1 + edition.document.outputs.iter().filter(|output| **output == Output::Facilitator).count()
}
