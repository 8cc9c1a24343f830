//! Labels tie the editions of a document together: they must be the same in every language.

use crate::diagnostic::{Code, Diagnostic};
use crate::edition::release::EditionEntry;
use crate::source::{Library, Tag};
use crate::typeset::Section;

/// The labels of one edition, in order.
pub struct Labels {
    slug: String,
    tag: Tag,
    labels: Vec<String>,
}

impl Labels {
    /// The labels of some sections.
    pub fn of(slug: &str, tag: &Tag, sections: &[Section]) -> Self {
        Self { slug: slug.to_owned(), tag: tag.clone(), labels: sections.iter().map(|section| section.label.clone()).collect() }
    }
}

impl From<&EditionEntry> for Labels {
    fn from(entry: &EditionEntry) -> Self {
        Self { slug: entry.slug.clone(), tag: entry.tag.clone(), labels: entry.labels.clone() }
    }
}

/// The faults of editions whose labels are not those of the source edition.
pub fn compare(library: &Library, editions: &[Labels]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for other in editions {
        let Some(source) = editions.iter().find(|edition| edition.slug == other.slug && edition.tag == library.source) else { continue };
        if source.labels == other.labels {
            continue;
        }
        let different = source.labels.iter().zip(&other.labels).find(|(a, b)| a != b);
        let place = match different {
            Some((a, b)) => format!("<{a}> in `{}`, <{b}> in `{}`", source.tag, other.tag),
            None => format!("{} sections in `{}`, {} in `{}`", source.labels.len(), source.tag, other.labels.len(), other.tag),
        };
        let file = format!("manuals/{}/main.typ", other.slug);
        let fault = Diagnostic::error(Code::LabelDiffers, file, format!("the labels differ between languages: {place}"));
        faults.push(fault.hint("let the structure not depend on the language"));
    }
    faults
}
