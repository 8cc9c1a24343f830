//! Every fault of the data of a library: what `check` shows and what stops a `build`.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::files::{
    self, ANALYSIS, BUDGET, EQUIPMENT, FINDINGS, Files, OBSERVATIONS, PROGRESS, RECOMMENDATIONS, REPORT, Settings, TRAININGS,
};
use super::messages::{self, Use};
use super::roadmap::{Cited, Roadmap};
use super::table::{self, MAX_FAULTS};
use super::{Analysis, Report};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Bundle, Place, words};
use crate::source::document::Status;
use crate::source::{Document, Library, Snapshot};

/// The files of an analysis, besides the one that makes it one.
const OF_ANALYSIS: [&str; 3] = [FINDINGS, RECOMMENDATIONS, PROGRESS];
/// The files of a report, besides the one that makes it one.
const OF_REPORT: [&str; 4] = [TRAININGS, OBSERVATIONS, EQUIPMENT, BUDGET];

/// Every fault of the data of a library, in no particular order.
pub fn check(library: &Library, snapshot: &Snapshot) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let files = Files::of_report("", &mut files::from(snapshot));
    let roadmap = Roadmap::read(&files, &mut faults);
    faults.extend(unknown(library, snapshot, &[], &messages::of_roadmap(&roadmap.origin, &roadmap.content)));
    let of_document = |document: &Document| {
        let mut faults = cited(snapshot, document, &roadmap.content);
        faults.extend(data(library, snapshot, document));
        faults
    };
    faults.extend(library.documents.par_iter().flat_map_iter(of_document).collect::<Vec<_>>());
    faults
}

/// What is wrong with the data of one document.
fn data(library: &Library, snapshot: &Snapshot, document: &Document) -> Vec<Diagnostic> {
    let slug = &document.slug;
    let there = |name: &&str| snapshot.get(&files::path(slug, name)).is_some();
    let mut faults = Vec::new();
    let mut uses = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    if there(&ANALYSIS) || OF_ANALYSIS.iter().any(there) {
        let files = Files::of_analysis(slug, &mut files::from(snapshot));
        known.extend(OF_ANALYSIS.into_iter().chain([ANALYSIS]).map(|name| files::path(slug, name)));
        known.extend(files.baseline(slug).map(|name| files::path(slug, &name)));
        match Analysis::of(&files, slug) {
            Ok(analysis) => uses.extend(analysis.messages),
            Err(found) => faults.extend(found),
        }
    }
    if there(&REPORT) || OF_REPORT.iter().any(there) {
        known.extend(OF_REPORT.into_iter().chain([REPORT]).map(|name| files::path(slug, name)));
        match Report::read(snapshot, slug) {
            Ok((report, warnings)) => {
                uses.extend(report.messages);
                faults.extend(warnings);
            }
            Err(found) => faults.extend(found),
        }
    }
    let names: Vec<String> = std::iter::once(slug.clone()).chain(library.drawn(slug)).collect();
    faults.extend(unknown(library, snapshot, &names, &uses));
    if !known.is_empty() {
        faults.extend(stray(snapshot, slug, &known));
    }
    faults
}

/// The goals and indicators that the document itself names.
fn cited(snapshot: &Snapshot, document: &Document, roadmap: &Roadmap) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let files = Files::of_report(&document.slug, &mut files::from(snapshot));
    if let Some(settings) = Settings::part(&files, &document.slug) {
        let last = document.status == Status::Final;
        roadmap.check(&settings.origin, Cited::Goal, &settings.content.goals, last, &mut faults);
        roadmap.check(&settings.origin, Cited::Kpi, &settings.content.kpis, last, &mut faults);
    }
    faults
}

/// The messages that data names and the source language does not have, in the files of some documents, the glossary and the interface.
fn unknown(library: &Library, snapshot: &Snapshot, documents: &[String], uses: &[Use]) -> Vec<Diagnostic> {
    if uses.is_empty() {
        return Vec::new();
    }
    let place = Place { tag: library.source.clone(), latin: false };
    let names = ["terms", "interface"].into_iter().chain(documents.iter().map(String::as_str)).map(|name| place.file(name));
    let present = names.filter_map(|path| Some((path.clone(), &**snapshot.bytes(&path)?)));
    let (bundle, program) = (Bundle::new(place.clone(), present), words::program());
    let missing = uses.iter().filter(|named| !bundle.has(&named.id) && !program.has(&named.id));
    let text = |path: &str| snapshot.bytes(path).and_then(|bytes| table::text(path, bytes).ok()).unwrap_or_default();
    missing.take(MAX_FAULTS).map(|named| named.unknown(text(&named.file))).collect()
}

/// Files beside the data that nothing reads: most often a misspelt name, whose records would silently be missing.
fn stray(snapshot: &Snapshot, slug: &str, known: &BTreeSet<String>) -> Vec<Diagnostic> {
    let folder = files::path(slug, "");
    let paths = snapshot.paths().filter(|path| path.starts_with(&folder) && (path.ends_with(".csv") || path.ends_with(".toml")));
    let fault = |path: &str| {
        let names: Vec<&str> = known.iter().filter_map(|path| path.rsplit('/').next()).collect();
        Diagnostic::warning(Code::Data, path, "nothing reads this file").hint(format!("the files of this data are {}", names.join(", ")))
    };
    paths.filter(|path| !known.contains(*path)).map(fault).collect()
}
