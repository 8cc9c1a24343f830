//! How documents get at messages: through the tracked world, so that a changed message makes anew what prints it and little else.
//!
//! A fault in a translation falls back to the next place and is reported; a fault in the source stops the document.

use std::collections::BTreeMap;
use std::sync::Arc;

use typst::World;
use typst::diag::{SourceDiagnostic, SourceResult, bail, eco_format, eco_vec};
use typst::ecow::EcoString;
use typst::engine::Engine;
use typst::foundations::{Args, Bytes, Value};
use typst::syntax::{DiagSpan, Span};

use crate::diagnostic::Code;
use crate::locale::bundle::Argument;
use crate::locale::chain::{self, Answer};
use crate::locale::normal::Shown;
use crate::locale::{Bundle, Fault, Place, glyphs, place};
use crate::source::Tag;
use crate::typeset::ids::file_id;
use crate::typeset::input::{DOUBTS_FILE, Doubt, EDITION_FILE, EditionInput, MARKED_FILE};

/// How a fault's code travels through Typst's diagnostics: as the first hint.
pub(super) const CODE_HINT: &str = "code: ";

/// What the first place that has a usable message makes of it.
pub(super) struct Message<T> {
    /// The text.
    pub value: T,
    /// Its language, where a reader must be told that it is another one.
    pub foreign: Option<Tag>,
}

/// Looks for a message in the places of the edition.
pub(super) fn find<T: Shown>(
    engine: &mut Engine,
    span: Span,
    id: &str,
    format: impl Fn(&Bundle) -> Option<Result<T, Fault>>,
) -> SourceResult<Message<T>> {
    let edition = edition(engine, span)?;
    let found = chain::first(id, edition.places.iter().map(|place| open(engine, place, &edition)), format);
    let is_source = |(i, _): &&(usize, Fault)| i + 1 == edition.places.len();
    if let Some((_, fault)) = found.passed.iter().find(is_source) {
        return Err(eco_vec![diagnostic(fault, true, id, span)]);
    }
    if let Some(Answer { value, borrowed, program }) = found.answer {
        // These the check of messages reports at the very character.
        for (_, fault) in found.passed.iter().filter(|(_, fault)| !matches!(fault.code, Code::GlyphMissing | Code::Empty)) {
            engine.sink.warn(diagnostic(fault, false, id, span));
        }
        // The program's own words complete the interface of an older library.
        return Ok(Message { value, foreign: borrowed.filter(|_| !program) });
    }
    if let Some((_, fault)) = found.passed.first() {
        return Err(eco_vec![diagnostic(fault, true, id, span)]);
    }
    let source = edition.places.last().map(|place| place.tag.as_str()).unwrap_or_default();
    let mut unknown = SourceDiagnostic::error(span, eco_format!("there is no message `{id}`"));
    unknown.hint(eco_format!("{CODE_HINT}{}", Code::MessageUnknown));
    unknown.hint(eco_format!("add it to locales/{source}/{}.ftl, or correct the id", edition.slug));
    Err(eco_vec![unknown])
}

/// Whether a message is one of the words that every document has: they are not the document's text.
pub(super) fn is_interface(engine: &Engine, span: Span, id: &str) -> SourceResult<bool> {
    let edition = edition(engine, span)?;
    let Some(source) = edition.places.last() else { return Ok(false) };
    let file = open(engine, source, &edition).fault(id, Code::Empty, String::new()).file;
    Ok(file.is_empty() || file == place::path(&source.tag, "interface"))
}

/// A fault of a message, at its place in the file, with the call as a hint.
fn diagnostic(fault: &Fault, error: bool, id: &str, call: Span) -> SourceDiagnostic {
    let name = id.split('.').next().unwrap_or(id).trim_start_matches('-');
    let span = DiagSpan::from_range(file_id(&fault.file), fault.offset..fault.offset + name.len());
    let mut diagnostic =
        if error { SourceDiagnostic::error(span, &*fault.message) } else { SourceDiagnostic::warning(span, &*fault.message) };
    diagnostic.hint(eco_format!("{CODE_HINT}{}", fault.code));
    diagnostic.spanned_hint("asked for here", call);
    if !error {
        diagnostic.hint("the edition prints the source message instead");
    }
    diagnostic
}

/// What the program says of the edition being set.
pub(super) fn edition(engine: &Engine, span: Span) -> SourceResult<Arc<EditionInput>> {
    let bytes = match engine.world.file(file_id(EDITION_FILE)) {
        Ok(bytes) => bytes,
        Err(error) => bail!(span, "{}", EcoString::from(error)),
    };
    match read_edition(bytes) {
        Some(edition) => Ok(edition),
        None => bail!(span, "the description of the edition cannot be read"),
    }
}

#[comemo::memoize]
fn read_edition(bytes: Bytes) -> Option<Arc<EditionInput>> {
    serde_json::from_slice(&bytes).ok().map(Arc::new)
}

/// The messages of one place for an edition: its own, and those of the documents it draws on.
pub(super) fn open(engine: &Engine, place: &Place, edition: &EditionInput) -> Arc<Bundle> {
    let names = ["terms", "interface", &edition.slug].into_iter().chain(edition.draws_on.iter().map(String::as_str));
    let present = names.filter_map(|name| {
        let path = place.file(name);
        engine.world.file(file_id(&path)).ok().map(|bytes| (path, bytes))
    });
    bundle(place, present.collect())
}

/// The bundle of some files of one place, made again only when one of them changes.
#[comemo::memoize]
fn bundle(place: &Place, files: Vec<(String, Bytes)>) -> Arc<Bundle> {
    Arc::new(Bundle::new(place.clone(), files.iter().map(|(path, bytes)| (path.clone(), &**bytes))))
}

/// Why a reader should look twice at this message, if so.
pub(super) fn doubt(engine: &Engine, id: &str) -> Option<Doubt> {
    let bytes = engine.world.file(file_id(DOUBTS_FILE)).ok()?;
    read_doubts(bytes).get(id.split('.').next()?).copied()
}

#[comemo::memoize]
fn read_doubts(bytes: Bytes) -> Arc<BTreeMap<String, Doubt>> {
    Arc::new(serde_json::from_slice(&bytes).unwrap_or_default())
}

/// Whether a preview marks this message.
pub(super) fn is_marked(engine: &Engine, id: &str) -> bool {
    engine.world.file(file_id(MARKED_FILE)).is_ok_and(|marked| id.split('.').next().map(str::as_bytes) == Some(&*marked))
}

/// The named arguments that are left, as a message takes them.
pub(super) fn arguments(args: &mut Args) -> SourceResult<Vec<(String, Argument)>> {
    let mut arguments = Vec::new();
    for arg in std::mem::take(&mut args.items) {
        let Some(name) = &arg.name else { bail!(arg.span, "a message takes named arguments only") };
        let value = match arg.value.v {
            Value::Int(number) => Argument::Number(number as f64),
            Value::Float(number) => Argument::Number(number),
            Value::Str(text) => match glyphs::unprintable(&text) {
                None => Argument::Text(text.to_string()),
                Some((_, sign)) => bail!(
                    arg.value.span, "`{name}` holds {}, which no font of the program has", glyphs::named(sign);
                    hint: "{CODE_HINT}{}", Code::GlyphMissing
                ),
            },
            Value::Datetime(date) => match (date.year(), date.month(), date.day()) {
                (Some(year), Some(month), Some(day)) => Argument::Date { year, month, day },
                _ => bail!(arg.value.span, "a message takes a day, not a time"),
            },
            other => bail!(arg.value.span, "a message takes numbers, strings and days, not {}", other.ty()),
        };
        arguments.push((name.to_string(), value));
    }
    Ok(arguments)
}
