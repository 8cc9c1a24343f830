//! What a release knows of meaning: learned from the titles and questions of what everybody may read, and kept as parts. A change of a text leaves it
//! as it is.
//!
//! A document that not everybody may read has no part in it: its sections have a place among the others, which is kept where its text is.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;

use crate::edition::parts::Parts;
use crate::edition::release::{PlacesEntry, Release, SegmentEntry, SenseEntry};
use crate::index::bags::Bags;
use crate::index::learn;
use crate::index::table::Table;
use crate::locale::{Place, everyday};
use crate::source::{Door, Fingerprint, Library, Marking, Snapshot, Tag};

/// Learns from the search of every language, and puts what was learned into a store. What was learned from the same stays, and nothing is read for
/// it. `None` where there is too little to learn from, or too much.
pub fn put(
    library: &Library,
    snapshot: &Snapshot,
    indexes: &BTreeMap<Tag, Vec<SegmentEntry>>,
    parts: &Parts,
    current: Option<&Release>,
) -> io::Result<Option<SenseEntry>> {
    let before = current.and_then(|current| current.manifest.sense.as_ref()).filter(|sense| parts.has(&sense.space));
    let open = Behind::of(&Door::of(Marking::Public), library, indexes);
    let said = library.languages.iter().flat_map(|language| Place::of(library, &language.tag)).map(|place| everyday::path(&place.tag));
    let said = snapshot.reads(said.collect::<BTreeSet<String>>()).into_iter();
    let input = Fingerprint::of_all([Fingerprint::of_program(), open.topics()].into_iter().chain(said));
    // Those of everybody are read once, for what is learned and for the places.
    let mut read = None;
    let space = match before.filter(|before| before.input == input) {
        Some(before) => before.space,
        None => {
            let Some(bags) = open.bags(parts)? else { return Ok(None) };
            let Some(space) = learn::space(&bags, &everyday::of_all(library, snapshot))? else { return Ok(None) };
            read = Some(bags);
            parts.put(&space, false)?
        }
    };
    let doors: BTreeSet<&Door> = indexes.values().flatten().map(|segment| &segment.door).collect();
    let mut places = Vec::new();
    for door in doors {
        let behind = Behind::of(door, library, indexes);
        let input = Fingerprint::of_all([Fingerprint::of_program(), space.fingerprint, behind.topics()]);
        let known = before.into_iter().flat_map(|before| &before.places).find(|places| places.input == input && places.door == *door);
        if let Some(known) = known.filter(|places| parts.has(&places.part)) {
            places.push(known.clone());
            continue;
        }
        let known = read.take_if(|_| door.is_open());
        let Some(bags) = known.map_or_else(|| behind.bags(parts), |bags| Ok(Some(bags)))? else { continue };
        let part = parts.put(&learn::places(&Table::open(&parts.path(&space))?, &bags)?, !door.is_open())?;
        places.push(PlacesEntry { door: door.clone(), input, part });
    }
    Ok(Some(SenseEntry { input, space, places }))
}

/// The segments of each language with the documents behind a door.
struct Behind<'a>(Vec<(&'a Tag, Vec<&'a SegmentEntry>)>);

impl<'a> Behind<'a> {
    fn of(door: &Door, library: &'a Library, indexes: &'a BTreeMap<Tag, Vec<SegmentEntry>>) -> Self {
        let segments = |tag: &Tag| indexes.get(tag).into_iter().flatten().filter(|segment| segment.door == *door).collect();
        Self(library.languages.iter().map(|language| (&language.tag, segments(&language.tag))).collect())
    }

    /// The fingerprint of their titles and questions. A segment of an earlier program does not know it: then it is that of all that it is made from.
    fn topics(&self) -> Fingerprint {
        let of = |(tag, segments): &(&Tag, Vec<&SegmentEntry>)| {
            let topics = segments.iter().map(|segment| segment.topics.unwrap_or(segment.input).hex());
            std::iter::once(tag.to_string()).chain(topics).collect::<Vec<_>>()
        };
        Fingerprint::of_all(self.0.iter().flat_map(of))
    }

    /// The words of their titles and questions; `None` where there are too many.
    fn bags(&self, parts: &Parts) -> io::Result<Option<Bags>> {
        let paths = |segments: &[&SegmentEntry]| segments.iter().map(|segment| parts.path(&segment.part)).collect();
        let languages: Vec<(Tag, Vec<PathBuf>)> = self.0.iter().map(|(tag, segments)| ((*tag).clone(), paths(segments))).collect();
        Bags::of(&languages)
    }
}
