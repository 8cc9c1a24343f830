//! The reading edition: the body of a web page, and the passages that search finds, both from Typst's HTML.

use std::collections::HashSet;

use typst::World;
use typst::ecow::{EcoVec, eco_vec};
use typst::foundations::NativeElement;
use typst::introspection::{Introspector, Tag};
use typst::model::HeadingElem;
use typst_html::{HtmlAttr, HtmlDocument, HtmlElement, HtmlNode, HtmlOptions, attr, tag};

use crate::diagnostic::{Code, Diagnostic};
use crate::typeset::ids::path_of;
use crate::typeset::notes::{self, MARK_END, MARK_START, Note};
use crate::typeset::paged::Heading;
use crate::typeset::sections::{Section, is_heading, sections};
use crate::typeset::world::EditionWorld;
use crate::typeset::{allowed, diagnose, links};

/// The element that marks, after a section's heading, where the page puts its links.
pub const TOOLS_ELEMENT: &str = "slot";

/// The reading edition of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What stands inside of the page's article; `<slot name="LABEL"></slot>` follows every heading of a section.
    pub body: String,
    /// The sections in their order.
    pub sections: Vec<Section>,
}

/// Makes the reading edition. `notes` names the footnotes for screen readers.
pub(crate) fn reading(
    world: &EditionWorld,
    mut document: HtmlDocument,
    headings: &[Heading],
    notes: &str,
) -> Result<Reading, Vec<Diagnostic>> {
    let labels = link_headings(&mut document);
    let printed: Vec<&str> = headings.iter().map(|heading| heading.label.as_str()).collect();
    let mut pass = Pass { world, labels: printed.iter().copied().collect(), notes, faults: Vec::new() };
    if let Some(body) = body_mut(&mut document) {
        let children = std::mem::take(&mut body.children);
        body.children = pass.nodes(children, tag::body);
    }
    let mut faults = pass.faults;
    let sections = sections(&document, headings);
    if labels != printed || sections.len() != headings.len() {
        let message = "the reading page has other sections than the printed one";
        let fault = Diagnostic::error(Code::LabelDiffers, path_of(world.main()), message);
        faults.push(fault.hint("let the document's structure not depend on target()"));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let page = typst_html::html(&document, &HtmlOptions { pretty: false }).map_err(|errors| diagnose::convert(world, errors))?;
    let body = page.split_once("<body>").and_then(|(_, rest)| rest.rsplit_once("</body>")).map(|(body, _)| body).unwrap_or_default();
    Ok(Reading { body: without_style_attributes(body), sections })
}

/// Gives every labelled heading its label as `id` (Typst does so only for those that something links to), and says which
/// labels there are.
fn link_headings(document: &mut HtmlDocument) -> Vec<String> {
    let headings = document.introspector().query(&HeadingElem::ELEM.select());
    let mut targets = document.introspector().link_targets();
    targets.extend(headings.iter().filter(|heading| heading.label().is_some()).filter_map(|heading| heading.location()));
    typst_html::create_link_anchors(document, &targets);
    headings.iter().filter_map(|heading| heading.label()).map(|label| label.resolve().as_str().to_owned()).collect()
}

fn body_mut(document: &mut HtmlDocument) -> Option<&mut HtmlElement> {
    document.root_mut().children.make_mut().iter_mut().find_map(|node| match node {
        HtmlNode::Element(element) if element.tag == tag::body => Some(element),
        _ => None,
    })
}

/// Inline styles would need a looser content security policy; the style sheet has what they say.
fn without_style_attributes(html: &str) -> String {
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(" style=\"") {
        clean.push_str(before);
        rest = after.split_once('"').map_or("", |(_, after)| after);
    }
    clean + rest
}

/// Changes to the tree that make it accessible and give it its places for links.
struct Pass<'a> {
    world: &'a EditionWorld<'a>,
    labels: HashSet<&'a str>,
    notes: &'a str,
    faults: Vec<Diagnostic>,
}

impl Pass<'_> {
    fn nodes(&mut self, nodes: EcoVec<HtmlNode>, parent: typst_html::HtmlTag) -> EcoVec<HtmlNode> {
        let mut done = EcoVec::with_capacity(nodes.len());
        let mut foreign: Option<(String, EcoVec<HtmlNode>)> = None;
        for node in nodes {
            match node {
                HtmlNode::Tag(Tag::Start(ref element, _)) if let Some(note) = Note::of(element) => {
                    let target = foreign.as_mut().map_or(&mut done, |(_, children)| children);
                    match note {
                        Note::Foreign(language) => foreign = Some((language, EcoVec::new())),
                        Note::ForeignEnd => {
                            if let Some((language, children)) = foreign.take() {
                                done.push(foreign_element(&language, children).into());
                            }
                        }
                        Note::Mark => target.push(HtmlNode::text(MARK_START, typst::syntax::Span::detached())),
                        Note::MarkEnd => target.push(HtmlNode::text(MARK_END, typst::syntax::Span::detached())),
                        Note::Doubt(_) => target.push(node.clone()),
                    }
                }
                HtmlNode::Text(text, span) => match (&mut foreign, notes::borrowed(&text)) {
                    (Some((_, children)), _) => children.push(HtmlNode::Text(text, span)),
                    (None, Some((own, language))) => done.extend(borrowed_text(own, language, text.ends_with(MARK_END), span)),
                    (None, None) => done.push(HtmlNode::Text(text, span)),
                },
                HtmlNode::Element(mut element) => {
                    if let Some(label) = section_link(&element) {
                        if !self.labels.contains(label.as_str()) {
                            let target = foreign.as_mut().map_or(&mut done, |(_, children)| children);
                            target.extend(self.nodes(element.children, parent));
                            continue;
                        }
                        element.attrs.0.retain(|(name, _)| *name != attr::href);
                        element.attrs.push(attr::href, format!("#{label}"));
                    }
                    let label = element.attrs.get(attr::id).cloned();
                    let heading = label.filter(|id| is_heading(&element) && self.labels.contains(id.as_str()));
                    let target = foreign.as_mut().map_or(&mut done, |(_, children)| children);
                    target.push(self.element(element, parent).into());
                    if let Some(label) = heading
                        && let Ok(slot) = typst_html::HtmlTag::intern(TOOLS_ELEMENT)
                    {
                        target.push(HtmlElement::new(slot).with_attr(attr::name, label).into());
                    }
                }
                other => foreign.as_mut().map_or(&mut done, |(_, children)| children).push(other),
            }
        }
        if let Some((_, children)) = foreign {
            done.extend(children);
        }
        done
    }

    fn element(&mut self, mut element: HtmlElement, parent: typst_html::HtmlTag) -> HtmlElement {
        self.faults.extend(allowed::fault(self.world, &element));
        // What is read aloud in place of a drawing.
        let said = element.attrs.0.iter().find_map(|(_, value)| notes::borrowed(value)).map(|(_, language)| language.to_owned());
        if let Some(language) = said.filter(|_| element.attrs.get(attr::lang).is_none()) {
            element.attrs.push(attr::lang, language);
        }
        element.attrs.0.retain(|(name, _)| *name != attr::style);
        let children = std::mem::take(&mut element.children);
        element.children = unwrap_paragraph(element.tag, self.nodes(children, element.tag));
        if element.tag == tag::th && element.attrs.get(attr::scope).is_none() {
            element.attrs.push(attr::scope, "col");
        }
        if element.tag == tag::table && !contains(&element.children, tag::th) {
            let fault = diagnose::at_span(self.world, element.span, Code::TableHeader, "this table has no header cells");
            self.faults.push(fault.hint("name the columns in a header: screen readers read them with every cell"));
        }
        if element.attrs.get(attr::role).is_some_and(|role| role == "doc-endnotes") {
            element.attrs.push(HtmlAttr::constant("aria-label"), self.notes);
        }
        // A table may be wider than a phone: it scrolls in a region of its own, by keyboard too.
        if element.tag == tag::table && parent == tag::figure {
            let region = HtmlElement::new(tag::div).with_attr(attr::class, "table").with_attr(attr::tabindex, "0");
            return region.with_children(eco_vec![element.into()]);
        }
        element
    }
}

/// The label that this links to, if it links to a section; see [`links`].
fn section_link(element: &HtmlElement) -> Option<String> {
    let href = (element.tag == tag::a).then(|| element.attrs.get(attr::href))??;
    href.strip_prefix(links::SCHEME).map(str::to_owned)
}

/// Marks text as of another language: on its paragraph, where it is one, else on an element around it.
fn foreign_element(language: &str, children: EcoVec<HtmlNode>) -> HtmlElement {
    let mut elements = children.iter().filter(|node| !matches!(node, HtmlNode::Tag(_)));
    let element = match (elements.next(), elements.next()) {
        (Some(HtmlNode::Element(only)), None) if only.tag == tag::p => only.clone(),
        _ => HtmlElement::new(tag::span).with_children(children),
    };
    element.with_attr(attr::lang, language).with_attr(attr::class, "untranslated")
}

/// A string that is borrowed from another language, with its mark; the end of what a preview marks stays behind it.
fn borrowed_text(text: &str, language: &str, marked: bool, span: typst::syntax::Span) -> Vec<HtmlNode> {
    let mark = HtmlElement::new(tag::sup).with_children(eco_vec![HtmlNode::text(notes::mark_of(language), span)]);
    // The space stands outside of the mark: nobody reads it as a part of it.
    let children = eco_vec![HtmlNode::text(format!("{text}\u{a0}"), span), mark.into()];
    let element = HtmlElement::new(tag::span).with_children(children);
    let element = element.with_attr(attr::lang, language).with_attr(attr::class, "untranslated");
    let end = marked.then(|| HtmlNode::text(MARK_END, span));
    std::iter::once(element.into()).chain(end).collect()
}

/// A cell, item or caption that holds nothing but one paragraph holds its text directly.
fn unwrap_paragraph(parent: typst_html::HtmlTag, children: EcoVec<HtmlNode>) -> EcoVec<HtmlNode> {
    const HOLDERS: [typst_html::HtmlTag; 5] = [tag::li, tag::td, tag::th, tag::dd, tag::figcaption];
    let mut elements = children.iter().filter(|node| !matches!(node, HtmlNode::Tag(_)));
    match (elements.next(), elements.next()) {
        (Some(HtmlNode::Element(only)), None) if HOLDERS.contains(&parent) && only.tag == tag::p && only.attrs.0.is_empty() => {
            only.children.clone()
        }
        _ => children,
    }
}

fn contains(nodes: &[HtmlNode], tag: typst_html::HtmlTag) -> bool {
    nodes.iter().any(|node| matches!(node, HtmlNode::Element(element) if element.tag == tag || contains(&element.children, tag)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_attributes_go() {
        assert_eq!(without_style_attributes(r#"<ol style="list-style-type: none" class="x"><li style="a">b"#), r#"<ol class="x"><li>b"#);
    }
}
