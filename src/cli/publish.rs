//! `armarium publish`

use std::io::{self, Write};
use std::path::PathBuf;

use serde::Serialize;

use super::progress::Bar;
use super::{Context, End, key};
use crate::release;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The store: s3://BUCKET/PREFIX, az://CONTAINER/PREFIX, gs://BUCKET/PREFIX or file:///FOLDER. Settings are the usual ones of the environment
    /// (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_ENDPOINT, AWS_ALLOW_HTTP, AWS_REGION)
    url: String,
    /// The key that signs it; given twice, the old one first, readers learn that the second takes its place
    #[arg(long = "key", value_name = "FILE")]
    keys: Vec<PathBuf>,
}

/// What was published, for programs.
#[derive(Serialize)]
struct Report {
    release: String,
    /// Parts that were not there, and their bytes.
    parts: usize,
    bytes: u64,
    /// Whether it was announced; it was not where the store said the same already.
    announced: bool,
    /// Old objects that were removed.
    removed: usize,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let keys = key::read(&options.keys)?;
    let bar = Bar::of_bytes();
    let published = release::publish(&context.root, &options.url, &keys, &bar);
    bar.finish();
    let published = published?;
    for warning in &published.warnings {
        writeln!(io::stderr(), "warning: {warning}")?;
    }
    let report = Report {
        release: published.release,
        parts: published.carried.parts,
        bytes: published.carried.bytes,
        announced: published.announced,
        removed: published.removed,
    };
    context.print(&report, |out| {
        let said = if report.announced { "published" } else { "was published already" };
        writeln!(out, "release {} {said}: {} parts, {} bytes", report.release, report.parts, report.bytes)
    })?;
    Ok(End::Done)
}
