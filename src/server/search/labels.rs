//! What documents, kinds, jurisdictions and languages are called in the reader's language.

use crate::edition::release::EditionEntry;
use crate::index::query::Filter;
use crate::locale::words::LanguageWords;
use crate::server::Served;
use crate::source::Tag;

/// Asterisk of the name that needs the note on Kosovo.
const NOTE_MARK: char = '*';

/// The names for one reader.
#[derive(Clone, Copy)]
pub struct Labels<'a> {
    served: &'a Served,
    tag: &'a Tag,
    words: LanguageWords<'a>,
}

impl<'a> Labels<'a> {
    /// The names in a language.
    pub fn new(served: &'a Served, tag: &'a Tag) -> Self {
        Self { served, tag, words: served.words.of(tag) }
    }

    /// The name of a filter.
    pub fn filter(&self, filter: Filter) -> String {
        self.words.get(match filter {
            Filter::Document => "results-filter",
            Filter::Kind => "results-kind",
            Filter::Jurisdiction => "results-jurisdiction",
            Filter::Language => "results-language",
        })
    }

    /// The name of a value; a value that nobody knows names itself.
    pub fn value(&self, filter: Filter, value: &str) -> String {
        let known = match filter {
            Filter::Document => self.document(value),
            Filter::Kind => self.message("kind", value),
            Filter::Jurisdiction => self.message("jurisdiction", value),
            Filter::Language => self.language(value),
        };
        known.unwrap_or_else(|| value.to_owned())
    }

    /// The name of a language in itself.
    pub fn language(&self, tag: &str) -> Option<String> {
        self.served.release.manifest.languages.iter().find(|language| language.tag.as_str() == tag).map(|language| language.name.clone())
    }

    /// The note on Kosovo where one of the shown texts carries its asterisk.
    pub fn kosovo_note<'t>(&self, mut shown: impl Iterator<Item = &'t str>) -> Option<String> {
        shown.any(|text| text.contains(NOTE_MARK)).then(|| self.words.plain("kosovo-note"))
    }

    /// What lists call the document of a hit, in the language of the hit.
    pub fn listed(&self, slug: &str, tag: &Tag) -> Option<String> {
        self.served.edition(slug, tag).map(|edition| edition.listed().to_owned())
    }

    /// The language of a document's name where the reader's has no edition of it.
    pub fn document_lang(&self, slug: &str) -> Option<String> {
        self.edition(slug).filter(|edition| edition.tag != *self.tag).map(|edition| edition.tag.to_string())
    }

    fn document(&self, slug: &str) -> Option<String> {
        self.edition(slug).map(|edition| edition.listed().to_owned())
    }

    fn edition(&self, slug: &str) -> Option<&'a EditionEntry> {
        let edition = self.served.edition(slug, self.tag);
        edition.or_else(|| self.served.all_editions().find(|edition| edition.slug == slug))
    }

    fn message(&self, group: &str, value: &str) -> Option<String> {
        let id = format!("{group}-{value}");
        Some(self.words.get(&id)).filter(|text| *text != id)
    }
}
