//! A file that comes back: read, judged, and what is right written into the files of the library.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;

use super::take::{Taken, take};
use super::{Row, Unreadable, judge, kind, language};
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::review::{self, Decision, Proposal, Record};
use crate::locale::{check, entry, guard, pattern, place};
use crate::source::{Results, Shelf, Snapshot, Tag};
use crate::state::connection::Writing;
use crate::state::work::{self, Event, IMPORTED, Spot};
use crate::state::{Connection, Place, StateError};
use crate::translate::Translations;
use crate::translate::writer::{COMMAND_WAITS, NoTurn, Turn};

/// What became of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The messages that were changed or submitted; they wait for review, or are drafts.
    pub applied: Vec<Applied>,
    /// How many of them are drafts: the file says that work on them goes on.
    pub drafts: usize,
    /// Approved messages with a new text in the file. Readers keep what is approved; the new text waits for a reviewer.
    pub proposed: Vec<Applied>,
    /// How many rows say what the library says already.
    pub unchanged: usize,
    /// How many rows hold the source once more: nobody has translated them yet.
    pub untranslated: usize,
    /// The rows that were not taken.
    pub refused: Vec<Refused>,
    /// The files that were written, relative to the root.
    pub files: Vec<String>,
    /// What a reviewer should look at in the new texts.
    pub warnings: Vec<Diagnostic>,
}

/// A message that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// The document, `terms` or `interface`.
    pub document: String,
    /// The language.
    pub lang: Tag,
    /// The id of the message.
    pub id: String,
}

/// A row that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// The line of the file where the row begins.
    pub line: usize,
    /// The document it names.
    pub document: String,
    /// The message and the place of the text in it.
    pub unit: String,
    /// Why.
    pub reason: String,
}

/// Why nothing was taken.
#[derive(Debug)]
pub enum Trouble {
    /// The file cannot be read.
    File(Unreadable),
    /// The library cannot be read.
    Library(Vec<Diagnostic>),
    /// Others are writing into the library, or nobody can.
    NoTurn(NoTurn),
    /// The history cannot be written.
    State(StateError),
}

/// The rows of one document in one language.
type Groups<'a> = BTreeMap<(Tag, String), Vec<&'a Row>>;

/// Takes a file into a library; `origin` is its name, for the history. Every message of every row is either taken whole or refused with
/// a reason; a file of the library is written whole or not at all.
///
/// # Errors
/// Says why nothing was taken.
pub fn import(root: &Path, bytes: &[u8], lang: Option<&Tag>, by: &str, origin: &str) -> Result<Report, Trouble> {
    import_sheet(root, &Place::of(root, None), bytes, None, lang, by, origin)
}

/// [`import()`], of a workbook that has several sheets, with the history in another place.
///
/// # Errors
/// Says why nothing was taken.
pub fn import_sheet(
    root: &Path,
    state: &Place,
    bytes: &[u8],
    sheet: Option<&str>,
    lang: Option<&Tag>,
    by: &str,
    origin: &str,
) -> Result<Report, Trouble> {
    let rows = kind::rows(bytes, sheet).map_err(Trouble::File)?;
    let (mut shelf, results) = (Shelf::new(root), Results::of(root));
    // Others wait while somebody has the turn, so the rows are judged before it; with it only where somebody has changed the library meanwhile.
    let early = Judged::of(shelf.snapshot(), &rows, lang, &results)?;
    // From comparing to replacing: what others save meanwhile comes before or after it.
    let turn = Turn::take(root, COMMAND_WAITS).map_err(Trouble::NoTurn)?;
    let mut database = state.open().map_err(Trouble::State)?;
    let now = shelf.snapshot();
    let judged = match early.translations.snapshot.is_same(&now.0) {
        true => early,
        false => Judged::of(now, &rows, lang, &results)?,
    };
    let Judged { translations, groups, taken, warnings, refused: unplaced } = judged;
    let mut report = Report { refused: unplaced, ..Report::default() };
    for ((tag, name), taken) in taken {
        let rows = &groups[&(tag.clone(), name.clone())];
        let refuse = |(i, reason): (usize, String)| refused(rows[i], reason);
        report.unchanged += taken.unchanged;
        report.untranslated += taken.untranslated;
        let changed: BTreeSet<&str> = taken.messages.keys().map(String::as_str).collect();
        match write(&turn, &translations, &mut database, &Origin { by, file: origin }, &tag, &name, &taken) {
            Ok(files) => {
                report.files.extend(files);
                report.drafts += taken.messages.values().filter(|(_, decision)| *decision == Decision::Draft).count();
                let message = |id: &str| Applied { document: name.clone(), lang: tag.clone(), id: id.to_owned() };
                report.applied.extend(changed.iter().copied().map(message));
                report.proposed.extend(taken.proposed.keys().map(|id| message(id)));
                let path = place::path(&tag, &name);
                let own = |fault: &&Diagnostic| fault.file == path && fault.id.as_deref().is_some_and(|id| changed.contains(id));
                report.warnings.extend(warnings.iter().filter(own).cloned());
                report.refused.extend(taken.refused.into_iter().map(refuse));
            }
            Err(problem) => report.refused.extend((0..rows.len()).map(|i| refuse((i, problem.clone())))),
        }
    }
    report.refused.sort_by_key(|refused| refused.line);
    Ok(report)
}

/// What is to become of the rows of a file, in a library as it was at one moment.
struct Judged<'a> {
    translations: Translations,
    groups: Groups<'a>,
    /// What of each document and language is taken.
    taken: BTreeMap<(Tag, String), Taken>,
    /// What a reviewer should look at.
    warnings: Vec<Diagnostic>,
    /// The rows that name no document or language of the library.
    refused: Vec<Refused>,
}

impl<'a> Judged<'a> {
    fn of(
        (snapshot, faults): (Snapshot, Vec<Diagnostic>),
        rows: &'a [Row],
        lang: Option<&Tag>,
        results: &Results,
    ) -> Result<Self, Trouble> {
        let translations = Translations::of(snapshot, faults).map_err(Trouble::Library)?;
        let mut refused = Vec::new();
        let groups = groups(&translations, rows, lang, &mut refused).map_err(Trouble::File)?;
        let (taken, warnings) = judged(&translations, &groups, results);
        Ok(Self { translations, groups, taken, warnings, refused })
    }
}

/// The rows by language and document; those that name neither are refused.
fn groups<'a>(
    translations: &Translations,
    rows: &'a [Row],
    lang: Option<&Tag>,
    refused_rows: &mut Vec<Refused>,
) -> Result<Groups<'a>, Unreadable> {
    let mut languages: BTreeMap<Option<&str>, Result<Tag, String>> = BTreeMap::new();
    for row in rows {
        languages.entry(row.lang.as_deref()).or_insert_with_key(|code| language(translations, *code, lang));
    }
    // One language for all rows that is wrong is a fault of the file.
    if let (1, Some(Err(problem))) = (languages.len(), languages.values().next()) {
        return Err(Unreadable::at(0, problem.clone()));
    }
    let names: BTreeSet<&str> = translations.names().collect();
    let mut groups = Groups::new();
    for row in rows {
        match &languages[&row.lang.as_deref()] {
            Err(problem) => refused_rows.push(refused(row, problem.clone())),
            Ok(_) if !names.contains(row.document.as_str()) => {
                refused_rows.push(refused(row, row.problem.clone().unwrap_or_else(|| format!("there is no document `{}`", row.document))));
            }
            Ok(tag) => groups.entry((tag.clone(), row.document.clone())).or_default().push(row),
        }
    }
    Ok(groups)
}

/// The language of a row.
fn language(translations: &Translations, row: Option<&str>, asked: Option<&Tag>) -> Result<Tag, String> {
    let asked = asked.map(|asked| language::meant(translations, asked.as_str()).map(|tag| (asked, tag))).transpose()?;
    match (row, asked) {
        (Some(row), Some((code, asked))) => match language::meant(translations, row) {
            Ok(tag) if tag == asked => Ok(tag),
            _ => Err(format!("this is a translation into `{row}`, not `{code}`")),
        },
        (Some(row), None) => language::meant(translations, row),
        (None, Some((_, asked))) => Ok(asked),
        (None, None) => Err("the file does not name its language; name it with --lang".to_owned()),
    }
}

/// What can be taken without bringing a new error into any message, and all that a reviewer should look at.
fn judged(translations: &Translations, groups: &Groups, results: &Results) -> (BTreeMap<(Tag, String), Taken>, Vec<Diagnostic>) {
    let mut banned: BTreeMap<&(Tag, String), BTreeMap<String, String>> = BTreeMap::new();
    let none = BTreeMap::new();
    let takes = |key: &(Tag, String), banned: &BTreeMap<String, String>| take(translations, &key.0, &key.1, &groups[key], banned);
    let mut taken: BTreeMap<(Tag, String), Taken> = groups.par_iter().map(|(key, _)| (key.clone(), takes(key, &none))).collect();
    if taken.values().all(|taken| taken.messages.is_empty()) {
        return (taken, Vec::new());
    }
    let before = check::check(&translations.library, &translations.snapshot, results);
    loop {
        let written = |snapshot: Snapshot, ((tag, name), taken): (&(Tag, String), &Taken)| match taken.messages.is_empty() {
            true => snapshot,
            false => snapshot.with(&place::path(tag, name), taken.bytes.clone()),
        };
        let after = check::check(&translations.library, &taken.iter().fold(translations.snapshot.clone(), written), results);
        let new = judge::new_faults(&before, &after);
        let mut worse = BTreeSet::new();
        for (key, _) in groups.iter() {
            let path = place::path(&key.0, &key.1);
            for fault in new.iter().filter(|fault| fault.severity == Severity::Error && fault.file == path) {
                let Some(id) = fault.id.as_ref().filter(|id| taken[key].messages.contains_key(*id)) else { continue };
                banned.entry(key).or_default().entry(id.clone()).or_insert_with(|| format!("{} ({})", fault.message, fault.code));
                worse.insert(key);
            }
        }
        // Every turn refuses a message more, so this ends.
        if worse.is_empty() {
            return (taken, new.into_iter().filter(|fault| fault.severity != Severity::Error).cloned().collect());
        }
        for key in worse {
            taken.insert(key.clone(), takes(key, &banned[key]));
        }
    }
}

/// Who brought a file, and what it is called.
struct Origin<'a> {
    by: &'a str,
    file: &'a str,
}

/// Writes a file, the records of what was decided and the history. Gives the paths of what was written.
fn write(
    turn: &Turn,
    translations: &Translations,
    database: &mut Connection,
    origin: &Origin,
    tag: &Tag,
    name: &str,
    taken: &Taken,
) -> Result<Vec<String>, String> {
    if taken.messages.is_empty() && taken.proposed.is_empty() {
        return Ok(Vec::new());
    }
    let path = place::path(tag, name);
    let before = turn.read(&path).map_err(|error| format!("{path} cannot be read: {error}"))?;
    if before != translations.snapshot.bytes(&path).map(|bytes| bytes.to_vec()).unwrap_or_default() {
        return Err(format!("somebody has changed {path} at this moment; import the file again"));
    }
    let records_path = review::path(tag, name);
    turn.read(&records_path).map_err(|error| format!("{records_path} cannot be read: {error}"))?;
    let (mut records, unreadable) = review::read(&translations.snapshot, tag, name);
    if let Some(fault) = unreadable.first() {
        return Err(format!("{} cannot be read: {}", fault.file, fault.message));
    }
    let items = translations.items(tag, name);
    review::carry_over(&mut records, items.iter().map(|item| (item.id.as_str(), item.original, item.translation)));
    let text = guard::inspect_bytes(&path, &taken.bytes).0.unwrap_or_default();
    let entries = entry::texts(text, &pattern::parse(text).0);
    let at = review::now();
    for (id, (original, decision)) in &taken.messages {
        let Some(translation) = entries.get(id) else { continue };
        records.insert(id.clone(), Record::new(original, translation, *decision, origin.by, at));
    }
    for (id, (original, text)) in &taken.proposed {
        if let Some(record) = records.get_mut(id) {
            record.proposal = Some(Proposal::new(original, text, origin.by, at));
        }
    }
    let written = review::written(&records).into_bytes();
    let mut files = Vec::new();
    if taken.bytes != before {
        files.push((path.as_str(), taken.bytes.as_slice()));
    }
    files.push((records_path.as_str(), written.as_slice()));
    let history = |database: &Writing| {
        for item in &items {
            let proposed = taken.proposed.get(&item.id).map(|(_, text)| text.as_str());
            let changed = entries.get(&item.id).copied().filter(|_| taken.messages.contains_key(&item.id));
            let Some(text) = proposed.or(changed) else { continue };
            let spot = Spot { lang: tag.to_string(), document: name.to_owned(), message: item.id.clone() };
            let (person, origin, text) = (origin.by.to_owned(), origin.file.to_owned(), text.to_owned());
            let event = Event { person, at: review::seconds(), kind: IMPORTED.to_owned(), text, origin };
            work::note_text(database, &spot, item.newest(), &event)?;
        }
        Ok(())
    };
    turn.write(&files, database, history).map_err(|problem| format!("{path} cannot be written: {problem}"))?;
    Ok(files.into_iter().map(|(path, _)| path.to_owned()).collect())
}

fn refused(row: &Row, reason: String) -> Refused {
    Refused { line: row.line, document: row.document.clone(), unit: row.unit.clone(), reason }
}
