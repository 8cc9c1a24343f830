//! `armarium build`

use serde::Serialize;

use super::progress::Bar;
use super::{Context, End, copied};
use crate::diagnostic::{self, Diagnostic};
use crate::edition;
use crate::edition::release::{EditionEntry, Manifest};
use crate::source::{Kind, Output, Tag};

/// What a build did, for programs.
#[derive(Serialize)]
struct Report {
    release: String,
    editions: usize,
    compiled: usize,
    passages: usize,
    seconds: f64,
    warnings: usize,
    /// What was built, by document.
    documents: Vec<Built>,
    /// The editions that could not be made.
    held: Vec<HeldEdition>,
    /// The faults that must be mended before all editions are made.
    errors: Vec<Diagnostic>,
}

/// A document of the release.
#[derive(Serialize)]
struct Built {
    slug: String,
    kind: Kind,
    version: String,
    languages: Vec<Tag>,
    /// What is printed of it besides its editions.
    outputs: Vec<Output>,
}

impl Built {
    /// The documents of a release, in its order.
    fn all(manifest: &Manifest) -> Vec<Self> {
        let of_document = |editions: &[EditionEntry]| Self {
            slug: editions[0].slug.clone(),
            kind: editions[0].kind,
            version: editions[0].version.clone(),
            languages: editions.iter().map(|edition| edition.tag.clone()).collect(),
            outputs: editions[0].outputs().collect(),
        };
        manifest.editions.chunk_by(|one, other| one.slug == other.slug).map(of_document).collect()
    }
}

/// An edition that could not be made.
#[derive(Serialize)]
struct HeldEdition {
    document: String,
    lang: Tag,
    /// Whether readers get its last good state; if not, it is missing.
    last_good: bool,
}

pub fn run(context: &Context) -> anyhow::Result<End> {
    let bar = Bar::new();
    let result = edition::build(&context.root, &bar);
    bar.finish();
    let outcome = match result {
        Ok(outcome) => outcome,
        Err(faults) => {
            let end = context.refuse(&faults)?;
            copied::say(&context.root)?;
            return Ok(end);
        }
    };
    diagnostic::emit(&context.root, &outcome.faults)?;
    if !outcome.is_complete() {
        copied::say(&context.root)?;
    }
    let manifest = &outcome.release.manifest;
    let held =
        manifest.held.iter().map(|held| HeldEdition { document: held.slug.clone(), lang: held.tag.clone(), last_good: held.has_last_good });
    let stopping = |fault: &&Diagnostic| fault.is_error() && !manifest.in_translation(fault);
    let report = Report {
        release: outcome.release.id.clone(),
        editions: manifest.editions.iter().map(|edition| 1 + edition.outputs().count()).sum(),
        compiled: outcome.compiled,
        passages: outcome.passages,
        seconds: (outcome.seconds * 1000.0).round() / 1000.0,
        warnings: outcome.faults.iter().filter(|fault| !fault.is_error() || manifest.in_translation(fault)).count(),
        documents: Built::all(manifest),
        held: held.collect(),
        errors: outcome.faults.iter().filter(stopping).cloned().collect(),
    };
    context.print(&report, |out| {
        writeln!(
            out,
            "release {}: {} editions ({} compiled), {} passages, {:.2} s{}",
            report.release,
            report.editions,
            report.compiled,
            report.passages,
            report.seconds,
            if report.warnings > 0 { format!(", {} warnings", report.warnings) } else { String::new() },
        )?;
        for held in &report.held {
            let instead = if held.last_good { "its last good state stays" } else { "it is missing" };
            writeln!(out, "not made: {} ({}); {instead}", held.document, held.lang)?;
        }
        Ok(())
    })?;
    Ok(if outcome.is_complete() { End::Done } else { End::Faults })
}
