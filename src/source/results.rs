//! Results that are kept by what they were computed from, so that nothing is computed again of what did not change.
//!
//! The key of a result is the fingerprint of everything that its computation reads; the program is part of the file it is kept in. One rule
//! throws away: what nobody asked for in the last few rounds (`MAX_AGE`) is forgotten.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::source::{Fingerprint, kept};

/// Rounds after which a result that nobody asked for is forgotten. A `check` between two builds asks for other results than they do.
const MAX_AGE: u8 = 4;
/// The file of the results, in the folder of what is kept.
const RESULTS: &str = "results";

/// Kept results.
#[derive(Debug, Default)]
pub struct Results {
    known: Mutex<HashMap<Fingerprint, Entry>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    value: Vec<u8>,
    /// Rounds since somebody asked for it.
    age: u8,
}

impl Results {
    /// The results that an earlier run of the program has kept for a library.
    pub fn of(root: &Path) -> Self {
        let known: Vec<(Fingerprint, Entry)> = kept::read(root, RESULTS).unwrap_or_default();
        Self { known: Mutex::new(known.into_iter().collect()) }
    }

    /// The result of a computation; computed only where it is not known. `kind` tells computations over the same files apart.
    pub fn get<T>(&self, kind: &str, reads: &[Fingerprint], compute: impl FnOnce() -> T) -> T
    where
        T: Serialize + DeserializeOwned,
    {
        let key = Fingerprint::of_all(std::iter::once(kind.as_bytes()).chain(reads.iter().map(AsRef::as_ref)));
        let known = self.entries().get_mut(&key).and_then(|entry| {
            entry.age = 0;
            serde_json::from_slice(&entry.value).ok()
        });
        if let Some(value) = known {
            return value;
        }
        let value = compute();
        if let Ok(bytes) = serde_json::to_vec(&value) {
            self.entries().insert(key, Entry { value: bytes, age: 0 });
        }
        value
    }

    /// Ends a round: forgets what is old.
    pub fn age(&self) {
        self.entries().retain(|_, entry| {
            entry.age += 1;
            entry.age <= MAX_AGE
        });
    }

    /// Keeps the results for the next run.
    pub fn keep(&self, root: &Path) {
        let entries = self.entries();
        let mut ordered: Vec<_> = entries.iter().collect();
        ordered.sort_by_key(|(key, _)| **key);
        kept::write(root, RESULTS, &ordered);
    }

    fn entries(&self) -> std::sync::MutexGuard<'_, HashMap<Fingerprint, Entry>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_computed_once_for_what_it_reads() {
        let root = tempfile::tempdir().unwrap();
        let (one, two) = (Fingerprint::of(b"one"), Fingerprint::of(b"two"));
        let results = Results::of(root.path());
        assert_eq!(results.get("length", &[one], || 3), 3);
        assert_eq!(results.get("length", &[one], || -> i32 { unreachable!() }), 3);
        assert_eq!(results.get("length", &[one, two], || 6), 6);
        results.keep(root.path());
        let next = Results::of(root.path());
        assert_eq!(next.get("length", &[one], || -> i32 { unreachable!() }), 3);
        // Asked for in each round it stays, the other one is forgotten.
        for _ in 0..=MAX_AGE {
            next.age();
            assert_eq!(next.get("length", &[one], || -> i32 { unreachable!() }), 3);
        }
        assert_eq!(next.get("length", &[one, two], || 7), 7);
    }
}
