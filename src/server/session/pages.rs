//! The pages to sign in and out.

use std::net::IpAddr;

use askama::Template;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::header::{COOKIE, RETRY_AFTER, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use rusqlite::Connection;
use serde::Deserialize;

use crate::locale::bundle::Argument;
use crate::locale::words::LanguageWords;
use crate::server::Refusal;
use crate::server::session::factor;
use crate::server::session::origin::{self, Origin};
use crate::server::session::password::{self, Begun, Entered, Failure, Typed};
use crate::server::session::person::{self, By, Person};
use crate::server::session::{COOKIE_NAME, Visitor, private, target};
use crate::server::{App, Served, language, parameters};
use crate::source::{Marking, Tag};
use crate::state::accounts::MAX_NAME;
use crate::state::audit::{self, Act, Deed};
use crate::state::sessions::{self, Token};
use crate::state::{Account, Role};
use crate::web::{LanguageLink, Layout};

/// Where somebody goes who signs in without having been on the way to another page: to work, or to read.
fn after_sign_in(account: &Account) -> &'static str {
    if account.grants.iter().any(|grant| grant.role > Role::Reader) { "/translate" } else { "/" }
}

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignInPage<'a> {
    layout: Layout<'a>,
    /// What went wrong.
    fault: Option<String>,
    signed_in: Option<SignedIn>,
    /// The name as it was typed.
    name: String,
    /// Where to go on to.
    next: Option<String>,
    max_name: usize,
}

/// Somebody who is signed in already.
struct SignedIn {
    name: String,
    rights: Vec<Right>,
    /// How far this person is cleared, beyond what everybody may read.
    clearance: Option<String>,
    /// The groups.
    groups: Option<String>,
    /// The proof in the form to sign out; a proxy's sign-in is not ended here.
    csrf: Option<String>,
}

/// What somebody may do.
struct Right {
    role: String,
    /// The languages with their names in themselves.
    languages: Vec<(Tag, String)>,
    everywhere: bool,
    /// Whether it goes by language.
    named: bool,
}

/// What the form to sign in holds.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Entry {
    name: String,
    password: String,
    next: String,
}

/// What the form to sign out holds.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Leaving {
    csrf: String,
}

/// `GET /sign-in`: the form, or who is signed in.
pub async fn page(State(app): State<App>, person: Option<Person>, parts: Parts) -> Result<Response, Refusal> {
    let served = app.public();
    let given = parameters::of(&parts.uri).unwrap_or_default();
    let given = |name: &str| given.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let chosen = given("lang").and_then(|tag| served.language(tag));
    let tag = chosen.unwrap_or_else(|| language::of_request(&served, &parts.uri, &parts.headers));
    if app.accounts().is_none() {
        return Err(person::unavailable());
    }
    let next = given("next").and_then(target::local);
    let mut answer = SignInPage::new(&served, tag, next).of(person.as_ref()).answer();
    if let Some(tag) = chosen {
        answer.headers_mut().append(SET_COOKIE, language::remember(tag));
    }
    Ok(answer)
}

/// `POST /sign-in`: a new session, the form for a code where one is missing, or the form again with what went wrong.
pub async fn sign_in(State(app): State<App>, parts: Parts, form: Result<Form<Entry>, FormRejection>) -> Result<Response, Refusal> {
    let served = app.public();
    let tag = language::of_request(&served, &parts.uri, &parts.headers);
    if app.accounts().is_none() {
        return Err(person::unavailable());
    }
    if origin::of(&parts.headers, Visitor::of(&parts, &app).host.as_deref()) != Origin::Here {
        return Err(Refusal::forbidden("error-form-text"));
    }
    let Form(entry) = form.map_err(|fault| Refusal::form(&fault))?;
    let next = target::local(&entry.next);
    let typed = Typed { name: &entry.name, password: &entry.password, code: "" };
    let denied = match tried(&app, &parts, &typed).await {
        Ok(Entered::In(begun)) => {
            let begun = entered(&app, &parts, begun).await;
            return Ok(begun.answer(next));
        }
        Ok(Entered::Code(passed)) => return factor::ask(&app, &parts, &passed, next),
        Ok(Entered::SetUp(passed)) => return factor::set_up(&app, &parts, &passed, next),
        Err(denied) if denied.status == StatusCode::SERVICE_UNAVAILABLE => return Err(person::unavailable()),
        Err(denied) => denied,
    };
    let name = entry.name.chars().take(MAX_NAME).collect();
    let page = SignInPage { fault: Some(denied.text.clone()), name, ..SignInPage::new(&served, tag, next) };
    Ok(denied.with(page.answer()))
}

/// A session that has just begun.
pub struct Opened {
    token: Token,
    /// The cookie that the browser is given.
    cookie: String,
    /// Whose it is.
    account: Account,
}

impl Opened {
    /// Puts the session into the request that began it, as if it had come with it, and gives the cookie for the answer.
    pub fn put(self, parts: &mut Parts) -> String {
        let others = CookieJar::from_headers(&parts.headers);
        let others =
            others.iter().filter(|cookie| cookie.name() != COOKIE_NAME).map(|cookie| format!("{}={}", cookie.name(), cookie.value()));
        let all: Vec<String> = others.chain([format!("{COOKIE_NAME}={}", self.token.as_str())]).collect();
        if let Ok(all) = HeaderValue::try_from(all.join("; ")) {
            parts.headers.insert(COOKIE, all);
        }
        self.cookie
    }

    /// Where its owner goes on.
    pub(super) fn next<'a>(&'a self, next: Option<&'a str>) -> &'a str {
        next.unwrap_or_else(|| after_sign_in(&self.account))
    }

    /// Leads its owner on.
    pub(super) fn answer(&self, next: Option<&str>) -> Response {
        private(([(SET_COOKIE, self.cookie.clone())], Redirect::to(self.next(next))))
    }

    /// The cookie that the browser is given.
    pub(super) fn cookie(&self) -> String {
        self.cookie.clone()
    }
}

/// Why nobody was signed in.
pub struct Denied {
    /// The status of the answer.
    pub status: StatusCode,
    /// The reason, in the language of the page.
    pub text: String,
    /// After how many seconds to try again.
    pub wait: Option<usize>,
}

impl Denied {
    /// A page that says so.
    pub(super) fn with(&self, mut answer: Response) -> Response {
        *answer.status_mut() = self.status;
        if let Some(seconds) = self.wait {
            answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        answer
    }
}

/// Signs somebody in who has sent a name, a password and perhaps a code with a form of this server.
///
/// # Errors
/// The password is wrong, a code is missing, there were too many tries, or it cannot be found out.
pub async fn enter(app: &App, parts: &Parts, typed: &Typed<'_>) -> Result<Opened, Denied> {
    let served = app.public();
    let words = served.words.of(language::of_request(&served, &parts.uri, &parts.headers));
    let denied = |word| Err(Denied { status: StatusCode::FORBIDDEN, text: words.get(word), wait: None });
    match tried(app, parts, typed).await? {
        Entered::In(begun) => Ok(entered(app, parts, begun).await),
        Entered::Code(_) => denied("factor-missing"),
        Entered::SetUp(_) => denied("factor-demanded"),
    }
}

/// How far somebody comes with what was typed.
async fn tried(app: &App, parts: &Parts, typed: &Typed<'_>) -> Result<Entered, Denied> {
    let served = app.public();
    let words = served.words.of(language::of_request(&served, &parts.uri, &parts.headers));
    let visitor = Visitor::of(parts, app);
    // There is no session yet that a proof could belong to: the browser must say that the form is ours.
    if origin::of(&parts.headers, visitor.host.as_deref()) != Origin::Here {
        return Err(Denied { status: StatusCode::FORBIDDEN, text: words.get("error-form-text"), wait: None });
    }
    let Some(accounts) = app.accounts() else {
        return Err(Denied { status: StatusCode::SERVICE_UNAVAILABLE, text: words.get("error-accounts-text"), wait: None });
    };
    let tried = password::sign_in(app, accounts, typed, visitor.address).await;
    let wrong = if typed.code.is_empty() { "sign-in-wrong" } else { "sign-in-wrong-code" };
    tried.map_err(|failure| refused(words, failure, wrong, visitor.address))
}

/// Puts a session that has begun in the place of the one that the browser had.
pub(super) async fn entered(app: &App, parts: &Parts, begun: Begun) -> Opened {
    if let (Some(accounts), Some(old)) = (app.accounts(), person::token(parts)) {
        let ended = accounts.database().run(move |database| sessions::end(database, &old)).await;
        ended.unwrap_or_else(|error| tracing::error!(%error, "a session cannot be ended"));
    }
    let cookie = cookie(begun.token.as_str(), Visitor::of(parts, app).https).to_string();
    Opened { token: begun.token, cookie, account: begun.account }
}

/// What somebody is told who was not signed in.
pub(in crate::server) fn refused(words: LanguageWords<'_>, failure: Failure, wrong: &str, address: IpAddr) -> Denied {
    let denied = |status, text| Denied { status, text, wait: None };
    let refused = match failure {
        Failure::Wrong => denied(StatusCode::FORBIDDEN, words.get(wrong)),
        Failure::Wait(wait) => {
            // Rounded up: who waits as long as was said is not told to wait again.
            let seconds = wait.as_millis().div_ceil(1_000) as usize;
            Denied { wait: Some(seconds), ..denied(StatusCode::TOO_MANY_REQUESTS, words.count("sign-in-wait", seconds)) }
        }
        Failure::Busy(_) => denied(StatusCode::SERVICE_UNAVAILABLE, words.get("error-busy-text")),
        Failure::State(error) => {
            tracing::error!(%error, "nobody can sign in");
            denied(StatusCode::SERVICE_UNAVAILABLE, words.get("error-accounts-text"))
        }
    };
    tracing::info!(%address, status = %refused.status, "a sign-in was refused");
    refused
}

/// `POST /sign-out`: ends the session.
pub async fn sign_out(
    State(app): State<App>,
    person: Option<Person>,
    parts: Parts,
    form: Result<Form<Leaving>, FormRejection>,
) -> Result<Response, Refusal> {
    if let Some(person) = person {
        let Form(leaving) = form.map_err(|fault| Refusal::form(&fault))?;
        person.check_csrf(&leaving.csrf)?;
        if let By::Session(token) = person.by() {
            let deed = Deed::of(&person.account.name, Act::SignOut, Visitor::of(&parts, &app).address);
            end(&app, token.clone(), deed).await?;
        }
    }
    let mut cookie = cookie("", Visitor::of(&parts, &app).https);
    cookie.make_removal();
    Ok(private(([(SET_COOKIE, cookie.to_string())], Redirect::to("/"))))
}

/// Ends a session.
async fn end(app: &App, token: Token, deed: Deed) -> Result<(), Refusal> {
    let Some(database) = app.database() else { return Err(person::unavailable()) };
    let work = move |database: &mut Connection| audit::recorded(database, &deed, |change| sessions::end(change, &token).map(Some));
    database.run(work).await.map(|_| ()).map_err(|error| {
        tracing::error!(%error, "a session cannot be ended");
        person::unavailable()
    })
}

/// The cookie of a session. It ends with the browser; scripts cannot read it, and other sites cannot make the browser send it with a form.
fn cookie(value: &str, https: bool) -> Cookie<'static> {
    Cookie::build((COOKIE_NAME, value.to_owned())).path("/").http_only(true).same_site(SameSite::Lax).secure(https).build()
}

impl<'a> SignInPage<'a> {
    fn new(served: &'a Served, tag: &'a Tag, next: Option<&str>) -> Self {
        let words = served.words.of(tag);
        Self {
            layout: Layout { tag, words, title: words.get("sign-in-title"), query: String::new(), languages: languages(served, tag, next) },
            fault: None,
            signed_in: None,
            name: String::new(),
            next: next.map(str::to_owned),
            max_name: MAX_NAME,
        }
    }

    /// The page for somebody who is signed in already, if somebody is.
    fn of(mut self, person: Option<&Person>) -> Self {
        let words = self.layout.words;
        self.signed_in = person.map(|person| SignedIn {
            name: person.account.name.to_string(),
            rights: rights(&self.layout, &person.account),
            clearance: (person.account.clearance != Marking::Public).then(|| {
                let marking = words.get(&format!("marking-{}", person.account.clearance.name()));
                words.with("signed-in-clearance", &[("marking", Argument::Text(marking))])
            }),
            groups: (!person.account.groups.is_empty()).then(|| {
                let groups: Vec<&str> = person.account.groups.iter().map(String::as_str).collect();
                words.with("signed-in-groups", &[("groups", Argument::Text(groups.join(", ")))])
            }),
            csrf: matches!(person.by(), By::Session(_)).then(|| person.csrf().to_owned()),
        });
        self
    }

    fn answer(&self) -> Response {
        match self.render() {
            Ok(html) => private(Html(html)),
            Err(_) => private(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
}

/// The page to sign in in each language.
pub(super) fn languages(served: &Served, tag: &Tag, next: Option<&str>) -> Vec<LanguageLink> {
    let mut languages = language::links(served, tag, "");
    for link in &mut languages {
        link.address = target::in_language(&link.tag, next);
    }
    languages
}

/// What an account may do, a line for each role.
fn rights(layout: &Layout, account: &Account) -> Vec<Right> {
    let right = |role: Role| {
        let of_role = || account.grants.iter().filter(|grant| grant.role == role);
        let name = |tag: &Tag| layout.languages.iter().find(|link| link.tag == *tag).map_or(tag.to_string(), |link| link.name.clone());
        let languages: Vec<_> = of_role().filter_map(|grant| grant.lang.as_ref()).map(|tag| (tag.clone(), name(tag))).collect();
        let everywhere = of_role().any(|grant| grant.lang.is_none());
        let named = role != Role::Reader;
        let role = layout.word(&format!("role-{}", role.name()));
        (everywhere || !languages.is_empty()).then_some(Right { role, languages, everywhere, named })
    };
    Role::ALL.into_iter().filter_map(right).collect()
}
