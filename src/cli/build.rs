//! `armarium build`

use serde::Serialize;

use super::progress::Bar;
use super::{Context, End};
use crate::diagnostic;
use crate::edition;

/// What a build did, for programs.
#[derive(Serialize)]
struct Report {
    release: String,
    editions: usize,
    compiled: usize,
    passages: usize,
    seconds: f64,
    warnings: usize,
}

pub fn run(context: &Context) -> anyhow::Result<End> {
    let bar = Bar::new();
    let result = edition::build(&context.root, &bar);
    bar.finish();
    let outcome = match result {
        Ok(outcome) => outcome,
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    diagnostic::emit(&context.root, &outcome.warnings)?;
    let report = Report {
        release: outcome.release.id.clone(),
        editions: outcome.release.manifest.editions.len(),
        compiled: outcome.compiled,
        passages: outcome.passages,
        seconds: (outcome.seconds * 1000.0).round() / 1000.0,
        warnings: outcome.warnings.len(),
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
        )
    })?;
    Ok(End::Done)
}
