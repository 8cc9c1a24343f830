//! What the files of a project report state, before anything is added up.

use serde::{Deserialize, Deserializer};

use super::model::Role;
use crate::analysis::date::Month;
use crate::analysis::files::{self, BUDGET, EQUIPMENT, Files, OBSERVATIONS, Part, REPORT, Settings, TRAININGS};
use crate::analysis::placed::{Origin, Placed};
use crate::analysis::row::{Row, UNKNOWN};
use crate::analysis::scale::choice;
use crate::analysis::stated::{Rows, nothing, rows_of};
use crate::diagnostic::{Code, Diagnostic};

/// A count, or the word `unknown`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count(pub Option<u64>);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Number(u32),
            Word(String),
        }
        match Written::deserialize(deserializer) {
            Ok(Written::Number(number)) => Ok(Self(Some(u64::from(number)))),
            Ok(Written::Word(word)) if word == UNKNOWN => Ok(Self(None)),
            _ => Err(serde::de::Error::custom("write a whole number, or \"unknown\"")),
        }
    }
}

/// `data/report.toml`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportFile {
    /// The project.
    pub project: ProjectEntry,
    /// Sums over several trainings.
    #[serde(default)]
    pub totals: Vec<TotalEntry>,
    /// What was measured over time.
    #[serde(default)]
    pub indicators: Vec<IndicatorEntry>,
    /// Single facts.
    #[serde(default)]
    pub figures: Vec<FigureEntry>,
}

/// `[project]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectEntry {
    /// The message with its name.
    pub name: Placed<String>,
    /// Its first month.
    pub start: Placed<Month>,
    /// Its last month.
    pub end: Placed<Month>,
    /// Its budget.
    pub budget: Placed<u32>,
    /// The budget's currency, in three letters.
    pub currency: Placed<String>,
    /// Goals of the Roadmap that it serves.
    #[serde(default)]
    pub goals: Vec<Placed<u32>>,
    /// Indicators of the Roadmap that it serves.
    #[serde(default)]
    pub kpis: Vec<Placed<u32>>,
    /// The message that says where the figures come from.
    pub source: Placed<String>,
}

/// `[[totals]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TotalEntry {
    /// Its id.
    pub id: Placed<String>,
    /// The message with its name.
    pub name: Placed<String>,
    /// The trainings it adds up.
    pub trainings: Vec<Placed<String>>,
    /// Men.
    pub men: Placed<Count>,
    /// Women.
    pub women: Placed<Count>,
    /// Both.
    pub total: Placed<Count>,
    /// The message that explains why the stated figures do not add up.
    pub note: Option<Placed<String>>,
}

/// `[[indicators]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorEntry {
    /// Its id.
    pub id: Placed<String>,
    /// The message with its name.
    pub name: Placed<String>,
    /// The message with its unit.
    pub unit: Placed<String>,
    /// Whether the project caused it.
    pub role: Role,
    /// A message about it.
    pub note: Option<Placed<String>>,
    /// Whether men and women (and jurisdictions) add up to all; percentages and averages do not.
    #[serde(default = "yes")]
    pub additive: bool,
}

fn yes() -> bool {
    true
}

/// `[[figures]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureEntry {
    /// The message with its name.
    pub name: Placed<String>,
    /// Its value.
    pub value: f64,
    /// Whether it is more than that.
    #[serde(default)]
    pub more_than: bool,
}

/// The columns of `trainings.csv`.
pub const TRAINING_COLUMNS: &[&str] = &["training", "name", "jurisdiction", "sessions", "men", "women", "total", "note"];

/// A row of `trainings.csv`: a whole training, or its part in one jurisdiction.
#[derive(Debug, Clone)]
pub struct TrainingRow {
    /// The training.
    pub training: Placed<String>,
    /// The message with its name; of the whole only.
    pub name: Option<Placed<String>>,
    /// The jurisdiction of a part.
    pub jurisdiction: Option<Placed<String>>,
    /// Sessions.
    pub sessions: Placed<Option<u64>>,
    /// Men.
    pub men: Placed<Option<u64>>,
    /// Women.
    pub women: Placed<Option<u64>>,
    /// Both.
    pub total: Placed<Option<u64>>,
    /// The message that explains why the stated figures do not add up.
    pub note: Option<Placed<String>>,
}

impl TrainingRow {
    fn read(row: &mut Row) -> Option<Self> {
        let (training, jurisdiction) = (row.name("training"), row.optional_name("jurisdiction"));
        let name = if row.is_empty("jurisdiction") { row.text("name").map(Some) } else { row.optional("name") };
        let (sessions, men, women, total) = (row.count("sessions"), row.count("men"), row.count("women"), row.count("total"));
        let note = row.optional("note");
        Some(Self {
            training: training?,
            name: name?,
            jurisdiction: jurisdiction?,
            sessions: sessions?,
            men: men?,
            women: women?,
            total: total?,
            note: note?,
        })
    }
}

choice! {
    /// Whom a value counts.
    Sex {
        /// Everybody.
        All = "all",
        /// Men.
        Men = "men",
        /// Women.
        Women = "women",
    }
}

choice! {
    /// A word for a truth value.
    Answer {
        /// It is so.
        Yes = "yes",
        /// It is not so.
        No = "no",
    }
}

/// The columns of `observations.csv`.
pub const OBSERVATION_COLUMNS: &[&str] = &["indicator", "jurisdiction", "period", "sex", "value", "source", "provisional", "note"];

/// A row of `observations.csv`: one value of an indicator.
#[derive(Debug, Clone)]
pub struct ObservationRow {
    /// The indicator.
    pub indicator: Placed<String>,
    /// The jurisdiction; none for all together.
    pub jurisdiction: Option<Placed<String>>,
    /// A year or a month.
    pub period: Placed<String>,
    /// Whom it counts.
    pub sex: Sex,
    /// The value.
    pub value: Placed<Option<f64>>,
    /// The message that says where it comes from.
    pub source: Placed<String>,
    /// Whether it may still change.
    pub provisional: bool,
    /// A message about it.
    pub note: Option<Placed<String>>,
}

impl ObservationRow {
    fn read(row: &mut Row) -> Option<Self> {
        let (indicator, jurisdiction) = (row.name("indicator"), row.optional_name("jurisdiction"));
        let (period, sex, value) = (row.text("period"), row.choice::<Sex>("sex"), row.value("value"));
        let (source, provisional, note) = (row.text("source"), row.choice::<Answer>("provisional"), row.optional("note"));
        let period = period?;
        let year = period.len() == 4 && period.bytes().all(|byte| byte.is_ascii_digit());
        if !year && Month::try_from(period.value.clone()).is_err() {
            row.wrong("period", format!("“period” is “{period}”; write a year or a month, such as 2020 or 2020-06"));
            return None;
        }
        Some(Self {
            indicator: indicator?,
            jurisdiction: jurisdiction?,
            period,
            sex: sex?.value,
            value: value?,
            source: source?,
            provisional: provisional?.value == Answer::Yes,
            note: note?,
        })
    }
}

/// The columns of `equipment.csv`.
pub const EQUIPMENT_COLUMNS: &[&str] = &["item", "count", "jurisdiction", "note"];

/// A row of `equipment.csv`.
#[derive(Debug, Clone)]
pub struct EquipmentRow {
    /// The message with its name.
    pub item: Placed<String>,
    /// How many.
    pub count: Option<u64>,
    /// Where it went.
    pub jurisdiction: Option<Placed<String>>,
    /// A message about it.
    pub note: Option<Placed<String>>,
}

impl EquipmentRow {
    fn read(row: &mut Row) -> Option<Self> {
        let (item, count) = (row.text("item"), row.count("count"));
        let (jurisdiction, note) = (row.optional_name("jurisdiction"), row.optional("note"));
        Some(Self { item: item?, count: count?.value, jurisdiction: jurisdiction?, note: note? })
    }
}

/// The columns of `budget.csv`.
pub const BUDGET_COLUMNS: &[&str] = &["line", "amount", "note"];

/// A row of `budget.csv`.
#[derive(Debug, Clone)]
pub struct BudgetRow {
    /// The message with its name.
    pub line: Placed<String>,
    /// The amount.
    pub amount: Placed<Option<u64>>,
    /// A message about it.
    pub note: Option<Placed<String>>,
}

impl BudgetRow {
    fn read(row: &mut Row) -> Option<Self> {
        let (line, amount, note) = (row.text("line"), row.count("amount"), row.optional("note"));
        Some(Self { line: line?, amount: amount?, note: note? })
    }
}

/// The files of one project report.
#[derive(Debug)]
pub struct StatedReport<'a> {
    /// The document.
    pub slug: String,
    /// Its settings.
    pub settings: Part<'a, Settings>,
    /// `report.toml`
    pub file: Part<'a, ReportFile>,
    /// `trainings.csv`
    pub trainings: Rows<'a, TrainingRow>,
    /// `observations.csv`
    pub observations: Rows<'a, ObservationRow>,
    /// `equipment.csv`
    pub equipment: Rows<'a, EquipmentRow>,
    /// `budget.csv`
    pub budget: Rows<'a, BudgetRow>,
}

impl<'a> StatedReport<'a> {
    /// Reads the files of a report; what cannot be read is a fault. `None`: there is nothing to work with.
    pub fn read(files: &'a Files, slug: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        let path = files::path(slug, REPORT);
        let Some(bytes) = files.get(&path) else {
            let message = format!("{path} is missing: it says what the report is about");
            faults.push(Diagnostic::error(Code::Data, path, message).hint("docs/analysis-data.md explains it field by field"));
            return None;
        };
        let file = Part::read(&path, bytes).map_err(|fault| faults.push(*fault)).ok();
        let settings = Settings::part(files, slug)
            .unwrap_or_else(|| Part { origin: Origin::text(format!("manuals/{slug}/document.toml"), ""), content: Settings::default() });
        let trainings = rows_of(files, slug, TRAININGS, TRAINING_COLUMNS, faults, TrainingRow::read);
        let observations = rows_of(files, slug, OBSERVATIONS, OBSERVATION_COLUMNS, faults, ObservationRow::read);
        let equipment = rows_of(files, slug, EQUIPMENT, EQUIPMENT_COLUMNS, faults, EquipmentRow::read);
        let budget = rows_of(files, slug, BUDGET, BUDGET_COLUMNS, faults, BudgetRow::read);
        Some(Self {
            slug: slug.to_owned(),
            settings,
            file: file?,
            trainings: trainings.unwrap_or_else(|| nothing(slug, TRAININGS)),
            observations: observations.unwrap_or_else(|| nothing(slug, OBSERVATIONS)),
            equipment: equipment.unwrap_or_else(|| nothing(slug, EQUIPMENT)),
            budget: budget.unwrap_or_else(|| nothing(slug, BUDGET)),
        })
    }
}
