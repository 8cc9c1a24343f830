//! `armarium completions` and `armarium man`: what shells and `man` say of the program, made from its own help.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::CommandFactory;
use clap_complete::Shell;

use super::{Cli, Context, End, shown};

/// Options of `completions`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Options of `man`.
#[derive(Debug, clap::Args)]
pub struct Pages {
    /// The folder that gets a page for each command
    folder: PathBuf,
}

pub fn run(options: &Options) -> anyhow::Result<End> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Cli::command(), "armarium", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(End::Done)
}

pub fn pages(context: &Context, options: &Pages) -> anyhow::Result<End> {
    let folder = &options.folder;
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", shown(folder)))?;
    clap_mangen::generate_to(Cli::command(), folder).with_context(|| format!("cannot write to {}", shown(folder)))?;
    context.print(&serde_json::json!({ "folder": shown(folder) }), |out| writeln!(out, "manual pages in {}", shown(folder)))?;
    Ok(End::Done)
}
