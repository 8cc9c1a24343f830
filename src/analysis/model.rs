//! An analysis as documents, pages and programs use it: everything that is stated, and what follows from it.
//!
//! Fields that people read are ids of messages; the words stand in `locales/<tag>/<document>.ftl`. As JSON it is written and read back.

use serde::{Deserialize, Serialize};

use super::date::{Date, text};
use super::messages::Use;
use super::roadmap::Wording;
use super::scale::{Change, Confidence, Dimension, Gap, Impact, Severity, State};

/// An analysis: the data of one document, or of those it draws on.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Analysis {
    /// The document.
    pub slug: String,
    /// The message that says what it is about.
    pub theme: String,
    /// The day whose state it describes.
    #[serde(deserialize_with = "text::day")]
    pub as_of: Date,
    /// Whether any of it is invented.
    pub illustrative: bool,
    /// Whether its findings are those of other documents.
    pub derived: bool,
    /// The documents its findings come from.
    pub documents: Vec<String>,
    /// The jurisdictions, in the order in which people read them.
    pub jurisdictions: Vec<String>,
    /// The day that changes are counted from; of several the earliest.
    #[serde(deserialize_with = "text::maybe")]
    pub baseline: Option<Date>,
    /// How findings were verified.
    pub events: Vec<Event>,
    /// Who was looked at.
    pub entities: Vec<Entity>,
    /// What is required.
    pub requirements: Vec<Requirement>,
    /// What was found.
    pub findings: Vec<Finding>,
    /// What the baseline has and the analysis has no more.
    pub closed: Vec<Closed>,
    /// What should be done.
    pub recommendations: Vec<Recommendation>,
    /// Every entity with every dimension.
    pub matrix: Vec<Cell>,
    /// How many findings each severity has, the gravest first.
    pub severities: Vec<(Severity, usize)>,
    /// Every jurisdiction with every dimension.
    pub maturity: Vec<Maturity>,
    /// What became of the findings of the baseline.
    pub changes: Changes,
    /// Requirements that several jurisdictions share.
    pub shared: Vec<Shared>,
    /// Goals of the Roadmap that the document or its recommendations serve.
    pub goals: Vec<Served>,
    /// Indicators of the Roadmap likewise.
    pub kpis: Vec<Served>,
    /// Strengths, weaknesses, opportunities and threats.
    pub swot: SwotTable,
    /// The messages that the data names, and where.
    #[serde(skip)]
    pub messages: Vec<Use>,
}

/// How findings were verified: a meeting, a workshop, a visit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Event {
    /// Its id.
    pub id: String,
    /// The message with its name.
    pub name: String,
    /// When it was.
    #[serde(deserialize_with = "text::day")]
    pub date: Date,
    /// How many took part.
    pub participants: Option<u32>,
}

/// An institution or a part of one.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Entity {
    /// Its id.
    pub id: String,
    /// The message with its name.
    pub name: String,
    /// Where it works.
    pub jurisdiction: String,
    /// The document that speaks of it.
    pub document: String,
}

/// What is required of entities.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Requirement {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub dimension: Dimension,
    /// The message that says what is required.
    pub text: String,
    /// The message with its legal or policy basis.
    pub basis: String,
    /// The jurisdiction, if the analysis that states it has only one.
    pub jurisdiction: Option<String>,
    /// The document that states it.
    pub document: String,
}

/// Levels and what follows from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Levels {
    /// The level that is there.
    pub current: Option<u8>,
    /// The level that is required.
    pub required: Option<u8>,
    /// How far it is below.
    pub gap: Option<u8>,
    /// How grave it is.
    pub severity: Severity,
}

/// A finding: how far an entity meets a requirement.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// Its id.
    pub id: String,
    /// The label of its section.
    pub label: String,
    /// The document it stands in.
    pub document: String,
    /// Whom it concerns.
    pub entity: String,
    /// Where that is.
    pub jurisdiction: String,
    /// What its requirement is about.
    pub dimension: Dimension,
    /// What is required.
    pub requirement: String,
    /// Its levels, gap and severity.
    #[serde(flatten)]
    pub levels: Levels,
    /// The kind of gap.
    pub kind: Gap,
    /// How much it matters.
    pub impact: Impact,
    /// How sure it is.
    pub confidence: Confidence,
    /// The severity by the rule; another one has a reason.
    pub computed: Severity,
    /// The message with the reason for another severity.
    pub reason: Option<String>,
    /// The message with its title.
    pub title: String,
    /// The message that says what follows from it.
    pub consequence: String,
    /// The message that says how it was found.
    pub evidence: String,
    /// The recommendations that answer it.
    pub recommendations: Vec<String>,
    /// What became of it since the baseline; `None` without one.
    pub change: Option<Change>,
    /// What the baseline says of it.
    pub before: Option<Levels>,
}

/// A finding of the baseline that is no more.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Closed {
    /// Its id.
    pub id: String,
    /// The message with its title.
    pub title: String,
    /// Whom it concerned.
    pub entity: String,
    /// How grave it was.
    pub severity: Severity,
}

/// What should be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Recommendation {
    /// Its id.
    pub id: String,
    /// The label of its section.
    pub label: String,
    /// The document it stands in.
    pub document: String,
    /// The message with its title.
    pub title: String,
    /// The findings it answers.
    pub findings: Vec<String>,
    /// The entity that does it.
    pub owner: Option<String>,
    /// Until when.
    #[serde(deserialize_with = "text::maybe")]
    pub deadline: Option<Date>,
    /// Goals of the Roadmap that it serves.
    pub goals: Vec<u32>,
    /// Indicators of the Roadmap that it serves.
    pub kpis: Vec<u32>,
    /// The message that says by what its success is seen.
    pub indicator: String,
    /// The message that says what is aimed at.
    pub target: String,
    /// Whether jurisdictions do it together.
    pub joint: bool,
    /// The highest severity of its findings.
    pub priority: Severity,
    /// How far it is.
    pub state: State,
    /// How many per cent are done.
    pub percent: Option<u8>,
    /// When that was observed.
    #[serde(deserialize_with = "text::maybe")]
    pub observed: Option<Date>,
    /// A message about it.
    pub note: Option<String>,
    /// Whether its deadline has passed and it is not known to be done.
    pub overdue: bool,
}

/// What an entity's findings of one dimension come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cell {
    /// The entity.
    pub entity: String,
    /// The dimension.
    pub dimension: Dimension,
    /// How many findings there are.
    pub count: usize,
    /// Of how many a level is unknown.
    pub unknown: usize,
    /// How many have a gap.
    pub open: usize,
    /// The highest severity; `None` where nothing was looked at, which is not the same as no gap.
    pub severity: Option<Severity>,
}

/// The levels of a jurisdiction in one dimension, over the findings whose levels are known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Maturity {
    /// The jurisdiction.
    pub jurisdiction: String,
    /// The dimension.
    pub dimension: Dimension,
    /// The average level that is there; `None` where none is known.
    pub current: Option<f64>,
    /// The average level that is required, over the same findings.
    pub required: Option<f64>,
    /// How many findings were averaged.
    pub known: usize,
    /// How many could not be.
    pub unknown: usize,
}

/// How many findings became what since the baseline.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub struct Changes {
    pub new: usize,
    pub better: usize,
    pub same: usize,
    pub worse: usize,
    /// Those without a gap any more, and those that are no more.
    pub closed: usize,
    pub unknown: usize,
}

/// A requirement that several jurisdictions share.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Shared {
    /// Its id.
    pub requirement: String,
    /// What it is about.
    pub dimension: Dimension,
    /// The message that says what is required.
    pub text: String,
    /// Each jurisdiction, in the order in which people read them.
    pub sides: Vec<Side>,
}

/// How far one jurisdiction meets a shared requirement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Side {
    /// The jurisdiction.
    pub jurisdiction: String,
    /// Its findings.
    pub findings: Vec<String>,
    /// The highest severity; `None` without findings.
    pub severity: Option<Severity>,
    /// The average level that is there; `None` where none is known.
    pub current: Option<f64>,
    /// The average level that is required: over the findings whose levels are known, or over all where none is.
    pub required: Option<f64>,
}

/// A goal or indicator of the Roadmap, and what serves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Served {
    /// Its number.
    pub number: u32,
    /// The message with its text.
    pub text: String,
    /// Whether the wording is verified.
    pub wording: Wording,
    /// The recommendations that serve it.
    pub recommendations: Vec<String>,
    /// How many findings these answer, each counted once.
    pub findings: usize,
}

/// Strengths, weaknesses, opportunities and threats, as messages.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub struct SwotTable {
    pub strengths: Vec<String>,
    pub weaknesses: Vec<String>,
    pub opportunities: Vec<String>,
    pub threats: Vec<String>,
}
