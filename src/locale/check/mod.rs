//! The faults of messages that can be seen without typesetting: within a file, and between a translation and its source.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Pattern, Resource};
use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{self, Message, Reference};
use crate::locale::{guard, markup, place, review};
use crate::source::{Library, Snapshot, Tag};

/// Every fault of the messages of a library, in reading order.
pub fn check(library: &Library, snapshot: &Snapshot) -> Vec<Diagnostic> {
    let names: Vec<String> =
        ["terms", "interface"].into_iter().map(str::to_owned).chain(library.documents.iter().map(|d| d.slug.clone())).collect();
    let mut faults = Vec::new();
    let source = Files::read(snapshot, &library.source, &names, &mut faults).parsed(&mut faults);
    let translations: Vec<&Tag> = library.translations().map(|language| &language.tag).collect();
    let of_translation = |tag: &&Tag| {
        let mut faults = Vec::new();
        let files = Files::read(snapshot, tag, &names, &mut faults).parsed(&mut faults);
        Index::of(&files, &mut faults).check(&files, &mut faults);
        for name in &names {
            compare(tag, name, &source, &files, &mut faults);
            faults.extend(review::read(snapshot, tag, name).1);
        }
        faults.extend(stray_files(snapshot, tag, &names));
        faults
    };
    let (of_source, of_translations) = rayon::join(
        || {
            let mut faults = Vec::new();
            Index::of(&source, &mut faults).check(&source, &mut faults);
            faults
        },
        || translations.par_iter().map(of_translation).collect::<Vec<_>>(),
    );
    faults.extend(of_source);
    faults.extend(of_translations.into_iter().flatten());
    crate::diagnostic::sort(&mut faults);
    faults
}

/// Whether a fault stands in the files of a translation: such faults never stop a build.
pub fn in_translation(library: &Library, fault: &Diagnostic) -> bool {
    library.translations().any(|language| fault.file.starts_with(&format!("locales/{}/", language.tag)))
}

/// The safe texts of one language's files.
struct Files<'a> {
    texts: Vec<(String, &'a str)>,
}

impl<'a> Files<'a> {
    fn read(snapshot: &'a Snapshot, tag: &Tag, names: &[String], faults: &mut Vec<Diagnostic>) -> Self {
        let mut texts = Vec::new();
        for name in names {
            let path = place::path(tag, name);
            let Some(file) = snapshot.get(&path) else { continue };
            let (text, mut found) = guard::inspect(&path, file);
            faults.append(&mut found);
            if let Some(text) = text {
                texts.push((path, text));
            }
        }
        Self { texts }
    }

    fn parsed(&self, faults: &mut Vec<Diagnostic>) -> Vec<Parsed<'a>> {
        let parse = |(path, text): &(String, &'a str)| {
            let (resource, errors) = pattern::parse(text);
            faults.extend(errors.into_iter().map(|(offset, message)| {
                let message = format!("this is not valid Fluent: {}", message.trim_end_matches('.').to_lowercase());
                Diagnostic::error(Code::Syntax, path.clone(), message).at(text, offset)
            }));
            Parsed { path: path.clone(), text, resource }
        };
        self.texts.iter().map(parse).collect()
    }
}

struct Parsed<'a> {
    path: String,
    text: &'a str,
    resource: Resource<&'a str>,
}

impl Parsed<'_> {
    fn fault(&self, severity: Severity, code: Code, at: &str, id: &str, message: String) -> Diagnostic {
        Diagnostic::new(severity, code, self.path.clone(), message).at(self.text, pattern::offset(self.text, at)).of(id)
    }
}

/// The ids of one language and what they refer to; terms with their hyphen, attributes as `id.attribute`.
struct Index {
    ids: BTreeSet<String>,
    references: BTreeMap<String, Vec<String>>,
}

impl Index {
    fn of(files: &[Parsed], faults: &mut Vec<Diagnostic>) -> Self {
        let mut index = Self { ids: BTreeSet::new(), references: BTreeMap::new() };
        for file in files {
            for message in pattern::messages(&file.resource) {
                let id = full_id(&message);
                if index.ids.contains(&id) {
                    let text = format!("`{id}` stands twice in this language; the first one counts");
                    faults.push(
                        file.fault(Severity::Error, Code::DuplicateId, message.id, message.id, text).hint("give one of them another id"),
                    );
                    continue;
                }
                if message.value.is_some() {
                    index.ids.insert(id.clone());
                } else {
                    index.ids.insert(format!("{id} "));
                }
                index.ids.extend(message.attributes.iter().map(|(name, _)| format!("{id}.{name}")));
                let uses = message.parts().flat_map(|(_, pattern)| pattern::references(pattern)).filter_map(|reference| match reference {
                    Reference::Term(name) => Some(format!("-{name}")),
                    Reference::Message(name, _) => Some(name.to_owned()),
                    _ => None,
                });
                index.references.insert(id, uses.collect());
            }
        }
        index
    }

    /// Faults within one language: references that lead nowhere or in circles, functions, broken markup.
    fn check(&self, files: &[Parsed], faults: &mut Vec<Diagnostic>) {
        for file in files {
            for message in pattern::messages(&file.resource) {
                for (_, pattern) in message.parts() {
                    self.check_references(file, &message, pattern, faults);
                    if !message.term {
                        check_markup(file, &message, pattern, faults);
                    }
                }
                let id = full_id(&message);
                let refers = self.references.get(&id).is_some_and(|references| !references.is_empty());
                if refers && pattern::leads_back(&self.references, &id) {
                    faults.push(file.fault(Severity::Error, Code::Cycle, message.id, message.id, format!("`{id}` leads back to itself")));
                }
            }
        }
    }

    fn check_references(&self, file: &Parsed, message: &Message, pattern: &Pattern<&str>, faults: &mut Vec<Diagnostic>) {
        for reference in pattern::references(pattern) {
            let name = reference.name();
            let (code, text) = match reference {
                Reference::Term(_) if !self.ids.contains(&format!("-{name}")) => {
                    (Code::TermUnknown, format!("there is no term `-{name}` in this language"))
                }
                Reference::Message(_, None) if !self.ids.contains(name) => {
                    (Code::MessageRefUnknown, format!("there is no message `{name}` with a value in this language"))
                }
                Reference::Message(_, Some(attribute)) if !self.ids.contains(&format!("{name}.{attribute}")) => {
                    (Code::MessageRefUnknown, format!("there is no `{name}.{attribute}` in this language"))
                }
                Reference::Function(_) => {
                    (Code::FunctionUnknown, format!("`{name}` is not known; numbers and dates are formatted without functions"))
                }
                _ => continue,
            };
            faults.push(file.fault(Severity::Error, code, name, message.id, text));
        }
    }
}

fn full_id(message: &Message) -> String {
    if message.term { format!("-{}", message.id) } else { message.id.to_owned() }
}

fn check_markup(file: &Parsed, message: &Message, pattern: &Pattern<&str>, faults: &mut Vec<Diagnostic>) {
    for reading in pattern::readings(pattern, "") {
        if let Err(problem) = markup::parse(&reading) {
            faults.push(file.fault(Severity::Error, Code::Markup, message.id, message.id, problem));
            return;
        }
    }
}

/// Faults between a file of a translation and that of the source.
fn compare(tag: &Tag, name: &str, source: &[Parsed], translation: &[Parsed], faults: &mut Vec<Diagnostic>) {
    let of = |files: &'_ [Parsed]| files.iter().position(|file| file.path.ends_with(&format!("/{name}.ftl")));
    let Some(source) = of(source).map(|i| &source[i]) else { return };
    let path = place::path(tag, name);
    let Some(file) = of(translation).map(|i| &translation[i]) else {
        let message = format!("`{tag}` has no readable {path}; its pages show the source text");
        faults.push(Diagnostic::error(Code::MissingFile, path, message).hint(format!("translate {}", source.path)));
        return;
    };
    let translated: BTreeMap<String, Message> = pattern::messages(&file.resource).map(|m| (full_id(&m), m)).collect();
    let originals: BTreeMap<String, Message> = pattern::messages(&source.resource).map(|m| (full_id(&m), m)).collect();
    for (id, original) in &originals {
        match translated.get(id) {
            Some(message) => compare_message(tag, file, original, message, faults),
            None => {
                let (line, _) = crate::diagnostic::position(source.text, pattern::offset(source.text, original.id));
                let message = format!("`{id}` is not translated");
                let end = file.text.len();
                let fault = Diagnostic::error(Code::Missing, path.clone(), message).at(file.text, end).of(original.id);
                faults.push(fault.hint(format!("the source is {}:{line}", source.path)));
            }
        }
    }
    for (id, message) in &translated {
        // A language may need terms of its own; what nobody asks for is otherwise a leftover.
        if !originals.contains_key(id) && !message.term {
            let fault =
                file.fault(Severity::Warning, Code::Obsolete, message.id, message.id, format!("`{id}` does not exist in the source"));
            faults.push(fault.hint("remove it, or correct its id"));
        }
    }
}

fn compare_message(tag: &Tag, file: &Parsed, original: &Message, message: &Message, faults: &mut Vec<Diagnostic>) {
    let mut fault = |severity, code, at: &str, text: String| faults.push(file.fault(severity, code, at, message.id, text));
    match (original.value, message.value) {
        (Some(_), None) => fault(Severity::Error, Code::ValueMissing, message.id, format!("`{}` has attributes but no text", message.id)),
        (None, Some(_)) => {
            fault(Severity::Error, Code::ValueExtra, message.id, format!("`{}` has a text, which the source has not", message.id))
        }
        _ => {}
    }
    if !message.term {
        for (name, _) in &original.attributes {
            if !message.attributes.iter().any(|(other, _)| other == name) {
                fault(Severity::Error, Code::AttributeMissing, message.id, format!("`{}.{name}` is not translated", message.id));
            }
        }
        for (name, _) in &message.attributes {
            if !original.attributes.iter().any(|(other, _)| other == name) {
                fault(Severity::Warning, Code::AttributeExtra, name, format!("`{}.{name}` does not exist in the source", message.id));
            }
        }
    }
    for (part, pattern) in message.parts() {
        let counterpart = match part {
            None => original.value,
            Some(name) => original.attributes.iter().find(|(other, _)| *other == name).map(|(_, pattern)| *pattern),
        };
        if let Some(counterpart) = counterpart {
            compare_patterns(tag, file, message, counterpart, pattern, faults);
        }
    }
}

fn compare_patterns(
    tag: &Tag,
    file: &Parsed,
    message: &Message,
    original: &Pattern<&str>,
    pattern: &Pattern<&str>,
    faults: &mut Vec<Diagnostic>,
) {
    let variables = |pattern: &Pattern<&str>| -> BTreeSet<String> {
        let variable = |reference: &Reference| matches!(reference, Reference::Variable(_));
        pattern::references(pattern).iter().filter(|r| variable(r)).map(|r| r.name().to_owned()).collect()
    };
    if !message.term {
        let (wanted, used) = (variables(original), variables(pattern));
        for name in wanted.difference(&used) {
            let text = format!("`${name}` of the source does not appear in the translation");
            faults.push(file.fault(Severity::Warning, Code::VariableMissing, message.id, message.id, text));
        }
        for reference in pattern::references(pattern) {
            if let Reference::Variable(name) = reference
                && !wanted.contains(name)
            {
                let text = format!("`${name}` is not passed to this message");
                faults.push(file.fault(Severity::Error, Code::VariableUnknown, name, message.id, text));
            }
        }
        let names = |pattern: &Pattern<&str>| -> BTreeSet<String> {
            let readings = pattern::readings(pattern, "");
            readings
                .iter()
                .filter_map(|r| markup::parse(r).ok())
                .flat_map(|i| markup::names(&i).into_iter().map(str::to_owned).collect::<Vec<_>>())
                .collect()
        };
        if names(original) != names(pattern) {
            let text = "the named tags (data-l10n-name) are not the same as in the source".to_owned();
            faults.push(file.fault(Severity::Error, Code::Markup, message.id, message.id, text));
        }
    }
    for (selector, keys) in pattern::selectors(pattern) {
        let missing = missing_categories(tag, &keys);
        if !missing.is_empty() {
            let text = format!("the selector over `${selector}` lacks the plural form {} of `{tag}`", missing.join(", "));
            faults.push(file.fault(Severity::Warning, Code::PluralCategoryMissing, selector, message.id, text));
        }
    }
    let letters = |pattern: &Pattern<&str>| pattern::texts(pattern).concat();
    let (english, translated) = (letters(original), letters(pattern));
    if !message.term
        && english == translated
        && english.split_whitespace().filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 2).count() >= 3
    {
        faults.push(file.fault(
            Severity::Warning,
            Code::Untranslated,
            message.id,
            message.id,
            "the translation equals the source".to_owned(),
        ));
    }
    if cyrillic(tag) {
        for text in pattern::texts(pattern) {
            if let Some(word) = mixed_word(text) {
                let fault = file.fault(
                    Severity::Error,
                    Code::MixedScriptWord,
                    word,
                    message.id,
                    format!("“{word}” mixes Cyrillic and Latin letters"),
                );
                faults.push(fault.hint("some letters look alike in both scripts; type the word again"));
            }
        }
    } else {
        for text in pattern::texts(pattern) {
            if let Some(word) = words(text).find(|word| word.chars().any(is_cyrillic)) {
                let text = format!("“{word}” is written in Cyrillic letters");
                faults.push(file.fault(Severity::Error, Code::WrongScript, word, message.id, text));
            }
        }
    }
}

/// Whether a language is written in Cyrillic letters here.
fn cyrillic(tag: &Tag) -> bool {
    matches!((tag.bare(), tag.script()), ("mk" | "sr" | "bg" | "ru" | "uk" | "be", None) | (_, Some("Cyrl")))
}

fn is_cyrillic(c: char) -> bool {
    ('\u{0400}'..='\u{04ff}').contains(&c)
}

/// Words, split at hyphens too: a foreign stem may carry a Cyrillic ending (`Firefox-а`).
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn mixed_word(text: &str) -> Option<&str> {
    let untagged = |word: &&str| word.chars().any(is_cyrillic) && word.chars().any(|c| c.is_alphabetic() && !is_cyrillic(c));
    words(text).find(untagged)
}

/// The plural categories that a language distinguishes for whole numbers and a selector does not name.
fn missing_categories(tag: &Tag, keys: &[&str]) -> Vec<&'static str> {
    let named: Vec<&str> = keys.iter().copied().filter(|key| ["zero", "one", "two", "few", "many", "other"].contains(key)).collect();
    if named.iter().all(|key| *key == "other") {
        // A selector over exact numbers or names is not about plurals.
        return Vec::new();
    }
    let Ok(language) = tag.bare().parse::<LanguageIdentifier>() else { return Vec::new() };
    let Ok(rules) = intl_pluralrules::PluralRules::create(language, intl_pluralrules::PluralRuleType::CARDINAL) else { return Vec::new() };
    let needed: BTreeSet<&'static str> = (0..=200_u32).filter_map(|n| rules.select(n).ok()).map(category).collect();
    needed.into_iter().filter(|category| !named.contains(category)).collect()
}

fn category(category: intl_pluralrules::PluralCategory) -> &'static str {
    use intl_pluralrules::PluralCategory::*;
    match category {
        ZERO => "zero",
        ONE => "one",
        TWO => "two",
        FEW => "few",
        MANY => "many",
        OTHER => "other",
    }
}

fn stray_files(snapshot: &Snapshot, tag: &Tag, names: &[String]) -> Vec<Diagnostic> {
    let folder = format!("locales/{tag}/");
    let stray = |path: &&str| {
        path.strip_prefix(&folder).and_then(|file| file.strip_suffix(".ftl")).is_some_and(|name| !names.iter().any(|n| n == name))
    };
    snapshot
        .paths()
        .filter(stray)
        .map(|path| {
            Diagnostic::warning(Code::ObsoleteFile, path, "no document of that name exists").hint("remove the file, or correct its name")
        })
        .collect()
}
