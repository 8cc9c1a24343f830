//! What a document shows of an analysis that fewer people may read: the records it names, with what these refer to, and nothing else.

use std::collections::BTreeSet;

use super::placed::{Origin, Placed};
use super::stated::Stated;
use crate::diagnostic::{Code, Diagnostic};

/// Leaves only the named findings and recommendations.
pub fn keep(stated: &mut Stated, named: &[Placed<String>]) {
    let named: BTreeSet<&str> = named.iter().map(|id| id.as_str()).collect();
    let is_named = |id: &Placed<String>| named.contains(id.as_str());
    stated.findings.content.retain(|row| is_named(&row.id));
    if let Some(rows) = &mut stated.baseline {
        rows.content.retain(|row| is_named(&row.id));
    }
    let recommendations = &mut stated.recommendations.content.recommendations;
    recommendations.retain(|entry| is_named(&entry.id));
    for entry in recommendations.iter_mut() {
        entry.findings.value.retain(&is_named);
    }
    stated.progress.content.retain(|row| is_named(&row.recommendation));
    let rows = || stated.findings.content.iter().chain(stated.baseline.iter().flat_map(|rows| &rows.content));
    let owners = recommendations.iter().filter_map(|entry| entry.owner.as_ref());
    let entities: BTreeSet<String> = rows().map(|row| &row.entity).chain(owners).map(|id| id.value.clone()).collect();
    let requirements: BTreeSet<String> = rows().map(|row| row.requirement.value.clone()).collect();
    let file = &mut stated.file.content;
    file.entities.retain(|entry| entities.contains(&entry.id.value));
    file.requirements.retain(|entry| requirements.contains(&entry.id.value));
    file.events.clear();
}

/// The records that a document discloses and that none of its sources has.
pub fn check(settings: &Origin, named: &[Placed<String>], sources: &[Stated]) -> Vec<Diagnostic> {
    let findings = sources.iter().flat_map(|source| source.findings.content.iter().map(|row| row.id.as_str()));
    let recommendations = sources.iter().flat_map(|source| &source.recommendations.content.recommendations);
    let known: BTreeSet<&str> = findings.chain(recommendations.map(|entry| entry.id.as_str())).collect();
    let unknown = named.iter().filter(|id| !known.contains(id.as_str()));
    let fault = |id: &Placed<String>| {
        let message = format!("`{id}` is no finding or recommendation of the documents that this one draws on");
        settings.error(Code::Reference, id.offset, message)
    };
    unknown.map(fault).collect()
}
