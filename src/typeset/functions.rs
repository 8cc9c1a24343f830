//! The functions that documents call: `t`, `prose`, `inline`, `number` and `text-length`; `data.rs` has `analysis` and `report`.

use std::ops::ControlFlow;
use std::sync::LazyLock;

use comemo::Tracked;
use typst::diag::SourceResult;
use typst::engine::Engine;
use typst::foundations::{
    Args, CastInfo, Content, Context, ContextElem, Dict, Func, IntoValue, NativeElement, NativeFuncData, NativeFuncPtr, Scope, Smart, Str,
    Value,
};
use typst::layout::{BlockBody, BlockElem, Em};
use typst::model::{ParElem, ParbreakElem};
use typst::syntax::Span;
use typst::text::TextElem;

use crate::diagnostic::Code;
use crate::locale::bundle::{Argument, Form};
use crate::locale::number;
use crate::typeset::content::{check_links, content, doubted, foreign, marked};
use crate::typeset::messages::{Message, arguments, doubt, edition, find, is_interface, is_marked};
use crate::typeset::notes::{MARK_END, MARK_START, Note, borrow};
use crate::typeset::{data, fields, notes};

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
native!(ASKS, asks, "asks", "Asks", "The questions, in everyday words, that a section answers: searched, not printed.");
native!(ANALYSIS, data::analysis, "analysis", "Analysis", "The data of a gap analysis or needs assessment.");
native!(REPORT, data::report, "report", "Report", "The data of a project report.");
native!(TEXT_LENGTH, text_length, "text-length", "Text length", "How much text something holds, in bytes.");
native!(FIELD, fields::field, "field", "Field", "A field of a form: a name that no translation changes, and what is asked.");
native!(ROW_FIELD, fields::row_field, "row-field", "Row field", "A field of one row of several.");
native!(NUMBER, number, "number", "Number", "A number as the reader's language writes it.");
native!(LANGUAGE_OF, language_of, "language-of", "Language of", "The language of a borrowed text; none for the edition's own.");

/// Adds the functions to Typst's global scope.
pub(crate) fn define(scope: &mut Scope) {
    scope.define("t", Func::from(&T));
    scope.define("prose", Func::from(&PROSE));
    scope.define("inline", Func::from(&INLINE));
    scope.define("asks", Func::from(&ASKS));
    scope.define("field", Func::from(&FIELD));
    scope.define("row-field", Func::from(&ROW_FIELD));
    scope.define("number", Func::from(&NUMBER));
    scope.define("text-length", Func::from(&TEXT_LENGTH));
    scope.define("language-of", Func::from(&LANGUAGE_OF));
    scope.define("analysis", Func::from(&ANALYSIS));
    scope.define("report", Func::from(&REPORT));
}

/// A string that is borrowed from another language says so at its end, wherever it is shown: in headings, titles, contents and
/// bookmarks. The words that every document has (`interface.ftl`) do not: of a new language every line would.
fn t(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let span = args.span;
    let id: Str = args.expect("message id")?;
    let arguments = arguments(args)?;
    Ok(Str::from(string(engine, span, &id, &arguments)?).into_value())
}

/// A message as [`t`] gives it.
pub(super) fn string(engine: &mut Engine, span: Span, id: &str, arguments: &[(String, Argument)]) -> SourceResult<String> {
    let Message { value: mut text, foreign } = find(engine, span, id, |bundle| bundle.format(id, arguments, Form::Plain))?;
    if let Some(tag) = foreign
        && !is_interface(engine, span, id)?
    {
        text = borrow(&text, &tag);
    }
    Ok(if is_marked(engine, id) { format!("{MARK_START}{text}{MARK_END}") } else { text })
}

fn prose(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let Marked { body, announces } = message(engine, args)?;
    if announces {
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
    Ok(message(engine, args)?.body.into_value())
}

/// A message as content, with what a reader must be told of it.
struct Marked {
    body: Content,
    /// Whether its own text ends with a colon.
    announces: bool,
}

fn message(engine: &mut Engine, args: &mut Args) -> SourceResult<Marked> {
    let span = args.span;
    let id: Str = args.expect("message id")?;
    let links: Dict = args.named("links")?.unwrap_or_default();
    let arguments = arguments(args)?;
    let Message { value: inlines, foreign: language } = find(engine, span, &id, |bundle| {
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
    let mut body = content(&inlines, &links, span, false)?;
    let announces = body.plain_text().trim_end().ends_with(':');
    if is_marked(engine, &id) {
        body = marked(body, span);
    }
    let body = match (language, doubt(engine, &id)) {
        (Some(tag), _) => foreign(body, &tag, span),
        (None, Some(doubt)) => doubted(body, doubt, span),
        (None, None) => body,
    };
    Ok(Marked { body, announces })
}

/// Most questions of one message.
const MAX_QUESTIONS: usize = 32;

/// Each line of the messages is a question, as people of that language type it: none is borrowed from another.
fn asks(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let span = args.span;
    let ids: Vec<Str> = args.all()?;
    let mut notes = Vec::new();
    for id in ids {
        let Message { value, foreign } = find(engine, span, &id, |bundle| bundle.format(&id, &[], Form::Plain))?;
        if foreign.is_none() {
            let questions = value.lines().map(str::trim).filter(|line| !line.is_empty()).take(MAX_QUESTIONS);
            notes.extend(questions.map(|question| Note::Asks(question.to_owned()).content(span)));
        }
    }
    Ok(Content::sequence(notes).into_value())
}

fn number(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let span = args.span;
    let value: f64 = args.expect("number")?;
    let digits: Option<usize> = args.named("digits")?;
    let edition = edition(engine, span)?;
    Ok(Str::from(number::format(&edition.lang, value, digits)).into_value())
}

/// The language of a string or heading that [`t`] has borrowed, for templates to set it as what it is.
fn language_of(_: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let text = match args.expect("string or content")? {
        Value::Str(text) => text.as_str().into(),
        Value::Content(body) => body.plain_text(),
        _ => return Ok(Value::None),
    };
    Ok(match notes::borrowed(&text) {
        // Typst knows languages without their script.
        Some((_, tag)) => Str::from(tag.split('-').next().unwrap_or(tag)).into_value(),
        None => Value::None,
    })
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
