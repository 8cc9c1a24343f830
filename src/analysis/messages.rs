//! The messages that data names, each with the place that names it: words that nobody has written are a fault of the data.

use super::placed::{Origin, Placed};
use super::report::stated::StatedReport;
use super::roadmap::Roadmap;
use super::stated::Stated;
use crate::diagnostic::{Code, Diagnostic};

/// A message that data names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The message.
    pub id: String,
    /// The file that names it.
    pub file: String,
    /// The byte of the file's text (without a byte order mark) where it does.
    pub offset: usize,
}

impl Use {
    /// The fault of a message that the source language does not have; `text` is the text of the file that names it.
    pub fn unknown(&self, text: &str) -> Diagnostic {
        let message = format!("there is no message `{}`", self.id);
        let fault = Origin::text(&self.file, text).error(Code::MessageUnknown, self.offset, message);
        fault.hint("data names messages, and the words stand beside those of the document; add the message there, or correct the id")
    }
}

struct Uses<'a, 'u> {
    origin: &'a Origin<'a>,
    uses: &'u mut Vec<Use>,
}

impl Uses<'_, '_> {
    fn add<'p>(&mut self, messages: impl IntoIterator<Item = &'p Placed<String>>) {
        let of = |message: &Placed<String>| Use { id: message.value.clone(), file: self.origin.path.clone(), offset: message.offset };
        self.uses.extend(messages.into_iter().map(of));
    }
}

/// The names of jurisdictions for people, as the interface has them.
fn jurisdiction(name: &Placed<String>) -> Placed<String> {
    name.with(format!("jurisdiction-{name}"))
}

/// The messages that an analysis names. Of a baseline only the titles of what is no more are printed.
pub fn of_analysis(stated: &Stated, uses: &mut Vec<Use>) {
    let file = &stated.file.content;
    let mut of_file = Uses { origin: &stated.file.origin, uses };
    of_file.add([&file.analysis.theme]);
    of_file.add(&file.analysis.jurisdictions.iter().map(jurisdiction).collect::<Vec<_>>());
    of_file.add(file.events.iter().map(|event| &event.name));
    of_file.add(file.entities.iter().map(|entity| &entity.name));
    of_file.add(file.requirements.iter().flat_map(|entry| [&entry.text, &entry.basis]));
    of_file.add(file.swot.iter().map(|entry| &entry.text));
    let mut of_findings = Uses { origin: &stated.findings.origin, uses };
    for row in &stated.findings.content {
        of_findings.add([&row.title, &row.consequence, &row.evidence]);
        of_findings.add(row.override_.as_ref().map(|(_, reason)| reason));
    }
    let mut of_recommendations = Uses { origin: &stated.recommendations.origin, uses };
    for entry in &stated.recommendations.content.recommendations {
        of_recommendations.add([&entry.title, &entry.indicator, &entry.target]);
    }
    Uses { origin: &stated.progress.origin, uses }.add(stated.progress.content.iter().filter_map(|row| row.note.as_ref()));
    if let Some(baseline) = &stated.baseline {
        let gone = baseline.content.iter().filter(|row| !stated.findings.content.iter().any(|now| now.id.value == row.id.value));
        Uses { origin: &baseline.origin, uses }.add(gone.map(|row| &row.title));
    }
}

/// The messages that a report names.
pub fn of_report(stated: &StatedReport) -> Vec<Use> {
    let mut uses = Vec::new();
    let file = &stated.file.content;
    let mut of_file = Uses { origin: &stated.file.origin, uses: &mut uses };
    of_file.add([&file.project.name, &file.project.source]);
    of_file.add(file.totals.iter().flat_map(|total| std::iter::once(&total.name).chain(&total.note)));
    of_file.add(file.indicators.iter().flat_map(|entry| [&entry.name, &entry.unit].into_iter().chain(&entry.note)));
    of_file.add(file.figures.iter().map(|figure| &figure.name));
    let mut of_trainings = Uses { origin: &stated.trainings.origin, uses: &mut uses };
    of_trainings.add(stated.trainings.content.iter().flat_map(|row| row.name.iter().chain(&row.note)));
    let mut of_observations = Uses { origin: &stated.observations.origin, uses: &mut uses };
    of_observations.add(stated.observations.content.iter().flat_map(|row| std::iter::once(&row.source).chain(&row.note)));
    let mut of_equipment = Uses { origin: &stated.equipment.origin, uses: &mut uses };
    of_equipment.add(stated.equipment.content.iter().flat_map(|row| std::iter::once(&row.item).chain(&row.note)));
    let mut of_budget = Uses { origin: &stated.budget.origin, uses: &mut uses };
    of_budget.add(stated.budget.content.iter().flat_map(|row| std::iter::once(&row.line).chain(&row.note)));
    uses
}

/// The messages that the Roadmap names.
pub fn of_roadmap(origin: &Origin, roadmap: &Roadmap) -> Vec<Use> {
    let mut uses = Vec::new();
    Uses { origin, uses: &mut uses }.add(roadmap.goals.iter().chain(&roadmap.kpis).map(|aim| &aim.text));
    uses
}
