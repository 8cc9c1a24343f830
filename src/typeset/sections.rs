//! The sections of an edition with their text, gathered from the finished tree of its reading page.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use typst::introspection::Tag;
use typst_html::{HtmlAttr, HtmlDocument, HtmlElement, HtmlNode, attr, tag};

use crate::typeset::input::Doubt;
use crate::typeset::notes::{self, Note};
use crate::typeset::paged::Heading;
use crate::typeset::parted::{CELL, LABEL, tidy};

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
    /// The questions, in everyday words, that it answers: they are searched and never shown in its text.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub asks: Vec<String>,
}

impl Section {
    /// The language of its title, where that is borrowed.
    pub fn title_lang(&self) -> Option<&str> {
        notes::borrowed(&self.title).map(|(_, language)| language)
    }
}

/// Walks the finished tree and gathers the text of each section.
pub(super) fn sections(document: &HtmlDocument, headings: &[Heading]) -> Vec<Section> {
    let mut walk = Walk { headings, sections: Vec::new(), notes: BTreeMap::new(), in_cell: false };
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
    /// Whether the walk is inside of a label, a value or a cell: blocks there stand beside each other.
    in_cell: bool,
}

impl Walk<'_> {
    fn element(&mut self, element: &HtmlElement) {
        for node in &element.children {
            match node {
                HtmlNode::Text(text, _) => self.push(text),
                HtmlNode::Element(child) => self.child(child),
                HtmlNode::Tag(Tag::Start(element, _)) => match (self.sections.last_mut(), Note::of(element)) {
                    (Some(section), Some(Note::Doubt(doubt))) => section.doubt = section.doubt.max(Some(doubt)),
                    (Some(section), Some(Note::Asks(question))) => section.asks.push(question),
                    _ => {}
                },
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
            if let (Some(address), false) = (element.attrs.get(attr::href), self.sections.is_empty()) {
                self.notes.insert(address.to_string(), self.sections.len() - 1);
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
            let (before, after) = self.around(element);
            let outside = self.in_cell;
            self.in_cell |= [tag::dt, tag::dd, tag::td, tag::th].contains(&element.tag);
            self.push(before);
            self.element(element);
            self.push(after);
            self.in_cell = outside;
        }
    }

    /// What parts an element from what stands before and after it.
    fn around(&self, element: &HtmlElement) -> (&'static str, &'static str) {
        let is_row_header = element.tag == tag::th && element.attrs.get(attr::scope).is_some_and(|scope| scope == "row");
        let is_tag =
            element.tag == tag::span && element.attrs.get(attr::class).is_some_and(|class| class.split(' ').any(|class| class == "tag"));
        match element.tag {
            tag::dt => (CELL, LABEL),
            _ if is_row_header => (CELL, LABEL),
            tag::dd | tag::td | tag::th => ("", CELL),
            _ if is_tag => (CELL, CELL),
            known if INLINE.contains(&known) => ("", ""),
            tag::br => (" ", " "),
            tag::li | tag::tr if self.in_cell => (CELL, CELL),
            _ if self.in_cell => (" ", " "),
            _ => ("\n", "\n"),
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
            asks: Vec::new(),
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

/// Whether an element is a heading of a section.
pub(super) fn is_heading(element: &HtmlElement) -> bool {
    [tag::h2, tag::h3, tag::h4, tag::h5, tag::h6].contains(&element.tag)
}
