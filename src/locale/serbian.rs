//! Serbian in Latin letters, made from Serbian in Cyrillic.
//!
//! Only this direction is a function: `nj` may be `њ` or `нј`, and foreign words in Latin text would be damaged.

/// Turns Serbian Cyrillic letters into Latin ones and leaves everything else as it is.
///
/// The digraphs follow their surroundings: `ЉУБАВ` → `LJUBAV`, `Љубав` → `Ljubav`, `Љ` alone → `Lj`.
pub fn to_latin(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut previous: Option<char> = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match digraph(letter) {
            Some((first, second)) => {
                latin.push(first);
                let upper = first.is_uppercase() && shouted(previous, letters.peek().copied());
                latin.push(if upper { second.to_ascii_uppercase_latin() } else { second });
            }
            None => latin.push(single(letter).unwrap_or(letter)),
        }
        previous = Some(letter);
    }
    latin
}

/// Whether a capital digraph stands in a word of capitals: the next letter decides, at a word's end the one before.
fn shouted(previous: Option<char>, next: Option<char>) -> bool {
    match next.filter(|c| c.is_alphabetic()) {
        Some(next) => next.is_uppercase(),
        None => previous.is_some_and(char::is_uppercase),
    }
}

trait UppercaseLatin {
    fn to_ascii_uppercase_latin(self) -> char;
}

impl UppercaseLatin for char {
    fn to_ascii_uppercase_latin(self) -> char {
        if self == 'ž' { 'Ž' } else { self.to_ascii_uppercase() }
    }
}

fn digraph(letter: char) -> Option<(char, char)> {
    Some(match letter {
        'Љ' => ('L', 'j'),
        'љ' => ('l', 'j'),
        'Њ' => ('N', 'j'),
        'њ' => ('n', 'j'),
        'Џ' => ('D', 'ž'),
        'џ' => ('d', 'ž'),
        _ => return None,
    })
}

fn single(letter: char) -> Option<char> {
    const CYRILLIC: &str = "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш";
    const LATIN: &str = "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš";
    if !('Ђ'..='ћ').contains(&letter) {
        return None;
    }
    CYRILLIC.chars().zip(LATIN.chars()).find_map(|(from, to)| (from == letter).then_some(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digraphs_follow_their_word() {
        for (cyrillic, latin) in [
            ("ЉУБАВ", "LJUBAV"),
            ("Љубав", "Ljubav"),
            ("љубав", "ljubav"),
            ("КОЊ", "KONJ"),
            ("Њ", "Nj"),
            ("ЏЕП и џеп", "DŽEP i džep"),
            ("Ђорђе Ћирић", "Đorđe Ćirić"),
            ("претрес стана", "pretres stana"),
        ] {
            assert_eq!(to_latin(cyrillic), latin);
        }
    }

    #[test]
    fn latin_words_and_markup_stay() {
        assert_eq!(to_latin("<strong>Закон</strong> 05/L-022, ILECU и SALW"), "<strong>Zakon</strong> 05/L-022, ILECU i SALW");
    }
}
