//! The glossary: where the source speaks of a term, the translation should use one of the term's forms.
//!
//! Words are compared by their beginnings, without diacritics: enough to know a form of a word, too little to be strict.

use std::collections::{BTreeSet, HashMap};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::pair::Pair;
use super::texts::Texts;
use super::writing;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::glossary::without_brackets;
use crate::locale::pattern;
use crate::locale::reading::readings;

/// The file whose terms are the glossary.
const GLOSSARY: &str = "terms";
/// The files whose texts are not about the glossary's subjects: its definitions, and the words of the program itself (the
/// marking of a page is not that of a weapon).
const UNCHECKED: [&str; 2] = [GLOSSARY, "interface"];
/// Shortest word of a term that must be found again, in letters, where it has longer ones.
const CONTENT_WORD: usize = 4;
/// How long a common beginning makes two words forms of one.
const COMMON_START: usize = 4;

/// The terms of the source language as they are written in a text.
#[derive(Debug, Default)]
pub struct Glossary<'a> {
    /// By first word: the name of each term, and all its words.
    terms: HashMap<String, Vec<(&'a str, Vec<String>)>>,
}

impl<'a> Glossary<'a> {
    /// The glossary of the source language.
    pub fn of(source: &Texts<'a>) -> Self {
        let mut terms: HashMap<String, Vec<(&str, Vec<String>)>> = HashMap::new();
        for (_, messages) in source.by_file().filter(|(file, _)| file.name == GLOSSARY) {
            for message in messages.iter().filter(|message| message.term) {
                for reading in message.value.map(readings).unwrap_or_default() {
                    let text = without_brackets(&reading.text());
                    let words: Vec<String> = writing::words(&text).map(str::to_owned).collect();
                    if let Some(first) = words.first() {
                        terms.entry(first.to_lowercase()).or_default().push((message.id, words));
                    }
                }
            }
        }
        // The longest term first: in “gas weapon” nobody speaks of a weapon.
        for list in terms.values_mut() {
            list.sort_by_key(|(_, words)| std::cmp::Reverse(words.len()));
        }
        Self { terms }
    }

    /// The terms that a text speaks of.
    fn spoken_of(&self, text: &str) -> BTreeSet<&'a str> {
        let words: Vec<&str> = writing::words(text).collect();
        let mut found = BTreeSet::new();
        let mut i = 0;
        while i < words.len() {
            let first = words[i].to_lowercase();
            let singular = || first.strip_suffix("es").or(first.strip_suffix('s')).and_then(|first| self.terms.get(first));
            let terms = self.terms.get(&first).or_else(|| self.terms.get(first.trim_end_matches('s'))).or_else(singular);
            let fitting = terms.into_iter().flatten().find(|(_, term)| begins_with(&words[i..], term));
            if let Some((name, term)) = fitting {
                found.insert(*name);
                i += term.len();
            } else {
                i += 1;
            }
        }
        found
    }
}

/// Terms of the source that a translation says in other words.
pub fn check(pair: &Pair, glossary: &Glossary, faults: &mut Vec<Diagnostic>) {
    if pair.translation.term || UNCHECKED.contains(&pair.translation.file.name) {
        return;
    }
    let mut wanted: BTreeSet<&str> = pair.source.plains().flat_map(|text| glossary.spoken_of(text)).collect();
    let used = pattern::terms(pair.translation.pattern);
    let referred = pattern::terms(pair.source.pattern);
    wanted.retain(|name| !referred.contains(name));
    for name in referred.difference(&used).filter(|name| pair.into.term(name).is_some()) {
        let text = format!("the source refers to `-{name}`, the translation does not");
        let fault = pair.translation.fault(Severity::Warning, Code::TermNotUsed, text);
        faults.push(fault.hint(format!("write {{ -{name} }}, in the form that the sentence needs: a name is changed in one place only")));
    }
    if wanted.is_empty() {
        return;
    }
    let mut said: BTreeSet<String> = pair.translation.plains().flat_map(folded).collect();
    said.extend(used.iter().flat_map(|name| forms(pair.into, name).into_iter().flatten()));
    for name in wanted.difference(&used) {
        let forms = forms(pair.into, name);
        if forms.is_empty() || forms.iter().any(|form| is_said(form, &said)) {
            continue;
        }
        let term = pair.into.term(name).map(|pattern| pattern::texts(pattern).concat()).unwrap_or_default();
        let term = term.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = format!("the source speaks of `-{name}`, the translation does not say “{term}”");
        let fault = pair.translation.fault(Severity::Warning, Code::TermNotUsed, text);
        faults.push(fault.hint("use the term, or say in a waiver why another word is right here"));
    }
}

/// The forms of a term in a language, as words.
fn forms(texts: &Texts, name: &str) -> Vec<Vec<String>> {
    let forms = texts.term(name).map(readings).unwrap_or_default();
    forms.iter().map(|reading| folded(&without_brackets(&reading.text()))).filter(|words| !words.is_empty()).collect()
}

/// Whether a text says a term: at least half of its words that matter.
fn is_said(form: &[String], said: &BTreeSet<String>) -> bool {
    let long: Vec<&String> = form.iter().filter(|word| word.chars().count() >= CONTENT_WORD).collect();
    let matter: Vec<&String> = if long.is_empty() { form.iter().collect() } else { long };
    let found = matter.iter().filter(|word| said.iter().any(|other| is_form(word, other))).count();
    found * 2 >= matter.len()
}

/// Whether two words begin alike.
fn is_form(a: &str, b: &str) -> bool {
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.chars().count(), b.chars().count());
    // Short words bend near their start: метак, метке.
    let bent = common >= COMMON_START - 1 && a.min(b) <= COMMON_START + 1 && a.abs_diff(b) <= 2;
    common >= COMMON_START || bent || (common >= 2 && common + 1 >= a.min(b))
}

fn begins_with(words: &[&str], term: &[String]) -> bool {
    let (Some((last, start)), true) = (term.split_last(), words.len() >= term.len()) else { return false };
    let word = words[start.len()];
    // Only the last word has a plural.
    words.iter().zip(start).all(|(word, wanted)| is_word(word, wanted))
        && ["", "s", "es"].iter().any(|ending| word.strip_suffix(ending).is_some_and(|stem| is_word(stem, last)))
}

/// A name keeps its capitals; any other word may stand at the start of a sentence.
fn is_word(word: &str, wanted: &str) -> bool {
    if wanted.contains(char::is_uppercase) { word == wanted } else { word.to_lowercase() == wanted }
}

/// The words of a text in small letters without diacritics.
fn folded(text: &str) -> Vec<String> {
    writing::words(text).map(|word| word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()).collect()
}
