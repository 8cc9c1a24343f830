//! The sections of all documents, and how many of those found have what.

use std::collections::HashMap;

use crate::index::answer::{Count, Facets};
use crate::index::language_index::{LanguageIndex, SectionId};
use crate::index::query::Filter;

/// What is known of the sections without reading their text.
#[derive(Debug, Default)]
pub struct Sections {
    documents: Vec<DocumentFacts>,
    /// The document of each section.
    of: Vec<u32>,
}

#[derive(Debug)]
struct DocumentFacts {
    slug: String,
    kind: String,
    jurisdictions: Vec<String>,
}

/// A section that was found.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// The section.
    pub section: SectionId,
    /// How well it fits.
    pub score: f32,
    /// The languages in which it was found: a bit for each of the searched indexes.
    pub languages: u64,
}

impl Sections {
    /// Reads what each document is from its first section.
    pub fn read(keys: &HashMap<String, SectionId>, indexes: &[LanguageIndex]) -> tantivy::Result<Self> {
        let mut sections = Self { documents: Vec::new(), of: vec![0; keys.len()] };
        let mut known: HashMap<&str, u32> = HashMap::new();
        let mut ordered: Vec<(&String, SectionId)> = keys.iter().map(|(key, section)| (key, *section)).collect();
        ordered.sort_by_key(|(_, section)| *section);
        for (key, section) in ordered {
            let slug = key.split('#').next().unwrap_or(key);
            let document = match known.get(slug) {
                Some(document) => *document,
                None => {
                    let passage = indexes.iter().find_map(|index| index.passage(section).transpose()).transpose()?;
                    let (kind, jurisdictions) = passage.map(|passage| (passage.kind, passage.jurisdictions)).unwrap_or_default();
                    sections.documents.push(DocumentFacts { slug: slug.to_owned(), kind, jurisdictions });
                    let document = sections.documents.len() as u32 - 1;
                    known.insert(slug, document);
                    document
                }
            };
            sections.of[section as usize] = document;
        }
        Ok(sections)
    }

    /// How many sections there are.
    pub fn len(&self) -> usize {
        self.of.len()
    }

    /// Those found that pass all filters, and the counts. `language` gives the bit of a language.
    pub fn narrow(&self, found: Vec<Found>, filters: &[(Filter, String)], languages: &[String]) -> (Vec<Found>, Facets) {
        let mut counts: HashMap<(Filter, &str), usize> = HashMap::new();
        let mut passed = Vec::new();
        for found in found {
            let document = &self.documents[self.of[found.section as usize] as usize];
            let has = |filter: Filter, value: &str| match filter {
                Filter::Document => document.slug == value,
                Filter::Kind => document.kind == value,
                Filter::Jurisdiction => document.jurisdictions.iter().any(|jurisdiction| jurisdiction == value),
                Filter::Language => languages.iter().position(|tag| tag == value).is_some_and(|bit| found.languages >> bit & 1 == 1),
            };
            // Values of one filter are alternatives, filters must all hold.
            let holds = |filter: Filter| {
                let mut values = filters.iter().filter(|(known, _)| *known == filter).peekable();
                values.peek().is_none() || values.any(|(_, value)| has(filter, value))
            };
            let failed: Vec<Filter> = Filter::ALL.into_iter().filter(|filter| !holds(*filter)).collect();
            let mut count = |filter: Filter, value| {
                if failed.iter().all(|failed| *failed == filter) {
                    *counts.entry((filter, value)).or_default() += 1;
                }
            };
            count(Filter::Document, &document.slug);
            count(Filter::Kind, &document.kind);
            document.jurisdictions.iter().for_each(|jurisdiction| count(Filter::Jurisdiction, jurisdiction));
            let found_in = languages.iter().enumerate().filter(|(bit, _)| found.languages >> bit & 1 == 1);
            found_in.for_each(|(_, tag)| count(Filter::Language, tag));
            if failed.is_empty() {
                passed.push(found);
            }
        }
        let mut facets = Facets::default();
        for ((filter, value), count) in counts {
            facets.of_mut(filter).push(Count { value: value.to_owned(), count });
        }
        for filter in Filter::ALL {
            facets.of_mut(filter).sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        }
        (passed, facets)
    }
}
