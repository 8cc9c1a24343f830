//! What was made of files, kept by their fingerprints: after a change only what reads a changed file is made again.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use crate::source::Fingerprint;

/// Things by what they are of, each with the fingerprint of what it was made from. Of each thing the newest is kept.
#[derive(Debug)]
pub struct Kept<K, T> {
    known: Mutex<HashMap<K, (Fingerprint, Arc<T>)>>,
}

impl<K, T> Default for Kept<K, T> {
    fn default() -> Self {
        Self { known: Mutex::default() }
    }
}

impl<K: Eq + Hash, T> Kept<K, T> {
    /// A thing, made where it is not known or what it reads has changed. Who asks for another thing does not wait.
    pub fn get(&self, key: K, reads: &[Fingerprint], make: impl FnOnce() -> T) -> Arc<T> {
        let reads = Fingerprint::of_all(reads);
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, thing)) = known().get(&key).filter(|(made_from, _)| *made_from == reads) {
            return Arc::clone(thing);
        }
        let thing = Arc::new(make());
        known().insert(key, (reads, Arc::clone(&thing)));
        thing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_made_again_when_what_it_reads_has_changed() {
        let (one, two) = (Fingerprint::of(b"one"), Fingerprint::of(b"two"));
        let kept = Kept::<&str, i32>::default();
        assert_eq!(*kept.get("a", &[one], || 1), 1);
        assert_eq!(*kept.get("a", &[one], || unreachable!()), 1);
        assert_eq!(*kept.get("b", &[one], || 2), 2);
        assert_eq!(*kept.get("a", &[one, two], || 3), 3);
        assert_eq!(*kept.get("b", &[one], || unreachable!()), 2);
    }
}
