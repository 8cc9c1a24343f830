//! `armarium bundle`

use std::path::PathBuf;

use serde::Serialize;

use super::progress::Bar;
use super::{Context, End, key, shown};
use crate::release;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The file to make
    file: PathBuf,
    /// Only what is new since this release, which must be where the bundle goes
    #[arg(long, value_name = "RELEASE")]
    since: Option<String>,
    /// The key that signs it; given twice, the old one first, readers learn that the second takes its place
    #[arg(long = "key", value_name = "FILE")]
    keys: Vec<PathBuf>,
}

/// What was made, for programs.
#[derive(Serialize)]
struct Report {
    release: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    parts: usize,
    /// How long the file is.
    bytes: u64,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let keys = key::read(&options.keys)?;
    let bar = Bar::of_bytes();
    let packed = release::pack(&context.root, &options.file, options.since.as_deref(), &keys, &bar);
    bar.finish();
    let packed = packed?;
    let report = Report { release: packed.release, since: packed.since, parts: packed.carried.parts, bytes: packed.bytes };
    context.print(&report, |out| {
        let what = report.since.as_ref().map_or_else(String::new, |since| format!(", what is new since {since}"));
        writeln!(out, "{}: release {}{what}, {} parts, {} bytes", shown(&options.file), report.release, report.parts, report.bytes)
    })?;
    Ok(End::Done)
}
