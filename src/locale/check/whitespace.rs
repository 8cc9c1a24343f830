//! Blank space that nobody means: two spaces, and spaces on the wrong side of a mark.

use super::pair::{Pair, Part};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern;

/// Odd blank space in a translation that the source does not have in the same way.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    let problem = |part: &Part| pattern::texts(part.pattern).into_iter().find_map(odd).map(|(_, what)| what);
    let as_in_source = problem(&pair.source);
    for text in pattern::texts(pair.translation.pattern) {
        if let Some((at, what)) = odd(text).filter(|(_, what)| as_in_source != Some(*what)) {
            faults.push(pair.translation.fault_at(at, Severity::Warning, Code::Whitespace, what.to_owned()));
            return;
        }
    }
}

/// The first odd blank space in a piece of text, and what is odd. Indentation of further lines is the file's, not the text's.
fn odd(text: &str) -> Option<(&str, &'static str)> {
    let body = text.len() - text.trim_start_matches(' ').len();
    let line_start = if text.len() > 1 && text.starts_with("  ") { body } else { 0 };
    let bytes = text.as_bytes();
    for (i, pair) in bytes.windows(2).enumerate().skip(line_start) {
        match pair {
            b"  " => return Some((&text[i..], "two spaces")),
            [b' ', b',' | b'.' | b';' | b':' | b'!' | b'?' | b')'] if ends(&text[i + 2..]) => {
                return Some((&text[i..], "a space before a mark"));
            }
            b"( " => return Some((&text[i..], "a space after an opening bracket")),
            _ => {}
        }
    }
    None
}

/// Whether a mark ends here: `.com`, `:)` and ` ...` are something else.
fn ends(rest: &str) -> bool {
    rest.chars().next().is_none_or(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_blank_space_is_found() {
        let what = |text| odd(text).map(|(_, what)| what);
        assert_eq!(what("one  two"), Some("two spaces"));
        assert_eq!(what("one , two"), Some("a space before a mark"));
        assert_eq!(what("one ( two"), Some("a space after an opening bracket"));
        for fine in ["one two", "    further line\n", "a .com file ... yes", " (x) "] {
            assert_eq!(what(fine), None, "{fine}");
        }
    }
}
