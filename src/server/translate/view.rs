//! A message as its page shows it.

use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::bundle::Argument;
use crate::locale::compose::{Composed, Piece, Text};
use crate::locale::difference::{self, Change};
use crate::locale::review;
use crate::locale::words::LanguageWords;
use crate::source::Tag;
use crate::state::work::{COMMENT, DECLINED, Event, FOUND, IMPORTED};
use crate::translate::form::{self, Chosen, Field, PluralForm};

/// One field of the form.
pub struct FieldView {
    /// Its number, from 0.
    pub number: usize,
    /// What it is for.
    pub label: String,
    /// What stands in it.
    pub text: String,
    /// How many lines it shows.
    pub rows: usize,
}

impl FieldView {
    /// Its text as a text area takes it.
    pub fn area(&self) -> String {
        area(&self.text)
    }
}

/// A text as a text area takes it: of a break at its start, browsers leave the first one out.
pub fn area(text: &str) -> String {
    if text.starts_with('\n') { format!("\n{text}") } else { text.to_owned() }
}

/// A fault of the text.
pub struct FaultView {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// Its code.
    pub code: String,
    /// What kind of fault it is, in the language of the page.
    pub kind: Option<String>,
    /// What is wrong, in English.
    pub message: String,
    /// How to mend it, in English.
    pub hints: Vec<String>,
}

/// A stretch of a difference: `same`, `removed` or `added`.
pub struct Stretch {
    /// What became of it.
    pub kind: &'static str,
    /// The text.
    pub text: String,
}

/// Something that happened to the message.
pub struct EventView {
    /// Who.
    pub person: String,
    /// The day, as people write it.
    pub day: String,
    /// What.
    pub kind: String,
    /// Whether it is a comment.
    pub comment: bool,
    /// The comment or the text.
    pub text: String,
}

/// The fields of a form with what they are for.
pub fn field_views(fields: Vec<Field>, words: LanguageWords, tag: &Tag) -> Vec<FieldView> {
    let forms = form::plural_forms(tag);
    let view = |(number, field): (usize, Field)| FieldView {
        number,
        label: label(&field, words, &forms),
        rows: (field.text.chars().count() / 70 + field.text.matches('\n').count() + 2).min(16),
        text: field.text,
    };
    fields.into_iter().enumerate().map(view).collect()
}

/// `Text`, `Attribute “alt”`, `When $count is “few” (2, 3, 4)`.
fn label(field: &Field, words: LanguageWords, forms: &[PluralForm]) -> String {
    let mut parts = Vec::new();
    if let Some(name) = &field.attribute {
        parts.push(words.with("translate-field-attribute", &[("name", Argument::Text(name.clone()))]));
    }
    for Chosen { selector, key, counts } in &field.variants {
        // The keys of other choices (`male`, `other`) stand for no numbers.
        let form = forms.iter().find(|form| form.key == *key).filter(|_| *counts);
        let examples = form.map(|form| form.examples.iter().map(u32::to_string).collect::<Vec<_>>().join(", "));
        let arguments = [("selector", Argument::Text(selector.clone())), ("key", Argument::Text(key.clone()))];
        let variant = words.with("translate-field-variant", &arguments);
        parts.push(match examples.filter(|examples| !examples.is_empty()) {
            Some(examples) => format!("{variant} ({examples} …)"),
            None => variant,
        });
    }
    if parts.is_empty() { words.get("translate-field-text") } else { parts.join(" · ") }
}

/// What is wrong, the worst first.
pub fn fault_views(faults: &[Diagnostic], words: LanguageWords) -> Vec<FaultView> {
    let kind = |id: String| Some(words.get(&id)).filter(|text| *text != id);
    let view = |fault: &Diagnostic| FaultView {
        severity: match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        code: fault.code.to_string(),
        kind: kind(format!("fault-{}", fault.code)),
        message: fault.message.clone(),
        hints: fault.hints.clone(),
    };
    let mut views: Vec<FaultView> = faults.iter().map(view).collect();
    views.sort_by_key(|view| ["error", "warning", "note"].iter().position(|known| *known == view.severity));
    views
}

/// How a text has changed, word by word.
pub fn stretches(old: &str, new: &str) -> Vec<Stretch> {
    let stretch = |change: &Change| match change {
        Change::Same(text) => Stretch { kind: "same", text: (*text).to_owned() },
        Change::Removed(text) => Stretch { kind: "removed", text: (*text).to_owned() },
        Change::Added(text) => Stretch { kind: "added", text: (*text).to_owned() },
    };
    difference::words(old, new).iter().map(stretch).collect()
}

/// An entry as people read it, one line for each of its texts.
pub fn lines(entry: &str, id: &str) -> String {
    match Composed::find(entry, id) {
        Some(composed) => form::fields(&composed).into_iter().map(|field| field.text).collect::<Vec<_>>().join("\n"),
        None => entry.to_owned(),
    }
}

/// What can be put into a text: the placeables and tags of the source, each once.
pub fn insertions(original: &Composed) -> Vec<String> {
    fn each(text: &Text, found: &mut Vec<String>) {
        for piece in &text.0 {
            let new = match piece {
                Piece::Placeable(inside) => vec![format!("{{ {inside} }}")],
                Piece::Text(text) => tags(text),
                Piece::Choice { variants, .. } => {
                    variants.iter().for_each(|variant| each(&variant.text, found));
                    Vec::new()
                }
            };
            for insertion in new {
                if !found.contains(&insertion) {
                    found.push(insertion);
                }
            }
        }
    }
    let mut found = Vec::new();
    original.value.iter().chain(original.attributes.iter().map(|(_, text)| text)).for_each(|text| each(text, &mut found));
    found
}

/// The tags of a text: an opening one with its closing one, which enclose what is selected.
fn tags(text: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let Some(end) = rest.find('>') else { break };
        let tag = &rest[..=end];
        if !tag.starts_with("</") {
            let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
            tags.push(if tag.ends_with("/>") { tag.to_owned() } else { format!("{tag}</{name}>") });
        }
        rest = &rest[end + 1..];
    }
    tags
}

/// The variables of the source: a text can be split by each of them.
pub fn variables(original: &Composed) -> Vec<String> {
    let simple = |insertion: &String| insertion.strip_prefix("{ $").and_then(|rest| rest.strip_suffix(" }")).map(str::to_owned);
    insertions(original)
        .iter()
        .filter_map(simple)
        .filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)))
        .collect()
}

/// What happened to a message, with days as people write them.
pub fn event_views(events: Vec<Event>, words: LanguageWords, id: &str) -> Vec<EventView> {
    let view = |event: Event| {
        let comment = event.kind == COMMENT;
        let kind = match event.kind.as_str() {
            COMMENT => words.get("translate-commented"),
            FOUND => words.get("translate-found-before"),
            DECLINED => words.get("translate-declined"),
            IMPORTED => words.with("translate-imported", &[("file", Argument::Text(event.origin))]),
            decision => state_name(decision, words),
        };
        EventView {
            person: event.person,
            day: day(event.at, words),
            kind,
            comment,
            text: if comment { event.text } else { lines(&event.text, id) },
        }
    };
    events.into_iter().map(view).collect()
}

/// The name of a state or decision.
pub fn state_name(name: &str, words: LanguageWords) -> String {
    words.get(&format!("translate-state-{name}"))
}

fn day(at: i64, words: LanguageWords) -> String {
    let date = review::day(at);
    words.with("date-only", &[("date", Argument::Date { year: i32::from(date.year), month: date.month, day: date.day })])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeables_and_tags_of_the_source_can_be_inserted() {
        let original = Composed::find("a = A <strong>b</strong> { $n } <a data-l10n-name=\"x\">c</a>{ -term }<ref data-l10n-name=\"y\"/> { $n ->\n  *[other] { $m }\n }\n", "a").unwrap();
        let expected =
            ["<strong></strong>", "{ $n }", "<a data-l10n-name=\"x\"></a>", "{ -term }", "<ref data-l10n-name=\"y\"/>", "{ $m }"];
        assert_eq!(insertions(&original), expected);
        assert_eq!(variables(&original), ["n", "m"]);
    }

    #[test]
    fn every_kind_of_fault_of_a_message_has_words() {
        let words = crate::locale::words::program();
        for code in crate::diagnostic::Code::ALL.iter().take_while(|code| **code != crate::diagnostic::Code::Typst) {
            assert!(words.has(&format!("fault-{code}")), "{code}");
        }
    }
}
