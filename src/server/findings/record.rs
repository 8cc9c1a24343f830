//! Findings as programs read them.

use serde::Serialize;
use utoipa::ToSchema;

use crate::analysis::scale::Choice as _;
use crate::edition::findings;
use crate::edition::release::EditionEntry;
use crate::server::findings::shown::Names;

/// Findings in one language.
#[derive(Debug, Serialize, ToSchema)]
pub struct FindingsAnswer {
    /// The language of the texts.
    pub lang: String,
    /// How many findings the filters leave.
    pub total: usize,
    /// The findings that were asked for, the gravest first.
    pub findings: Vec<Finding>,
}

/// A finding: how far an entity meets a requirement.
#[derive(Debug, Serialize, ToSchema)]
pub struct Finding {
    /// Its id.
    pub id: String,
    /// The analysis that was asked.
    pub document: String,
    /// Its title.
    pub document_title: String,
    /// The day whose state it describes, `YYYY-MM-DD`.
    pub as_of: String,
    /// Whether the analysis is invented, in whole or in part.
    pub illustrative: bool,
    /// Its title.
    pub title: String,
    /// The label of its section, if it has one.
    pub section: Option<String>,
    /// Its section on the reading page.
    pub url: Option<String>,
    /// Its page in print.
    pub page: Option<usize>,
    /// That page of the PDF.
    pub pdf: Option<String>,
    /// The id of the entity that it concerns.
    pub entity: String,
    /// The name of that entity.
    pub entity_name: String,
    /// Where that is.
    pub jurisdiction: String,
    /// procedures, equipment, human-resources or coordination.
    pub dimension: String,
    /// What is required.
    pub requirement: String,
    /// The level that is there, 0 to 5; null is unknown, which is not zero.
    pub current: Option<u8>,
    /// The level that is required.
    pub required: Option<u8>,
    /// How far it is below.
    pub gap: Option<u8>,
    /// missing, partial, outdated, not-applied, capacity, none or unknown.
    pub gap_kind: String,
    /// low, medium or high.
    pub impact: String,
    /// low, medium or high.
    pub confidence: String,
    /// critical, high, medium, low, none or unknown.
    pub severity: String,
    /// The severity by the rule.
    pub computed_severity: String,
    /// Why a person has decided on another severity.
    pub severity_reason: Option<String>,
    /// What follows from it.
    pub consequence: String,
    /// How it was found.
    pub evidence: String,
    /// new, better, same, worse, closed or unknown; null without an earlier state.
    pub change: Option<String>,
    /// The recommendations that answer it.
    pub recommendations: Vec<Recommendation>,
}

/// What should be done.
#[derive(Debug, Serialize, ToSchema)]
pub struct Recommendation {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its section on the reading page.
    pub url: Option<String>,
    /// The id of the entity that does it.
    pub owner: Option<String>,
    /// The name of that entity.
    pub owner_name: Option<String>,
    /// Until when, `YYYY-MM-DD`.
    pub deadline: Option<String>,
    /// The highest severity of its findings.
    pub priority: String,
    /// not-started, in-progress, done, stopped or unknown.
    pub state: String,
    /// How many per cent are done.
    pub percent: Option<u8>,
    /// Whether its deadline has passed and it is not known to be done.
    pub overdue: bool,
    /// Whether jurisdictions do it together.
    pub joint: bool,
}

impl Finding {
    /// A finding of an edition.
    pub fn new(finding: &findings::Finding, edition: &EditionEntry, names: &Names) -> Self {
        let spot = finding.spot.as_ref();
        Self {
            id: finding.id.clone(),
            document: edition.slug.clone(),
            document_title: edition.title.clone(),
            as_of: names.findings.as_of.clone(),
            illustrative: names.findings.illustrative,
            title: finding.title.text.clone(),
            section: spot.map(|spot| spot.section.clone()),
            url: spot.map(|spot| names.section(spot)),
            page: spot.map(|spot| spot.page),
            pdf: spot.map(|spot| names.pdf(spot)),
            entity: finding.entity.clone(),
            entity_name: names.entity(&finding.entity).map_or_else(|| finding.entity.clone(), |entity| entity.name.text.clone()),
            jurisdiction: finding.jurisdiction.clone(),
            dimension: finding.dimension.name().to_owned(),
            requirement: finding.requirement.text.clone(),
            current: finding.current,
            required: finding.required,
            gap: finding.gap,
            gap_kind: finding.kind.name().to_owned(),
            impact: finding.impact.name().to_owned(),
            confidence: finding.confidence.name().to_owned(),
            severity: finding.severity.name().to_owned(),
            computed_severity: finding.computed.name().to_owned(),
            severity_reason: finding.reason.as_ref().map(|reason| reason.text.clone()),
            consequence: finding.consequence.text.clone(),
            evidence: finding.evidence.text.clone(),
            change: finding.change.map(|change| change.name().to_owned()),
            recommendations: names.recommendations(finding).into_iter().map(|entry| Recommendation::new(entry, names)).collect(),
        }
    }
}

impl Recommendation {
    fn new(entry: &findings::Recommendation, names: &Names) -> Self {
        Self {
            id: entry.id.clone(),
            title: entry.title.text.clone(),
            url: entry.spot.as_ref().map(|spot| names.section(spot)),
            owner: entry.owner.clone(),
            owner_name: entry.owner.as_deref().and_then(|id| names.entity(id)).map(|entity| entity.name.text.clone()),
            deadline: entry.deadline.clone(),
            priority: entry.priority.name().to_owned(),
            state: entry.state.name().to_owned(),
            percent: entry.percent,
            overdue: entry.overdue,
            joint: entry.joint,
        }
    }
}
