//! What a document may put into pages: elements and attributes that say something, and addresses that only lead somewhere.
//!
//! The content security policy stops scripts and frames; it does not stop an element that sends readers elsewhere, or a link
//! that looks like one of the program's. A list of what is allowed has no gaps.

use typst::foundations::{Content, NativeElement};
use typst::introspection::Introspector;
use typst::model::{Destination, LinkElem, LinkTarget};
use typst_html::{HtmlElement, attr, tag};

use crate::diagnostic::{Code, Diagnostic};
use crate::form;
use crate::source::document::is_name;
use crate::typeset::diagnose;
use crate::typeset::links;
use crate::typeset::world::EditionWorld;

/// Elements, in the order of the alphabet: text, lists, tables, pictures, and formulas (MathML Core).
#[rustfmt::skip]
const ELEMENTS: &[&str] = &[
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "body", "br", "caption", "cite", "code", "col",
    "colgroup", "data", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "footer", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "input", "ins", "kbd", "label", "legend", "li", "mark", "math", "merror", "mfrac", "mi",
    "mmultiscripts", "mn", "mo", "mover", "mpadded", "mphantom", "mprescripts", "mroot", "mrow", "ms", "mspace", "msqrt",
    "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover", "nav", "ol", "option", "p", "pre", "q",
    "rp", "rt", "ruby", "s", "samp", "section", "select", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td",
    "textarea", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
];

/// Attributes, in the order of the alphabet, besides those that begin with `aria-`; `style` goes from every element.
#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "abbr", "accent", "accentunder", "alt", "autocomplete", "class", "colspan", "columnspan", "datetime", "depth", "dir", "display",
    "displaystyle", "fence", "for", "form", "headers", "height", "id", "inputmode", "lang", "largeop", "linethickness", "lspace", "mathvariant",
    "maxlength", "maxsize", "minsize", "movablelimits", "open", "pattern", "reversed", "role", "rows", "rowspan", "rspace", "scope", "scriptlevel", "separator",
    "start", "stretchy", "style", "symmetric", "tabindex", "title", "translate", "value", "voffset", "width",
];

/// What an input may be: something that is filled in, nothing that sends, hides or opens.
const INPUTS: [&str; 4] = ["checkbox", "date", "text", "time"];

/// What the address of a link begins with.
const SCHEMES: [&str; 3] = ["https://", "mailto:", "tel:"];

/// Whether a link may lead to an address: out of the document, or to one of its sections.
fn is_allowed(address: &str) -> bool {
    let begins = |scheme: &str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    SCHEMES.into_iter().any(begins) || address.starts_with('#') || address.starts_with(links::SCHEME)
}

/// What is wrong with an element of a page; its children are looked at on their own.
pub(super) fn fault(world: &EditionWorld, element: &HtmlElement) -> Option<Diagnostic> {
    let at = |code, message: String| diagnose::at_span(world, element.span, code, message);
    let name = element.tag.resolve();
    if ELEMENTS.binary_search(&name.as_str()).is_err() {
        let fault = at(Code::Html, format!("a page may not hold the element <{}>", name.as_str()));
        return Some(fault.hint("use elements of text, lists, tables and pictures"));
    }
    for (attribute, value) in &element.attrs.0 {
        let attribute_name = attribute.resolve();
        let attribute_name = attribute_name.as_str();
        let allowed = match *attribute {
            attr::href | attr::cite => is_allowed(value),
            // Typst puts pictures into the page.
            attr::src => element.tag == tag::img && value.starts_with("data:image/"),
            attr::name if [tag::input, tag::select, tag::textarea].contains(&element.tag) => is_name(value),
            attr::r#type if element.tag == tag::input => INPUTS.contains(&value.as_str()),
            _ if attribute_name.starts_with("aria-") || ATTRIBUTES.binary_search(&attribute_name).is_ok() => true,
            _ => {
                let fault = at(Code::Html, format!("<{}> may not have the attribute `{attribute_name}` here", name.as_str()));
                return Some(fault.hint("say it with a class, or with text"));
            }
        };
        if !allowed {
            return Some(refused(at(Code::Reference, format!("the address “{value}” may not stand in a page"))));
        }
    }
    None
}

/// The links of a printed edition that lead where they may not.
pub(super) fn links(world: &EditionWorld, introspector: &dyn Introspector) -> Vec<Diagnostic> {
    let links = introspector.query(&LinkElem::ELEM.select());
    let fault = |content: &Content| {
        let link = content.to_packed::<LinkElem>()?;
        let LinkTarget::Dest(Destination::Url(url)) = &link.dest else { return None };
        let message = || format!("the address “{}” may not stand in a document", url.as_str());
        (!is_allowed(url.as_str()) && !url.as_str().starts_with(form::SCHEME))
            .then(|| refused(diagnose::at_span(world, link.span(), Code::Reference, message())))
    };
    links.iter().filter_map(fault).collect()
}

fn refused(fault: Diagnostic) -> Diagnostic {
    fault.hint("links lead to https:// or mailto: addresses, to telephone numbers (tel:) and to sections")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        assert!(ELEMENTS.is_sorted() && ATTRIBUTES.is_sorted());
    }

    #[test]
    fn addresses_lead_somewhere_and_do_nothing() {
        for fine in ["https://example.org", "HTTPS://example.org", "mailto:a@b.org", "tel:192", "#purpose", "section:purpose"] {
            assert!(is_allowed(fine), "{fine}");
        }
        for bad in [
            "javascript:alert(1)",
            " javascript:x",
            "JavaScript:x",
            "data:text/html,x",
            "//evil.org",
            "/en/",
            "x.html",
            "file:///etc",
            "http://x.org",
            "",
        ] {
            assert!(!is_allowed(bad), "{bad}");
        }
    }
}
