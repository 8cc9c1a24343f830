//! A file of a translation beside that of the source: what is missing, what is left over, and every pair of texts.

use std::collections::BTreeMap;

use super::file::FtlFile;
use super::glossary::Glossary;
use super::pair::{Pair, Part, Read};
use super::texts::Texts;
use super::{
    alone, english, functions, glossary, language, length, letters, markup, numbers, plurals, punctuation, quotes, terms, urls, variables,
    whitespace,
};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::bundle::MAX_EXPANSION;
use crate::locale::pattern::{self, Message, offset};
use crate::locale::review::{self, Records, State};
use crate::locale::{difference, entry, place};
use crate::source::Snapshot;

/// The faults of the file `name` of a translation; of one message only, where `only` names it.
#[allow(clippy::too_many_arguments)]
pub fn check(
    snapshot: &Snapshot,
    name: &str,
    only: Option<&str>,
    source: &Texts,
    translation: &Texts,
    glossary: &Glossary,
    records: &Records,
    faults: &mut Vec<Diagnostic>,
) {
    let Some((english, originals)) = source.by_file().find(|(file, _)| file.name == name) else { return };
    let path = place::path(translation.tag, name);
    let Some((file, messages)) = translation.by_file().find(|(file, _)| file.name == name) else {
        // A file that is there and cannot be used has been reported with the reason.
        if snapshot.get(&path).is_none() {
            let message = format!("`{}` has no {path}; its pages show the source text", translation.tag);
            faults.push(Diagnostic::error(Code::MissingFile, path, message).hint(format!("translate {}", english.path)));
        }
        return;
    };
    let by_id = |messages: &[Message]| -> BTreeMap<String, usize> {
        let ids = messages.iter().enumerate().map(|(i, message)| (message.full_id(), i));
        ids.filter(|(id, _)| only.is_none_or(|only| only == id)).collect()
    };
    let (wanted, own) = (by_id(originals), by_id(messages));
    for (id, &i) in &wanted {
        if own.contains_key(id) {
            continue;
        }
        let original = &originals[i];
        let (line, _) = english.position(offset(english.text, original.id));
        let code = if original.term { Code::TermMissing } else { Code::Missing };
        let fault = file.fault(Severity::Error, code, file.text.len(), format!("`{id}` is not translated")).of(id.clone());
        faults.push(fault.hint(format!("the source is {}:{line}", english.path)));
    }
    for (id, &i) in &own {
        let message = &messages[i];
        let Some(original) = wanted.get(id).map(|&i| &originals[i]) else {
            // A language may need terms of its own; what nobody asks for is otherwise a leftover.
            if !message.term {
                let text = format!("`{id}` does not exist in the source");
                let fault = file.fault(Severity::Warning, Code::Obsolete, offset(file.text, message.id), text).of(id.clone());
                faults.push(fault.hint("remove it, or correct its id"));
            }
            for (name, pattern) in message.parts() {
                alone(&Part::new(file, message, name, pattern), translation, None, faults);
            }
            continue;
        };
        shape(file, original, message, faults);
        for (name, pattern) in message.parts() {
            let own = Part::new(file, message, name, pattern);
            match original.parts().find(|(other, _)| *other == name) {
                Some((_, pattern)) => {
                    let original = Part::new(english, original, name, pattern);
                    judge(&Pair { source: original, translation: own, from: source, into: translation }, glossary, faults);
                }
                None => {
                    alone(&own, translation, None, faults);
                }
            }
        }
    }
    stale(english, file, records, faults);
}

/// Whether a message has a text and attributes where the source has them.
fn shape(file: &FtlFile, original: &Message, message: &Message, faults: &mut Vec<Diagnostic>) {
    let id = message.full_id();
    let mut fault = |code, at: &str, text: String, hint: &str| {
        let fault = file.fault(Severity::Error, code, offset(file.text, at), text).of(id.clone());
        faults.push(if hint.is_empty() { fault } else { fault.hint(hint) });
    };
    match (original.value, message.value) {
        (Some(_), None) => fault(Code::ValueMissing, message.id, format!("`{id}` has attributes but no text"), ""),
        (None, Some(_)) => fault(Code::ValueExtra, message.id, format!("`{id}` has a text, which the source has not"), ""),
        _ => {}
    }
    // Attributes of terms are private to each language.
    if message.term {
        return;
    }
    for (name, _) in &original.attributes {
        if !message.attributes.iter().any(|(other, _)| other == name) {
            fault(Code::AttributeMissing, message.id, format!("`{id}.{name}` is not translated"), "");
        }
    }
    for (name, _) in &message.attributes {
        if !original.attributes.iter().any(|(other, _)| other == name) {
            let hint = "remove it; if a line of text should begin with a dot, write {\".\"}";
            fault(Code::AttributeExtra, name, format!("`{id}.{name}` does not exist in the source, so nobody reads it"), hint);
        }
    }
}

/// What is wrong with a text of a translation beside that of the source.
fn judge(pair: &Pair, glossary: &Glossary, faults: &mut Vec<Diagnostic>) {
    let astray = alone(&pair.translation, pair.into, Some((&pair.source, pair.from)), faults);
    plurals::check_pair(pair, faults);
    functions::check_pair(pair, faults);
    terms::check(pair, faults);
    // A longer text can never be printed, and is reported; what could be said of its words is not worth the time.
    let length = |part: &Part| pattern::texts(part.pattern).iter().map(|text| text.len()).sum::<usize>();
    if length(&pair.source).max(length(&pair.translation)) > MAX_EXPANSION {
        return;
    }
    variables::check(pair, faults);
    whitespace::check(pair, faults);
    if !pair.translation.term {
        markup::check_pair(pair, faults);
    }
    if empty(pair, faults) {
        return;
    }
    // Written anew in each language: neither numbers nor length nor words follow the source.
    if asks(pair.translation.id) {
        letters::check(pair, faults);
        return;
    }
    // One cause, one report: a text without words, or not in its language, is not judged further.
    if english::untranslated(pair, faults) {
        return;
    }
    let before = faults.len();
    numbers::check(pair, faults);
    urls::check(pair, faults);
    // Where a number or an address is lost, the end was lost with it.
    if faults.len() == before {
        punctuation::check(pair, faults);
    }
    quotes::check(pair, faults);
    length::check(pair, faults);
    if letters::check(pair, faults) || english::fragment(pair, faults) || language::check(pair, faults) {
        return;
    }
    // What refers to nothing was perhaps meant to be the term.
    if !astray {
        glossary::check(pair, glossary, faults);
    }
}

/// Whether a message is named as one of questions (`house-search-entry-asks`): each line is one, as people of that language type it.
fn asks(id: &str) -> bool {
    id.split('-').any(|part| part == "asks")
}

/// A text that shows nothing, in one of its readings, where the source shows something: a page prints the source there. True: it
/// says nothing at all, so its words cannot be judged.
fn empty(pair: &Pair, faults: &mut Vec<Diagnostic>) -> bool {
    let nothing = |read: &Read| markup::shows_nothing(&read.marked);
    let own = pair.translation.readings();
    let silent = own.iter().find(|read| nothing(read) && pair.counterpart(&read.reading).is_some_and(|source| !nothing(source)));
    if let Some(read) = silent {
        let choices: String = read.reading.choices.iter().map(|choice| format!(" [{}]", choice.key)).collect();
        let text = match own.len() {
            1 => format!("`{}` prints nothing", pair.translation.shown()),
            _ => format!("the variant{choices} of `{}` prints nothing", pair.translation.shown()),
        };
        let fault = pair.translation.fault(Severity::Warning, Code::Empty, text);
        faults.push(fault.hint("its page shows the source text instead"));
    }
    own.iter().all(nothing) && !pair.source.readings().iter().all(nothing)
}

/// Translations that were made of an older source.
fn stale(english: &FtlFile, file: &FtlFile, records: &Records, faults: &mut Vec<Diagnostic>) {
    if records.is_empty() {
        return;
    }
    let (originals, translations) = (entry::texts(english.text, &english.resource), entry::texts(file.text, &file.resource));
    for (id, record) in records {
        let (Some(original), Some(translation)) = (originals.get(id), translations.get(id)) else { continue };
        if review::state(Some(record), original, Some(translation)) == State::Stale {
            let text = format!("the source of `{id}` has changed since this translation was made");
            let fault = file.fault(Severity::Warning, Code::Stale, offset(file.text, translation), text).of(id.clone());
            faults.push(match (record.waiting(original, Some(translation)), &record.original) {
                (Some(_), _) => fault.hint("a new translation waits for a reviewer"),
                (None, Some(old)) => fault.hint(format!("the change: {}", difference::short(old, original))),
                (None, None) => fault.hint("translate it anew, or approve it as it is"),
            });
        }
    }
}
