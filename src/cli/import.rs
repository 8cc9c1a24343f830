//! `armarium import`

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Subcommand;
use serde::Serialize;

use super::{Context, End};
use crate::analysis::import::separated::{separated, text};
use crate::analysis::import::{self, workbook};
use crate::analysis::stated::FINDING_COLUMNS;
use crate::analysis::table::{MAX_DATA_BYTES, Table};
use crate::diagnostic;
use crate::source::replace::replace_all;
use crate::source::{Library, Snapshot};
use crate::translate::writer::{COMMAND_WAITS, Turn};

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Bring findings of a CSV file or an XLSX workbook into an analysis
    Findings {
        /// The file; its first row names the columns of findings.csv
        file: PathBuf,
        /// The document of the analysis
        #[arg(long, value_name = "SLUG")]
        document: String,
        /// The sheet of a workbook that has several
        #[arg(long, value_name = "NAME")]
        sheet: Option<String>,
        /// Put the findings in place of those that are there
        #[arg(long)]
        replace: bool,
    },
}

/// What was written, for programs.
#[derive(Serialize)]
struct Report {
    findings: usize,
    messages: usize,
    removed: usize,
    files: Vec<String>,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let What::Findings { file, document, sheet, replace } = &options.what;
    // From reading to replacing: what translators save meanwhile comes before or after it.
    let turn = Turn::take(&context.root, COMMAND_WAITS)?;
    let (snapshot, _) = Snapshot::read(&context.root);
    let library = match Library::read(&snapshot) {
        Ok((library, _)) => library,
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    let name = super::shown(file);
    let bytes = read(file)?;
    let mut faults = Vec::new();
    let lines;
    let table = match file.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase).as_deref() {
        Some("csv") if sheet.is_some() => bail!("a CSV file has no sheets; leave out --sheet"),
        Some("csv") => match text(&bytes) {
            Ok(text) => {
                lines = separated(text, FINDING_COLUMNS);
                Some(Table::separated(&name, &lines.text, lines.separator, FINDING_COLUMNS, &mut faults))
            }
            // It says where.
            Err(_) => Some(Table::read(&name, &bytes, FINDING_COLUMNS, &mut faults)),
        },
        Some("xlsx") => workbook::read(&name, &bytes, sheet.as_deref(), FINDING_COLUMNS, &mut faults),
        _ => bail!("{name} is neither a CSV file (.csv) nor a workbook (.xlsx)"),
    };
    let import = match &table {
        Some(table) => import::findings(&library, &snapshot, document, table, *replace),
        None => Err(Vec::new()),
    };
    let import = match import {
        Ok(import) if faults.is_empty() => import,
        import => {
            faults.extend(import.err().unwrap_or_default());
            diagnostic::sort(&mut faults);
            return Ok(context.refuse(&faults)?);
        }
    };
    let files: Vec<(&str, &[u8])> = import.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
    replace_all(turn.root(), &files).context("the findings cannot be written")?.keep();
    let files = import.files.into_iter().map(|(path, _)| path).collect();
    let report = Report { findings: import.findings, messages: import.messages, removed: import.removed, files };
    context.print(&report, |out| {
        writeln!(out, "{} findings, {} messages; written: {}", report.findings, report.messages, report.files.join(", "))?;
        if report.removed > 0 {
            writeln!(out, "{} messages of the findings that were there went with them: nothing uses them any more", report.removed)?;
        }
        writeln!(out, "`armarium check` says what they still need, such as recommendations")
    })?;
    Ok(End::Done)
}

/// The bytes of a file that is not too large for any table.
fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    let name = super::shown(file);
    let size = std::fs::metadata(file).with_context(|| format!("cannot read {name}"))?.len();
    if size > MAX_DATA_BYTES as u64 {
        bail!("{name} has {size} bytes; at most {MAX_DATA_BYTES} are read");
    }
    std::fs::read(file).with_context(|| format!("cannot read {name}"))
}
