//! `armarium update`

use std::path::PathBuf;

use serde::Serialize;

use super::progress::Bar;
use super::{Context, End};
use crate::release::{self, TrustedKey};

#[derive(Debug, clap::Args)]
pub struct Options {
    /// What `armarium bundle` has made
    file: PathBuf,
    /// Take only what this key has signed
    #[arg(long, value_name = "FILE.pub")]
    trust: Option<PathBuf>,
}

/// What was taken, for programs.
#[derive(Serialize)]
struct Report {
    release: String,
    /// Whether another release was current before.
    is_new: bool,
    parts: usize,
    bytes: u64,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let trust = options.trust.as_deref().map(TrustedKey::read).transpose()?;
    let bar = Bar::of_bytes();
    let arrived = release::update(&context.root, &options.file, trust.as_ref(), &bar);
    bar.finish();
    let arrived = arrived?;
    let report = Report { release: arrived.release, is_new: arrived.is_new, parts: arrived.carried.parts, bytes: arrived.carried.bytes };
    context.print(&report, |out| match report.is_new {
        true => writeln!(out, "release {} is current now: {} new parts, {} bytes", report.release, report.parts, report.bytes),
        false => writeln!(out, "release {} is here already", report.release),
    })?;
    Ok(End::Done)
}
