//! A section that was found, as the page shows it.

use crate::index::Hit;
use crate::index::query::Filter;
use crate::locale::bundle::Argument;
use crate::locale::words::LanguageWords;
use crate::server::search::labels::Labels;
use crate::server::search::parameters::is_same_language;
use crate::server::search::{marked, record};
use crate::source::Tag;
use crate::web::address;

/// A hit.
#[derive(Debug)]
pub struct ShownHit {
    /// The language of its text, where it is not the reader's.
    pub lang: Option<String>,
    /// The section on the reading page.
    pub url: String,
    /// The section's title.
    pub title: String,
    /// The document.
    pub document: String,
    /// What lists call the document.
    pub document_title: String,
    /// The titles around the section, outermost first.
    pub breadcrumb: Vec<String>,
    /// Why it was found: escaped HTML.
    pub snippet: String,
    /// A question that it answers and that is like the query.
    pub answers: Option<String>,
    /// Whether an editor has named it as the answer.
    pub pinned: bool,
    /// The kind of the document, as it is called in settings: its sign.
    pub kind: String,
    /// The kind of the document and its jurisdictions.
    pub facts: String,
    /// The section in the PDF.
    pub pdf: String,
    /// Its page there, for people.
    pub page_text: String,
    /// The languages in whose text it was found, where it is not the language of the hit; or that it was found by its meaning.
    pub found_in: Option<String>,
}

impl ShownHit {
    /// A hit for a reader.
    pub fn new(hit: Hit, tag: &Tag, words: LanguageWords, labels: &Labels) -> Self {
        let is_other = !hit.matched_in.iter().any(|matched| is_same_language(matched, hit.lang.as_str()));
        let kind = (!hit.kind.is_empty()).then(|| labels.value(Filter::Kind, &hit.kind));
        let jurisdictions = hit.jurisdictions.iter().map(|jurisdiction| labels.value(Filter::Jurisdiction, jurisdiction));
        Self {
            lang: (hit.lang != *tag).then(|| hit.lang.to_string()),
            found_in: (is_other || hit.by_meaning).then(|| {
                if hit.by_meaning {
                    return words.get("results-by-meaning");
                }
                let names: Vec<String> = hit.matched_in.iter().filter_map(|tag| labels.language(tag)).collect();
                words.with("results-found-in", &[("language", Argument::Text(names.join(", ")))])
            }),
            page_text: words.with("hit-pdf", &[("page", Argument::Number(hit.page as f64))]),
            facts: kind.into_iter().chain(jurisdictions).collect::<Vec<_>>().join(" · "),
            url: address::section(&hit.lang, &hit.document, &hit.section) + &marked::directive(&hit.snippet),
            pdf: address::page(&hit.lang, &hit.document, hit.page),
            snippet: record::html(&hit.snippet),
            answers: hit.answers,
            pinned: hit.pinned,
            title: hit.title,
            document_title: labels.listed(&hit.document, &hit.lang).unwrap_or(hit.document_title),
            document: hit.document,
            kind: hit.kind,
            breadcrumb: hit.breadcrumb,
        }
    }

    /// The texts that may carry a name with a note.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.facts, &self.title, &self.document_title, &self.snippet].into_iter().chain(&self.breadcrumb).map(String::as_str)
    }
}
