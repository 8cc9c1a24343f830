//! The interface for programs.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use crate::index::answer::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::index::query::MAX_QUERY;
use crate::index::{Request, Suggestion};
use crate::server::catalogue::{self, CatalogueEdition, CatalogueEntry};
use crate::server::error::{ErrorBody, ErrorDetail};
use crate::server::findings::api as findings;
use crate::server::findings::record::{self, FindingsAnswer};
use crate::server::given::Given;
use crate::server::search::parameters::{Parameters, Wanted};
use crate::server::search::record::{Answer, Hit};
use crate::server::seen::Seen;
use crate::server::session::Visitor;
use crate::server::{App, Line, Refusal, described};

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
pub async fn openapi(State(app): State<App>) -> Json<utoipa::openapi::OpenApi> {
    Json(described::all(Description::openapi(), &app.public()))
}

/// Finds sections.
#[utoipa::path(
    get,
    path = "/api/v1/search",
    responses((status = 200, body = Answer), (status = 400, body = ErrorBody))
)]
pub async fn search(State(app): State<App>, seen: Seen, visitor: Visitor, uri: Uri, headers: HeaderMap) -> Result<Json<Answer>, Refusal> {
    let is_public = seen.is_public(&app);
    let served = seen.served;
    let given = Given::of(&uri)?.only(&Wanted::parameters(&["q", "lang"]))?;
    let parameters = Parameters { q: given.text("q", MAX_QUERY)?.to_owned(), wanted: given.narrowing()? };
    let lang = given.language(&served, &headers)?.clone();
    let limit = given.limit(DEFAULT_LIMIT, MAX_LIMIT)?;
    let asked = (is_public && parameters.is_first_and_wide()).then(|| (lang.clone(), parameters.q.clone()));
    let search = move || served.search(&Request { limit, ..parameters.request(&lang) });
    let found = app.work(Line::Readers, move || search().map(|answer| (answer.is_met, Answer::from(answer)))).await?;
    let (is_met, answer) = found.map_err(|fault| Refusal::fault(&fault))?;
    if let Some((lang, query)) = asked {
        app.asked(&visitor, &lang, &query, is_met);
    }
    Ok(Json(answer))
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
    responses((status = 200, body = SuggestAnswer), (status = 400, body = ErrorBody))
)]
pub async fn suggest(State(app): State<App>, seen: Seen, uri: Uri, headers: HeaderMap) -> Result<Json<SuggestAnswer>, Refusal> {
    let served = seen.served;
    let given = Given::of(&uri)?.only(&["q", "lang"])?;
    let typed = given.text("q", MAX_QUERY)?.to_owned();
    let lang = given.language(&served, &headers)?.clone();
    let popular = app.popular();
    let suggestions = app.work(Line::Readers, move || served.suggestions(&lang, &typed, &popular)).await?;
    Ok(Json(SuggestAnswer { suggestions }))
}

/// Lists the documents with their editions.
#[utoipa::path(get, path = "/api/v1/documents", responses((status = 200, body = Vec<CatalogueEntry>)))]
pub async fn documents(seen: Seen) -> Json<Vec<CatalogueEntry>> {
    Json(catalogue::catalogue(&seen.served))
}
