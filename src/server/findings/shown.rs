//! Findings and recommendations as the page shows them.

use std::collections::HashMap;

use crate::analysis::Date;
use crate::analysis::scale::Choice as _;
use crate::edition::findings::{Entity, Finding, Findings, Recommendation, Spot};
use crate::edition::texts::Text;
use crate::locale::bundle::Argument;
use crate::locale::words::LanguageWords;
use crate::server::Served;
use crate::server::findings::parameters::Filter;
use crate::server::narrowing::{Filter as _, Values};
use crate::source::Tag;
use crate::web::address;

/// What things are called for one reader of one analysis.
pub struct Names<'a> {
    /// The words of the interface.
    pub words: LanguageWords<'a>,
    /// The language.
    pub tag: &'a Tag,
    /// The analysis.
    pub findings: &'a Findings,
    entities: HashMap<&'a str, &'a Entity>,
    recommendations: HashMap<&'a str, &'a Recommendation>,
}

impl<'a> Names<'a> {
    /// The names in a language.
    pub fn new(served: &'a Served, tag: &'a Tag, findings: &'a Findings) -> Self {
        Self {
            words: served.words.of(tag),
            tag,
            findings,
            entities: findings.entities.iter().map(|entity| (entity.id.as_str(), entity)).collect(),
            recommendations: findings.recommendations.iter().map(|entry| (entry.id.as_str(), entry)).collect(),
        }
    }

    /// The name of a value of a filter; a value that nobody knows names itself.
    pub fn value(&self, filter: Filter, value: &str) -> Text {
        let plain = |text: String| Text { text, lang: None };
        match filter {
            Filter::Entity => self.entities.get(value).map_or_else(|| plain(value.to_owned()), |entity| entity.name.clone()),
            Filter::Jurisdiction => plain(self.jurisdiction(value)),
            Filter::Severity | Filter::Dimension => {
                let known = matches!(filter.values(), Values::OneOf(names) if names.contains(&value));
                plain(if known { self.words.get(&format!("{}-{value}", filter.name())) } else { value.to_owned() })
            }
        }
    }

    /// The name of a jurisdiction.
    pub fn jurisdiction(&self, value: &str) -> String {
        let id = format!("jurisdiction-{value}");
        let name = self.words.get(&id);
        if name == id { value.to_owned() } else { name }
    }

    /// A day as people write it.
    pub fn day(&self, day: &str) -> String {
        match day.parse::<Date>() {
            Ok(Date { year, month, day }) => {
                self.words.with("date-only", &[("date", Argument::Date { year: i32::from(year), month, day })])
            }
            Err(()) => day.to_owned(),
        }
    }

    /// A level, which may be unknown.
    pub fn level(&self, level: Option<u8>) -> String {
        level.map_or_else(|| self.words.get("value-unknown"), |level| level.to_string())
    }

    /// The entity of an id.
    pub fn entity(&self, id: &str) -> Option<&'a Entity> {
        self.entities.get(id).copied()
    }

    /// The recommendations that answer a finding.
    pub fn recommendations(&self, finding: &Finding) -> Vec<&'a Recommendation> {
        finding.recommendations.iter().filter_map(|id| self.recommendations.get(id.as_str()).copied()).collect()
    }

    /// The section on the reading page.
    pub fn section(&self, spot: &Spot) -> String {
        address::section(self.tag, &spot.document, &spot.section)
    }

    /// The section in the PDF.
    pub fn pdf(&self, spot: &Spot) -> String {
        address::page(self.tag, &spot.document, spot.page as u64)
    }

    /// A name and what it stands for: “Severity: high”.
    pub fn named(&self, name: &str, value: &str) -> String {
        format!("{}: {value}", self.words.get(name))
    }
}

/// A finding.
pub struct ShownFinding<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// Its section.
    pub address: Option<String>,
    /// Its page in the PDF: the address and the number for people.
    pub pdf: Option<(String, String)>,
    /// The name of its severity.
    pub severity: String,
    /// Its levels.
    pub levels: String,
    /// The kind of gap.
    pub kind: String,
    /// What became of it since the baseline: the class of the sign, and the words.
    pub change: Option<(&'static str, String)>,
    /// Whom it concerns.
    pub entity: Option<&'a Text>,
    /// Its dimension and its jurisdiction.
    pub about: String,
    /// Why a person has decided on another severity: the rule's one.
    pub computed: Option<String>,
    /// The recommendations that answer it.
    pub recommendations: Vec<ShownRecommendation<'a>>,
}

/// A recommendation below its finding.
pub struct ShownRecommendation<'a> {
    /// Its title.
    pub title: &'a Text,
    /// Its section.
    pub address: Option<String>,
    /// Who does it.
    pub owner: Option<&'a Text>,
    /// Until when.
    pub deadline: String,
    /// How far it is: the class of the sign, and the words.
    pub state: (&'static str, String),
    /// Whether its deadline has passed.
    pub overdue: bool,
}

impl<'a> ShownFinding<'a> {
    /// The name of its severity in files and classes.
    pub fn severity_name(&self) -> &'static str {
        self.finding.severity.name()
    }

    /// A finding for a reader.
    pub fn new(finding: &'a Finding, names: &Names<'a>) -> Self {
        let words = names.words;
        let level = |level| Argument::Text(names.level(level));
        let by_rule = |severity: &str| words.with("analysis-computed", &[("severity", Argument::Text(words.get(severity)))]);
        let change = finding.change.map(|change| {
            let name = words.get(&format!("change-{}", change.name()));
            (change.name(), names.named("analysis-change", &name))
        });
        Self {
            finding,
            address: finding.spot.as_ref().map(|spot| names.section(spot)),
            pdf: finding
                .spot
                .as_ref()
                .map(|spot| (names.pdf(spot), words.with("hit-pdf", &[("page", Argument::Number(spot.page as f64))]))),
            severity: names.named("analysis-severity", &words.get(&format!("severity-{}", finding.severity.name()))),
            levels: words.with("levels-pair", &[("current", level(finding.current)), ("required", level(finding.required))]),
            kind: names.named("analysis-kind", &words.get(&format!("gap-{}", finding.kind.name()))),
            change,
            entity: names.entity(&finding.entity).map(|entity| &entity.name),
            about: format!(
                "{} · {}",
                words.get(&format!("dimension-{}", finding.dimension.name())),
                names.jurisdiction(&finding.jurisdiction)
            ),
            computed: finding.reason.is_some().then(|| by_rule(&format!("severity-{}", finding.computed.name()))),
            recommendations: names.recommendations(finding).into_iter().map(|entry| ShownRecommendation::new(entry, names)).collect(),
        }
    }
}

impl<'a> ShownRecommendation<'a> {
    fn new(entry: &'a Recommendation, names: &Names<'a>) -> Self {
        let words = names.words;
        let deadline = entry.deadline.as_deref().map_or_else(|| words.get("value-not-set"), |day| names.day(day));
        let state = words.get(&format!("state-{}", entry.state.name()));
        let state = match entry.percent {
            Some(percent) => {
                let percent = words.with("value-percent", &[("value", Argument::Number(f64::from(percent)))]);
                format!("{state}, {percent}")
            }
            None => state,
        };
        Self {
            title: &entry.title,
            address: entry.spot.as_ref().map(|spot| names.section(spot)),
            owner: entry.owner.as_deref().and_then(|id| names.entity(id)).map(|entity| &entity.name),
            deadline: names.named("analysis-deadline", &deadline),
            state: (entry.state.name(), names.named("analysis-state", &state)),
            overdue: entry.overdue,
        }
    }
}
