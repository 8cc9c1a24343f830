//! What is left of a text without its markup and addresses.

use std::ops::Range;

use crate::locale::reading::HOLE;

/// A tag as written, well formed or not.
pub struct Tag<'a> {
    /// Where it stands.
    pub range: Range<usize>,
    /// Its name.
    pub name: &'a str,
    /// The value of its `data-l10n-name`.
    pub target: Option<&'a str>,
    /// Whether it is a closing tag.
    pub closing: bool,
}

/// The tags of a text. A `<` that starts no tag is a character like any other.
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut end = 0;
    for (start, _) in text.match_indices('<') {
        let rest = &text[start + 1..];
        let (closing, inner) = rest.strip_prefix('/').map_or((false, rest), |inner| (true, inner));
        if start < end || !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let inner = &inner[..inner.find(['>', '<']).unwrap_or(inner.len())];
        let name = inner.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default();
        let target = inner.split_once("data-l10n-name=\"").and_then(|(_, value)| Some(value.split_once('"')?.0));
        end = start + 1 + usize::from(closing) + inner.len() + 1;
        end = end.min(text.len());
        tags.push(Tag { range: start..end, name, target, closing });
    }
    tags
}

/// The text with a hole for every tag and address, and its character references resolved.
pub fn plain(text: &str) -> String {
    let mut holes: Vec<Range<usize>> = tags(text).into_iter().map(|tag| tag.range).collect();
    holes.extend(addresses(text, false));
    holes.sort_by_key(|hole| hole.start);
    let mut plain = String::with_capacity(text.len());
    let mut from = 0;
    for hole in holes {
        if hole.start >= from {
            plain.push_str(&text[from..hole.start]);
            plain.push(HOLE);
            from = hole.end;
        }
    }
    plain.push_str(&text[from..]);
    if plain.contains('&') {
        plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u{a0}").replace("&amp;", "&");
    }
    plain
}

/// Where the web and mail addresses of a text stand; unless `certain`, also what only looks like one (`readme.txt`).
pub fn addresses(text: &str, certain: bool) -> Vec<Range<usize>> {
    let outside = |c: char| !c.is_ascii_graphic() || matches!(c, '<' | '>' | '"' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | ',');
    let mut found = Vec::new();
    let mut start = 0;
    for token in text.split_inclusive(outside) {
        let word = token.trim_end_matches(|c: char| outside(c) || matches!(c, '.' | ';' | ':' | '!' | '?' | '\'' | '-' | '/'));
        let address = if certain { is_certain(word) } else { is_certain(word) || looks_like_a_name(word) };
        if address {
            found.push(start..start + word.len());
        }
        start += token.len();
    }
    found
}

fn is_certain(word: &str) -> bool {
    let mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    word.contains("://") || word.starts_with("www.") || mail
}

/// `mozilla.org`, `about:config`, `file.pdf`, `you@{ $host }`: small letters and digits around a dot, colon or at sign.
fn looks_like_a_name(word: &str) -> bool {
    let inside = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | ':' | '@' | '/' | '-' | '_');
    let parted = word.split(['.', ':', '@']).count() > 1 && word.split(['.', ':', '@']).all(|part| !part.is_empty());
    parted && word.contains(|c: char| c.is_ascii_lowercase()) && word.chars().all(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_addresses_are_holes() {
        assert_eq!(plain("a <b>c</b> < d &lt;e&gt; https://x.org/y."), "a \u{fffc}c\u{fffc} < d <e> \u{fffc}.");
        assert_eq!(plain("<a href=x"), "\u{fffc}");
        assert_eq!(plain("a.b@c.org, e.g. mozilla.org-у"), "\u{fffc}, \u{fffc}. \u{fffc}-у");
        let text = "See <a data-l10n-name=\"law\">x</a>";
        let tags = tags(text);
        assert_eq!((tags[0].name, tags[0].target, tags[1].closing), ("a", Some("law"), true));
    }
}
