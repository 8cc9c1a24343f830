//! The start page, and the way to it.

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, SET_COOKIE, VARY};
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::edition::release::EditionEntry;
use crate::server::catalogue::{self, DocumentGroup, DocumentLink};
use crate::server::{App, Line, Reader, Refusal, language};
use crate::web::{Layout, address};

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    layout: Layout<'a>,
    /// Title and address of what the library shows first.
    first: Option<(String, String)>,
    groups: Vec<DocumentGroup>,
    newest: Vec<DocumentLink>,
    kosovo_note: Option<String>,
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
        let editions: Vec<&EditionEntry> = reader.served.editions(&reader.tag).collect();
        let first = reader.served.release.manifest.first_card.as_deref().and_then(|card| card.split_once('#')).and_then(|(slug, label)| {
            let edition = reader.served.edition(slug, &reader.tag)?;
            Some((edition.title.clone(), address::section(&reader.tag, slug, label)))
        });
        let page = StartPage {
            kosovo_note: editions
                .iter()
                .any(|edition| edition.jurisdictions.iter().any(|name| name == "kosovo"))
                .then(|| words.plain("kosovo-note")),
            groups: catalogue::by_purpose(&editions, words),
            newest: catalogue::newest(&editions, words),
            first,
            layout,
        };
        let html = page.render().map_err(|fault| Refusal::fault(&fault))?;
        Ok(([(SET_COOKIE, language::remember(&reader.tag))], Html(html)).into_response())
    })
    .await?
}
