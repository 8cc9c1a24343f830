//! `armarium forms`

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Subcommand;

use super::{Context, End, shown};
use crate::form::{self, MAX_FILE_BYTES};

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Print the answers in a PDF as JSON
    Read {
        /// The PDF, filled in
        file: PathBuf,
    },
}

/// Prints answers: the same bytes, whoever asks, as a reading page saves.
pub fn run(_: &Context, options: &Options) -> anyhow::Result<End> {
    let What::Read { file } = &options.what;
    let mut bytes = Vec::new();
    let opened = File::open(file).with_context(|| format!("cannot read {}", shown(file)))?;
    // One byte more than is read tells that there are more.
    opened.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes).with_context(|| format!("cannot read {}", shown(file)))?;
    let answers = form::read(&bytes).with_context(|| shown(file))?;
    let mut out = io::stdout().lock();
    out.write_all(answers.to_json().as_bytes())?;
    out.flush()?;
    Ok(End::Done)
}
