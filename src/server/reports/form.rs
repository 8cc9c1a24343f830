//! `/{lang}/report`: the form of a reader, and its thanks.

use askama::Template;
use axum::Form as Sent;
use axum::extract::rejection::FormRejection;
use axum::extract::{FromRequestParts, State};
use axum::http::header::RETRY_AFTER;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, Redirect, Response};
use serde::Deserialize;

use crate::edition::release::EditionEntry;
use crate::server::session::{self, Visitor, private};
use crate::server::{App, Reader, Refusal, language, parameters};
use crate::state::reports::{self, Kind, MAX_TEXT, Said};
use crate::web::{Layout, address};

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage<'a> {
    layout: Layout<'a>,
    fault: Option<String>,
    /// Whether a report has just been kept.
    done: bool,
    document: String,
    /// The title of the document.
    title: String,
    section: String,
    /// Where the reader comes from.
    back: String,
    /// The kinds: value, name, whether it is chosen.
    kinds: Vec<(&'static str, String, bool)>,
    text: String,
    max_text: usize,
}

/// What the form holds.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Entry {
    document: String,
    section: String,
    kind: String,
    text: String,
}

/// The form; after a report was kept, thanks.
pub async fn page(reader: Reader, parts: Parts) -> Result<Response, Refusal> {
    let given = parameters::of(&parts.uri).unwrap_or_default();
    let given = |name: &str| given.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let entry = Entry { document: given("document"), section: given("section"), ..Entry::default() };
    let done = !given("done").is_empty();
    shown(&reader, &entry, None, done, StatusCode::OK)
}

/// Keeps a report.
pub async fn send(State(app): State<App>, parts: Parts, sent: Result<Sent<Entry>, FormRejection>) -> Result<Response, Refusal> {
    session::ours(&parts, &app)?;
    let mut parts = parts;
    let reader = Reader::from_request_parts(&mut parts, &app).await?;
    let Sent(entry) = sent.map_err(|fault| Refusal::form(&fault))?;
    let edition = found(&reader, &entry)?;
    let words = reader.words();
    let text = entry.text.trim();
    if text.is_empty() || text.chars().count() > MAX_TEXT {
        return shown(&reader, &entry, Some(words.count("report-text-wrong", MAX_TEXT)), false, StatusCode::UNPROCESSABLE_ENTITY);
    }
    if let Err(wait) = app.reports_from(Visitor::of(&parts, &app).address) {
        let seconds = wait.as_millis().div_ceil(1_000) as usize;
        let mut answer = shown(&reader, &entry, Some(words.count("report-wait", seconds)), false, StatusCode::TOO_MANY_REQUESTS)?;
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        return Ok(answer);
    }
    let said = Said {
        lang: reader.tag.to_string(),
        document: entry.document.clone(),
        section: entry.section.clone(),
        version: edition.version.clone(),
        kind: Kind::named(&entry.kind),
        text: text.to_owned(),
    };
    let refused = |word: &str| shown(&reader, &entry, Some(words.get(word)), false, StatusCode::SERVICE_UNAVAILABLE);
    let Some(database) = app.database() else { return refused("report-closed") };
    match database.run(move |database| reports::keep(database, &said)).await {
        Ok(Some(())) => {
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.append_pair("document", &entry.document).append_pair("section", &entry.section).append_pair("done", "1");
            Ok(private(Redirect::to(&format!("/{}/report?{}", reader.tag, query.finish()))))
        }
        Ok(None) => refused("report-full"),
        Err(error) => {
            tracing::error!(%error, "a report cannot be kept");
            refused("report-closed")
        }
    }
}

/// The edition that a report is about, if this reader may read it and it has such a section.
fn found<'a>(reader: &'a Reader, entry: &Entry) -> Result<&'a EditionEntry, Refusal> {
    let edition = reader.served.edition(&entry.document, &reader.tag).ok_or_else(Refusal::missing)?;
    let has = entry.section.is_empty() || edition.labels.contains(&entry.section);
    if has { Ok(edition) } else { Err(Refusal::missing()) }
}

fn shown(reader: &Reader, entry: &Entry, fault: Option<String>, done: bool, status: StatusCode) -> Result<Response, Refusal> {
    let edition = found(reader, entry)?;
    let words = reader.words();
    let mut languages = language::links(&reader.served, &reader.tag, "/report");
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("document", &entry.document).append_pair("section", &entry.section);
    let query = query.finish();
    languages.iter_mut().for_each(|link| link.address = format!("{}?{query}", link.address));
    let kind = |kind: Kind| (kind.name(), words.get(&format!("report-kind-{}", kind.name())), kind.name() == entry.kind);
    let page = ReportPage {
        layout: Layout { tag: &reader.tag, words, title: words.get("report-title"), query: String::new(), languages },
        fault,
        done,
        document: entry.document.clone(),
        title: edition.title.clone(),
        section: entry.section.clone(),
        back: match entry.section.as_str() {
            "" => address::document(&reader.tag, &entry.document),
            section => address::section(&reader.tag, &entry.document, section),
        },
        kinds: Kind::ALL.into_iter().map(kind).collect(),
        text: entry.text.chars().take(MAX_TEXT).collect(),
        max_text: MAX_TEXT,
    };
    let html = page.render().map_err(|fault| Refusal::fault(&fault))?;
    Ok(private((status, Html(html))))
}
