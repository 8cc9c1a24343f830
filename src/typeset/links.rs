//! Links: where they lead, and what a screen reader says of them in a PDF.
//!
//! Typst describes a link by its address, and a note or an entry of the contents in its own words, which are wrong or missing in
//! some languages. Here a link is described by its own words, a note by the word that templates give ([`WORDS`]), and an entry of the
//! contents by its words and its page as templates name it ([`PAGE`]).
//!
//! Links to sections need not lead anywhere, such as those from the table of findings to each of them.
//!
//! Templates write them as addresses, `section:LABEL`. They are resolved when everything is set: a link that asks for its target
//! during layout has itself, and the table around it, set again in every round. One whose section is not in the document becomes
//! plain text.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use typst::ecow::{EcoString, eco_format};
use typst::foundations::{Content, Label, NativeElement, PlainText, Value};
use typst::introspection::{Introspector, Location, MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::{Destination, Document as _, HeadingElem, LinkMarker};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// What the address of a link to a section starts with.
pub(crate) const SCHEME: &str = "section:";

/// The metadata inside of an entry of the contents that names its page, before the number itself.
const PAGE: &str = "armarium-page ";
/// The label of the metadata with the words for notes: a dictionary of strings, `note` and `back`.
const WORDS: &str = "armarium-words";

/// A document in which every link to a section leads there, and every link is described in the reader's language.
pub(crate) fn resolve(document: PagedDocument) -> PagedDocument {
    let linked: Vec<bool> = document.pages().iter().map(|page| has_links(&page.frame)).collect();
    if !linked.contains(&true) {
        return document;
    }
    let sections = sections(&document);
    let mut resolver = Resolver { sections: &sections, words: Words::of(&document), dropped: HashSet::new() };
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
        FrameItem::Tag(Tag::Start(element, _)) => element.is::<LinkMarker>(),
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
fn marked_label(element: &Content) -> Option<&str> {
    element.to_packed::<LinkMarker>()?.alt.as_deref()?.strip_prefix(SCHEME)
}

/// What notes and the ways back from them are called.
#[derive(Default)]
struct Words {
    note: EcoString,
    back: EcoString,
}

impl Words {
    fn of(document: &PagedDocument) -> Self {
        let word = |name: &str| {
            let found = document.introspector().query_label(Label::new(PicoStr::intern(WORDS))?).ok()?;
            match &found.to_packed::<MetadataElem>()?.value {
                Value::Dict(words) => words.get(name).ok()?.clone().cast::<EcoString>().ok(),
                _ => None,
            }
        };
        Self { note: word("note").unwrap_or_default(), back: word("back").unwrap_or_default() }
    }

    /// How a link is described, where that is not as Typst does it.
    fn description(&self, link: &LinkMarker) -> Option<EcoString> {
        if let Some(description) = entry(&link.body) {
            return Some(description);
        }
        let words = tidy(&link.body.plain_text());
        let number = !words.is_empty() && words.chars().all(|c| c.is_ascii_digit());
        // Typst describes the way to a note as “Footnote 1”, the way back as “1”.
        match link.alt.as_deref().filter(|_| number).and_then(|alt| alt.strip_suffix(words.as_str())) {
            Some("") => Some(eco_format!("{} {words}", self.back)),
            Some(name) if name.ends_with(' ') => Some(eco_format!("{} {words}", self.note)),
            _ => Some(words).filter(|words| !words.is_empty()),
        }
    }
}

/// The words of an entry of the contents and the name of its page.
fn entry(body: &Content) -> Option<EcoString> {
    let mut words = EcoString::new();
    let found = body.traverse(&mut |part: Content| {
        if let Some(Value::Str(note)) = part.to_packed::<MetadataElem>().map(|note| &note.value)
            && let Some(page) = note.as_str().strip_prefix(PAGE)
        {
            return ControlFlow::Break(EcoString::from(page));
        }
        if let Some(text) = part.with::<dyn PlainText>() {
            text.plain_text(&mut words);
        }
        ControlFlow::Continue(())
    });
    Some(eco_format!("{}, {}", tidy(&words), found.break_value()?))
}

/// One space between words.
fn tidy(text: &str) -> EcoString {
    text.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

struct Resolver<'a> {
    sections: &'a HashMap<String, Section>,
    words: Words,
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
                None => {
                    if let Some(link) = element.to_packed_mut::<LinkMarker>()
                        && let Some(description) = self.words.description(link)
                    {
                        link.alt = Some(description);
                    }
                    true
                }
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
