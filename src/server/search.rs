//! The page of results.

pub(super) mod facets;
mod hit;
mod labels;
mod parameters;
pub mod record;
mod terms;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};

use crate::index::Sort;
use crate::index::answer::DEFAULT_LIMIT;
use crate::index::query::MAX_QUERY;
use crate::locale::bundle::Argument;
use crate::server::catalogue::{self, DocumentLink};
use crate::server::limits::MAX_OFFSET;
use crate::server::search::facets::{Choice, Facet};
use crate::server::search::hit::ShownHit;
use crate::server::search::labels::Labels;
use crate::server::search::parameters::Parameters;
use crate::server::search::terms::ShownTerm;
use crate::server::{App, Served, error, language};
use crate::source::Tag;
use crate::web::Layout;

#[derive(Template)]
#[template(path = "results.html")]
struct ResultsPage<'a> {
    layout: Layout<'a>,
    /// Nothing was asked for yet.
    blank: bool,
    total: usize,
    count: String,
    narrowed: Vec<Choice>,
    /// A better query and its address.
    suggestion: Option<(String, String)>,
    facets: Vec<Facet>,
    orders: Vec<Order>,
    terms: Vec<ShownTerm>,
    hits: Vec<ShownHit>,
    offset: usize,
    previous: Option<String>,
    next: Option<String>,
    documents: Vec<DocumentLink>,
    kosovo_note: Option<String>,
}

/// An order of the hits, as a link.
struct Order {
    name: String,
    address: String,
    current: bool,
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
        Ok((html, total)) => {
            if parameters.is_first_and_wide() {
                app.asked(tag, &parameters.q, total > 0);
            }
            Html(html).into_response()
        }
        Err(fault) => error::internal(&served, tag, &fault),
    }
}

/// The page, and how many sections were found.
fn results(served: &Served, tag: &Tag, parameters: &Parameters) -> std::io::Result<(String, usize)> {
    let words = served.words.of(tag);
    let labels = Labels::new(served, tag);
    let answer = served.searcher.search(&parameters.request(tag))?;
    let facets = facets::facets(&answer, parameters, &labels, tag);
    let narrowed = facets::narrowed(&answer, parameters, &labels, tag);
    let (total, offset) = (answer.total, parameters.offset);
    let query = Argument::Text(parameters.q.clone());
    let blank = parameters.q.trim().is_empty();
    let title = match total {
        _ if blank => words.get("search-label"),
        0 => words.with("results-none", &[("query", query)]),
        _ => words.with("results-title", &[("query", query)]),
    };
    let mut languages = language::links(served, tag, "/search");
    for link in &mut languages {
        link.address = parameters.at(0).address(link.tag.as_str());
    }
    let order = |sort: Sort| Order {
        name: words.get(&format!("results-order-{}", sort.name())),
        address: parameters.sorted(sort).address(tag.as_str()),
        current: sort == parameters.sort,
    };
    let end = offset + answer.hits.len();
    let last = total.saturating_sub(1) / DEFAULT_LIMIT * DEFAULT_LIMIT;
    let terms = if offset == 0 { answer.terms } else { Vec::new() };
    let terms: Vec<ShownTerm> = terms.into_iter().map(|term| ShownTerm::new(term, tag, &labels)).collect();
    let hits: Vec<ShownHit> = answer.hits.into_iter().map(|hit| ShownHit::new(hit, tag, words, &labels)).collect();
    let defined = terms.iter().filter_map(|term| term.definition.as_deref());
    let chosen = facets.iter().flat_map(|facet| &facet.values).chain(&narrowed).map(|choice| choice.name.as_str());
    let page = ResultsPage {
        kosovo_note: labels.kosovo_note(defined.chain(chosen).chain(hits.iter().flat_map(ShownHit::texts))),
        layout: Layout { tag, words, title, query: parameters.q.clone(), languages },
        count: words.count("results-count", total),
        suggestion: answer.suggestion.map(|better| {
            let address = Parameters::query(&better).address(tag.as_str());
            (better, address)
        }),
        orders: if total > 1 { Sort::ALL.into_iter().map(order).collect() } else { Vec::new() },
        previous: (offset > 0).then(|| parameters.at(offset.saturating_sub(DEFAULT_LIMIT).min(last)).address(tag.as_str())),
        next: (end < total && end <= MAX_OFFSET && !hits.is_empty()).then(|| parameters.at(end).address(tag.as_str())),
        documents: if total == 0 { catalogue::documents(served, tag) } else { Vec::new() },
        blank,
        total,
        narrowed,
        facets,
        terms,
        hits,
        offset,
    };
    Ok((page.render().map_err(std::io::Error::other)?, total))
}
