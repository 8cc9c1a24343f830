//! The functions that give documents their data: `analysis` and `report`.
//!
//! They read files only through the tracked world, and make the same model of the same bytes once. A fault of the data stops the
//! document at the place of the fault, and so does a message that data names and nobody has.

use std::sync::Arc;

use comemo::Tracked;
use typst::World;
use typst::diag::{SourceDiagnostic, SourceResult, bail, eco_format};
use typst::engine::Engine;
use typst::foundations::{Args, Bytes, Context, Dict, IntoValue, Smart, Str, Value};
use typst::syntax::{DiagSpan, Span};

use crate::analysis::messages::Use;
use crate::analysis::{Analysis, Files, Report, table};
use crate::diagnostic::{self, Diagnostic};
use crate::locale::words;
use crate::typeset::ids::file_id;
use crate::typeset::input::EditionInput;
use crate::typeset::messages::{self, CODE_HINT};
use crate::typeset::values;

/// How the files of some data are gathered.
type Gather = fn(&str, &mut dyn FnMut(&str) -> Option<Bytes>) -> Files;
/// Data as Typst takes it with the messages that it names, or what is wrong with it.
type Made = Result<(Dict, Arc<[Use]>), Arc<[Diagnostic]>>;

pub(super) fn analysis(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    give(engine, args, Files::of_analysis, make_analysis)
}

pub(super) fn report(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    give(engine, args, Files::of_report, make_report)
}

/// The data of the edition's own document, or of one that it draws on.
fn give(engine: &mut Engine, args: &mut Args, gather: Gather, make: fn(Files, &str) -> Made) -> SourceResult<Value> {
    let span = args.span;
    let slug: Option<Smart<Str>> = args.eat()?;
    let edition = messages::edition(engine, span)?;
    let slug = match slug {
        Some(Smart::Custom(slug)) => slug.to_string(),
        Some(Smart::Auto) | None => edition.slug.clone(),
    };
    if slug != edition.slug && !edition.draws_on.contains(&slug) {
        bail!(span, "`{slug}` is not among the documents that this one draws on";
            hint: "{CODE_HINT}reference"; hint: "name it in manuals/{}/document.toml: draws_on = [\"{slug}\"]", edition.slug);
    }
    let files = gather(&slug, &mut |path| engine.world.file(file_id(path)).ok());
    match make(files, &slug) {
        Ok((data, uses)) => match unknown(engine, &edition, &uses) {
            faults if faults.is_empty() => Ok(data.into_value()),
            faults => Err(faults.iter().map(|fault| error(engine, fault, span)).collect()),
        },
        Err(faults) => Err(faults.iter().filter(|fault| fault.is_error()).map(|fault| error(engine, fault, span)).collect()),
    }
}

#[comemo::memoize]
fn make_analysis(files: Files, slug: &str) -> Made {
    let analysis = Analysis::of(&files, slug)?;
    Ok((values::analysis(&analysis), analysis.messages.into()))
}

#[comemo::memoize]
fn make_report(files: Files, slug: &str) -> Made {
    let (report, _) = Report::of(&files, slug)?;
    Ok((values::report(&report), report.messages.into()))
}

/// The messages that data names and the source language does not have.
fn unknown(engine: &Engine, edition: &EditionInput, uses: &[Use]) -> Vec<Diagnostic> {
    let Some(source) = edition.places.last() else { return Vec::new() };
    let bundle = messages::open(engine, source, edition);
    let program = words::program();
    let missing = uses.iter().filter(|named| !bundle.has(&named.id) && !program.has(&named.id));
    missing.take(table::MAX_FAULTS).map(|named| named.unknown(&text(engine, &named.file))).collect()
}

/// The text of a file of data, without its byte order mark.
fn text(engine: &Engine, path: &str) -> String {
    let bytes = engine.world.file(file_id(path)).ok();
    bytes.map(|bytes| String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned()).unwrap_or_default()
}

/// A fault of data at its place, with the call as a hint.
fn error(engine: &Engine, fault: &Diagnostic, call: Span) -> SourceDiagnostic {
    let file = file_id(&fault.file);
    let offset = diagnostic::offset(&text(engine, &fault.file), fault.line, fault.column);
    let mut error = SourceDiagnostic::error(DiagSpan::from_range(file, offset..offset), &*fault.message);
    error.hint(eco_format!("{CODE_HINT}{}", fault.code));
    for hint in &fault.hints {
        error.hint(hint.as_str());
    }
    error.spanned_hint("asked for here", call);
    error
}
