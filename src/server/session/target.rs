//! Where somebody goes after signing in: a page of this server and nowhere else.

use axum::http::Uri;
use axum::http::uri::PathAndQuery;

use crate::source::Tag;

/// The page to sign in at.
pub const SIGN_IN: &str = "/sign-in";
/// Where signing in at the institution's OpenID provider begins …
pub const OPENID: &str = "/sign-in/openid";
/// … and where that leads back to: the address that the provider is told when this library is registered there.
pub const OPENID_BACK: &str = "/sign-in/openid/back";
/// Longest address to go on to, in bytes.
const MAX_TARGET: usize = 2_000;

/// The address of the sign-in page that leads back to where somebody was going.
pub fn sign_in(wanted: &Uri) -> String {
    sign_in_for(wanted.path_and_query().and_then(|wanted| local(wanted.as_str())))
}

/// The address of the sign-in page that leads to another one.
pub fn sign_in_for(next: Option<&str>) -> String {
    next.map_or_else(|| SIGN_IN.to_owned(), |next| with(&[("next", next)]))
}

/// The address of the sign-in page in a language.
pub fn in_language(tag: &Tag, next: Option<&str>) -> String {
    let parameters: Vec<_> = [("lang", tag.as_str())].into_iter().chain(next.map(|next| ("next", next))).collect();
    with(&parameters)
}

/// The address at which signing in at the institution's OpenID provider begins.
pub fn openid(next: Option<&str>) -> String {
    next.map_or_else(
        || OPENID.to_owned(),
        |next| format!("{OPENID}?next={}", form_urlencoded::byte_serialize(next.as_bytes()).collect::<String>()),
    )
}

fn with(parameters: &[(&str, &str)]) -> String {
    let parameters = form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
    format!("{SIGN_IN}?{parameters}")
}

/// An address as it was sent, if it is a page of this server. `//other.example` and `/\other.example` are other servers to a browser, and
/// browsers leave tabs and line ends out before they look.
pub fn local(sent: &str) -> Option<&str> {
    let path: PathAndQuery = sent.parse().ok()?;
    let plain = sent.len() <= MAX_TARGET && sent.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let here = sent.starts_with('/') && !sent.starts_with("//") && path.as_str() == sent;
    let is_way = path.path() == SIGN_IN || path.path().starts_with("/sign-in/") || path.path() == "/sign-out";
    (plain && here && !is_way).then_some(sent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_server() {
        for sent in ["/", "/translate/sq?state=stale&q=a%20b", "/en/documents/guide", "/a//b", "/x?next=https://e.example"] {
            assert_eq!(local(sent), Some(sent));
        }
        let long = format!("/{}", "a".repeat(MAX_TARGET));
        for sent in [
            "",
            "https://evil.example/",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            " /",
            "javascript:alert(1)",
            "evil.example",
            "/ж",
            "/a b",
            "/a\r\nSet-Cookie: x=y",
            "/a#b",
            "/sign-in?next=/",
            "/sign-in/openid?next=/",
            "/sign-in/openid/back?code=x",
            "/sign-out",
            &long,
        ] {
            assert_eq!(local(sent), None, "{sent:?}");
        }
    }

    #[test]
    fn the_way_back_is_kept() {
        let to = |uri: &str| sign_in(&uri.parse().unwrap());
        assert_eq!(to("/translate?q=a%20b&x=1"), "/sign-in?next=%2Ftranslate%3Fq%3Da%2520b%26x%3D1");
        assert_eq!(to("https://library.example/translate"), "/sign-in?next=%2Ftranslate");
        assert_eq!(to("//evil.example/"), "/sign-in");
    }
}
