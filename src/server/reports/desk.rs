//! `/translate/reports`: what readers have reported, for those who may change the texts.

use askama::Template;
use axum::Form as Sent;
use axum::extract::rejection::FormRejection;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use serde::Deserialize;

use crate::server::session::private;
use crate::server::translate::EditorContext;
use crate::server::{Line, Refusal};
use crate::source::Tag;
use crate::state::reports::{self, MAX_TEXT, Report};
use crate::web::{Layout, address};

#[derive(Template)]
#[template(path = "translate-reports.html")]
struct ReportsPage<'a> {
    layout: Layout<'a>,
    csrf: &'a str,
    reports: Vec<ReportView>,
    max_text: usize,
}

struct ReportView {
    id: i64,
    title: String,
    /// The section that was read.
    address: String,
    /// The texts of the document, where this person may change them.
    texts: Option<String>,
    lang: String,
    section: String,
    version: String,
    kind: String,
    day: String,
    text: String,
}

/// An answer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Entry {
    csrf: String,
    id: i64,
    answer: String,
}

/// The list.
pub async fn page(context: EditorContext) -> Result<Response, Refusal> {
    let waiting = waiting(&context).await?;
    let app = context.app.clone();
    Ok(app.work(Line::Translators, move || shown(&context, waiting)).await?)
}

/// Answers one, or puts it away.
pub async fn answer(context: EditorContext, sent: Result<Sent<Entry>, FormRejection>) -> Result<Response, Refusal> {
    let Sent(entry) = sent.map_err(|fault| Refusal::form(&fault))?;
    context.person.check_csrf(&entry.csrf)?;
    let database = context.app.database().ok_or_else(|| context.missing())?;
    let found = database.run(move |database| reports::find(database, entry.id)).await.map_err(|fault| Refusal::fault(&fault))?;
    let report = found.filter(|report| may(&context, report)).ok_or_else(|| context.missing())?;
    let (id, words, by) = (report.id, entry.answer.trim().to_owned(), context.person.account.name.clone());
    let done = database.run(move |database| reports::answer(database, id, &words, &by)).await;
    done.map_err(|fault| Refusal::fault(&fault))?;
    Ok(private(Redirect::to("/translate/reports")))
}

/// Whether this person may see and answer a report: whoever may change the language that was read, or the one it is made from; of the language that
/// authors write in, everybody who may change any.
fn may(context: &EditorContext, report: &Report) -> bool {
    let library = &context.opened.translations.library;
    let Some(language) = library.language(&report.said.lang) else { return false };
    let tag = language.derived_from.as_ref().unwrap_or(&language.tag);
    let account = &context.person.account;
    let edits = |tag: &Tag| account.may_edit(tag);
    let may_edit = if *tag == library.source { context.opened.translations.languages().any(edits) } else { edits(tag) };
    may_edit && context.may_read(&report.said.document)
}

async fn waiting(context: &EditorContext) -> Result<Vec<Report>, Refusal> {
    let database = context.app.database().ok_or_else(|| context.missing())?;
    let open = database.run(|database| reports::open(database)).await.map_err(|fault| Refusal::fault(&fault))?;
    Ok(open.into_iter().filter(|report| may(context, report)).collect())
}

fn shown(context: &EditorContext, waiting: Vec<Report>) -> Response {
    let library = &context.opened.translations.library;
    let view = |report: Report| {
        let said = report.said;
        let language = library.language(&said.lang);
        let tag = language.map(|language| language.derived_from.as_ref().unwrap_or(&language.tag));
        let texts = tag.filter(|tag| **tag != library.source).map(|tag| format!("/translate/{tag}/{}", said.document));
        ReportView {
            id: report.id,
            title: context.title(&said.document),
            address: match said.section.as_str() {
                "" => address::document(&said.lang, &said.document),
                section => address::section(&said.lang, &said.document, section),
            },
            texts,
            kind: context.word(&format!("report-kind-{}", said.kind.name())),
            lang: said.lang,
            section: said.section,
            version: said.version,
            day: report.day,
            text: said.text,
        }
    };
    let page = ReportsPage {
        layout: context.layout(context.word("reports-title")),
        csrf: context.person.csrf(),
        reports: waiting.into_iter().map(view).collect(),
        max_text: MAX_TEXT,
    };
    context.answer(&page, StatusCode::OK)
}
