//! The person who sends a request, for handlers.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum_extra::extract::cookie::CookieJar;

use crate::locale::bundle::Argument;
use crate::server::App;
use crate::server::Refusal;
use crate::server::session::origin::{self, Origin};
use crate::server::session::proof::Proof;
use crate::server::session::{Accounts, COOKIE_NAME, Visitor, target};
use crate::state::sessions::{self, Token};
use crate::state::{Account, AccountName, StateError, accounts};

/// How the cookie of a session begins.
const COOKIE_START: &[u8] = b"session=";

/// The person who is signed in.
///
/// A handler that takes a `Person` is reached by people who are signed in; others are led to `/sign-in` and back, and those who send a
/// form are told that they are signed in no longer. A handler that takes `Option<Person>` is reached by everybody. Both refuse what a
/// page of another site sends, whatever its token says. Who may do what is for the handler: `person.account.may_edit(&lang)`.
pub struct Person {
    /// The account, with what its owner may do now.
    pub account: Account,
    /// Where the person is.
    pub address: IpAddr,
    by: By,
    proof: Proof,
    csrf: String,
}

/// How somebody is signed in.
#[derive(Clone)]
pub(super) enum By {
    /// By a session of this server.
    Session(Token),
    /// By a proxy in front of it.
    Proxy,
}

impl Person {
    /// What each form of this person carries in a hidden field `csrf`. It is another text for each request and stays good as long as
    /// the session.
    pub fn csrf(&self) -> &str {
        &self.csrf
    }

    /// Refuses a form that does not carry what [`Self::csrf`] gave. Where a person would lose a text by this, show the form again with
    /// the text and a new token in place of the page that is returned.
    pub fn check_csrf(&self, form_token: &str) -> Result<(), Refusal> {
        if self.proof.check(form_token) { Ok(()) } else { Err(Refusal::forbidden("error-form-text")) }
    }

    /// Refuses what the account may not do: a page that says so.
    pub fn refuse(&self) -> Refusal {
        Refusal::forbidden("error-rights-text")
    }

    /// The token of the session, where it is one of this server.
    pub fn token(&self) -> Option<Token> {
        match &self.by {
            By::Session(token) => Some(token.clone()),
            By::Proxy => None,
        }
    }

    /// How this person is signed in.
    pub(super) fn by(&self) -> &By {
        &self.by
    }

    async fn of(parts: &Parts, app: &App) -> Result<Option<Self>, Unknown> {
        let Some(accounts) = app.accounts() else { return Err(Unknown::Unavailable) };
        let visitor = Visitor::of(parts, app);
        let address = visitor.address;
        let (account, by) = match (visitor.user, token(parts)) {
            (Some(name), _) => match named(accounts, name.clone()).await? {
                Some(account) => (account, By::Proxy),
                None => return Err(Unknown::NoAccount(name)),
            },
            (None, Some(token)) => match signed_in(app, accounts, token.clone()).await? {
                Some(account) => (account, By::Session(token)),
                None => return Ok(None),
            },
            (None, None) => return Ok(None),
        };
        let proof = Proof::new(&accounts.secret, &by, &account.name);
        let csrf = proof.text()?;
        Ok(Some(Self { account, address, by, proof, csrf }))
    }
}

/// Why it is not known whether somebody is signed in.
enum Unknown {
    /// The database cannot be used.
    Unavailable,
    /// A proxy names somebody who has no account.
    NoAccount(AccountName),
}

impl From<StateError> for Unknown {
    fn from(error: StateError) -> Self {
        tracing::error!(%error, "accounts cannot be read");
        Self::Unavailable
    }
}

impl FromRequestParts<App> for Person {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        ours(parts, app)?;
        match Self::of(parts, app).await {
            Ok(Some(person)) => Ok(person),
            Ok(None) if only_reads(&parts.method) => Err(Refusal::elsewhere(target::sign_in(&parts.uri))),
            Ok(None) => Err(Refusal::forbidden("error-signed-out-text")),
            Err(Unknown::Unavailable) => Err(unavailable()),
            Err(Unknown::NoAccount(name)) => {
                let name = vec![("name", Argument::Text(name.to_string()))];
                Err(Refusal::forbidden("error-no-account-text").text("error-no-account-text", name))
            }
        }
    }
}

impl OptionalFromRequestParts<App> for Person {
    type Rejection = Refusal;

    /// Whoever cannot be known reads as everybody does.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Refusal> {
        ours(parts, app)?;
        Ok(Self::of(parts, app).await.unwrap_or_default())
    }
}

/// Who asks, if it can be known. Whoever cannot be known reads as everybody does.
pub(in crate::server) async fn known(parts: &Parts, app: &App) -> Option<Account> {
    let accounts = app.accounts().filter(|_| says_who(parts, app))?;
    let found = match (Visitor::of(parts, app).user, token(parts)) {
        (Some(name), _) => named(accounts, name).await,
        (None, Some(token)) => signed_in(app, accounts, token).await,
        (None, None) => return None,
    };
    found.unwrap_or_else(|error| {
        tracing::error!(%error, "accounts cannot be read");
        None
    })
}

/// Whether a request may say who asks, rightly or not: asked of every request, so nothing is taken apart for it.
pub(in crate::server) fn says_who(parts: &Parts, app: &App) -> bool {
    let mut cookies = parts.headers.get_all(COOKIE).iter();
    let has_token = cookies.any(|value| value.as_bytes().windows(COOKIE_START.len()).any(|start| start == COOKIE_START));
    has_token || app.proxy().user_header.as_ref().is_some_and(|name| parts.headers.contains_key(name))
}

/// Refuses what a page of another site sends.
pub(in crate::server) fn ours(parts: &Parts, app: &App) -> Result<(), Refusal> {
    let elsewhere = || origin::of(&parts.headers, Visitor::of(parts, app).host.as_deref()) == Origin::Elsewhere;
    if !only_reads(&parts.method) && elsewhere() { Err(Refusal::forbidden("error-form-text")) } else { Ok(()) }
}

fn only_reads(method: &Method) -> bool {
    method == Method::GET || method == Method::HEAD
}

/// The token that the browser shows.
pub(super) fn token(parts: &Parts) -> Option<Token> {
    CookieJar::from_headers(&parts.headers).get(COOKIE_NAME).and_then(|cookie| Token::parse(cookie.value()))
}

async fn named(accounts: &Accounts, name: AccountName) -> Result<Option<Account>, StateError> {
    accounts.database.run(move |database| accounts::find(database, &name)).await
}

async fn signed_in(app: &App, accounts: &Accounts, token: Token) -> Result<Option<Account>, StateError> {
    let (views, known) = (app.views(), &accounts.known);
    // Before it is looked up: what changes meanwhile is seen next time.
    let version = known.version();
    if let Some(account) = known.get(&token, views.second_factor(), version) {
        return Ok(account);
    }
    let (wanted, asked) = (token.clone(), Arc::clone(&views));
    let account = accounts.database.run(move |database| sessions::find(database, &wanted, asked.second_factor())).await?;
    known.put(&token, views.second_factor(), version, &account);
    Ok(account)
}

/// A page that says that nobody can sign in at the moment.
pub(super) fn unavailable() -> Refusal {
    let refusal = Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "accounts", "the accounts cannot be read", "error-accounts-title");
    refusal.text("error-accounts-text", Vec::new()).private()
}
