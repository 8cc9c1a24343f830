//! Translating happens at one server, the desk, which has the files; the others send people there.

use std::fmt;
use std::str::FromStr;

use axum::extract::{Request, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::server::App;
use crate::server::session::private;

/// Where the editor begins.
const EDITOR: &str = "/translate";

/// The address of the desk, `https://desk.example`, without a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskAddress(String);

impl fmt::Display for DeskAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl FromStr for DeskAddress {
    type Err = String;

    fn from_str(address: &str) -> Result<Self, String> {
        let wrong = || format!("`{address}` is no address of a server; write https://HOST");
        let uri: Uri = address.parse().map_err(|_| wrong())?;
        let is_server = matches!(uri.scheme_str(), Some("http" | "https")) && uri.path() == "/" && uri.query().is_none();
        let host = uri.authority().filter(|host| is_server && !host.as_str().contains('@')).ok_or_else(wrong)?;
        Ok(Self(format!("{}://{host}", uri.scheme_str().unwrap_or_default())))
    }
}

/// Sends whoever wants to translate to the desk, where it is elsewhere; a form that was sent goes there as it is.
pub(super) async fn to_desk(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_editor = path.strip_prefix(EDITOR).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let Some(DeskAddress(desk)) = app.desk_elsewhere().filter(|_| is_editor) else { return next.run(request).await };
    let wanted = request.uri().path_and_query().map_or(EDITOR, |wanted| wanted.as_str());
    match HeaderValue::from_str(&format!("{desk}{wanted}")) {
        Ok(there) => private((StatusCode::TEMPORARY_REDIRECT, [(LOCATION, there)]).into_response()),
        Err(_) => next.run(request).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_that_of_a_server_and_nothing_more() {
        for (written, expected) in [("https://desk.example", "https://desk.example"), ("http://10.0.0.1:8080/", "http://10.0.0.1:8080")] {
            assert_eq!(written.parse(), Ok(DeskAddress(expected.into())));
        }
        for written in
            ["desk.example", "/translate", "ftp://desk.example", "https://desk.example/x", "https://a@b", "https://desk.example/?x", ""]
        {
            assert!(written.parse::<DeskAddress>().is_err(), "{written}");
        }
    }
}
