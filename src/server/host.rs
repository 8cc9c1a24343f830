//! A request says once whom it asks (RFC 9112, section 3.2): what stands between a reader and this server must not understand another host than we do.

use axum::extract::Request;
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::http::{HeaderValue, Version};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::server::Refusal;

/// Refuses requests that name no host, several, or none that can be one.
pub async fn one(request: Request, next: Next) -> Response {
    let mut hosts = request.headers().get_all(HOST).iter();
    let valid = match (hosts.next(), hosts.next(), request.version()) {
        (Some(host), None, _) => is_host(host),
        // HTTP/2 names it in the address; HTTP/1.0 need not.
        (None, None, Version::HTTP_2) => request.uri().authority().is_some(),
        (None, None, Version::HTTP_10 | Version::HTTP_09) => true,
        _ => false,
    };
    if valid { next.run(request).await } else { Refusal::bad("host", "the request does not name one host").into_response() }
}

fn is_host(host: &HeaderValue) -> bool {
    let host = host.to_str().ok().and_then(|host| host.parse::<Authority>().ok());
    host.is_some_and(|host| !host.host().is_empty() && !host.as_str().contains('@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_a_name_and_at_most_a_port() {
        for host in ["library.example", "library.example:8080", "127.0.0.1:80", "[::1]:8080"] {
            assert!(is_host(&HeaderValue::from_static(host)), "{host}");
        }
        for host in ["", "a b", "a b/c@d", "user@library.example", "library.example/", ":80", "a,b/"] {
            assert!(!is_host(&HeaderValue::from_static(host)), "{host}");
        }
    }
}
