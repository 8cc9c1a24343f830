//! The language of a text: another one than it should be, or the right one typed without its marked letters.

use std::sync::LazyLock;

use super::pair::Pair;
use super::writing::{KNOWN, letters, words};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::language::Detector;
use crate::source::Tag;

/// Fewest words that the language of a text can be told from.
const SURE: usize = 6;
/// Fewest little words of another language that make a text suspicious.
const SUSPICIOUS: usize = 2;

/// Tells the known languages apart. Its models are loaded when the first suspicious text is met, which is rare.
static DETECTOR: LazyLock<Detector> =
    LazyLock::new(|| Detector::of(KNOWN.iter().filter_map(|(tag, _)| Tag::try_from((*tag).to_owned()).ok())));

/// The language of a translation. True: it is another one, so its words cannot be judged.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) -> bool {
    let Some(text) = pair.translation.plains().max_by_key(|text| text.len()) else { return false };
    if wrong_language(pair, text, faults) {
        return true;
    }
    let writing = pair.into.writing;
    let small = text.to_lowercase();
    if !writing.marked.is_empty() && letters(text) >= writing.marked_within && !small.contains(|c| writing.marked.contains(c)) {
        let marked = writing.marked.chars().map(String::from).collect::<Vec<_>>().join(", ");
        let text = format!("a text of this length without a single {marked}");
        faults.push(pair.translation.fault(Severity::Warning, Code::DiacriticsMissing, text).hint("type it with its marked letters"));
    }
    false
}

/// Little words first: a text with those of its own language needs no detector.
fn wrong_language(pair: &Pair, text: &str, faults: &mut Vec<Diagnostic>) -> bool {
    let words: Vec<String> = words(text).filter(|word| word.chars().all(char::is_alphabetic)).map(str::to_lowercase).collect();
    let own = pair.into.writing;
    if words.len() < SURE || own.little.is_empty() {
        return false;
    }
    let count = own.little_words(&words);
    let others = KNOWN.iter().filter(|(_, writing)| !std::ptr::eq(*writing, own));
    let suspects: Vec<&str> = others
        .filter(|(_, writing)| {
            let other = writing.little_words(&words);
            other >= SUSPICIOUS && other > 2 * count
        })
        .map(|(tag, _)| *tag)
        .collect();
    if suspects.is_empty() {
        return false;
    }
    let Some(found) = DETECTOR.detect(text).filter(|tag| suspects.contains(&tag.as_str())) else { return false };
    let text = format!("this text seems to be in `{found}`, not in `{}`", pair.into.tag);
    faults.push(pair.translation.fault(Severity::Warning, Code::WrongLanguage, text));
    true
}
