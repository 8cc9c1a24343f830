//! The findings that filters leave, in an order, and what each further filter would leave of them.

use std::collections::{BTreeMap, HashMap};

use crate::analysis::scale::{Choice as _, Severity, State};
use crate::edition::findings::{Finding, Findings, Recommendation};
use crate::server::findings::parameters::{Filter, GRAVEST_FIRST, Order, Parameters};
use crate::server::findings::shown::Names;
use crate::server::narrowing::{Filter as _, Values};
use crate::server::search::facets::{Choice, Facet};

impl Filter {
    /// What a finding has.
    pub fn of(self, finding: &Finding) -> &str {
        match self {
            Self::Entity => &finding.entity,
            Self::Dimension => finding.dimension.name(),
            Self::Severity => finding.severity.name(),
            Self::Jurisdiction => &finding.jurisdiction,
        }
    }
}

/// The findings that filters leave.
pub struct Selection<'a> {
    findings: &'a Findings,
    /// The findings, in order.
    pub found: Vec<&'a Finding>,
    /// How many have each value of a filter, of those that the other filters leave.
    counts: HashMap<&'static str, BTreeMap<&'a str, usize>>,
}

impl<'a> Selection<'a> {
    /// Applies filters and order.
    pub fn new(findings: &'a Findings, parameters: &Parameters) -> Self {
        let fits = |finding: &Finding, filter: Filter| parameters.filter(filter).is_none_or(|value| value == filter.of(finding));
        let mut counts: HashMap<&'static str, BTreeMap<&str, usize>> = HashMap::new();
        let mut found = Vec::new();
        for finding in &findings.findings {
            let misses: Vec<Filter> = Filter::ALL.into_iter().filter(|filter| !fits(finding, *filter)).collect();
            let counted = |filter: &Filter| misses.iter().all(|missed| missed == filter);
            for filter in Filter::ALL.into_iter().filter(counted) {
                *counts.entry(filter.name()).or_default().entry(filter.of(finding)).or_default() += 1;
            }
            if misses.is_empty() {
                found.push(finding);
            }
        }
        order(findings, &mut found, parameters.order);
        Self { findings, found, counts }
    }

    /// How many findings have a value, of those that the other filters leave.
    pub fn count(&self, filter: Filter, value: &str) -> usize {
        self.counts.get(filter.name()).and_then(|counts| counts.get(value)).copied().unwrap_or_default()
    }

    /// The values of a filter, in the order of the page.
    fn values(&self, filter: Filter) -> Vec<&'a str> {
        if let Values::OneOf(names) = filter.values() {
            return names;
        }
        let mut values: Vec<&str> = Vec::new();
        for entity in &self.findings.entities {
            let value = if filter == Filter::Entity { &entity.id } else { &entity.jurisdiction };
            if filter == Filter::Entity || !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        values
    }

    /// The filters that leave a choice.
    pub fn facets(&self, parameters: &Parameters, names: &Names, address: impl Fn(&Parameters) -> String) -> Vec<Facet> {
        let facet = |filter: Filter| {
            let choice = |value: &str| {
                let current = parameters.filter(filter) == Some(value);
                let count = self.count(filter, value);
                let next = if current { parameters.without(filter) } else { parameters.with(filter, value) };
                let name = names.value(filter, value);
                (count > 0 || current).then_some(Choice {
                    name: name.text,
                    lang: name.lang.map(String::from),
                    count,
                    current,
                    address: address(&next),
                })
            };
            let values = self.values(filter).into_iter().filter_map(choice).collect();
            Facet { id: filter.name(), name: names.words.get(&format!("analysis-{}", filter.name())), values }
        };
        let useful = |facet: &Facet| facet.values.len() > 1 || facet.values.iter().any(|value| value.current);
        Filter::ALL.into_iter().map(facet).filter(useful).collect()
    }

    /// What the page is narrowed to, each with a link that removes it.
    pub fn narrowed(&self, parameters: &Parameters, names: &Names, address: impl Fn(&Parameters) -> String) -> Vec<Choice> {
        let choice = |filter: Filter| {
            let mut name = names.value(filter, parameters.filter(filter)?);
            // “high” alone would not say what is high.
            if filter == Filter::Severity {
                name.text = names.named("analysis-severity", &name.text);
            }
            let address = address(&parameters.without(filter));
            Some(Choice { name: name.text, lang: name.lang.map(String::from), count: self.found.len(), current: true, address })
        };
        Filter::ALL.into_iter().filter_map(choice).collect()
    }
}

/// Puts findings in order; what is equal stays as in the data.
fn order(findings: &Findings, found: &mut [&Finding], order: Order) {
    found.sort_by_key(|finding| std::cmp::Reverse(rank(finding.severity)));
    match order {
        Order::Severity => {}
        Order::Entity => {
            let places: HashMap<&str, usize> = findings.entities.iter().enumerate().map(|(i, entity)| (entity.id.as_str(), i)).collect();
            found.sort_by_key(|finding| places.get(finding.entity.as_str()).copied());
        }
        Order::Deadline => {
            let open = |entry: &&Recommendation| !matches!(entry.state, State::Done | State::Stopped);
            let deadlines: HashMap<&str, &str> = findings
                .recommendations
                .iter()
                .filter(open)
                .filter_map(|entry| Some((entry.id.as_str(), entry.deadline.as_deref()?)))
                .collect();
            let first = |finding: &Finding| finding.recommendations.iter().filter_map(|id| deadlines.get(id.as_str()).copied()).min();
            // Days in this form sort as text; what has no deadline comes last.
            found.sort_by_key(|finding| first(finding).map_or((true, ""), |day| (false, day)));
        }
    }
}

/// How far up a severity stands.
pub fn rank(severity: Severity) -> usize {
    GRAVEST_FIRST.len() - GRAVEST_FIRST.iter().position(|known| *known == severity).unwrap_or(GRAVEST_FIRST.len())
}
