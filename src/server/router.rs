//! Every address of the server, on one screen.

use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use axum::{Router, middleware};
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};

use crate::server::limits::{MAX_ANSWERS_BYTES, MAX_BODY_BYTES, MAX_CONCURRENT_REQUESTS, MIN_COMPRESSED_BYTES};
use crate::server::{
    App, answer_body, answers, api, assets, cards, elsewhere, error, findings, health, host, measured, offline, people, reading, reports,
    request_body, search, security, seen, session, start, translate, watch,
};

/// The server's addresses with everything that applies to all of them.
pub fn router(app: App) -> Router {
    let live = app.live().map(|_| middleware::from_fn_with_state(app.clone(), watch::inject));
    let everywhere = ServiceBuilder::new()
        .layer(middleware::from_fn(answer_body::counted))
        .layer(middleware::from_fn_with_state(app.clone(), measured::measure))
        .layer(middleware::from_fn(security::headers))
        .option_layer(live)
        .layer(middleware::from_fn_with_state(app.clone(), error::shown))
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(middleware::from_fn(host::one));
    Router::new()
        .merge(finished())
        .merge(made(&app))
        .fallback(error::not_found)
        .method_not_allowed_fallback(error::method_not_allowed)
        .layer(everywhere)
        .with_state(app)
}

/// What was finished at build, and what must answer whatever else is going on.
fn finished() -> Router<App> {
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
        .route("/assets/{name}", get(assets::asset))
        .route("/{lang}/documents/{file}", get(reading::page_or_pdf))
        .route("/live.js", get(watch::script))
        .route("/live", get(watch::news))
}

/// What is made for each request: compressed here, and so many at the same time.
fn made(app: &App) -> Router<App> {
    let worth = SizeAbove::new(MIN_COMPRESSED_BYTES).and(NotForContentType::new("text/event-stream"));
    let layers = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(app.clone(), elsewhere::to_desk))
        .layer(middleware::from_fn_with_state(app.clone(), seen::once))
        .layer(CompressionLayer::new().compress_when(worth))
        .layer(middleware::from_fn(request_body::whole))
        .layer(GlobalConcurrencyLimitLayer::new(MAX_CONCURRENT_REQUESTS))
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES));
    Router::new()
        .route("/", get(start::to_language))
        .route("/api/v1/search", get(api::search))
        .route("/api/v1/suggest", get(api::suggest))
        .route("/api/v1/documents", get(api::documents))
        .route("/api/v1/findings", get(findings::api::findings))
        .route("/api/v1/openapi.json", get(api::openapi))
        .route("/{lang}", get(start::add_slash))
        .route("/{lang}/", get(start::page))
        .route("/{lang}/search", get(search::page))
        .route("/{lang}/cards", get(cards::page))
        .route("/sw.js", get(offline::worker))
        .route("/packs/{name}", get(offline::piece))
        .route("/{lang}/pack.json", get(offline::list))
        .route("/{lang}/offline", get(offline::page))
        .route("/{lang}/offline/search", get(offline::search))
        .route("/{lang}/documents/{file}/answers", post(answers::file).layer(DefaultBodyLimit::max(MAX_ANSWERS_BYTES)))
        .route("/{lang}/documents/{file}/findings", get(findings::page))
        .route("/{lang}/documents/{file}/findings.csv", get(findings::csv))
        .route("/{lang}/documents/{file}/findings.json", get(findings::json))
        .merge(reports::routes())
        .merge(translate::routes())
        .merge(people::routes())
        .merge(session::routes())
        .layer(layers)
}
