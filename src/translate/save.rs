//! Saving one message: into its place in the file, with what was decided about it. Whatever stands in the way, nothing that
//! somebody wrote is lost: the caller keeps the text and shows why.

use std::io;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::locale::compose::Composed;
use crate::locale::edit::{self, Refusal};
use crate::locale::review::{self, Decision, Proposal, Record, Records, State};
use crate::locale::text::{self, is_refused, is_same};
use crate::locale::{check, guard, pattern, place};
use crate::source::Tag;
use crate::state::StateError;
use crate::state::work::DECLINED;
use crate::translate::translations::{Item, Translations};
use crate::translate::writer::{NoTurn, Turn, Unwritten};

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
    /// The newest text when the change began; empty where there was none.
    pub before: &'a str,
    /// The source entry that was translated.
    pub original: &'a str,
    /// What is decided about the new text.
    pub decision: Decision,
    /// Who.
    pub by: &'a str,
    /// Whether warnings were seen and are meant.
    pub warnings_seen: bool,
    /// Whether a text that has not changed may lose what was decided about it: somebody who may approve takes it back.
    pub withdraws: bool,
}

/// A text as it comes from a form.
#[derive(Debug, Clone)]
pub enum Written<'a> {
    /// From fields.
    Fields(&'a Composed),
    /// As Fluent.
    Fluent(&'a str),
    /// No text: the one that waits is turned down, and what readers get stays.
    Declined,
}

impl Change<'_> {
    /// What happens, as histories name it.
    pub fn kind(&self) -> &'static str {
        if matches!(self.entry, Written::Declined) { DECLINED } else { self.decision.name() }
    }
}

/// What a change comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is to be written.
    Write(Saved),
    /// It says what the library says, and would only take away what was decided about it: nothing is written.
    Unchanged,
    /// It is a draft of a text that was approved: readers keep the approved one until a new one is submitted.
    Beside,
}

/// What is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The newest text before.
    pub before: Option<String>,
    /// The newest text now; of a text that was turned down, that one.
    pub after: String,
    /// Whether it waits beside an approved text, which readers keep.
    pub waits: bool,
    /// The files that change, relative to the root, the messages before the records.
    pub files: Vec<(String, Vec<u8>)>,
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
    /// The text shows nothing.
    Empty,
    /// The text is longer than [`text::MAX_CHARS`].
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
    /// A file of the library is there and cannot be read: what it holds would be lost.
    Unreadable(String, io::Error),
    /// Others are writing, or nobody can.
    NoTurn(NoTurn),
    /// The disk does not take it.
    Disk(Unwritten),
    /// The state of the library cannot be used.
    State(StateError),
    /// The person has too many drafts.
    TooManyDrafts,
}

/// What a change comes to in a library that nobody else writes meanwhile. The three files it is about are read anew, whatever
/// the translations say.
///
/// # Errors
/// Why it is not saved.
pub fn prepare(turn: &Turn, translations: &Translations, change: &Change) -> Result<Outcome, Trouble> {
    let (tag, name) = (change.tag, change.name);
    let [path, source_path, records_path] =
        [place::path(tag, name), place::path(&translations.library.source, name), review::path(tag, name)];
    let (translations, [file, source_file, _]) = fresh(turn, translations, [&path, &source_path, &records_path])?;
    let items = translations.items(tag, name);
    let item = items.iter().find(|item| item.id == change.id).ok_or(Trouble::Gone)?;
    if has_conflict_marks(&file) {
        return Err(Trouble::Merging);
    }
    let (mut records, unreadable) = review::read(&translations.snapshot, tag, name);
    if !unreadable.is_empty() {
        return Err(Trouble::Library(unreadable));
    }
    // With the texts as they were: what fits them still fits when they are written anew.
    review::carry_over(&mut records, items.iter().map(|item| (item.id.as_str(), item.original, item.translation)));
    if matches!(change.entry, Written::Declined) {
        return declined(item, change, records_path, records);
    }
    let written = written(change, item, &file, &source_file)?;
    let after = translations.with(&path, written.clone());
    let after_items = after.items(tag, name);
    let saved = after_items.iter().find(|item| item.id == change.id).and_then(|item| item.translation);
    let saved = saved.ok_or(Trouble::Refused(Refusal::Others))?.to_owned();
    let before = item.newest().map(str::to_owned);
    let is_unchanged = before.as_deref().is_some_and(|before| is_same(before, &saved));
    if !is_unchanged && !is_same(before.as_deref().unwrap_or_default(), change.before) {
        return Err(Trouble::Changed(before));
    }
    if !is_same(item.original, change.original) {
        return Err(Trouble::OriginalChanged(item.original.to_owned()));
    }
    let faults = check::message(&after.library, &after.snapshot, tag, name, change.id);
    let stops = |fault: &Diagnostic| fault.is_error() || !change.warnings_seen;
    if change.decision != Decision::Draft && faults.iter().any(stops) || faults.iter().any(Diagnostic::is_error) {
        return Err(Trouble::Faults(faults));
    }
    let is_decided = matches!(item.state, State::NeedsReview | State::Approved) && State::from(change.decision) < item.state;
    let stays = is_unchanged && is_decided && !change.withdraws;
    if stays && (written == file || item.proposal.is_some()) {
        return Ok(Outcome::Unchanged);
    }
    let is_draft = change.decision == Decision::Draft && item.is_approved();
    if is_draft && (!is_unchanged || translations.library.approval && !change.withdraws) {
        return Ok(Outcome::Beside);
    }
    let is_published = item.published == State::Approved && item.translation.is_some_and(|text| is_same(text, &saved));
    let is_submitted = change.decision == Decision::NeedsReview && item.is_approved();
    let waits = is_submitted && !is_published && translations.library.approval;
    let record = Record::new(item.original, &saved, change.decision, change.by, review::now());
    match records.get_mut(change.id) {
        _ if stays => {}
        Some(known) if waits => known.proposal = Some(Proposal::new(item.original, &saved, change.by, review::now())),
        // Who submits what readers get takes back what waited beside it.
        Some(known) if is_submitted && is_published && item.proposal.is_some() => known.proposal = None,
        _ => drop(records.insert(change.id.to_owned(), record)),
    }
    let mut files = Vec::new();
    if written != file && !waits {
        files.push((path, written));
    }
    // A crash between the two leaves a record that does not fit the text: it asks for a review, which is true.
    files.push((records_path, review::written(&records).into_bytes()));
    Ok(Outcome::Write(Saved { before, after: saved, waits, files }))
}

/// The records without the text that waits, if it is the one that was seen.
fn declined(item: &Item, change: &Change, records_path: String, mut records: Records) -> Result<Outcome, Trouble> {
    let Some(proposal) = &item.proposal else { return Ok(Outcome::Unchanged) };
    if !is_same(&proposal.text, change.before) {
        return Err(Trouble::Changed(Some(proposal.text.clone())));
    }
    if let Some(record) = records.get_mut(change.id) {
        record.proposal = None;
    }
    let files = vec![(records_path, review::written(&records).into_bytes())];
    Ok(Outcome::Write(Saved { before: Some(proposal.text.clone()), after: proposal.text.clone(), waits: false, files }))
}

/// The translations with some files as they are now, and what stands in them.
fn fresh<const N: usize>(turn: &Turn, translations: &Translations, paths: [&str; N]) -> Result<(Arc<Translations>, [Vec<u8>; N]), Trouble> {
    let mut now = None;
    let mut files = [const { Vec::new() }; N];
    for (file, path) in files.iter_mut().zip(paths) {
        *file = turn.read(path).map_err(|error| Trouble::Unreadable(path.to_owned(), error))?;
        let known = now.as_ref().unwrap_or(translations);
        if known.snapshot.bytes(path).map(|bytes| bytes.as_slice()).unwrap_or_default() != file.as_slice() {
            now = Some(known.with(path, file.clone()));
        }
    }
    Ok((Arc::new(now.unwrap_or_else(|| translations.clone())), files))
}

/// The file with the new text, if a text may be so.
fn written(change: &Change, item: &Item, file: &[u8], source: &[u8]) -> Result<Vec<u8>, Trouble> {
    let fluent = match &change.entry {
        Written::Fields(entry) => entry.write(),
        Written::Fluent(text) => (*text).to_owned(),
        Written::Declined => String::new(),
    };
    if text::is_too_long(&fluent) {
        return Err(Trouble::TooLong);
    }
    if let Some(c) = hidden(&change.entry, item.newest().unwrap_or_default(), change.id) {
        return Err(Trouble::Hidden(c));
    }
    let written = match &change.entry {
        Written::Fields(entry) if entry.value.is_none() && entry.attributes.is_empty() => return Err(Trouble::Empty),
        Written::Fields(entry) => edit::set(file, source, entry),
        Written::Fluent(text) => set_written(file, source, text, change.id),
        Written::Declined => return Err(Trouble::Empty),
    };
    let written = written.map_err(Trouble::Refused)?;
    let composed = match &change.entry {
        Written::Fields(entry) => Some((*entry).clone()),
        Written::Fluent(text) => Composed::find(text, change.id),
        Written::Declined => None,
    };
    let original = Composed::find(item.original, change.id);
    match composed.is_some_and(|entry| text::is_empty(&entry, original.as_ref())) {
        true => Err(Trouble::Empty),
        false => Ok(written),
    }
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

/// A refused character of a new text that the old one does not have.
fn hidden(entry: &Written, before: &str, id: &str) -> Option<char> {
    let is_hidden = |c: &char| is_refused(*c) && *c != '\n';
    let read = |text: &str| -> Vec<char> {
        // Escapes say what letters may not.
        let safe = guard::inspect_bytes("", text.as_bytes()).0;
        let composed = safe.and_then(|text| Composed::find(text, id)).map(|entry| text::characters(&entry)).unwrap_or_default();
        text.chars().chain(composed).filter(is_hidden).collect()
    };
    let before = read(before);
    let new = match entry {
        Written::Fields(entry) => text::characters(entry).into_iter().filter(is_hidden).collect(),
        Written::Fluent(text) => read(text),
        Written::Declined => Vec::new(),
    };
    new.into_iter().find(|c| !before.contains(c))
}

/// Whether a file is one that git could not merge.
pub(super) fn has_conflict_marks(file: &[u8]) -> bool {
    String::from_utf8_lossy(file).lines().any(|line| CONFLICT_MARKS.iter().any(|mark| line.starts_with(mark)))
}
