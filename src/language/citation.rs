//! Numbers of laws: `05/L-022`, `2013/29/EU`, `7/05`. They are written in many ways and mean one law.
//!
//! Kosovo numbers its laws with the legislature, the letter L and a running number (`05/L-022`); the dash is a hyphen, a long dash, has
//! spaces around it or is left out, the letter is Cyrillic in Cyrillic texts. Others have a number and a year, with any slash.

use crate::language::letters;

/// Most digits of one part.
const MAX_DIGITS: usize = 4;
/// Most spaces around a sign inside of a number.
const MAX_SPACES: usize = 2;
/// The letter of the laws of Kosovo, in both scripts.
const LAW: [char; 4] = ['L', 'l', 'Л', 'л'];
/// Digits of the legislature and of the running number where no sign stands between them: `05L022`.
const PLAIN: (usize, usize) = (2, 3);

/// The number at the start of a text in its usual form and small letters, and how many bytes it takes up; `None` where none stands
/// there, or one that is a word as it is.
pub fn at(text: &str) -> Option<(String, usize)> {
    let mut rest = Rest(text);
    let first = rest.digits()?;
    let number = of_letter(rest, first).or_else(|| of_numbers(rest, first))?;
    let (form, rest) = number;
    // `05/L-022a` is another number, if it is one.
    let ends = !rest.0.starts_with(char::is_alphanumeric);
    ends.then(|| (form, text.len() - rest.0.len()))
}

/// A number that is a whole word in its usual form.
pub fn usual(word: &str) -> Option<String> {
    at(word).filter(|(_, length)| *length == word.len()).map(|(form, _)| form)
}

/// With a letter: `05/L-022`, and `05L022`.
fn of_letter<'a>(mut rest: Rest<'a>, first: &str) -> Option<(String, Rest<'a>)> {
    let parted = rest.signed(is_slash) || rest.sign(is_dash);
    let letter = rest.letter()?;
    let spaced = rest;
    let dashed = rest.signed(is_dash);
    if !dashed {
        rest = spaced;
        if parted && LAW.contains(&letter) {
            rest.spaces();
        }
    }
    let second = rest.digits()?;
    let is_law = LAW.contains(&letter) && (parted || (first.len(), second.len()) == PLAIN);
    let small = letters::plain(letter.encode_utf8(&mut [0; 4]));
    (is_law || (parted && dashed)).then(|| (format!("{first}/{small}-{second}"), rest))
}

/// A number and a year: `2013 / 29`, with what follows at once: `/EU`.
fn of_numbers<'a>(mut rest: Rest<'a>, first: &str) -> Option<(String, Rest<'a>)> {
    let second = rest.signed(is_slash).then(|| rest.digits())??;
    let mut form = format!("{first}/{second}");
    while let Some((part, after)) = following(rest) {
        form = format!("{form}/{}", letters::plain(part));
        rest = after;
    }
    Some((form, rest))
}

/// The next part after a slash.
fn following(mut rest: Rest<'_>) -> Option<(&str, Rest<'_>)> {
    let slash = rest.sign(is_slash);
    let length = rest.0.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.0.len());
    (slash && length > 0).then(|| (&rest.0[..length], Rest(&rest.0[length..])))
}

/// What is left of a text.
#[derive(Clone, Copy)]
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn digits(&mut self) -> Option<&'a str> {
        let end = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at(end);
        *self = Self(rest);
        (1..=MAX_DIGITS).contains(&end).then_some(digits)
    }

    fn letter(&mut self) -> Option<char> {
        let letter = self.0.chars().next().filter(|c| c.is_alphabetic())?;
        *self = Self(&self.0[letter.len_utf8()..]);
        Some(letter)
    }

    fn spaces(&mut self) {
        for _ in 0..MAX_SPACES {
            self.sign(char::is_whitespace);
        }
    }

    /// Takes one such sign, if it is next.
    fn sign(&mut self, is: fn(char) -> bool) -> bool {
        let rest = self.0.strip_prefix(is);
        *self = Self(rest.unwrap_or(self.0));
        rest.is_some()
    }

    /// The same with spaces around it.
    fn signed(&mut self, is: fn(char) -> bool) -> bool {
        let mut ahead = *self;
        ahead.spaces();
        let found = ahead.sign(is);
        if found {
            ahead.spaces();
            *self = ahead;
        }
        found
    }
}

fn is_slash(c: char) -> bool {
    matches!(c, '/' | '\u{2044}' | '\u{2215}' | '\u{ff0f}')
}

/// Hyphens, dashes and minus signs.
fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

#[cfg(test)]
mod tests {
    use super::usual;

    #[test]
    fn one_law_however_its_number_is_written() {
        for written in [
            "05/L-022",
            "05/l-022",
            "05/L–022",
            "05/L—022",
            "05/L\u{2011}022",
            "05/L\u{2212}022",
            "05/L - 022",
            "05 / L – 022",
            "05/L 022",
            "05/L\u{a0}-\u{a0}022",
            "05/L022",
            "05L022",
            "05L-022",
            "05-L-022",
            "05/Л-022",
            "05/л–022",
            "05∕L-022",
        ] {
            assert_eq!(usual(written).as_deref(), Some("05/l-022"), "{written}");
        }
        for (written, form) in [
            ("2013 / 29", "2013/29"),
            ("2013/29/ЕУ", "2013/29/eu"),
            ("7⁄05", "7/05"),
            ("08/V-123", "08/v-123"),
            ("91/477/EEC", "91/477/eec"),
        ] {
            assert_eq!(usual(written).as_deref(), Some(form), "{written}");
        }
    }

    #[test]
    fn other_numbers_are_none() {
        for written in ["05", "7x62", "5L20", "10 L 500", "05/L-022a", "2010-2012", "2010–2012", "F4", "05/", "05/L", "12345/6", "9mm", ""]
        {
            assert_eq!(usual(written), None, "{written}");
        }
    }
}
