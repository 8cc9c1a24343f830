//! `armarium backup` and `armarium restore`

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, bail};

use super::{Context, End, recorded, shown};
use crate::backup::{self, Proof};
use crate::locale::review;
use crate::source::Act;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The file to write; with --verify, the backup to prove
    file: PathBuf,
    /// Restore the backup aside, open every edition, search, and compare all fingerprints
    #[arg(long)]
    verify: bool,
}

#[derive(Debug, clap::Args)]
pub struct RestoreOptions {
    /// The backup; it is restored into the folder of --root, which must be empty
    file: PathBuf,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    if options.verify { verify(context, options) } else { write(context, options) }
}

fn write(context: &Context, options: &Options) -> anyhow::Result<End> {
    recorded::record(context, Act::Backup, shown(&options.file))?;
    let listing = backup::write(&context.root, &options.file, &review::now().to_string())
        .with_context(|| format!("cannot write {}; nothing was written", shown(&options.file)))?;
    let size = std::fs::metadata(&options.file).map(|about| about.len()).unwrap_or_default();
    let report = serde_json::json!({ "file": shown(&options.file), "at": listing.at, "release": listing.release, "files": listing.files.len(), "bytes": size });
    context.print(&report, |out| {
        writeln!(out, "{}: release {}, {} files, {:.1} MB", shown(&options.file), listing.release, listing.files.len(), size as f64 / 1e6)?;
        writeln!(out, "`armarium backup --verify {}` proves that it comes back", shown(&options.file))
    })?;
    Ok(End::Done)
}

fn verify(context: &Context, options: &Options) -> anyhow::Result<End> {
    let proof = backup::verify(&options.file, &env::temp_dir()).with_context(|| shown(&options.file))?;
    context.print(&proof, |out| {
        let Proof { at, release, files, editions, searches, accounts } = &proof;
        writeln!(out, "{} comes back whole: written {at}, release {release}", shown(&options.file))?;
        let accounts = accounts.map_or("no database".to_owned(), |accounts| format!("{accounts} accounts"));
        writeln!(out, "{files} files as listed, {editions} editions opened, {searches} searches, {accounts}")
    })?;
    Ok(End::Done)
}

pub fn restore(context: &Context, options: &RestoreOptions) -> anyhow::Result<End> {
    if !options.file.is_file() {
        bail!("there is no file {}", shown(&options.file));
    }
    let listing = backup::restore(&options.file, &context.root)
        .with_context(|| format!("cannot restore {}; nothing was written", shown(&options.file)))?;
    recorded::record(context, Act::Restore, shown(&options.file))?;
    let report =
        serde_json::json!({ "root": shown(&context.root), "at": listing.at, "release": listing.release, "files": listing.files.len() });
    context.print(&report, |out| {
        writeln!(out, "{}: {} files of {}, release {}", shown(&context.root), listing.files.len(), listing.at, listing.release)
    })?;
    Ok(End::Done)
}
