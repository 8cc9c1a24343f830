//! Titles as HTML: one that is borrowed from another language stands in that language.

use askama::filters::{Html, escape};

use crate::typeset::borrowed;

/// A title, escaped; in an element with its language where it is borrowed.
pub fn titled(title: &str) -> String {
    match borrowed(title) {
        Some((_, language)) => format!("<span lang=\"{}\">{}</span>", escaped(language), escaped(title)),
        None => escaped(title),
    }
}

/// A text in which a title stands, escaped; the title in an element with its language where it is borrowed.
pub fn titled_within(text: &str, title: &str) -> String {
    match borrowed(title) {
        Some(_) => escaped(text).replacen(&escaped(title), &titled(title), 1),
        None => escaped(text),
    }
}

/// A text, escaped.
pub(super) fn escaped(text: &str) -> String {
    escape(text, Html).map(|text| text.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_borrowed_title_is_in_its_language_and_nothing_gets_out_of_it() {
        assert_eq!(titled("Qëllimi & <b>"), "Qëllimi &#38; &#60;b&#62;");
        assert_eq!(titled("<b>\u{a0}[en]"), "<span lang=\"en\">&#60;b&#62;\u{a0}[en]</span>");
        assert_eq!(titled_within("Gjetjet: A\u{a0}[en]!", "A\u{a0}[en]"), "Gjetjet: <span lang=\"en\">A\u{a0}[en]</span>!");
        assert_eq!(titled_within("<i> A", "A"), "&#60;i&#62; A");
    }
}
