//! What somebody may read of a release: a release of its own, in which the rest is not there.

use std::collections::{BTreeMap, BTreeSet};

use crate::edition::packs::PackEntry;
use crate::edition::release::{EditionEntry, Held, Manifest, Release, SegmentEntry, SenseEntry, places};
use crate::source::{Fingerprint, Keys, document};

impl Release {
    /// What somebody may read of it: nothing else is left to answer from.
    ///
    /// Its name follows from what is left. Of the rest it says nothing.
    pub fn opened_by(&self, keys: &Keys) -> Self {
        let full = &self.manifest;
        let edition = |edition: &EditionEntry| {
            let parts = edition.parts.iter().filter(|(view, _)| view.door(&edition.door).opens_to(keys));
            EditionEntry { parts: parts.map(|(view, part)| (*view, *part)).collect(), reads: Vec::new(), ..edition.clone() }
        };
        let editions: Vec<EditionEntry> = full.editions.iter().filter(|entry| entry.door.opens_to(keys)).map(edition).collect();
        let held: Vec<Held> = full.held.iter().filter(|held| held.door.opens_to(keys)).cloned().collect();
        let slugs: BTreeSet<&str> = editions.iter().map(|entry| &*entry.slug).chain(held.iter().map(|held| &*held.slug)).collect();
        let is_known = |path: &str| document_of(path).is_none_or(|slug| slugs.contains(slug));
        let segments = |segments: &Vec<SegmentEntry>| segments.iter().filter(|segment| segment.door.opens_to(keys)).cloned().collect();
        let opened = |sense: &SenseEntry| {
            let places = sense.places.iter().filter(|places| places.door.opens_to(keys)).cloned().collect();
            SenseEntry { places, ..sense.clone() }
        };
        let manifest = Manifest {
            input: Fingerprint::of(b""),
            files: Vec::new(),
            indexes: full.indexes.iter().map(|(tag, all)| (tag.clone(), segments(all))).collect(),
            // What everybody may read, whoever asks.
            packs: full.packs.clone(),
            findings: full
                .findings
                .iter()
                .filter(|(slug, _)| slugs.contains(&***slug))
                .map(|(slug, of)| (slug.clone(), of.clone()))
                .collect(),
            warnings: full.warnings.iter().filter(|warning| is_known(&warning.file)).cloned().collect(),
            format: full.format,
            reading: full.reading,
            closed_offline: full.closed_offline,
            source: full.source.clone(),
            first_card: full.first_card.clone().filter(|card| card.split_once('#').is_some_and(|(slug, _)| slugs.contains(slug))),
            languages: full.languages.clone(),
            words: full.words.clone(),
            editions,
            held,
            sense: full.sense.as_ref().map(opened),
        };
        Self { id: name(&manifest), whole: self.whole.clone(), places: places(&manifest), parts: self.parts.clone(), manifest }
    }

    /// Whether it has anything of the document that a file belongs to, or the file is everybody's.
    pub fn tells_of(&self, path: &str) -> bool {
        let is_known = |slug: &str| {
            let (editions, held) = (self.manifest.editions.iter(), self.manifest.held.iter());
            editions.map(|entry| &entry.slug).chain(held.map(|held| &held.slug)).any(|known| known == slug)
        };
        document_of(path).is_none_or(is_known)
    }
}

/// The document that a file of a library belongs to; none where it is everybody's.
pub fn document_of(path: &str) -> Option<&str> {
    let (folder, rest) = path.split_once('/')?;
    match folder {
        "manuals" => rest.split_once('/').map(|(slug, _)| slug).filter(|slug| *slug != document::TEMPLATES),
        "locales" => rest.split_once('/')?.1.strip_suffix(".ftl").filter(|name| !["terms", "interface"].contains(name)),
        _ => None,
    }
}

/// The name of what somebody sees of a release: it follows from what he can get, and from nothing else.
fn name(manifest: &Manifest) -> String {
    let editions = manifest.editions.iter().flat_map(|edition| {
        let parts = edition.parts.iter().map(|(view, part)| format!("{view:?} {}", part.fingerprint));
        [edition.slug.clone(), edition.tag.to_string(), edition.title.clone()].into_iter().chain(parts)
    });
    let segments = manifest.indexes.values().flatten().map(|segment| segment.part.fingerprint.hex());
    let sense = manifest.sense.iter().flat_map(|sense| sense.places.iter().map(|places| &places.part).chain([&sense.space]));
    let sense = sense.map(|part| part.fingerprint.hex());
    let findings = manifest.findings.values().flat_map(BTreeMap::values).map(|findings| findings.part.fingerprint.hex());
    let interface = manifest.words.iter().filter(|(path, _)| path.ends_with("/interface.ftl")).map(|(_, part)| part.fingerprint.hex());
    let packs = manifest.packs.values().flat_map(PackEntry::parts).map(|part| part.fingerprint.hex());
    Fingerprint::of_all(editions.chain(segments).chain(sense).chain(packs).chain(findings).chain(interface)).short()
}
