//! The functions that give documents their data: `analysis` and `report`.
//!
//! They read files only through the tracked world, and make the same model of the same bytes once. A fault of the data stops the
//! document at the place of the fault, and so does a message that data names and nobody has.

use std::sync::Arc;

use comemo::Tracked;
use typst::World;
use typst::diag::{SourceDiagnostic, SourceResult, bail, eco_format};
use typst::ecow::EcoVec;
use typst::engine::Engine;
use typst::foundations::{Args, Array, Bytes, Context, Datetime, Dict, IntoValue, Smart, Str, Value};
use typst::syntax::{DiagSpan, Span};

use crate::analysis::model::{self, Analysis};
use crate::analysis::scale::Choice;
use crate::analysis::{Date, Files, Report, messages};
use crate::diagnostic::Diagnostic;
use crate::typeset::functions::{self, CODE_HINT};
use crate::typeset::ids::file_id;
use crate::typeset::input::EditionInput;

/// Data as Typst takes it, or what is wrong with it.
type Made = Result<(Dict, Vec<messages::Use>), Arc<[Diagnostic]>>;

pub(super) fn analysis(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    give(engine, args, Files::of_analysis, made_analysis)
}

pub(super) fn report(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    give(engine, args, Files::of_report, made_report)
}

/// The data of the edition's own document, or of one it draws on.
fn give(
    engine: &mut Engine,
    args: &mut Args,
    gather: fn(&str, &mut dyn FnMut(&str) -> Option<Bytes>) -> Files,
    make: fn(Files, &str) -> Made,
) -> SourceResult<Value> {
    let span = args.span;
    let slug: Option<Smart<Str>> = args.eat()?;
    let edition = functions::edition(engine, span)?;
    let slug = match slug {
        Some(Smart::Custom(slug)) => slug.to_string(),
        Some(Smart::Auto) | None => edition.slug.clone(),
    };
    if slug != edition.slug && !edition.draws_on.contains(&slug) {
        bail!(span, "`{slug}` is not among the documents that this one draws on";
            hint: "{CODE_HINT}reference"; hint: "name it in manuals/{}/document.toml: draws_on = [\"{slug}\"]", edition.slug);
    }
    let files = gather(&slug, &mut |path| engine.world.file(file_id(path)).ok());
    let faults = match make(files, &slug) {
        Ok((dictionary, uses)) => {
            let unknown = unknown(engine, &edition, &uses);
            if unknown.is_empty() {
                return Ok(dictionary.into_value());
            }
            unknown.into()
        }
        Err(faults) => faults,
    };
    Err(faults.iter().map(|fault| diagnostic(engine, fault, span)).collect::<EcoVec<_>>())
}

#[comemo::memoize]
fn made_analysis(files: Files, slug: &str) -> Made {
    let analysis = Analysis::of(&files, slug)?;
    Ok((of_analysis(&analysis), messages::of_analysis(&files, slug)))
}

#[comemo::memoize]
fn made_report(files: Files, slug: &str) -> Made {
    let (report, _) = Report::of(&files, slug)?;
    Ok((of_report(&report), messages::of_report(&files, slug)))
}
