//! `armarium build`

use serde::Serialize;

use super::progress::Bar;
use super::{Context, End};
use crate::diagnostic::{self, Diagnostic};
use crate::edition;
use crate::source::Tag;

/// What a build did, for programs.
#[derive(Serialize)]
struct Report {
    release: String,
    editions: usize,
    compiled: usize,
    passages: usize,
    seconds: f64,
    warnings: usize,
    /// The editions that could not be made.
    held: Vec<HeldEdition>,
    /// The faults that must be mended before all editions are made.
    errors: Vec<Diagnostic>,
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
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    diagnostic::emit(&context.root, &outcome.faults)?;
    let manifest = &outcome.release.manifest;
    let held =
        manifest.held.iter().map(|held| HeldEdition { document: held.slug.clone(), lang: held.tag.clone(), last_good: held.has_last_good });
    let stopping = |fault: &&Diagnostic| fault.is_error() && !manifest.in_translation(fault);
    let report = Report {
        release: outcome.release.id.clone(),
        editions: outcome.release.manifest.editions.len(),
        compiled: outcome.compiled,
        passages: outcome.passages,
        seconds: (outcome.seconds * 1000.0).round() / 1000.0,
        warnings: outcome.faults.iter().filter(|fault| !fault.is_error() || manifest.in_translation(fault)).count(),
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
