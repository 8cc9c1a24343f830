//! `armarium translations`: files for other programs.

mod export;
mod import;

use super::{Context, End};

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write what is due in a language as XLIFF, a table or a workbook
    Export(export::Options),
    /// Take such a file back
    Import(import::Options),
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    match &options.command {
        Command::Export(options) => export::run(context, options),
        Command::Import(options) => import::run(context, options),
    }
}
