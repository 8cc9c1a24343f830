//! A text that could not be taken: the session has ended, a right is gone, the database cannot be read. The answer holds the
//! text in its fields and a way on, with and without scripts; after signing in the form of the message is shown with it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, Response};

use crate::server::Refusal;
use crate::server::session::{self, Typed, private};
use crate::server::translate::page::{self, Given, Report};
use crate::server::translate::request::{FormRequest, UnopenedForm};
use crate::server::translate::sent::{Intent, Sent};
use crate::server::translate::view;
use crate::server::{App, Served, language};
use crate::source::Tag;
use crate::state::accounts::MAX_NAME;
use crate::translate::form;
use crate::web::Layout;

/// What stands in the way of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// Nobody is signed in any more.
    SignedOut,
    /// The account may not change this.
    NoRight,
    /// It cannot be found out who is signed in.
    NoAccounts,
    /// The library cannot be read.
    Closed,
    /// There is no such document any more.
    Gone,
    /// There is too much to do at the moment.
    Busy,
}

impl Stopped {
    fn status(self) -> StatusCode {
        match self {
            Self::SignedOut | Self::NoRight => StatusCode::FORBIDDEN,
            Self::NoAccounts | Self::Closed | Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Gone => StatusCode::NOT_FOUND,
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::SignedOut => "translate-carried-signed-out",
            Self::NoRight => "translate-carried-no-right",
            Self::NoAccounts => "error-accounts-text",
            Self::Closed => "translate-unreadable",
            Self::Gone => "translate-carried-gone",
            Self::Busy => "translate-busy",
        }
    }

    /// Whether signing in helps.
    fn signs_in(self) -> bool {
        matches!(self, Self::SignedOut | Self::NoRight | Self::NoAccounts)
    }
}

/// A text on its way.
pub struct Carried {
    served: Arc<Served>,
    tag: Tag,
    /// The address that the form was sent to.
    path: String,
    sent: Sent,
    intent: Intent,
    stopped: Stopped,
    fault: Option<String>,
    /// The name as it was typed.
    name: String,
}

#[derive(Template)]
#[template(path = "translate-carried.html")]
struct CarriedPage<'a> {
    layout: Layout<'a>,
    text: String,
    fault: Option<String>,
    address: String,
    signs_in: bool,
    name: String,
    max_name: usize,
    hidden: Vec<(&'static str, String)>,
    lang: String,
    /// What each field is for, and what stands in it.
    texts: Vec<(String, String)>,
    fluent: Option<String>,
    comment: String,
}

impl Carried {
    /// A text that a request has brought.
    pub fn new(app: &App, parts: &Parts, sent: Sent, intent: Intent, stopped: Stopped) -> Self {
        let served = app.public();
        let tag = language::of_request(&served, &parts.uri, &parts.headers).clone();
        let path = parts.uri.path().trim_end_matches(RESUME).to_owned();
        Self { served, tag, path, sent, intent, stopped, fault: None, name: String::new() }
    }

    /// The page with the text.
    pub fn answer(self) -> Response {
        let words = self.served.words.of(&self.tag);
        let languages = language::links(&self.served, &self.tag, "/");
        let lang = self.path.split('/').nth(2).and_then(|lang| Tag::try_from(lang.to_owned()).ok()).unwrap_or_else(|| self.tag.clone());
        let labels = view::field_views(form::fields(&self.sent.shape), words, &lang);
        let label = |i: usize| labels.get(i).map_or_else(|| words.get("translate-field-text"), |field| field.label.clone());
        let mut hidden = vec![
            ("id", self.sent.id.clone()),
            ("state", self.intent.state.clone()),
            ("shown", self.intent.shown.clone()),
            ("shape", serde_json::to_string(&self.sent.shape).unwrap_or_default()),
            ("before", self.sent.before.clone()),
            ("original", self.sent.original.clone()),
        ];
        hidden.extend(self.sent.begun.clone().map(|begun| ("begun", begun)));
        let page = CarriedPage {
            layout: Layout { tag: &self.tag, words, title: words.get("translate-not-done"), query: String::new(), languages },
            text: words.get(self.stopped.text()),
            fault: self.fault,
            address: format!("{}{RESUME}", self.path),
            signs_in: self.stopped.signs_in(),
            name: self.name,
            max_name: MAX_NAME,
            hidden,
            lang: lang.to_string(),
            texts: self.sent.texts.iter().enumerate().map(|(i, text)| (label(i), view::area(text))).collect(),
            fluent: self.sent.fluent.as_deref().map(view::area),
            comment: view::area(&self.intent.comment),
        };
        match page.render() {
            Ok(html) => private((self.stopped.status(), Html(html))),
            Err(fault) => {
                tracing::error!(%fault, "a text cannot be shown");
                private(StatusCode::INTERNAL_SERVER_ERROR)
            }
        }
    }
}

/// What the address of a carried form ends with.
const RESUME: &str = "/resume";

/// `POST …/resume`: signs in, where a name was given, and shows the message with the text that was carried.
pub async fn resume(State(app): State<App>, request: Request) -> Result<Response, Refusal> {
    let mut letter = UnopenedForm::read(request, &app).await?;
    let given = |name: &str| letter.field(name).unwrap_or_default().to_owned();
    let (name, password, code) = (given("name"), given("password"), given("code"));
    let mut cookie = None;
    if !name.is_empty() || !password.is_empty() {
        match session::enter(&app, &letter.parts, &Typed { name: &name, password: &password, code: code.trim() }).await {
            Ok(entered) => cookie = Some(entered.put(&mut letter.parts)),
            Err(denied) => {
                let (sent, intent) = Sent::read(letter.pairs);
                let mut carried = Carried::new(&app, &letter.parts, sent, intent, Stopped::SignedOut);
                (carried.fault, carried.name) = (Some(denied.text), name.chars().take(MAX_NAME).collect());
                let mut answer = carried.answer();
                *answer.status_mut() = denied.status;
                return Ok(answer);
            }
        }
    }
    let mut answer = match letter.open(&app).await {
        Ok(FormRequest { context, file, sent, intent }) => {
            let report = Some(Report::word("translate-carried-on"));
            let given = Given { sent: Some(sent), report, state: intent.state, comment: intent.comment, ..Given::default() };
            page::show(context, file, given, StatusCode::OK).await?
        }
        Err(carried) => carried,
    };
    if let Some(cookie) = cookie.and_then(|cookie| HeaderValue::try_from(cookie).ok()) {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
    Ok(answer)
}
