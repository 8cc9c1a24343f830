//! The packs of a release: what devices keep of a language to search it without a network. They hold what everybody may read, and no more.

use std::collections::BTreeMap;
use std::io;
use std::sync::OnceLock;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::edition::contents;
use crate::edition::parts::{Part, Parts};
use crate::edition::release::{EditionEntry, Release, SenseEntry, View};
use crate::index::pack::{self, Facts, Spoken};
use crate::index::table::Table;
use crate::language::Analyzer;
use crate::locale::everyday::{self, Everyday};
use crate::locale::glossary::{self, Term};
use crate::locale::{Place, place};
use crate::source::library::LIBRARY_FILE;
use crate::source::{Fingerprint, Library, Reading, Snapshot, Tag};

/// The pack of a language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PackEntry {
    /// The fingerprint of what its words are made from.
    pub input: Fingerprint,
    /// The words, without their forms.
    pub words: Part,
    /// The forms.
    pub forms: Vec<Part>,
    /// The fingerprint of the words they are forms of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vocabulary: Option<Fingerprint>,
    /// What was learned of meaning, where there is enough to learn from: one part for all languages.
    pub sense: Option<Part>,
    /// The documents, in the library's order.
    pub documents: Vec<PieceEntry>,
}

/// The piece of a document.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PieceEntry {
    /// The document.
    pub slug: String,
    /// The fingerprint of what it is made from.
    pub input: Fingerprint,
    /// The piece.
    pub part: Part,
}

impl PackEntry {
    /// Every part of it.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        std::iter::once(&self.words).chain(&self.forms).chain(&self.sense).chain(self.documents.iter().map(|piece| &piece.part))
    }
}

/// Puts the pack of every language into a store. A library that nobody reads without an account has none.
pub fn packs(
    library: &Library,
    snapshot: &Snapshot,
    editions: &[EditionEntry],
    sense: Option<&SenseEntry>,
    parts: &Parts,
    current: Option<&Release>,
) -> io::Result<BTreeMap<Tag, PackEntry>> {
    if library.reading != Reading::Open {
        return Ok(BTreeMap::new());
    }
    let meaning = meaning(sense, parts, current)?;
    let said = Said::of(library, snapshot);
    let of = |tag: &Tag| {
        let before = current.and_then(|current| current.manifest.packs.get(tag));
        let public: Vec<&EditionEntry> = editions.iter().filter(|edition| edition.tag == *tag && edition.door.is_open()).collect();
        pack(tag, &public, &said, parts, before).map(|pack| (tag.clone(), PackEntry { sense: meaning, ..pack }))
    };
    library.languages.par_iter().map(|language| of(&language.tag)).collect()
}

/// What is said of words beside the texts: read when a pack is made of it.
struct Said<'a> {
    library: &'a Library,
    snapshot: &'a Snapshot,
    terms: OnceLock<Vec<(Tag, Vec<Term>)>>,
    everyday: OnceLock<Vec<(Tag, Everyday)>>,
}

impl<'a> Said<'a> {
    fn of(library: &'a Library, snapshot: &'a Snapshot) -> Self {
        Self { library, snapshot, terms: OnceLock::new(), everyday: OnceLock::new() }
    }

    /// What it is made from in a language: the settings, which terms there are, and its own words.
    fn input(&self, tag: &Tag) -> Fingerprint {
        let own = Place::of(self.library, tag).into_iter().next().into_iter();
        let files = own.flat_map(|place| [everyday::path(&place.tag), place.file(glossary::FILE)]);
        let read = self.snapshot.reads(files.chain([LIBRARY_FILE.to_owned(), place::path(&self.library.source, glossary::FILE)]));
        Fingerprint::of_all([Fingerprint::of_program()].into_iter().chain(read))
    }

    fn terms(&self, tag: &Tag) -> &[Term] {
        let all = self.terms.get_or_init(|| glossary::read(self.library, self.snapshot));
        all.iter().find(|(known, _)| known == tag).map(|(_, terms)| &**terms).unwrap_or_default()
    }

    fn everyday(&self, tag: &Tag) -> Option<&Everyday> {
        let all = self.everyday.get_or_init(|| everyday::of_all(self.library, self.snapshot));
        all.iter().find(|(known, _)| known == tag).map(|(_, everyday)| everyday)
    }
}

/// What was learned of meaning, as devices keep it.
fn meaning(sense: Option<&SenseEntry>, parts: &Parts, current: Option<&Release>) -> io::Result<Option<Part>> {
    let Some(sense) = sense else { return Ok(None) };
    let Some(places) = sense.places.iter().find(|places| places.door.is_open()) else { return Ok(None) };
    let is_same = |before: &Release| {
        let known = before.manifest.sense.as_ref();
        known.is_some_and(|known| known.input == sense.input && known.places.iter().any(|known| known.input == places.input))
    };
    let before = current.filter(|before| is_same(before)).into_iter().flat_map(|before| before.manifest.packs.values());
    if let Some(known) = before.filter_map(|pack| pack.sense).find(|part| parts.has(part)) {
        return Ok(Some(known));
    }
    let table = |part: &Part| Table::open(&parts.path(part));
    parts.put(&pack::sense(&table(&sense.space)?, &table(&places.part)?), false).map(Some)
}

fn pack(tag: &Tag, editions: &[&EditionEntry], said: &Said, parts: &Parts, before: Option<&PackEntry>) -> io::Result<PackEntry> {
    let analyzer = Analyzer::of(tag);
    let piece = |edition: &&EditionEntry| {
        let input = fingerprint(edition);
        let known = before.into_iter().flat_map(|before| &before.documents);
        if let Some(known) = known.into_iter().find(|known| known.input == input && parts.has(&known.part)) {
            return Ok(known.clone());
        }
        let (slug, kind, title) = (&*edition.slug, edition.kind.name(), edition.listed());
        let facts = Facts { slug, kind, title, jurisdictions: &edition.jurisdictions };
        let bytes = pack::document(facts, &contents::passages(edition, parts)?, &analyzer);
        Ok(PieceEntry { slug: edition.slug.clone(), input, part: parts.put(&bytes, false)? })
    };
    let documents: Vec<PieceEntry> = editions.par_iter().map(piece).collect::<io::Result<_>>()?;
    let inputs = documents.iter().map(|piece| piece.input);
    let input = Fingerprint::of_all(inputs.chain([said.input(tag)]));
    if let Some(before) = before.filter(|before| before.input == input && before.parts().all(|part| parts.has(part))) {
        return Ok(PackEntry { documents, ..before.clone() });
    }
    let pieces = documents.iter().map(|piece| parts.read(&piece.part)).collect::<io::Result<Vec<_>>>()?;
    let none = Everyday::default();
    let spoken = Spoken { tag, everyday: said.everyday(tag).unwrap_or(&none), terms: said.terms(tag) };
    let (words, vocabulary) = pack::words(&spoken, &pieces, &analyzer)?;
    // Most changes of a text say nothing in words that no text has.
    let of_all = Some(vocabulary.fingerprint());
    let forms = match before.filter(|before| before.vocabulary == of_all && before.forms.iter().all(|part| parts.has(part))) {
        Some(before) => before.forms.clone(),
        None => vocabulary.forms(&analyzer).iter().map(|bytes| parts.put(bytes, false)).collect::<io::Result<_>>()?,
    };
    Ok(PackEntry { input, words: parts.put(&words, false)?, forms, vocabulary: of_all, sense: None, documents })
}

/// What the piece of a document is made from: the program that analyses, and everything that stands in it.
fn fingerprint(edition: &EditionEntry) -> Fingerprint {
    let sections = edition.parts.get(&View::Sections).map(|part| part.fingerprint.hex()).unwrap_or_default();
    let pieces =
        [edition.slug.clone(), edition.listed().to_owned(), edition.kind.name().to_owned(), edition.jurisdictions.join(" "), sections];
    Fingerprint::of_all(std::iter::once(Fingerprint::of_program().hex()).chain(pieces))
}
