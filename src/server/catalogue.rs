//! The documents that somebody may read, as lists show them.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::server::Served;
use crate::source::Tag;
use crate::web::address;

/// A document in a list for people.
#[derive(Debug, Clone)]
pub struct DocumentLink {
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Its kind, for people.
    pub kind: String,
    /// Version and number of pages, for people.
    pub facts: String,
    /// Its reading page.
    pub address: String,
    /// Its PDF.
    pub pdf: String,
}

/// The documents in a language.
pub fn documents(served: &Served, tag: &Tag) -> Vec<DocumentLink> {
    let words = served.words.of(tag);
    let link = |edition: &crate::edition::release::EditionEntry| DocumentLink {
        slug: edition.slug.clone(),
        title: edition.title.clone(),
        kind: words.get(&format!("kind-{}", edition.kind.name())),
        facts: format!("{} {} · {}", words.get("print-version-name"), edition.version, words.count("reading-pages", edition.pages)),
        address: address::document(tag, &edition.slug),
        pdf: address::pdf(tag, &edition.slug),
    };
    served.editions(tag).map(link).collect()
}

/// A document in the catalogue for programs.
#[derive(Debug, Serialize, ToSchema)]
pub struct CatalogueEntry {
    /// Its name in addresses.
    pub slug: String,
    /// Its kind.
    pub kind: String,
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// The day by which it must be reviewed, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<String>,
    /// Its version.
    pub version: String,
    /// Its jurisdictions.
    pub jurisdictions: Vec<String>,
    /// The languages that it has an edition in.
    pub languages: Vec<String>,
    /// What is printed of it besides its editions: `facilitator`, `cards`.
    pub outputs: Vec<String>,
    /// Its editions.
    pub editions: Vec<CatalogueEdition>,
}

/// An edition in the catalogue for programs.
#[derive(Debug, Serialize, ToSchema)]
pub struct CatalogueEdition {
    /// The language.
    pub lang: String,
    /// The title.
    pub title: String,
    /// The number of printed pages.
    pub pages: usize,
    /// The reading page.
    pub url: String,
    /// The PDF.
    pub pdf: String,
}

/// The catalogue.
pub fn catalogue(served: &Served) -> Vec<CatalogueEntry> {
    let mut entries: Vec<CatalogueEntry> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for edition in served.all_editions() {
        let of_language = CatalogueEdition {
            lang: edition.tag.to_string(),
            title: edition.title.clone(),
            pages: edition.pages,
            pdf: address::pdf(&edition.tag, &edition.slug),
            url: address::document(&edition.tag, &edition.slug),
        };
        match places.get(edition.slug.as_str()) {
            Some(&place) => {
                entries[place].languages.push(of_language.lang.clone());
                entries[place].editions.push(of_language);
            }
            None => {
                places.insert(&edition.slug, entries.len());
                entries.push(CatalogueEntry {
                    slug: edition.slug.clone(),
                    kind: edition.kind.name().to_owned(),
                    date: edition.date.clone(),
                    review: edition.review.clone(),
                    version: edition.version.clone(),
                    jurisdictions: edition.jurisdictions.clone(),
                    languages: vec![of_language.lang.clone()],
                    outputs: edition.outputs().map(|output| output.name().to_owned()).collect(),
                    editions: vec![of_language],
                });
            }
        }
    }
    entries
}
