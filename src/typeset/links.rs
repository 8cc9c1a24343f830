//! Links to sections that need not be there, such as from the table of findings to each of them.
//!
//! Templates write them as addresses, `section:LABEL`. They are resolved when everything is set: a link that asks for its target
//! during layout has itself, and the table around it, set again in every round. One whose section is not in the document becomes
//! plain text.

use std::collections::{HashMap, HashSet};

use typst::ecow::EcoString;
use typst::foundations::NativeElement;
use typst::introspection::{Introspector, Location, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::{Destination, Document as _, HeadingElem, LinkMarker};
use typst_layout::PagedDocument;

/// What the address of a link to a section starts with.
pub(crate) const SCHEME: &str = "section:";

/// A document in which every link to a section leads there, described by the section's title.
pub(crate) fn resolve(document: PagedDocument) -> PagedDocument {
    let linked: Vec<bool> = document.pages().iter().map(|page| has_links(&page.frame)).collect();
    if !linked.contains(&true) {
        return document;
    }
    let sections = sections(&document);
    let mut resolver = Resolver { sections: &sections, dropped: HashSet::new() };
    let mut pages = document.pages().to_vec();
    for (page, linked) in pages.iter_mut().zip(linked) {
        if linked || !resolver.dropped.is_empty() {
            resolver.resolve(&mut page.frame);
        }
    }
    PagedDocument::new(pages.into(), document.info().clone())
}

/// Where a section is, and its title.
type Section = (Location, EcoString);

fn sections(document: &PagedDocument) -> HashMap<String, Section> {
    let headings = document.introspector().query(&HeadingElem::ELEM.select());
    let section = |heading: &typst::foundations::Content| {
        let title = heading.to_packed::<HeadingElem>()?.body.plain_text();
        Some((heading.label()?.resolve().as_str().to_owned(), (heading.location()?, title)))
    };
    headings.iter().filter_map(section).collect()
}

/// Frames are shared with what the compiler remembers: only those with links are copied.
fn has_links(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_links(&group.frame),
        FrameItem::Link(target, _) => label_of(target).is_some(),
        FrameItem::Tag(Tag::Start(element, _)) => marked_label(element).is_some(),
        _ => false,
    })
}

fn label_of(target: &Destination) -> Option<&str> {
    match target {
        Destination::Url(url) => url.as_str().strip_prefix(SCHEME),
        _ => None,
    }
}

/// The label in the description that Typst gives a link: its address.
fn marked_label(element: &typst::foundations::Content) -> Option<&str> {
    element.to_packed::<LinkMarker>()?.alt.as_deref()?.strip_prefix(SCHEME)
}

struct Resolver<'a> {
    sections: &'a HashMap<String, Section>,
    /// Links that are none.
    dropped: HashSet<Location>,
}

impl Resolver<'_> {
    fn resolve(&mut self, frame: &mut Frame) {
        frame.retain(|item| match item {
            FrameItem::Group(group) => {
                if has_links(&group.frame) || !self.dropped.is_empty() {
                    self.resolve(&mut group.frame);
                }
                true
            }
            FrameItem::Link(target, _) => self.target(target),
            FrameItem::Tag(Tag::End(link, ..)) => !self.dropped.contains(link),
            FrameItem::Tag(Tag::Start(element, _)) => match marked_label(element).map(|label| self.sections.get(label)) {
                None => true,
                Some(Some((_, title))) => {
                    if let Some(link) = element.to_packed_mut::<LinkMarker>() {
                        link.alt = Some(title.clone());
                    }
                    true
                }
                Some(None) => {
                    self.dropped.extend(element.location());
                    false
                }
            },
            _ => true,
        });
    }

    /// Whether a link stays.
    fn target(&self, target: &mut Destination) -> bool {
        let Some(label) = label_of(target) else { return true };
        match self.sections.get(label) {
            Some((place, _)) => {
                *target = Destination::Location(*place);
                true
            }
            None => false,
        }
    }
}
