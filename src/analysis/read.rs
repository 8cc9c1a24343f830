//! Reading an analysis: of one document, or derived from those that it draws on.

use super::files::{ANALYSIS, FINDINGS, Files, Part, Settings};
use super::model::{Analysis, SwotTable};
use super::placed::Placed;
use super::roadmap::Roadmap;
use super::scale::{Evidence, Swot};
use super::stated::{AnalysisFile, Stated, SwotEntry};
use super::{assess, consistent, disclosed, files, messages, rollup, together};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Document, Library, Snapshot};

impl Analysis {
    /// The analysis of a document of a library, or all that is wrong with its data.
    pub fn read(snapshot: &Snapshot, slug: &str) -> Result<Self, Vec<Diagnostic>> {
        Self::of(&Files::of_analysis(slug, &mut files::from(snapshot)), slug)
    }

    /// The documents of a library that have an analysis, their own or a derived one.
    pub fn documents<'a>(library: &'a Library, snapshot: &Snapshot) -> impl Iterator<Item = &'a Document> {
        library.documents.iter().filter(|document| snapshot.get(&files::path(&document.slug, ANALYSIS)).is_some())
    }

    /// The analysis that some files make.
    pub fn of(files: &Files, slug: &str) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let roadmap = Roadmap::read(files, &mut faults).content;
        let Some(own) = Stated::read(files, slug, &mut faults) else { return Err(faults) };
        // What cannot be read makes faults of what refers to it: the first cause is what helps.
        if !faults.is_empty() {
            return Err(faults);
        }
        let derived = is_derived(files, slug);
        let drawn = if derived { sources(files, slug, &roadmap, &mut faults) } else { Vec::new() };
        faults.extend(consistent::check(&own, &roadmap));
        if derived {
            faults.extend(together::check(&own, &drawn, &roadmap));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self::assess(&own, if derived { &drawn } else { std::slice::from_ref(&own) }, derived, &roadmap))
    }

    fn assess(own: &Stated, sources: &[Stated], derived: bool, roadmap: &Roadmap) -> Self {
        let about = &own.file.content.analysis;
        let as_of = about.as_of.value;
        let jurisdictions: Vec<String> = about.jurisdictions.iter().map(|name| name.value.clone()).collect();
        let entities: Vec<_> = sources.iter().flat_map(assess::entities).collect();
        let requirements: Vec<_> = sources.iter().flat_map(assess::requirements).collect();
        let findings: Vec<_> = sources.iter().flat_map(assess::findings).collect();
        let closed: Vec<_> = sources.iter().flat_map(assess::closed).collect();
        let recommendations: Vec<_> = sources.iter().flat_map(|source| assess::recommendations(source, as_of)).collect();
        let mut events: Vec<_> = sources.iter().flat_map(assess::events).collect();
        events.sort_by_key(|event| event.date);
        let named = |numbers: &[Placed<u32>]| numbers.iter().map(|number| number.value).collect::<Vec<_>>();
        let settings = &own.settings.content;
        let mut messages = Vec::new();
        for stated in derived.then_some(own).into_iter().chain(sources) {
            messages::of_analysis(stated, &mut messages);
        }
        Self {
            slug: own.slug.clone(),
            theme: about.theme.value.clone(),
            as_of,
            illustrative: std::iter::once(own).chain(sources).any(|s| s.file.content.analysis.evidence == Evidence::Illustrative),
            derived,
            documents: sources.iter().map(|source| source.slug.clone()).collect(),
            baseline: sources.iter().filter_map(|source| Some(source.file.content.baseline.as_ref()?.as_of.value)).min(),
            events,
            matrix: rollup::matrix(&entities, &findings),
            severities: rollup::severities(&findings),
            maturity: rollup::maturity(&jurisdictions, &findings),
            changes: rollup::changes(&findings, &closed),
            shared: rollup::shared(&jurisdictions, &requirements, &findings),
            goals: rollup::served(&roadmap.goals, &named(&settings.goals), &recommendations, |entry| &entry.goals),
            kpis: rollup::served(&roadmap.kpis, &named(&settings.kpis), &recommendations, |entry| &entry.kpis),
            swot: swot(&own.file.content.swot),
            messages,
            jurisdictions,
            entities,
            requirements,
            findings,
            closed,
            recommendations,
        }
    }
}

/// Whether a document's analysis takes its findings from others.
pub fn is_derived(files: &Files, slug: &str) -> bool {
    !files.has(slug, FINDINGS) && !Settings::read(files, slug).draws_on.is_empty()
}

/// Whether what a document shows or draws on is invented. Files that cannot be read say nothing: they stop the build.
pub fn is_illustrative(snapshot: &Snapshot, slug: &str) -> bool {
    let files = Files::of_analysis(slug, &mut files::from(snapshot));
    drawn(&files, slug).iter().any(|slug| {
        let path = files::path(slug, ANALYSIS);
        let part = files.get(&path).and_then(|bytes| Part::<AnalysisFile>::read(&path, bytes).ok());
        part.is_some_and(|part| part.content.analysis.evidence == Evidence::Illustrative)
    })
}

/// A document and all that it draws on, in the order in which they are named.
fn drawn(files: &Files, slug: &str) -> Vec<String> {
    let mut slugs = vec![slug.to_owned()];
    let mut next = 0;
    while let Some(slug) = slugs.get(next) {
        next += 1;
        for other in Settings::read(files, slug).draws_on {
            if !slugs.contains(&other.value) {
                slugs.push(other.value);
            }
        }
    }
    slugs
}

/// The analyses with findings that a derived one draws on.
fn sources<'a>(files: &'a Files, slug: &str, roadmap: &Roadmap, faults: &mut Vec<Diagnostic>) -> Vec<Stated<'a>> {
    let mut sources: Vec<Stated> = Vec::new();
    let own = Settings::part(files, slug);
    for other in drawn(files, slug).iter().skip(1).filter(|other| files.has(other, ANALYSIS) && !is_derived(files, other)) {
        let before = faults.len();
        let Some(stated) = Stated::read(files, other, faults) else { continue };
        if faults.len() == before {
            faults.extend(consistent::check(&stated, roadmap));
            sources.push(stated);
        }
    }
    if let Some(own) = &own {
        faults.extend(disclosed::check(&own.origin, &own.content.discloses, &sources));
        for source in &mut sources {
            if !own.content.door().is_within(&source.settings.content.door()) {
                disclosed::keep(source, &own.content.discloses);
            }
        }
    }
    if sources.is_empty()
        && faults.is_empty()
        && let Some(settings) = own
    {
        let offset = settings.content.draws_on.first().map_or(0, |slug| slug.offset);
        let message = format!("`{slug}` has no data/{FINDINGS}, and none of the documents it draws on has findings either");
        faults.push(settings.origin.error(Code::Data, offset, message));
    }
    sources
}

fn swot(entries: &[SwotEntry]) -> SwotTable {
    let of = |kind| entries.iter().filter(|entry| entry.kind == kind).map(|entry| entry.text.value.clone()).collect();
    SwotTable {
        strengths: of(Swot::Strength),
        weaknesses: of(Swot::Weakness),
        opportunities: of(Swot::Opportunity),
        threats: of(Swot::Threat),
    }
}
