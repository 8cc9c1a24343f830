//! The functions that documents call: `t`, `prose`, `inline` and `number`; `data.rs` has `analysis` and `report`.
//!
//! They read messages only through the tracked world and build content from our own parsed markup: nothing that a
//! translator writes is ever evaluated as Typst. A fault in a translation falls back to the next place and is
//! reported; a fault in the source stops the document.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Arc, LazyLock};

use comemo::Tracked;
use typst::World;
use typst::diag::{SourceDiagnostic, SourceResult, bail, eco_format, eco_vec};
use typst::ecow::EcoString;
use typst::engine::Engine;
use typst::foundations::{
    Args, Bytes, CastInfo, Content, Context, ContextElem, Dict, Func, IntoValue, NativeElement, NativeFuncData, NativeFuncPtr, Scope,
    Smart, Str, Value,
};
use typst::introspection::MetadataElem;
use typst::layout::{BlockBody, BlockElem, Em};
use typst::model::{Destination, EmphElem, LinkElem, LinkTarget, ParElem, ParbreakElem, RefElem, StrongElem, Url};
use typst::syntax::{DiagSpan, Span};
use typst::text::{Lang, LinebreakElem, SubElem, SuperElem, TextElem};

use crate::diagnostic::Code;
use crate::locale::bundle::{Argument, Form};
use crate::locale::markup::{Inline, Style};
use crate::locale::{Bundle, Fault, Place, markup, number, words};
use crate::source::Tag;
use crate::typeset::ids::file_id;
use crate::typeset::input::{DOUBTS_FILE, Doubt, EDITION_FILE, EditionInput, MARKED_FILE};
use crate::typeset::preview::{MARK_END, MARK_START, NOTE_END, NOTE_START};
use crate::typeset::{addresses, data};

/// How a fault's code travels through Typst's diagnostics: as the first hint.
pub(crate) const CODE_HINT: &str = "code: ";
/// The metadata before text in another language than its surroundings; the reading page turns it into `lang`.
pub(crate) const FOREIGN_START: &str = "armarium-foreign-start ";
/// The metadata after it.
pub(crate) const FOREIGN_END: &str = "armarium-foreign-end";
/// The metadata before text that was translated from an older source; marks its section.
pub(crate) const DOUBT_STALE: &str = "armarium-stale";
/// The metadata before text that nobody has approved; marks its section.
pub(crate) const DOUBT_UNAPPROVED: &str = "armarium-unapproved";
/// Stands behind text that was translated from an older source, in print and on the screen.
const STALE_MARK: &str = " [≠]";

macro_rules! native {
    ($static:ident, $function:path, $name:literal, $title:literal, $docs:literal) => {
        static $static: NativeFuncData = NativeFuncData {
            function: NativeFuncPtr(&$function),
            name: $name,
            title: $title,
            docs: $docs,
            def_site: None,
            keywords: &[],
            contextual: false,
            scope: LazyLock::new(&|| Scope::new()),
            params: LazyLock::new(&|| Vec::new()),
            returns: LazyLock::new(&|| CastInfo::Any),
        };
    };
}

native!(T, t, "t", "Text", "A message as a string, without markup.");
native!(PROSE, prose, "prose", "Prose", "A message as a paragraph, with its markup.");
native!(INLINE, inline, "inline", "Inline", "A message as content inside of a paragraph, with its markup.");
native!(ANALYSIS, data::analysis, "analysis", "Analysis", "The data of a gap analysis or needs assessment.");
native!(REPORT, data::report, "report", "Report", "The data of a project report.");
native!(TEXT_LENGTH, text_length, "text-length", "Text length", "How much text something holds, in bytes.");
native!(NUMBER, number, "number", "Number", "A number as the reader's language writes it.");

/// Adds the functions to Typst's global scope.
pub(crate) fn define(scope: &mut Scope) {
    scope.define("t", Func::from(&T));
    scope.define("prose", Func::from(&PROSE));
    scope.define("inline", Func::from(&INLINE));
    scope.define("number", Func::from(&NUMBER));
    scope.define("text-length", Func::from(&TEXT_LENGTH));
    scope.define("analysis", Func::from(&ANALYSIS));
    scope.define("report", Func::from(&REPORT));
}

fn t(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let span = args.span;
    let id: Str = args.expect("message id")?;
    let arguments = arguments(args)?;
    let (text, _) = first(engine, span, &id, |bundle| bundle.format(&id, &arguments, Form::Plain))?;
    let text = if is_marked(engine, &id) { format!("{MARK_START}{text}{MARK_END}") } else { text };
    Ok(Str::from(text).into_value())
}

fn prose(engine: &mut Engine, context: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let body = inline(engine, context, args)?.cast::<Content>().unwrap_or_default();
    if body.plain_text().trim_end().ends_with(':') {
        return Ok(announcing(body).into_value());
    }
    let edge = ParbreakElem::shared();
    Ok(Content::sequence([edge.clone(), body, edge.clone()]).into_value())
}

/// A paragraph that announces what follows, such as a list, stays on the page where that begins.
fn announcing(body: Content) -> Content {
    /// The space between paragraphs, as `manuals/lib/page.typ` sets it.
    const SPACING: Em = Em::new(1.05);
    let paragraph = ParElem::new(body).pack();
    let block = BlockElem::new().with_sticky(true).with_body(Some(BlockBody::Content(paragraph)));
    block.with_above(Smart::Custom(SPACING.into())).with_below(Smart::Custom(SPACING.into())).pack()
}

fn inline(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let span = args.span;
    let id: Str = args.expect("message id")?;
    let links: Dict = args.named("links")?.unwrap_or_default();
    let arguments = arguments(args)?;
    let (inlines, foreign) = first(engine, span, &id, |bundle| {
        let inlines = match bundle.format_markup(&id, &arguments)? {
            Ok(inlines) => inlines,
            Err(fault) => return Some(Err(fault)),
        };
        Some(
            check_links(&inlines, &links)
                .map(|()| inlines)
                .map_err(|message| bundle.fault(&id, Code::Markup, format!("in `{id}`, {message}"))),
        )
    })?;
    let body = content(&inlines, &links, span, false)?;
    let body = if is_marked(engine, &id) {
        // A character alone in its style would leave no glyph to find it by.
        let note = |name: &str| MetadataElem::new(Str::from(name).into_value()).pack().spanned(span);
        Content::sequence([note(NOTE_START), body, note(NOTE_END)])
    } else {
        body
    };
    let body = match doubt(engine, &id) {
        Some(doubt) if foreign.is_none() => doubted(body, doubt, span),
        _ => body,
    };
    Ok(match foreign {
        None => body,
        Some(place) => foreign_text(body, &place.tag, span),
    }
    .into_value())
}

/// Why a reader should look twice at this message, if so.
fn doubt(engine: &Engine, id: &str) -> Option<Doubt> {
    let bytes = engine.world.file(file_id(DOUBTS_FILE)).ok()?;
    read_doubts(bytes).get(id.split('.').next()?).copied()
}

#[comemo::memoize]
fn read_doubts(bytes: Bytes) -> Arc<BTreeMap<String, Doubt>> {
    Arc::new(serde_json::from_slice(&bytes).unwrap_or_default())
}

/// Whether a preview marks this message.
fn is_marked(engine: &Engine, id: &str) -> bool {
    engine.world.file(file_id(MARKED_FILE)).is_ok_and(|marked| id.split('.').next().map(str::as_bytes) == Some(&*marked))
}

fn number(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let span = args.span;
    let value: f64 = args.expect("number")?;
    let digits: Option<usize> = args.named("digits")?;
    let edition = edition(engine, span)?;
    Ok(Str::from(number::format(&edition.lang, value, digits)).into_value())
}

/// What counts for a part whose text is not known before it is laid out, in bytes.
const HIDDEN_TEXT: usize = 80;

/// How much text a string or content holds, in bytes, as far as that can be seen before it is laid out; templates ask it of every
/// cell of a table, for which Typst's own loops are slow.
fn text_length(_: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let length = match args.expect("string or content")? {
        Value::Str(text) => text.as_str().len(),
        Value::Content(body) => {
            let mut length = 0;
            let _ = body.traverse(&mut |part: Content| -> ControlFlow<()> {
                if let Some(text) = part.to_packed::<TextElem>() {
                    length += text.text.len();
                } else if part.is::<ContextElem>() {
                    length += HIDDEN_TEXT;
                }
                ControlFlow::Continue(())
            });
            length
        }
        _ => 0,
    };
    Ok(length.into_value())
}

/// What the first place that has a usable message makes of it, and the place itself where it is not the first.
fn first<T>(
    engine: &mut Engine,
    span: Span,
    id: &str,
    format: impl Fn(&Bundle) -> Option<Result<T, Fault>>,
) -> SourceResult<(T, Option<Place>)> {
    let edition = edition(engine, span)?;
    let mut fault: Option<Fault> = None;
    for (i, place) in edition.places.iter().enumerate() {
        let bundle = open(engine, place, &edition);
        match format(&bundle) {
            None => {}
            Some(Ok(value)) => return Ok((value, (i > 0).then(|| place.clone()))),
            Some(Err(found)) if i + 1 == edition.places.len() => return Err(eco_vec![diagnostic(&found, true, id, span)]),
            Some(Err(found)) => {
                engine.sink.warn(diagnostic(&found, false, id, span));
                fault = Some(found);
            }
        }
    }
    // The program's own English words complete the interface of an older library.
    if let Some(Ok(value)) = format(&program_words()) {
        return Ok((value, None));
    }
    if let Some(found) = fault {
        return Err(eco_vec![diagnostic(&found, true, id, span)]);
    }
    let source = edition.places.last().map(|place| place.tag.as_str()).unwrap_or_default();
    let mut unknown = SourceDiagnostic::error(span, eco_format!("there is no message `{id}`"));
    unknown.hint(eco_format!("{CODE_HINT}{}", Code::MessageUnknown));
    unknown.hint(eco_format!("add it to locales/{source}/{}.ftl, or correct the id", edition.slug));
    Err(eco_vec![unknown])
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

pub(super) fn program_words() -> Arc<Bundle> {
    static PROGRAM: LazyLock<Arc<Bundle>> = LazyLock::new(|| Arc::new(words::program()));
    Arc::clone(&PROGRAM)
}

/// The named arguments that are left, as a message takes them.
fn arguments(args: &mut Args) -> SourceResult<Vec<(String, Argument)>> {
    let mut arguments = Vec::new();
    for arg in std::mem::take(&mut args.items) {
        let Some(name) = &arg.name else { bail!(arg.span, "a message takes named arguments only") };
        let value = match arg.value.v {
            Value::Int(number) => Argument::Number(number as f64),
            Value::Float(number) => Argument::Number(number),
            Value::Str(text) => Argument::Text(text.to_string()),
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

fn check_links(inlines: &[Inline], links: &Dict) -> Result<(), String> {
    let used = markup::names(inlines);
    if let Some(unknown) = used.iter().find(|name| !links.contains(name)) {
        return Err(format!("data-l10n-name=\"{unknown}\" has no target in the document"));
    }
    match links.iter().find(|(name, _)| !used.contains(name.as_str())) {
        Some((unused, _)) => Err(format!("the target `{unused}` of the document is not used")),
        None => Ok(()),
    }
}

fn content(inlines: &[Inline], links: &Dict, span: Span, in_link: bool) -> SourceResult<Content> {
    let mut parts = Vec::with_capacity(inlines.len());
    for inline in inlines {
        let part = match inline {
            Inline::Text(text) => addresses::content(text, in_link, span),
            Inline::Break => LinebreakElem::new().pack(),
            Inline::Styled(style, body) => {
                let body = content(body, links, span, in_link)?;
                match style {
                    Style::Strong => StrongElem::new(body).pack(),
                    Style::Emphasis => EmphElem::new(body).pack(),
                    Style::Superscript => SuperElem::new(body).pack(),
                    Style::Subscript => SubElem::new(body).pack(),
                }
            }
            Inline::Link(name, body) => {
                let body = content(body, links, span, true)?;
                LinkElem::new(target(name, links, span)?, body).pack()
            }
            Inline::Ref(name) => match links.get(name).ok() {
                Some(Value::Content(content)) => content.clone(),
                Some(Value::Label(label)) => RefElem::new(*label).pack(),
                _ => LinkElem::from_url(url(name, links, span)?).pack(),
            },
        };
        parts.push(part.spanned(span));
    }
    Ok(Content::sequence(parts))
}

fn target(name: &str, links: &Dict, span: Span) -> SourceResult<LinkTarget> {
    if let Ok(Value::Label(label)) = links.get(name) {
        return Ok(LinkTarget::Label(*label));
    }
    Ok(LinkTarget::Dest(Destination::Url(url(name, links, span)?)))
}

/// An address of the document; only `https:` and `mailto:` leave it.
fn url(name: &str, links: &Dict, span: Span) -> SourceResult<Url> {
    let address = match links.get(name) {
        Ok(Value::Str(address)) => address.clone(),
        _ => bail!(span, "the target `{name}` must be a label or an address"; hint: "{CODE_HINT}reference"),
    };
    if !["https://", "mailto:"].iter().any(|scheme| address.as_str().starts_with(scheme)) {
        bail!(span, "the address of `{name}` must start with https:// or mailto:"; hint: "{CODE_HINT}reference");
    }
    match Url::new(address.as_str()) {
        Ok(url) => Ok(url),
        Err(error) => bail!(span, "the address of `{name}` cannot be used: {error}"; hint: "{CODE_HINT}reference"),
    }
}

/// Text that was translated from an older source is marked where it stands; the section of any doubtful text is marked on the
/// reading page.
fn doubted(body: Content, doubt: Doubt, span: Span) -> Content {
    let name = match doubt {
        Doubt::Stale => DOUBT_STALE,
        Doubt::Unapproved => DOUBT_UNAPPROVED,
    };
    let note = MetadataElem::new(Str::from(name).into_value()).pack().spanned(span);
    let mark = match doubt {
        Doubt::Stale => SuperElem::new(TextElem::packed(STALE_MARK)).pack().spanned(span),
        Doubt::Unapproved => Content::empty(),
    };
    Content::sequence([note, body, mark])
}

/// Text in another language than its surroundings: hyphenated and read aloud as such, and marked for the reader.
fn foreign_text(body: Content, tag: &Tag, span: Span) -> Content {
    let note = |text: String| MetadataElem::new(Str::from(text).into_value()).pack().spanned(span);
    let mark = SuperElem::new(TextElem::packed(eco_format!(" [{tag}]"))).pack().spanned(span);
    let body = match tag.bare().parse::<Lang>() {
        Ok(lang) => body.set(TextElem::lang, lang),
        Err(_) => body,
    };
    Content::sequence([note(format!("{FOREIGN_START}{tag}")), body, mark, note(FOREIGN_END.to_owned())])
}
