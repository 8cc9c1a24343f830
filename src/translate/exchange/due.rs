//! What is due: the messages of a language that wait for a translator, in units with all that helps to translate them.

use std::collections::BTreeSet;

use crate::locale::check;
use crate::locale::compose::Composed;
use crate::locale::difference;
use crate::locale::review::{State, entry_fingerprint};
use crate::source::Tag;
use crate::translate::form::{self, PluralForm};
use crate::translate::terms::{GlossaryEntry, Terms};
use crate::translate::unit::{self, Unit};
use crate::translate::{Item, Translations};

/// The states that are due unless somebody asks for others.
pub const USUAL: [State; 2] = [State::Missing, State::Stale];

/// What is due in a language.
#[derive(Debug, Clone)]
pub struct Due {
    /// The source language.
    pub source: Tag,
    /// The language translated into.
    pub tag: Tag,
    /// Each document with messages that are due.
    pub documents: Vec<(String, Vec<Message>)>,
    /// Messages that cannot be exchanged, and why.
    pub left_out: Vec<(String, String)>,
}

/// A message that is due.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its id; terms with their hyphen.
    pub id: String,
    /// The fingerprint of the source entry.
    pub original: String,
    /// The fingerprint of the translation; empty where there is none.
    pub base: String,
    /// How far it has come.
    pub state: State,
    /// Its texts, each with notes.
    pub units: Vec<(Unit, Vec<Note>)>,
}

/// Something a translator should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is about: `comment`, `place`, `change`, `glossary`, `length`.
    pub about: &'static str,
    /// What it says.
    pub text: String,
}

impl Due {
    /// What is due in some documents (of all, where none is named), in these states.
    pub fn of(translations: &Translations, tag: &Tag, documents: &[String], states: &[State]) -> Self {
        let mut due = Self { source: translations.library.source.clone(), tag: tag.clone(), documents: Vec::new(), left_out: Vec::new() };
        let terms = Terms::of(translations, tag);
        let forms = form::plural_forms(tag);
        for name in translations.names().filter(|name| documents.is_empty() || documents.iter().any(|wanted| wanted == name)) {
            let mut seen = BTreeSet::new();
            let mut messages = Vec::new();
            for item in translations.items(tag, name) {
                // Of two messages with one id, the first counts.
                if !seen.insert(item.id.clone()) || !states.contains(&item.state) {
                    continue;
                }
                match units(&item, tag) {
                    Ok(units) if units.is_empty() => {}
                    Ok(units) => messages.push(Message {
                        units: units.into_iter().map(|unit| notes(unit, &item, &terms, &forms)).collect(),
                        original: entry_fingerprint(item.original),
                        base: item.newest().map(entry_fingerprint).unwrap_or_default(),
                        state: item.state,
                        id: item.id,
                    }),
                    Err(problem) => due.left_out.push((item.id, problem.to_owned())),
                }
            }
            if !messages.is_empty() {
                due.documents.push((name.to_owned(), messages));
            }
        }
        due
    }

    /// How many messages are due.
    pub fn messages(&self) -> usize {
        self.documents.iter().map(|(_, messages)| messages.len()).sum()
    }

    /// How many texts they have.
    pub fn units(&self) -> usize {
        self.documents.iter().flat_map(|(_, messages)| messages).map(|message| message.units.len()).sum()
    }
}

/// The units of a message as it stands.
pub(super) fn units(item: &Item, tag: &Tag) -> Result<Vec<Unit>, &'static str> {
    units_beside(item, item.newest(), tag)
}

/// The units of a message beside one of its translations.
pub(super) fn units_beside(item: &Item, translation: Option<&str>, tag: &Tag) -> Result<Vec<Unit>, &'static str> {
    const UNKNOWN: &str = "it has variants inside of arguments, or is not valid Fluent";
    let original = Composed::find(item.original, &item.id).ok_or(UNKNOWN)?;
    let translation = match translation {
        Some(text) => Some(Composed::find(text, &item.id).ok_or(UNKNOWN)?),
        None => None,
    };
    unit::units(&original, translation.as_ref(), tag)
}

/// A unit with its notes.
fn notes(unit: Unit, item: &Item, terms: &Terms, forms: &[PluralForm]) -> (Unit, Vec<Note>) {
    let mut notes = Vec::new();
    let mut note = |about, text: String| notes.push(Note { about, text });
    if !item.comment.is_empty() {
        note("comment", item.comment.clone());
    }
    if let Some(place) = place(&unit, forms) {
        note("place", place);
    }
    let old = item.record.as_ref().and_then(|record| record.original.as_deref()).filter(|_| item.state == State::Stale);
    if let Some(old) = old {
        note("change", format!("The source has changed: {}", difference::short(old, item.original)));
    }
    let terms: Vec<String> = terms.within(&unit.original).into_iter().filter(|term| !term.name.is_empty()).map(named).collect();
    if !terms.is_empty() {
        note("glossary", terms.join("; "));
    }
    if !item.id.starts_with('-') {
        note("length", format!("Keep it below {} characters.", check::longest(unit.original.chars().count())));
    }
    (unit, notes)
}

/// A term with its name in the language and the forms of that name.
fn named(term: &GlossaryEntry) -> String {
    let forms: Vec<String> = term.forms.iter().map(|(key, form)| format!("{key}: {form}")).collect();
    let forms = if forms.is_empty() { String::new() } else { format!(" ({})", forms.join(", ")) };
    format!("{} = {}{forms}", term.source, term.name)
}

/// Where in its message a text stands, in words.
fn place(unit: &Unit, forms: &[PluralForm]) -> Option<String> {
    let attribute = unit.attribute.iter().map(|name| format!("the attribute {name}"));
    let variant = |(selector, key): &(String, String)| match forms.iter().find(|form| form.key == key && !form.examples.is_empty()) {
        Some(form) => {
            let numbers = form.examples.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            format!("used when {selector} is “{key}” (numbers such as {numbers})")
        }
        None => format!("used when {selector} is “{key}”"),
    };
    let parts: Vec<String> = attribute.chain(unit.variants.iter().map(variant)).collect();
    let mut place = parts.join(", ");
    place.get_mut(..1)?.make_ascii_uppercase();
    Some(place)
}
