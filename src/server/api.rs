//! The interface for programs.

use std::collections::HashMap;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use crate::index::answer::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::index::query::MAX_QUERY;
use crate::index::{Answer, Filter, Hit, Request, Sort, Suggestion};
use crate::server::catalogue::{self, CatalogueEdition, CatalogueEntry};
use crate::server::error::{self, ErrorBody, ErrorDetail};
use crate::server::findings::api as findings;
use crate::server::findings::record::{self, FindingsAnswer};
use crate::server::limits::MAX_OFFSET;
use crate::server::{App, Served, language, parameters};

/// The description of the interface.
#[derive(OpenApi)]
#[openapi(
    info(title = "Armarium", description = "Search and catalogue of the library"),
    paths(search, suggest, documents, findings::findings),
    components(schemas(
        Answer,
        Hit,
        SuggestAnswer,
        CatalogueEntry,
        CatalogueEdition,
        FindingsAnswer,
        record::Finding,
        ErrorBody,
        ErrorDetail
    ))
)]
pub struct Description;

/// `/api/v1/openapi.json`.
pub async fn openapi() -> Json<utoipa::openapi::OpenApi> {
    Json(Description::openapi())
}

/// Finds sections.
#[utoipa::path(
    get,
    path = "/api/v1/search",
    params(
        ("q" = String, Query, description = "what to search for, at most 500 characters"),
        ("lang" = Option<String>, Query, description = "the language to read the answers in"),
        ("document" = Option<String>, Query, description = "only this document"),
        ("kind" = Option<String>, Query, description = "only documents of this kind"),
        ("jurisdiction" = Option<String>, Query, description = "only documents for this jurisdiction"),
        ("language" = Option<String>, Query, description = "only sections found in the text of this language"),
        ("sort" = Option<String>, Query, description = "relevance, or document: the order of the documents"),
        ("limit" = Option<usize>, Query, description = "at most so many hits, up to 100"),
        ("offset" = Option<usize>, Query, description = "after so many hits, up to 1000"),
    ),
    responses((status = 200, body = Answer), (status = 400, body = ErrorBody))
)]
pub async fn search(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    let served = app.served();
    let Some(parameters) = parameters::of(&uri) else {
        return error::json(StatusCode::BAD_REQUEST, "parameters", "the parameters are not valid UTF-8");
    };
    let parameters = parameters.into_iter().collect();
    match answer(&app, &served, &parameters, &headers) {
        Ok(answer) => Json(answer).into_response(),
        Err(response) => *response,
    }
}

fn answer(app: &App, served: &Served, parameters: &HashMap<String, String>, headers: &HeaderMap) -> Result<Answer, Box<Response>> {
    let refuse = |code: &str, message: String| Box::new(error::json(StatusCode::BAD_REQUEST, code, message));
    const KNOWN: [&str; 9] = ["q", "lang", "document", "kind", "jurisdiction", "language", "sort", "limit", "offset"];
    if let Some(unknown) = parameters.keys().find(|name| !KNOWN.contains(&name.as_str())) {
        let unknown: String = unknown.chars().take(40).collect();
        return Err(refuse("parameter-unknown", format!("there is no parameter `{unknown}`; known are {}", KNOWN.join(", "))));
    }
    let query = parameters.get("q").ok_or_else(|| refuse("q", "the parameter q is missing".to_owned()))?;
    if query.chars().count() > MAX_QUERY {
        return Err(refuse("query-too-long", format!("q holds more than {MAX_QUERY} characters")));
    }
    let lang = match parameters.get("lang") {
        Some(tag) => served.language(tag).ok_or_else(|| refuse("lang", "lang is not a language of this library".to_owned()))?,
        None => language::chosen(served, headers),
    };
    let number = |name: &str, default: usize, limit: usize| match parameters.get(name).map(|text| text.parse::<usize>()) {
        None => Ok(default),
        Some(Ok(value)) if value <= limit => Ok(value),
        Some(_) => Err(refuse(name, format!("{name} must be a whole number up to {limit}"))),
    };
    let sort = match parameters.get("sort").map(|name| Sort::named(name)) {
        None => Sort::default(),
        Some(Some(sort)) => sort,
        Some(None) => return Err(refuse("sort", format!("sort is one of {}", Sort::ALL.map(Sort::name).join(", ")))),
    };
    let mut request = Request {
        sort,
        limit: number("limit", DEFAULT_LIMIT, MAX_LIMIT)?,
        offset: number("offset", 0, MAX_OFFSET)?,
        ..Request::new(query, lang)
    };
    for filter in Filter::ALL {
        request = request.only(filter, parameters.get(filter.name()).map(String::as_str));
    }
    let answer = served.searcher.search(&request).map_err(|fault| {
        tracing::error!(error = %fault, "a search failed");
        Box::new(error::json(StatusCode::INTERNAL_SERVER_ERROR, "internal", "something went wrong; the fault has been recorded"))
    })?;
    if request.offset == 0 && request.filters.is_empty() {
        app.asked(lang, query, answer.total > 0);
    }
    Ok(answer)
}

/// What somebody may be about to ask.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestAnswer {
    /// The suggestions, best first.
    pub suggestions: Vec<Suggestion>,
}

/// Suggests queries while somebody types: terms, titles, and what many asked.
#[utoipa::path(
    get,
    path = "/api/v1/suggest",
    params(
        ("q" = String, Query, description = "what was typed so far"),
        ("lang" = Option<String>, Query, description = "the language to suggest in"),
    ),
    responses((status = 200, body = SuggestAnswer), (status = 400, body = ErrorBody))
)]
pub async fn suggest(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    let served = app.served();
    let refuse = |message: &str| error::json(StatusCode::BAD_REQUEST, "parameters", message);
    let Some(parameters) = parameters::of(&uri) else { return refuse("the parameters are not valid UTF-8") };
    let parameters: HashMap<String, String> = parameters.into_iter().collect();
    let Some(typed) = parameters.get("q").filter(|typed| typed.chars().count() <= MAX_QUERY) else {
        return refuse("the parameter q is missing or too long");
    };
    let lang = match parameters.get("lang").map(|tag| served.language(tag)) {
        Some(None) => return refuse("lang is not a language of this library"),
        Some(Some(lang)) => lang,
        None => language::chosen(&served, &headers),
    };
    let suggestions = served.searcher.suggestions(lang, typed, &app.popular());
    Json(SuggestAnswer { suggestions }).into_response()
}

/// Lists the documents with their editions.
#[utoipa::path(get, path = "/api/v1/documents", responses((status = 200, body = Vec<CatalogueEntry>)))]
pub async fn documents(State(app): State<App>) -> Json<Vec<CatalogueEntry>> {
    Json(catalogue::catalogue(&app.served()))
}
