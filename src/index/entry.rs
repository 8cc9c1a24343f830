//! An entry of the dictionary of a language: in which segments a term stands, and what it is worth in each passage.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tantivy::DocId;
use tantivy::postings::TermInfo;
use tantivy::schema::Field;

/// Passages of an entry that are kept with what it is worth there; longer lists are read anew.
pub const MAX_PASSAGES: u32 = 256;
/// Entries of one field that are kept for the next queries.
const MAX_ENTRIES: usize = 2_000;
/// Passages of all entries of one field that are kept: half a megabyte.
const MAX_KEPT_PASSAGES: usize = 64 << 10;

/// A term of one field.
#[derive(Debug)]
pub struct Entry {
    /// The field.
    pub field: Field,
    /// In how many passages of the language it stands.
    pub frequency: u32,
    /// Where its passages are: the number of the segment, and the place there.
    pub parts: Vec<(usize, TermInfo)>,
    /// Its passages with what it is worth there, where they are few and have been read.
    pub scores: OnceLock<Vec<(DocId, f32)>>,
}

impl Entry {
    /// A term that stands nowhere, until parts are added.
    pub fn nowhere(field: Field) -> Self {
        Self { field, frequency: 0, parts: Vec::new(), scores: OnceLock::new() }
    }
}

/// The entries of one field that were looked up. People ask for the same words again, and a look into the dictionaries of many segments takes
/// longer than reading a short list.
#[derive(Default)]
pub struct Entries(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    entries: HashMap<String, Arc<Entry>>,
    passages: usize,
}

impl Entries {
    /// The entry of a term: kept, or found now. What was kept goes where it becomes too much.
    pub fn get(&self, term: &str, find: impl FnOnce() -> Entry) -> Arc<Entry> {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().entries.get(term) {
            return Arc::clone(known);
        }
        let entry = Arc::new(find());
        let kept = &mut *lock();
        if kept.entries.len() >= MAX_ENTRIES || kept.passages >= MAX_KEPT_PASSAGES {
            *kept = Kept::default();
        }
        if entry.frequency <= MAX_PASSAGES {
            kept.passages += entry.frequency as usize;
        }
        kept.entries.insert(term.to_owned(), Arc::clone(&entry));
        entry
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_found_once_and_what_is_kept_has_a_limit() {
        let entries = Entries::default();
        let entry = |frequency| Entry { frequency, ..Entry::nowhere(Field::from_field_id(0)) };
        let first = entries.get("a", || entry(7));
        assert!(Arc::ptr_eq(&first, &entries.get("a", || unreachable!("it is kept"))));
        for number in 0..2 * MAX_ENTRIES {
            entries.get(&number.to_string(), || entry(MAX_PASSAGES));
            let kept = entries.0.lock().unwrap();
            assert!(kept.entries.len() <= MAX_ENTRIES && kept.passages <= MAX_KEPT_PASSAGES + MAX_PASSAGES as usize);
        }
    }
}
