//! `armarium status`

use super::{Context, End};
use crate::diagnostic;
use crate::locale::coverage;
use crate::locale::review::State;
use crate::source::{Library, Snapshot};

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
    let rows: Vec<_> = library.languages.iter().flat_map(|language| coverage::of(&library, &snapshot, &language.tag)).collect();
    let width = rows.iter().map(|row| row.document.chars().count()).max().unwrap_or(0).max("document".len());
    context.print(&rows, |out| {
        writeln!(
            out,
            "{:width$}  {:8}  {:>8}  {:>10}  {:>6}  {:>6}  {:>6}  {:>8}",
            "document", "language", "messages", "translated", "stale", "draft", "review", "approved"
        )?;
        for row in &rows {
            let state = |state| row.states.get(&state).copied().unwrap_or_default();
            writeln!(
                out,
                "{:width$}  {:8}  {:>8}  {:>10}  {:>6}  {:>6}  {:>6}  {:>8}",
                row.document,
                row.lang.as_str(),
                row.messages,
                row.translated,
                row.stale,
                state(State::Draft),
                state(State::NeedsReview),
                state(State::Approved),
            )?;
        }
        Ok(())
    })?;
    Ok(End::Done)
}
