//! Questions and answers.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::Serialize;
use utoipa::ToSchema;

use crate::index::query::Filter;
use crate::index::snippet::Snippet;
use crate::locale::everyday::Everyday;
use crate::source::Tag;

/// Most hits of one answer.
pub const MAX_LIMIT: usize = 100;
/// Hits of an answer where nothing else is asked for.
pub const DEFAULT_LIMIT: usize = 10;

/// What somebody asks.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// The query as typed.
    pub query: &'a str,
    /// The language to read the answers in.
    pub lang: &'a Tag,
    /// Only sections of which all of these are true.
    pub filters: Vec<(Filter, String)>,
    /// In which order.
    pub sort: Sort,
    /// At most so many hits.
    pub limit: usize,
    /// After so many hits.
    pub offset: usize,
    /// Everyday words of a language in the place of those of the release: an editor tries them.
    pub trial: Option<(&'a Tag, &'a Everyday)>,
    /// Documents that nobody may be shown anything of, not even that they are there.
    pub withdrawn: Option<&'a BTreeSet<String>>,
}

impl<'a> Request<'a> {
    /// The best hits for a query, with nothing else asked for.
    pub fn new(query: &'a str, lang: &'a Tag) -> Self {
        Self { query, lang, filters: Vec::new(), sort: Sort::Relevance, limit: DEFAULT_LIMIT, offset: 0, trial: None, withdrawn: None }
    }

    /// Narrows it; an absent or empty value changes nothing.
    pub fn only(mut self, filter: Filter, value: Option<&str>) -> Self {
        self.filters.extend(value.filter(|value| !value.is_empty()).map(|value| (filter, value.to_owned())));
        self
    }
}

/// The order of hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best first.
    #[default]
    Relevance,
    /// As the sections stand in the documents.
    Document,
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 2] = [Self::Relevance, Self::Document];

    /// The name as it is sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Document => "document",
        }
    }

    /// The order with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }
}

/// The answer to a query.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The query as typed.
    pub query: String,
    /// The language the answers are read in.
    pub lang: Tag,
    /// The language the query seems to be written in.
    pub detected: Option<Tag>,
    /// How many sections were found.
    pub total: usize,
    /// Whether words of the query found any of them: what it may be about helps a reader, and tells an editor that words are missing.
    pub is_met: bool,
    /// How long it took.
    pub took: Duration,
    /// A better spelling, where a word of the query is known nowhere; or the query without quotes, where no text has them.
    pub suggestion: Option<String>,
    /// What else was searched for: words of the texts for everyday words of the query.
    pub also: Vec<String>,
    /// The language of those words, which is the one that was asked in.
    pub also_in: Option<Tag>,
    /// The terms of the glossary that the query is, or, where nothing was found, that are nearest to it.
    pub terms: Vec<GlossaryAnswer>,
    /// How many sections were found by document, kind, jurisdiction and language.
    pub facets: Facets,
    /// The hits, best first.
    pub hits: Vec<Hit>,
}

/// A term with its definition and its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GlossaryAnswer {
    /// The key of the term, the same in every language.
    pub key: String,
    /// The term in the reader's language.
    pub name: String,
    /// Its definition in the reader's language, where there is one.
    pub definition: Option<String>,
    /// Its names in the other languages.
    pub names: Vec<GlossaryName>,
}

/// The name of a term in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GlossaryName {
    /// The language.
    pub lang: String,
    /// The name.
    pub name: String,
}

/// Counts by which an answer can be narrowed. Each counts what would be there without its own filter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Facets {
    /// By document.
    pub document: Vec<Count>,
    /// By kind of document.
    pub kind: Vec<Count>,
    /// By jurisdiction.
    pub jurisdiction: Vec<Count>,
    /// By the language in whose text it was found.
    pub language: Vec<Count>,
}

/// How many sections have a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Count {
    /// The value: a slug, a kind, a jurisdiction, a tag.
    pub value: String,
    /// How many sections.
    pub count: usize,
}

impl Facets {
    /// The counts of a filter's values.
    pub fn of(&self, filter: Filter) -> &[Count] {
        match filter {
            Filter::Document => &self.document,
            Filter::Kind => &self.kind,
            Filter::Jurisdiction => &self.jurisdiction,
            Filter::Language => &self.language,
        }
    }
}

/// One section that was found.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The document.
    pub document: String,
    /// The section's label.
    pub section: String,
    /// The language of the hit.
    pub lang: Tag,
    /// The languages in whose text it was found.
    pub matched_in: Vec<String>,
    /// The section's title.
    pub title: String,
    /// The document's title.
    pub document_title: String,
    /// The document's kind.
    pub kind: String,
    /// The jurisdictions the document is for.
    pub jurisdictions: Vec<String>,
    /// The titles around the section, outermost first.
    pub breadcrumb: Vec<String>,
    /// Why it was found.
    pub snippet: Snippet,
    /// A question that the section answers and that is like the query.
    pub answers: Option<String>,
    /// Whether somebody has named it as the answer to this query.
    pub pinned: bool,
    /// Whether no word of the query found it, in any language: it is about what the query is about.
    pub by_meaning: bool,
    /// The page in print.
    pub page: u64,
    /// How well it fits; comparable within one answer only.
    pub score: f32,
}
