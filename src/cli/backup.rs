//! `armarium backup` and `armarium restore`

use std::path::PathBuf;

use serde::Serialize;

use super::progress::Bar;
use super::{Context, End, recorded, shown};
use crate::state::audit::Act;
use crate::state::backup;

/// Options of `backup`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// The file to write; one that is there is replaced when the new one is whole
    file: PathBuf,
    /// Prove instead that the backup in this file comes back: restore it aside, open everything, search, compare
    #[arg(long)]
    verify: bool,
}

/// Options of `restore`.
#[derive(Debug, clap::Args)]
pub struct Restoring {
    /// The backup to bring back into the folder that --root names, which must be empty
    file: PathBuf,
}

/// What was backed up or brought back, for programs.
#[derive(Serialize)]
struct Report {
    file: String,
    at: String,
    program: String,
    release: Option<String>,
    files: usize,
    bytes: u64,
    left_out: Vec<String>,
}

impl Report {
    fn new(file: &std::path::Path, contents: &backup::Contents, left_out: Vec<String>) -> Self {
        Self {
            file: shown(file),
            at: contents.at.clone(),
            program: contents.program.clone(),
            release: contents.release.clone(),
            files: contents.files.len(),
            bytes: contents.size(),
            left_out,
        }
    }

    /// In words for people.
    fn summary(&self) -> String {
        let release = self.release.as_ref().map_or_else(|| "no release".to_owned(), |release| format!("release {release}"));
        format!("{} files, {} MB, {release}, of {}", self.files, self.bytes.div_ceil(1 << 20), self.at)
    }
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    if options.verify {
        return verify(context, options);
    }
    let bar = Bar::new();
    let deed = recorded::deed(Act::Backup).saying(shown(&options.file));
    let written = backup::write(&context.root, &context.state, &options.file, &deed, &bar);
    bar.finish();
    let backup::Backup { contents, left_out } = written?;
    let report = Report::new(&options.file, &contents, left_out);
    context.print(&report, |out| {
        for what in &report.left_out {
            writeln!(out, "not in the backup: {what}")?;
        }
        writeln!(out, "{}: {}", report.file, report.summary())?;
        writeln!(out, "`armarium backup --verify {}` proves that it comes back", report.file)
    })?;
    Ok(if report.left_out.is_empty() { End::Done } else { End::Faults })
}

fn verify(context: &Context, options: &Options) -> anyhow::Result<End> {
    let bar = Bar::new();
    let proof = backup::verify(&options.file, &bar);
    bar.finish();
    let proof = proof?;
    context.print(&proof, |out| {
        writeln!(
            out,
            "{} comes back: {} files of {}, {} documents, {} editions opened, {} searches, {} accounts, {} entries of the record, {:.1} s",
            shown(&options.file),
            proof.files,
            proof.at,
            proof.documents,
            proof.editions,
            proof.searches,
            proof.accounts,
            proof.entries,
            proof.seconds
        )
    })?;
    Ok(End::Done)
}

pub fn restore(context: &Context, options: &Restoring) -> anyhow::Result<End> {
    let deed = recorded::deed(Act::Restore).saying(shown(&options.file));
    let bar = Bar::new();
    let contents = backup::restore(&options.file, &context.root, &context.state, &deed, &bar);
    bar.finish();
    let contents = contents?;
    let report = Report::new(&options.file, &contents, Vec::new());
    context.print(&report, |out| {
        writeln!(out, "{} is back: {}", shown(&context.root), report.summary())?;
        writeln!(out, "`armarium --root {} serve` serves it", shown(&context.root))
    })?;
    Ok(End::Done)
}
