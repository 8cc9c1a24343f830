//! Which editions are sound, and what readers get of those that are not.
//!
//! A fault belongs to its edition: what one translation has wrong holds up that edition alone; what makes the source untrue (figures that do
//! not add up, a text that cannot be read) holds up its own document in every language.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic};
use crate::edition::causes;
use crate::edition::edition::{Edition, Page};
use crate::edition::labels;
use crate::edition::parts::Parts;
use crate::edition::reads::Reads;
use crate::edition::release::{EditionEntry, Held, Release, View};
use crate::locale::{Words, check};
use crate::source::{Door, Library, Snapshot, Tag, marking};
use crate::web::reading::with_notice;

/// What came of an edition.
pub enum Made {
    /// It can be read.
    Sound(Box<EditionEntry>),
    /// It cannot be made.
    Faulty {
        /// The files it asked for.
        reads: Vec<u32>,
        /// Why.
        faults: Vec<Diagnostic>,
    },
}

impl Made {
    fn entry(&self) -> Option<&EditionEntry> {
        match self {
            Self::Sound(entry) => Some(entry),
            Self::Faulty { .. } => None,
        }
    }

    fn reads(&self) -> &[u32] {
        match self {
            Self::Sound(entry) => &entry.reads,
            Self::Faulty { reads, .. } => reads,
        }
    }
}

/// Parts the editions of a build into those that readers get and those that were held up. `faults` are those of files.
#[allow(clippy::too_many_arguments, reason = "all that a build knows")]
pub fn part(
    library: &Library,
    editions: &[Edition],
    made: Vec<Made>,
    looked_for: &Reads,
    faults: &[Diagnostic],
    current: Option<&Release>,
    parts: &Parts,
    words: &Words,
) -> io::Result<(Vec<EditionEntry>, Vec<Held>)> {
    let by_document = of_documents(library, faults);
    let unreadable: Vec<&Diagnostic> = faults.iter().filter(|fault| fault.code == Code::Path).collect();
    let sound = made.iter().filter_map(Made::entry);
    let different = labels::compare(library, &sound.map(|entry| (entry.slug.as_str(), &entry.tag, &entry.labels[..])).collect::<Vec<_>>());
    let (mut entries, mut held) = (Vec::new(), Vec::new());
    for (edition, made) in editions.iter().zip(made) {
        let slug = edition.document.slug.as_str();
        let of_source = by_document.get(slug).into_iter().flatten().map(|fault| (*fault).clone());
        // A file that is there and cannot be read is not one that is missing: its texts do not fall back.
        let hides = |fault: &Diagnostic| looked_for.paths(made.reads()).any(|path| Path::new(path).starts_with(&fault.file));
        let of_disk = unreadable.iter().filter(|fault| hides(fault)).map(|fault| (*fault).clone());
        let of_source: Vec<Diagnostic> = of_source.chain(of_disk).collect();
        let of_labels = different.get(&(slug.to_owned(), edition.tag.clone())).cloned();
        let (reads, found, entry) = match made {
            Made::Sound(entry) => (entry.reads.clone(), Vec::new(), Some(entry)),
            Made::Faulty { reads, faults: found } => (reads, causes::first(found, faults), None),
        };
        let in_typesetting = of_source.is_empty() && !found.is_empty();
        let mut faults = of_source;
        // A fault of a source message makes faults of the documents that ask for it: the first cause is what helps.
        if faults.is_empty() {
            faults = found.into_iter().chain(of_labels).collect();
        }
        match entry {
            Some(entry) if faults.is_empty() => entries.push(*entry),
            _ => {
                // What it was may show what its readers may no longer read.
                let is_wider = faults.iter().any(|fault| fault.code == Code::MarkingWider);
                let last_good = match current {
                    Some(release) if !is_wider => last_good(release, slug, edition.tag, &edition.document.door, parts, words)?,
                    _ => None,
                };
                held.push(Held {
                    slug: slug.to_owned(),
                    tag: edition.tag.clone(),
                    door: edition.document.door.clone(),
                    input: edition.fingerprint,
                    reads,
                    faults,
                    in_typesetting,
                    has_last_good: last_good.is_some(),
                });
                entries.extend(last_good);
            }
        }
    }
    Ok((entries, held))
}

/// The faults that make the source of a document untrue or unreadable, by document.
fn of_documents<'a>(library: &'a Library, faults: &'a [Diagnostic]) -> BTreeMap<&'a str, Vec<&'a Diagnostic>> {
    let mut by_document: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for fault in faults.iter().filter(|fault| fault.is_error() && !check::in_translation(library, fault)) {
        let messages =
            fault.file.strip_prefix("locales/").and_then(|rest| rest.split_once('/')).map(|(_, file)| file.trim_end_matches(".ftl"));
        let folder = fault.file.strip_prefix("manuals/").and_then(|rest| rest.split_once('/')).map(|(slug, _)| slug);
        let slug = messages.or(folder).unwrap_or_default();
        if let Some(document) = library.documents.iter().find(|document| document.slug == slug) {
            by_document.entry(&document.slug).or_default().push(fault);
        }
    }
    by_document
}

/// The last good state of the documents whose settings have faults: without settings nothing can be made anew. A document whose marking cannot be
/// read is shown to nobody.
pub fn without_settings(
    library: &Library,
    snapshot: &Snapshot,
    faults: &[Diagnostic],
    current: Option<&Release>,
    parts: &Parts,
    words: &Words,
) -> io::Result<(Vec<EditionEntry>, Vec<Held>)> {
    let (mut entries, mut held) = (Vec::new(), Vec::new());
    let Some(release) = current else { return Ok((entries, held)) };
    let mut slugs: Vec<&str> = release.manifest.editions.iter().map(|entry| entry.slug.as_str()).collect();
    slugs.dedup();
    for slug in slugs.into_iter().filter(|slug| !library.documents.iter().any(|document| document.slug == *slug)) {
        let path = format!("manuals/{slug}/document.toml");
        let text = snapshot.bytes(&path).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let Some(door) = text.and_then(marking::stated) else { continue };
        let own: Vec<Diagnostic> = faults.iter().filter(|fault| fault.is_error() && fault.file == path).cloned().collect();
        for language in &library.languages {
            let Some(entry) = last_good(release, slug, &language.tag, &door, parts, words)? else { continue };
            held.push(Held {
                slug: slug.to_owned(),
                tag: language.tag.clone(),
                door: door.clone(),
                input: entry.input,
                reads: entry.reads.clone(),
                faults: own.clone(),
                in_typesetting: false,
                has_last_good: true,
            });
            entries.push(entry);
        }
    }
    Ok((entries, held))
}

/// The last good state of an edition, as the current release has it, with a word about it on its page. Who may read the document is what the
/// settings say now.
fn last_good(release: &Release, slug: &str, tag: &Tag, door: &Door, parts: &Parts, words: &Words) -> io::Result<Option<EditionEntry>> {
    let Some(entry) = release.edition(slug, tag) else { return Ok(None) };
    let mut entry = EditionEntry { door: door.clone(), ..entry.clone() };
    // What is damaged is no good state.
    if entry.parts.values().any(|part| !parts.has(part)) {
        return Ok(None);
    }
    if !door.is_open() {
        entry.parts.values().try_for_each(|part| parts.close(part))?;
    }
    if !entry.outdated {
        let Ok(html) = release.view(&entry, View::Page).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()) else { return Ok(None) };
        let page = Page::of(with_notice(&html, &words.of(tag).get("notice-outdated")), None)?;
        // Its blocks stay: they have no notice.
        entry.parts.extend(page.put(parts, !door.is_open())?);
        entry.outdated = true;
    }
    Ok(Some(entry))
}
