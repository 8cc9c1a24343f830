//! A project report as documents, pages and programs use it: figures that add up, and notes where the stated ones do not.

use serde::{Deserialize, Serialize};

use super::stated::Sex;
use crate::analysis::date::Month;
use crate::analysis::messages::Use;
use crate::analysis::roadmap::Wording;
use crate::analysis::scale::choice;

choice! {
    /// Whether the project caused what an indicator shows.
    Role {
        /// It is the background of the project.
        Context = "context",
        /// It is a result of the project.
        Output = "output",
    }
}

/// The data of a project report. Fields that people read are ids of messages.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The document.
    pub slug: String,
    /// The project.
    pub project: Project,
    /// Its trainings.
    pub trainings: Vec<Training>,
    /// Sums over several trainings.
    pub totals: Vec<Total>,
    /// What was measured over time.
    pub indicators: Vec<Indicator>,
    /// What was bought.
    pub equipment: Vec<Item>,
    /// What the money was spent on.
    pub budget: Vec<Line>,
    /// Single facts.
    pub figures: Vec<Figure>,
    /// The messages that the data names, and where.
    #[serde(skip)]
    pub messages: Vec<Use>,
}

/// A project.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Project {
    /// The message with its name.
    pub name: String,
    /// Its first month.
    pub start: Month,
    /// Its last month.
    pub end: Month,
    /// Its budget.
    pub budget: u32,
    /// The budget's currency.
    pub currency: String,
    /// Goals of the Roadmap that it serves.
    pub goals: Vec<Aim>,
    /// Indicators of the Roadmap that it serves.
    pub kpis: Vec<Aim>,
    /// The message that says where the figures come from.
    pub source: String,
}

/// A goal or indicator of the Roadmap.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Aim {
    /// Its number.
    pub number: u32,
    /// The message with its text.
    pub text: String,
    /// Whether the wording is verified.
    pub wording: Wording,
}

/// Attendances; `None` is unknown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub struct People {
    pub sessions: Option<u64>,
    pub men: Option<u64>,
    pub women: Option<u64>,
    pub total: Option<u64>,
}

/// A training, all jurisdictions together.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Training {
    /// Its id.
    pub training: String,
    /// The message with its name.
    pub name: String,
    /// The figures to print: what the parts give where a note stands, otherwise what is stated.
    #[serde(flatten)]
    pub people: People,
    /// What is stated, where a note explains that it is wrong.
    pub stated: Option<People>,
    /// The message that explains it.
    pub note: Option<String>,
    /// Its parts by jurisdiction.
    pub parts: Vec<TrainingPart>,
}

/// What happened of a training in one jurisdiction.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct TrainingPart {
    /// The jurisdiction.
    pub jurisdiction: String,
    /// The figures to print.
    #[serde(flatten)]
    pub people: People,
    /// What is stated, where a note explains that it is wrong.
    pub stated: Option<People>,
    /// The message that explains it.
    pub note: Option<String>,
}

/// A sum over several trainings.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Total {
    /// Its id.
    pub id: String,
    /// The message with its name.
    pub name: String,
    /// The trainings it adds up.
    pub trainings: Vec<String>,
    /// The figures to print; a total has no sessions.
    #[serde(flatten)]
    pub people: People,
    /// What is stated, where a note explains that it is wrong.
    pub stated: Option<People>,
    /// The message that explains it.
    pub note: Option<String>,
}

/// What was measured over time.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Indicator {
    /// Its id.
    pub id: String,
    /// The message with its name.
    pub name: String,
    /// The message with its unit.
    pub unit: String,
    /// Whether the project caused it.
    pub role: Role,
    /// A message about it.
    pub note: Option<String>,
    /// Its values, one series for each jurisdiction and sex.
    pub series: Vec<Series>,
}

/// Values of one jurisdiction and sex.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Series {
    /// The jurisdiction; `None` for all together.
    pub jurisdiction: Option<String>,
    /// Whom they count.
    pub sex: Sex,
    /// The values in the order of time.
    pub points: Vec<Point>,
}

/// One value.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Point {
    /// A year or a month.
    pub period: String,
    /// The value to print; `None` is unknown.
    pub value: Option<f64>,
    /// What is stated, where a note explains that it is wrong.
    pub stated: Option<f64>,
    /// The message that says where it comes from.
    pub source: String,
    /// Whether it may still change.
    pub provisional: bool,
    /// A message about it.
    pub note: Option<String>,
}

/// Something that was bought.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Item {
    /// The message with its name.
    pub item: String,
    /// How many.
    pub count: Option<u64>,
    /// Where it went.
    pub jurisdiction: Option<String>,
    /// A message about it.
    pub note: Option<String>,
}

/// A line of the budget.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Line {
    /// The message with its name.
    pub line: String,
    /// The amount.
    pub amount: Option<u64>,
    /// A message about it.
    pub note: Option<String>,
}

/// A single fact.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Figure {
    /// The message with its name.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// Whether it is more than that.
    pub more_than: bool,
}
