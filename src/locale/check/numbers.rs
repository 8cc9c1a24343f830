//! Numbers: the digits of a translation must be those of the source, however each language separates and writes them.

use std::collections::HashMap;

use super::pair::{Pair, Read};
use crate::diagnostic::{Code, Diagnostic, Severity};

/// Numbers up to this may be written as words in one language and as digits in the other.
const SMALL: usize = 12;
/// English words for numbers, by the number.
const NUMBER_WORDS: [&str; 13] =
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/// English words that say a number in another way.
const TURNS: [(&str, &str); 8] = [
    ("once", "1"),
    ("first", "1"),
    ("twice", "2"),
    ("both", "2"),
    ("second", "2"),
    ("third", "3"),
    ("hundred", "100"),
    ("thousand", "1000"),
];
/// What stands for three zeros behind a number.
const THOUSANDS: [&str; 5] = ["k ", "thousand", "mijë", "хиљад", "илјад"];
/// How far behind a number such a word is looked for, in characters.
const LONGEST_THOUSAND: usize = 10;
/// How the English months begin.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Numbers that are only in one of the two texts.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    for read in pair.translation.readings() {
        let Some(source) = pair.counterpart(&read.reading) else { continue };
        if let Some((missing, extra)) = difference(source, read) {
            let quoted = |numbers: &[String]| numbers.iter().map(|n| format!("“{n}”")).collect::<Vec<_>>().join(", ");
            let text = match (missing.is_empty(), extra.is_empty()) {
                (false, false) => format!("the source says {}, the translation {}", quoted(&missing), quoted(&extra)),
                (false, true) => format!("{} of the source does not appear in the translation", quoted(&missing)),
                _ => format!("{} does not appear in the source", quoted(&extra)),
            };
            faults.push(pair.translation.fault(Severity::Warning, Code::NumberDiffers, text));
            return;
        }
    }
}

fn difference(source: &Read, translation: &Read) -> Option<(Vec<String>, Vec<String>)> {
    // With quoted text: `{ "24" }` is a number too. Addresses have a check of their own.
    let of = |read: &Read| {
        let mut numbers = numbers(&super::plain::plain(&read.marked));
        // The number that chose the variant may stand there in digits.
        numbers.retain(|number| !read.reading.choices.iter().any(|choice| is_number(choice.key, number)));
        numbers
    };
    let (wanted, own) = (of(source), of(translation));
    let (mut missing, mut extra) = (without(&wanted, &own), without(&own, &wanted));
    // The same digits, cut otherwise: 22.11.2026 and 22 11 2026, 10:30 and 10.30.
    let all = |numbers: &[String]| numbers.iter().map(|number| digits(number)).collect::<String>();
    if all(&missing) == all(&extra) {
        return None;
    }
    let words: Vec<String> = super::writing::words(&source.plain).map(str::to_lowercase).collect();
    extra.retain(|number| !is_written_out(number, &words));
    // A small number that only vanishes is probably a word now.
    if extra.is_empty() {
        missing.retain(|number| digits(number).parse::<usize>().map_or(true, |n| n > SMALL));
    }
    (!missing.is_empty() || !extra.is_empty()).then_some((missing, extra))
}

/// The numbers of a list that another list does not have, each as often as it is there more.
fn without(numbers: &[String], others: &[String]) -> Vec<String> {
    let mut left: HashMap<String, usize> = HashMap::new();
    for other in others {
        *left.entry(digits(other)).or_default() += 1;
    }
    let missing = |number: &&String| match left.get_mut(&digits(number)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    numbers.iter().filter(missing).cloned().collect()
}

/// The numbers of a text with their inner separators; spaces separate only groups of three digits.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    let mut inside = String::new();
    let chars: Vec<char> = text.chars().collect();
    let digit = |i: usize| chars.get(i).is_some_and(char::is_ascii_digit);
    for (i, &c) in chars.iter().enumerate() {
        let group = || digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4) && (1..=3).contains(&tail(&inside));
        let joins = match c {
            '.' | ',' | '\'' | '’' => !inside.is_empty() && digit(i + 1),
            ' ' | '\u{a0}' | '\u{202f}' => !inside.is_empty() && group(),
            _ => c.is_ascii_digit(),
        };
        if joins {
            inside.push(c);
        } else if !inside.is_empty() {
            let rest: String = chars[i..].iter().take(LONGEST_THOUSAND).collect();
            if THOUSANDS.iter().any(|word| rest.strip_prefix(' ').unwrap_or(&rest).starts_with(word)) {
                inside.push_str("000");
            }
            numbers.push(std::mem::take(&mut inside));
        }
    }
    if !inside.is_empty() {
        numbers.push(inside);
    }
    numbers
}

/// Whether a variant's key stands for a number.
fn is_number(key: &str, number: &str) -> bool {
    let named = ["zero", "one", "two"].iter().position(|name| *name == key);
    named.map_or_else(|| key == number, |named| digits(number) == named.to_string())
}

/// The digits since the last separator.
fn tail(number: &str) -> usize {
    number.chars().rev().take_while(char::is_ascii_digit).count()
}

/// The digits alone; a leading zero of a day or an hour does not count (05. → 5).
fn digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let bare = digits.trim_start_matches('0');
    if bare.is_empty() { "0".to_owned() } else { bare.to_owned() }
}

fn is_written_out(number: &str, words: &[String]) -> bool {
    let number = digits(number);
    let has = |word: &str| words.iter().any(|other| other == word);
    let value = number.parse::<usize>().unwrap_or(usize::MAX);
    NUMBER_WORDS.get(value).is_some_and(|word| has(word))
        || TURNS.iter().any(|(word, turn)| *turn == number && words.iter().any(|other| other.trim_end_matches('s') == *word))
        || value.checked_sub(1).and_then(|i| MONTHS.get(i)).is_some_and(|month| words.iter().any(|word| word.starts_with(month)))
        || (value == 1 && (has("a") || has("an")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_do_not_count() {
        let all = |text: &str| numbers(text).iter().map(|n| digits(n)).collect::<Vec<_>>().join(" ");
        assert_eq!(all("1,000 and 1.000 and 1 000 and 12\u{a0}345"), "1000 1000 1000 12345");
        assert_eq!(all("3.5 or 3,5; 24 hours, 2020."), "35 35 24 2020");
        assert_eq!(all("5-10, 05/L-022, 24 hours 100"), "5 10 5 22 24 100");
        assert_eq!(all("10k hours, 10 mijë, 4 хиљаде, 5 km"), "10000 10000 4000 5");
    }
}
