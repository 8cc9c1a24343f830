//! What a release knows of meaning: learned from what everybody may read, and kept as parts.
//!
//! A document that not everybody may read has no part in it: its sections have a place among the others, which is kept where its text is.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;

use crate::edition::parts::Parts;
use crate::edition::release::{Release, SegmentEntry, SenseEntry};
use crate::index::bags::Bags;
use crate::index::learn;
use crate::index::table::Table;
use crate::locale::{Place, everyday};
use crate::source::{Door, Fingerprint, Library, Marking, Snapshot, Tag};

/// Learns from the search of every language, and puts what was learned into a store. What was learned from the same stays. `None` where there
/// is too little to learn from, or too much.
pub fn put(
    library: &Library,
    snapshot: &Snapshot,
    indexes: &BTreeMap<Tag, Vec<SegmentEntry>>,
    parts: &Parts,
    current: Option<&Release>,
) -> io::Result<Option<SenseEntry>> {
    let before = current.and_then(|current| current.manifest.sense.as_ref()).filter(|sense| parts.has(&sense.space));
    let of = |tag: &Tag| indexes.get(tag).map(Vec::as_slice).unwrap_or_default();
    let behind = |door: &Door| -> Vec<(&Tag, Vec<&SegmentEntry>)> {
        let tags = library.languages.iter().map(|language| &language.tag);
        tags.map(|tag| (tag, of(tag).iter().filter(|segment| segment.door == *door).collect())).collect()
    };
    let files = |segments: &[(&Tag, Vec<&SegmentEntry>)]| -> Vec<(Tag, Vec<PathBuf>)> {
        let paths = |segments: &[&SegmentEntry]| segments.iter().map(|segment| parts.path(&segment.part)).collect();
        segments.iter().map(|(tag, segments)| ((*tag).clone(), paths(segments))).collect()
    };
    let names = |segments: &[(&Tag, Vec<&SegmentEntry>)]| -> Vec<String> {
        segments.iter().flat_map(|(_, segments)| segments).map(|segment| segment.part.fingerprint.hex()).collect()
    };
    let open = behind(&Door::of(Marking::Public));
    let said = library.languages.iter().flat_map(|language| Place::of(library, &language.tag)).map(|place| everyday::path(&place.tag));
    let said = snapshot.reads(said.collect::<BTreeSet<String>>()).into_iter().map(|fingerprint| fingerprint.hex());
    let input = Fingerprint::of_all([Fingerprint::of_program().hex()].into_iter().chain(names(&open)).chain(said));
    let mut bags = None;
    let space = match before.filter(|before| before.input == input) {
        Some(before) => before.space,
        None => {
            let Some(read) = Bags::of(&files(&open))? else { return Ok(None) };
            let Some(space) = learn::space(&read, &everyday::of_all(library, snapshot))? else { return Ok(None) };
            bags = Some(read);
            parts.put(&space, false)?
        }
    };
    let table = Table::open(&parts.path(&space))?;
    let doors: BTreeSet<&Door> = indexes.values().flatten().map(|segment| &segment.door).collect();
    let mut places = Vec::new();
    for door in doors {
        let segments = behind(door);
        let input = Fingerprint::of_all([Fingerprint::of_program().hex(), space.fingerprint.hex()].into_iter().chain(names(&segments)));
        let known = before.into_iter().flat_map(|before| &before.places).find(|places| places.input == input && places.door == *door);
        if let Some(known) = known.filter(|places| parts.has(&places.part)) {
            places.push(known.clone());
            continue;
        }
        let read = match bags.take_if(|_| door.is_open()) {
            Some(read) => Some(read),
            None => Bags::of(&files(&segments))?,
        };
        let Some(read) = read else { continue };
        let part = parts.put(&learn::places(&table, &read)?, !door.is_open())?;
        places.push(SegmentEntry { door: door.clone(), input, part });
    }
    Ok(Some(SenseEntry { input, space, places }))
}
