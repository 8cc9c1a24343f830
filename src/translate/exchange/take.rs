//! The rows of one document in one language, taken into its file.
//!
//! A message is taken whole: its record says from which source entry it was made, and half a message would say so wrongly.

use std::collections::BTreeMap;

use super::{MAX_TEXT, Row, due, judge};
use crate::locale::compose::Composed;
use crate::locale::review::{State, entry_fingerprint};
use crate::locale::{edit, guard, place};
use crate::source::Tag;
use crate::translate::unit::{self, Texts, Unit};
use crate::translate::{Item, Workbook};

/// How lines begin that version control leaves where two changes did not fit.
const CONFLICT: &str = "<<<<<<< ";

/// What became of the rows of a document.
#[derive(Debug, Default)]
pub struct Taken {
    /// The file as it will be.
    pub bytes: Vec<u8>,
    /// The messages that change or are submitted, each with the source entry it was made from.
    pub messages: BTreeMap<String, String>,
    /// How many rows change nothing.
    pub unchanged: usize,
    /// The rows that are not taken, by their place in the list, and why.
    pub refused: Vec<(usize, String)>,
}

/// What the rows of a message come to.
enum Change {
    Nothing,
    /// The translation stays and is said to be right.
    Submitted,
    Entry(Composed),
}

/// Takes rows into the file of a document. Messages that are `banned` are refused for that reason.
pub fn take(workbook: &Workbook, tag: &Tag, name: &str, rows: &[&Row], banned: &BTreeMap<String, String>) -> Taken {
    let bytes = |tag: &Tag| workbook.snapshot.bytes(&place::path(tag, name)).map(|bytes| bytes.to_vec()).unwrap_or_default();
    let source = bytes(&workbook.library.source);
    let mut taken = Taken { bytes: bytes(tag), ..Taken::default() };
    if String::from_utf8_lossy(&taken.bytes).lines().any(|line| line.starts_with(CONFLICT)) {
        let reason = format!("somebody is merging in {}", place::path(tag, name));
        taken.refused = (0..rows.len()).map(|i| (i, reason.clone())).collect();
        return taken;
    }
    for (item, units, own) in by_message(workbook, tag, name, rows, &mut taken.refused) {
        let change = match banned.get(&item.id) {
            Some(reason) => Err(vec![(own[0], reason.clone())]),
            None => change(&item, &units, tag, rows, &own),
        };
        let change = change.and_then(|change| match &change {
            Change::Entry(entry) => {
                taken.bytes = edit::set(&taken.bytes, &source, entry).map_err(|refusal| vec![(own[0], refusal.to_string())])?;
                Ok(change)
            }
            _ => Ok(change),
        });
        match change {
            Ok(Change::Nothing) => taken.unchanged += own.len(),
            Ok(_) => {
                taken.messages.insert(item.id, item.original.to_owned());
            }
            Err(problems) => taken.refused.extend(whole(rows, &own, problems)),
        }
    }
    taken
}

/// The rows of each message, in the order of the document; those that belong to none are refused.
fn by_message<'a>(
    workbook: &'a Workbook,
    tag: &Tag,
    name: &str,
    rows: &[&Row],
    refused: &mut Vec<(usize, String)>,
) -> Vec<(Item<'a>, Vec<Unit>, Vec<usize>)> {
    let mut messages: Vec<(Item, Vec<Unit>, Vec<usize>)> = Vec::new();
    let mut places = BTreeMap::new();
    for item in workbook.items(tag, name) {
        let units = due::units(&item, tag).unwrap_or_default();
        for unit in &units {
            places.entry(format!("{}{}", item.id, unit.address)).or_insert(messages.len());
        }
        messages.push((item, units, Vec::new()));
    }
    for (i, row) in rows.iter().enumerate() {
        match places.get(&row.unit) {
            Some(&message) => messages[message].2.push(i),
            None => refused.push((i, row.problem.clone().unwrap_or_else(|| format!("`{name}` has no text `{}`", row.unit)))),
        }
    }
    messages.retain(|(.., own)| !own.is_empty());
    messages
}

/// What the rows of one message come to, or which of them are at fault.
fn change(item: &Item, units: &[Unit], tag: &Tag, rows: &[&Row], own: &[usize]) -> Result<Change, Vec<(usize, String)>> {
    let (original, base) = (entry_fingerprint(item.original), item.translation.map(entry_fingerprint).unwrap_or_default());
    let mut problems = Vec::new();
    let mut met = BTreeMap::new();
    let mut new: BTreeMap<&str, String> = BTreeMap::new();
    for &i in own {
        let row = rows[i];
        let Some(unit) = units.iter().find(|unit| row.unit.strip_prefix(&item.id) == Some(&unit.address)) else { continue };
        match fresh(row, unit, &original, &base) {
            _ if met.insert(&unit.address, i).is_some() => problems.push((i, "this text stands twice in the file".to_owned())),
            Err(problem) => problems.push((i, problem)),
            Ok(Some(text)) => drop(new.insert(&unit.address, text)),
            Ok(None) => {}
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if new.is_empty() {
        let waits = matches!(item.state, State::Stale | State::Draft) && own.iter().all(|&i| rows[i].done);
        return Ok(if waits { Change::Submitted } else { Change::Nothing });
    }
    let unreadable = || vec![(own[0], "the message is not valid Fluent".to_owned())];
    let source = Composed::find(item.original, &item.id).ok_or_else(unreadable)?;
    let translation = item.translation.and_then(|text| Composed::find(text, &item.id));
    let texts: Texts = new.iter().map(|(address, text)| (*address, text.as_str())).collect();
    let at = |address: &str| met.get(&address.to_owned()).copied().unwrap_or(own[0]);
    let entry = unit::rebuilt(&source, translation.as_ref(), tag, &texts).map_err(|(address, problem)| vec![(at(&address), problem)])?;
    let entry = entry.ok_or_else(unreadable)?;
    match judge::lost(&source, translation.as_ref(), &entry) {
        Some(lost) => Err(vec![(own[0], format!("`{lost}` of the source is lost"))]),
        None => Ok(Change::Entry(entry)),
    }
}

/// The text of a row, if it is a new one; or why it is not taken.
fn fresh(row: &Row, unit: &Unit, original: &str, base: &str) -> Result<Option<String>, String> {
    if let Some(problem) = &row.problem {
        return Err(problem.clone());
    }
    if row.original.is_empty() {
        return Err("the fingerprint of the source is missing: nobody knows which text was translated".to_owned());
    }
    if row.original != original {
        return Err("the source has changed since the export".to_owned());
    }
    if row.base != base {
        return Err("somebody has changed the translation since the export".to_owned());
    }
    let current = unit.translation.as_deref().unwrap_or_default();
    if row.text == current {
        return Ok(None);
    }
    let text = row.text.replace("\r\n", "\n");
    if text == current || (text.trim().is_empty() && current.is_empty()) {
        return Ok(None);
    }
    if text.trim().is_empty() {
        return Err("the text is empty; a file never takes a translation away".to_owned());
    }
    if text.chars().count() > MAX_TEXT {
        return Err(format!("the text has more than {MAX_TEXT} characters"));
    }
    match text.chars().find(|c| guard::is_odd(*c)) {
        Some(c) => Err(format!("the text holds a character that nobody sees and that hides or reorders text (U+{:04X})", u32::from(c))),
        None => Ok(Some(text)),
    }
}

/// The rows of a message that is refused: those at fault with the reason, the others with the line of the first.
fn whole(rows: &[&Row], own: &[usize], problems: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let at_fault: BTreeMap<usize, String> = problems.into_iter().collect();
    let first = at_fault.keys().next().map_or(0, |&i| rows[i].line);
    let reason = |i: usize| at_fault.get(&i).cloned().unwrap_or_else(|| format!("the message is taken whole, and line {first} is refused"));
    own.iter().map(|&i| (i, reason(i))).collect()
}
