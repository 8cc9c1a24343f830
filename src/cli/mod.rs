//! The command line: one file per command. People read standard error for progress and faults, and standard output for
//! results; with `--format json` standard output is one JSON value and nothing else.

mod analyze;
mod audit;
mod auth;
mod backup;
mod build;
mod bundle;
mod check;
mod completions;
mod copied;
mod doctor;
mod export;
mod forms;
mod github;
mod import;
mod key;
mod new;
mod password;
mod progress;
mod publish;
mod queries;
mod reader;
mod recorded;
mod rollback;
mod search;
mod serve;
mod service;
mod stateful;
mod status;
mod translations;
mod update;
mod upgrade;
mod user;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use serde::Serialize;

use crate::diagnostic::{self, Diagnostic};
use crate::state::Place;

/// Keeps, typesets, translates and searches the manuals of a training institution.
#[derive(Debug, Parser)]
#[command(name = "armarium", version, about, max_term_width = 100)]
struct Cli {
    /// The folder of the library
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// Where accounts, sessions, the record, drafts and counts are kept when several servers share them: `postgres://…`, also by the
    /// environment variable ARMARIUM_STATE. Without it they are in the folder of the library
    #[arg(long, global = true, value_name = "URL")]
    state: Option<String>,
    /// For people or for programs
    #[arg(long, global = true, value_enum, default_value_t)]
    format: Format,
    #[command(subcommand)]
    command: Command,
}

/// Who reads the output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text for people
    #[default]
    Human,
    /// One JSON value
    Json,
    /// Annotations of a pull request on GitHub (`check` only)
    Github,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Bring index/ to a release of what is on disk
    Build,
    /// Report every fault of documents and messages
    Check(check::Options),
    /// Search the current release
    Search(search::Options),
    /// Print the index terms of each line of standard input
    Analyze(analyze::Options),
    /// Begin a library or a document
    New(new::Options),
    /// Bring data of other files into the library
    Import(import::Options),
    /// Read forms that somebody has filled in
    Forms(forms::Options),
    /// List what people searched for and did not find
    Queries(queries::Options),
    /// Show the progress of translations
    Status,
    /// Who may sign in, translate, and read what not everybody may read
    User(user::Options),
    /// Who did what: signing in, reading what not everybody may read, changing rights
    Audit(audit::Options),
    /// How people of the institution sign in
    Auth(auth::Options),
    /// Exchange translations with other programs
    Translations(translations::Options),
    /// Make the keys that releases are signed with
    Key(key::Options),
    /// Put the current release into a store, for servers elsewhere
    Publish(publish::Options),
    /// Put the current release into one file, for a stick
    Bundle(bundle::Options),
    /// Take the release of such a file
    Update(update::Options),
    /// Go back to the release before, or to a named one
    Rollback(rollback::Options),
    /// Take what everybody may read to where no server is
    Export(export::Options),
    /// Build if needed, then serve the library
    Serve(serve::Options),
    /// Put everything that cannot be made again into a file, also while the library is served
    Backup(backup::Options),
    /// Bring a backup back into an empty folder
    Restore(backup::Restoring),
    /// Look whether the installation is in order, and say what to do
    Doctor(doctor::Options),
    /// Renew the templates and words that came from the program
    Upgrade(upgrade::Options),
    /// Run the program as a service of the system
    Service(service::Options),
    /// Print what a shell needs to complete commands
    Completions(completions::Options),
    /// Write the manual pages
    Man(completions::Pages),
}

/// What every command knows.
struct Context {
    root: PathBuf,
    /// Where what cannot be made again is kept.
    state: Place,
    format: Format,
}

/// How a command ended.
enum End {
    /// Done.
    Done,
    /// Faults were found or something was not done; they have been shown.
    Faults,
}

/// Runs the program. Status 0: done; 1: faults found or not done; 2: wrong usage.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    if cli.format == Format::Github && !matches!(cli.command, Command::Check(_)) {
        Cli::command().error(ErrorKind::ArgumentConflict, "`--format github` is for `check` only").exit();
    }
    // Not an argument that every user of the machine sees, where there is a password in it.
    let address = cli.state.or_else(|| std::env::var("ARMARIUM_STATE").ok().filter(|address| !address.is_empty()));
    let context = Context { state: Place::of(&cli.root, address.as_deref()), root: cli.root, format: cli.format };
    let end = match cli.command {
        Command::Build => build::run(&context),
        Command::Check(options) => check::run(&context, &options),
        Command::Search(options) => search::run(&context, &options),
        Command::Analyze(options) => analyze::run(&context, &options),
        Command::New(options) => new::run(&context, &options),
        Command::Import(options) => import::run(&context, &options),
        Command::Forms(options) => forms::run(&context, &options),
        Command::Queries(options) => queries::run(&context, &options),
        Command::Status => status::run(&context),
        Command::User(options) => user::run(&context, &options),
        Command::Audit(options) => audit::run(&context, &options),
        Command::Auth(options) => auth::run(&context, &options),
        Command::Translations(options) => translations::run(&context, &options),
        Command::Key(options) => key::run(&context, &options),
        Command::Publish(options) => publish::run(&context, &options),
        Command::Bundle(options) => bundle::run(&context, &options),
        Command::Update(options) => update::run(&context, &options),
        Command::Rollback(options) => rollback::run(&context, &options),
        Command::Export(options) => export::run(&context, &options),
        Command::Serve(options) => serve::run(&context, &options),
        Command::Backup(options) => backup::run(&context, &options),
        Command::Restore(options) => backup::restore(&context, &options),
        Command::Doctor(options) => doctor::run(&context, &options),
        Command::Upgrade(options) => upgrade::run(&context, &options),
        Command::Service(options) => service::run(&context, &options),
        Command::Completions(options) => completions::run(&options),
        Command::Man(options) => completions::pages(&context, &options),
    };
    match end {
        Ok(End::Done) => ExitCode::SUCCESS,
        Ok(End::Faults) => ExitCode::FAILURE,
        Err(error) => {
            // A reader that went away (`armarium search x | head`) is no fault of anybody.
            if error.downcast_ref::<io::Error>().is_none_or(|error| error.kind() != io::ErrorKind::BrokenPipe) {
                let _ = writeln!(io::stderr(), "error: {error:#}");
            }
            ExitCode::FAILURE
        }
    }
}

impl Context {
    /// Prints a result: text for people, or the value as JSON.
    fn print<T: Serialize>(&self, value: &T, human: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Human | Format::Github => human(&mut out)?,
            Format::Json => {
                serde_json::to_writer(&mut out, value)?;
                writeln!(out)?;
            }
        }
        out.flush()
    }

    /// Shows faults that ended a command: to people with their lines, to programs as the same JSON that `check` prints.
    fn refuse(&self, faults: &[Diagnostic]) -> io::Result<End> {
        diagnostic::emit(&self.root, faults)?;
        if self.format == Format::Json {
            self.print(&faults, |_| Ok(()))?;
        }
        Ok(End::Faults)
    }
}

/// A path as people type it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}
