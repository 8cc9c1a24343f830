//! What a release holds besides its editions: the program's words, and the search. Unchanged parts are taken over.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use crate::edition::release::{EditionEntry, Part, Release, index_path};
use crate::edition::store;
use crate::index::{Passage, writer};
use crate::language::Analyzer;
use crate::locale::place;
use crate::source::{Fingerprint, Library, Marking, Snapshot, Tag};
use crate::typeset::Section;

/// Puts the files with the program's words into a release; gives their fingerprints.
pub fn words(
    library: &Library,
    snapshot: &Snapshot,
    building: &Path,
    current: Option<&Release>,
) -> io::Result<BTreeMap<String, Fingerprint>> {
    let mut words = BTreeMap::new();
    for language in &library.languages {
        for name in ["terms", "interface"] {
            let path = place::path(&language.tag, name);
            let Some(file) = snapshot.get(&path) else { continue };
            let Some(bytes) = &file.bytes else { continue };
            match current.filter(|current| current.manifest.words.get(&path) == Some(&file.fingerprint)) {
                Some(current) => store::take_over(&current.folder.join(&path), &building.join(&path))?,
                None => store::write(&building.join(&path), bytes)?,
            }
            words.insert(path, file.fingerprint.clone());
        }
    }
    Ok(words)
}

/// Puts the search index of every language into a release, over public documents only; gives the fingerprints of what
/// they are made from.
pub fn indexes(
    library: &Library,
    editions: &[EditionEntry],
    building: &Path,
    current: Option<&Release>,
) -> io::Result<BTreeMap<Tag, Fingerprint>> {
    let index = |tag: &Tag| {
        let public: Vec<_> = editions.iter().filter(|edition| edition.tag == *tag && edition.marking == Marking::Public).collect();
        let fingerprint = fingerprint(&public);
        let folder = index_path(tag);
        match current.filter(|current| current.manifest.indexes.get(tag) == Some(&fingerprint)) {
            Some(current) => store::take_over_folder(&current.folder.join(&folder), &building.join(&folder))?,
            None => {
                let passages = public.iter().map(|edition| passages(edition, building)).collect::<io::Result<Vec<_>>>()?.concat();
                writer::write(&passages, &Analyzer::of(tag), &fingerprint, &building.join(&folder))?;
            }
        }
        Ok((tag.clone(), fingerprint))
    };
    library.languages.par_iter().map(|language| index(&language.tag)).collect()
}

/// What an index is made from: the program that analyses, and everything a passage holds.
fn fingerprint(editions: &[&EditionEntry]) -> Fingerprint {
    let program = Fingerprint::of_program();
    let pieces = editions.iter().flat_map(|edition| {
        let sections = edition.parts.get(&Part::Sections).map(Fingerprint::as_str).unwrap_or_default();
        [edition.slug.as_str(), edition.title.as_str(), sections]
    });
    Fingerprint::of_all(std::iter::once(program.as_str()).chain(pieces))
}

/// The sections of an edition as search sees them.
fn passages(edition: &EditionEntry, building: &Path) -> io::Result<Vec<Passage>> {
    let bytes = std::fs::read(building.join(edition.path(Part::Sections)))?;
    let sections: Vec<Section> = serde_json::from_slice(&bytes).map_err(io::Error::other)?;
    let passage = |(place, section): (usize, &Section)| Passage {
        document: edition.slug.clone(),
        document_title: edition.title.clone(),
        section: section.label.clone(),
        title: section.title.clone(),
        breadcrumb: section.breadcrumb.clone(),
        page: section.page as u64,
        text: section.text.clone(),
        inside: inside(&sections[place..]),
    };
    Ok(sections.iter().enumerate().map(passage).collect())
}

/// The titles of the sections directly inside of the first of these.
fn inside(sections: &[Section]) -> Vec<String> {
    let Some((outer, following)) = sections.split_first() else { return Vec::new() };
    let inner = following.iter().take_while(|inner| inner.level > outer.level);
    inner.filter(|inner| inner.level == outer.level + 1).map(|inner| inner.title.clone()).collect()
}
