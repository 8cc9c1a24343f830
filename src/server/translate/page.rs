//! `GET /translate/{lang}/{name}`: the messages of a document in their order, and one of them to work on.

use std::collections::BTreeSet;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::diagnostic::Diagnostic;
use crate::server::Refusal;
use crate::server::translate::behind::BehindView;
use crate::server::translate::list::{List, wanted};
use crate::server::translate::message::MessageView;
use crate::server::translate::request::FileRequest;
use crate::server::translate::sent::Sent;
use crate::server::translate::{EditorContext, MessageFile, saving};
use crate::server::{Busy, Line, parameters};
use crate::source::Tag;
use crate::state::connection;
use crate::state::{StateError, work};
use crate::web::{Layout, assets};

/// What a request brings to the page besides its address.
#[derive(Debug, Default)]
pub struct Given {
    /// The message.
    pub id: Option<String>,
    /// The form as it was sent: shown as it is, instead of what is saved.
    pub sent: Option<Sent>,
    /// What became of the request.
    pub report: Option<Report>,
    /// What is wrong with the text that was sent.
    pub faults: Vec<Diagnostic>,
    /// The source entry that the form was translated from, where it has changed since.
    pub original_before: Option<String>,
    /// Whether warnings were seen.
    pub warnings_seen: bool,
    /// Whether the page with the unsaved text is wanted.
    pub preview: bool,
    /// The filter of the list.
    pub state: String,
    /// A comment that is not written down yet.
    pub comment: String,
    /// Whether what was sent stands in the page only: the server could not keep it.
    pub not_kept: bool,
}

/// A sentence about what became of a request.
#[derive(Debug)]
pub struct Report {
    id: &'static str,
    detail: String,
}

impl Report {
    /// What has become of a message, as addresses name it.
    const DONE: [(&'static str, &'static str); 7] = [
        ("draft", "translate-done-draft"),
        ("needs-review", "translate-done-needs-review"),
        ("approved", "translate-done-approved"),
        ("unchanged", "translate-done-unchanged"),
        ("beside", "translate-done-beside"),
        ("waits", "translate-done-waits"),
        ("declined", "translate-done-declined"),
    ];

    /// A sentence of the interface.
    pub fn word(id: &'static str) -> Self {
        Self { id, detail: String::new() }
    }

    /// A sentence with what the program says of it.
    pub fn with(id: &'static str, detail: String) -> Self {
        Self { id, detail }
    }

    fn done(name: &str) -> Option<Self> {
        Self::DONE.iter().find(|(known, _)| *known == name).map(|(_, id)| Self::word(id))
    }

    /// Its class and its text.
    fn shown(&self, context: &EditorContext) -> (&'static str, String) {
        let detail = if self.detail.is_empty() { String::new() } else { format!(" ({})", self.detail) };
        (if self.id.starts_with("translate-done") { "done" } else { "fault" }, context.word(self.id) + &detail)
    }
}

#[derive(Template)]
#[template(path = "translate.html")]
struct Page<'a> {
    layout: Layout<'a>,
    script: String,
    /// What the document is called.
    title: String,
    /// The language translated from.
    source_lang: Tag,
    lang: Tag,
    lang_name: String,
    address: String,
    reports: Vec<(&'static str, String)>,
    behind: Option<BehindView>,
    list: List,
    message: Option<MessageView<'a>>,
}

/// The page.
pub async fn page(FileRequest { context, file }: FileRequest) -> Result<Response, Refusal> {
    let pairs = parameters::of(&context.uri).unwrap_or_default();
    let pair = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let report = pair("done").and_then(|done| Report::done(&done));
    let given = Given { id: pair("id"), state: pair("state").unwrap_or_default(), report, ..Given::default() };
    Ok(show(context, file, given, StatusCode::OK).await?)
}

/// The page with what a request has brought, made away from the threads that answer.
pub async fn show(context: EditorContext, file: MessageFile, given: Given, status: StatusCode) -> Result<Response, Busy> {
    let app = context.app.clone();
    app.work(Line::Translators, move || shown(&context, &file, &given, status)).await
}

/// The page with what a request has brought.
pub fn shown(context: &EditorContext, file: &MessageFile, given: &Given, status: StatusCode) -> Response {
    let id = given.sent.as_ref().map(|sent| &sent.id).or(given.id.as_ref());
    let stored = Stored::read(context, file, id.map(String::as_str));
    let items = context.items(&file.lang, &file.name);
    let current = match id {
        Some(id) => items.iter().position(|item| item.id == *id),
        None => items.iter().position(|item| wanted(item, &given.state)),
    };
    let list = List::of(context, file, &items, current, &given.state, &stored.drafted);
    let message = current.map(|current| MessageView::of(context, file, &items, current, &list.listed, given, &stored));
    let mut reports: Vec<_> = given.report.iter().map(|report| report.shown(context)).collect();
    if given.not_kept {
        reports.push(Report::word("translate-not-kept").shown(context));
    }
    if message.is_none() && given.sent.is_some() {
        reports.push(Report::word("translate-gone").shown(context));
    }
    let page = Page {
        layout: context.layout(format!("{} · {}", context.title(&file.name), context.language_name(&file.lang))),
        title: context.title(&file.name),
        source_lang: context.opened.translations.library.source.clone(),
        script: assets::address("translate.js"),
        lang: file.lang.clone(),
        lang_name: context.language_name(&file.lang),
        address: file.address(),
        reports,
        behind: BehindView::of(context, Some((file, current.map(|current| &items[current])))),
        list,
        message,
    };
    context.answer(&page, status)
}

/// What the database knows of a message and its reader.
#[derive(Default)]
pub struct Stored {
    /// The messages for which the reader has a draft.
    pub drafted: BTreeSet<String>,
    /// The draft for this one.
    pub draft: Option<Sent>,
    /// What happened to it.
    pub events: Vec<work::Event>,
}

impl Stored {
    fn read(context: &EditorContext, file: &MessageFile, id: Option<&str>) -> Self {
        let Some(database) = context.app.database() else { return Self::default() };
        let (person, spot) = (&context.person.account.name, saving::spot(file, id.unwrap_or_default()));
        let read = database.with(|database| -> connection::Result<Self> {
            let drafted = work::drafted(database, person, &spot.lang, &spot.document)?;
            let draft = work::draft(database, person, &spot)?;
            let events = work::events(database, &spot)?;
            Ok(Self { drafted: drafted.into_iter().collect(), draft: draft.and_then(|draft| serde_json::from_str(&draft).ok()), events })
        });
        read.unwrap_or_else(|error| {
            tracing::error!(error = %StateError::from(error), "drafts and history cannot be read");
            Self::default()
        })
    }
}
