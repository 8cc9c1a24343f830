//! Where a form was sent from, as the browser says it.

use axum::http::header::{HeaderName, ORIGIN, REFERER};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Uri};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Where a form was sent from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From a page of this server.
    Here,
    /// From another site.
    Elsewhere,
    /// The request does not say it: no browser of today sent it.
    Unknown,
}

/// Where a request was sent from; `host` is this server as the browser names it.
///
/// `Sec-Fetch-Site` is asked first: no page can write it, and it does not depend on names that proxies change. Browsers send it by https and on
/// the own machine; otherwise `Origin` is compared.
pub fn of(headers: &HeaderMap, host: Option<&str>) -> Origin {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    match (text(SEC_FETCH_SITE), text(ORIGIN).or_else(|| text(REFERER))) {
        (Some("same-origin" | "none"), _) => Origin::Here,
        (Some(_), _) => Origin::Elsewhere,
        (None, Some(address)) if is_same(address, host) => Origin::Here,
        (None, Some(_)) => Origin::Elsewhere,
        (None, None) => Origin::Unknown,
    }
}

/// Whether an address is on a host. The host does not say its scheme, so the usual ports are those of the address.
fn is_same(address: &str, host: Option<&str>) -> bool {
    let (Ok(address), Some(Ok(host))) = (address.parse::<Uri>(), host.map(str::parse::<Authority>)) else { return false };
    let usual = match address.scheme_str() {
        Some("http") => 80,
        Some("https") => 443,
        _ => return false,
    };
    let place = |authority: &Authority| (authority.host().to_ascii_lowercase(), authority.port_u16().unwrap_or(usual));
    address.authority().is_some_and(|authority| place(authority) == place(&host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_say_where_a_form_was_sent_from() {
        use Origin::{Elsewhere, Here, Unknown};
        let host = Some("library.example:8080");
        let cases: [(&[(&'static str, &'static str)], Origin); 12] = [
            (&[("sec-fetch-site", "same-origin"), ("origin", "https://behind.a.proxy")], Here),
            (&[("sec-fetch-site", "none")], Here),
            (&[("sec-fetch-site", "same-site"), ("origin", "http://library.example:8080")], Elsewhere),
            (&[("sec-fetch-site", "cross-site")], Elsewhere),
            (&[("origin", "http://Library.example:8080")], Here),
            (&[("origin", "http://library.example")], Elsewhere),
            (&[("origin", "http://library.example.evil.example:8080")], Elsewhere),
            (&[("origin", "null")], Elsewhere),
            (&[("origin", "")], Elsewhere),
            (&[("referer", "http://library.example:8080/sign-in?x=1")], Here),
            (&[("referer", "http://evil.example/library.example:8080")], Elsewhere),
            (&[], Unknown),
        ];
        for (headers, expected) in cases {
            let map = headers.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect();
            assert_eq!(of(&map, host), expected, "{headers:?}");
        }
    }

    #[test]
    fn usual_ports_need_not_be_said() {
        assert!(
            is_same("https://library.example", Some("library.example")) && is_same("https://library.example", Some("library.example:443"))
        );
        assert!(is_same("http://[::1]:8080", Some("[::1]:8080")));
        assert!(!is_same("https://library.example", Some("library.example:80")) && !is_same("https://library.example", None));
    }
}
