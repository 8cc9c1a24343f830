//! The page of results.

pub(super) mod facets;
mod hit;
mod labels;
mod marked;
pub(super) mod parameters;
pub mod record;
mod runs;
mod terms;

use std::sync::Arc;

use askama::Template;
use axum::http::Uri;
use axum::response::Html;

use crate::index::answer::DEFAULT_LIMIT;
use crate::index::query::Filter;
use crate::index::{Request, Sort};
use crate::locale::bundle::Argument;
use crate::server::catalogue::{self, DocumentLink};
use crate::server::limits::MAX_OFFSET;
use crate::server::search::facets::{Choice, Facet};
use crate::server::search::hit::ShownHit;
use crate::server::search::labels::Labels;
use crate::server::search::parameters::{Parameters, Wanted};
use crate::server::search::runs::Run;
use crate::server::search::terms::ShownTerm;
use crate::server::session::Visitor;
use crate::server::{Line, Reader, Refusal, Served, language};
use crate::source::Tag;
use crate::typeset::Section;
use crate::web::{Layout, address};

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
    /// What else was searched for, and in which language where that is not the reader's.
    also: Option<(String, Option<String>)>,
    facets: Vec<Facet>,
    orders: Vec<Order>,
    terms: Vec<ShownTerm>,
    runs: Vec<Run>,
    offset: usize,
    previous: Option<String>,
    next: Option<String>,
    documents: Vec<DocumentLink>,
    /// Where nothing was found, what the document holds that is likeliest to help.
    likeliest: Option<Likeliest>,
    kosovo_note: Option<String>,
}

/// A document that may help, with its chapters.
struct Likeliest {
    title: String,
    address: String,
    /// Title and address of each chapter.
    chapters: Vec<(String, String)>,
}

/// An order of the hits, as a link.
struct Order {
    name: String,
    address: String,
    current: bool,
}

/// `/{lang}/search?q=…`: results in the reader's language.
pub async fn page(reader: Reader, visitor: Visitor, uri: Uri) -> Result<Html<String>, Refusal> {
    let parameters = Parameters::of(&uri)?;
    let Reader { app, served, tag, .. } = reader;
    // What others ask is suggested to everybody: what is asked of documents that not everybody may read stays there.
    let is_public = Arc::ptr_eq(&served, &app.public());
    let asked = (is_public && parameters.is_first_and_wide()).then(|| (tag.clone(), parameters.q.clone()));
    let made = app.work(Line::Readers, move || results(&served, &tag, &parameters)).await?;
    let (html, is_found) = made.map_err(|fault| Refusal::fault(&fault))?;
    if let Some((tag, query)) = asked {
        app.asked(&visitor, &tag, &query, is_found);
    }
    Ok(Html(html))
}

/// The page, and whether words of the query found anything.
fn results(served: &Served, tag: &Tag, parameters: &Parameters) -> std::io::Result<(String, bool)> {
    let words = served.words.of(tag);
    let labels = Labels::new(served, tag);
    let answer = served.search(&parameters.request(tag))?;
    let facets = facets::facets(&answer, parameters, &labels, tag);
    let narrowed = facets::narrowed(&answer, parameters, &labels, tag);
    let wanted = &parameters.wanted;
    let (total, offset) = (answer.total, wanted.offset);
    let address = |wanted: Wanted| parameters.narrowed(wanted).address(tag.as_str());
    let query = Argument::Text(parameters.q.clone());
    let blank = parameters.q.trim().is_empty();
    let is_found = answer.is_met;
    let title = match total {
        _ if blank => words.get("search-label"),
        0 => words.with("results-none", &[("query", query)]),
        _ => words.with("results-title", &[("query", query)]),
    };
    let mut languages = language::links(served, tag, "/search");
    for link in &mut languages {
        link.address = parameters.narrowed(wanted.at(0)).address(link.tag.as_str());
    }
    let order = |sort: Sort| Order {
        name: words.get(&format!("results-order-{}", sort.name())),
        address: address(wanted.ordered(sort)),
        current: sort == wanted.order,
    };
    let end = offset + answer.hits.len();
    let last = total.saturating_sub(1) / DEFAULT_LIMIT * DEFAULT_LIMIT;
    let terms = if offset == 0 { answer.terms } else { Vec::new() };
    let terms: Vec<ShownTerm> = terms.into_iter().map(|term| ShownTerm::new(term, tag, &labels)).collect();
    let likeliest = terms.first().filter(|_| total == 0).and_then(|term| likeliest(served, tag, &term.name));
    let hits: Vec<ShownHit> = answer.hits.into_iter().map(|hit| ShownHit::new(hit, tag, words, &labels)).collect();
    let defined = terms.iter().filter_map(|term| term.definition.as_deref());
    let chosen = facets.iter().flat_map(|facet| &facet.values).chain(&narrowed).map(|choice| choice.name.as_str());
    let kosovo_note = labels.kosovo_note(defined.chain(chosen).chain(hits.iter().flat_map(ShownHit::texts)));
    let is_last = end >= total || hits.is_empty();
    let fold = wanted.order == Sort::Relevance && wanted.filter(Filter::Document).is_none();
    let runs = runs::runs(hits, offset, fold, |count, hit| {
        let title = || ("title", Argument::Text(hit.document_title.clone()));
        let only = words.with("results-only-in", &[title()]);
        let narrowed = address(wanted.with(Filter::Document, &hit.document).at(0));
        (words.with("results-more-in", &[("count", Argument::Number(count as f64)), title()]), (only, narrowed))
    });
    let page = ResultsPage {
        kosovo_note,
        layout: Layout { tag, words, title, query: parameters.q.clone(), languages },
        count: words.count("results-count", total),
        suggestion: answer.suggestion.map(|better| {
            let address = Parameters::query(&better).address(tag.as_str());
            (better, address)
        }),
        also: (!answer.also.is_empty()).then(|| {
            let lang = answer.also_in.filter(|also_in| also_in != tag).map(|also_in| also_in.to_string());
            (answer.also.join(", "), lang)
        }),
        orders: if total > 1 { Sort::ALL.into_iter().map(order).collect() } else { Vec::new() },
        previous: (offset > 0).then(|| address(wanted.at(offset.saturating_sub(DEFAULT_LIMIT).min(last)))),
        next: (!is_last && end <= MAX_OFFSET).then(|| address(wanted.at(end))),
        likeliest,
        documents: if total == 0 { catalogue::documents(served, tag) } else { Vec::new() },
        blank,
        total,
        narrowed,
        facets,
        terms,
        runs,
        offset,
    };
    Ok((page.render().map_err(std::io::Error::other)?, is_found))
}

/// The document that says most of a term, with its chapters.
fn likeliest(served: &Served, tag: &Tag, term: &str) -> Option<Likeliest> {
    let hit = served.search(&Request { limit: 1, ..Request::new(term, tag) }).ok()?.hits.into_iter().next()?;
    let edition = served.edition(&hit.document, tag)?;
    let sections = served.release.sections(edition).ok()?;
    let chapter = |section: Section| (section.title, address::section(tag, &hit.document, &section.label));
    Some(Likeliest {
        title: edition.listed().to_owned(),
        address: address::document(tag, &hit.document),
        chapters: sections.into_iter().filter(|section| section.level == 1).map(chapter).collect(),
    })
}
