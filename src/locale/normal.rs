//! A text as it is printed, searched and judged: letters in one piece (Unicode's form NFC), and whether anything of it shows.

use std::borrow::Cow;

use typst::text::is_default_ignorable;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::locale::markup::Inline;

/// The text in Unicode's form NFC: letters in parts are printed twice by some readers, and found by none. A stroke behind `<` or
/// `>` stays apart, because these signs may belong to a tag.
pub fn normal(text: &str) -> Cow<'_, str> {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_inclusive(['<', '>']).flat_map(|piece| piece.nfc()).collect())
}

/// Whether a reader sees a character.
pub fn is_visible(c: char) -> bool {
    // A braille cell without dots.
    !(c.is_whitespace() || c.is_control() || is_default_ignorable(c) || c == '\u{2800}')
}

/// What a message becomes: a string, or marked-up text.
pub trait Shown {
    /// Whether a reader sees anything of it.
    fn shows(&self) -> bool;
}

impl Shown for String {
    fn shows(&self) -> bool {
        self.contains(is_visible)
    }
}

impl Shown for Vec<Inline> {
    fn shows(&self) -> bool {
        self.iter().any(|inline| match inline {
            Inline::Text(text) => text.shows(),
            Inline::Styled(_, body) | Inline::Link(_, body) => body.shows(),
            Inline::Break => false,
            Inline::Ref(_) => true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::markup;

    #[test]
    fn letters_in_parts_become_one() {
        assert_eq!(normal("e\u{308} c\u{327} г\u{301} А\u{301}"), "ë ç ѓ А\u{301}");
        assert_eq!(normal("<em>\u{338}e\u{308}</em>"), "<em>\u{338}ë</em>");
    }

    #[test]
    fn what_nobody_sees_shows_nothing() {
        for text in ["", " ", "\u{a0}\u{2003}\n", "\u{3164}", "\u{2800}", "\u{fe0f}\u{200b}\u{ad}", "\u{0}"] {
            assert!(!text.to_owned().shows(), "{text:?}");
            assert!(!markup::parse(&format!("<strong>{text}</strong><br/>")).unwrap().shows(), "{text:?}");
        }
        assert!("–".to_owned().shows() && markup::parse("<ref data-l10n-name=\"x\"/>").unwrap().shows());
    }
}
