//! The start page, and the way to it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, SET_COOKIE, VARY};
use axum::http::{HeaderMap, Uri};
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::server::catalogue::{self, DocumentLink};
use crate::server::{App, error, language};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    layout: Layout<'a>,
    documents: Vec<DocumentLink>,
}

/// `/`: to the reader's language.
pub async fn to_language(State(app): State<App>, headers: HeaderMap) -> Response {
    let served = app.served();
    let tag = language::chosen(&served, &headers);
    ([(VARY, "Accept-Language, Cookie"), (CACHE_CONTROL, "no-cache")], Redirect::to(&format!("/{tag}/"))).into_response()
}

/// `/{lang}`: to the address with its slash.
pub async fn add_slash(State(app): State<App>, Path(lang): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    let served = app.served();
    match served.language(&lang) {
        Some(tag) => Redirect::permanent(&format!("/{tag}/")).into_response(),
        None => error::missing(&served, &uri, &headers),
    }
}

/// `/{lang}/`: search and documents.
pub async fn page(State(app): State<App>, Path(lang): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    let served = app.served();
    let Some(tag) = served.language(&lang) else { return error::missing(&served, &uri, &headers) };
    let words = served.words.of(tag);
    let layout =
        Layout { tag, words, title: words.get("start-title"), query: String::new(), languages: language::links(&served, tag, "/") };
    match (StartPage { layout, documents: catalogue::documents(&served, tag) }).render() {
        Ok(html) => ([(SET_COOKIE, language::remember(tag))], Html(html)).into_response(),
        Err(fault) => error::internal(&served, tag, &fault),
    }
}
