//! `serve --watch`: open pages learn of new releases and of faults. Without `--watch` nothing of this is reachable.

use std::convert::Infallible;

use axum::body::{Body, to_bytes};
use axum::extract::{OptionalFromRequestParts, Request, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use crate::diagnostic::Diagnostic;
use crate::server::session::Person;
use crate::server::{App, Refusal, language};
use crate::source::Fingerprint;

/// Largest page that is changed on its way out, in bytes.
const MAX_PAGE: usize = 32 << 20;

/// Reloads the page when the state is not the one it was made in; written here because only `--watch` needs it. The page says its state itself: what
/// changes before the first event arrives is news, too.
const SCRIPT: &str = "\"use strict\";\nconst shown = document.currentScript.dataset.state;\nconst news = new EventSource(\"/live\");\nnews.onmessage = (event) => {\n  if (event.data !== shown) location.reload();\n};\n";

/// `/live.js`.
pub async fn script(State(app): State<App>) -> Result<Response, Refusal> {
    app.live().ok_or_else(Refusal::missing)?;
    Ok(([(CONTENT_TYPE, "text/javascript; charset=utf-8"), (CACHE_CONTROL, "no-cache")], SCRIPT).into_response())
}

/// `/live`: one event for the current state, and one for each change.
pub async fn news(State(app): State<App>) -> Result<Response, Refusal> {
    let standing = app.live().ok_or_else(Refusal::missing)?;
    let events = WatchStream::new(standing).map(move |_| Ok::<_, Infallible>(Event::default().data(state(&app))));
    Ok(Sse::new(events).keep_alive(KeepAlive::default()).into_response())
}

/// What tells one state from another, of what everybody may know.
fn state(app: &App) -> String {
    let (standing, public) = (app.standing(), app.public());
    let faults = standing.behind.faults.iter().filter(|fault| public.release.tells_of(&fault.file)).map(|fault| format!("{fault:?}"));
    format!("{} {}", public.release.id, Fingerprint::of_all(faults).short())
}

/// Puts the script into every page, and the faults of the last change, if there are any, into those of people who are signed in: a line of a file may
/// be of a document that others must not read.
pub async fn inject(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    // The finished, compressed bodies cannot be changed, and a page with faults is not the one the reader has.
    request.headers_mut().remove(ACCEPT_ENCODING);
    request.headers_mut().remove(IF_NONE_MATCH);
    let headers = request.headers().clone();
    let state = state(&app);
    let standing = app.standing();
    let mut text = standing.text;
    if !text.is_empty() {
        let (mut parts, body) = request.into_parts();
        let person = <Person as OptionalFromRequestParts<App>>::from_request_parts(&mut parts, &app).await;
        let view = match person {
            Ok(Some(person)) => app.view(&person.account.keys()).await.ok(),
            _ => None,
        };
        let may_see = |fault: &Diagnostic| view.as_ref().is_some_and(|view| view.release.tells_of(&fault.file));
        if !standing.behind.faults.iter().all(may_see) {
            text.clear();
        }
        request = Request::from_parts(parts, body);
    }
    let response = next.run(request).await;
    let html = response.headers().get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    if !html {
        return response;
    }
    let served = app.public();
    let title = served.words.of(language::of_request(&served, &uri, &headers)).get("watch-error-title");
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, MAX_PAGE).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let page = String::from_utf8_lossy(&bytes);
    let script = format!("<script src=\"/live.js\" data-state=\"{state}\" defer></script>\n</head>");
    let mut page = page.replacen("</head>", &script, 1);
    if !text.is_empty() {
        let notice = format!(
            "<body>\n<div class=\"watch-error\" role=\"alert\"><strong>{}</strong><pre>{}</pre></div>",
            escape(&title),
            escape(&text)
        );
        page = page.replacen("<body>", &notice, 1);
    }
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(ETAG);
    parts.headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Response::from_parts(parts, Body::from(page))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
