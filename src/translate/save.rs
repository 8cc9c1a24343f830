//! Saving one message: into its place in the file, with what was decided about it. Whatever stands in the way, nothing that
//! somebody wrote is lost: the caller keeps the text and shows why.

use std::io;
use std::path::Path;
use std::sync::Mutex;

use crate::diagnostic::Diagnostic;
use crate::locale::compose::Composed;
use crate::locale::edit::{self, Refusal};
use crate::locale::review::{self, Decision, Record, entry_fingerprint};
use crate::locale::{check, guard, pattern, place};
use crate::source::{self, Tag};
use crate::translate::form;
use crate::translate::workbook::Workbook;

/// Longest entry that is saved, in bytes: ten pages of text.
pub const MAX_ENTRY_BYTES: usize = 32 << 10;

/// How lines begin that git leaves where two changes did not fit.
const CONFLICT_MARKS: [&str; 2] = ["<<<<<<< ", ">>>>>>> "];

/// What somebody wrote, and what they started from.
#[derive(Debug, Clone)]
pub struct Change<'a> {
    /// The language.
    pub tag: &'a Tag,
    /// The document, `terms` or `interface`.
    pub name: &'a str,
    /// The id of the message.
    pub id: &'a str,
    /// The new text.
    pub entry: Written<'a>,
    /// The fingerprint of the translation that was changed; empty where there was none.
    pub base: &'a str,
    /// The fingerprint of the source entry that was translated.
    pub original: &'a str,
    /// What is decided about the new text.
    pub decision: Decision,
    /// Who.
    pub by: &'a str,
    /// Whether warnings were seen and are meant.
    pub warnings_seen: bool,
}

/// A text as it comes from a form.
#[derive(Debug, Clone)]
pub enum Written<'a> {
    /// From fields.
    Fields(&'a Composed),
    /// As Fluent.
    Fluent(&'a str),
}

/// What was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The translation before.
    pub before: Option<String>,
    /// The translation now.
    pub after: String,
    /// The source entry it was made from.
    pub original: String,
    /// The files that were written, relative to the root.
    pub paths: Vec<String>,
}

/// Why nothing was saved.
#[derive(Debug)]
pub enum Trouble {
    /// Somebody has changed the translation since; it is this now.
    Changed(Option<String>),
    /// Somebody has changed the source since; it is this now.
    OriginalChanged(String),
    /// The source has no such message any more.
    Gone,
    /// Nothing was written.
    Empty,
    /// The text is longer than [`MAX_ENTRY_BYTES`].
    TooLong,
    /// The text holds a character that nobody sees and that was not there before: it came with something that was pasted.
    Hidden(char),
    /// The text cannot be written as it was given.
    Refused(Refusal),
    /// The text has these faults: errors always stop, warnings until they were seen.
    Faults(Vec<Diagnostic>),
    /// Somebody is merging in the file or its repository.
    Merging,
    /// The settings or the records of the library cannot be read.
    Library(Vec<Diagnostic>),
    /// The disk does not take it.
    Disk(io::Error),
}

/// Saves a change. Of all who save at once in this program, one after the other is served.
pub fn save(root: &Path, change: &Change) -> Result<Saved, Trouble> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let workbook = Workbook::read(root).map_err(Trouble::Library)?;
    let items = workbook.items(change.tag, change.name);
    let item = items.into_iter().find(|item| item.id == change.id).ok_or(Trouble::Gone)?;
    let path = place::path(change.tag, change.name);
    let bytes = |tag: &Tag| workbook.snapshot.bytes(&place::path(tag, change.name)).map(|bytes| bytes.to_vec()).unwrap_or_default();
    let (file, source_file) = (bytes(change.tag), bytes(&workbook.library.source));
    if has_conflict_marks(&file) {
        return Err(Trouble::Merging);
    }
    if let Some(c) = hidden(&change.entry, item.translation.unwrap_or_default(), change.id) {
        return Err(Trouble::Hidden(c));
    }
    let written = match &change.entry {
        Written::Fields(entry) if entry.value.is_none() && entry.attributes.is_empty() => return Err(Trouble::Empty),
        Written::Fields(entry) if entry.write().len() > MAX_ENTRY_BYTES => return Err(Trouble::TooLong),
        Written::Fluent(text) if text.len() > MAX_ENTRY_BYTES => return Err(Trouble::TooLong),
        Written::Fields(entry) => edit::set(&file, &source_file, entry),
        Written::Fluent(text) => set_written(&file, &source_file, text, change.id),
    }
    .map_err(Trouble::Refused)?;
    let after = Workbook { library: workbook.library.clone(), snapshot: workbook.snapshot.with(&path, written.clone()) };
    let after_items = after.items(change.tag, change.name);
    let saved = after_items.iter().find(|item| item.id == change.id).and_then(|item| item.translation);
    let saved = saved.ok_or(Trouble::Refused(Refusal::Others))?.to_owned();
    let base = item.translation.map(entry_fingerprint).unwrap_or_default();
    if base != change.base && entry_fingerprint(&saved) != base {
        return Err(Trouble::Changed(item.translation.map(str::to_owned)));
    }
    if entry_fingerprint(item.original) != change.original {
        return Err(Trouble::OriginalChanged(item.original.to_owned()));
    }
    let faults = check::message(&after.library, &after.snapshot, change.tag, change.name, change.id);
    let stops = |fault: &Diagnostic| fault.is_error() || !change.warnings_seen;
    if change.decision != Decision::Draft && faults.iter().any(stops) || faults.iter().any(Diagnostic::is_error) {
        return Err(Trouble::Faults(faults));
    }
    let (mut records, unreadable) = review::read(&workbook.snapshot, change.tag, change.name);
    if !unreadable.is_empty() {
        return Err(Trouble::Library(unreadable));
    }
    records.insert(change.id.to_owned(), Record::new(item.original, &saved, change.decision, change.by, review::now()));
    let mut paths = Vec::new();
    if written != file {
        source::replace(&root.join(&path), &written).map_err(Trouble::Disk)?;
        paths.push(path);
    }
    // A crash here leaves a record that does not fit the text: it asks for a review, which is true.
    review::write(root, change.tag, change.name, &records).map_err(Trouble::Disk)?;
    paths.push(review::path(change.tag, change.name));
    Ok(Saved { before: item.translation.map(str::to_owned), after: saved, original: item.original.to_owned(), paths })
}

/// The file with a message as somebody wrote it in Fluent. Under another id it would be saved where nobody looks for it.
pub fn set_written(file: &[u8], source: &[u8], fluent: &str, id: &str) -> Result<Vec<u8>, Refusal> {
    let other = || Refusal::Entry(format!("it must begin with `{id} =`"));
    let text = guard::inspect_bytes("", fluent.as_bytes()).0.ok_or_else(other)?;
    if pattern::messages(&pattern::parse(text).0).next().is_none_or(|message| message.full_id() != id) {
        return Err(other());
    }
    edit::set_written(file, source, fluent)
}

/// A hidden character of a new text that the old one does not have.
fn hidden(entry: &Written, before: &str, id: &str) -> Option<char> {
    let is_hidden = |c: &char| guard::is_odd(*c) || check::is_invisible(*c);
    let before: Vec<char> = match Composed::find(before, id) {
        Some(before) => characters(&before).filter(is_hidden).collect(),
        None => before.chars().filter(is_hidden).collect(),
    };
    let new = |mut text: Box<dyn Iterator<Item = char> + '_>| text.find(|c| is_hidden(c) && !before.contains(c));
    match entry {
        Written::Fields(entry) => new(Box::new(characters(entry))),
        Written::Fluent(text) => new(Box::new(text.chars())),
    }
}

/// The characters of every text of an entry.
fn characters(entry: &Composed) -> impl Iterator<Item = char> {
    form::fields(entry).into_iter().flat_map(|field| field.text.chars().collect::<Vec<_>>())
}

/// Whether a file is one that git could not merge.
pub(super) fn has_conflict_marks(file: &[u8]) -> bool {
    String::from_utf8_lossy(file).lines().any(|line| CONFLICT_MARKS.iter().any(|mark| line.starts_with(mark)))
}
