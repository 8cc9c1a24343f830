//! The start page, and the way to it.

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, SET_COOKIE, VARY};
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::server::catalogue::{self, DocumentLink};
use crate::server::{App, Line, Reader, Refusal, language};
use crate::web::Layout;

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    layout: Layout<'a>,
    documents: Vec<DocumentLink>,
}

/// `/`: to the reader's language.
pub async fn to_language(State(app): State<App>, headers: HeaderMap) -> Response {
    let served = app.public();
    let tag = language::chosen(&served, &headers);
    ([(VARY, "Accept-Language, Cookie"), (CACHE_CONTROL, "no-cache")], Redirect::to(&format!("/{tag}/"))).into_response()
}

/// `/{lang}`: to the address with its slash.
pub async fn add_slash(reader: Reader) -> Redirect {
    Redirect::permanent(&format!("/{}/", reader.tag))
}

/// `/{lang}/`: search and documents.
pub async fn page(reader: Reader) -> Result<Response, Refusal> {
    let app = reader.app.clone();
    app.work(Line::Readers, move || {
        let words = reader.words();
        let languages = language::links(&reader.served, &reader.tag, "/");
        let layout = Layout { tag: &reader.tag, words, title: words.get("start-title"), query: String::new(), languages };
        let page = StartPage { layout, documents: catalogue::documents(&reader.served, &reader.tag) };
        let html = page.render().map_err(|fault| Refusal::fault(&fault))?;
        Ok(([(SET_COOKIE, language::remember(&reader.tag))], Html(html)).into_response())
    })
    .await?
}
