//! Text and attribute values as XML.

use std::fmt::Write;

/// Text between tags. Characters that XML cannot hold become `<cp>`, which XLIFF has for them.
pub fn text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        let _ = match c {
            '&' => written.write_str("&amp;"),
            '<' => written.write_str("&lt;"),
            '>' => written.write_str("&gt;"),
            // A reader would turn it into a line feed.
            '\r' => written.write_str("&#xD;"),
            c if !is_legal(c) => write!(written, "<cp hex=\"{:04X}\"/>", u32::from(c)),
            c => written.write_char(c),
        };
    }
    written
}

/// Text between tags that only people read.
pub fn prose(text: &str) -> String {
    self::text(&text.replace(|c| !is_legal(c), "\u{fffd}"))
}

/// The value of an attribute, which only people read.
pub fn attribute(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        let _ = match c {
            '&' => written.write_str("&amp;"),
            '<' => written.write_str("&lt;"),
            '>' => written.write_str("&gt;"),
            '"' => written.write_str("&quot;"),
            '\t' | '\r' | '\n' => write!(written, "&#x{:X};", u32::from(c)),
            c if !is_legal(c) => written.write_char(char::REPLACEMENT_CHARACTER),
            c => written.write_char(c),
        };
    }
    written
}

/// Whether XML 1.0 has a character.
pub fn is_legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}
