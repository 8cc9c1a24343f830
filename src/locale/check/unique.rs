//! Message ids are unique in a language, whatever document they are in: of two, readers of one would get the other.

use std::collections::BTreeMap;

use super::file::FtlFile;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::{pattern, place};
use crate::source::{Fingerprint, Results, Snapshot, Tag};

/// The messages of a language whose id another file has already, in the order of `names`.
pub fn check(snapshot: &Snapshot, tag: &Tag, names: &[String], results: &Results) -> Vec<Diagnostic> {
    let ids = |name: &String| -> Vec<u64> {
        let path = place::path(tag, name);
        results.get("ids", &snapshot.reads([&path]), || {
            let files = FtlFile::read_all(snapshot, tag, std::slice::from_ref(name), &mut Vec::new());
            let messages = files.first().map(|file| pattern::messages(&file.resource).map(|message| short(&message.full_id())));
            let mut ids: Vec<u64> = messages.into_iter().flatten().collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        })
    };
    let mut all: Vec<u64> = names.iter().flat_map(ids).collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    if all.len() == count { Vec::new() } else { twice(snapshot, tag, names) }
}

/// Sixteen of the digits of an id's fingerprint. Two ids that share them cost a second look, nothing else.
fn short(id: &str) -> u64 {
    let fingerprint = Fingerprint::of(id.as_bytes());
    let bytes: [u8; 8] = std::array::from_fn(|i| fingerprint.as_ref()[i]);
    u64::from_le_bytes(bytes)
}

fn twice(snapshot: &Snapshot, tag: &Tag, names: &[String]) -> Vec<Diagnostic> {
    let files = FtlFile::read_all(snapshot, tag, names, &mut Vec::new());
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for file in &files {
        for message in pattern::messages(&file.resource) {
            let id = message.full_id();
            match seen.get(&id) {
                // Twice in one file is reported with that file.
                Some(first) if *first == file.name => {}
                Some(first) => {
                    let text = format!("`{id}` stands twice in this language, first in {}; the first one counts", place::path(tag, first));
                    let fault = file.fault(Severity::Error, Code::DuplicateId, pattern::offset(file.text, message.id), text);
                    faults.push(fault.of(id).hint("give one of them another id"));
                }
                None => {
                    seen.insert(id, file.name);
                }
            }
        }
    }
    faults
}
