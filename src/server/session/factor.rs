//! The second factor on the way in: the form for a code, and the form to set one up where the library demands it.

use askama::Template;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::response::{Html, Redirect, Response};
use serde::Deserialize;

use crate::server::session::origin::{self, Origin};
use crate::server::session::pages::{self, Denied, Entered};
use crate::server::session::passed::Passed;
use crate::server::session::password::{self, With};
use crate::server::session::{Accounts, Visitor, person, private, target};
use crate::server::{App, Refusal, Served, language};
use crate::state::factors;
use crate::web::Layout;
use crate::web::code::Code;

/// The form for a code.
#[derive(Template)]
#[template(path = "sign-in-code.html")]
struct CodePage<'a> {
    layout: Layout<'a>,
    fault: Option<String>,
    passed: String,
    next: Option<&'a str>,
}

/// The form to set up a second factor on the way in.
#[derive(Template)]
#[template(path = "sign-in-set-up.html")]
struct SetUpPage<'a> {
    layout: Layout<'a>,
    fault: Option<String>,
    set_up: SetUp,
    next: Option<&'a str>,
}

/// The recovery codes, shown once.
#[derive(Template)]
#[template(path = "recovery-codes.html")]
struct RecoveryPage<'a> {
    layout: Layout<'a>,
    codes: Vec<String>,
    next: &'a str,
}

/// What an application needs to make codes.
pub struct SetUp {
    /// The secret as a picture …
    pub picture: Option<Code>,
    /// … and as people type it.
    pub secret: String,
    /// The sealed note that holds it.
    pub passed: String,
}

impl SetUp {
    /// That of somebody whose note has a secret.
    pub fn of(passed: &Passed, accounts: &Accounts) -> Self {
        let secret = passed.secret.as_ref();
        Self {
            picture: secret.and_then(|secret| Code::of(&secret.address(&passed.name))),
            secret: secret.map(factors::Secret::text).unwrap_or_default(),
            passed: passed.seal(accounts.secret()),
        }
    }
}

/// What these forms hold.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Entry {
    passed: String,
    code: String,
    next: String,
}

/// Asks for a code.
pub fn ask(app: &App, parts: &Parts, passed: &Passed, next: Option<&str>) -> Result<Response, Refusal> {
    let accounts = app.accounts().ok_or_else(person::unavailable)?;
    asked(&app.public(), parts, passed.seal(accounts.secret()), next, None)
}

fn asked(served: &Served, parts: &Parts, passed: String, next: Option<&str>, fault: Option<String>) -> Result<Response, Refusal> {
    shown(&CodePage { layout: layout(served, parts, "factor-title"), fault, passed, next })
}

/// Asks somebody to set up a second factor.
pub fn set_up(app: &App, parts: &Parts, passed: &Passed, next: Option<&str>) -> Result<Response, Refusal> {
    setting_up(app, parts, passed, next, None)
}

fn setting_up(app: &App, parts: &Parts, passed: &Passed, next: Option<&str>, fault: Option<String>) -> Result<Response, Refusal> {
    let accounts = app.accounts().ok_or_else(person::unavailable)?;
    let (served, set_up) = (app.public(), SetUp::of(passed, accounts));
    shown(&SetUpPage { layout: layout(&served, parts, "factor-set-up-title"), fault, set_up, next })
}

/// `POST /sign-in/code`: a new session, or the form again.
pub async fn code(State(app): State<App>, parts: Parts, form: Result<Form<Entry>, FormRejection>) -> Result<Response, Refusal> {
    let (accounts, entry, passed) = match opened(&app, &parts, form)? {
        Ok(opened) => opened,
        Err(late) => return Ok(late),
    };
    let (next, visitor) = (target::local(&entry.next), Visitor::of(&parts, &app));
    match password::go_on(accounts, &passed, With::Code(entry.code.trim().to_owned()), visitor.address).await {
        Ok((token, account)) => Ok(Entered::of(&app, &parts, token, account).await.answer(next)),
        Err(failure) => {
            let served = app.public();
            let denied = Denied::by(failure, words(&served, &parts), "factor-wrong");
            Ok(denied.with(asked(&served, &parts, passed.seal(accounts.secret()), next, Some(denied.text.clone()))?))
        }
    }
}

/// `POST /sign-in/set-up`: keeps a second factor, begins a session, and shows the recovery codes.
pub async fn new(State(app): State<App>, parts: Parts, form: Result<Form<Entry>, FormRejection>) -> Result<Response, Refusal> {
    let (accounts, entry, passed) = match opened(&app, &parts, form)? {
        Ok(opened) => opened,
        Err(late) => return Ok(late),
    };
    let (next, visitor) = (target::local(&entry.next), Visitor::of(&parts, &app));
    let codes = factors::recovery_codes().map_err(|fault| Refusal::fault(&fault))?;
    let Some(secret) = passed.secret.clone() else { return Err(Refusal::forbidden("error-form-text")) };
    match password::go_on(accounts, &passed, With::New(secret, entry.code.trim().to_owned(), codes.clone()), visitor.address).await {
        Ok((token, account)) => {
            let (entered, served) = (Entered::of(&app, &parts, token, account).await, app.public());
            let mut answer = recovery(layout(&served, &parts, "recovery-title"), codes, entered.next(next))?;
            answer.headers_mut().append(SET_COOKIE, entered.cookie().parse().map_err(|fault| Refusal::fault(&fault))?);
            Ok(answer)
        }
        Err(failure) => {
            let denied = Denied::by(failure, words(&app.public(), &parts), "factor-wrong");
            Ok(denied.with(setting_up(&app, &parts, &passed, next, Some(denied.text.clone()))?))
        }
    }
}

/// Recovery codes on a page of their own.
pub(in crate::server) fn recovery(layout: Layout<'_>, codes: Vec<String>, next: &str) -> Result<Response, Refusal> {
    shown(&RecoveryPage { layout, codes, next })
}

/// What a form holds, with its note; or the way back to the beginning where that has run out.
fn opened<'a>(
    app: &'a App,
    parts: &Parts,
    form: Result<Form<Entry>, FormRejection>,
) -> Result<Result<(&'a Accounts, Entry, Passed), Response>, Refusal> {
    let accounts = app.accounts().ok_or_else(person::unavailable)?;
    if origin::of(&parts.headers, Visitor::of(parts, app).host.as_deref()) != Origin::Here {
        return Err(Refusal::forbidden("error-form-text"));
    }
    let Form(entry) = form.map_err(|fault| Refusal::form(&fault))?;
    match Passed::open(&entry.passed, accounts.secret()) {
        Some(passed) => Ok(Ok((accounts, entry, passed))),
        None => Ok(Err(private(Redirect::to(&target::sign_in_for(target::local(&entry.next)))))),
    }
}

fn words<'a>(served: &'a Served, parts: &Parts) -> crate::locale::words::LanguageWords<'a> {
    served.words.of(language::of_request(served, &parts.uri, &parts.headers))
}

fn layout<'a>(served: &'a Served, parts: &Parts, title: &str) -> Layout<'a> {
    let tag = language::of_request(served, &parts.uri, &parts.headers);
    let words = served.words.of(tag);
    // Another language would begin anew.
    Layout { tag, words, title: words.get(title), query: String::new(), languages: pages::languages(served, tag, None) }
}

fn shown(page: &impl Template) -> Result<Response, Refusal> {
    page.render().map(|html| private((StatusCode::OK, Html(html)))).map_err(|fault| Refusal::fault(&fault))
}
