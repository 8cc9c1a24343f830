//! Characters that nobody sees, letters in parts, and letters that are two.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::pair::Part;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern;

/// Odd characters of one text; of each kind the first.
pub fn check(part: &Part, faults: &mut Vec<Diagnostic>) {
    let texts = pattern::texts(part.pattern);
    let first = |wanted: fn(char) -> bool| texts.iter().find_map(|text| text.find(wanted).map(|start| &text[start..]));
    if let Some(at) = first(|c| c == '\u{ad}') {
        let text = "a soft hyphen: an invisible place to break the word".to_owned();
        let fault = part.fault_at(at, Severity::Note, Code::SoftHyphen, text);
        faults.push(fault.hint("remove it; the typesetter breaks words itself"));
    }
    if let Some(at) = first(is_invisible) {
        let code = at.chars().next().map_or(0, u32::from);
        let fault = part.fault_at(at, Severity::Warning, Code::InvisibleCharacter, format!("an invisible character (U+{code:04X})"));
        faults.push(fault.hint("remove it; if you cannot see it, type the words around it again"));
    }
    digraph(part, &texts, faults);
    for text in texts {
        if is_nfc_quick(text.chars()) == IsNormalized::Yes && !text.contains(is_combining_mark) {
            continue;
        }
        if let Some(word) = text.split_whitespace().find(|word| has_loose_mark(word)) {
            let message = format!("“{word}” has a letter with a mark that Unicode has no single character for");
            let fault = part.fault_at(word, Severity::Warning, Code::CombiningMark, message);
            faults.push(fault.hint("copied from the PDF, the letter may stand twice; write the word without the mark if you can"));
            return;
        }
        if let Some(word) = text.split_whitespace().find(|word| !word.chars().eq(word.nfc())) {
            let composed: String = word.nfc().collect();
            let message = format!("“{composed}” is written with letters in parts (not in Unicode's form NFC)");
            let fault = part.fault_at(word, Severity::Warning, Code::NotNfc, message);
            faults.push(fault.hint("type the word again"));
            return;
        }
    }
}

/// One character for two letters: the search, and whoever copies the text, meets a letter that no keyboard has.
fn digraph(part: &Part, texts: &[&str], faults: &mut Vec<Diagnostic>) {
    let Some(at) = texts.iter().find_map(|text| text.find(is_digraph).map(|start| &text[start..])) else { return };
    let letter: String = at.chars().take(1).collect();
    let two: String = letter.nfkc().collect();
    let text = format!("“{letter}” is one character that stands for two letters");
    let fault = part.fault_at(at, Severity::Warning, Code::LetterNotInAlphabet, text);
    faults.push(fault.hint(format!("type the letters: “{two}”")));
}

/// Whether a character is two letters in one: `ǌ`, `ﬁ`.
pub fn is_digraph(c: char) -> bool {
    matches!(c, '\u{132}' | '\u{133}' | '\u{1c4}'..='\u{1cc}' | '\u{1f1}'..='\u{1f3}' | '\u{fb00}'..='\u{fb06}')
}

/// Whether a mark stays apart from its letter whatever is done: `C̈`, `А́`.
fn has_loose_mark(word: &str) -> bool {
    word.contains(is_combining_mark) && word.nfc().any(is_combining_mark)
}

/// Characters without width. Those that reorder text are refused with the file (`bidi-control`).
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}' | '\u{e0000}'..='\u{e007f}')
}
