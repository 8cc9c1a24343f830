//! Who is signed in: sessions, the pages to sign in and out, and the proof that a form is ours. Reading needs none of it.

mod attempts;
mod factor;
mod institution;
mod known;
mod origin;
mod pages;
mod passed;
mod password;
mod person;
mod proof;
mod proxy;
pub(super) mod target;

use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::institution::Institution;
use crate::server::App;
use crate::source::SignIn;
use crate::state::{AccountName, Connection, Database, StateError, sessions};

pub(super) use attempts::Attempts;
pub(super) use factor::{SetUp, recovery};
pub(super) use pages::Denied;
pub use pages::enter;
pub(super) use passed::{Passed, now};
pub(super) use password::Failure;
pub use password::Typed;
pub use person::Person;
pub(super) use person::{known, ours, says_who};
pub use proxy::{Proxy, Visitor};
pub use target::OPENID_BACK;

/// The name of the cookie that holds the token of a session.
const COOKIE_NAME: &str = "session";

/// The addresses.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(pages::page).post(pages::sign_in))
        .route(target::OPENID, get(institution::begin))
        .route(target::OPENID_BACK, get(institution::back))
        .route("/sign-in/code", post(factor::code))
        .route("/sign-in/set-up", post(factor::new))
        .route("/sign-out", post(pages::sign_out))
}

/// What signing in needs.
pub struct Accounts {
    database: Database,
    secret: [u8; blake3::KEY_LEN],
    attempts: Mutex<attempts::Attempts>,
    institution: Option<Institution>,
    known: known::KnownSessions,
}

impl Accounts {
    /// The accounts of a database.
    pub fn new(connection: Connection) -> Result<Self, StateError> {
        let secret = sessions::secret(&connection)?;
        let known = known::KnownSessions::of(&connection);
        Ok(Self { database: Database::new(connection), secret, attempts: Mutex::default(), institution: None, known })
    }

    /// Lets people in whom the institution vouches for.
    pub fn with_institution(mut self, institution: Institution) -> Self {
        self.institution = Some(institution);
        self
    }

    /// The database they are in.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// The institution with the ways in that it has at this moment; none where it has none.
    async fn institution(&self) -> Option<(&Institution, Arc<SignIn>)> {
        let institution = self.institution.as_ref()?;
        let settings = institution.settings().await;
        (!settings.is_empty()).then_some((institution, settings))
    }

    /// What seals are made with.
    pub(super) fn secret(&self) -> &[u8; blake3::KEY_LEN] {
        &self.secret
    }

    /// Takes an attempt of a name at an address, before anything is looked at. The right password gives none back where a code is missing: whoever knows
    /// it would have as many codes as he likes.
    pub(super) fn take_attempt(&self, name: Option<&AccountName>, address: IpAddr) -> Result<(), Failure> {
        self.attempts().take(name, address, Instant::now()).map_err(Failure::Wait)
    }

    /// Gives the attempts of a name back: somebody is known.
    pub(super) fn succeeded(&self, name: &AccountName, address: IpAddr) {
        self.attempts().succeeded(name, address);
    }

    fn attempts(&self) -> MutexGuard<'_, attempts::Attempts> {
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An answer for one person only: nobody keeps it.
pub fn private(answer: impl IntoResponse) -> Response {
    let mut answer = answer.into_response();
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
