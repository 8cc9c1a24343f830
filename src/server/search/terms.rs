//! Terms of the glossary beside the hits.

use crate::index::answer::GlossaryAnswer;
use crate::server::search::labels::Labels;
use crate::server::search::parameters::Parameters;
use crate::source::Tag;

/// A term with its definition and its names.
#[derive(Debug)]
pub struct ShownTerm {
    /// The term in the reader's language.
    pub name: String,
    /// The results for it.
    pub address: String,
    /// What it means.
    pub definition: Option<String>,
    /// Its names in the other languages.
    pub names: Vec<ShownName>,
}

/// The name of a term in another language.
#[derive(Debug)]
pub struct ShownName {
    /// The language.
    pub lang: String,
    /// The language's name in itself.
    pub language: String,
    /// The name.
    pub name: String,
    /// The results for it, in that language.
    pub address: String,
}

impl ShownTerm {
    /// A term for a reader.
    pub fn new(term: GlossaryAnswer, tag: &Tag, labels: &Labels) -> Self {
        let search = |name: &str, tag: &str| Parameters::query(name).address(tag);
        let names = term.names.into_iter().map(|other| ShownName {
            language: labels.language(&other.lang).unwrap_or_else(|| other.lang.clone()),
            address: search(&other.name, &other.lang),
            lang: other.lang,
            name: other.name,
        });
        Self { address: search(&term.name, tag.as_str()), names: names.collect(), name: term.name, definition: term.definition }
    }
}
