//! `armarium rollback`

use serde::Serialize;

use super::{Context, End};
use crate::release;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The release to go back to, by its first digits; if left out, the one before
    release: Option<String>,
}

/// Where somebody went back to, for programs.
#[derive(Serialize)]
struct Report {
    release: String,
    from: Option<String>,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let back = release::roll_back(&context.root, options.release.as_deref())?;
    let report = Report { release: back.release, from: back.from };
    let builds = context.root.join("manuals").exists();
    context.print(&report, |out| {
        writeln!(out, "release {} is current now", report.release)?;
        if let Some(from) = report.from.as_ref().filter(|from| **from != report.release) {
            writeln!(out, "`armarium rollback {from}` goes forward again")?;
        }
        match builds {
            true => writeln!(out, "the next build makes a release of what is on disk; `armarium publish` sends this one to readers"),
            false => writeln!(out, "it stays until a newer one arrives; documents that were withdrawn since it was made are there again"),
        }
    })?;
    Ok(End::Done)
}
