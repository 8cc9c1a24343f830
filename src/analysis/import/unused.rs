//! Messages of the findings that an import replaces: those that an earlier import made and that nothing uses any more go with them.

use std::collections::{BTreeSet, HashSet};

use csv::ReaderBuilder;

use super::TEXTS;
use crate::analysis::files::{self, FINDINGS};
use crate::analysis::import::separated::header;
use crate::analysis::stated::FindingRow;
use crate::source::{Library, Snapshot};

/// The ids of messages that only the replaced findings of a document named. `messages` is the file of its messages as it will be.
pub fn unused(library: &Library, snapshot: &Snapshot, slug: &str, rows: &[FindingRow], messages: &[u8]) -> BTreeSet<String> {
    let table = files::path(slug, FINDINGS);
    let (folder, own) = (format!("locales/{}/", library.source), format!("locales/{}/{slug}.ftl", library.source));
    let mut used: HashSet<String> = HashSet::new();
    for row in rows {
        let reason = row.override_.as_ref().map(|(_, reason)| &reason.value);
        used.extend([&row.title.value, &row.consequence.value, &row.evidence.value].into_iter().chain(reason).cloned());
    }
    for path in snapshot.paths().filter(|path| *path != table && *path != own) {
        let Some(bytes) = snapshot.bytes(path) else { continue };
        if path.starts_with("manuals/") {
            used.extend(names(&String::from_utf8_lossy(bytes)).map(str::to_owned));
        } else if path.starts_with(&folder) {
            used.extend(named(&String::from_utf8_lossy(bytes)));
        }
    }
    used.extend(named(&String::from_utf8_lossy(messages)));
    let old = snapshot.bytes(&table).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    before(&old, slug).into_iter().filter(|id| !used.contains(id)).collect()
}

/// The messages that a table of findings names, and those that an import would have made for them.
fn before(table: &str, slug: &str) -> BTreeSet<String> {
    let table = table.trim_start_matches('\u{feff}');
    let columns = header(table, b',');
    let place = |name: &str| columns.iter().position(|column| column == name);
    let mut found = BTreeSet::new();
    for row in ReaderBuilder::new().flexible(true).from_reader(table.as_bytes()).records().flatten() {
        let cell = |name: &str| place(name).and_then(|place| row.get(place)).unwrap_or_default().trim();
        for (column, suffix) in TEXTS {
            found.extend([cell(column).to_owned(), format!("{slug}-{}-{suffix}", cell("id"))]);
        }
    }
    found
}

/// The names in a text: runs of the signs that ids have.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).filter(|name| !name.is_empty())
}

/// The names in a file of messages, but for those that it defines.
fn named(text: &str) -> impl Iterator<Item = String> {
    let rest = |line: &str| match line.split_once('=') {
        Some((id, rest)) if names(id).eq([id.trim_end()]) => rest.to_owned(),
        _ => line.to_owned(),
    };
    text.lines().flat_map(move |line| names(&rest(line)).map(str::to_owned).collect::<Vec<_>>())
}
