//! What the files of one analysis state, before anything is computed.

use serde::Deserialize;

use super::date::Date;
use super::files::{self, ANALYSIS, FINDINGS, Files, PROGRESS, Part, RECOMMENDATIONS, Settings};
use super::placed::{Origin, Placed};
use super::row::Row;
use super::scale::{self, Confidence, Dimension, Evidence, Gap, Impact, Severity, State, Swot};
use super::table::Table;
use crate::diagnostic::{Code, Diagnostic};

/// `data/analysis.toml`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnalysisFile {
    /// What it is about.
    pub analysis: About,
    /// What changes are counted against.
    pub baseline: Option<BaselineEntry>,
    /// How findings were verified.
    #[serde(default)]
    pub events: Vec<EventEntry>,
    /// Who was looked at.
    #[serde(default)]
    pub entities: Vec<EntityEntry>,
    /// What is required of them.
    #[serde(default)]
    pub requirements: Vec<RequirementEntry>,
    /// Strengths, weaknesses, opportunities and threats.
    #[serde(default)]
    pub swot: Vec<SwotEntry>,
}

/// `[analysis]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The message that says what it is about.
    pub theme: Placed<String>,
    /// The jurisdictions, in the order in which people read them.
    pub jurisdictions: Placed<Vec<Placed<String>>>,
    /// The day whose state it describes.
    pub as_of: Placed<Date>,
    /// Invented or an institution's own.
    pub evidence: Evidence,
}

/// `[baseline]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaselineEntry {
    /// The day whose state the earlier findings describe.
    pub as_of: Placed<Date>,
    /// The file of the earlier findings, in the same folder.
    pub findings: Placed<String>,
}

/// `[[events]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventEntry {
    /// Its id.
    pub id: Placed<String>,
    /// The message with its name.
    pub name: Placed<String>,
    /// When it was.
    pub date: Placed<Date>,
    /// How many took part, if somebody counted.
    pub participants: Option<u32>,
}

/// `[[entities]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntityEntry {
    /// Its id.
    pub id: Placed<String>,
    /// The message with its name.
    pub name: Placed<String>,
    /// Where it works.
    pub jurisdiction: Placed<String>,
}

/// `[[requirements]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequirementEntry {
    /// Its id; the same id in two analyses is the same requirement.
    pub id: Placed<String>,
    /// What it is about.
    pub dimension: Placed<Dimension>,
    /// The message that says what is required.
    pub text: Placed<String>,
    /// The message with its legal or policy basis.
    pub basis: Placed<String>,
}

/// `[[swot]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwotEntry {
    /// Which of the four fields.
    pub kind: Swot,
    /// The message.
    pub text: Placed<String>,
}

/// `data/recommendations.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecommendationsFile {
    /// The recommendations.
    #[serde(default)]
    pub recommendations: Vec<RecommendationEntry>,
}

/// `[[recommendations]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecommendationEntry {
    /// Its id.
    pub id: Placed<String>,
    /// The message with its title.
    pub title: Placed<String>,
    /// The findings it answers.
    pub findings: Placed<Vec<Placed<String>>>,
    /// The entity that does it.
    pub owner: Option<Placed<String>>,
    /// Until when.
    pub deadline: Option<Placed<Date>>,
    /// Goals of the Roadmap that it serves.
    #[serde(default)]
    pub goals: Vec<Placed<u32>>,
    /// Indicators of the Roadmap that it serves.
    #[serde(default)]
    pub kpis: Vec<Placed<u32>>,
    /// The message that says by what its success is seen.
    pub indicator: Placed<String>,
    /// The message that says what is aimed at.
    pub target: Placed<String>,
    /// Whether jurisdictions do it together.
    #[serde(default)]
    pub joint: bool,
}

/// The columns of `findings.csv`.
pub const FINDING_COLUMNS: &[&str] = &[
    "id",
    "entity",
    "requirement",
    "current",
    "required",
    "impact",
    "confidence",
    "gap",
    "title",
    "consequence",
    "evidence",
    "severity",
    "severity_reason",
];

/// A row of `findings.csv`.
#[derive(Debug, Clone)]
pub struct FindingRow {
    /// Its id.
    pub id: Placed<String>,
    /// Whom it concerns.
    pub entity: Placed<String>,
    /// What is required.
    pub requirement: Placed<String>,
    /// The level that is there.
    pub current: Option<u8>,
    /// The level that is required.
    pub required: Option<u8>,
    /// How much a gap matters.
    pub impact: Impact,
    /// How sure it is.
    pub confidence: Confidence,
    /// The kind of gap.
    pub kind: Gap,
    /// The message with its title.
    pub title: Placed<String>,
    /// The message that says what follows from it.
    pub consequence: Placed<String>,
    /// The message that says how it was found.
    pub evidence: Placed<String>,
    /// A severity that people set against the rule, and the message with their reason.
    pub override_: Option<(Severity, Placed<String>)>,
}

impl FindingRow {
    /// Reads a row.
    pub fn read(row: &mut Row) -> Option<Self> {
        let (id, entity, requirement) = (row.name("id"), row.name("entity"), row.name("requirement"));
        let (current, required) = (row.level("current"), row.level("required"));
        let (impact, confidence, kind) = (row.choice("impact"), row.choice("confidence"), row.choice::<Gap>("gap"));
        let (title, consequence, evidence) = (row.text("title"), row.text("consequence"), row.text("evidence"));
        let override_ = match (row.is_empty("severity"), row.is_empty("severity_reason")) {
            (true, true) => Some(None),
            (false, false) => {
                row.choice("severity").zip(row.text("severity_reason")).map(|(severity, reason)| Some((severity.value, reason)))
            }
            (true, false) => {
                row.wrong("severity_reason", "a reason stands here, but no severity");
                None
            }
            (false, true) => {
                row.wrong("severity", "a severity that people set needs its reason in “severity_reason”");
                None
            }
        };
        let (current, required, kind) = (current?, required?, kind?);
        if scale::gap(current.value, required.value).is_some_and(|gap| gap > 0) && kind.value == Gap::None {
            row.wrong("gap", "the gap is said to be none, but the current level is below the required one");
        }
        Some(Self {
            id: id?,
            entity: entity?,
            requirement: requirement?,
            current: current.value,
            required: required.value,
            impact: impact?.value,
            confidence: confidence?.value,
            kind: kind.value,
            title: title?,
            consequence: consequence?,
            evidence: evidence?,
            override_: override_?,
        })
    }

    /// How far the level is below what is required.
    pub fn gap(&self) -> Option<u8> {
        scale::gap(self.current, self.required)
    }

    /// What the rule makes of it.
    pub fn computed(&self) -> Severity {
        Severity::of(self.gap(), self.impact)
    }

    /// Its severity: what people set, or what the rule makes of it.
    pub fn severity(&self) -> Severity {
        self.override_.as_ref().map_or_else(|| self.computed(), |(severity, _)| *severity)
    }
}

/// The columns of `progress.csv`.
pub const PROGRESS_COLUMNS: &[&str] = &["recommendation", "date", "state", "percent", "note"];

/// A row of `progress.csv`: how far a recommendation was on a day.
#[derive(Debug, Clone)]
pub struct ProgressRow {
    /// The recommendation.
    pub recommendation: Placed<String>,
    /// The day.
    pub date: Placed<Date>,
    /// How far it was.
    pub state: State,
    /// How many per cent were done, if somebody could tell.
    pub percent: Option<u8>,
    /// A message about it.
    pub note: Option<Placed<String>>,
}

impl ProgressRow {
    fn read(row: &mut Row) -> Option<Self> {
        let (recommendation, date, state, note) = (row.name("recommendation"), row.date("date"), row.choice("state"), row.optional("note"));
        let percent = if row.is_empty("percent") { Some(None) } else { row.count("percent").map(|count| count.value) };
        if percent.flatten().is_some_and(|percent| percent > 100) {
            row.wrong("percent", "“percent” is more than 100");
            return None;
        }
        let percent = percent?.and_then(|percent| u8::try_from(percent).ok());
        Some(Self { recommendation: recommendation?, date: date?, state: state?.value, percent, note: note? })
    }
}

/// Rows of a table, and the file for their faults.
pub type Rows<'a, T> = Part<'a, Vec<T>>;

/// The files of one analysis.
#[derive(Debug)]
pub struct Stated<'a> {
    /// The document.
    pub slug: String,
    /// Its settings.
    pub settings: Part<'a, Settings>,
    /// `analysis.toml`
    pub file: Part<'a, AnalysisFile>,
    /// `findings.csv`
    pub findings: Rows<'a, FindingRow>,
    /// The earlier findings.
    pub baseline: Option<Rows<'a, FindingRow>>,
    /// `recommendations.toml`
    pub recommendations: Part<'a, RecommendationsFile>,
    /// `progress.csv`
    pub progress: Rows<'a, ProgressRow>,
}

impl<'a> Stated<'a> {
    /// Reads the files of one analysis; what cannot be read is a fault. `None`: there is nothing to work with.
    pub fn read(files: &'a Files, slug: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        let path = files::path(slug, ANALYSIS);
        let Some(bytes) = files.get(&path) else {
            let message = format!("{path} is missing: it says what the analysis is about");
            faults.push(Diagnostic::error(Code::Data, path, message).hint("docs/analysis-data.md explains it field by field"));
            return None;
        };
        let file: Part<AnalysisFile> = Part::read(&path, bytes).map_err(|fault| faults.push(*fault)).ok()?;
        let baseline = file.content.baseline.as_ref().and_then(|baseline| {
            let name = &baseline.findings;
            let rows = name.ends_with(".csv") && !name.contains('/');
            let rows =
                if rows && name.value != FINDINGS { rows_of(files, slug, name, FINDING_COLUMNS, faults, FindingRow::read) } else { None };
            if rows.is_none() {
                let message = format!("there is no file {}", files::path(slug, name));
                let fault = file.origin.error(Code::Reference, name.offset, message);
                faults.push(fault.hint("name a CSV file of the same folder, such as \"findings-2025.csv\""));
            }
            rows
        });
        let settings = Settings::part(files, slug)
            .unwrap_or_else(|| Part { origin: Origin::text(format!("manuals/{slug}/document.toml"), ""), content: Settings::default() });
        let recommendations = files::path(slug, RECOMMENDATIONS);
        let recommendations = match files.get(&recommendations).map(|bytes| Part::read(&recommendations, bytes)) {
            Some(Ok(part)) => part,
            Some(Err(fault)) => {
                faults.push(*fault);
                return None;
            }
            None => Part { origin: Origin::text(recommendations, ""), content: RecommendationsFile::default() },
        };
        Some(Self {
            slug: slug.to_owned(),
            settings,
            findings: rows_of(files, slug, FINDINGS, FINDING_COLUMNS, faults, FindingRow::read).unwrap_or_else(|| nothing(slug, FINDINGS)),
            progress: rows_of(files, slug, PROGRESS, PROGRESS_COLUMNS, faults, ProgressRow::read)
                .unwrap_or_else(|| nothing(slug, PROGRESS)),
            file,
            baseline,
            recommendations,
        })
    }
}

/// The records of a table, if the file is there.
pub(super) fn rows_of<'a, T>(
    files: &'a Files,
    slug: &str,
    name: &str,
    columns: &'static [&'static str],
    faults: &mut Vec<Diagnostic>,
    read: impl FnMut(&mut Row) -> Option<T>,
) -> Option<Rows<'a, T>> {
    let path = files::path(slug, name);
    let table = Table::read(&path, files.get(&path)?, columns, faults);
    let content = table.records(faults, read);
    Some(Part { origin: table.origin, content })
}

/// A table that is not there.
pub(super) fn nothing<'a, T>(slug: &str, name: &str) -> Rows<'a, T> {
    Part { origin: Origin::text(files::path(slug, name), ""), content: Vec::new() }
}
