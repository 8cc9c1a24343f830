//! The reading edition: the body of a web page, and the passages that search finds, both from Typst's HTML.

use std::collections::HashSet;

use typst::World;
use typst::ecow::{EcoVec, eco_vec};
use typst::foundations::NativeElement;
use typst::introspection::{Introspector, Tag};
use typst::model::HeadingElem;
use typst_html::{HtmlAttr, HtmlDocument, HtmlElement, HtmlNode, attr, tag};

use crate::diagnostic::{Code, Diagnostic};
use crate::typeset::ids::path_of;
use crate::typeset::notes::{self, MARK_END, MARK_START, Note};
use crate::typeset::paged::Heading;
use crate::typeset::sections::{Section, is_heading, sections};
use crate::typeset::tables::{join_foot, name_columns, name_rows, name_table, row_heads};
use crate::typeset::world::EditionWorld;
use crate::typeset::written::{self, Piece, TOOLS};
use crate::typeset::{allowed, diagnose, links};

/// The reading edition of a document.
#[derive(Debug, Clone)]
pub struct Reading {
    document: HtmlDocument,
    /// The sections in their order.
    pub sections: Vec<Section>,
}

impl Reading {
    /// What stands inside of the page's article.
    pub fn body(&self) -> Vec<Piece> {
        self.write(self.nodes())
    }

    /// The tree of what stands inside of the page's article.
    pub(super) fn nodes(&self) -> &[HtmlNode] {
        body(&self.document).map_or(&[], |body| &body.children)
    }

    /// Nodes of the tree as HTML.
    pub(super) fn write(&self, nodes: &[HtmlNode]) -> Vec<Piece> {
        written::write(&self.document, nodes)
    }
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
    let mut pass = Pass { world, labels: printed.iter().copied().collect(), notes, row_heads: None, tables: 0, faults: Vec::new() };
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
    Ok(Reading { document, sections })
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

fn is_body(element: &HtmlElement) -> bool {
    element.tag == tag::body
}

fn body(document: &HtmlDocument) -> Option<&HtmlElement> {
    document.root().children.iter().find_map(|node| match node {
        HtmlNode::Element(element) if is_body(element) => Some(element),
        _ => None,
    })
}

fn body_mut(document: &mut HtmlDocument) -> Option<&mut HtmlElement> {
    document.root_mut().children.make_mut().iter_mut().find_map(|node| match node {
        HtmlNode::Element(element) if is_body(element) => Some(element),
        _ => None,
    })
}

/// Changes to the tree that make it accessible and give it its places for links.
struct Pass<'a> {
    world: &'a EditionWorld<'a>,
    labels: HashSet<&'a str>,
    notes: &'a str,
    /// The column whose cells name the rows of the next table.
    row_heads: Option<usize>,
    /// How many tables have got their name.
    tables: usize,
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
                        Note::Doubt(_) | Note::Asks(_) => target.push(node.clone()),
                    }
                }
                HtmlNode::Tag(Tag::Start(ref element, _)) if let Some(column) = row_heads(element) => self.row_heads = Some(column),
                HtmlNode::Text(text, span) => match (&mut foreign, notes::borrowed(&text)) {
                    (Some((_, children)), _) => children.push(HtmlNode::Text(text, span)),
                    // What can be chosen is text only.
                    (None, _) if parent == tag::option => done.push(HtmlNode::Text(text, span)),
                    (None, Some((own, language))) => done.extend(borrowed_text(own, language, text.ends_with(MARK_END), span)),
                    (None, None) => done.push(HtmlNode::Text(text, span)),
                },
                HtmlNode::Element(mut element) => {
                    if let Some(label) = section_link(&element) {
                        if !self.labels.contains(label.as_str()) {
                            let children = self.nodes(element.children, parent);
                            foreign.as_mut().map_or(&mut done, |(_, children)| children).extend(children);
                            continue;
                        }
                        element.attrs.0.retain(|(name, _)| *name != attr::href);
                        element.attrs.push(attr::href, format!("#{label}"));
                    }
                    if is_bare_span(&element) {
                        let children = self.nodes(element.children, parent);
                        foreign.as_mut().map_or(&mut done, |(_, children)| children).extend(children);
                        continue;
                    }
                    let label = element.attrs.get(attr::id).cloned();
                    let heading = label.filter(|id| is_heading(&element) && self.labels.contains(id.as_str()));
                    let element = self.element(element, parent);
                    let element = match heading {
                        Some(label) => with_place_for_tools(element, &label),
                        None => element,
                    };
                    foreign.as_mut().map_or(&mut done, |(_, children)| children).push(element.into());
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
        if element.tag == tag::table {
            if !contains(&element.children, tag::th) {
                let fault = diagnose::at_span(self.world, element.span, Code::TableHeader, "this table has no header cells");
                self.faults.push(fault.hint("name the columns in a header: screen readers read them with every cell"));
            }
            join_foot(&mut element);
            name_columns(&mut element);
            if let Some(column) = self.row_heads.take() {
                name_rows(&mut element, column);
            }
        }
        if element.attrs.get(attr::role).is_some_and(|role| role == "doc-endnotes") {
            element.attrs.push(HtmlAttr::constant("aria-label"), self.notes);
        }
        if element.tag == tag::sup {
            role_on_link(&mut element);
        }
        // A table may be wider than a phone: it scrolls in an element of its own.
        if element.tag == tag::table && parent == tag::figure {
            return HtmlElement::new(tag::div).with_attr(attr::class, "table").with_children(eco_vec![element.into()]);
        }
        if element.tag == tag::figure && name_table(&mut element, self.tables + 1) {
            self.tables += 1;
        }
        element
    }
}

/// Whether an element says nothing: Typst's box around what stays on one line of paper.
fn is_bare_span(element: &HtmlElement) -> bool {
    element.tag == tag::span && element.attrs.0.iter().all(|(name, _)| *name == attr::style)
}

/// A section's heading, and beside it the place of the section's links.
fn with_place_for_tools(heading: HtmlElement, label: &str) -> HtmlElement {
    let place = HtmlElement::new(TOOLS).with_attr(attr::name, label);
    HtmlElement::new(tag::div).with_attr(attr::class, "head").with_children(eco_vec![heading.into(), place.into()])
}

/// What a raised number is belongs to its link: a `sup` may not have the role.
fn role_on_link(sup: &mut HtmlElement) {
    let Some(role) = sup.attrs.get(attr::role).filter(|role| role.starts_with("doc-")).cloned() else { return };
    let link = sup.children.make_mut().iter_mut().find_map(|node| match node {
        HtmlNode::Element(link) if link.tag == tag::a => Some(link),
        _ => None,
    });
    if let Some(link) = link {
        link.attrs.push(attr::role, role);
        sup.attrs.0.retain(|(name, _)| *name != attr::role);
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

pub(super) fn contains(nodes: &[HtmlNode], tag: typst_html::HtmlTag) -> bool {
    nodes.iter().any(|node| matches!(node, HtmlNode::Element(element) if element.tag == tag || contains(&element.children, tag)))
}
