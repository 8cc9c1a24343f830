//! Typst's diagnostics as ours: the place resolved, the code taken from its hint, the edition named.

use std::collections::HashMap;

use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::syntax::{DiagSpan, FileId, Lines, Span};
use typst::{World, WorldExt};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::document::is_name;
use crate::typeset::ids::path_of;
use crate::typeset::messages::CODE_HINT;
use crate::typeset::world::EditionWorld;

/// Warnings of Typst that say nothing about the document.
const HARMLESS: &[&str] = &["html export is under active development"];
/// Warnings of Typst that would lose something a reader needs, so they count as errors.
const GRAVE: &[&str] = &["was ignored", "unknown font family", "no font could be found"];

/// Converts what Typst reported about an edition.
pub(crate) fn convert(world: &EditionWorld, diagnostics: impl IntoIterator<Item = SourceDiagnostic>) -> Vec<Diagnostic> {
    let mut places = Places { world, lines: HashMap::new() };
    let told = diagnostics.into_iter().filter(|d| !HARMLESS.iter().any(|text| d.message.contains(text)));
    told.map(|d| one(&mut places, &d)).collect()
}

/// A fault at a span of a Typst source.
pub(crate) fn at_span(world: &EditionWorld, span: Span, code: Code, message: impl Into<String>) -> Diagnostic {
    let mut places = Places { world, lines: HashMap::new() };
    named(world, places.place(span.into(), Diagnostic::error(code, path_of(world.main()), message)))
}

fn one(places: &mut Places, typst: &SourceDiagnostic) -> Diagnostic {
    let world = places.world;
    let grave = GRAVE.iter().any(|text| typst.message.contains(text));
    let severity = if typst.severity == TypstSeverity::Error || grave { Severity::Error } else { Severity::Warning };
    let mut converted = Diagnostic::new(severity, Code::Typst, path_of(world.main()), typst.message.as_str());
    for hint in &typst.hints {
        match hint.v.strip_prefix(CODE_HINT) {
            Some(code) => converted.code = serde_json::from_value(code.into()).unwrap_or(Code::Typst),
            None if hint.span.is_detached() => converted.hints.push(hint.v.to_string()),
            None => converted.hints.push(format!("{} ({})", hint.v, places.spot(hint.span))),
        }
    }
    // A fault inside of a template is the caller's: the first call from outside of the templates says where.
    let calls = typst.trace.iter().map(|point| DiagSpan::from(point.span));
    let outside = |span: &DiagSpan| span.id().is_some_and(|id| !path_of(id).starts_with("manuals/lib/"));
    let span = std::iter::once(typst.span).chain(calls).find(outside).unwrap_or(typst.span);
    if span != typst.span {
        converted.hints.push(format!("raised in {}", places.spot(typst.span)));
    }
    converted.id = quoted(&converted.message).map(str::to_owned);
    named(world, places.place(span, converted))
}

/// The message id that a fault of a message names first.
fn quoted(message: &str) -> Option<&str> {
    let id = message.split('`').nth(1)?;
    is_name(id).then_some(id)
}

/// Names the edition in a fault that only a translation may have. Of the same fault of the source's edition, which sorts before it,
/// it is a repetition; a file of messages names its language itself.
fn named(world: &EditionWorld, mut fault: Diagnostic) -> Diagnostic {
    if let Some(edition) = world.named().filter(|_| !fault.file.starts_with("locales/")) {
        fault.message = format!("{}, in {edition}", fault.message);
    }
    fault
}

/// Places in the files of an edition. A file with thousands of faults is read once.
struct Places<'a, 'w> {
    world: &'a EditionWorld<'w>,
    lines: HashMap<FileId, Option<Lines<String>>>,
}

impl Places<'_, '_> {
    fn place(&mut self, span: DiagSpan, mut fault: Diagnostic) -> Diagnostic {
        if let Some(id) = span.id() {
            fault.file = path_of(id);
            if let Some((line, column)) = self.world.range(span).and_then(|range| self.position(id, range.start)) {
                (fault.line, fault.column) = (line + 1, column + 1);
            }
        }
        fault
    }

    /// Line and column of an offset, from 0.
    fn position(&mut self, id: FileId, offset: usize) -> Option<(usize, usize)> {
        if path_of(id).ends_with(".typ") {
            return self.world.source(id).ok()?.lines().byte_to_line_column(offset);
        }
        let lines = self.lines.entry(id).or_insert_with(|| {
            let bytes = self.world.file(id).ok()?;
            Some(Lines::new(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned()))
        });
        lines.as_ref()?.byte_to_line_column(offset)
    }

    fn spot(&mut self, span: DiagSpan) -> String {
        let spot = self.place(span, Diagnostic::error(Code::Typst, "", ""));
        format!("{}:{}:{}", spot.file, spot.line, spot.column)
    }
}
