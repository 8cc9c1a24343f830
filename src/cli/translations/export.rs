//! `armarium translations export`

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::ValueEnum;
use serde::Serialize;

use crate::cli::{Context, End, Format, recorded, shown};
use crate::locale::review::State;
use crate::source::{self, Act};
use crate::translate::Translations;
use crate::translate::exchange::{Due, csv, due, language, workbook, xliff};

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The language translated into
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// Only this document, `terms` or `interface`; may be given several times
    #[arg(long, value_name = "SLUG")]
    document: Vec<String>,
    /// The kind of file [default: by the ending of --output, else xliff]
    #[arg(long, value_enum)]
    format_file: Option<FileFormat>,
    /// What parts the columns of a table; spreadsheets of many countries want a semicolon
    #[arg(long, value_enum, default_value_t)]
    separator: Separator,
    /// Messages in this state; may be given several times [default: missing and stale]
    #[arg(long, value_name = "STATE", value_enum)]
    state: Vec<Wanted>,
    /// Every message, whatever its state
    #[arg(long, conflicts_with = "state")]
    all: bool,
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FileFormat {
    /// XLIFF 2.0, for translation programs
    Xliff,
    /// XLIFF 1.2, for translation programs that know nothing newer
    #[value(name = "xliff1.2")]
    OlderXliff,
    /// A table as text, for spreadsheets
    Csv,
    /// A workbook, for spreadsheets
    Xlsx,
}

impl FileFormat {
    /// What the ending of a name says.
    fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "xlf" | "xliff" => Some(Self::Xliff),
            "csv" | "tsv" | "txt" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }
}

/// What parts the columns of a table.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Separator {
    #[default]
    Comma,
    Semicolon,
    Tab,
}

impl Separator {
    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// A state of messages.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Wanted {
    Missing,
    Stale,
    Draft,
    NeedsReview,
    Approved,
}

/// What was exported, for programs.
#[derive(Serialize)]
struct Report {
    file: String,
    messages: usize,
    units: usize,
    left_out: Vec<LeftOut>,
}

#[derive(Serialize)]
struct LeftOut {
    id: String,
    reason: String,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    if context.format == Format::Json && options.output.is_none() {
        bail!("with `--format json` standard output is for the report; name a file with --output");
    }
    let book = match Translations::read(&context.root) {
        Ok(book) => book,
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    let tag = &language::meant(&book, &options.lang).map_err(anyhow::Error::msg)?;
    if let Some(unknown) = options.document.iter().find(|wanted| !book.names().any(|name| name == *wanted)) {
        bail!("there is no document `{unknown}`");
    }
    let mut due = Due::of(&book, tag, &options.document, &states(options));
    let format = options.format_file.or_else(|| FileFormat::of(options.output.as_deref()?)).unwrap_or(FileFormat::Xliff);
    let bytes = match format {
        FileFormat::Xliff => xliff::write(&due).into_bytes(),
        FileFormat::OlderXliff => xliff::write_older(&mut due).into_bytes(),
        FileFormat::Csv => csv::write_separated(&due, options.separator.byte())?,
        FileFormat::Xlsx => workbook::write(&due).map_err(anyhow::Error::msg)?,
    };
    let report = Report {
        file: options.output.as_deref().map(shown).unwrap_or_default(),
        messages: due.messages(),
        units: due.units(),
        left_out: due.left_out.iter().map(|(id, reason)| LeftOut { id: id.clone(), reason: reason.clone() }).collect(),
    };
    let mut err = io::stderr().lock();
    for left_out in &report.left_out {
        writeln!(err, "left out: `{}`: {}", left_out.id, left_out.reason)?;
    }
    if report.messages == 0 {
        writeln!(err, "nothing of that kind is there in `{tag}`; no file was written")?;
        context.print(&report, |_| Ok(()))?;
        return Ok(End::Done);
    }
    recorded::record(context, Act::Export, format!("{tag}: {}, {}", due_names(options), report.messages))?;
    match &options.output {
        Some(path) => {
            source::replace::write_whole(path, &bytes).with_context(|| format!("cannot write {}", shown(path)))?;
            context.print(&report, |out| writeln!(out, "{} messages with {} texts in {}", report.messages, report.units, report.file))?;
        }
        None => io::stdout().lock().write_all(&bytes)?,
    }
    Ok(End::Done)
}

/// The documents that were asked for, as the record names them.
fn due_names(options: &Options) -> String {
    if options.document.is_empty() { "*".to_owned() } else { options.document.join(" ") }
}

fn states(options: &Options) -> Vec<State> {
    if options.all {
        return vec![State::Missing, State::Stale, State::Draft, State::NeedsReview, State::Approved];
    }
    if options.state.is_empty() {
        return due::USUAL.to_vec();
    }
    let state = |wanted: &Wanted| match wanted {
        Wanted::Missing => State::Missing,
        Wanted::Stale => State::Stale,
        Wanted::Draft => State::Draft,
        Wanted::NeedsReview => State::NeedsReview,
        Wanted::Approved => State::Approved,
    };
    options.state.iter().map(state).collect()
}
