//! Whether analyses can stand together in a derived one: what must be one of a kind, and what it leaves to its sources.

use std::collections::BTreeMap;

use super::placed::{Origin, Placed};
use super::roadmap::{Cited, Roadmap, Wording};
use super::scale::{Choice, Dimension};
use super::stated::Stated;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::document::Status;

/// The faults of a derived analysis and the analyses it draws on.
pub fn check(own: &Stated, sources: &[Stated], roadmap: &Roadmap) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    nothing_twice(own, &mut faults);
    let findings = |s: &Stated| s.findings.content.iter().map(|row| row.id.clone()).collect();
    unique(own, "finding", sources, |s| &s.findings.origin, findings, &mut faults);
    let recommendations = |s: &Stated| s.recommendations.content.recommendations.iter().map(|entry| entry.id.clone()).collect();
    unique(own, "recommendation", sources, |s| &s.recommendations.origin, recommendations, &mut faults);
    let entities = |s: &Stated| s.file.content.entities.iter().map(|entry| entry.id.clone()).collect();
    unique(own, "entity", sources, |s| &s.file.origin, entities, &mut faults);
    same_requirements(sources, &mut faults);
    covers(own, sources, &mut faults);
    verified(own, sources, roadmap, &mut faults);
    faults
}

/// What is taken from other documents is not typed again.
fn nothing_twice(own: &Stated, faults: &mut Vec<Diagnostic>) {
    let (origin, file) = (&own.file.origin, &own.file.content);
    let mut own_data = |origin: &Origin, id: &Placed<String>, what: &str| {
        let message = format!("`{id}`: a derived analysis has no {what} of its own");
        faults.push(origin.error(Code::Data, id.offset, message).hint("write it in a document that it draws on"));
    };
    file.entities.iter().for_each(|entry| own_data(origin, &entry.id, "entity"));
    file.requirements.iter().for_each(|entry| own_data(origin, &entry.id, "requirement"));
    file.events.iter().for_each(|entry| own_data(origin, &entry.id, "event"));
    let recommendations = &own.recommendations;
    recommendations.content.recommendations.iter().for_each(|entry| own_data(&recommendations.origin, &entry.id, "recommendation"));
    if let Some(baseline) = &file.baseline {
        faults.push(origin.error(Code::Data, baseline.as_of.offset, "a derived analysis has no baseline of its own"));
    }
}

fn unique<'a, 's>(
    own: &Stated,
    what: &str,
    sources: &'s [Stated<'a>],
    origin: impl Fn(&'s Stated<'a>) -> &'s Origin<'a>,
    ids: impl Fn(&'s Stated<'a>) -> Vec<Placed<String>>,
    faults: &mut Vec<Diagnostic>,
) {
    let mut seen: BTreeMap<String, (&Origin, usize)> = BTreeMap::new();
    for source in sources {
        let origin = origin(source);
        let ids = ids(source);
        // What stands twice in one file is reported by its own check.
        for id in &ids {
            if let Some((other, offset)) = seen.get(&id.value) {
                let message = format!("the {what} `{id}` stands in two analyses that {} draws on", own.slug);
                let hint = format!("the other stands in {}", other.place(*offset));
                faults.push(origin.error(Code::DuplicateId, id.offset, message).hint(hint));
            }
        }
        seen.extend(ids.into_iter().map(|id| (id.value, (origin, id.offset))));
    }
}

/// Requirements with one id are one requirement, so they are about the same thing.
fn same_requirements(sources: &[Stated], faults: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, (Dimension, &Origin, usize)> = BTreeMap::new();
    for source in sources {
        let origin = &source.file.origin;
        for entry in &source.file.content.requirements {
            let (dimension, first, offset) = *seen.entry(&entry.id).or_insert((entry.dimension.value, origin, entry.id.offset));
            if dimension != entry.dimension.value {
                let message = format!("the requirement `{}` is about {} in {}", entry.id, dimension.name(), first.place(offset));
                let hint = "requirements with one id are the same requirement in both analyses: give them one dimension, or two ids";
                faults.push(origin.error(Code::Data, entry.dimension.offset, message).hint(hint));
            }
        }
    }
}

/// The derived analysis speaks of every jurisdiction of its sources, and describes no day before theirs.
fn covers(own: &Stated, sources: &[Stated], faults: &mut Vec<Diagnostic>) {
    let (origin, about) = (&own.file.origin, &own.file.content.analysis);
    for source in sources {
        let theirs = &source.file.content.analysis;
        for name in theirs.jurisdictions.iter().filter(|name| !about.jurisdictions.iter().any(|own| own.value == name.value)) {
            let message = format!("the jurisdiction `{name}` of {} is not among those of this analysis", source.slug);
            faults.push(origin.error(Code::Reference, about.jurisdictions.offset, message));
        }
        if theirs.as_of.value > about.as_of.value {
            let message = format!("the analysis describes {}, but {} describes {}", about.as_of, source.slug, theirs.as_of);
            faults.push(origin.error(Code::DatesOutOfOrder, about.as_of.offset, message));
        }
    }
}

/// A final document cites verified wording only, also by the recommendations of others.
fn verified(own: &Stated, sources: &[Stated], roadmap: &Roadmap, faults: &mut Vec<Diagnostic>) {
    let Some(status) = own.settings.content.status.as_ref().filter(|status| status.value == Status::Final) else { return };
    for source in sources {
        for entry in &source.recommendations.content.recommendations {
            for (cited, numbers) in [(Cited::Goal, &entry.goals), (Cited::Kpi, &entry.kpis)] {
                let unverified =
                    |number: &&Placed<u32>| roadmap.find(cited, number.value).is_some_and(|aim| aim.wording == Wording::Unverified);
                let Some(number) = numbers.iter().find(unverified) else { continue };
                let place = source.recommendations.origin.place(number.offset);
                let message =
                    format!("a final document draws on `{}`, which cites {} {number} of unverified wording", entry.id, cited.name());
                let fault = own.settings.origin.error(Code::WordingUnverified, status.offset, message);
                faults.push(fault.hint(format!("it is cited in {place}")).hint("or let the document be a draft: status = \"draft\""));
            }
        }
    }
}
