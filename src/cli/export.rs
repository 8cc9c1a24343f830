//! `armarium export`

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::Subcommand;
use serde::Serialize;

use super::{Context, End, shown};
use crate::edition::store::Store;
use crate::site::{self, Wanted};
use crate::source::{Keys, Tag};

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Write pages and search that work from a stick and from any web server
    Site {
        /// A new or empty folder, or an earlier export, which is replaced
        folder: PathBuf,
        /// Only these languages
        #[arg(long = "lang", value_name = "TAG")]
        languages: Vec<String>,
        /// With the PDFs
        #[arg(long)]
        pdf: bool,
    },
}

/// What was exported, for programs.
#[derive(Serialize)]
struct Report<'a> {
    release: &'a str,
    languages: &'a [Tag],
    pages: usize,
    pdfs: usize,
    bytes: u64,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let What::Site { folder, languages, pdf } = &options.what;
    let release = Store::of(&context.root).current().with_context(|| {
        format!("there is no release in {} that this version reads; run `armarium build` first", shown(&context.root.join("index")))
    })?;
    // What leaves the house is what everybody may read.
    let release = release.opened_by(&Keys::of_nobody(release.manifest.reading));
    let known: Vec<Tag> = release.manifest.languages.iter().map(|language| language.tag.clone()).collect();
    if let Some(unknown) = languages.iter().find(|name| !known.iter().any(|tag| tag.as_str() == name.as_str())) {
        bail!("`{unknown}` is not a language of this library");
    }
    let languages: Vec<Tag> =
        known.into_iter().filter(|tag| languages.is_empty() || languages.iter().any(|name| name == tag.as_str())).collect();
    if release.manifest.editions.is_empty() {
        bail!("nobody reads this library without an account, so nothing can be exported");
    }
    let wanted = Wanted { languages, pdf: *pdf };
    let made = site::export(&release, &wanted, folder)?;
    let report = Report { release: &release.id, languages: &wanted.languages, pages: made.pages, pdfs: made.pdfs, bytes: made.bytes };
    context.print(&report, |out| {
        writeln!(out, "{}: {} pages, {} PDFs, {} MB", shown(folder), made.pages, made.pdfs, made.bytes.div_ceil(1_000_000))
    })?;
    Ok(End::Done)
}
