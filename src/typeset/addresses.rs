//! What a message writes plainly and a reader expects more of: addresses lead somewhere, and the number of a law stays on one line.

use typst::foundations::{Content, NativeElement};
use typst::layout::BoxElem;
use typst::model::{Destination, LinkElem, LinkTarget, Url};
use typst::syntax::Span;
use typst::text::TextElem;

/// Longer words with a stroke in them may break: they would leave a hole at the end of a line.
const LONGEST_NUMBER: usize = 24;

/// Text as content. Inside of a link an address is only a word.
pub(super) fn content(text: &str, in_link: bool, span: Span) -> Content {
    let plain_text = |text: &str| TextElem::packed(text).spanned(span);
    let mut parts = Vec::new();
    let mut plain = String::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let (before, core, after) = core(word);
        let part = match target(core).filter(|_| !in_link).and_then(|address| Url::new(address).ok()) {
            Some(url) => LinkElem::new(LinkTarget::Dest(Destination::Url(url)), plain_text(core)).pack(),
            None if is_number(core) => BoxElem::new().with_body(Some(plain_text(core))).pack(),
            None => {
                plain.push_str(word);
                continue;
            }
        };
        plain.push_str(before);
        if !plain.is_empty() {
            parts.push(plain_text(&std::mem::take(&mut plain)));
        }
        parts.push(part.spanned(span));
        plain.push_str(after);
    }
    if !plain.is_empty() || parts.is_empty() {
        parts.push(plain_text(&plain));
    }
    Content::sequence(parts)
}

/// A word between what stands around it: quotes, brackets, the end of a sentence.
fn core(word: &str) -> (&str, &str, &str) {
    let start = word.find(|c: char| c.is_alphanumeric()).unwrap_or(word.len());
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '=' | '&' | '#' | '%' | '+' | '~' | '*');
    let end = word.rfind(inside).map_or(start, |at| at + word[at..].chars().next().map_or(0, char::len_utf8)).max(start);
    (&word[..start], &word[start..end], &word[end..])
}

/// Where an address leads.
fn target(word: &str) -> Option<String> {
    if word.strip_prefix("https://").is_some_and(|rest| rest.contains('.')) {
        return Some(word.to_owned());
    }
    let (name, host) = word.split_once('@')?;
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || ".-_+".contains(c));
    (plain(name) && plain(host) && host.contains('.')).then(|| format!("mailto:{word}"))
}

/// Whether this is a number with parts, such as 05/L-022, 2021/555 or 48/13-1.
fn is_number(word: &str) -> bool {
    word.contains('/')
        && word.chars().count() <= LONGEST_NUMBER
        && word.contains(|c: char| c.is_numeric())
        && word.split('/').all(|part| !part.is_empty())
        && word.chars().all(|c| c.is_alphanumeric() || "/-.".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_without_what_stands_around_them() {
        assert_eq!(core("(https://www.osce.org/)."), ("(", "https://www.osce.org/", ")."));
        for (word, leads) in [
            ("https://www.osce.org/", Some("https://www.osce.org/")),
            ("https://example.org/a?b=c#d", Some("https://example.org/a?b=c#d")),
            ("kontakt@example.org", Some("mailto:kontakt@example.org")),
            ("https://", None),
            ("http://example.org", None),
            ("@example.org", None),
            ("a@b", None),
            ("претрес@", None),
        ] {
            assert_eq!(target(core(word).1).as_deref(), leads, "{word}");
        }
    }

    #[test]
    fn numbers_of_laws_are_told_from_other_words() {
        for number in ["05/L-022", "2021/555", "34/2011", "48/13-1", "бр. 34/2011"] {
            assert!(number.split(' ').any(is_number), "{number}");
        }
        for word in ["and/or", "km/h", "05", "1/", "/2", "2020/https://a.b", "1/abcdefghijklmnopqrstuvwxyz"] {
            assert!(!is_number(word), "{word}");
        }
    }
}
