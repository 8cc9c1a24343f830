//! Errors: a page for people, JSON for programs, both without anything a client wrote unescaped.
//!
//! Handlers return a [`Refusal`], which needs to know nothing; [`shown`] makes the page or the JSON of it, since it knows the address, the language
//! and the release.

use std::any::Any;
use std::fmt::Display;

use askama::Template;
use axum::Json;
use axum::extract::rejection::FormRejection;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::locale::bundle::Argument;
use crate::server::catalogue::{self, DocumentLink};
use crate::server::limits::{REQUEST_TIMEOUT, RETRY_SECONDS};
use crate::server::{App, Busy, Served, language};
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

/// Why a request is not answered as it was asked: a status, a code that stays, a sentence for programs and words for people.
#[derive(Debug, Clone)]
pub struct Refusal(Box<Reason>);

#[derive(Debug, Clone)]
struct Reason {
    status: StatusCode,
    code: &'static str,
    message: String,
    /// The message that is the title of the page.
    title: &'static str,
    text: Text,
    /// After how many seconds to try again.
    retry: Option<u32>,
    /// Where to go instead.
    to: Option<String>,
    /// The language of the page, where it is another than that of the request.
    lang: Option<Tag>,
    /// Whether it is for one person only.
    private: bool,
}

/// What people read below the title.
#[derive(Debug, Clone)]
enum Text {
    /// A message of the interface with its arguments.
    Message(&'static str, Vec<(&'static str, Argument)>),
    /// A sentence in the language of the page.
    Said(String),
    /// What programs read, where no message says it.
    AsForPrograms,
    Nothing,
}

impl Refusal {
    /// A refusal that no function below makes. `title` is a message of the interface.
    pub fn new(status: StatusCode, code: &'static str, message: impl Into<String>, title: &'static str) -> Self {
        let (message, text) = (message.into(), Text::Nothing);
        Self(Box::new(Reason { status, code, message, title, text, retry: None, to: None, lang: None, private: false }))
    }

    /// Somebody may not do this. `text` is a message of the interface; nobody keeps the answer.
    pub fn forbidden(text: &'static str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", "this is not allowed", "error-forbidden-title").text(text, Vec::new()).private()
    }

    /// Nothing is answered to somebody whom nobody knows.
    pub fn signed_out() -> Self {
        let refusal = Self::new(StatusCode::UNAUTHORIZED, "sign-in", "sign in first", "error-forbidden-title");
        refusal.text("error-signed-out-text", Vec::new()).private()
    }

    /// What must be recorded cannot be, so it is not done.
    pub fn unrecorded() -> Self {
        let message = "this cannot be recorded, so it is not given";
        let refusal = Self::new(StatusCode::SERVICE_UNAVAILABLE, "unrecorded", message, "error-busy-title");
        refusal.text("error-unrecorded-text", Vec::new()).private()
    }

    /// A form that cannot be read.
    pub fn form(fault: &FormRejection) -> Self {
        let refusal = Self::new(fault.status(), "form", "the form cannot be read", "error-bad-request-title").private();
        if fault.status() == StatusCode::PAYLOAD_TOO_LARGE { refusal.text("error-too-large", Vec::new()) } else { refusal }
    }

    /// The answer is at another address.
    pub fn elsewhere(to: String) -> Self {
        let mut refusal = Self::new(StatusCode::SEE_OTHER, "elsewhere", "", "").private();
        refusal.0.to = Some(to);
        refusal
    }

    /// The request is wrong.
    pub fn bad(code: &'static str, message: impl Into<String>) -> Self {
        let mut refusal = Self::new(StatusCode::BAD_REQUEST, code, message, "error-bad-request-title");
        refusal.0.text = Text::AsForPrograms;
        refusal
    }

    /// A parameter cannot be used.
    pub fn parameter(name: &'static str) -> Self {
        let refusal = Self::bad(name, format!("the parameter {name} cannot be used"));
        refusal.text("error-parameter", vec![("name", Argument::Text(name.to_owned()))])
    }

    /// There is nothing at this address.
    pub fn missing() -> Self {
        let refusal = Self::new(StatusCode::NOT_FOUND, "not-found", "there is nothing at this address", "error-not-found-title");
        refusal.text("error-not-found-text", Vec::new())
    }

    /// Something went wrong here.
    pub fn internal() -> Self {
        let message = "something went wrong; the fault has been recorded";
        let refusal = Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", message, "error-internal-title");
        refusal.text("error-internal-text", Vec::new())
    }

    /// A fault of ours: recorded, not shown.
    pub fn fault(fault: &dyn Display) -> Self {
        tracing::error!(%fault, "a request failed");
        Self::internal()
    }

    /// There is too much to do, or it took too long.
    pub fn busy(message: &'static str) -> Self {
        let mut refusal = Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy", message, "error-busy-title");
        refusal.0.retry = Some(RETRY_SECONDS);
        refusal.text("error-busy-text", Vec::new())
    }

    /// With a text for people: a message of the interface.
    pub fn text(mut self, id: &'static str, arguments: Vec<(&'static str, Argument)>) -> Self {
        self.0.text = Text::Message(id, arguments);
        self
    }

    /// With a sentence for people, in the language of the page.
    pub fn saying(mut self, text: String) -> Self {
        self.0.text = Text::Said(text);
        self
    }

    /// In this language, whatever the request prefers.
    pub fn in_language(mut self, tag: &Tag) -> Self {
        self.0.lang = Some(tag.clone());
        self
    }

    /// For one person only: nobody keeps it.
    pub fn private(mut self) -> Self {
        self.0.private = true;
        self
    }

    /// Whether there is nothing at the address.
    pub fn is_missing(&self) -> bool {
        self.0.status == StatusCode::NOT_FOUND
    }

    /// Whether something cannot be used at the moment.
    pub fn is_unavailable(&self) -> bool {
        self.0.status == StatusCode::SERVICE_UNAVAILABLE
    }

    /// As programs read it.
    fn json(&self) -> Response {
        json(self.0.status, self.0.code, self.0.message.clone())
    }

    /// As people read it.
    fn page(&self, served: &Served, tag: &Tag) -> Response {
        let tag = self.0.lang.as_ref().unwrap_or(tag);
        let words = served.words.of(tag);
        let text = match &self.0.text {
            Text::Message(id, arguments) => words.with(id, arguments),
            Text::Said(text) => text.clone(),
            Text::AsForPrograms => self.0.message.clone(),
            Text::Nothing => String::new(),
        };
        page(served, tag, self.0.status, self.0.title, text)
    }
}

impl From<Busy> for Refusal {
    fn from(_: Busy) -> Self {
        Self::busy("there are too many requests; try again")
    }
}

impl IntoResponse for Refusal {
    /// An empty answer that [`shown`] fills, unless it leads elsewhere.
    fn into_response(self) -> Response {
        let mut response = match &self.0.to {
            Some(to) => Redirect::to(to).into_response(),
            None => self.0.status.into_response(),
        };
        if self.0.private {
            response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        if let Some(seconds) = self.0.retry {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.0.to.is_none() {
            response.extensions_mut().insert(self);
        }
        response
    }
}

/// Ends answers that take too long, and makes pages or JSON of refusals.
pub async fn shown(State(app): State<App>, request: Request, next: Next) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let answer = tokio::time::timeout(REQUEST_TIMEOUT, next.run(request)).await;
    let mut answer = answer.unwrap_or_else(|_| Refusal::busy("the answer took too long; try again").into_response());
    let Some(refusal) = answer.extensions_mut().remove::<Refusal>() else { return answer };
    answer.headers_mut().remove(CONTENT_LENGTH);
    let served = app.public();
    let mut shown = if is_api(&uri) { refusal.json() } else { refusal.page(&served, language::of_request(&served, &uri, &headers)) };
    // What it says beside its body stays: when to try again, what is allowed.
    for (name, value) in answer.headers() {
        shown.headers_mut().entry(name).or_insert(value.clone());
    }
    shown
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
pub async fn not_found() -> Refusal {
    Refusal::missing()
}

/// A known address asked in an unknown way.
pub async fn method_not_allowed() -> Refusal {
    let message = "this address cannot be asked in this way";
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", message, "error-method-title")
}

/// The last resort: a panic ends one answer, not the server.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Refusal::fault(&"it panicked").into_response()
}

pub(super) fn is_api(uri: &Uri) -> bool {
    uri.path().starts_with("/api/")
}
