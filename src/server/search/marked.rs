//! The words of a hit that a browser marks on the reading page: a directive behind the section's address (`:~:text=…`). A browser that
//! does not know it, or does not find the words, opens the section.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::index::Snippet;

/// Words that tell a place apart from others of the same page.
const WORDS: usize = 5;
/// Fewer stand in other sections too, and the browser takes the first place of the page.
const FEWEST: usize = 3;

/// The directive that marks the first match and what follows it, up to the first sign; empty where that is too little.
pub fn directive(snippet: &Snippet) -> String {
    let from_match = snippet.marks.first().and_then(|mark| snippet.text.get(mark.start..)).unwrap_or_default();
    let until_sign = from_match.split(|c: char| !c.is_alphanumeric() && c != ' ').next().unwrap_or_default();
    // The last word may be cut off.
    let whole = until_sign.rsplit_once(' ').map_or("", |(whole, _)| whole);
    let words: Vec<&str> = whole.split(' ').filter(|word| !word.is_empty()).take(WORDS).collect();
    if words.len() < FEWEST {
        return String::new();
    }
    format!(":~:text={}", utf8_percent_encode(&words.join(" "), NON_ALPHANUMERIC))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_match_is_marked_with_what_follows() {
        let of = |text: &str, at: usize| directive(&Snippet { text: text.to_owned(), marks: std::iter::once(at..at + 1).collect() });
        assert_eq!(of("The seal of the bag stays whole.", 4), ":~:text=seal%20of%20the%20bag%20stays");
        assert_eq!(of("The seal of a-b", 4), "");
        assert_eq!(directive(&Snippet { text: "The seal".to_owned(), marks: Vec::new() }), "");
    }
}
