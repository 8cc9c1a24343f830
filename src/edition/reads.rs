//! The list of files that the editions of a release were made from. Most editions share most of them, so each is written once.

use std::collections::{BTreeSet, HashMap};

use crate::edition::release::{EditionEntry, Held, Manifest};
use crate::source::{Fingerprint, Snapshot};

/// A file with its fingerprint, or the absence of one that was looked for.
type Read = (String, Option<Fingerprint>);

/// Files and their places in the list, while a release is made.
#[derive(Debug, Default)]
pub struct Reads {
    files: Vec<Read>,
    places: HashMap<Read, u32>,
}

impl Reads {
    /// The list of a release that another one is made from.
    pub fn of(manifest: Option<&Manifest>) -> Self {
        let files = manifest.map(|manifest| manifest.files.clone()).unwrap_or_default();
        let places = files.iter().cloned().zip(0..).collect();
        Self { files, places }
    }

    /// The places of some files as a snapshot has them.
    pub fn add(&mut self, paths: BTreeSet<String>, snapshot: &Snapshot) -> Vec<u32> {
        paths.into_iter().map(|path| self.place((snapshot.fingerprint_of(&path), path))).collect()
    }

    /// The paths of some places.
    pub fn paths<'a>(&'a self, places: &'a [u32]) -> impl Iterator<Item = &'a str> {
        places.iter().filter_map(|place| self.files.get(*place as usize)).map(|(path, _)| path.as_str())
    }

    fn place(&mut self, (fingerprint, path): (Option<Fingerprint>, String)) -> u32 {
        let read = (path, fingerprint);
        if let Some(place) = self.places.get(&read) {
            return *place;
        }
        let place = self.files.len() as u32;
        self.files.push(read.clone());
        self.places.insert(read, place);
        place
    }

    /// The list with what is still named, in order, which the editions name anew: it is the same whatever came before.
    pub fn finish(self, editions: &mut [EditionEntry], held: &mut [Held]) -> Vec<Read> {
        let lists = || editions.iter().map(|edition| &edition.reads).chain(held.iter().map(|held| &held.reads));
        let named: BTreeSet<u32> = lists().flatten().copied().collect();
        let mut ordered: Vec<u32> = named.into_iter().collect();
        ordered.sort_by(|a, b| self.files[*a as usize].cmp(&self.files[*b as usize]));
        let mut renamed = vec![0_u32; self.files.len()];
        for (new, old) in ordered.iter().enumerate() {
            renamed[*old as usize] = new as u32;
        }
        for reads in editions.iter_mut().map(|edition| &mut edition.reads).chain(held.iter_mut().map(|held| &mut held.reads)) {
            reads.iter_mut().for_each(|place| *place = renamed[*place as usize]);
            reads.sort_unstable();
        }
        ordered.into_iter().map(|place| self.files[place as usize].clone()).collect()
    }
}

/// Which files of a release are no longer as they were, by their places in its list.
pub fn changed(manifest: &Manifest, snapshot: &Snapshot) -> Vec<bool> {
    manifest.files.iter().map(|(path, fingerprint)| snapshot.fingerprint_of(path) != *fingerprint).collect()
}
