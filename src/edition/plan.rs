//! Which editions a build must compile: those whose input differs from the current release.

use std::collections::HashMap;

use crate::edition::edition::Edition;
use crate::edition::reads;
use crate::edition::release::{EditionEntry, Held, Release};
use crate::source::{Fingerprint, Snapshot, Tag};

/// What to do with one edition.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// Take it over from the current release as it is.
    Keep(&'a EditionEntry),
    /// It would fail as it did.
    Fails(&'a Held),
    /// Compile it.
    Compile,
}

/// Decides for each edition.
pub fn plan<'a>(editions: &[Edition], current: Option<&'a Release>, snapshot: &Snapshot) -> Vec<Step<'a>> {
    let Some(current) = current else { return vec![Step::Compile; editions.len()] };
    let manifest = &current.manifest;
    let changed = reads::changed(manifest, snapshot);
    let unchanged = |reads: &[u32]| reads.iter().all(|place| !changed.get(*place as usize).copied().unwrap_or(true));
    let held: HashMap<(&str, &Tag), &Held> = manifest.held.iter().map(|held| ((held.slug.as_str(), &held.tag), held)).collect();
    let step = |edition: &Edition| {
        let same = |input: &Fingerprint, reads: &[u32]| *input == edition.fingerprint && unchanged(reads);
        let held = held.get(&(edition.document.slug.as_str(), edition.tag)).filter(|held| held.in_typesetting);
        if let Some(held) = held.filter(|held| same(&held.input, &held.reads)) {
            return Step::Fails(held);
        }
        let entry = current.edition(&edition.document.slug, edition.tag).filter(|entry| !entry.outdated);
        // A part that is cut off or gone is made again.
        let whole = |entry: &&EditionEntry| entry.parts.values().all(|part| current.parts.has(part));
        match entry.filter(|entry| same(&entry.input, &entry.reads)).filter(whole) {
            Some(entry) => Step::Keep(entry),
            None => Step::Compile,
        }
    };
    editions.iter().map(step).collect()
}
