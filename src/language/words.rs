//! The words of a text, each with its place, so that what matched can be marked as it was written.

use unicode_normalization::char::is_combining_mark;

use crate::language::citation;

/// Longest word, in bytes; longer runs of letters are no words and are left out.
pub const MAX_WORD: usize = 128;

/// A word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'a> {
    /// Where it starts in the text, in bytes.
    pub start: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
    /// The word as it is written.
    pub text: &'a str,
    /// Whether a hyphen joins it to the word before: `search` in `house-search`.
    pub joined: bool,
}

/// The words of a text, in order. A number of a law (`05/L-022`, `05/L – 022`, `2019/1148`) is one word.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..].find(is_letter)?;
            let number = if text.as_bytes()[start].is_ascii_digit() { citation::at(&text[start..]) } else { None };
            let end = number.map_or_else(|| end_of_word(text, start), |(_, length)| start + length);
            let joined = start == rest + 1 && rest > 0 && matches!(text.as_bytes()[rest], b'-');
            rest = end;
            if end - start <= MAX_WORD {
                return Some(Word { start, end, text: &text[start..end], joined });
            }
        }
    })
}

fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        'а'..='ш' | 'А'..='Ш' => true,
        _ => c.is_alphanumeric() || is_combining_mark(c),
    }
}

/// Characters inside a word that readers do not see: soft hyphen, joiners.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

fn end_of_word(text: &str, start: usize) -> usize {
    let mut previous = ' ';
    let mut letters = text[start..].char_indices().peekable();
    while let Some((offset, c)) = letters.next() {
        let before = &text[start..start + offset];
        let next = letters.peek().map(|&(_, next)| next);
        // Numbers of laws hold slashes, hyphens and points between digits, and in “05/L-022” letters too.
        let joins = match c {
            '/' => previous.is_ascii_digit() && next.is_some_and(char::is_alphanumeric),
            '-' | '.' => {
                let in_number = previous.is_ascii_digit() || (c == '-' && previous.is_alphabetic() && before.contains('/'));
                in_number && next.is_some_and(|next| next.is_ascii_digit())
            }
            c => is_letter(c) || (is_invisible(c) && next.is_some_and(is_letter)),
        };
        if !joins {
            return start + offset;
        }
        previous = c;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> Vec<&str> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn numbers_of_laws_stay_whole() {
        assert_eq!(
            texts("Закон 05/L-022, (EU) 2019/1148. Category F4, 10.42."),
            ["Закон", "05/L-022", "EU", "2019/1148", "Category", "F4", "10.42"]
        );
        assert_eq!(texts("Nr. 05/L – 022 i vitit 2016–2018, 05L022."), ["Nr", "05/L – 022", "i", "vitit", "2016", "2018", "05L022"]);
    }

    #[test]
    fn hyphens_part_words_and_are_remembered() {
        let joined: Vec<_> = words("a house-search – on - foot").map(|word| (word.text, word.joined)).collect();
        assert_eq!(joined, [("a", false), ("house", false), ("search", true), ("on", false), ("foot", false)]);
    }

    #[test]
    fn a_soft_hyphen_parts_nothing() {
        assert_eq!(texts("ору\u{ad}жје"), ["ору\u{ad}жје"]);
    }

    proptest! {
        #[test]
        fn any_text_has_words_at_its_own_places(text in "\\PC{0,60}") {
            for word in words(&text) {
                prop_assert_eq!(text.get(word.start..word.end), Some(word.text));
            }
        }
    }
}
