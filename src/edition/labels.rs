//! Labels tie the editions of a document together: they must be the same in every language.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Library, Tag};

/// The document, the language and the labels of an edition, in order.
pub type Labels<'a> = (&'a str, &'a Tag, &'a [String]);

/// The faults of editions whose labels are not those of the source edition, by document and language.
pub fn compare(library: &Library, editions: &[Labels]) -> HashMap<(String, Tag), Diagnostic> {
    let labelled = editions.iter().copied();
    let sources: HashMap<&str, &[String]> =
        labelled.clone().filter(|(_, tag, _)| **tag == library.source).map(|(slug, _, labels)| (slug, labels)).collect();
    let different = labelled.filter_map(|(slug, tag, labels)| {
        let source = sources.get(slug).filter(|source| **source != labels)?;
        let place = match source.iter().zip(labels).find(|(a, b)| a != b) {
            Some((a, b)) => format!("<{a}> in `{}`, <{b}> in `{tag}`", library.source),
            None => format!("{} sections in `{}`, {} in `{tag}`", source.len(), library.source, labels.len()),
        };
        let message = format!("the labels differ between languages: {place}");
        let fault = Diagnostic::error(Code::LabelDiffers, format!("manuals/{slug}/main.typ"), message);
        Some(((slug.to_owned(), tag.clone()), fault.hint("let the structure not depend on the language")))
    });
    different.collect()
}
