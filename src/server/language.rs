//! The reader's language: from the address, the cookie, the browser, or the first of the library.

use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, HeaderValue};
use axum::http::{HeaderMap, Uri};

use crate::server::Served;
use crate::source::Tag;
use crate::web::LanguageLink;

/// The cookie that remembers the language; it says nothing else about the reader.
const COOKIE_NAME: &str = "lang";
/// How long it is remembered, in seconds: a year.
const COOKIE_SECONDS: u32 = 31_536_000;

/// The language of a request without a language in its address.
pub fn chosen<'a>(served: &'a Served, headers: &HeaderMap) -> &'a Tag {
    let cookie = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    let remembered = cookie.filter_map(|pair| pair.trim().split_once('=')).find(|(name, _)| *name == COOKIE_NAME);
    if let Some(tag) = remembered.and_then(|(_, value)| served.language(value)) {
        return tag;
    }
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted_languages(accepted).into_iter().find_map(|wanted| best(served, &wanted)).unwrap_or_else(|| served.first_language())
}

/// The language of the page a request is about.
pub fn of_request<'a>(served: &'a Served, uri: &Uri, headers: &HeaderMap) -> &'a Tag {
    let first = uri.path().split('/').nth(1).unwrap_or_default();
    served.language(first).unwrap_or_else(|| chosen(served, headers))
}

/// The cookie for a language.
pub fn remember(tag: &Tag) -> HeaderValue {
    let cookie = format!("{COOKIE_NAME}={tag}; Path=/; Max-Age={COOKIE_SECONDS}; SameSite=Lax; HttpOnly");
    HeaderValue::from_str(&cookie).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Links to the same page in every language; `rest` is the address after the language.
pub fn links(served: &Served, current: &Tag, rest: &str) -> Vec<LanguageLink> {
    let link = |language: &crate::edition::release::LanguageEntry| LanguageLink {
        tag: language.tag.clone(),
        name: language.name.clone(),
        address: format!("/{}{rest}", language.tag),
        current: language.tag == *current,
    };
    served.release.manifest.languages.iter().map(link).collect()
}

/// The languages a browser asks for, best first (RFC 9110, section 12.5.4).
fn accepted_languages(header: &str) -> Vec<String> {
    let mut accepted: Vec<(f32, String)> = header
        .split(',')
        .take(16)
        .filter_map(|entry| {
            let mut parts = entry.trim().split(';');
            let tag = parts.next()?.trim();
            let quality = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
            (!tag.is_empty() && quality > 0.0).then(|| (quality, tag.to_owned()))
        })
        .collect();
    accepted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    accepted.into_iter().map(|(_, tag)| tag).collect()
}

/// The language of the library that fits a wanted one: the same, then without its region, then the same language.
fn best<'a>(served: &'a Served, wanted: &str) -> Option<&'a Tag> {
    // Browsers say `bs` or `hr` for Latin text that these readers can read.
    let lower = wanted.to_ascii_lowercase();
    let mut shortened = lower.as_str();
    let languages = || served.release.manifest.languages.iter().map(|language| &language.tag);
    loop {
        if let Some(tag) = languages().find(|tag| tag.as_str().to_ascii_lowercase() == shortened) {
            return Some(tag);
        }
        shortened = shortened.rsplit_once('-')?.0;
    }
}

#[cfg(test)]
mod tests {
    use super::accepted_languages;

    #[test]
    fn browsers_order_their_languages() {
        assert_eq!(accepted_languages("sr-Latn-RS,sr;q=0.8, mk;q=0.9,en;q=0"), ["sr-Latn-RS", "mk", "sr"]);
        assert!(accepted_languages(";;q=x,,").is_empty());
    }
}
