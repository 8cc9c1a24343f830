//! From what files state to an analysis: severities, priorities, progress and changes, record by record.

use std::collections::{BTreeMap, BTreeSet};

use super::consistent;
use super::date::Date;
use super::model::{Closed, Entity, Event, Finding, Levels, Recommendation, Requirement};
use super::scale::{Change, Severity, State};
use super::stated::{FindingRow, ProgressRow, RecommendationEntry, Stated};

impl FindingRow {
    fn levels(&self) -> Levels {
        Levels { current: self.current, required: self.required, gap: self.gap(), severity: self.severity() }
    }
}

/// The verification events of one analysis.
pub fn events(stated: &Stated) -> Vec<Event> {
    let event = |entry: &super::stated::EventEntry| Event {
        id: entry.id.value.clone(),
        name: entry.name.value.clone(),
        date: entry.date.value,
        participants: entry.participants,
    };
    stated.file.content.events.iter().map(event).collect()
}

/// The entities of one analysis.
pub fn entities(stated: &Stated) -> Vec<Entity> {
    let entity = |entry: &super::stated::EntityEntry| Entity {
        id: entry.id.value.clone(),
        name: entry.name.value.clone(),
        jurisdiction: entry.jurisdiction.value.clone(),
        document: stated.slug.clone(),
    };
    stated.file.content.entities.iter().map(entity).collect()
}

/// The requirements of one analysis.
pub fn requirements(stated: &Stated) -> Vec<Requirement> {
    let only = match stated.file.content.analysis.jurisdictions.as_slice() {
        [one] => Some(one.value.clone()),
        _ => None,
    };
    let requirement = |entry: &super::stated::RequirementEntry| Requirement {
        id: entry.id.value.clone(),
        dimension: entry.dimension.value,
        text: entry.text.value.clone(),
        basis: entry.basis.value.clone(),
        jurisdiction: only.clone(),
        document: stated.slug.clone(),
    };
    stated.file.content.requirements.iter().map(requirement).collect()
}

/// The findings of one analysis, each compared with the baseline. Its references have been checked.
pub fn findings(stated: &Stated) -> Vec<Finding> {
    let file = &stated.file.content;
    let entities: BTreeMap<&str, &str> = file.entities.iter().map(|entity| (entity.id.as_str(), entity.jurisdiction.as_str())).collect();
    let dimensions: BTreeMap<&str, _> = file.requirements.iter().map(|entry| (entry.id.as_str(), entry.dimension.value)).collect();
    let baseline: Option<BTreeMap<&str, &FindingRow>> =
        stated.baseline.as_ref().map(|rows| rows.content.iter().map(|row| (row.id.as_str(), row)).collect());
    let mut answers: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for entry in &stated.recommendations.content.recommendations {
        for finding in entry.findings.iter() {
            answers.entry(finding.as_str()).or_default().push(entry.id.value.clone());
        }
    }
    let finding = |row: &FindingRow| {
        let before = baseline.as_ref().and_then(|rows| rows.get(row.id.as_str())).map(|row| row.levels());
        let change = baseline.as_ref().map(|_| before.map_or(Change::New, |before| Change::of(before.gap, row.gap())));
        Some(Finding {
            id: row.id.value.clone(),
            label: format!("finding-{}", row.id),
            document: stated.slug.clone(),
            entity: row.entity.value.clone(),
            jurisdiction: (*entities.get(row.entity.as_str())?).to_owned(),
            dimension: *dimensions.get(row.requirement.as_str())?,
            requirement: row.requirement.value.clone(),
            levels: row.levels(),
            kind: row.kind,
            impact: row.impact,
            confidence: row.confidence,
            computed: row.computed(),
            reason: row.override_.as_ref().map(|(_, reason)| reason.value.clone()),
            title: row.title.value.clone(),
            consequence: row.consequence.value.clone(),
            evidence: row.evidence.value.clone(),
            recommendations: answers.get(row.id.as_str()).cloned().unwrap_or_default(),
            change,
            before,
        })
    };
    stated.findings.content.iter().filter_map(finding).collect()
}

/// The findings of the baseline that are no more.
pub fn closed(stated: &Stated) -> Vec<Closed> {
    let still: BTreeSet<&str> = stated.findings.content.iter().map(|row| row.id.as_str()).collect();
    let gone = stated.baseline.iter().flat_map(|rows| &rows.content).filter(|row| !still.contains(row.id.as_str()));
    let closed = |row: &FindingRow| Closed {
        id: row.id.value.clone(),
        title: row.title.value.clone(),
        entity: row.entity.value.clone(),
        severity: row.severity(),
    };
    gone.map(closed).collect()
}

/// The recommendations of one analysis, as they stood on a day.
pub fn recommendations(stated: &Stated, as_of: Date) -> Vec<Recommendation> {
    let recommendation = |entry: &RecommendationEntry| {
        let observed = latest(stated.progress.content.iter().filter(|row| row.recommendation.value == entry.id.value), as_of);
        let state = observed.map_or(State::Unknown, |row| row.state);
        let deadline = entry.deadline.as_ref().map(|deadline| deadline.value);
        Recommendation {
            id: entry.id.value.clone(),
            label: format!("recommendation-{}", entry.id),
            document: stated.slug.clone(),
            title: entry.title.value.clone(),
            findings: entry.findings.iter().map(|finding| finding.value.clone()).collect(),
            owner: entry.owner.as_ref().map(|owner| owner.value.clone()),
            deadline,
            goals: entry.goals.iter().map(|number| number.value).collect(),
            kpis: entry.kpis.iter().map(|number| number.value).collect(),
            indicator: entry.indicator.value.clone(),
            target: entry.target.value.clone(),
            joint: entry.joint,
            priority: consistent::priority(stated, entry),
            state,
            percent: observed.and_then(|row| row.percent),
            observed: observed.map(|row| row.date.value),
            note: observed.and_then(|row| row.note.as_ref()).map(|note| note.value.clone()),
            overdue: overdue(deadline, state, as_of),
        }
    };
    stated.recommendations.content.recommendations.iter().map(recommendation).collect()
}

/// The latest observation on or before a day.
fn latest<'a>(rows: impl Iterator<Item = &'a ProgressRow>, as_of: Date) -> Option<&'a ProgressRow> {
    rows.filter(|row| row.date.value <= as_of).max_by_key(|row| row.date.value)
}

/// Whether a deadline has passed without the thing being done. What nobody has observed is not known to be done.
fn overdue(deadline: Option<Date>, state: State, as_of: Date) -> bool {
    deadline.is_some_and(|deadline| deadline < as_of) && state != State::Done
}

/// The highest severity; `None` of nothing.
pub fn highest<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Option<Severity> {
    findings.into_iter().map(|finding| finding.levels.severity).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_done_in_time_is_overdue() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let as_of = day("2026-10-31");
        for (deadline, state, expected) in [
            (Some("2026-10-30"), State::InProgress, true),
            (Some("2026-10-30"), State::Unknown, true),
            (Some("2026-10-30"), State::Stopped, true),
            (Some("2026-10-30"), State::Done, false),
            (Some("2026-10-31"), State::NotStarted, false),
            (None, State::NotStarted, false),
        ] {
            assert_eq!(overdue(deadline.map(day), state, as_of), expected, "{deadline:?} {state:?}");
        }
    }
}
