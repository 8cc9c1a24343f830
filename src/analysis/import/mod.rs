//! Findings that somebody has kept in a spreadsheet, brought into an analysis: its table, and the messages that its texts become.
//!
//! Nothing is written here: an [`Import`] is the new bytes of two files, or all faults at their places.

pub mod archive;
pub mod separated;
mod unused;
pub mod workbook;
mod write;

use std::collections::BTreeMap;

use crate::analysis::files::{self, ANALYSIS, FINDINGS, Files, Part};
use crate::analysis::placed::Placed;
use crate::analysis::read::is_derived;
use crate::analysis::row::Row;
use crate::analysis::stated::{AnalysisFile, FINDING_COLUMNS, FindingRow};
use crate::analysis::table::Table;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::compose::{Composed, Text};
use crate::locale::{Bundle, Place, guard, markup};
use crate::source::document::is_name;
use crate::source::{Library, Snapshot};

/// What an import would write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// How many findings it brings.
    pub findings: usize,
    /// How many messages it makes or changes.
    pub messages: usize,
    /// How many messages go with the findings that it replaces.
    pub removed: usize,
    /// The files it changes; they are written together.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The fields whose text becomes a message, and what its id ends in.
const TEXTS: [(&str, &str); 4] =
    [("title", "title"), ("consequence", "consequence"), ("evidence", "evidence"), ("severity_reason", "severity-reason")];

/// What an import works on.
struct Target<'a> {
    slug: &'a str,
    about: AnalysisFile,
    /// The findings that are there, by id.
    present: BTreeMap<String, usize>,
    source: Bundle,
}

/// What an import of a table of findings into a document would write, or all that is wrong.
pub fn findings(library: &Library, snapshot: &Snapshot, slug: &str, table: &Table, replace: bool) -> Result<Import, Vec<Diagnostic>> {
    let target = Target::read(library, snapshot, slug, replace)?;
    let mut faults = Vec::new();
    let mut messages = Vec::new();
    let rows = table.records(&mut faults, |row| target.row(row, &mut messages));
    target.check(table, &rows, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut files = Vec::new();
    let changed = messages.len();
    let path = Place { tag: library.source.clone(), latin: false }.file(slug);
    let fault = |problem: String| vec![Diagnostic::error(Code::Syntax, &path, problem)];
    let before = snapshot.bytes(&path).map(|bytes| &**bytes).unwrap_or_default();
    let mut after = if messages.is_empty() { before.to_vec() } else { write::messages(before, messages).map_err(fault)? };
    let mut removed = 0;
    if replace {
        let unused = unused::unused(library, snapshot, slug, &rows, &after);
        (after, removed) = write::without(&after, &unused).map_err(fault)?;
    }
    if after != before {
        files.push((path, after));
    }
    let path = files::path(slug, FINDINGS);
    let before = snapshot.bytes(&path).map(|bytes| &**bytes).filter(|_| !replace).unwrap_or_default();
    files.push((path, write::rows(before, &rows)));
    Ok(Import { findings: rows.len(), messages: changed, removed, files })
}

impl<'a> Target<'a> {
    fn read(library: &Library, snapshot: &Snapshot, slug: &'a str, replace: bool) -> Result<Self, Vec<Diagnostic>> {
        let fault = |code, file: String, message: String| vec![Diagnostic::error(code, file, message)];
        if !library.documents.iter().any(|document| document.slug == slug) {
            return Err(fault(Code::Reference, format!("manuals/{slug}"), format!("there is no document `{slug}`")));
        }
        let files = Files::of_analysis(slug, &mut files::from(snapshot));
        let path = files::path(slug, ANALYSIS);
        let Some(bytes) = files.get(&path) else {
            return Err(fault(Code::Data, path.clone(), format!("`{slug}` has no analysis: {path} is missing")));
        };
        if is_derived(&files, slug) && files.get(&files::path(slug, FINDINGS)).is_none() {
            let message = format!("the findings of `{slug}` are those of the documents it draws on; import them there");
            return Err(fault(Code::Data, path, message));
        }
        let about = Part::<AnalysisFile>::read(&path, bytes).map_err(|fault| vec![*fault])?.content;
        let mut present = BTreeMap::new();
        if let Some(bytes) = files.get(&files::path(slug, FINDINGS)).filter(|_| !replace) {
            let mut faults = Vec::new();
            let table = Table::read(&files::path(slug, FINDINGS), bytes, FINDING_COLUMNS, &mut faults);
            let ids = table.records(&mut faults, |row| row.name("id"));
            if !faults.is_empty() {
                return Err(faults);
            }
            present.extend(ids.into_iter().map(|id| (id.value, id.offset)));
        }
        let place = Place { tag: library.source.clone(), latin: false };
        let names = ["terms", "interface", slug].into_iter().map(str::to_owned).chain(library.drawn(slug)).map(|name| place.file(&name));
        let texts = names.filter_map(|path| Some((path.clone(), &**snapshot.bytes(&path)?)));
        Ok(Self { slug, about, present, source: Bundle::new(place.clone(), texts) })
    }

    /// A row as it will stand in the file; its texts that are no ids of messages become messages.
    fn row(&self, row: &mut Row, messages: &mut Vec<Composed>) -> Option<FindingRow> {
        let finding = FindingRow::read(row);
        let id = row.peek("id").to_owned();
        let mut made = Vec::new();
        for (column, suffix) in TEXTS {
            let text = row.peek(column).to_owned();
            if text.is_empty() || self.source.has(&text) {
                continue;
            }
            if is_name(&text) && text.contains('-') {
                row.report(
                    column,
                    Code::MessageUnknown,
                    format!("there is no message `{text}`; write an id that exists, or the text itself"),
                );
            } else if text.chars().any(guard::is_odd) || markup::has_tags(&text) {
                row.wrong(column, "this text holds a control character or a tag; write it as plain text");
            } else {
                let name = format!("{}-{id}-{suffix}", self.slug);
                made.push((column, Composed { id: name, value: Some(Text::plain(text)), attributes: Vec::new() }));
            }
        }
        let mut finding = finding?;
        for (column, message) in made {
            let field = match column {
                "title" => &mut finding.title,
                "consequence" => &mut finding.consequence,
                "evidence" => &mut finding.evidence,
                _ => match &mut finding.override_ {
                    Some((_, reason)) => reason,
                    None => continue,
                },
            };
            field.value.clone_from(&message.id);
            messages.push(message);
        }
        Some(finding)
    }

    /// Whether the findings fit to the analysis and to each other.
    fn check(&self, table: &Table, rows: &[FindingRow], faults: &mut Vec<Diagnostic>) {
        let origin = &table.origin;
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for row in rows {
            let mut wrong = |code, field: &Placed<String>, message: String| faults.push(origin.error(code, field.offset, message));
            if self.present.contains_key(&row.id.value) {
                let message = format!("the finding `{}` is in {} already", row.id, files::path(self.slug, FINDINGS));
                wrong(Code::DuplicateId, &row.id, message);
            }
            if let Some(first) = seen.insert(&row.id, row.id.offset) {
                let message = format!("the finding `{}` stands twice; the other stands in {}", row.id, origin.place(first));
                wrong(Code::DuplicateId, &row.id, message);
            }
            if !self.about.entities.iter().any(|entity| entity.id.value == row.entity.value) {
                wrong(Code::Reference, &row.entity, format!("`{}` concerns the entity {}, which is not in {ANALYSIS}", row.id, row.entity));
            }
            if !self.about.requirements.iter().any(|requirement| requirement.id.value == row.requirement.value) {
                let message = format!("`{}` speaks of the requirement {}, which is not in {ANALYSIS}", row.id, row.requirement);
                wrong(Code::Reference, &row.requirement, message);
            }
        }
    }
}
