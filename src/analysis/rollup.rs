//! What findings come to: by entity and dimension, by jurisdiction, by requirement, by goal of the Roadmap.
//!
//! What is unknown is counted beside the numbers, never in them.

use std::collections::{BTreeMap, BTreeSet};

use super::assess::highest;
use super::model::{Cell, Changes, Closed, Entity, Finding, Maturity, Recommendation, Requirement, Served, Shared, Side};
use super::roadmap::Aim;
use super::scale::{Change, Choice, Dimension, Severity};

/// Every entity with every dimension, also where nothing was looked at.
pub fn matrix(entities: &[Entity], findings: &[Finding]) -> Vec<Cell> {
    let mut groups: BTreeMap<(&str, Dimension), Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        groups.entry((&finding.entity, finding.dimension)).or_default().push(finding);
    }
    let cell = |entity: &Entity, dimension: Dimension| {
        let group = groups.get(&(entity.id.as_str(), dimension)).map(Vec::as_slice).unwrap_or_default();
        Cell {
            entity: entity.id.clone(),
            dimension,
            count: group.len(),
            unknown: group.iter().filter(|finding| finding.levels.gap.is_none()).count(),
            open: group.iter().filter(|finding| finding.levels.gap.is_some_and(|gap| gap > 0)).count(),
            severity: highest(group.iter().copied()),
        }
    };
    entities.iter().flat_map(|entity| Dimension::ALL.iter().map(|dimension| cell(entity, *dimension)).collect::<Vec<_>>()).collect()
}

/// How many findings each severity has, the gravest first.
pub fn severities(findings: &[Finding]) -> Vec<(Severity, usize)> {
    let count = |severity: Severity| findings.iter().filter(|finding| finding.levels.severity == severity).count();
    use Severity::{Critical, High, Low, Medium, None, Unknown};
    [Critical, High, Medium, Low, None, Unknown].into_iter().map(|severity| (severity, count(severity))).collect()
}

/// The averages of the levels of some findings, over those whose two levels are known, and how many these are.
fn averages<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> (Option<(f64, f64)>, usize) {
    let known: Vec<(u8, u8)> =
        findings.into_iter().filter_map(|finding| Some((finding.levels.current?, finding.levels.required?))).collect();
    let sum = |level: fn(&(u8, u8)) -> u8| known.iter().map(|levels| f64::from(level(levels))).sum::<f64>();
    let count = known.len() as f64;
    ((!known.is_empty()).then(|| (sum(|levels| levels.0) / count, sum(|levels| levels.1) / count)), known.len())
}

/// Every jurisdiction with every dimension.
pub fn maturity(jurisdictions: &[String], findings: &[Finding]) -> Vec<Maturity> {
    let of = |jurisdiction: &String, dimension: Dimension| {
        let group: Vec<&Finding> =
            findings.iter().filter(|finding| finding.jurisdiction == *jurisdiction && finding.dimension == dimension).collect();
        let (levels, known) = averages(group.iter().copied());
        Maturity {
            jurisdiction: jurisdiction.clone(),
            dimension,
            current: levels.map(|levels| levels.0),
            required: levels.map(|levels| levels.1),
            known,
            unknown: group.len() - known,
        }
    };
    jurisdictions.iter().flat_map(|name| Dimension::ALL.iter().map(|dimension| of(name, *dimension)).collect::<Vec<_>>()).collect()
}

/// What became of the findings of the baseline.
pub fn changes(findings: &[Finding], closed: &[Closed]) -> Changes {
    let count = |change: Change| findings.iter().filter(|finding| finding.change == Some(change)).count();
    Changes {
        new: count(Change::New),
        better: count(Change::Better),
        same: count(Change::Same),
        worse: count(Change::Worse),
        closed: count(Change::Closed) + closed.len(),
        unknown: count(Change::Unknown),
    }
}

/// The requirements for which there are findings in several jurisdictions, side by side.
pub fn shared(jurisdictions: &[String], requirements: &[Requirement], findings: &[Finding]) -> Vec<Shared> {
    let mut groups: BTreeMap<&str, BTreeMap<&str, Vec<&Finding>>> = BTreeMap::new();
    for finding in findings {
        groups.entry(&finding.requirement).or_default().entry(&finding.jurisdiction).or_default().push(finding);
    }
    let side = |name: &String, group: &[&Finding]| {
        let (levels, _) = averages(group.iter().copied());
        // Where nobody knows what is there, what is required may be known all the same.
        let required: Vec<f64> = group.iter().filter_map(|finding| finding.levels.required.map(f64::from)).collect();
        let all_required = || (!required.is_empty()).then(|| required.iter().sum::<f64>() / required.len() as f64);
        Side {
            jurisdiction: name.clone(),
            findings: group.iter().map(|finding| finding.id.clone()).collect(),
            severity: highest(group.iter().copied()),
            current: levels.map(|levels| levels.0),
            required: levels.map(|levels| levels.1).or_else(all_required),
        }
    };
    let mut seen = BTreeSet::new();
    let mut shared = Vec::new();
    for requirement in requirements.iter().filter(|requirement| seen.insert(requirement.id.as_str())) {
        let Some(sides) = groups.get(requirement.id.as_str()).filter(|sides| sides.len() > 1) else { continue };
        let group = |name: &String| sides.get(name.as_str()).map(Vec::as_slice).unwrap_or_default();
        shared.push(Shared {
            requirement: requirement.id.clone(),
            dimension: requirement.dimension,
            text: requirement.text.clone(),
            sides: jurisdictions.iter().map(|name| side(name, group(name))).collect(),
        });
    }
    shared
}

/// The goals (or indicators) that a document names or its recommendations serve, by number.
pub fn served(aims: &[Aim], named: &[u32], recommendations: &[Recommendation], numbers: impl Fn(&Recommendation) -> &[u32]) -> Vec<Served> {
    let mut served = Vec::new();
    for aim in aims {
        let number = aim.number.value;
        let serving: Vec<&Recommendation> = recommendations.iter().filter(|entry| numbers(entry).contains(&number)).collect();
        if serving.is_empty() && !named.contains(&number) {
            continue;
        }
        let findings: BTreeSet<&String> = serving.iter().flat_map(|entry| &entry.findings).collect();
        served.push(Served {
            number,
            text: aim.text.value.clone(),
            wording: aim.wording,
            findings: findings.len(),
            recommendations: serving.iter().map(|entry| entry.id.clone()).collect(),
        });
    }
    served.sort_by_key(|served| served.number);
    served
}
