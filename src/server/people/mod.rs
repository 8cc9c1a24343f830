//! People: accounts with their rights, sessions and invitations for administrators (`/people`), each person's own sessions (`/account`), and the
//! choosing of a password (`/invitation/…`). The command line does all of it, too.

mod factor;
mod form;
mod invitation;
mod list;
mod own;
mod record;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use std::sync::Arc;

use crate::locale::words::LanguageWords;
use crate::server::session::{Person, private};
use crate::server::{App, Refusal, Served, language, parameters};
use crate::source::Tag;
use crate::state::Connection;
use crate::state::Origin;
use crate::state::connection;
use crate::web::Layout;

/// The parameter that chooses the language of the page.
const LANGUAGE: &str = "lang";

/// The addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/people", get(list::page).post(list::add))
        .route("/people/{name}", get(form::page).post(form::change))
        .route("/account", get(own::page).post(own::end))
        .route("/account/second-factor", get(factor::page).post(factor::change))
        .route("/invitation/{token}", get(invitation::page).post(invitation::accept))
        .route("/audit", get(record::page))
        .route("/audit.csv", get(record::csv))
        .route("/audit.jsonl", get(record::lines))
}

/// What each of these pages needs.
struct Desk {
    app: App,
    served: Arc<Served>,
    /// The language of the page.
    tag: Tag,
    uri: Uri,
}

/// An administrator at his desk.
struct Office {
    desk: Desk,
    person: Person,
}

impl Desk {
    fn new(app: &App, uri: &Uri, headers: &HeaderMap) -> Self {
        let served = app.public();
        let given = parameters::of(uri).unwrap_or_default();
        let chosen = given.iter().find(|(name, _)| name == LANGUAGE).and_then(|(_, tag)| served.language(tag)).cloned();
        let tag = chosen.unwrap_or_else(|| language::of_request(&served, uri, headers).clone());
        Self { app: app.clone(), served, tag, uri: uri.clone() }
    }

    fn words(&self) -> LanguageWords<'_> {
        self.served.words.of(&self.tag)
    }

    fn layout(&self, title: &str) -> Layout<'_> {
        let mut languages = language::links(&self.served, &self.tag, "");
        for link in &mut languages {
            link.address = format!("{}?{LANGUAGE}={}", self.uri.path(), link.tag);
        }
        Layout { tag: &self.tag, words: self.words(), title: self.words().get(title), query: String::new(), languages }
    }

    /// Does work on the database.
    async fn on_database<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> connection::Result<T> + Send + 'static,
    ) -> Result<T, Refusal> {
        let database = self.app.database().ok_or_else(unavailable)?;
        database.run(work).await.map_err(|error| {
            tracing::error!(%error, "accounts cannot be used");
            unavailable()
        })
    }

    fn answer(&self, page: &impl askama::Template, status: StatusCode) -> Response {
        match page.render() {
            Ok(html) => private((status, Html(html))),
            Err(fault) => Refusal::fault(&fault).private().into_response(),
        }
    }
}

/// The message that says where an account comes from.
fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Program => "origin-program",
        Origin::OpenId => "origin-openid",
        Origin::Ldap => "origin-ldap",
    }
}

fn unavailable() -> Refusal {
    let refusal = Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "accounts", "the accounts cannot be read", "error-accounts-title");
    refusal.text("error-accounts-text", Vec::new()).private()
}

impl FromRequestParts<App> for Office {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let person = <Person as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        if !person.account.is_admin() {
            return Err(person.refuse());
        }
        Ok(Self { desk: Desk::new(app, &parts.uri, &parts.headers), person })
    }
}

/// What a form says, field by field; a name may occur more than once.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
