//! `armarium status`

use std::io::{self, Write as _};

use serde::Serialize;

use super::{Context, End};
use crate::diagnostic;
use crate::edition::Store;
use crate::locale::coverage::{self, Coverage};
use crate::locale::review::State;
use crate::source::given::{Given, Upgrade};
use crate::source::{Library, Snapshot, Tag};

/// The progress of one document in one language.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    coverage: Coverage,
    /// Whether the last build could not make the edition.
    held: bool,
    /// The day by which the document must be reviewed, if that is past.
    #[serde(skip_serializing_if = "Option::is_none")]
    review_was_due: Option<String>,
}

pub fn run(context: &Context) -> anyhow::Result<End> {
    let (snapshot, faults) = Snapshot::read(&context.root);
    diagnostic::emit(&context.root, &faults)?;
    let library = match Library::read(&snapshot) {
        Ok((library, faults)) => {
            diagnostic::emit(&context.root, &faults)?;
            library
        }
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    // What the last build could not make.
    let release = Store::of(&context.root).current();
    let held = |document: &str, tag: &Tag| {
        let held = release.iter().flat_map(|release| &release.manifest.held);
        held.into_iter().any(|held| held.slug == document && held.tag == *tag)
    };
    let today = jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date().to_string();
    let due = |slug: &str| {
        let document = library.documents.iter().find(|document| document.slug == slug)?;
        document.review.clone().filter(|day| *day < today)
    };
    let rows = library.languages.iter().flat_map(|language| coverage::of(&library, &snapshot, &language.tag));
    let rows: Vec<Row> = rows
        .map(|coverage| Row { held: held(&coverage.document, &coverage.lang), review_was_due: due(&coverage.document), coverage })
        .collect();
    let width = rows.iter().map(|row| row.coverage.document.chars().count()).max().unwrap_or(0).max("document".len());
    context.print(&rows, |out| {
        writeln!(
            out,
            "{:width$}  {:8}  {:>8}  {:>10}  {:>6}  {:>6}  {:>6}  {:>8}  {:>8}",
            "document", "language", "messages", "translated", "stale", "draft", "review", "approved", "proposed"
        )?;
        for Row { coverage: row, held, review_was_due } in &rows {
            let state = |state| row.states.get(&state).copied().unwrap_or_default();
            writeln!(
                out,
                "{:width$}  {:8}  {:>8}  {:>10}  {:>6}  {:>6}  {:>6}  {:>8}  {:>8}{}{}",
                row.document,
                row.lang.as_str(),
                row.messages,
                row.translated,
                row.stale,
                state(State::Draft),
                state(State::NeedsReview),
                state(State::Approved),
                row.proposed,
                if *held { "  not made: see `armarium check`" } else { "" },
                review_was_due.as_ref().map_or_else(String::new, |day| format!("  to be reviewed by {day}")),
            )?;
        }
        Ok(())
    })?;
    // Whoever reads the table as a program is not disturbed.
    let upgrade = Given::of(&context.root).and_then(|given| Upgrade::of(&context.root, &library, &given));
    if let Some(upgrade) = upgrade.ok().filter(Upgrade::is_due) {
        let count = upgrade.new.len() + upgrade.renewed.len();
        writeln!(io::stderr(), "{count} templates and words of the interface are older than this program; `armarium upgrade` renews them")?;
    }
    Ok(End::Done)
}
