//! Who is signed in: sessions, the pages to sign in and out, and the proof that a form is ours. Reading needs none of it.

mod attempts;
mod factor;
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
use std::sync::Mutex;

use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};

use crate::state::{Database, StateError, sessions};

pub(super) use factor::{SetUp, recovery};
pub use factor::{code, new};
pub(super) use pages::refused;
pub use pages::{enter, page, sign_in, sign_out};
pub(super) use passed::{Passed, now};
pub use password::Typed;
pub(super) use password::{Failure, succeeded, take_attempt};
pub use person::Person;
pub(super) use person::{known, ours, says_who};
pub use proxy::{Proxy, Visitor};

/// The name of the cookie that holds the token of a session.
const COOKIE_NAME: &str = "session";

/// What signing in needs.
pub struct Accounts {
    database: Database,
    proxy: Proxy,
    secret: [u8; blake3::KEY_LEN],
    attempts: Mutex<attempts::Attempts>,
    known: known::KnownSessions,
}

impl Accounts {
    /// The accounts of a database, behind these proxies.
    pub fn new(connection: rusqlite::Connection, proxy: Proxy) -> Result<Self, StateError> {
        let secret = sessions::secret(&connection)?;
        let known = known::KnownSessions::of(&connection);
        Ok(Self { database: Database::new(connection), proxy, secret, attempts: Mutex::default(), known })
    }

    /// The database they are in.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// What seals are made with.
    pub(super) fn secret(&self) -> &[u8; blake3::KEY_LEN] {
        &self.secret
    }

    /// The proxies that are believed.
    pub(super) fn proxies(&self) -> &[IpAddr] {
        &self.proxy.peers
    }
}

/// An answer for one person only: nobody keeps it.
pub fn private(answer: impl IntoResponse) -> Response {
    let mut answer = answer.into_response();
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
