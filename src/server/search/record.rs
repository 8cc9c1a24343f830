//! Answers as programs read them: with snippets as HTML, and with addresses.

use serde::Serialize;
use utoipa::ToSchema;

use crate::index::answer::{Facets, GlossaryAnswer};
use crate::index::{self, Snippet};
use crate::web::address;

/// The answer to a query.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Answer {
    /// The query as typed.
    pub query: String,
    /// The language the answers are read in.
    pub lang: String,
    /// The language the query seems to be written in.
    pub detected: Option<String>,
    /// How many sections were found.
    pub total: usize,
    /// How long it took, in microseconds.
    pub took_us: u64,
    /// A better spelling, where a word of the query is known nowhere; or the query without quotes, where no text has them.
    pub suggestion: Option<String>,
    /// What else was searched for: words of the texts for everyday words of the query; absent where nothing was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The terms of the glossary that the query is, or, where nothing was found, that are nearest to it.
    pub terms: Vec<GlossaryAnswer>,
    /// How many sections were found by document, kind, jurisdiction and language.
    pub facets: Facets,
    /// The hits, best first.
    pub hits: Vec<Hit>,
}

/// One section that was found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Hit {
    /// The document.
    pub document: String,
    /// The section's label.
    pub section: String,
    /// The language of the hit.
    pub lang: String,
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
    /// Why it was found: escaped HTML with `<mark>` as its only tag.
    pub snippet: String,
    /// A question that the section answers and that is like the query; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
    /// Whether somebody has named it as the answer to this query; absent where nobody has.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
    /// The page in print.
    pub page: u64,
    /// The section on the reading page.
    pub url: String,
    /// The section in the PDF.
    pub pdf: String,
    /// How well it fits; comparable within one answer only.
    pub score: f32,
}

impl From<index::Answer> for Answer {
    fn from(answer: index::Answer) -> Self {
        Self {
            query: answer.query,
            lang: answer.lang.to_string(),
            detected: answer.detected.map(|tag| tag.to_string()),
            total: answer.total,
            took_us: answer.took.as_micros().try_into().unwrap_or(u64::MAX),
            suggestion: answer.suggestion,
            also: answer.also,
            terms: answer.terms,
            facets: answer.facets,
            hits: answer.hits.into_iter().map(Hit::from).collect(),
        }
    }
}

impl From<index::Hit> for Hit {
    fn from(hit: index::Hit) -> Self {
        Self {
            snippet: html(&hit.snippet),
            url: address::section(&hit.lang, &hit.document, &hit.section),
            pdf: address::page(&hit.lang, &hit.document, hit.page),
            lang: hit.lang.to_string(),
            document: hit.document,
            section: hit.section,
            matched_in: hit.matched_in,
            title: hit.title,
            document_title: hit.document_title,
            kind: hit.kind,
            jurisdictions: hit.jurisdictions,
            breadcrumb: hit.breadcrumb,
            answers: hit.answers,
            pinned: hit.pinned,
            page: hit.page,
            score: hit.score,
        }
    }
}

/// A snippet as HTML: escaped text in which `<mark>` is the only tag.
pub fn html(snippet: &Snippet) -> String {
    let mut html = String::with_capacity(snippet.text.len() + snippet.marks.len() * "<mark></mark>".len());
    for (piece, matched) in snippet.pieces() {
        if matched {
            html.push_str("<mark>");
        }
        escape(piece, &mut html);
        if matched {
            html.push_str("</mark>");
        }
    }
    html
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_matched_is_marked() {
        let snippet = Snippet { text: "a <seal> & \"more\"".to_owned(), marks: vec![2..8, 11..17] };
        assert_eq!(html(&snippet), "a <mark>&lt;seal&gt;</mark> &amp; <mark>&quot;more&quot;</mark>");
    }

    proptest! {
        #[test]
        fn html_in_the_text_stays_text(text in "(<b>|</mark>|<script>|&|\"|word|реч| ){0,40}") {
            let mark = text.find("word").map(|at| at..at + 4);
            let html = html(&Snippet { marks: mark.into_iter().collect(), text });
            let plain = html.replace("<mark>", "").replace("</mark>", "");
            prop_assert!(!plain.contains(['<', '>']));
        }
    }
}
