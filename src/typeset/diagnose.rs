//! Typst's diagnostics as ours: the place resolved, the code taken from its hint.

use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::syntax::{DiagSpan, Span};
use typst::{World, WorldExt};

use crate::diagnostic::{self, Code, Diagnostic, Severity};
use crate::source::document::is_name;
use crate::typeset::functions::CODE_HINT;
use crate::typeset::ids::path_of;
use crate::typeset::world::EditionWorld;

/// Warnings of Typst that say nothing about the document.
const HARMLESS: &[&str] = &["html export is under active development"];
/// Warnings of Typst that would lose something a reader needs, so they count as errors.
const GRAVE: &[&str] = &["was ignored", "unknown font family", "no font could be found"];

/// Converts what Typst reported about an edition.
pub(crate) fn convert(world: &EditionWorld, diagnostics: impl IntoIterator<Item = SourceDiagnostic>) -> Vec<Diagnostic> {
    diagnostics.into_iter().filter(|d| !HARMLESS.iter().any(|text| d.message.contains(text))).map(|d| one(world, &d)).collect()
}

/// A fault at a span of a Typst source.
pub(crate) fn at_span(world: &EditionWorld, span: Span, code: Code, message: impl Into<String>) -> Diagnostic {
    place(world, span.into(), Diagnostic::error(code, path_of(world.main()), message))
}

fn one(world: &EditionWorld, typst: &SourceDiagnostic) -> Diagnostic {
    let grave = GRAVE.iter().any(|text| typst.message.contains(text));
    let severity = if typst.severity == TypstSeverity::Error || grave { Severity::Error } else { Severity::Warning };
    let mut converted = Diagnostic::new(severity, Code::Typst, path_of(world.main()), typst.message.as_str());
    for hint in &typst.hints {
        match hint.v.strip_prefix(CODE_HINT) {
            Some(code) => converted.code = serde_json::from_value(code.into()).unwrap_or(Code::Typst),
            None if hint.span.is_detached() => converted.hints.push(hint.v.to_string()),
            None => converted.hints.push(format!("{} ({})", hint.v, spot(world, hint.span))),
        }
    }
    // A fault inside of a template is the caller's: the first call from outside of the templates says where.
    let calls = typst.trace.iter().map(|point| DiagSpan::from(point.span));
    let outside = |span: &DiagSpan| span.id().is_some_and(|id| !path_of(id).starts_with("manuals/lib/"));
    let span = std::iter::once(typst.span).chain(calls).find(outside).unwrap_or(typst.span);
    if span != typst.span {
        converted.hints.push(format!("raised in {}", spot(world, typst.span)));
    }
    converted.id = quoted(&converted.message).map(str::to_owned);
    place(world, span, converted)
}

/// The message id that a fault of a message names first.
fn quoted(message: &str) -> Option<&str> {
    let id = message.split('`').nth(1)?;
    is_name(id).then_some(id)
}

fn place(world: &EditionWorld, span: DiagSpan, mut converted: Diagnostic) -> Diagnostic {
    if let Some(id) = span.id() {
        converted.file = path_of(id);
        if let (Some(range), Ok(bytes)) = (world.range(span), world.file(id)) {
            let text = String::from_utf8_lossy(&bytes);
            (converted.line, converted.column) = diagnostic::position(text.trim_start_matches('\u{feff}'), range.start);
        }
    }
    converted
}

fn spot(world: &EditionWorld, span: DiagSpan) -> String {
    let spot = place(world, span, Diagnostic::error(Code::Typst, "", ""));
    format!("{}:{}:{}", spot.file, spot.line, spot.column)
}
