//! The bytes that an import leaves: what stood in the files stays as it is, what is new stands behind it.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::row::UNKNOWN;
use crate::analysis::scale::Choice;
use crate::analysis::stated::{FINDING_COLUMNS, FindingRow};
use crate::locale::compose::Composed;
use crate::locale::entry::{self, Kind};
use crate::locale::{edit, guard, pattern};
use crate::source::shelf::MAX_FTL_BYTES;

/// The heading of the messages that imports have made: they alone may be taken out again.
const HEADING: &str = "## Imported findings";

/// A file of messages with some more. Those that are there already are changed in their place; all others stay as they are, to the byte.
pub fn messages(file: &[u8], messages: Vec<Composed>) -> Result<Vec<u8>, String> {
    let present = read(file)?;
    let (changed, new): (Vec<_>, Vec<_>) = messages.into_iter().partition(|message| present.contains_key(&message.id));
    let mut file = file.to_vec();
    for message in changed.iter().filter(|message| present.get(&message.id).cloned().flatten() != Some(message.normal())) {
        file = edit::set(&file, b"", message).map_err(|refusal| refusal.to_string())?;
    }
    if new.is_empty() {
        return Ok(file);
    }
    let end = line_end(&file);
    if !file.is_empty() {
        if !file.ends_with(b"\n") {
            file.extend(end.as_bytes());
        }
        file.extend(end.as_bytes());
    }
    if !is_under_heading(&file) {
        file.extend([HEADING, end, end].concat().as_bytes());
    }
    for message in &new {
        file.extend((message.write() + "\n").replace('\n', end).as_bytes());
    }
    if file.len() as u64 > MAX_FTL_BYTES {
        return Err(format!("the file would have {} bytes; at most {MAX_FTL_BYTES} are read", file.len()));
    }
    // What was written is read again: each new message must say what it was given, and the old ones must all be there.
    let found = read(&file)?;
    let same = new.iter().all(|message| found.get(&message.id).cloned().flatten() == Some(message.normal()));
    match same && found.len() == present.len() + new.len() {
        true => Ok(file),
        false => Err("messages cannot be added to the file; mend its syntax errors first".to_owned()),
    }
}

/// Whether what is added to a file stands below the heading of imported messages.
fn is_under_heading(file: &[u8]) -> bool {
    let (text, _) = guard::inspect_bytes("", file);
    text.unwrap_or_default().lines().rfind(|line| line.starts_with("##")).is_some_and(|line| line.trim_end() == HEADING)
}

/// A file of messages without those of some ids that imports have made, and how many they were. All others stay as they are, to the byte.
pub fn without(file: &[u8], ids: &BTreeSet<String>) -> Result<(Vec<u8>, usize), String> {
    let present = read(file)?;
    let (text, _) = guard::inspect_bytes("", file);
    let text = text.unwrap_or_default();
    let spans = entry::spans(text, &pattern::parse(text).0);
    let mut kept = String::from_utf8_lossy(&file[..file.len() - text.len()]).into_owned();
    let (mut from, mut imported) = (0, false);
    let mut removed = BTreeSet::new();
    for (i, span) in spans.iter().enumerate() {
        match &span.kind {
            Kind::Comment if text[span.start..].starts_with("##") => imported = text[span.range.clone()].trim_end() == HEADING,
            Kind::Text(id) if imported && ids.contains(id) => {
                kept += &text[from..span.start];
                from = spans.get(i + 1).map_or(text.len(), |next| next.start);
                removed.insert(id);
            }
            _ => {}
        }
    }
    kept += &text[from..];
    if !removed.is_empty() && from == text.len() {
        kept.truncate(kept.trim_end_matches(['\n', '\r', ' ']).len());
        kept += line_end(file);
    }
    let found = read(kept.as_bytes())?;
    match found.iter().eq(present.iter().filter(|(id, _)| !removed.contains(id))) {
        true => Ok((kept.into_bytes(), removed.len())),
        false => Err("messages cannot be taken out of the file; mend its syntax errors first".to_owned()),
    }
}

/// The messages of a file by id; `None` for the rare one that no form can show.
fn read(file: &[u8]) -> Result<BTreeMap<String, Option<Composed>>, String> {
    let (text, faults) = guard::inspect_bytes("", file);
    let text = text.ok_or_else(|| faults.first().map(|fault| fault.message.clone()).unwrap_or_default())?;
    let (resource, _) = pattern::parse(text);
    Ok(pattern::messages(&resource).map(|message| (message.full_id(), Composed::of(&message))).collect())
}

/// A table with some more rows, in the order of its own columns.
pub fn rows(before: &[u8], rows: &[FindingRow]) -> Vec<u8> {
    let text = String::from_utf8_lossy(before);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.records().flatten().next();
    let columns: Vec<&str> = header.as_ref().map_or_else(|| FINDING_COLUMNS.to_vec(), |row| row.iter().map(str::trim).collect());
    let end = line_end(before);
    let terminator = if end == "\n" { csv::Terminator::Any(b'\n') } else { csv::Terminator::CRLF };
    let mut writer = csv::WriterBuilder::new().terminator(terminator).from_writer(Vec::new());
    // Writing into memory does not fail.
    if header.is_none() {
        let _ = writer.write_record(&columns);
    }
    for row in rows {
        let _ = writer.write_record(columns.iter().map(|column| field(row, column)));
    }
    let mut file = before.to_vec();
    if !file.is_empty() && !file.ends_with(b"\n") {
        file.extend(end.as_bytes());
    }
    file.extend(writer.into_inner().unwrap_or_default());
    file
}

fn field(row: &FindingRow, column: &str) -> String {
    let level = |level: Option<u8>| level.map_or(UNKNOWN.to_owned(), |level| level.to_string());
    match column {
        "id" => row.id.value.clone(),
        "entity" => row.entity.value.clone(),
        "requirement" => row.requirement.value.clone(),
        "current" => level(row.current),
        "required" => level(row.required),
        "impact" => row.impact.name().to_owned(),
        "confidence" => row.confidence.name().to_owned(),
        "gap" => row.kind.name().to_owned(),
        "title" => row.title.value.clone(),
        "consequence" => row.consequence.value.clone(),
        "evidence" => row.evidence.value.clone(),
        "severity" => row.override_.as_ref().map(|(severity, _)| severity.name().to_owned()).unwrap_or_default(),
        "severity_reason" => row.override_.as_ref().map(|(_, reason)| reason.value.clone()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// How the lines of a file end.
fn line_end(file: &[u8]) -> &'static str {
    let first = file.iter().position(|byte| *byte == b'\n');
    if first.is_some_and(|end| end > 0 && file[end - 1] == b'\r') { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::compose::Text;

    fn plain(id: &str, text: &str) -> Composed {
        Composed { id: id.to_owned(), value: Some(Text::plain(text)), attributes: Vec::new() }
    }

    #[test]
    fn only_what_an_import_has_made_is_taken_out() {
        let file = "### file\n\n# of a\na = One\n    two\n\n## Imported findings\n\nb = Two\n# of c\nc = 3\n\n## group\n\nd = 4\n";
        let without = |ids: &[&str]| {
            let (file, removed) = super::without(file.as_bytes(), &ids.iter().map(|id| (*id).to_owned()).collect()).unwrap();
            (String::from_utf8(file).unwrap(), removed)
        };
        assert_eq!(without(&["a", "d", "x"]), (file.to_owned(), 0));
        assert_eq!(without(&["a", "b"]), (file.replace("b = Two\n", ""), 1));
        assert_eq!(without(&["b", "c"]), (file.replace("b = Two\n# of c\nc = 3\n\n", ""), 2));
        let imported = messages(b"a = One\n", vec![plain("b", "Two")]).unwrap();
        let both = messages(&imported, vec![plain("c", "Three")]).unwrap();
        assert_eq!(both, b"a = One\n\n## Imported findings\n\nb = Two\n\nc = Three\n");
        assert_eq!(super::without(&both, &BTreeSet::from(["c".to_owned()])).unwrap(), (imported, 1));
    }

    #[test]
    fn messages_are_added_behind_what_is_there() {
        let file = "# note\r\na = One  \r\n";
        let added = messages(file.as_bytes(), vec![plain("b", "{ $x } [two]\n.c = 3"), plain("a", "One")]).unwrap();
        let text = String::from_utf8(added).unwrap();
        assert!(text.starts_with(&format!("{file}\r\n{HEADING}\r\n\r\nb =\r\n")), "{text:?}");
        assert_eq!(Composed::find(&text, "b"), Some(plain("b", "{ $x } [two]\n.c = 3")));
        let changed = messages(text.as_bytes(), vec![plain("a", "Two")]).unwrap();
        assert_eq!(String::from_utf8(changed).unwrap(), text.replace("One", "Two"));
        // What is broken stays as it is, and harms nobody.
        assert_eq!(messages(b"a = { x", vec![plain("b", "x")]).unwrap(), b"a = { x\n\n## Imported findings\n\nb = x\n");
        assert!(messages(b"a = \xff", vec![plain("b", "x")]).is_err());
        assert_eq!(messages(b"", vec![plain("b", "x")]).unwrap(), b"## Imported findings\n\nb = x\n");
    }
}
