//! Every address of the server, on one screen.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Router, extract::DefaultBodyLimit};
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};

use crate::server::limits::{MAX_BODY_BYTES, MAX_CONCURRENT_REQUESTS, MIN_COMPRESSED_BYTES};
use crate::server::{
    App, answer_body, api, assets, error, findings, health, host, reading, request_body, search, security, session, start, translate, watch,
};

/// The server's addresses with everything that applies to all of them.
pub fn router(app: App) -> Router {
    let routes = Router::new()
        .route("/", get(start::to_language))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
        .route("/assets/{name}", get(assets::asset))
        .route("/api/v1/search", get(api::search))
        .route("/api/v1/suggest", get(api::suggest))
        .route("/api/v1/documents", get(api::documents))
        .route("/api/v1/findings", get(findings::api::findings))
        .route("/api/v1/openapi.json", get(api::openapi))
        .route("/sign-in", get(session::page).post(session::sign_in))
        .route("/sign-out", post(session::sign_out))
        .route("/{lang}", get(start::add_slash))
        .route("/{lang}/", get(start::page))
        .route("/{lang}/search", get(search::page))
        .route("/{lang}/documents/{file}", get(reading::page_or_pdf))
        .route("/{lang}/documents/{file}/findings", get(findings::page))
        .route("/{lang}/documents/{file}/findings.csv", get(findings::csv))
        .route("/{lang}/documents/{file}/findings.json", get(findings::json))
        .merge(translate::routes())
        .route("/live.js", get(watch::script))
        .route("/live", get(watch::news))
        .fallback(error::not_found)
        .method_not_allowed_fallback(error::method_not_allowed);
    // Pages and PDFs are compressed at build or by themselves; what is made per request is compressed here.
    let worth = SizeAbove::new(MIN_COMPRESSED_BYTES)
        .and(NotForContentType::new("application/pdf"))
        .and(NotForContentType::new("text/event-stream"));
    let layers = ServiceBuilder::new()
        .layer(middleware::from_fn(answer_body::counted))
        .layer(middleware::from_fn(measure))
        .layer(middleware::from_fn(security::headers))
        .layer(CompressionLayer::new().compress_when(worth))
        .option_layer(app.live().map(|_| middleware::from_fn_with_state(app.clone(), watch::inject)))
        .layer(middleware::from_fn_with_state(app.clone(), error::shown))
        .layer(middleware::from_fn(host::one))
        .layer(middleware::from_fn(request_body::whole))
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(GlobalConcurrencyLimitLayer::new(MAX_CONCURRENT_REQUESTS))
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES));
    routes.layer(layers).with_state(app)
}

/// Counts requests and their time by address pattern and status, never by query or person.
async fn measure(path: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let start = Instant::now();
    let route = path.map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let status = response.status().as_u16().to_string();
    metrics::counter!("armarium_requests_total", "route" => route.clone(), "status" => status).increment(1);
    metrics::histogram!("armarium_request_seconds", "route" => route).record(start.elapsed().as_secs_f64());
    response
}
