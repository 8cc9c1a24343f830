//! Letters: what is left of them when script and diacritics do not matter.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::language::citation;

/// A word in small plain Latin letters and digits. Cyrillic of Serbian and Macedonian becomes Latin, marks are taken off,
/// look-alike letters of the wrong script are mended first. Other scripts stay, in small letters. A number of a law has its usual form.
pub fn plain(word: &str) -> String {
    number(word).or_else(|| usual(word)).unwrap_or_else(|| any(word))
}

fn number(word: &str) -> Option<String> {
    word.starts_with(|c: char| c.is_ascii_digit()).then(|| citation::usual(word)).flatten()
}

/// Nearly every word is of one script, in letters that our languages use: one look at each letter is enough.
fn usual(word: &str) -> Option<String> {
    let mut folded = String::with_capacity(word.len());
    let (mut ascii, mut cyrillic) = (false, false);
    for c in word.chars() {
        if c.is_ascii() {
            ascii |= c.is_ascii_alphabetic();
            folded.push(c.to_ascii_lowercase());
            continue;
        }
        let mut small = c.to_lowercase();
        let (Some(small), None) = (small.next(), small.next()) else { return None };
        cyrillic |= is_cyrillic(small);
        folded.push_str(latin(small)?);
    }
    (!(ascii && cyrillic)).then_some(folded)
}

fn any(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in visible(&one_script(word)) {
        match latin(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.extend(c.nfd().filter(|c| !is_combining_mark(*c))),
        }
    }
    folded
}

/// The first plain letter of a word, where it can be told without the others: not in a word of two scripts or of other
/// letters.
pub fn first(word: &str) -> Option<u8> {
    let first = word.chars().next()?;
    let is_pure = match is_cyrillic(first) {
        // In UTF-8 these bytes start or continue Cyrillic letters, or are digits and signs.
        true => word.bytes().all(|b| matches!(b, 0x80..=0xbf | 0xd0..=0xd3) || (b.is_ascii() && !b.is_ascii_alphabetic())),
        false => word.bytes().all(|b| !matches!(b, 0xd0..=0xd3)),
    };
    if !is_pure {
        return None;
    }
    if first.is_ascii() {
        return Some(first.to_ascii_lowercase() as u8);
    }
    let mut small = first.to_lowercase();
    let (Some(small), None) = (small.next(), small.next()) else { return None };
    latin(small)?.bytes().next()
}

/// A word as it is written, in small letters: script and diacritics stay.
pub fn surface(word: &str) -> String {
    visible(word).collect()
}

/// A word in the small Latin letters that it is written with: diacritics stay, the script does not matter. A word that mixes scripts
/// stays as it is.
pub fn exact(word: &str) -> String {
    if let Some(number) = number(word) {
        return number;
    }
    let letters: String = visible(&one_script(word)).collect();
    let is_mixed = letters.contains(is_cyrillic) && letters.contains(|c: char| c.is_alphabetic() && !is_cyrillic(c));
    if is_mixed {
        return letters;
    }
    letters.chars().fold(String::with_capacity(letters.len()), |mut exact, c| {
        match marked(c) {
            Some(letters) => exact.push_str(letters),
            None => exact.push(c),
        }
        exact
    })
}

/// The Latin letters of a letter whose plain ones would say less; `None` for a Latin letter that is one.
fn marked(c: char) -> Option<&'static str> {
    Some(match c {
        'ђ' => "đ",
        'ѓ' => "ǵ",
        'ѐ' => "è",
        'ж' => "ž",
        'ѝ' => "ì",
        'ќ' => "ḱ",
        'ћ' => "ć",
        'ч' => "č",
        'џ' | 'ǆ' => "dž",
        'ш' => "š",
        'ǉ' => "lj",
        'ǌ' => "nj",
        c if is_cyrillic(c) => return latin(c),
        _ => return None,
    })
}

/// The small letters of a word, composed, without soft hyphens and joiners.
fn visible(word: &str) -> impl Iterator<Item = char> {
    word.nfc().flat_map(char::to_lowercase).filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'))
}

/// Whether a letter is Cyrillic.
pub fn is_cyrillic(c: char) -> bool {
    ('\u{0400}'..='\u{04ff}').contains(&c)
}

/// Letters that look alike in both scripts, Cyrillic first.
const ALIKE: [(char, char); 22] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
];

/// A word of two scripts in one: typing slips such as a Latin `a` in a Cyrillic word are mended after the letters that
/// exist in one script only. A word that truly mixes scripts stays.
fn one_script(word: &str) -> Cow<'_, str> {
    let (mut cyrillic, mut latin) = (0, 0);
    let (mut only_cyrillic, mut only_latin) = (0, 0);
    for c in word.chars().filter(|c| c.is_alphabetic()) {
        if is_cyrillic(c) {
            cyrillic += 1;
            only_cyrillic += usize::from(ALIKE.iter().all(|pair| pair.0 != c));
        } else {
            latin += 1;
            only_latin += usize::from(ALIKE.iter().all(|pair| pair.1 != c));
        }
    }
    if cyrillic == 0 || latin == 0 {
        return Cow::Borrowed(word);
    }
    let to_cyrillic = |c: char| ALIKE.iter().find(|pair| pair.1 == c).map_or(c, |pair| pair.0);
    let to_latin = |c: char| ALIKE.iter().find(|pair| pair.0 == c).map_or(c, |pair| pair.1);
    match (only_cyrillic, only_latin) {
        (1.., 0) => Cow::Owned(word.chars().map(to_cyrillic).collect()),
        (0, 1..) => Cow::Owned(word.chars().map(to_latin).collect()),
        (0, 0) if cyrillic >= latin => Cow::Owned(word.chars().map(to_cyrillic).collect()),
        (0, 0) => Cow::Owned(word.chars().map(to_latin).collect()),
        _ => Cow::Borrowed(word),
    }
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
        'е' | 'ѐ' => "e",
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
        'џ' | 'ǆ' => "dz",
        'ǉ' => "lj",
        'ǌ' => "nj",
        'ш' => "s",
        'ë' => "e",
        'ç' | 'č' | 'ć' => "c",
        'š' => "s",
        'ž' => "z",
        'ß' => "ss",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn script_and_diacritics_do_not_matter() {
        for (one, other) in
            [("Претрес", "pretres"), ("Ђорђе", "Đorđe"), ("šporet", "ШПОРЕТ"), ("armë", "arme"), ("Џеп", "džep"), ("оружје", "oruzje")]
        {
            assert_eq!(plain(one), plain(other), "{one} {other}");
        }
    }

    #[test]
    fn composed_and_decomposed_letters_are_one() {
        assert_eq!(plain("c\u{30c}uvanje"), "cuvanje");
        assert_eq!(plain("e\u{308}"), plain("ë"));
        assert_eq!(super::any("Ђурђевак"), plain("Ђурђевак"));
        assert_eq!(plain("ору\u{ad}жје"), "oruzje");
    }

    #[test]
    fn two_letters_in_one_sign_are_two() {
        assert_eq!([plain("ǉubav"), plain("ǋiva"), plain("Ǆep")], ["ljubav", "njiva", "dzep"]);
        assert_eq!(exact("ǉubav"), exact("љубав"));
    }

    #[test]
    fn exact_letters_have_no_script() {
        for (one, other) in
            [("Кућа", "kuća"), ("Ђорђе", "Đorđe"), ("c\u{30c}uvanje", "чување"), ("ǆep", "ЏЕП"), ("куќа", "kuḱa"), ("05/Л–022", "05/l-022")]
        {
            assert_eq!(exact(one), exact(other), "{one} {other}");
        }
        assert_ne!(exact("кућа"), exact("куца"));
        assert_ne!(exact("ЛG"), exact("LG"));
        assert_eq!((exact("armë"), exact("пpетpес")), ("armë".into(), "pretres".into()));
    }

    #[test]
    fn letters_of_the_wrong_script_are_read_as_they_look() {
        // Latin `a`, `p` and `c` in Cyrillic words; Cyrillic `а` in a Latin one.
        assert_eq!(plain("пaра"), plain("пара"));
        assert_eq!(plain("пpетpес"), plain("претрес"));
        assert_eq!(plain("вaтpa"), "vatra");
        assert_eq!(plain("wеароn"), "weapon");
        assert_eq!(plain("Юlia"), "юlia");
    }

    proptest! {
        #[test]
        fn the_first_letter_is_that_of_the_whole_word(word in "(\\PC|[a-zA-ZčćžšđëçÇŠа-шА-ШЂјљњћџѓќѕ\u{300}-\u{308}\u{ad}]){0,6}") {
            if let Some(first) = first(&word) {
                prop_assert_eq!(Some(first), plain(&word).bytes().next(), "{}", word);
            }
        }
    }
}
