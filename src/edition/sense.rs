//! What a release knows of meaning: learned from the titles and questions of what everybody may read, and kept as parts. A change of a text leaves it
//! as it is.
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
    let behind = |door: &Door| -> Vec<(Tag, Vec<PathBuf>)> {
        let segments = |tag: &Tag| indexes.get(tag).into_iter().flatten().filter(|segment| segment.door == *door);
        let paths = |tag: &Tag| segments(tag).map(|segment| parts.path(&segment.part)).collect();
        library.languages.iter().map(|language| (language.tag.clone(), paths(&language.tag))).collect()
    };
    let Some(open) = Bags::of(&behind(&Door::of(Marking::Public)))? else { return Ok(None) };
    let said = library.languages.iter().flat_map(|language| Place::of(library, &language.tag)).map(|place| everyday::path(&place.tag));
    let said = snapshot.reads(said.collect::<BTreeSet<String>>()).into_iter();
    let input = Fingerprint::of_all([Fingerprint::of_program(), open.fingerprint()].into_iter().chain(said));
    let space = match before.filter(|before| before.input == input) {
        Some(before) => before.space,
        None => match learn::space(&open, &everyday::of_all(library, snapshot))? {
            Some(space) => parts.put(&space, false)?,
            None => return Ok(None),
        },
    };
    let mut open = Some(open);
    let table = Table::open(&parts.path(&space))?;
    let doors: BTreeSet<&Door> = indexes.values().flatten().map(|segment| &segment.door).collect();
    let mut places = Vec::new();
    for door in doors {
        let bags = match open.take_if(|_| door.is_open()) {
            Some(open) => Some(open),
            None => Bags::of(&behind(door))?,
        };
        let Some(bags) = bags else { continue };
        let input = Fingerprint::of_all([Fingerprint::of_program(), space.fingerprint, bags.fingerprint()]);
        let known = before.into_iter().flat_map(|before| &before.places).find(|places| places.input == input && places.door == *door);
        if let Some(known) = known.filter(|places| parts.has(&places.part)) {
            places.push(known.clone());
            continue;
        }
        let part = parts.put(&learn::places(&table, &bags)?, !door.is_open())?;
        places.push(SegmentEntry { door: door.clone(), input, part });
    }
    Ok(Some(SenseEntry { input, space, places }))
}
