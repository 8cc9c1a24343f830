//! The section of a reading page in which a message stands, with the message marked: what a translator sees beside the text.

use typst::ecow::EcoVec;
use typst_html::{HtmlElement, HtmlNode, HtmlTag, tag};

use crate::typeset::html::Reading;
use crate::typeset::notes::{MARK_END, MARK_START};
use crate::typeset::written::{ID_MARK, Piece, TOOLS};

/// HTML of the section in which a text between [`MARK_START`] and [`MARK_END`] stands, with `<mark>` around the text.
pub(super) fn section(reading: &Reading) -> Option<String> {
    let nodes = section_of(reading.nodes())?;
    let mut wanted = false;
    let html = |piece| match piece {
        Piece::Html(html) => Some(html.replace(ID_MARK, "")),
        Piece::Tools(_) | Piece::End => None,
    };
    Some(reading.write(&with_marks(nodes, &mut wanted)).into_iter().filter_map(html).collect())
}

/// From the heading before the marked text to the next one.
fn section_of(nodes: &[HtmlNode]) -> Option<&[HtmlNode]> {
    let at = nodes.iter().position(|node| holds(node, &is_start))?;
    let is_heading = |node: &HtmlNode| holds(node, &|node| matches!(node, HtmlNode::Element(element) if element.tag == TOOLS));
    let start = nodes[..=at].iter().rposition(is_heading).unwrap_or_default();
    let end = nodes[at + 1..].iter().position(is_heading).map_or(nodes.len(), |next| at + 1 + next);
    Some(&nodes[start..end])
}

fn is_start(node: &HtmlNode) -> bool {
    matches!(node, HtmlNode::Text(text, _) if text.contains(MARK_START))
}

fn holds(node: &HtmlNode, wanted: &impl Fn(&HtmlNode) -> bool) -> bool {
    wanted(node) || matches!(node, HtmlNode::Element(element) if element.children.iter().any(|child| holds(child, wanted)))
}

/// Elements inside of a line; a mark may enclose them, and stands inside of all others.
const INLINE: [HtmlTag; 8] = [tag::a, tag::em, tag::strong, tag::sub, tag::sup, tag::span, tag::br, tag::code];

/// The characters around the text become an element around what stands in lines; those inside of attributes go.
fn with_marks(nodes: &[HtmlNode], wanted: &mut bool) -> EcoVec<HtmlNode> {
    let mut line = Line::default();
    for node in nodes {
        match node {
            HtmlNode::Text(text, span) => {
                for part in text.split_inclusive([MARK_START, MARK_END]) {
                    line.add(HtmlNode::text(part.trim_end_matches([MARK_START, MARK_END]), *span), *wanted);
                    match part.chars().last() {
                        Some(MARK_START) => *wanted = true,
                        Some(MARK_END) => *wanted = false,
                        _ => {}
                    }
                }
            }
            HtmlNode::Element(element) => {
                let whole = INLINE.contains(&element.tag) && !holds(node, &has_mark);
                let children = if whole { element.children.clone() } else { with_marks(&element.children, wanted) };
                let mut element = HtmlElement { children, ..element.clone() };
                for (_, value) in element.attrs.0.make_mut() {
                    *value = value.chars().filter(|c| ![MARK_START, MARK_END].contains(c)).collect();
                }
                line.add(element.into(), whole && *wanted);
            }
            HtmlNode::Tag(_) => {}
            HtmlNode::Frame(_) => line.add(node.clone(), false),
        }
    }
    line.end()
}

fn has_mark(node: &HtmlNode) -> bool {
    matches!(node, HtmlNode::Text(text, _) if text.contains([MARK_START, MARK_END]))
}

/// Nodes beside each other, and those at their end that a mark encloses.
#[derive(Default)]
struct Line {
    done: EcoVec<HtmlNode>,
    marked: EcoVec<HtmlNode>,
}

impl Line {
    fn add(&mut self, node: HtmlNode, marked: bool) {
        let blank = matches!(&node, HtmlNode::Text(text, _) if text.trim().is_empty());
        if matches!(&node, HtmlNode::Text(text, _) if text.is_empty()) {
            return;
        }
        // A mark begins with something to see.
        if marked && !(blank && self.marked.is_empty()) {
            self.marked.push(node);
        } else {
            self.close();
            self.done.push(node);
        }
    }

    fn close(&mut self) {
        if !self.marked.is_empty() {
            self.done.push(HtmlElement::new(tag::mark).with_children(std::mem::take(&mut self.marked)).into());
        }
    }

    fn end(mut self) -> EcoVec<HtmlNode> {
        self.close();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use typst::syntax::Span;
    use typst_html::attr;

    use super::*;

    fn text(text: &str) -> HtmlNode {
        HtmlNode::text(text, Span::detached())
    }

    fn element(tag: HtmlTag, children: impl IntoIterator<Item = HtmlNode>) -> HtmlNode {
        HtmlElement::new(tag).with_children(children.into_iter().collect()).into()
    }

    fn heading(title: &str) -> HtmlNode {
        element(tag::div, [element(tag::h2, [text(title)]), element(TOOLS, [])])
    }

    /// Nodes as short as they can be written.
    fn written(nodes: &[HtmlNode]) -> String {
        let one = |node: &HtmlNode| match node {
            HtmlNode::Text(text, _) => text.to_string(),
            HtmlNode::Element(element) => {
                let title = element.attrs.get(attr::title).map(|title| format!(" {title}")).unwrap_or_default();
                format!("<{}{title}>{}</>", &*element.tag.resolve(), written(&element.children))
            }
            _ => String::new(),
        };
        nodes.iter().map(one).collect()
    }

    fn marked(nodes: &[HtmlNode]) -> Option<String> {
        Some(written(&with_marks(section_of(nodes)?, &mut false)))
    }

    #[test]
    fn the_section_of_a_message_is_cut_out_and_marked() {
        let titled = HtmlElement::new(tag::p).with_attr(attr::title, "\u{2063}x\u{2064}");
        let two = titled.with_children([text("\u{2063}two\u{2064}")].into_iter().collect()).into();
        let page = |title: &str| [heading("A"), element(tag::p, [text("one")]), heading(title), HtmlNode::clone(&two), heading("C")];
        let expected = "<div><h2><mark>B</></><slot></></><p x><mark>two</></>";
        assert_eq!(marked(&page("\u{2063}B\u{2064}")).unwrap(), expected);
        assert_eq!(marked(&page("B")).unwrap(), expected.replace("<mark>B</>", "B"));
        let whole = [
            heading("A"),
            text("\u{2063}"),
            element(tag::p, [element(tag::strong, [text("Stop.")]), text(" Go.")]),
            text("\u{2064}"),
            element(tag::p, [text("x")]),
        ];
        assert_eq!(marked(&whole).unwrap(), "<div><h2>A</><slot></></><p><mark><strong>Stop.</> Go.</></><p>x</>");
        assert!(marked(&[element(tag::p, [text("nothing")])]).is_none());
    }
}
