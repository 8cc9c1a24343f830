//! `armarium new`

mod library;
mod skeleton;

use std::path::PathBuf;

use anyhow::bail;
use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;

use self::skeleton::Skeleton;
use super::{Context, End};
use crate::analysis::{self, Date};
use crate::locale::{place, review};
use crate::source::document::is_name;
use crate::source::{self, Kind, Library, Snapshot};

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a library that builds and serves at once: templates, words of the interface, glossary and one example
    Library {
        /// The folder; it is made if it is not there, and must be empty if it is
        folder: PathBuf,
        /// With every document that comes with the program
        #[arg(long)]
        with_collection: bool,
    },
    /// Write a commented gap analysis that builds at once
    Analysis {
        #[command(flatten)]
        named: Named,
        /// What it is
        #[arg(long, value_enum, default_value_t)]
        kind: AnalysisKind,
    },
    /// Write a commented course that builds at once, with an edition for those who lead it
    Course(Named),
    /// Write a commented manual that builds at once
    Manual(Named),
    /// Write a commented standard operating procedure that builds at once, with cards for the pocket
    Sop(Named),
    /// Write a commented form that can be filled in at once
    Form(Named),
    /// Write a commented leaflet that builds at once
    Leaflet(Named),
    /// Write a commented project report that builds at once
    Report(Named),
}

/// What a new document is called.
#[derive(Debug, Args)]
struct Named {
    /// Its name in paths and addresses: small letters, digits and hyphens
    slug: String,
    /// The jurisdiction it speaks of; if left out, the first one that the library's documents name
    #[arg(long, value_name = "NAME")]
    jurisdiction: Option<String>,
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
    /// The files of its translations, which translators write.
    to_translate: Vec<String>,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    match &options.what {
        What::Library { folder, with_collection } => library::run(context, folder, *with_collection),
        What::Analysis { named, kind } => {
            let kind = match kind {
                AnalysisKind::GapAnalysis => Kind::GapAnalysis,
                AnalysisKind::NeedsAssessment => Kind::NeedsAssessment,
            };
            document(context, named, |source, jurisdiction, day| analysis::skeleton::analysis(&named.slug, kind, source, jurisdiction, day))
        }
        What::Course(named) => begin(context, named, Skeleton::Course),
        What::Manual(named) => begin(context, named, Skeleton::Manual),
        What::Sop(named) => begin(context, named, Skeleton::Sop),
        What::Form(named) => begin(context, named, Skeleton::Form),
        What::Leaflet(named) => begin(context, named, Skeleton::Leaflet),
        What::Report(named) => begin(context, named, Skeleton::Report),
    }
}

fn begin(context: &Context, named: &Named, skeleton: Skeleton) -> anyhow::Result<End> {
    document(context, named, |source, jurisdiction, day| skeleton.files(&named.slug, source, jurisdiction, day))
}

/// Writes a document whose files follow from the source language, the jurisdiction and the day.
fn document(context: &Context, named: &Named, files: impl FnOnce(&str, &str, Date) -> Vec<(String, String)>) -> anyhow::Result<End> {
    let Named { slug, jurisdiction } = named;
    let (snapshot, _) = Snapshot::read(&context.root);
    let library = match Library::read(&snapshot) {
        Ok((library, _)) => library,
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    if !is_name(slug) || matches!(slug.as_str(), "lib" | "terms" | "interface") {
        bail!("`{slug}` cannot name a document: use small letters, digits and hyphens, and none of `lib`, `terms` and `interface`");
    }
    let first = || library.documents.iter().find_map(|document| document.jurisdictions.first().cloned());
    let jurisdiction = jurisdiction.clone().or_else(first).unwrap_or_else(|| JURISDICTION.to_owned());
    if !is_name(&jurisdiction) {
        bail!("`{jurisdiction}` is no name of a jurisdiction; use small letters, digits and hyphens");
    }
    let Some(today) = review::now().date.map(Date::of) else { bail!("the clock gives no day") };
    let files = files(library.source.as_str(), &jurisdiction, today);
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
    let to_translate = library.translations().map(|language| place::path(&language.tag, slug)).collect();
    let report = Report { document: slug.clone(), files: files.into_iter().map(|(path, _)| path).collect(), to_translate };
    context.print(&report, |out| {
        for path in &report.files {
            writeln!(out, "{path}")?;
        }
        writeln!(out, "Replace the examples with your own; `armarium build` makes the document as it is")?;
        if report.to_translate.is_empty() {
            return Ok(());
        }
        // Nothing is written for translators: they begin when the words are the right ones, and until then a file would only hold what is wrong with it.
        writeln!(out, "Then it is translated, in the browser at /translate or in these files:")?;
        report.to_translate.iter().try_for_each(|path| writeln!(out, "  {path}"))?;
        let source = library.source.as_str();
        writeln!(
            out,
            "Until then its editions there show the texts in `{source}`, marked, and `armarium check` says which files are missing"
        )
    })?;
    Ok(End::Done)
}
