//! What whoever asks may read: the one way in which handlers get at a release.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;

use crate::server::error::is_api;
use crate::server::session::{self, target};
use crate::server::{App, Refusal, Served};
use crate::state::Account;

/// What whoever asks may read.
#[derive(Clone)]
pub struct Seen {
    /// The release, as far as he may.
    pub served: Arc<Served>,
    /// Who asks, if it is known.
    pub account: Option<Account>,
}

impl FromRequestParts<App> for Seen {
    type Rejection = Refusal;

    /// In a library that is closed to strangers, they are led to where they can sign in; programs are told so.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        if let Some(seen) = parts.extensions.get::<Self>() {
            return Ok(seen.clone());
        }
        let account = session::known(parts, app).await;
        let views = app.views();
        let keys = account.as_ref().map_or_else(|| views.nobody().clone(), Account::keys);
        if !keys.opens_anything() {
            return Err(if is_api(&parts.uri) { Refusal::signed_out() } else { Refusal::elsewhere(target::sign_in(&parts.uri)) });
        }
        Ok(Self { served: app.view(&keys).await?, account })
    }
}

impl Seen {
    /// Whether it is what everybody sees.
    pub fn is_public(&self, app: &App) -> bool {
        Arc::ptr_eq(&self.served, &app.public())
    }
}

/// Finds out once who asks, if a request says it; what not everybody gets is kept by nobody.
pub async fn once(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut is_public = true;
    if session::says_who(&parts, &app) {
        // Who is refused is so by what he asks for: the way to sign in is open to all.
        if let Ok(seen) = Seen::from_request_parts(&mut parts, &app).await {
            is_public = seen.is_public(&app);
            parts.extensions.insert(seen);
        }
    }
    let mut answer = next.run(Request::from_parts(parts, body)).await;
    if !is_public {
        answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    answer
}
