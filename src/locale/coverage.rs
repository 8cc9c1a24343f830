//! How far the translation of a document has come.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::locale::review::{self, State};
use crate::locale::{entry, guard, pattern, place};
use crate::source::{Library, Snapshot, Tag};

/// The progress of one document in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The document.
    pub document: String,
    /// The language.
    pub lang: Tag,
    /// Messages of the source.
    pub messages: usize,
    /// Messages with a translation.
    pub translated: usize,
    /// Translations older than their source.
    pub stale: usize,
    /// Translations by state of review.
    pub states: BTreeMap<State, usize>,
    /// New texts that wait for a reviewer while readers keep approved ones.
    pub proposed: usize,
}

impl Coverage {
    /// Messages without a translation.
    pub fn untranslated(&self) -> usize {
        self.messages - self.translated
    }

    /// Translations that no native reader has approved as they stand.
    pub fn unapproved(&self) -> usize {
        self.translated - self.states.get(&State::Approved).copied().unwrap_or_default()
    }
}

/// The coverage of every document in a language; derived languages follow the one they are made from, and the source
/// language is complete by definition.
pub fn of(library: &Library, snapshot: &Snapshot, tag: &Tag) -> Vec<Coverage> {
    library.documents.iter().map(|d| document(library, snapshot, tag, &d.slug)).collect()
}

/// The coverage of one document (or of `terms` or `interface`) in a language.
pub fn document(library: &Library, snapshot: &Snapshot, tag: &Tag, name: &str) -> Coverage {
    let each = looked_at(library, snapshot, tag, name);
    let proposed = each.values().filter(|(_, waits)| *waits).count();
    let states = each.into_iter().map(|(id, (state, _))| (id, state)).collect();
    Coverage { proposed, ..Coverage::of_states(tag, name, &states) }
}

impl Coverage {
    /// The coverage of a document whose messages have these states.
    pub fn of_states(tag: &Tag, name: &str, each: &BTreeMap<String, State>) -> Self {
        let mut states = BTreeMap::new();
        for state in each.values() {
            *states.entry(*state).or_default() += 1;
        }
        let count = |state| states.get(&state).copied().unwrap_or_default();
        Coverage {
            document: name.to_owned(),
            lang: tag.clone(),
            messages: each.len(),
            translated: each.len() - count(State::Missing),
            stale: count(State::Stale),
            states,
            proposed: 0,
        }
    }
}

/// The state of every message of a document in a language.
pub fn states(library: &Library, snapshot: &Snapshot, tag: &Tag, slug: &str) -> BTreeMap<String, State> {
    looked_at(library, snapshot, tag, slug).into_iter().map(|(id, (state, _))| (id, state)).collect()
}

/// The state of every message, and whether a new text waits beside it.
fn looked_at(library: &Library, snapshot: &Snapshot, tag: &Tag, slug: &str) -> BTreeMap<String, (State, bool)> {
    let kept = library.language(tag.as_str()).and_then(|language| language.derived_from.as_ref()).unwrap_or(tag);
    let source = entries(snapshot, &place::path(&library.source, slug));
    if *kept == library.source {
        return source.into_keys().map(|id| (id, (State::Approved, false))).collect();
    }
    let translation = entries(snapshot, &place::path(kept, slug));
    let records = review::read(snapshot, kept, slug).0;
    let state = |(id, entry): (String, &str)| {
        let (record, translation) = (records.get(&id), translation.get(&id).copied());
        let waits = record.is_some_and(|record| record.waiting(entry, translation).is_some());
        let state = review::state(record, entry, translation);
        (id, (state, waits))
    };
    source.into_iter().map(state).collect()
}

/// The messages of a file that are valid Fluent, each with its text as it stands there.
fn entries<'a>(snapshot: &'a Snapshot, path: &str) -> BTreeMap<String, &'a str> {
    let Some(text) = snapshot.get(path).and_then(|file| guard::inspect(path, file).0) else { return BTreeMap::new() };
    let mut entries = entry::texts(text, &pattern::parse(text).0);
    entries.retain(|id, _| !id.starts_with('-'));
    entries
}

/// An entry as it stands in the file, from the place of its id. [`entry::texts`] gives all of a file at once.
pub fn entry_text(text: &str, start: usize) -> &str {
    let rest = &text[start..];
    let spans = entry::spans(rest, &pattern::parse(rest).0);
    spans.first().map_or(rest, |span| &rest[span.range.clone()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_ends_where_the_next_begins() {
        let text = "a = One\n    two\n    .alt = x\n\n# note\nb = { $n ->\n    [one] x\n   *[other] y\n }\n";
        assert_eq!(entry_text(text, 0), "a = One\n    two\n    .alt = x");
        assert!(entry_text(text, text.find("b =").unwrap()).ends_with('}'));
    }
}
