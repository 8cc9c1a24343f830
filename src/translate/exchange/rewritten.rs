//! Whether a text is another one only because a spreadsheet took it for a number, a day, a time or a truth value, and wrote it its own way:
//! `0049` as `49`, `1,5` as `1.5`, `3/4` as `03/04/2026`.

use super::guarded::is_value;

/// Digits that a spreadsheet shows of a number with an exponent.
const SHOWN: f64 = 1e-4;
/// Years that a spreadsheet adds to a day and a month.
const YEARS: std::ops::RangeInclusive<u64> = 1900..=2100;
/// Longest number of a day or a time, in digits.
const MAX_DIGITS: usize = 9;

/// Letters that spreadsheets leave of a month.
const SHORTENED: usize = 3;
/// The halves of a day, as spreadsheets write them.
const HALVES: [&str; 2] = ["am", "pm"];

/// Whether a spreadsheet may have made `after` of `before`.
pub fn is_rewritten(before: &str, after: &str) -> bool {
    let (before, after) = (before.trim(), after.trim());
    if before == after || !is_value(before) || !is_value(after) {
        return false;
    }
    before.eq_ignore_ascii_case(after) || is_same_number(before, after) || is_same_day(before, after)
}

/// Whether two texts can be read as one number.
fn is_same_number(before: &str, after: &str) -> bool {
    let (before, readings) = (numbers(before), numbers(after));
    let tolerance = if after.contains(['E', 'e']) { SHOWN } else { f64::EPSILON };
    readings.iter().any(|after| before.iter().any(|before| (after - before).abs() <= before.abs() * tolerance))
}

/// The numbers that a text may be, by the habits of different countries.
fn numbers(text: &str) -> Vec<f64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '€' | '$' | '£' | '\'' | '’')).collect();
    let (plain, sign) = match plain.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => (inner.to_owned(), -1.0),
        None => (plain, 1.0),
    };
    let (plain, scale) = match plain.strip_suffix('%') {
        Some(percent) => (percent.to_owned(), 0.01),
        None => (plain, 1.0),
    };
    if !plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '+' | '-' | 'e' | 'E')) {
        return Vec::new();
    }
    let reading = |(decimal, group): (char, char)| {
        let whole = plain.split(decimal).next().unwrap_or_default();
        let mut groups = whole.split(group);
        let first = groups.next().unwrap_or_default();
        let is_grouped = groups.all(|group| group.len() == 3) && (first.len() <= 3 || !whole.contains(group));
        let number = plain.replace(group, "").replace(decimal, ".").parse::<f64>().ok();
        number.filter(|number| is_grouped && number.is_finite()).map(|number| number * sign * scale)
    };
    [('.', ','), (',', '.')].into_iter().filter_map(reading).collect()
}

/// Whether a day or a time has become another way of writing it.
fn is_same_day(before: &str, after: &str) -> bool {
    let (old, mut new) = (digits(before), digits(after));
    let (old_words, new_words) = (words(before), words(after));
    if old.is_empty() || new.is_empty() || old.len() + old_words.len() < 2 || new.len() + new_words.len() < 2 {
        return false;
    }
    let lacks = |words: &[String], word: &String| !words.contains(word);
    let gone = old_words.iter().filter(|word| lacks(&new_words, word)).count();
    let mut come = new_words.iter().filter(|word| lacks(&old_words, word) && !HALVES.contains(&word.as_str())).count();
    // A word in place of another is what people write.
    if gone > 0 && come > 0 {
        return false;
    }
    for number in old {
        let is_year = |other: u64| {
            let (short, long) = (number.min(other), number.max(other));
            short < 100 && YEARS.contains(&long) && long % 100 == short
        };
        let is_afternoon = |other: u64| number.checked_sub(12) == Some(other);
        let meant =
            new.iter().position(|other| *other == number).or_else(|| new.iter().position(|other| is_year(*other) || is_afternoon(*other)));
        match meant {
            Some(place) => drop(new.remove(place)),
            // A month has become a word.
            None if come > 0 && (1..=12).contains(&number) => come -= 1,
            None => return false,
        }
    }
    let is_added = |number: &u64| *number == 0 || YEARS.contains(number) || (gone > 0 && *number <= 12);
    come == 0 && new.iter().all(is_added)
}

/// The whole numbers of a text; none where one is too long for a day.
fn digits(text: &str) -> Vec<u64> {
    let parts = || text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    if parts().any(|part| part.len() > MAX_DIGITS) { Vec::new() } else { parts().filter_map(|part| part.parse().ok()).collect() }
}

/// The beginnings of the words of a text, in small letters: spreadsheets shorten months.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(|word| word.to_lowercase().chars().take(SHORTENED).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::is_rewritten;

    #[test]
    fn what_only_a_spreadsheet_changed_is_known() {
        for (before, after) in [
            ("0049", "49"),
            ("1E3", "1000"),
            ("007", "7"),
            ("2.500", "2.5"),
            ("2.500", "2500"),
            ("1,5", "1.5"),
            ("100.000", "100"),
            ("100.000", "100000"),
            ("(5)", "-5"),
            ("50 %", "0.5"),
            ("50%", "50.00%"),
            ("1234567890123456", "1.23457E+15"),
            ("3/4", "03/04/2026"),
            ("3/4", "4-Mar"),
            ("3/4", "2026-04-03"),
            ("10.11", "11/10/2026"),
            ("3.5", "05/03/2026"),
            ("2. Jan", "2026-01-02"),
            ("Mar 26", "26.03.2026"),
            ("3/4/26", "03.04.2026"),
            ("10:30", "10:30:00 AM"),
            ("10:30", "10:30 AM"),
            ("5. mars 2026", "05-Mar-26"),
            ("13:30", "1:30 PM"),
            ("true", "TRUE"),
        ] {
            assert!(is_rewritten(before, after), "{before} became {after}");
        }
    }

    #[test]
    fn what_a_person_changed_is_taken() {
        for (before, after) in [
            ("48", "72"),
            ("24 orë", "48 orë"),
            ("2.5", "25"),
            ("3/4", "4/5"),
            ("112", "192"),
            ("Neni 12", "Neni 13"),
            ("10:30", "11:30"),
            ("5", "pesë"),
            ("një", "1"),
            ("2. Jan", "2. Feb"),
            ("5 orë", "6 orë"),
            ("Neni 5", "Neni 6"),
            ("10:30", "10:30 h"),
            ("7 ditë", "7 ditë, 2 orë"),
        ] {
            assert!(!is_rewritten(before, after), "{before} became {after}");
        }
    }
}
