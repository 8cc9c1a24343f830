//! The reading edition: the body of a web page, and the passages that search finds, both from Typst's HTML.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};
use typst::World;
use typst::ecow::{EcoVec, eco_vec};
use typst::foundations::{NativeElement, Value};
use typst::introspection::{Introspector, MetadataElem, Tag};
use typst::model::HeadingElem;
use typst_html::{HtmlAttr, HtmlDocument, HtmlElement, HtmlNode, HtmlOptions, attr, tag};

use crate::diagnostic::{Code, Diagnostic};
use crate::typeset::diagnose;
use crate::typeset::functions::{DOUBT_STALE, DOUBT_UNAPPROVED, FOREIGN_END, FOREIGN_START};
use crate::typeset::ids::path_of;
use crate::typeset::input::Doubt;
use crate::typeset::links;
use crate::typeset::paged::Heading;
use crate::typeset::preview::{MARK_END, MARK_START, NOTE_END, NOTE_START};
use crate::typeset::world::EditionWorld;

/// A section of an edition: what search finds and the reading page links to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its label: the same in every language.
    pub label: String,
    /// Its level, from 1.
    pub level: usize,
    /// Its number (`4.2`), empty where headings are not numbered.
    pub number: String,
    /// Its title, without the number.
    pub title: String,
    /// The titles of the sections around it, outermost first.
    pub breadcrumb: Vec<String>,
    /// The page it starts on in print, from 1.
    pub page: usize,
    /// Its own text without that of sections inside of it; blocks on lines of their own.
    pub text: String,
    /// Why a reader should look twice at a part of it; the worst reason.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub doubt: Option<Doubt>,
}

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
                HtmlNode::Tag(Tag::Start(ref element, _)) if let Some(note) = metadata(element) => {
                    if let Some(language) = note.strip_prefix(FOREIGN_START) {
                        foreign = Some((language.to_owned(), EcoVec::new()));
                    } else if let Some(mark) = mark_of(&note) {
                        let text = HtmlNode::text(mark, typst::syntax::Span::detached());
                        foreign.as_mut().map_or(&mut done, |(_, children)| children).push(text);
                    } else if doubt_of(&note).is_some() {
                        foreign.as_mut().map_or(&mut done, |(_, children)| children).push(node.clone());
                    } else if note == FOREIGN_END
                        && let Some((language, children)) = foreign.take()
                    {
                        done.push(foreign_element(&language, children).into());
                    }
                }
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

/// The text of a metadata element, which is how `prose` says where a foreign language starts and ends.
pub(super) fn metadata(element: &typst::foundations::Content) -> Option<String> {
    match &element.to_packed::<MetadataElem>()?.value {
        Value::Str(text) => Some(text.to_string()),
        _ => None,
    }
}

/// The character that a preview finds a marked message by.
fn mark_of(note: &str) -> Option<char> {
    match note {
        NOTE_START => Some(MARK_START),
        NOTE_END => Some(MARK_END),
        _ => None,
    }
}

/// What a metadata element says of the message behind it.
fn doubt_of(note: &str) -> Option<Doubt> {
    match note {
        DOUBT_STALE => Some(Doubt::Stale),
        DOUBT_UNAPPROVED => Some(Doubt::Unapproved),
        _ => None,
    }
}

fn is_heading(element: &HtmlElement) -> bool {
    [tag::h2, tag::h3, tag::h4, tag::h5, tag::h6].contains(&element.tag)
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

/// Walks the finished tree and gathers the text of each section.
fn sections(document: &HtmlDocument, headings: &[Heading]) -> Vec<Section> {
    let mut walk = Walk { headings, sections: Vec::new(), notes: BTreeMap::new() };
    walk.element(document.root());
    for section in &mut walk.sections {
        section.text = tidy(&section.text);
    }
    walk.sections
}

struct Walk<'a> {
    headings: &'a [Heading],
    sections: Vec<Section>,
    /// The section whose text refers to a footnote, by the footnote's address.
    notes: BTreeMap<String, usize>,
}

impl Walk<'_> {
    fn element(&mut self, element: &HtmlElement) {
        for node in &element.children {
            match node {
                HtmlNode::Text(text, _) => self.push(text),
                HtmlNode::Element(child) => self.child(child),
                HtmlNode::Tag(Tag::Start(element, _)) => {
                    let doubt = metadata(element).and_then(|note| doubt_of(&note));
                    if let (Some(section), Some(doubt)) = (self.sections.last_mut(), doubt) {
                        section.doubt = section.doubt.max(Some(doubt));
                    }
                }
                HtmlNode::Tag(_) | HtmlNode::Frame(_) => {}
            }
        }
    }

    fn child(&mut self, element: &HtmlElement) {
        let role = element.attrs.get(attr::role).map(|role| role.as_str());
        if is_heading(element)
            && let Some(id) = element.attrs.get(attr::id)
            && let Some(heading) = self.headings.iter().find(|heading| heading.label == **id)
        {
            self.open(heading, &text_of(element));
        } else if role == Some("doc-noteref") {
            if let (Some(address), false) = (link(element), self.sections.is_empty()) {
                self.notes.insert(address, self.sections.len() - 1);
            }
        } else if role == Some("doc-endnotes") {
            self.endnotes(element);
        } else if role == Some("img") {
            if let Some(alt) = element.attrs.get(HtmlAttr::constant("aria-label")) {
                self.push("\n");
                self.push(alt);
                self.push("\n");
            }
        } else if element.tag != tag::head {
            let separator = if element.tag == tag::br { " " } else { "\n" };
            let block = !INLINE.contains(&element.tag);
            if block {
                self.push(separator);
            }
            self.element(element);
            if block {
                self.push(separator);
            }
        }
    }

    fn open(&mut self, heading: &Heading, printed: &str) {
        let number = printed.trim().strip_suffix(heading.title.trim()).unwrap_or_default().trim().to_owned();
        let mut breadcrumb = Vec::new();
        let mut level = heading.level;
        for earlier in self.sections.iter().rev() {
            if earlier.level < level {
                breadcrumb.insert(0, earlier.title.clone());
                level = earlier.level;
            }
        }
        self.sections.push(Section {
            label: heading.label.clone(),
            level: heading.level,
            number,
            title: heading.title.clone(),
            breadcrumb,
            page: heading.page,
            text: String::new(),
            doubt: None,
        });
    }

    fn endnotes(&mut self, element: &HtmlElement) {
        for node in &element.children {
            let HtmlNode::Element(child) = node else { continue };
            let section = child.attrs.get(attr::id).and_then(|id| self.notes.get(&format!("#{id}")).copied());
            match section.and_then(|index| self.sections.get_mut(index)) {
                Some(section) => {
                    section.text.push('\n');
                    section.text.push_str(&text_of(child));
                }
                None => self.endnotes(child),
            }
        }
    }

    fn push(&mut self, text: &str) {
        if let Some(section) = self.sections.last_mut() {
            section.text.push_str(text);
        }
    }
}

/// Elements inside of a line.
const INLINE: [typst_html::HtmlTag; 8] = [tag::a, tag::em, tag::strong, tag::span, tag::sub, tag::sup, tag::code, tag::mark];

/// All text of an element, without references to footnotes.
fn text_of(element: &HtmlElement) -> String {
    let mut text = String::new();
    for node in &element.children {
        match node {
            HtmlNode::Text(part, _) => text.push_str(part),
            HtmlNode::Element(child) if child.attrs.get(attr::role).is_some_and(|role| role.starts_with("doc-")) => {}
            HtmlNode::Element(child) => text.push_str(&text_of(child)),
            HtmlNode::Tag(_) | HtmlNode::Frame(_) => {}
        }
    }
    text
}

fn link(element: &HtmlElement) -> Option<String> {
    element.children.iter().find_map(|node| match node {
        HtmlNode::Element(child) if child.tag == tag::a => child.attrs.get(attr::href).map(|href| href.to_string()),
        HtmlNode::Element(child) => link(child),
        _ => None,
    })
}

/// One space between words, one line per block, nothing at the edges.
fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_attributes_go() {
        assert_eq!(without_style_attributes(r#"<ol style="list-style-type: none" class="x"><li style="a">b"#), r#"<ol class="x"><li>b"#);
    }

    #[test]
    fn text_is_tidy() {
        assert_eq!(tidy("\n  a  b \n\n\n c\n"), "a b\nc");
    }
}
