//! The tree of a reading page written as HTML: in pieces, because between them stand the links of each section, which are not known
//! to the typesetter.
//!
//! Typst's own writer gives one text with inline styles, which the content security policy forbids.

use comemo::Track;
use typst::ecow::eco_vec;
use typst::model::LateLinkResolver;
use typst_html::{HtmlDocument, HtmlElement, HtmlFrame, HtmlNode, HtmlOptions, HtmlTag, attr, tag};

/// The element after a section's heading in whose place the page puts the section's links. It is never written.
pub(super) const TOOLS: HtmlTag = HtmlTag::constant("slot");

/// Stands before each `id`, so that a text can stand on a page twice and its ids once. No text holds it: control characters are replaced.
pub const ID_MARK: char = '\u{1}';

/// A stretch of a reading page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// HTML.
    Html(String),
    /// The place of the links of the section with this label.
    Tools(String),
    /// Here ends a block: a paragraph, a list, a table, a heading.
    End,
}

/// Writes nodes of a document.
pub(super) fn write(document: &HtmlDocument, nodes: &[HtmlNode]) -> Vec<Piece> {
    let mut writer = Writer { document, pieces: Vec::new(), html: String::new() };
    for node in nodes {
        writer.nodes(std::slice::from_ref(node));
        writer.cut();
        writer.pieces.push(Piece::End);
    }
    writer.pieces
}

struct Writer<'a> {
    document: &'a HtmlDocument,
    pieces: Vec<Piece>,
    html: String,
}

impl Writer<'_> {
    fn cut(&mut self) {
        if !self.html.is_empty() {
            self.pieces.push(Piece::Html(std::mem::take(&mut self.html)));
        }
    }

    fn nodes(&mut self, nodes: &[HtmlNode]) {
        for node in nodes {
            match node {
                HtmlNode::Tag(_) => {}
                HtmlNode::Text(text, _) => self.escaped(text, '<'),
                HtmlNode::Element(element) if element.tag == TOOLS => {
                    self.cut();
                    self.pieces.push(Piece::Tools(element.attrs.get(attr::name).map(ToString::to_string).unwrap_or_default()));
                }
                HtmlNode::Element(element) => self.element(element),
                HtmlNode::Frame(frame) => self.frame(frame),
            }
        }
    }

    fn element(&mut self, element: &HtmlElement) {
        let name = element.tag.resolve();
        self.html.push('<');
        self.html.push_str(&name);
        for (attribute, value) in element.attrs.0.iter().filter(|(attribute, _)| *attribute != attr::style) {
            self.html.push(' ');
            if *attribute == attr::id {
                self.html.push(ID_MARK);
            }
            self.html.push_str(&attribute.resolve());
            if !value.is_empty() {
                self.html.push_str("=\"");
                self.escaped(value, '"');
                self.html.push('"');
            }
        }
        self.html.push('>');
        if tag::is_void(element.tag) {
            return;
        }
        self.nodes(&element.children);
        self.html.push_str("</");
        self.html.push_str(&name);
        self.html.push('>');
    }

    /// Text between tags, which `<` would end, or a value between quotes, which `"` would end. Of the characters that HTML cannot hold,
    /// guarded messages have none.
    fn escaped(&mut self, text: &str, end: char) {
        for c in text.chars() {
            match c {
                '&' => self.html.push_str("&amp;"),
                '<' if end == '<' => self.html.push_str("&lt;"),
                '"' if end == '"' => self.html.push_str("&quot;"),
                c if c.is_control() && !matches!(c, '\n' | '\t') => self.html.push(char::REPLACEMENT_CHARACTER),
                c => self.html.push(c),
            }
        }
    }

    /// A drawing, as SVG. Only Typst can write it, as the only child of some element.
    fn frame(&mut self, frame: &HtmlFrame) {
        let holder = HtmlElement::new(tag::div).with_children(eco_vec![frame.clone().into()]);
        let resolver = LateLinkResolver::new(None, self.document.introspector().as_ref());
        let written = typst_html::html_in_bundle(&holder, &HtmlOptions { pretty: false }, resolver.track()).unwrap_or_default();
        let svg = written.strip_prefix("<!DOCTYPE html><div>").and_then(|rest| rest.strip_suffix("</div>")).unwrap_or_default();
        self.html.push_str(&without_style_attributes(svg));
    }
}

/// A drawing without its inline styles; the style sheet has what they say.
fn without_style_attributes(svg: &str) -> String {
    let mut clean = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some((before, after)) = rest.split_once(" style=\"") {
        clean.push_str(before);
        rest = after.split_once('"').map_or("", |(_, after)| after);
    }
    clean + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_attributes_go() {
        assert_eq!(without_style_attributes(r#"<svg style="overflow: visible" class="x"><g style="a">b"#), r#"<svg class="x"><g>b"#);
    }
}
