//! `armarium translations import`

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use serde::Serialize;

use crate::cli::{Context, End, recorded, shown};
use crate::diagnostic;
use crate::source::Act;
use crate::translate::exchange::import::{Applied, Trouble};
use crate::translate::exchange::{self, MAX_FILE_BYTES, Report, language};

#[derive(Debug, clap::Args)]
pub struct Options {
    /// An XLIFF file, a table or a workbook that `translations export` wrote
    file: PathBuf,
    /// The sheet of a workbook that has several
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The language; needed only where the file does not say it
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Who translated: stands in the review records
    #[arg(long, value_name = "NAME", default_value = "")]
    by: String,
}

/// What became of a file, for programs.
#[derive(Serialize)]
struct Outcome<'a> {
    file: &'a str,
    #[serde(flatten)]
    report: &'a Report,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let lang = options.lang.as_deref().map(language::tag).transpose().map_err(anyhow::Error::msg)?;
    let name = shown(&options.file);
    let mut bytes = Vec::new();
    let file = File::open(&options.file).with_context(|| format!("cannot open {name}"))?;
    file.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes).with_context(|| format!("cannot read {name}"))?;
    let lang = lang.as_ref();
    recorded::record(context, Act::Import, name.clone())?;
    let report = match exchange::import_sheet(&context.root, &context.state, &bytes, options.sheet.as_deref(), lang, &options.by, &name) {
        Ok(report) => report,
        Err(Trouble::Library(faults)) => return Ok(context.refuse(&faults)?),
        Err(Trouble::NoTurn(problem)) => bail!("{problem}; nothing was taken"),
        Err(Trouble::State(problem)) => bail!("{problem}; nothing was taken"),
        Err(Trouble::File(problem)) if problem.line > 0 => bail!("{name}:{}: {}; nothing was taken", problem.line, problem.problem),
        Err(Trouble::File(problem)) => bail!("{name}: {}; nothing was taken", problem.problem),
    };
    diagnostic::emit(&context.root, &report.warnings)?;
    context.print(&Outcome { file: &name, report: &report }, |out| {
        for refused in &report.refused {
            writeln!(out, "{name}:{}: refused: {}: {}", refused.line, refused.unit, refused.reason)?;
        }
        for Applied { document, id, .. } in &report.proposed {
            writeln!(out, "{document}: {id} is approved and stays; the new text waits for a reviewer")?;
        }
        if report.drafts > 0 {
            writeln!(out, "{} of the messages are drafts: the file says that work on them goes on", report.drafts)?;
        }
        if report.untranslated > 0 {
            writeln!(out, "{} texts are still those of the source", report.untranslated)?;
        }
        let (applied, refused) = (report.applied.len(), report.refused.len());
        writeln!(out, "{applied} messages changed or submitted, {} texts unchanged, {refused} refused", report.unchanged)
    })?;
    Ok(if report.refused.is_empty() { End::Done } else { End::Faults })
}
