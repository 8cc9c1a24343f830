//! Who is signed in: sessions, the pages to sign in and out, and the proof that a form is ours. Reading needs none of it.

mod attempts;
mod origin;
mod pages;
mod password;
mod person;
mod proof;
mod proxy;
mod target;

use std::net::IpAddr;
use std::sync::Mutex;

use axum::extract::rejection::FormRejection;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::server::{Busy, Refusal, Served, error};
use crate::source::Tag;
use crate::state::{Database, StateError, sessions};

pub use pages::{enter, page, sign_in, sign_out};
pub use person::Person;
pub(super) use person::ours;
pub use proxy::{Proxy, Visitor};

/// The name of the cookie that holds the token of a session.
const COOKIE_NAME: &str = "session";

/// What signing in needs.
pub struct Accounts {
    database: Database,
    proxy: Proxy,
    secret: [u8; blake3::KEY_LEN],
    attempts: Mutex<attempts::Attempts>,
}

impl Accounts {
    /// The accounts of a database, behind these proxies.
    pub fn new(connection: rusqlite::Connection, proxy: Proxy) -> Result<Self, StateError> {
        let secret = sessions::secret(&connection)?;
        Ok(Self { database: Database::new(connection), proxy, secret, attempts: Mutex::default() })
    }

    /// The database they are in.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// The proxies that are believed.
    pub(super) fn proxies(&self) -> &[IpAddr] {
        &self.proxy.peers
    }
}

/// A finished answer that ends a request: a redirect to the sign-in page, or a page that says what is wrong.
///
/// Handlers return it as their error: `person.check_csrf(&form.csrf)?`.
#[derive(Debug)]
pub struct Refused(Box<Response>);

impl Refused {
    pub(super) fn with(answer: impl IntoResponse) -> Self {
        Self(Box::new(private(answer)))
    }

    /// Whether it says that there is nothing at the address.
    pub(super) fn is_missing(&self) -> bool {
        self.0.status() == StatusCode::NOT_FOUND
    }

    /// Whether it says that something cannot be used at the moment.
    pub(super) fn is_unavailable(&self) -> bool {
        self.0.status() == StatusCode::SERVICE_UNAVAILABLE
    }

    /// A form that cannot be read.
    pub(super) fn form(served: &Served, tag: &Tag, fault: &FormRejection) -> Self {
        let text = match fault.status() {
            StatusCode::PAYLOAD_TOO_LARGE => served.words.of(tag).get("error-too-large"),
            _ => String::new(),
        };
        Self::with(error::page(served, tag, fault.status(), "error-bad-request-title", text))
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self::with(refusal)
    }
}

impl From<Busy> for Refused {
    fn from(busy: Busy) -> Self {
        Refusal::from(busy).into()
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// An answer for one person only: nobody keeps it.
pub fn private(answer: impl IntoResponse) -> Response {
    let mut answer = answer.into_response();
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
