//! The documents that somebody may read, as lists show them.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::edition::release::EditionEntry;
use crate::locale::words::LanguageWords;
use crate::server::Served;
use crate::source::{Kind, Purpose, Tag};
use crate::web::address;

/// Documents in the list of the newest.
const NEWEST: usize = 5;

/// A document in a list for people.
#[derive(Debug, Clone)]
pub struct DocumentLink {
    /// Its name in addresses.
    pub slug: String,
    /// What lists call it.
    pub title: String,
    /// Its kind, for people.
    pub kind: String,
    /// Its jurisdictions and its date, for people.
    pub facts: String,
    /// Its reading page.
    pub address: String,
}

/// The documents in a language.
pub fn documents(served: &Served, tag: &Tag) -> Vec<DocumentLink> {
    served.editions(tag).map(|edition| DocumentLink::of(edition, served.words.of(tag))).collect()
}

impl DocumentLink {
    /// A document in a list.
    pub fn of(edition: &EditionEntry, words: LanguageWords) -> Self {
        let jurisdictions: Vec<String> = edition.jurisdictions.iter().map(|name| words.get(&format!("jurisdiction-{name}"))).collect();
        let date = words.day(&edition.date);
        Self {
            slug: edition.slug.clone(),
            title: edition.listed().to_owned(),
            kind: words.get(&format!("kind-{}", edition.kind.name())),
            facts: if jurisdictions.is_empty() { date } else { format!("{} · {date}", jurisdictions.join(", ")) },
            address: address::document(&edition.tag, &edition.slug),
        }
    }
}

/// Documents that serve one purpose.
#[derive(Debug)]
pub struct DocumentGroup {
    /// What they are for, for people.
    pub name: String,
    /// The documents, those of the kind that is needed first first.
    pub documents: Vec<DocumentLink>,
}

/// The documents by what somebody wants to do; no group is empty.
pub fn by_purpose(editions: &[&EditionEntry], words: LanguageWords) -> Vec<DocumentGroup> {
    let group = |purpose: Purpose| {
        let of_kind = |kind: &Kind| editions.iter().filter(move |edition| edition.kind == *kind).collect::<Vec<_>>();
        let documents = purpose.kinds().iter().flat_map(of_kind).map(|edition| DocumentLink::of(edition, words)).collect();
        DocumentGroup { name: words.get(&format!("start-{}", purpose.name())), documents }
    };
    Purpose::ALL.into_iter().map(group).filter(|group| !group.documents.is_empty()).collect()
}

/// The documents whose date is the latest, the newest first.
pub fn newest(editions: &[&EditionEntry], words: LanguageWords) -> Vec<DocumentLink> {
    let mut newest = editions.to_vec();
    newest.sort_by(|a, b| b.date.cmp(&a.date));
    newest.into_iter().take(NEWEST).map(|edition| DocumentLink::of(edition, words)).collect()
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
