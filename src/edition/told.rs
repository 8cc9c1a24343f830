//! What an edition is told of the state of its messages: how far the translation is, and which texts a reader should look at twice.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::analysis::files::{self, ANALYSIS, ROADMAP};
use crate::analysis::{self, Analysis};
use crate::locale::coverage::{self, Coverage};
use crate::locale::review::{self, State};
use crate::locale::{Place, place};
use crate::source::{Document, Fingerprint, Library, Results, Snapshot, Tag};
use crate::typeset::{Doubt, EditionInput, Notice};

/// The states of the messages of one document.
type States = BTreeMap<String, State>;

/// What the states of the messages come to.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Standing {
    notices: Vec<Notice>,
    doubts: BTreeMap<String, Doubt>,
}

/// What the templates are told for one edition.
pub fn input(library: &Library, snapshot: &Snapshot, document: &Document, tag: &Tag, results: &Results) -> EditionInput {
    let drawn = library.drawn(&document.slug);
    let Standing { notices, doubts } = standing(library, snapshot, &document.slug, tag, &drawn, results);
    EditionInput {
        slug: document.slug.clone(),
        tag: tag.clone(),
        lang: tag.bare().to_owned(),
        kind: document.kind.name().to_owned(),
        title: document.title.clone(),
        short_title: document.short_title.clone(),
        date: document.date.clone(),
        version: document.version.clone(),
        marking: document.door.marking,
        outputs: document.outputs.clone(),
        output: None,
        closer: false,
        jurisdictions: document.jurisdictions.clone(),
        illustrative: illustrative(snapshot, &document.slug, &drawn, results),
        draws_on: drawn,
        notices,
        doubts,
        places: Place::of(library, tag),
    }
}

/// The fingerprints of the settings and data of a document and of those it draws on.
pub fn data(snapshot: &Snapshot, slug: &str, drawn: &[String]) -> Vec<Fingerprint> {
    let mut paths = vec![ROADMAP.to_owned()];
    for slug in std::iter::once(slug).chain(drawn.iter().map(String::as_str)) {
        paths.push(format!("manuals/{slug}/document.toml"));
        paths.extend(snapshot.below(&files::path(slug, "")).map(str::to_owned));
    }
    // The names too: a file that is added changes what is read.
    let names = Fingerprint::of_all(&paths);
    snapshot.reads(&paths).into_iter().chain([names]).collect()
}

fn illustrative(snapshot: &Snapshot, slug: &str, drawn: &[String], results: &Results) -> bool {
    if drawn.is_empty() && snapshot.get(&files::path(slug, ANALYSIS)).is_none() {
        return false;
    }
    results.get("illustrative", &data(snapshot, slug, drawn), || analysis::is_illustrative(snapshot, slug))
}

fn standing(library: &Library, snapshot: &Snapshot, slug: &str, tag: &Tag, drawn: &[String], results: &Results) -> Standing {
    let kept = library.language(tag.as_str()).and_then(|language| language.derived_from.as_ref()).unwrap_or(tag);
    if *kept == library.source {
        return Standing::default();
    }
    let names = std::iter::once(slug).chain(drawn.iter().map(String::as_str));
    let files = names.flat_map(|name| [place::path(&library.source, name), place::path(kept, name), review::path(kept, name)]);
    let mut reads = snapshot.reads(files);
    if !drawn.is_empty() {
        reads.extend(data(snapshot, slug, drawn));
    }
    results.get("standing", &reads, || {
        let mut states = coverage::states(library, snapshot, kept, slug);
        let borrowed = borrowed(snapshot, slug, drawn);
        for slug in drawn {
            states.extend(coverage::states(library, snapshot, kept, slug).into_iter().filter(|(id, _)| borrowed.contains(id)));
        }
        Standing { notices: notices(&Coverage::of_states(kept, slug, &states)), doubts: doubts(&states) }
    })
}

/// The messages of the data that a document draws on: those that stand there are translated there.
fn borrowed(snapshot: &Snapshot, slug: &str, drawn: &[String]) -> BTreeSet<String> {
    let analysis = if drawn.is_empty() { None } else { Analysis::read(snapshot, slug).ok() };
    analysis.into_iter().flat_map(|analysis| analysis.messages).map(|named| named.id).collect()
}

/// The messages that a reader should look at twice. Where nobody has approved anything, the notice for the whole says it.
fn doubts(states: &States) -> BTreeMap<String, Doubt> {
    let any_approved = states.values().any(|state| *state == State::Approved);
    let doubt = |state: State| match state {
        State::Stale => Some(Doubt::Stale),
        State::Draft | State::NeedsReview if any_approved => Some(Doubt::Unapproved),
        _ => None,
    };
    states.iter().filter_map(|(id, state)| Some((id.clone(), doubt(*state)?))).collect()
}

/// What a reader must know about the state of a translation.
fn notices(coverage: &Coverage) -> Vec<Notice> {
    let unapproved = coverage.unapproved();
    let draft = if unapproved == coverage.translated { "notice-unapproved" } else { "notice-partly-approved" };
    let all = [(draft, unapproved), ("notice-untranslated", coverage.untranslated()), ("notice-stale", coverage.stale)];
    all.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| Notice { id: id.to_owned(), count }).collect()
}
