//! Whether the files of one analysis agree with each other: ids, references, dates, and what grave findings need.

use std::collections::BTreeMap;

use super::files::Part;
use super::placed::{Origin, Placed};
use super::roadmap::{Cited, Roadmap};
use super::scale::{Choice, Severity};
use super::stated::{FindingRow, RecommendationEntry, Stated};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::document::{Status, is_name};

/// The faults of the files of one analysis that can be read.
pub fn check(stated: &Stated, roadmap: &Roadmap) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let file = &stated.file.content;
    let origin = &stated.file.origin;
    distinct(origin, "event", file.events.iter().map(|event| &event.id), &mut faults);
    distinct(origin, "entity", file.entities.iter().map(|entity| &entity.id), &mut faults);
    distinct(origin, "requirement", file.requirements.iter().map(|requirement| &requirement.id), &mut faults);
    distinct(&stated.findings.origin, "finding", stated.findings.content.iter().map(|finding| &finding.id), &mut faults);
    if let Some(baseline) = &stated.baseline {
        distinct(&baseline.origin, "finding", baseline.content.iter().map(|finding| &finding.id), &mut faults);
    }
    let recommendations = &stated.recommendations.content.recommendations;
    distinct(&stated.recommendations.origin, "recommendation", recommendations.iter().map(|r| &r.id), &mut faults);
    jurisdictions(stated, &mut faults);
    days(stated, &mut faults);
    findings(stated, &stated.findings, true, &mut faults);
    if let Some(baseline) = &stated.baseline {
        findings(stated, baseline, false, &mut faults);
    }
    for recommendation in recommendations {
        answers(stated, recommendation, roadmap, &mut faults);
    }
    covered(stated, &mut faults);
    observed(stated, &mut faults);
    faults
}

/// Reports names that are none, and those that stand twice.
pub(super) fn distinct<'a>(origin: &Origin, what: &str, ids: impl Iterator<Item = &'a Placed<String>>, faults: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for id in ids {
        if !is_name(id) {
            let message = format!("“{id}” is no id: use small letters, digits and hyphens, and begin with a letter");
            faults.push(origin.error(Code::Data, id.offset, message));
        } else if let Some(first) = seen.insert(id.as_str(), id.offset) {
            let message = format!("the {what} `{id}` stands twice");
            faults.push(origin.error(Code::DuplicateId, id.offset, message).hint(format!("the other stands in {}", origin.place(first))));
        }
    }
}

/// The jurisdictions of the analysis are those of the document, which prints the note that belongs to a name.
fn jurisdictions(stated: &Stated, faults: &mut Vec<Diagnostic>) {
    let origin = &stated.file.origin;
    let own = &stated.file.content.analysis.jurisdictions;
    if own.is_empty() {
        faults.push(origin.error(Code::Data, own.offset, "an analysis speaks of at least one jurisdiction"));
    }
    for name in own.iter() {
        of_document(origin, name, &stated.settings.content.jurisdictions, faults);
    }
    for entity in &stated.file.content.entities {
        if !own.iter().any(|name| name.value == entity.jurisdiction.value) {
            let message = format!("the jurisdiction of `{}`, {}, is not among those of the analysis", entity.id, entity.jurisdiction);
            faults.push(origin.error(Code::Reference, entity.jurisdiction.offset, message));
        }
    }
}

/// A jurisdiction that data speaks of stands in `document.toml` too.
pub(super) fn of_document(origin: &Origin, name: &Placed<String>, document: &[String], faults: &mut Vec<Diagnostic>) {
    if !document.contains(&name.value) {
        let message = format!("the jurisdiction `{name}` is not among those of document.toml");
        faults.push(origin.error(Code::Metadata, name.offset, message).hint("add it there, or correct the name"));
    }
}

fn days(stated: &Stated, faults: &mut Vec<Diagnostic>) {
    let (origin, file) = (&stated.file.origin, &stated.file.content);
    let as_of = &file.analysis.as_of;
    let mut order = |offset: usize, message: String| faults.push(origin.error(Code::DatesOutOfOrder, offset, message));
    if let Some(date) = &stated.settings.content.date
        && as_of.value > date.value
    {
        order(as_of.offset, format!("the analysis describes {as_of}, but its document is of {date}"));
    }
    if let Some(baseline) = &file.baseline
        && baseline.as_of.value >= as_of.value
    {
        order(baseline.as_of.offset, format!("the baseline of {} is not before the analysis of {as_of}", baseline.as_of));
    }
    for event in file.events.iter().filter(|event| event.date.value > as_of.value) {
        order(
            event.date.offset,
            format!("the event `{}` of {} is after the day that the analysis describes, {as_of}", event.id, event.date),
        );
    }
}

/// Findings speak of entities and requirements that are there. Requirements of a baseline may have been withdrawn.
fn findings(stated: &Stated, rows: &Part<Vec<FindingRow>>, requirements: bool, faults: &mut Vec<Diagnostic>) {
    let file = &stated.file.content;
    for finding in &rows.content {
        if !file.entities.iter().any(|entity| entity.id.value == finding.entity.value) {
            let message = format!("`{}` concerns the entity {}, which is not in {}", finding.id, finding.entity, stated.file.origin.path);
            faults.push(rows.origin.error(Code::Reference, finding.entity.offset, message));
        }
        if requirements && !file.requirements.iter().any(|requirement| requirement.id.value == finding.requirement.value) {
            let message =
                format!("`{}` speaks of the requirement {}, which is not in {}", finding.id, finding.requirement, stated.file.origin.path);
            faults.push(rows.origin.error(Code::Reference, finding.requirement.offset, message));
        }
    }
}

fn answers(stated: &Stated, entry: &RecommendationEntry, roadmap: &Roadmap, faults: &mut Vec<Diagnostic>) {
    let origin = &stated.recommendations.origin;
    let id = &entry.id;
    if entry.findings.is_empty() {
        faults.push(origin.error(Code::Data, entry.findings.offset, format!("`{id}` answers no finding")));
    }
    for (i, finding) in entry.findings.iter().enumerate() {
        if !stated.findings.content.iter().any(|row| row.id.value == finding.value) {
            let message = format!("`{id}` answers the finding {finding}, which is not in {}", stated.findings.origin.path);
            faults.push(origin.error(Code::Reference, finding.offset, message));
        }
        if entry.findings[..i].iter().any(|other| other.value == finding.value) {
            faults.push(origin.error(Code::DuplicateId, finding.offset, format!("`{id}` names the finding {finding} twice")));
        }
    }
    if let Some(owner) = &entry.owner
        && !stated.file.content.entities.iter().any(|entity| entity.id.value == owner.value)
    {
        let message = format!("the owner of `{id}`, {owner}, is no entity of {}", stated.file.origin.path);
        faults.push(origin.error(Code::Reference, owner.offset, message));
    }
    let priority = priority(stated, entry);
    if priority >= Severity::High {
        let needs = |code, what: &str, example: &str| {
            let message = format!("`{id}` has {} priority and no {what}", priority.name());
            origin.error(code, id.offset, message).hint(format!("write {example}"))
        };
        if entry.owner.is_none() {
            faults.push(needs(Code::OwnerMissing, "owner", "owner = \"…\", with the id of an entity"));
        }
        if entry.deadline.is_none() {
            faults.push(needs(Code::DeadlineMissing, "deadline", "deadline = 2027-06-30"));
        }
    }
    let last = stated.settings.content.status.as_deref() == Some(&Status::Final);
    roadmap.check(origin, Cited::Goal, &entry.goals, last, faults);
    roadmap.check(origin, Cited::Kpi, &entry.kpis, last, faults);
}

/// The highest severity of the findings that a recommendation answers.
pub(super) fn priority(stated: &Stated, entry: &RecommendationEntry) -> Severity {
    let answered = |row: &&FindingRow| entry.findings.iter().any(|finding| finding.value == row.id.value);
    stated.findings.content.iter().filter(answered).map(FindingRow::severity).max().unwrap_or(Severity::None)
}

fn covered(stated: &Stated, faults: &mut Vec<Diagnostic>) {
    let answered: std::collections::BTreeSet<&str> =
        stated.recommendations.content.recommendations.iter().flat_map(|entry| entry.findings.iter().map(|id| id.as_str())).collect();
    for finding in stated.findings.content.iter().filter(|row| row.severity() >= Severity::Medium) {
        if !answered.contains(finding.id.as_str()) {
            let message = format!("`{}` has {} severity, and no recommendation answers it", finding.id, finding.severity().name());
            faults.push(
                stated
                    .findings
                    .origin
                    .error(Code::FindingUncovered, finding.id.offset, message)
                    .hint(format!("name it among the findings of a recommendation in {}", stated.recommendations.origin.path)),
            );
        }
    }
}

fn observed(stated: &Stated, faults: &mut Vec<Diagnostic>) {
    let origin = &stated.progress.origin;
    let mut seen = BTreeMap::new();
    for row in &stated.progress.content {
        let id = &row.recommendation;
        if !stated.recommendations.content.recommendations.iter().any(|entry| entry.id.value == id.value) {
            let message = format!("there is no recommendation `{id}` in {}", stated.recommendations.origin.path);
            faults.push(origin.error(Code::Reference, id.offset, message));
        }
        if let Some(first) = seen.insert((id.as_str(), row.date.value), id.offset) {
            let message = format!("`{id}` was observed on {} twice", row.date);
            faults.push(origin.error(Code::DuplicateId, id.offset, message).hint(format!("the other stands in {}", origin.place(first))));
        }
    }
}
