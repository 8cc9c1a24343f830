//! Text left in the language of the source: a whole message, or a run of words in it.

use std::collections::BTreeSet;

use super::pair::Pair;
use super::writing::{Script, script, words};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern;

/// Shortest word that counts, in letters.
const WORD: usize = 3;
/// How many words to translate a message must have before leaving it alone is a fault.
const UNTRANSLATED: usize = 3;
/// How many words of the source in a row are no coincidence.
const FRAGMENT: usize = 3;

/// A translation that equals the source and has words to translate. True: there is nothing more to judge.
pub fn untranslated(pair: &Pair, faults: &mut Vec<Diagnostic>) -> bool {
    let (source, translation) = (pattern::texts(pair.source.pattern), pattern::texts(pair.translation.pattern));
    if pair.translation.term || source.concat() != translation.concat() {
        return false;
    }
    let to_translate = |text: &str| {
        let long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= WORD;
        // A name has capitals only; of words in small letters one is enough.
        words(text).filter(long).count() >= UNTRANSLATED && words(text).filter(long).any(|word| word.starts_with(char::is_lowercase))
    };
    if !pair.translation.plains().any(to_translate) {
        return false;
    }
    let fault = pair.translation.fault(Severity::Warning, Code::Untranslated, "the translation equals the source".to_owned());
    faults.push(fault.hint("translate it; if it must stay as it is, say why in a waiver"));
    true
}

/// A run of words of the source in the middle of a translation. True: its words cannot be judged.
pub fn fragment(pair: &Pair, faults: &mut Vec<Diagnostic>) -> bool {
    let mut follows: BTreeSet<(String, String)> = BTreeSet::new();
    for text in pair.source.plains() {
        for run in runs(text) {
            follows.extend(run.windows(2).map(|two| (two[0].to_lowercase(), two[1].to_lowercase())));
        }
    }
    // In another script no word is there by chance.
    let enough = if pair.into.writing.script == Script::Latin { FRAGMENT } else { FRAGMENT - 1 };
    for text in pair.translation.plains() {
        for run in runs(text) {
            let mut start = 0;
            for end in 1..=run.len() {
                let goes_on = end < run.len() && follows.contains(&(run[end - 1].to_lowercase(), run[end].to_lowercase()));
                if goes_on {
                    continue;
                }
                let found = &run[start..end];
                // Names have capitals, be it inside: iPhone.
                let small = |word: &&&str| !word.contains(char::is_uppercase) && word.chars().count() >= WORD;
                if found.iter().filter(small).count() >= enough {
                    let text = format!("“{}” stands here as in the source", found.join(" "));
                    let fault = pair.translation.fault_at_word(found[0], Severity::Warning, Code::EnglishFragment, text);
                    faults.push(fault.hint("translate it; if it must stay as it is, say why in a waiver"));
                    return true;
                }
                start = end;
            }
        }
    }
    false
}

/// The Latin words of a text that stand in a row, with nothing but spaces and commas between.
fn runs(text: &str) -> Vec<Vec<&str>> {
    let mut runs = vec![Vec::new()];
    let mut bracketed = false;
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        if word.chars().any(|c| script(c) == Some(Script::Latin)) {
            runs.last_mut().unwrap_or(&mut Vec::new()).push(word);
        } else if !word.is_empty() {
            runs.push(Vec::new());
        }
        // What stands in brackets only explains the translation: “подељени тунел (split tunneling)”.
        if part.ends_with(')') && runs.last().is_some_and(|run| !run.is_empty()) && bracketed {
            runs.pop();
        }
        if !part[word.len()..].chars().all(|c| c.is_whitespace() || matches!(c, ',' | '\'' | '’' | '-')) {
            runs.push(Vec::new());
            bracketed = part.ends_with('(');
        }
    }
    runs.retain(|run| run.len() > 1);
    runs
}
