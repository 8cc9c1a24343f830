//! The end of a text: a sentence stays a sentence, a question a question, and a heading gets no full stop.

use super::pair::Pair;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::reading::HOLE;

/// Longest word that a full stop may belong to, in letters: `итд.`, `мин.`
const ABBREVIATION: usize = 5;
/// Most words of a text whose last short word may well be an abbreviation: `Crim. Proc.`
const FEW_WORDS: usize = 2;
/// Abbreviations with vowels, so that they look like words; those without are known by that.
const ABBREVIATIONS: [&str; 34] = [
    "etc", "approx", "art", "no", "nos", "inc", "co", "al", "ed", "eds", "max", "min", "para", "sec", "ca", "op", "etj", "dmth", "итн",
    "итд", "тел", "ул", "год", "мин", "сек", "макс", "бр", "чл", "ст", "др", "нпр", "ред", "стр", "мр",
];

/// How a text ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    None,
    /// A full stop or an exclamation mark: languages differ in how loud they are.
    Sentence,
    Question,
    Colon,
    Semicolon,
    Comma,
    Ellipsis,
    /// A full stop that belongs to the last word (an abbreviation, an ordinal number): may stand for either.
    Abbreviation,
    /// A full stop behind something that is put in: a sentence, or an ordinal number (`{ $year }.`).
    PutIn,
}

/// Ends that differ.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    if pair.translation.term {
        return;
    }
    for read in pair.translation.readings() {
        let Some(source) = pair.counterpart(&read.reading) else { continue };
        let wanted = end(&source.plain, pair.from.writing.ordinal_stop);
        let own = end(&read.plain, pair.into.writing.ordinal_stop);
        if !agree(wanted, own) {
            let text = format!("the source ends {}, the translation {}", name(wanted), name(own));
            faults.push(pair.translation.fault(Severity::Warning, Code::EndPunctuation, text));
            return;
        }
    }
}

/// Whether a text that ends as `b` may be the translation of one that ends as `a`.
fn agree(a: End, b: End) -> bool {
    let loose = |end| matches!(end, End::Abbreviation);
    let plain = |end| matches!(end, End::None | End::Sentence | End::Abbreviation);
    // A translation may write a number with a full stop; it may not lose one.
    let put_in =
        matches!((a, b), (End::PutIn, End::Sentence | End::Abbreviation) | (End::None | End::Sentence | End::Abbreviation, End::PutIn));
    a == b || put_in || (loose(a) && plain(b)) || (loose(b) && plain(a))
}

/// Whether a character only closes what a sentence holds.
fn closes(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '“' | '’' | '»' | '«' | ')' | ']' | '*')
}

/// How a text ends; `ordinals` says whether its language writes ordinal numbers with a full stop.
fn end(text: &str, ordinals: bool) -> End {
    let text = text.trim_end_matches(closes);
    // Behind a last tag stands what counts: “See the <strong>law.</strong>”
    let text = text.trim_end_matches(|c: char| c == HOLE && text.len() > 3).trim_end_matches(closes);
    match text.chars().next_back() {
        Some('.') if text.ends_with("...") => End::Ellipsis,
        Some('.') if is_put_in(text) => End::PutIn,
        Some('.') if belongs_to_word(text, ordinals) => End::Abbreviation,
        Some('.' | '!' | '。') => End::Sentence,
        Some('?') => End::Question,
        Some(':') => End::Colon,
        Some(';') => End::Semicolon,
        Some(',') => End::Comma,
        Some('…') => End::Ellipsis,
        _ => End::None,
    }
}

/// Whether the full stop at the end of a text stands behind an address, a placeable or a reference.
fn is_put_in(text: &str) -> bool {
    let sentence = text.trim_end_matches('.');
    let before = sentence.trim_end_matches(HOLE);
    before.len() < sentence.len() && (before.is_empty() || before.ends_with(|c: char| !c.is_alphanumeric()))
}

/// Whether the full stop at the end of a text may be a part of its last word. Behind a quote or a bracket it ends the sentence.
fn belongs_to_word(text: &str, ordinals: bool) -> bool {
    let sentence = text.trim_end_matches('.');
    // A hole right behind a word is a closing tag.
    let word = sentence.trim_end_matches(HOLE);
    if sentence.ends_with(closes) {
        return false;
    }
    let words = || word.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let last = word.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if last.ends_with(|c: char| c.is_ascii_digit()) {
        return ordinals;
    }
    let small = last.to_lowercase();
    let length = last.chars().count();
    let unsayable = length <= 1 || !small.contains(is_vowel);
    length <= ABBREVIATION && (unsayable || ABBREVIATIONS.contains(&small.as_str()) || words().nth(FEW_WORDS).is_none())
}

fn is_vowel(c: char) -> bool {
    "aeiouyëаеиоур".contains(c)
}

fn name(end: End) -> &'static str {
    match end {
        End::None => "without a mark",
        End::Sentence | End::Abbreviation | End::PutIn => "with a full stop",
        End::Question => "with a question mark",
        End::Colon => "with a colon",
        End::Semicolon => "with a semicolon",
        End::Comma => "with a comma",
        End::Ellipsis => "with “…”",
    }
}
