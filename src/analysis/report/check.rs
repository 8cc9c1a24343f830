//! Whether the figures of a report agree with each other. What contradicts its parts needs an editor's note, and is then printed as
//! the parts make it.

use std::collections::BTreeMap;

use super::model::People;
use super::stated::{ObservationRow, Sex, StatedReport, TotalEntry, TrainingRow};
use super::sums::{self, Column, contradicts, sum};
use crate::analysis::consistent::{distinct, of_document};
use crate::analysis::placed::{Origin, Placed};
use crate::analysis::roadmap::{Cited, Roadmap};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::document::Status;

/// What to do about figures that contradict each other.
const MEND: &str = "correct the figure; if its source prints it so, explain that in a message and name it as the note";

impl TrainingRow {
    /// Its figures.
    pub fn people(&self) -> People {
        People { sessions: self.sessions.value, men: self.men.value, women: self.women.value, total: self.total.value }
    }

    fn offset(&self, column: Column) -> usize {
        match column {
            Column::Sessions => self.sessions.offset,
            Column::Men => self.men.offset,
            Column::Women => self.women.offset,
            Column::Total => self.total.offset,
        }
    }
}

impl TotalEntry {
    /// Its figures.
    pub fn people(&self) -> People {
        People { sessions: None, men: self.men.0, women: self.women.0, total: self.total.0 }
    }
}

/// The faults of a report besides those of its trainings and totals.
pub fn check(stated: &StatedReport, roadmap: &Roadmap) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let (origin, file) = (&stated.file.origin, &stated.file.content);
    distinct(origin, "total", file.totals.iter().map(|total| &total.id), &mut faults);
    distinct(origin, "indicator", file.indicators.iter().map(|indicator| &indicator.id), &mut faults);
    let project = &file.project;
    if project.end.value < project.start.value {
        let message = format!("the project ends in {}, before it starts in {}", project.end, project.start);
        faults.push(origin.error(Code::DatesOutOfOrder, project.end.offset, message));
    }
    if project.currency.len() != 3 || !project.currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let message = format!("“{}” is no currency; write its three letters, such as USD", project.currency);
        faults.push(origin.error(Code::Data, project.currency.offset, message));
    }
    let last = stated.settings.content.status.as_deref() == Some(&Status::Final);
    roadmap.check(origin, Cited::Goal, &project.goals, last, &mut faults);
    roadmap.check(origin, Cited::Kpi, &project.kpis, last, &mut faults);
    jurisdictions(stated, &mut faults);
    money(stated, &mut faults);
    faults
}

fn jurisdictions(stated: &StatedReport, faults: &mut Vec<Diagnostic>) {
    let known = &stated.settings.content.jurisdictions;
    let named = (stated.trainings.content.iter().map(|row| (&stated.trainings.origin, &row.jurisdiction)))
        .chain(stated.observations.content.iter().map(|row| (&stated.observations.origin, &row.jurisdiction)))
        .chain(stated.equipment.content.iter().map(|row| (&stated.equipment.origin, &row.jurisdiction)));
    for (origin, name) in named {
        if let Some(name) = name {
            of_document(origin, name, known, faults);
        }
    }
}

/// The lines of the budget make the budget.
fn money(stated: &StatedReport, faults: &mut Vec<Diagnostic>) {
    let lines = &stated.budget.content;
    let (amounts, budget) = (lines.iter().map(|line| line.amount.value).collect::<Vec<_>>(), &stated.file.content.project.budget);
    if !lines.is_empty() && contradicts(&amounts, Some(u64::from(budget.value))) {
        let known: u64 = amounts.iter().flatten().sum();
        let message = format!("the lines of {} make {known}, but the budget is {budget}", stated.budget.origin.path);
        faults.push(stated.file.origin.error(Code::FiguresDoNotAddUp, budget.offset, message).hint("correct the budget or its lines"));
    }
}

/// The figures of a record after they were compared with its parts.
#[derive(Debug, Clone, Copy)]
pub struct Settled {
    /// What is printed.
    pub people: People,
    /// What is stated, where a note explains that it is wrong.
    pub stated: Option<People>,
    /// What sums over this record may count on: nothing, where its own fault is reported already.
    pub sure: People,
}

/// How the figures of one record stand to its parts.
pub struct Adding<'a, 'f> {
    /// The file of the record.
    pub origin: &'a Origin<'a>,
    /// The record.
    pub id: &'a str,
    /// The note that explains a contradiction.
    pub note: Option<&'a Placed<String>>,
    /// Where to report.
    pub faults: &'f mut Vec<Diagnostic>,
}

impl Adding<'_, '_> {
    /// Compares figures with men and women and with their parts (names and figures), and reports what contradicts without a note.
    pub fn settle(self, people: People, parts: &[(String, People)], offset: impl Fn(Column) -> usize) -> Settled {
        let mut found = Vec::new();
        if people.contradict() {
            found.push((Column::Total, "men and women".to_owned(), vec![people.men, people.women]));
        }
        let names = || parts.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
        for column in Column::ALL {
            let figures: Vec<_> = parts.iter().map(|(_, part)| part.of(column)).collect();
            if contradicts(&figures, people.of(column)) {
                found.push((column, names(), figures));
            }
        }
        let stated = Settled { people, stated: None, sure: people };
        match (self.note, found.is_empty()) {
            (None, true) => return stated,
            (Some(_), false) => {
                let printed = sums::settle(people, &parts.iter().map(|(_, part)| *part).collect::<Vec<_>>());
                return Settled { people: printed, stated: Some(people), sure: printed };
            }
            (Some(note), true) => {
                let message = format!("the figures of `{}` add up, so its note explains nothing", self.id);
                let fault = self.origin.fault(Severity::Warning, Code::FiguresDoNotAddUp, note.offset, message);
                self.faults.push(fault.hint("remove the note"));
                return stated;
            }
            (None, false) => {}
        }
        for (column, names, figures) in found {
            let shown: Vec<String> = figures.iter().map(|figure| figure.map_or("unknown".to_owned(), |n| n.to_string())).collect();
            let known: u64 = figures.iter().flatten().sum();
            let makes = if sum(&figures).is_some() { "make" } else { "make at least" };
            let (column_name, shown, whole) = (column.name(), shown.join(" + "), people.of(column).unwrap_or_default());
            let message = format!("`{}`: {column_name} of {names} ({shown}) {makes} {known}, but {whole} is stated", self.id);
            self.faults.push(self.origin.error(Code::FiguresDoNotAddUp, offset(column), message).hint(MEND));
        }
        Settled { sure: People::default(), ..stated }
    }
}

/// The place of a column of a training.
pub fn place(row: &TrainingRow) -> impl Fn(Column) -> usize + '_ {
    |column| row.offset(column)
}

/// The values of one indicator at one time: what all men and women make, by the place of the row for all, where a note stands.
pub fn observations(stated: &StatedReport, faults: &mut Vec<Diagnostic>) -> BTreeMap<usize, f64> {
    let origin = &stated.observations.origin;
    let mut settled = BTreeMap::new();
    let mut groups: BTreeMap<(&str, Option<&str>, &str), Vec<&ObservationRow>> = BTreeMap::new();
    for row in &stated.observations.content {
        let indicator = row.indicator.as_str();
        if !stated.file.content.indicators.iter().any(|entry| entry.id.value == indicator) {
            let message = format!("there is no indicator `{indicator}` in {}", stated.file.origin.path);
            faults.push(origin.error(Code::Reference, row.indicator.offset, message));
        }
        let group = groups.entry((indicator, row.jurisdiction.as_ref().map(|name| name.as_str()), &row.period)).or_default();
        if let Some(first) = group.iter().find(|other| other.sex == row.sex) {
            let message = format!("`{indicator}` has two values for {} of the same jurisdiction and sex", row.period);
            let hint = format!("the other stands in {}", origin.place(first.indicator.offset));
            faults.push(origin.error(Code::DuplicateId, row.indicator.offset, message).hint(hint));
        }
        group.push(row);
    }
    for ((indicator, jurisdiction, period), group) in &groups {
        let additive = stated.file.content.indicators.iter().any(|entry| entry.id.value == *indicator && entry.additive);
        let of = |sex: Sex| group.iter().find(|row| row.sex == sex).copied();
        let known = |row: Option<&ObservationRow>| row.and_then(|row| row.value.value);
        let Some(all) = of(Sex::All).filter(|_| additive) else { continue };
        let mut compare = |what: &str, parts: &[f64], stated: f64| {
            let makes: f64 = parts.iter().sum();
            if same(makes, stated) {
                return;
            }
            if all.note.is_some() {
                settled.insert(all.indicator.offset, makes);
                return;
            }
            let shown: Vec<String> = parts.iter().map(f64::to_string).collect();
            let message = format!("`{indicator}`, {period}: {what} ({}) make {makes}, but {stated} is stated", shown.join(" + "));
            faults.push(origin.error(Code::FiguresDoNotAddUp, all.value.offset, message).hint(MEND));
        };
        let Some(stated_all) = known(Some(all)) else { continue };
        if let (Some(men), Some(women)) = (known(of(Sex::Men)), known(of(Sex::Women))) {
            compare("men and women", &[men, women], stated_all);
        }
        // A value for all together is the sum of the jurisdictions, where each of them has one.
        if jurisdiction.is_none() {
            let part = |name: &String| {
                let group = groups.get(&(*indicator, Some(name.as_str()), *period))?;
                group.iter().find(|row| row.sex == Sex::All)?.value.value
            };
            let names = &stated.settings.content.jurisdictions;
            if let Some(parts) = names.iter().map(part).collect::<Option<Vec<f64>>>().filter(|parts| parts.len() > 1) {
                compare(&names.join(", "), &parts, stated_all);
            }
        }
    }
    settled
}

/// Whether two sums of decimals are the same figure.
fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}
