//! Whether a file speaks of an entry as it is now: fingerprints, where the program has kept them. Those of older exports could be taken
//! for numbers.

use crate::locale::review;

/// Digits that a spreadsheet shows of a large number: numbers that agree in these are the same to it.
const SHOWN: f64 = 1e-4;
/// What a spreadsheet makes of a number that is too large for it.
const LARGEST: f64 = 1e300;

/// What a fingerprint in a file comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It is that of the entry.
    Same,
    /// It is that of another text.
    Other,
    /// There is none.
    Nothing,
    /// A spreadsheet has made a number of it.
    Number,
}

/// Compares a fingerprint in a file with that of an entry as it stands in its file.
pub fn compare(said: &str, entry: &str) -> Said {
    // Of sixteen digits a spreadsheet keeps fifteen.
    let may_be_number = || is_number(said) || said.bytes().all(|byte| byte.is_ascii_digit());
    match said {
        "" => Said::Nothing,
        said if review::fits(said, entry) => Said::Same,
        said if may_be_number() && is_same_number(said, &review::old_fingerprint(entry)) => Said::Same,
        said if is_number(said) => Said::Number,
        _ => Said::Other,
    }
}

/// Whether this was a fingerprint before a spreadsheet read it: sixteen digits, among them one `e` at most.
fn is_number(said: &str) -> bool {
    let is_untouched = said.len() == 16 && said.bytes().all(|byte| byte.is_ascii_hexdigit() && !byte.is_ascii_uppercase());
    // The largest number that spreadsheets show is more than a number holds; words such as `inf` are none.
    !is_untouched && said.starts_with(|c: char| c.is_ascii_digit()) && said.replace(',', ".").parse::<f64>().is_ok()
}

fn is_same_number(said: &str, now: &str) -> bool {
    match (said.replace(',', ".").parse::<f64>(), now.parse::<f64>()) {
        (Ok(said), Ok(now)) if now.is_infinite() => said >= LARGEST,
        (Ok(said), Ok(now)) => (said - now).abs() <= now.abs() * SHOWN,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_told_from_a_fingerprint() {
        for said in ["1.5919915E+248", "1,5919915E+248", "1.79769313486232E+308", "1.23457E+15", "0"] {
            assert!(is_number(said), "{said}");
        }
        for said in ["015919915e000241", "f015919915e00024", "a=1", "x", "0000000000000000"] {
            assert!(!is_number(said), "{said}");
        }
        assert!(is_same_number("1.5919915E+248", "015919915e000241") && is_same_number("1.79769313486232E+308", "64867516220e7821"));
        assert!(is_same_number("1.23457E+15", "1234567890123456") && !is_same_number("1.23457E+15", "1334567890123456"));
        assert!(!is_same_number("1.5919915E+248", "a15919915e000241"));
    }
}
