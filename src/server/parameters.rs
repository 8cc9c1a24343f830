//! The parameters of an address, strictly: bytes that are no text (not UTF-8, or NUL, which no page can show) are refused, not replaced.

use std::borrow::Cow;

use axum::http::Uri;
use percent_encoding::percent_decode_str;

/// The parameters in their order, decoded; `None` where they are no text.
pub fn of(uri: &Uri) -> Option<Vec<(String, String)>> {
    let decode = |text: &str| {
        percent_decode_str(&text.replace('+', " ")).decode_utf8().ok().filter(|text| !text.contains('\0')).map(Cow::into_owned)
    };
    let query = uri.query().unwrap_or_default();
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| Some((decode(name)?, decode(value)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn bytes_that_are_not_text_are_refused() {
        let uri = |text: &str| text.parse().unwrap();
        assert_eq!(
            of(&uri("/s?q=a+b%20c&x&d=%D1%80")).unwrap(),
            [("q".into(), "a b c".into()), ("x".into(), String::new()), ("d".into(), "р".to_owned())]
        );
        for none in ["/s?q=%ff%fe", "/s?q=a%00b", "/s?%00=a"] {
            assert_eq!(of(&uri(none)), None);
        }
        assert_eq!(of(&uri("/s")), Some(Vec::new()));
    }
}
