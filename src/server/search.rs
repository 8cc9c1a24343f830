//! The page of results.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};

use crate::index::answer::DEFAULT_LIMIT;
use crate::index::query::MAX_QUERY;
use crate::index::{Filter, Hit, Request};
use crate::locale::bundle::Argument;
use crate::server::catalogue::{self, DocumentLink};
use crate::server::limits::MAX_OFFSET;
use crate::server::{App, Served, error, language, parameters};
use crate::source::Tag;
use crate::web::Layout;

/// What the search form sends.
#[derive(Debug, Default)]
struct Parameters {
    q: String,
    document: String,
    offset: usize,
}

impl Parameters {
    /// Reads them; the error is the name of the one that cannot be used.
    fn of(uri: &Uri) -> Result<Self, &'static str> {
        let mut parameters = Self::default();
        for (name, value) in parameters::of(uri).ok_or("q")? {
            match name.as_str() {
                "q" => parameters.q = value,
                "document" => parameters.document = value,
                "offset" => parameters.offset = value.parse().ok().filter(|offset| *offset <= MAX_OFFSET).ok_or("offset")?,
                // Links from elsewhere carry names of their own.
                _ => {}
            }
        }
        Ok(parameters)
    }
}

#[derive(Template)]
#[template(path = "results.html")]
struct ResultsPage<'a> {
    layout: Layout<'a>,
    count: String,
    filter: Option<String>,
    documents: Vec<DocumentLink>,
    hits: Vec<ShownHit>,
    offset: usize,
    previous: Option<String>,
    next: Option<String>,
}

struct ShownHit {
    url: String,
    title: String,
    document_title: String,
    breadcrumb: Vec<String>,
    snippet: String,
    pdf: String,
    page_text: String,
    found_in: Option<String>,
}

/// `/{lang}/search?q=…`: results in the reader's language.
pub async fn page(State(app): State<App>, Path(lang): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    let served = app.served();
    let Some(tag) = served.language(&lang) else { return error::missing(&served, &uri, &headers) };
    let parameters = match Parameters::of(&uri) {
        Ok(parameters) => parameters,
        Err(name) => return error::bad_parameter(&served, tag, name),
    };
    if parameters.q.chars().count() > MAX_QUERY {
        let limit = [("limit", Argument::Number(MAX_QUERY as f64))];
        let text = served.words.of(tag).with("error-query-long", &limit);
        return error::page(&served, tag, StatusCode::BAD_REQUEST, "error-bad-request-title", text);
    }
    match results(&served, tag, &parameters) {
        Ok(html) => Html(html).into_response(),
        Err(fault) => error::internal(&served, tag, &fault),
    }
}

fn results(served: &Served, tag: &Tag, parameters: &Parameters) -> std::io::Result<String> {
    let words = served.words.of(tag);
    let filter = Some(parameters.document.clone()).filter(|slug| !slug.is_empty());
    let request = Request { offset: parameters.offset, ..Request::new(&parameters.q, tag) };
    let request = request.only(Filter::Document, filter.as_deref());
    let answer = served.searcher.search(&request)?;
    let address = |tag: &str, offset: usize| {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.append_pair("q", &parameters.q);
        if let Some(slug) = &filter {
            pairs.append_pair("document", slug);
        }
        if offset > 0 {
            pairs.append_pair("offset", &offset.to_string());
        }
        format!("/{tag}/search?{}", pairs.finish())
    };
    let name = |tag: &str| served.release.manifest.languages.iter().find(|l| l.tag.as_str() == tag).map(|l| l.name.clone());
    let shown = |hit: Hit| ShownHit {
        found_in: (!hit.matched_in.contains(&hit.lang)).then(|| {
            let names: Vec<String> = hit.matched_in.iter().filter_map(|tag| name(tag)).collect();
            words.with("results-found-in", &[("language", Argument::Text(names.join(", ")))])
        }),
        page_text: words.with("hit-pdf", &[("page", Argument::Number(hit.page as f64))]),
        url: hit.url,
        title: hit.title,
        document_title: hit.document_title,
        breadcrumb: hit.breadcrumb,
        snippet: hit.snippet,
        pdf: hit.pdf,
    };
    let title = match answer.total {
        0 if parameters.q.trim().is_empty() => words.get("search-label"),
        0 => words.with("results-none", &[("query", Argument::Text(parameters.q.clone()))]),
        _ => words.with("results-title", &[("query", Argument::Text(parameters.q.clone()))]),
    };
    let mut languages = language::links(served, tag, "/search");
    for link in &mut languages {
        link.address = address(link.tag.as_str(), 0);
    }
    let end = parameters.offset + answer.hits.len();
    let page = ResultsPage {
        layout: Layout { tag, words, title, query: parameters.q.clone(), languages },
        count: words.count("results-count", answer.total),
        documents: catalogue::documents(served, tag),
        previous: (parameters.offset > 0).then(|| address(tag.as_str(), parameters.offset.saturating_sub(DEFAULT_LIMIT))),
        next: (end < answer.total && end <= MAX_OFFSET).then(|| address(tag.as_str(), end)),
        hits: answer.hits.into_iter().map(shown).collect(),
        offset: parameters.offset,
        filter,
    };
    page.render().map_err(std::io::Error::other)
}
