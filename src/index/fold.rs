//! Folding: what a word is reduced to so that script and diacritics do not matter. `Шпорет`, `šporet` and `sporet`
//! are one term.
//!
//! Tokens keep their place in the text, so that what matched can be marked as it was written.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word that is indexed, in bytes of its folded form; longer ones are not words.
pub const MAX_WORD: usize = 64;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it starts in the text, in bytes.
    pub start: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
    /// Its folded form.
    pub folded: String,
}

/// The words of a text, in order. A number of a law (`05/L-022`, `2019/1148`) is one word.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..].find(is_word)?;
            let end = end_of_word(text, start);
            rest = end;
            let folded = fold(&text[start..end]);
            if !folded.is_empty() && folded.len() <= MAX_WORD {
                return Some(Word { start, end, folded });
            }
        }
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

fn end_of_word(text: &str, start: usize) -> usize {
    let mut end = text.len();
    let mut previous = ' ';
    let mut letters = text[start..].char_indices().peekable();
    while let Some((offset, c)) = letters.next() {
        // Numbers of laws hold slashes, hyphens and points between digits.
        let joins = matches!(c, '/' | '-' | '.') && (previous.is_ascii_digit() || text[start..start + offset].contains('/')) && {
            let next = letters.peek().map(|&(_, next)| next);
            next.is_some_and(|next| if c == '/' { next.is_alphanumeric() } else { next.is_ascii_digit() })
        };
        // In “L-022” of a law the hyphen follows a letter.
        let joins = joins
            || (c == '-'
                && previous.is_alphabetic()
                && text[start..start + offset].contains('/')
                && letters.peek().is_some_and(|&(_, n)| n.is_ascii_digit()));
        if !is_word(c) && !joins {
            end = start + offset;
            break;
        }
        previous = c;
    }
    end
}

/// The folded form of a word: small plain Latin letters and digits; other scripts stay as they are, in small letters.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.nfc() {
        for c in c.to_lowercase() {
            match latin(c) {
                Some(letters) => folded.push_str(letters),
                None => folded.extend(c.nfd().filter(|c| !is_combining_mark(*c))),
            }
        }
    }
    folded
}

/// The plain Latin letters of a letter of Serbian, Macedonian and their neighbours.
fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ђ' | 'đ' => "dj",
        'ѓ' => "gj",
        'е' => "e",
        'ж' => "z",
        'з' => "z",
        'ѕ' => "dz",
        'и' | 'ѝ' => "i",
        'ј' => "j",
        'к' => "k",
        'ќ' => "kj",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' | 'ч' => "c",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "c",
        'џ' => "dz",
        'ш' => "s",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).map(|word| word.folded).collect()
    }

    #[test]
    fn script_and_diacritics_do_not_matter() {
        for (one, other) in
            [("Претрес", "pretres"), ("Ђорђе", "Đorđe"), ("šporet", "ШПОРЕТ"), ("armë", "arme"), ("Џеп", "džep"), ("оружје", "oruzje")]
        {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn numbers_of_laws_stay_whole() {
        assert_eq!(folded("Закон 05/L-022, (EU) 2019/1148. Category F4."), ["zakon", "05/l-022", "eu", "2019/1148", "category", "f4"]);
        assert_eq!(folded("house-search e-mail 10.42 end."), ["house", "search", "e", "mail", "10.42", "end"]);
    }

    #[test]
    fn places_point_into_the_text() {
        let text = "Не дирај: претрес!";
        let word = words(text).last().unwrap();
        assert_eq!(&text[word.start..word.end], "претрес");
    }

    proptest! {
        #[test]
        fn any_text_has_words_at_its_own_places(text in "\\PC{0,60}") {
            for word in words(&text) {
                prop_assert!(text.get(word.start..word.end).is_some());
            }
        }
    }
}
