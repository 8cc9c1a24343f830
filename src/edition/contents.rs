//! What a release holds besides its editions: the program's words, and the search. Unchanged parts are taken over.

use std::collections::BTreeMap;
use std::io;

use rayon::prelude::*;

use crate::edition::parts::{Part, Parts};
use crate::edition::release::{EditionEntry, Release, SegmentEntry, View};
use crate::index::{Passage, writer};
use crate::language::Analyzer;
use crate::locale::{everyday, place};
use crate::source::{Door, Fingerprint, Library, Snapshot, Tag};
use crate::typeset::Section;

/// Documents of one segment, at least, before an index is parted further.
const SEGMENT_DOCUMENTS: usize = 16;
/// Most segments of documents that the same people may read: what each costs a query.
const MAX_SEGMENTS: usize = 8;

/// Puts the files with the program's words into a store.
pub fn words(library: &Library, snapshot: &Snapshot, parts: &Parts) -> io::Result<BTreeMap<String, Part>> {
    let names = ["terms", "interface"];
    let of = |tag: &Tag| names.map(|name| place::path(tag, name)).into_iter().chain(std::iter::once(everyday::path(tag)));
    let paths = library.languages.iter().flat_map(|language| of(&language.tag));
    let put = |path: String| {
        let bytes = snapshot.bytes(&path)?;
        Some(parts.put(bytes, false).map(|part| (path, part)))
    };
    paths.filter_map(put).collect()
}

/// Puts the search of every language into a store.
///
/// The documents of a segment are for the same readers: see [`SegmentEntry`]. An index has several segments, so that a change writes one of them
/// anew. Which document is in which follows from its name, and a segment follows from its documents: the same library has the same index,
/// whatever it was before.
pub fn indexes(
    library: &Library,
    editions: &[EditionEntry],
    parts: &Parts,
    current: Option<&Release>,
) -> io::Result<BTreeMap<Tag, Vec<SegmentEntry>>> {
    let index = |tag: &Tag| {
        let mut by_door: BTreeMap<&Door, Vec<&EditionEntry>> = BTreeMap::new();
        for edition in editions.iter().filter(|edition| edition.tag == *tag) {
            by_door.entry(&edition.door).or_default().push(edition);
        }
        let before = current.and_then(|current| current.manifest.indexes.get(tag)).map(Vec::as_slice).unwrap_or_default();
        let segment = |(door, editions): &(&Door, Vec<&EditionEntry>)| {
            let input = fingerprint(editions);
            let is_same = |segment: &&SegmentEntry| segment.input == input && segment.door == **door;
            let known = before.iter().find(is_same).filter(|segment| parts.has(&segment.part));
            if let Some(segment) = known {
                return Ok(segment.clone());
            }
            let passages = editions.iter().map(|edition| passages(edition, parts)).collect::<io::Result<Vec<_>>>()?.concat();
            let bytes = writer::segment(&passages, &Analyzer::of(tag), &input)?;
            Ok(SegmentEntry { door: (*door).clone(), input, topics: Some(topics(&passages)), part: parts.put(&bytes, !door.is_open())? })
        };
        let segments: Vec<_> = by_door
            .into_iter()
            .flat_map(|(door, editions)| segmented(editions).into_iter().map(move |editions| (door, editions)))
            .collect();
        Ok((tag.clone(), segments.par_iter().map(segment).collect::<io::Result<_>>()?))
    };
    library.languages.par_iter().map(|language| index(&language.tag)).collect()
}

/// The documents of each segment; none is empty.
fn segmented(editions: Vec<&EditionEntry>) -> Vec<Vec<&EditionEntry>> {
    let count = editions.len().div_ceil(SEGMENT_DOCUMENTS).next_power_of_two().min(MAX_SEGMENTS);
    let mut segments = vec![Vec::new(); count];
    for edition in editions {
        let name = Fingerprint::of(edition.slug.as_bytes());
        segments[usize::from(name.as_ref()[0]) % count].push(edition);
    }
    segments.retain(|segment| !segment.is_empty());
    segments
}

/// What a segment is made from: the program that analyses, and everything a passage holds.
fn fingerprint(editions: &[&EditionEntry]) -> Fingerprint {
    let program = Fingerprint::of_program();
    let pieces = editions.iter().flat_map(|edition| {
        let sections = edition.parts.get(&View::Sections).map(|part| part.fingerprint.hex()).unwrap_or_default();
        [edition.slug.clone(), edition.title.clone(), sections]
    });
    Fingerprint::of_all(std::iter::once(program.hex()).chain(pieces))
}

/// What meaning is learned from (see [`crate::index::bags`]): of a new text it is the same.
fn topics(passages: &[Passage]) -> Fingerprint {
    let of = |passage: &Passage| [passage.key(), passage.title.clone(), passage.asks.join("\n")];
    Fingerprint::of_all(std::iter::once(Fingerprint::of_program().hex()).chain(passages.iter().flat_map(of)))
}

/// The sections of an edition as search sees them.
pub(super) fn passages(edition: &EditionEntry, parts: &Parts) -> io::Result<Vec<Passage>> {
    let part = edition.parts.get(&View::Sections).ok_or(io::ErrorKind::NotFound)?;
    let sections: Vec<Section> = serde_json::from_slice(&parts.read(part)?).map_err(io::Error::other)?;
    let passage = |(place, section): (usize, &Section)| Passage {
        document: edition.slug.clone(),
        document_title: edition.title.clone(),
        section: section.label.clone(),
        title: section.title.clone(),
        breadcrumb: section.breadcrumb.clone(),
        page: section.page as u64,
        text: section.text.clone(),
        inside: inside(&sections[place..]),
        asks: section
            .asks
            .iter()
            .flat_map(|asks| asks.lines())
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect(),
    };
    Ok(sections.iter().enumerate().map(passage).collect())
}

/// The titles of the sections directly inside of the first of these.
fn inside(sections: &[Section]) -> Vec<String> {
    let Some((outer, following)) = sections.split_first() else { return Vec::new() };
    let inner = following.iter().take_while(|inner| inner.level > outer.level);
    inner.filter(|inner| inner.level == outer.level + 1).map(|inner| inner.title.clone()).collect()
}
