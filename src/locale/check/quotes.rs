//! Quotes: „so“ in Albanian, Macedonian and Serbian, and each opened one closed.

use super::pair::Pair;
use crate::diagnostic::{Code, Diagnostic, Severity};

/// Quotes that are not those of the language.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    if !pair.into.writing.low_quotes {
        return;
    }
    let straight = |text: &str| text.contains('"');
    // Where the source has them too, they are probably part of what is spoken of.
    if pair.translation.plains().any(straight) && !pair.source.plains().any(straight) {
        let fault = pair.translation.fault_at_word("\"", Severity::Warning, Code::Quotes, "straight quotes (\") in a text".to_owned());
        faults.push(fault.hint(format!("`{}` writes „quotes“", pair.into.tag)));
        return;
    }
    for text in pair.translation.plains() {
        let count = |sign: &[char]| text.chars().filter(|c| sign.contains(c)).count();
        let (opened, closed) = (count(&['„']), count(&['“', '”']));
        if opened > closed {
            let fault = pair.translation.fault_at_word("„", Severity::Warning, Code::Quotes, "a quote is opened and not closed".to_owned());
            faults.push(fault.hint("close it with “"));
            return;
        }
    }
}
