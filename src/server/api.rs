//! The interface for programs.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use crate::index::answer::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::index::query::MAX_QUERY;
use crate::index::{Filter, Request, Sort, Suggestion};
use crate::server::App;
use crate::server::catalogue::{self, CatalogueEdition, CatalogueEntry};
use crate::server::error::{ErrorBody, ErrorDetail};
use crate::server::findings::api as findings;
use crate::server::findings::record::{self, FindingsAnswer};
use crate::server::given::{Given, Refusal};
use crate::server::limits::MAX_OFFSET;
use crate::server::search::record::{Answer, Hit};

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
pub async fn search(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Result<Json<Answer>, Refusal> {
    let served = app.served();
    let given = Given::of(&uri)?.only(&["q", "lang", "document", "kind", "jurisdiction", "language", "sort", "limit", "offset"])?;
    let query = given.get("q").ok_or_else(|| Refusal::bad("q", "the parameter q is missing"))?;
    if query.chars().count() > MAX_QUERY {
        return Err(Refusal::bad("query-too-long", format!("q holds more than {MAX_QUERY} characters")));
    }
    let lang = given.language(&served, &headers)?;
    let sort = match given.get("sort").map(Sort::named) {
        None => Sort::default(),
        Some(Some(sort)) => sort,
        Some(None) => return Err(Refusal::bad("sort", format!("sort is one of {}", Sort::ALL.map(Sort::name).join(", ")))),
    };
    let mut request = Request {
        sort,
        limit: given.number("limit", DEFAULT_LIMIT, MAX_LIMIT)?,
        offset: given.number("offset", 0, MAX_OFFSET)?,
        ..Request::new(query, lang)
    };
    for filter in Filter::ALL {
        request = request.only(filter, given.get(filter.name()));
    }
    let answer = served.searcher.search(&request).map_err(|fault| {
        tracing::error!(error = %fault, "a search failed");
        Refusal::internal()
    })?;
    if request.offset == 0 && request.filters.is_empty() {
        app.asked(lang, query, answer.total > 0);
    }
    Ok(Json(answer.into()))
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
pub async fn suggest(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Result<Json<SuggestAnswer>, Refusal> {
    let served = app.served();
    let given = Given::of(&uri)?;
    let typed = given.get("q").filter(|typed| typed.chars().count() <= MAX_QUERY);
    let typed = typed.ok_or_else(|| Refusal::bad("parameters", "the parameter q is missing or too long"))?;
    let lang = given.language(&served, &headers)?;
    Ok(Json(SuggestAnswer { suggestions: served.searcher.suggestions(lang, typed, &app.popular(), &Default::default()) }))
}

/// Lists the documents with their editions.
#[utoipa::path(get, path = "/api/v1/documents", responses((status = 200, body = Vec<CatalogueEntry>)))]
pub async fn documents(State(app): State<App>) -> Json<Vec<CatalogueEntry>> {
    Json(catalogue::catalogue(&app.served()))
}
