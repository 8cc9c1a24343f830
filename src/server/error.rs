//! Errors: a page for people, JSON for programs, both without anything a client wrote unescaped.

use std::any::Any;

use askama::Template;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::locale::bundle::Argument;
use crate::server::catalogue::{self, DocumentLink};
use crate::server::limits::REQUEST_TIMEOUT;
use crate::server::{App, Served, language};
use crate::source::Tag;
use crate::web::Layout;

/// An error as programs read it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorBody {
    /// What went wrong.
    pub error: ErrorDetail,
}

/// What went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorDetail {
    /// A short name that stays.
    pub code: String,
    /// A sentence for people.
    pub message: String,
}

/// An error as JSON.
pub fn json(status: StatusCode, code: &str, message: impl Into<String>) -> Response {
    (status, Json(ErrorBody { error: ErrorDetail { code: code.to_owned(), message: message.into() } })).into_response()
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    layout: Layout<'a>,
    text: String,
    documents: Vec<DocumentLink>,
}

/// A page that says what went wrong and where to go on.
pub fn page(served: &Served, tag: &Tag, status: StatusCode, title: &str, text: String) -> Response {
    let words = served.words.of(tag);
    let layout = Layout { tag, words, title: words.get(title), query: String::new(), languages: language::links(served, tag, "/") };
    let documents = if status == StatusCode::NOT_FOUND { catalogue::documents(served, tag) } else { Vec::new() };
    match (ErrorPage { layout, text, documents }).render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => status.into_response(),
    }
}

/// An unknown address.
pub async fn not_found(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    let served = app.served();
    missing(&served, &uri, &headers)
}

/// The answer for something that is not there.
pub fn missing(served: &Served, uri: &Uri, headers: &HeaderMap) -> Response {
    if is_api(uri) {
        return json(StatusCode::NOT_FOUND, "not-found", "there is nothing at this address");
    }
    let tag = language::of_request(served, uri, headers);
    let text = served.words.of(tag).get("error-not-found-text");
    page(served, tag, StatusCode::NOT_FOUND, "error-not-found-title", text)
}

/// A known address asked in an unknown way.
pub async fn method_not_allowed(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    if is_api(&uri) {
        return json(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "this address can only be read");
    }
    let served = app.served();
    let tag = language::of_request(&served, &uri, &headers);
    page(&served, tag, StatusCode::METHOD_NOT_ALLOWED, "error-method-title", String::new())
}

/// A parameter that cannot be used, for people.
pub fn bad_parameter(served: &Served, tag: &Tag, name: &str) -> Response {
    let text = served.words.of(tag).with("error-parameter", &[("name", Argument::Text(name.to_owned()))]);
    page(served, tag, StatusCode::BAD_REQUEST, "error-bad-request-title", text)
}

/// A fault of ours: recorded, not shown.
pub fn internal(served: &Served, tag: &Tag, error: &dyn std::fmt::Display) -> Response {
    tracing::error!(%error, "a request failed");
    let text = served.words.of(tag).get("error-internal-text");
    page(served, tag, StatusCode::INTERNAL_SERVER_ERROR, "error-internal-title", text)
}

/// Ends answers that take too long.
pub async fn in_time(State(app): State<App>, request: Request, next: Next) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    match tokio::time::timeout(REQUEST_TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) if is_api(&uri) => json(StatusCode::SERVICE_UNAVAILABLE, "busy", "the answer took too long; try again"),
        Err(_) => {
            let served = app.served();
            let tag = language::of_request(&served, &uri, &headers);
            let text = served.words.of(tag).get("error-busy-text");
            page(&served, tag, StatusCode::SERVICE_UNAVAILABLE, "error-busy-title", text)
        }
    }
}

/// The last resort: a panic ends one answer, not the server.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    tracing::error!("a request panicked");
    json(StatusCode::INTERNAL_SERVER_ERROR, "internal", "something went wrong; the fault has been recorded")
}

fn is_api(uri: &Uri) -> bool {
    uri.path().starts_with("/api/")
}
