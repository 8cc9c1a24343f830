//! Reading a report: its figures added up, and its notes.

use std::collections::BTreeMap;

use super::check::{self, Adding, Settled};
use super::model::{Aim, Figure, Indicator, Item, Line, People, Point, Project, Report, Series, Total, Training, TrainingPart};
use super::stated::{StatedReport, TrainingRow};
use super::sums::Column;
use crate::analysis::files::{self, Files};
use crate::analysis::messages;
use crate::analysis::placed::Placed;
use crate::analysis::roadmap::{Cited, Roadmap};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Snapshot;

impl Report {
    /// The report of a document of a library with what deserves a look, or all that is wrong with its data.
    pub fn read(snapshot: &Snapshot, slug: &str) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        Self::of(&Files::of_report(slug, &mut files::from(snapshot)), slug)
    }

    /// The report that some files make.
    pub fn of(files: &Files, slug: &str) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let roadmap = Roadmap::read(files, &mut faults).content;
        let stated = StatedReport::read(files, slug, &mut faults);
        let Some(stated) = stated.filter(|_| faults.is_empty()) else { return Err(faults) };
        faults.extend(check::check(&stated, &roadmap));
        let trainings = trainings(&stated, &mut faults);
        let totals = totals(&stated, &trainings, &mut faults);
        let settled = check::observations(&stated, &mut faults);
        if faults.iter().any(Diagnostic::is_error) {
            return Err(faults);
        }
        let report = Self {
            slug: slug.to_owned(),
            project: project(&stated, &roadmap),
            trainings: trainings.into_iter().map(|(training, _)| training).collect(),
            totals,
            indicators: indicators(&stated, &settled),
            equipment: equipment(&stated),
            budget: budget(&stated),
            figures: figures(&stated),
            messages: messages::of_report(&stated),
        };
        Ok((report, faults))
    }
}

fn text(message: &Option<Placed<String>>) -> Option<String> {
    message.as_ref().map(|message| message.value.clone())
}

/// Each training with its parts, in the order in which the wholes stand, and the figures that sums may count on.
fn trainings(stated: &StatedReport, faults: &mut Vec<Diagnostic>) -> Vec<(Training, People)> {
    let origin = &stated.trainings.origin;
    let mut parts: BTreeMap<&str, Vec<&TrainingRow>> = BTreeMap::new();
    let mut wholes: Vec<&TrainingRow> = Vec::new();
    for row in &stated.trainings.content {
        let others = if row.jurisdiction.is_some() { parts.entry(&row.training).or_default() } else { &mut wholes };
        let double =
            |other: &&&TrainingRow| other.training.value == row.training.value && text(&other.jurisdiction) == text(&row.jurisdiction);
        if let Some(first) = others.iter().find(double) {
            let place = row.jurisdiction.as_ref().map_or("as a whole".to_owned(), |name| format!("in {name}"));
            let message = format!("the training `{}` stands twice {place}", row.training);
            let hint = format!("the other stands in {}", origin.place(first.training.offset));
            faults.push(origin.error(Code::DuplicateId, row.training.offset, message).hint(hint));
            continue;
        }
        others.push(row);
    }
    for row in parts.values().flatten().filter(|row| !wholes.iter().any(|whole| whole.training.value == row.training.value)) {
        let message = format!("the training `{}` has a part, but no row for the whole", row.training);
        faults.push(origin.error(Code::Reference, row.training.offset, message).hint("add a row whose jurisdiction is empty"));
    }
    let training = |whole: &&TrainingRow| {
        let rows = parts.get(whole.training.as_str()).map(Vec::as_slice).unwrap_or_default();
        let settled: Vec<Settled> =
            rows.iter().map(|row| adding(stated, row, faults).settle(row.people(), &[], check::place(row))).collect();
        let part = |(row, settled): (&&TrainingRow, &Settled)| TrainingPart {
            jurisdiction: text(&row.jurisdiction).unwrap_or_default(),
            people: settled.people,
            stated: settled.stated,
            note: text(&row.note),
        };
        let parts: Vec<TrainingPart> = rows.iter().zip(&settled).map(part).collect();
        let named: Vec<(String, People)> = parts.iter().zip(&settled).map(|(part, s)| (part.jurisdiction.clone(), s.sure)).collect();
        let settled = adding(stated, whole, faults).settle(whole.people(), &named, check::place(whole));
        let training = Training {
            training: whole.training.value.clone(),
            name: text(&whole.name).unwrap_or_default(),
            people: settled.people,
            stated: settled.stated,
            note: text(&whole.note),
            parts,
        };
        (training, settled.sure)
    };
    wholes.iter().map(training).collect()
}

fn adding<'a, 'f>(stated: &'a StatedReport, row: &'a TrainingRow, faults: &'f mut Vec<Diagnostic>) -> Adding<'a, 'f> {
    Adding { origin: &stated.trainings.origin, id: &row.training, note: row.note.as_ref(), faults }
}

/// The totals; each training comes with the figures that sums may count on.
fn totals(stated: &StatedReport, trainings: &[(Training, People)], faults: &mut Vec<Diagnostic>) -> Vec<Total> {
    let origin = &stated.file.origin;
    let mut totals = Vec::new();
    for entry in &stated.file.content.totals {
        let mut parts = Vec::new();
        for (i, id) in entry.trainings.iter().enumerate() {
            match trainings.iter().find(|(training, _)| training.training == id.value) {
                _ if entry.trainings[..i].iter().any(|other| other.value == id.value) => {
                    let message = format!("`{}` adds up the training {id} twice", entry.id);
                    faults.push(origin.error(Code::DuplicateId, id.offset, message));
                }
                // A total has no sessions.
                Some((_, sure)) => parts.push((id.value.clone(), People { sessions: None, ..*sure })),
                None => {
                    let message = format!("`{}` adds up the training {id}, which is not in {}", entry.id, stated.trainings.origin.path);
                    faults.push(origin.error(Code::Reference, id.offset, message));
                }
            }
        }
        let place = |column: Column| match column {
            Column::Men => entry.men.offset,
            Column::Women => entry.women.offset,
            Column::Sessions | Column::Total => entry.total.offset,
        };
        let adding = Adding { origin, id: &entry.id, note: entry.note.as_ref(), faults };
        let settled = adding.settle(entry.people(), &parts, place);
        totals.push(Total {
            id: entry.id.value.clone(),
            name: entry.name.value.clone(),
            trainings: entry.trainings.iter().map(|id| id.value.clone()).collect(),
            people: settled.people,
            stated: settled.stated,
            note: text(&entry.note),
        });
    }
    totals
}

fn project(stated: &StatedReport, roadmap: &Roadmap) -> Project {
    let entry = &stated.file.content.project;
    let aims = |cited, numbers: &[Placed<u32>]| {
        let found = numbers.iter().filter_map(|number| roadmap.find(cited, number.value));
        found.map(|aim| Aim { number: aim.number.value, text: aim.text.value.clone(), wording: aim.wording }).collect()
    };
    Project {
        name: entry.name.value.clone(),
        start: entry.start.value,
        end: entry.end.value,
        budget: entry.budget.value,
        currency: entry.currency.value.clone(),
        goals: aims(Cited::Goal, &entry.goals),
        kpis: aims(Cited::Kpi, &entry.kpis),
        source: entry.source.value.clone(),
    }
}

fn indicators(stated: &StatedReport, settled: &BTreeMap<usize, f64>) -> Vec<Indicator> {
    let mut indicators = Vec::new();
    for entry in &stated.file.content.indicators {
        let mut series: Vec<Series> = Vec::new();
        for row in stated.observations.content.iter().filter(|row| row.indicator.value == entry.id.value) {
            let jurisdiction = text(&row.jurisdiction);
            let place = series.iter().position(|series| series.jurisdiction == jurisdiction && series.sex == row.sex);
            let place = place.unwrap_or_else(|| {
                series.push(Series { jurisdiction, sex: row.sex, points: Vec::new() });
                series.len() - 1
            });
            let printed = settled.get(&row.indicator.offset).copied();
            series[place].points.push(Point {
                period: row.period.value.clone(),
                value: printed.or(row.value.value),
                stated: printed.and(row.value.value),
                source: row.source.value.clone(),
                provisional: row.provisional,
                note: text(&row.note),
            });
        }
        series.iter_mut().for_each(|series| series.points.sort_by(|a, b| a.period.cmp(&b.period)));
        indicators.push(Indicator {
            id: entry.id.value.clone(),
            name: entry.name.value.clone(),
            unit: entry.unit.value.clone(),
            role: entry.role,
            note: text(&entry.note),
            series,
        });
    }
    indicators
}

fn equipment(stated: &StatedReport) -> Vec<Item> {
    let item = |row: &super::stated::EquipmentRow| Item {
        item: row.item.value.clone(),
        count: row.count,
        jurisdiction: text(&row.jurisdiction),
        note: text(&row.note),
    };
    stated.equipment.content.iter().map(item).collect()
}

fn budget(stated: &StatedReport) -> Vec<Line> {
    let line = |row: &super::stated::BudgetRow| Line { line: row.line.value.clone(), amount: row.amount.value, note: text(&row.note) };
    stated.budget.content.iter().map(line).collect()
}

fn figures(stated: &StatedReport) -> Vec<Figure> {
    let figure =
        |entry: &super::stated::FigureEntry| Figure { name: entry.name.value.clone(), value: entry.value, more_than: entry.more_than };
    stated.file.content.figures.iter().map(figure).collect()
}
