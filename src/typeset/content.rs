//! Content from the markup of messages, built by our own code: nothing that a translator writes is ever evaluated as Typst.

use typst::diag::{SourceResult, bail};
use typst::foundations::{Content, Dict, NativeElement, Value};
use typst::model::{Destination, EmphElem, LinkElem, LinkTarget, RefElem, StrongElem, Url};
use typst::syntax::Span;
use typst::text::{Lang, LinebreakElem, SubElem, SuperElem, TextElem};

use crate::locale::markup::{self, Inline, Style};
use crate::source::Tag;
use crate::typeset::addresses;
use crate::typeset::input::Doubt;
use crate::typeset::messages::CODE_HINT;
use crate::typeset::notes::{Note, mark_of};

/// Stands behind text that was translated from an older source, in print and on the screen.
const STALE_MARK: &str = " [≠]";

/// Whether a message uses all the targets of the document and no others; the error says what is wrong.
pub(super) fn check_links(inlines: &[Inline], links: &Dict) -> Result<(), String> {
    let used = markup::names(inlines);
    if let Some(unknown) = used.iter().find(|name| !links.contains(name)) {
        return Err(format!("data-l10n-name=\"{unknown}\" has no target in the document"));
    }
    match links.iter().find(|(name, _)| !used.contains(name.as_str())) {
        Some((unused, _)) => Err(format!("the target `{unused}` of the document is not used")),
        None => Ok(()),
    }
}

/// The content of marked-up text. Inside of a link an address is only a word.
pub(super) fn content(inlines: &[Inline], links: &Dict, span: Span, in_link: bool) -> SourceResult<Content> {
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

/// The message that a preview marks.
pub(super) fn marked(body: Content, span: Span) -> Content {
    // A character alone in its style would leave no glyph to find it by.
    Content::sequence([Note::Mark.content(span), body, Note::MarkEnd.content(span)])
}

/// Text that was translated from an older source is marked where it stands; the section of any doubtful text is marked on the
/// reading page.
pub(super) fn doubted(body: Content, doubt: Doubt, span: Span) -> Content {
    let mark = match doubt {
        Doubt::Stale => SuperElem::new(TextElem::packed(STALE_MARK)).pack().spanned(span),
        Doubt::Unapproved => Content::empty(),
    };
    Content::sequence([Note::Doubt(doubt).content(span), body, mark])
}

/// Text in another language than its surroundings: hyphenated and read aloud as such, and marked for the reader.
pub(super) fn foreign(body: Content, tag: &Tag, span: Span) -> Content {
    let mark = SuperElem::new(TextElem::packed(format!(" {}", mark_of(tag.as_str())))).pack().spanned(span);
    let body = match tag.bare().parse::<Lang>() {
        Ok(lang) => body.set(TextElem::lang, lang),
        Err(_) => body,
    };
    Content::sequence([Note::Foreign(tag.to_string()).content(span), body, mark, Note::ForeignEnd.content(span)])
}
