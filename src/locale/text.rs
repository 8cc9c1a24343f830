//! What a text is: the characters it may hold, when it shows nothing, how long it may be, and the one form that all ways of
//! writing the same entry share.
//!
//! Editor, exchange files, checks and review records ask here, so that what one of them takes the others take too.

use unicode_normalization::UnicodeNormalization;

use crate::locale::check::is_invisible;
use crate::locale::compose::{Composed, Piece, Text, Variant};
use crate::locale::{guard, pattern};

/// Longest entry that is saved, in characters as it stands in its file: eight pages of text. It is the limit of a text of an
/// exchange file, too.
pub const MAX_CHARS: usize = 20_000;

/// Whether an entry or a text of one is longer than [`MAX_CHARS`].
pub fn is_too_long(text: &str) -> bool {
    text.len() > MAX_CHARS && text.chars().nth(MAX_CHARS).is_some()
}

/// Whether a character is refused in a text that somebody brings: nobody sees it, and it hides, reorders or cuts text.
///
/// Soft hyphens and variation selectors are not among them: they belong to words and signs.
pub fn is_refused(c: char) -> bool {
    guard::is_odd(c) || is_invisible(c)
}

/// Whether a character leaves something on the page. Spaces, breaks, control characters, what Unicode lists as
/// `Default_Ignorable_Code_Point`, the empty Braille pattern and private characters (no font of ours has them) do not.
pub fn is_visible(c: char) -> bool {
    !(c.is_whitespace() || c.is_control() || is_refused(c) || is_ignorable(c) || is_private(c) || c == '\u{2800}')
}

/// Unicode 17, DerivedCoreProperties.txt: `Default_Ignorable_Code_Point`.
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Private characters and those that will never be any.
fn is_private(c: char) -> bool {
    let code = u32::from(c);
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fdd0}'..='\u{fdef}') || code & 0xfffe == 0xfffe
}

/// Whether some characters show nothing.
pub fn shows_nothing(text: &str) -> bool {
    !text.chars().any(is_visible)
}

/// Whether an entry leaves a reader with nothing where its source has something: it has no text, or one that shows nothing, or
/// a choice by which nothing can be left.
pub fn is_empty(entry: &Composed, source: Option<&Composed>) -> bool {
    if entry.value.is_none() && entry.attributes.is_empty() {
        return true;
    }
    let of_source = |name: Option<&str>| {
        let entry = source?;
        match name {
            None => entry.value.as_ref(),
            Some(name) => entry.attributes.iter().find(|(own, _)| own == name).map(|(_, text)| text),
        }
    };
    let parts = entry.value.iter().map(|text| (None, text)).chain(entry.attributes.iter().map(|(name, text)| (Some(name.as_str()), text)));
    parts.into_iter().any(|(name, text)| can_be_empty(text) && !of_source(name).is_some_and(can_be_empty))
}

/// Whether a text shows nothing in some choice of its variants. A placeable shows what it stands for.
fn can_be_empty(text: &Text) -> bool {
    text.0.iter().all(|piece| match piece {
        Piece::Text(text) => shows_nothing(text),
        Piece::Placeable(_) => false,
        Piece::Choice { variants, .. } => variants.iter().any(|variant| can_be_empty(&variant.text)),
    })
}

/// The first refused character of an entry, also where it is written as an escape.
pub fn refused(entry: &Composed) -> Option<char> {
    characters(entry).into_iter().find(|c| is_refused(*c) && *c != '\n')
}

/// The characters of every text of an entry.
pub fn characters(entry: &Composed) -> Vec<char> {
    fn each(text: &Text, found: &mut Vec<char>) {
        for piece in &text.0 {
            match piece {
                Piece::Text(text) | Piece::Placeable(text) => found.extend(text.chars()),
                Piece::Choice { variants, .. } => variants.iter().for_each(|variant| each(&variant.text, found)),
            }
        }
    }
    let mut found = Vec::new();
    entry.value.iter().chain(entry.attributes.iter().map(|(_, text)| text)).for_each(|text| each(text, &mut found));
    found
}

/// An entry, as it stands in a file, in the form that all ways of writing it share. Two entries of one form say the same: line
/// ends, indentation, spaces inside of braces, runs of spaces, spaces at the edges, escapes, letters in parts (Unicode's NFC)
/// and the order of variants and attributes do not count. Where lines break does count: it is printed.
///
/// What is not one valid entry is its own form, but for line ends and spaces.
pub fn normal_form(entry: &str) -> String {
    let entry = entry.trim();
    if let Some(simple) = simple(entry) {
        return simple;
    }
    let entry = entry.replace("\r\n", "\n");
    let composed = guard::inspect_bytes("", entry.as_bytes()).0.and_then(|text| {
        let (resource, faults) = pattern::parse(text);
        let mut messages = pattern::messages(&resource);
        let message = messages.next().filter(|_| faults.is_empty() && messages.next().is_none())?;
        Composed::of(&message)
    });
    composed.map_or_else(|| folded(&entry), |composed| normal(&composed).write())
}

/// Whether two entries say the same.
pub fn is_same(a: &str, b: &str) -> bool {
    a == b || normal_form(a) == normal_form(b)
}

/// An entry in the form that all equal ones share: see [`normal_form`].
pub fn normal(entry: &Composed) -> Composed {
    let mut attributes: Vec<_> = entry.attributes.iter().map(|(name, text)| (name.clone(), trimmed(folded_text(text)))).collect();
    // Of two of one name, the first counts: a stable order keeps it first.
    attributes.sort_by(|(a, _), (b, _)| a.cmp(b));
    Composed { id: entry.id.clone(), value: entry.value.as_ref().map(|value| trimmed(folded_text(value))), attributes }
}

fn folded_text(text: &Text) -> Text {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(text.clone()),
        Piece::Placeable(inside) => Piece::Placeable(inside.nfc().collect()),
        Piece::Choice { selector, variants } => {
            let mut variants: Vec<_> =
                variants.iter().map(|variant| Variant { text: folded_text(&variant.text), ..variant.clone() }).collect();
            variants.sort_by(|a, b| a.key.cmp(&b.key));
            Piece::Choice { selector: selector.clone(), variants }
        }
    };
    // Pieces are joined first: a space at the end of one and one at the start of the next are a run.
    let mut text = Text(text.0.iter().map(piece).collect()).normal();
    for piece in &mut text.0 {
        if let Piece::Text(text) = piece {
            *text = folded(text);
        }
    }
    text
}

/// A text without the spaces at its edges.
fn trimmed(mut text: Text) -> Text {
    if let Some(Piece::Text(first)) = text.0.first_mut() {
        *first = first.trim_start_matches(' ').to_owned();
    }
    if let Some(Piece::Text(last)) = text.0.last_mut() {
        *last = last.trim_end_matches(' ').to_owned();
    }
    text.normal()
}

/// Characters in NFC, each run of spaces one space, none beside a line break.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfc() {
        match (c, folded.chars().next_back()) {
            (' ', Some(' ' | '\n')) => {}
            ('\n', Some(' ')) => {
                folded.pop();
                folded.push('\n');
            }
            _ => folded.push(c),
        }
    }
    folded
}

/// The form of an entry of one line without placeables: most are, and they need no parser.
fn simple(entry: &str) -> Option<String> {
    let (id, text) = entry.split_once('=')?;
    let (id, text) = (id.trim_end_matches(' '), text.trim_matches(' '));
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        && id.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic())
        && !text.is_empty()
        && text.starts_with(char::is_alphanumeric)
        && !text.contains(['{', '}', '\n', '\r', '\t'])
        && !text.contains(is_refused);
    plain.then(|| format!("{id} = {}", folded(text)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_shows_nothing_is_empty() {
        for nothing in
            ["", " ", "\u{a0}", "\u{2003}", "\u{3164}", "\u{2800}", "\u{fe0f}", "\u{ad}", "\n", "\u{200b}\u{2028}", "\u{e000}", "\u{3000}"]
        {
            assert!(shows_nothing(nothing), "{nothing:?}");
            let entry = Composed { id: "a".into(), value: Some(Text::plain(nothing)), attributes: Vec::new() };
            assert!(is_empty(&entry, None), "{nothing:?}");
            assert!(!is_empty(&entry, Some(&entry)), "its source shows nothing either");
        }
        for something in [".", "☎\u{fe0f}", "ж", "0", "\u{301}"] {
            assert!(!shows_nothing(something), "{something:?}");
        }
        let entry = |text: &str| Composed::find(text, "a").unwrap();
        assert!(is_empty(&entry("a = { $n ->\n  [one] x\n *[other] { \" \" }\n}\n"), None), "nothing is left for two");
        assert!(is_empty(&entry("a = x\n  .b = { \"\" }\n"), None));
        assert!(!is_empty(&entry("a = { $n }\n"), None));
        assert!(!is_empty(&entry("a = x{ $n ->\n  [one] { \"\" }\n *[other] s\n}\n"), None), "an ending may be nothing");
    }

    #[test]
    fn what_is_refused_is_refused_as_an_escape_too() {
        let entry = |text: &str| Composed::find(text, "a").unwrap();
        for text in ["a = { \"\\u202E\" }x\n", "a = x\u{2028}y\n", "a = { $n ->\n *[x] { \"\\u200B\" }\n}\n", "a = x\n  .b = \u{fffc}y\n"] {
            assert!(refused(&entry(text)).is_some(), "{text:?}");
        }
        assert_eq!(refused(&entry("a = x { \"\\u000A\" } y\u{ad}\u{fe0f}\n")), None);
    }

    #[test]
    fn ways_of_writing_one_entry_have_one_form() {
        let days = "days = Wait { $days ->\n    [one] one day\n   *[other] { $days } days\n } more.\n    .alt = x";
        for other in [
            "days =    Wait { $days ->\n    [one] one day\n   *[other] { $days } days\n } more.\n    .alt = x",
            "days = Wait {$days ->\n[one] one day\n*[other] {$days} days\n} more.\n .alt =\n  x",
            "days =\n        Wait {   $days   ->\n  *[other]   { $days }   days\n   [one] one day\n } more.{ \"\" }\n    .alt = x\n\n",
            "days = Wait { $days ->\r\n    [one] one\u{20}day\r\n   *[other] { $days } days\r\n } { \"m\" }ore.{ \" \" }\r\n    .alt = x\r\n",
            "days = Wait  { $days ->\n    [one] one  day\n   *[other] { $days } days\n } more.\n    .alt = x",
        ] {
            assert_eq!(normal_form(other), normal_form(days), "{other}");
        }
        for other in [
            days.replace("one day", "a day"),
            days.replace("{ $days } days", "{ $days } day"),
            days.replace("} more", "}\n    more"),
            days.replace(".alt", ".title"),
            days.replace("*[other]", "*[many]"),
            days.replace("one day", "one\u{a0}day"),
        ] {
            assert_ne!(normal_form(&other), normal_form(days), "{other}");
        }
        assert_eq!(normal_form("a = e\u{301}"), normal_form("a =  \u{e9} "));
        assert_eq!(normal_form("a = x\n    y"), normal_form("a =\n  x\n  y"));
        assert_ne!(normal_form("a = x y"), normal_form("a = x\n    y"));
        // What is no entry, or bounded away, still has a form.
        for odd in ["", "a", "a = { x", &format!("a = {}", "{".repeat(5_000)), "a = 1\nb = 2"] {
            assert_eq!(normal_form(odd), normal_form(&format!("{odd}\r\n")), "{odd:?}");
        }
    }

    #[test]
    fn the_short_way_gives_the_same_form() {
        for text in ["a = Një fjali  e   parë.", "-b-c =x", "a-b_1 = 5 = 5 [x] * y", "a = e\u{301} z"] {
            let long = Composed::find(&format!("{text}\n"), text.split('=').next().unwrap().trim()).unwrap();
            assert_eq!(simple(text), Some(normal(&long).write()), "{text}");
        }
        for text in ["a = { $x }", "a = x\n  .b = y", "a =", "a = [x]", "a = .x", "# a = b", "a b = c", "a = x\u{202e}"] {
            assert_eq!(simple(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_form_is_its_own_form(text in "(a|ж|e\u{301}|[{}\\[*.#=\" \n]|\\{ \\$n \\}){0,12}") {
            let entry = format!("a = {text}");
            prop_assume!(Composed::find(&entry, "a").is_some_and(|found| normal_form(&entry) == normal(&found).write()));
            let form = normal_form(&entry);
            prop_assert_eq!(normal_form(&form), form);
        }
    }
}
