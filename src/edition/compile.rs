//! Compiles editions, and forgets what was made for the ones before, so that memory does not grow with the library.

use std::collections::BTreeSet;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::diagnostic::Diagnostic;
use crate::edition::edition::Edition;
use crate::edition::progress::Progress;
use crate::typeset::compile;

/// Editions for which Typst remembers in a large build what nobody used since: a document in the forms of all languages, and what the templates do in
/// each. What is remembered of an edition (some 40 MB) times this bounds the memory of a build.
const REMEMBERED_EDITIONS: usize = 6;

/// Whether so many editions are a large build. What a few leave behind is what the next build of the same process may use again.
pub fn is_large(editions: usize) -> bool {
    editions > REMEMBERED_EDITIONS
}

/// What came of an edition: what was made of it, or its faults, and the files it asked for.
pub struct Compiled<T> {
    /// The result.
    pub result: Result<T, Vec<Diagnostic>>,
    /// The files, those that do not exist included.
    pub reads: BTreeSet<String>,
}

/// Compiles editions, begun in their order; `one` compiles one of them.
///
/// As many are under way as there are cores. Each has a thread of its own, outside the pool that works inside of editions: a worker of the pool that
/// waits for a part of one would begin another, and another in that, and no memory would be enough.
pub fn all<T: Send>(editions: &[&Edition], progress: &dyn Progress, one: impl Fn(&Edition) -> Compiled<T> + Sync) -> Vec<Compiled<T>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut compiled = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(edition) = editions.get(place) else { return compiled };
            compiled.push((place, one(edition)));
            progress.compiled(&edition.name());
            if is_large(editions.len()) {
                compile::forget(REMEMBERED_EDITIONS);
            } else {
                compile::forget_by_memory();
            }
        }
    };
    let threads = rayon::current_num_threads().min(editions.len());
    let mut compiled: Vec<_> = thread::scope(|scope| {
        let working: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        working.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    compiled.sort_by_key(|(place, _)| *place);
    compiled.into_iter().map(|(_, made)| made).collect()
}
