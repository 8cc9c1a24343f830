//! The pages to sign in and out.

use std::sync::Arc;

use askama::Template;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::header::{COOKIE, RETRY_AFTER, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use serde::Deserialize;

use crate::locale::bundle::Argument;
use crate::locale::words::LanguageWords;
use crate::server::Refusal;
use crate::server::session::origin::{self, Origin};
use crate::server::session::password::{self, Failure, Step, Typed};
use crate::server::session::person::{self, By, Person};
use crate::server::session::{COOKIE_NAME, Visitor, private, target};
use crate::server::session::{factor, institution};
use crate::server::{App, Served, language, parameters};
use crate::source::{Marking, SignIn, Tag};
use crate::state::Connection;
use crate::state::accounts::MAX_NAME;
use crate::state::audit::{self, Act, Deed};
use crate::state::sessions::{self, Token};
use crate::state::{Account, Role};
use crate::web::{LanguageLink, Layout};

#[derive(Template)]
#[template(path = "signed-out.html")]
struct SignedOutPage<'a> {
    layout: Layout<'a>,
    /// Where the institution's provider ends its own session.
    institution: String,
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
    /// Where signing in at the institution begins, if it has a provider.
    openid: Option<String>,
    /// Whether the form is for accounts of the institution, too.
    has_directory: bool,
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
    let ways = ways(&app).await?;
    let next = given("next").and_then(target::local);
    let mut answer = SignInPage::new(&served, tag, next, &ways).of(person.as_ref()).answer();
    if let Some(tag) = chosen {
        answer.headers_mut().append(SET_COOKIE, language::remember(tag));
    }
    Ok(answer)
}

/// The ways in that the institution has at this moment.
async fn ways(app: &App) -> Result<Arc<SignIn>, Refusal> {
    let accounts = app.accounts().ok_or_else(person::unavailable)?;
    Ok(accounts.institution().await.map(|(_, settings)| settings).unwrap_or_default())
}

/// `POST /sign-in`: a new session, or the form again with what went wrong.
pub async fn sign_in(State(app): State<App>, parts: Parts, form: Result<Form<Entry>, FormRejection>) -> Result<Response, Refusal> {
    let ways = ways(&app).await?;
    if origin::of(&parts.headers, Visitor::of(&parts, &app).host.as_deref()) != Origin::Here {
        return Err(Refusal::forbidden("error-form-text"));
    }
    let Form(entry) = form.map_err(|fault| Refusal::form(&fault))?;
    let next = target::local(&entry.next);
    let typed = Typed { name: &entry.name, password: &entry.password, code: "" };
    let denied = match tried(&app, &parts, &typed).await {
        Ok(Step::In(token, account)) => return Ok(Entered::of(&app, &parts, token, account).await.answer(next)),
        Ok(Step::Code(passed)) => return factor::ask(&app, &parts, &passed, next),
        Ok(Step::SetUp(passed)) => return factor::set_up(&app, &parts, &passed, next),
        Err(denied) => denied,
    };
    if denied.status == StatusCode::SERVICE_UNAVAILABLE {
        return Err(person::unavailable());
    }
    let name: String = entry.name.chars().take(MAX_NAME).collect();
    Ok(refused(&app.public(), &parts, &ways, &name, next, denied))
}

/// The sign-in page with what went wrong.
pub(super) fn refused(served: &Served, parts: &Parts, ways: &SignIn, name: &str, next: Option<&str>, denied: Denied) -> Response {
    let tag = language::of_request(served, &parts.uri, &parts.headers);
    let page = SignInPage { fault: Some(denied.text.clone()), name: name.to_owned(), ..SignInPage::new(served, tag, next, ways) };
    denied.with(page.answer())
}

/// A session that has just begun.
pub struct Entered {
    token: Token,
    /// The cookie that the browser is given.
    cookie: String,
    /// Whose it is.
    account: Account,
}

impl Entered {
    /// A session that has begun in place of any that the same browser had.
    pub(super) async fn of(app: &App, parts: &Parts, token: Token, account: Account) -> Self {
        if let (Some(old), Some(database)) = (person::token(parts), app.database()) {
            let ended = database.run(move |database| sessions::end(database, &old)).await;
            ended.unwrap_or_else(|error| tracing::error!(%error, "a session cannot be ended"));
        }
        let cookie = cookie(token.as_str(), Visitor::of(parts, app).https).to_string();
        Self { token, cookie, account }
    }

    /// The cookie that the browser is given.
    pub(super) fn cookie(&self) -> &str {
        &self.cookie
    }

    /// Where its owner goes on.
    pub(super) fn next<'a>(&self, next: Option<&'a str>) -> &'a str {
        next.unwrap_or_else(|| self.usual_page())
    }

    /// Leads its owner on.
    pub(super) fn answer(&self, next: Option<&str>) -> Response {
        private(([(SET_COOKIE, self.cookie.clone())], Redirect::to(self.next(next))))
    }

    /// Where somebody goes who signs in without having been on the way to another page: to work, or to read.
    pub(super) fn usual_page(&self) -> &'static str {
        if self.account.grants.iter().any(|grant| grant.role > Role::Reader) { "/translate" } else { "/" }
    }

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
    pub(super) fn of(status: StatusCode, text: String) -> Self {
        Self { status, text, wait: None }
    }

    /// A page that says so.
    pub(super) fn with(&self, mut answer: Response) -> Response {
        *answer.status_mut() = self.status;
        if let Some(seconds) = self.wait {
            answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        answer
    }

    /// Why signing in has failed, in the words of a page; `wrong` says it where something was wrong that was typed.
    pub(in crate::server) fn by(failure: Failure, words: LanguageWords, wrong: &str) -> Self {
        match failure {
            Failure::Wrong(_) => Self::of(StatusCode::FORBIDDEN, words.get(wrong)),
            Failure::Closed(_, why) => Self::of(StatusCode::FORBIDDEN, words.get(why.word())),
            Failure::Away => Self::of(StatusCode::BAD_GATEWAY, words.get("sign-in-away")),
            Failure::Wait(wait) => {
                // Rounded up: who waits as long as was said is not told to wait again.
                let seconds = wait.as_millis().div_ceil(1_000) as usize;
                Self { wait: Some(seconds), ..Self::of(StatusCode::TOO_MANY_REQUESTS, words.count("sign-in-wait", seconds)) }
            }
            Failure::Busy(_) => Self::of(StatusCode::SERVICE_UNAVAILABLE, words.get("error-busy-text")),
            Failure::State(error) => {
                tracing::error!(%error, "nobody can sign in");
                Self::of(StatusCode::SERVICE_UNAVAILABLE, words.get("error-accounts-text"))
            }
        }
    }
}

/// Signs somebody in who has sent a name, a password and perhaps a code with a form of this server.
///
/// # Errors
/// The password is wrong, a code is missing, there were too many tries, or it cannot be found out.
pub async fn enter(app: &App, parts: &Parts, typed: &Typed<'_>) -> Result<Entered, Denied> {
    let served = app.public();
    let words = served.words.of(language::of_request(&served, &parts.uri, &parts.headers));
    let missing = |word| Err(Denied::of(StatusCode::FORBIDDEN, words.get(word)));
    match tried(app, parts, typed).await? {
        Step::In(token, account) => Ok(Entered::of(app, parts, token, account).await),
        Step::Code(_) => missing("factor-missing"),
        Step::SetUp(_) => missing("factor-demanded"),
    }
}

/// How far somebody comes with what was typed.
async fn tried(app: &App, parts: &Parts, typed: &Typed<'_>) -> Result<Step, Denied> {
    let served = app.public();
    let words = served.words.of(language::of_request(&served, &parts.uri, &parts.headers));
    let visitor = Visitor::of(parts, app);
    // There is no session yet that a proof could belong to: the browser must say that the form is ours.
    if origin::of(&parts.headers, visitor.host.as_deref()) != Origin::Here {
        return Err(Denied::of(StatusCode::FORBIDDEN, words.get("error-form-text")));
    }
    let unavailable = || Denied::of(StatusCode::SERVICE_UNAVAILABLE, words.get("error-accounts-text"));
    let accounts = app.accounts().ok_or_else(unavailable)?;
    let wrong = if typed.code.is_empty() { "sign-in-wrong" } else { "sign-in-wrong-code" };
    let tried = password::sign_in(app, accounts, typed, visitor.address).await;
    tried.map_err(|failure| {
        let refused = Denied::by(failure, words, wrong);
        tracing::info!(address = %visitor.address, status = %refused.status, "a sign-in was refused");
        refused
    })
}

/// `POST /sign-out`: ends the session.
pub async fn sign_out(
    State(app): State<App>,
    person: Option<Person>,
    parts: Parts,
    form: Result<Form<Leaving>, FormRejection>,
) -> Result<Response, Refusal> {
    let mut hint = None;
    if let Some(person) = person {
        let Form(leaving) = form.map_err(|fault| Refusal::form(&fault))?;
        person.check_csrf(&leaving.csrf)?;
        if let By::Session(token) = person.by() {
            let deed = Deed::of(&person.account.name, Act::SignOut, Visitor::of(&parts, &app).address);
            hint = end(&app, token.clone(), deed).await?;
        }
    }
    let mut cookie = cookie("", Visitor::of(&parts, &app).https);
    cookie.make_removal();
    let set = [(SET_COOKIE, cookie.to_string())];
    let there = match &hint {
        Some(hint) => institution::signed_out(&app, &parts, hint).await,
        None => None,
    };
    let Some(there) = there else { return Ok(private((set, Redirect::to("/")))) };
    // Forms of ours are sent to nobody else, wherever an answer leads: so this page does.
    let served = app.public();
    let tag = language::of_request(&served, &parts.uri, &parts.headers);
    let words = served.words.of(tag);
    let title = words.get("signed-out-title");
    let layout = Layout { tag, words, title, query: String::new(), languages: language::links(&served, tag, "") };
    let html = SignedOutPage { layout, institution: there }.render().map_err(|fault| Refusal::fault(&fault))?;
    Ok(private((set, Html(html))))
}

/// Ends a session, and gives what the institution's provider knows its own by, if it has begun with one.
async fn end(app: &App, token: Token, deed: Deed) -> Result<Option<String>, Refusal> {
    let Some(database) = app.database() else { return Err(person::unavailable()) };
    let work = move |database: &mut Connection| {
        audit::recorded(database, &deed, |change| {
            let hint = sessions::hint(change, &token)?;
            sessions::end(change, &token).map(|()| Some(hint))
        })
    };
    database.run(work).await.map(Option::flatten).map_err(|error| {
        tracing::error!(%error, "a session cannot be ended");
        person::unavailable()
    })
}

/// The cookie of a session. It ends with the browser; scripts cannot read it, and other sites cannot make the browser send it with a form.
fn cookie(value: &str, https: bool) -> Cookie<'static> {
    Cookie::build((COOKIE_NAME, value.to_owned())).path("/").http_only(true).same_site(SameSite::Lax).secure(https).build()
}

impl<'a> SignInPage<'a> {
    fn new(served: &'a Served, tag: &'a Tag, next: Option<&str>, ways: &SignIn) -> Self {
        let words = served.words.of(tag);
        Self {
            layout: Layout { tag, words, title: words.get("sign-in-title"), query: String::new(), languages: languages(served, tag, next) },
            fault: None,
            signed_in: None,
            name: String::new(),
            next: next.map(str::to_owned),
            openid: ways.openid.is_some().then(|| target::openid(next)),
            has_directory: ways.ldap.is_some(),
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
