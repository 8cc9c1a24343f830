//! The end of a text: a sentence stays a sentence, a question a question, and a heading gets no full stop.

use super::pair::Pair;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::reading::HOLE;

/// Longest word that a full stop may belong to, in letters: `итд.`, `мин.`
const ABBREVIATION: usize = 5;

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
}

/// Ends that differ.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    if pair.translation.term {
        return;
    }
    for read in pair.translation.readings() {
        let Some(source) = pair.counterpart(&read.reading) else { continue };
        let (wanted, own) = (end(&source.plain), end(&read.plain));
        if !agree(wanted, own) {
            let text = format!("the source ends {}, the translation {}", name(wanted), name(own));
            faults.push(pair.translation.fault(Severity::Warning, Code::EndPunctuation, text));
            return;
        }
    }
}

fn agree(a: End, b: End) -> bool {
    let loose = |end| matches!(end, End::Abbreviation);
    let plain = |end| matches!(end, End::None | End::Sentence | End::Abbreviation);
    a == b || (loose(a) && plain(b)) || (loose(b) && plain(a))
}

fn end(text: &str) -> End {
    let closing = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '“' | '’' | '»' | '«' | ')' | ']' | '*');
    let text = text.trim_end_matches(closing);
    // Behind a last tag stands what counts: “See the <strong>law.</strong>”
    let text = text.trim_end_matches(|c: char| c == HOLE && text.len() > 3).trim_end_matches(closing);
    match text.chars().next_back() {
        Some('.') if text.ends_with("...") => End::Ellipsis,
        Some('.') if belongs_to_word(text) => End::Abbreviation,
        Some('.' | '!' | '。') => End::Sentence,
        Some('?') => End::Question,
        Some(':') => End::Colon,
        Some(';') => End::Semicolon,
        Some(',') => End::Comma,
        Some('…') => End::Ellipsis,
        _ => End::None,
    }
}

fn belongs_to_word(text: &str) -> bool {
    // A hole right behind a word is a closing tag; one that stands alone may be any word.
    let word = text.trim_end_matches('.').trim_end_matches(HOLE);
    let word = word.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    word.chars().count() <= ABBREVIATION || word.ends_with(|c: char| c.is_ascii_digit())
}

fn name(end: End) -> &'static str {
    match end {
        End::None => "without a mark",
        End::Sentence | End::Abbreviation => "with a full stop",
        End::Question => "with a question mark",
        End::Colon => "with a colon",
        End::Semicolon => "with a semicolon",
        End::Comma => "with a comma",
        End::Ellipsis => "with “…”",
    }
}
