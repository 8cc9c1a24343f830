//! Which editions a build must compile: those whose input differs from the current release.

use crate::edition::edition::Edition;
use crate::edition::release::{EditionEntry, Release};
use crate::source::Snapshot;

/// What to do with one edition.
#[derive(Debug)]
pub enum Step<'a> {
    /// Take it over from the current release as it is.
    Keep(&'a EditionEntry),
    /// Compile it.
    Compile,
}

/// Decides for each edition.
pub fn plan<'a>(editions: &[Edition], current: Option<&'a Release>, snapshot: &Snapshot) -> Vec<Step<'a>> {
    editions.iter().map(|edition| step(edition, current, snapshot)).collect()
}

fn step<'a>(edition: &Edition, current: Option<&'a Release>, snapshot: &Snapshot) -> Step<'a> {
    let entries = current.map(|release| release.manifest.editions.as_slice()).unwrap_or_default();
    let before = entries.iter().find(|entry| entry.slug == edition.document.slug && entry.tag == *edition.tag);
    match before {
        Some(entry) if entry.input == edition.fingerprint && unchanged(entry, snapshot) => Step::Keep(entry),
        _ => Step::Compile,
    }
}

/// Whether every file the edition was made from is as it was, and every file it missed is still missing.
fn unchanged(entry: &EditionEntry, snapshot: &Snapshot) -> bool {
    entry.reads.iter().all(|(path, fingerprint)| snapshot.get(path).map(|file| &file.fingerprint) == fingerprint.as_ref())
}
