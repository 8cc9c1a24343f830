//! `armarium new`

use anyhow::bail;
use clap::{Subcommand, ValueEnum};
use serde::Serialize;

use super::{Context, End};
use crate::analysis::{Date, skeleton};
use crate::locale::review;
use crate::source::document::is_name;
use crate::source::{self, Kind, Library, Snapshot};

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Write a commented gap analysis that builds at once
    Analysis {
        /// Its name in paths and addresses: small letters, digits and hyphens
        slug: String,
        /// What it is
        #[arg(long, value_enum, default_value_t)]
        kind: AnalysisKind,
        /// The jurisdiction it speaks of; if left out, the first one that the library's documents name
        #[arg(long, value_name = "NAME")]
        jurisdiction: Option<String>,
    },
}

/// The kinds of documents that are analyses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum AnalysisKind {
    #[default]
    GapAnalysis,
    NeedsAssessment,
}

/// The jurisdiction of a library whose documents name none.
const JURISDICTION: &str = "kosovo";

/// What was written, for programs.
#[derive(Serialize)]
struct Report {
    document: String,
    files: Vec<String>,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let What::Analysis { slug, kind, jurisdiction } = &options.what;
    let (snapshot, _) = Snapshot::read(&context.root);
    let library = match Library::read(&snapshot) {
        Ok((library, _)) => library,
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    if !is_name(slug) || matches!(slug.as_str(), "lib" | "terms" | "interface") {
        bail!("`{slug}` cannot name a document: use small letters, digits and hyphens, and none of `lib`, `terms` and `interface`");
    }
    let named = || library.documents.iter().find_map(|document| document.jurisdictions.first().cloned());
    let jurisdiction = jurisdiction.clone().or_else(named).unwrap_or_else(|| JURISDICTION.to_owned());
    if !is_name(&jurisdiction) {
        bail!("`{jurisdiction}` is no name of a jurisdiction; use small letters, digits and hyphens");
    }
    let kind = match kind {
        AnalysisKind::GapAnalysis => Kind::GapAnalysis,
        AnalysisKind::NeedsAssessment => Kind::NeedsAssessment,
    };
    let Some(today) = review::now().date.map(Date::of) else { bail!("the clock gives no day") };
    let files = skeleton::analysis(slug, kind, library.source.as_str(), &jurisdiction, today);
    // A folder of that name may hold what somebody has begun.
    let folder = format!("manuals/{slug}");
    let there = std::iter::once(folder.as_str()).chain(files.iter().map(|(path, _)| path.as_str()));
    if let Some(path) = there.map(|path| context.root.join(path)).find(|path| path.symlink_metadata().is_ok()) {
        bail!("{} is there already; choose another name, or remove it first", super::shown(&path));
    }
    let write = || {
        for (path, text) in &files {
            source::replace(&context.root, path, text.as_bytes())?;
        }
        std::io::Result::Ok(())
    };
    write()?;
    let report = Report { document: slug.clone(), files: files.into_iter().map(|(path, _)| path).collect() };
    context.print(&report, |out| {
        for path in &report.files {
            writeln!(out, "{path}")?;
        }
        writeln!(out, "Replace the examples with your own data; `armarium build` makes the document as it is")
    })?;
    Ok(End::Done)
}
