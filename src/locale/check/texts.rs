//! All messages of one language: what exists, what it is made of, and what refers to what.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fluent_syntax::ast::Pattern;

use super::file::FtlFile;
use super::writing::Writing;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{self, Message, Reference};
use crate::locale::plural::Plurals;
use crate::source::Tag;

/// The messages of one language.
pub struct Texts<'a> {
    /// The language.
    pub tag: &'a Tag,
    /// How it is written.
    pub writing: &'static Writing,
    /// How it counts.
    pub plurals: Plurals,
    /// How it numbers: first, second, third.
    pub ordinals: Plurals,
    /// Its files.
    pub files: Vec<&'a FtlFile<'a>>,
    /// The messages of each file, in its order; of two with one id only the first.
    pub messages: Vec<Vec<Message<'a>>>,
    ids: BTreeSet<String>,
    terms: HashMap<&'a str, &'a Pattern<&'a str>>,
}

impl<'a> Texts<'a> {
    /// The messages of some files; what stands twice is reported.
    pub fn of(tag: &'a Tag, files: impl IntoIterator<Item = &'a FtlFile<'a>>, faults: &mut Vec<Diagnostic>) -> Self {
        let files: Vec<&FtlFile> = files.into_iter().collect();
        let mut seen = BTreeSet::new();
        let mut ids = BTreeSet::new();
        let mut terms = HashMap::new();
        let mut messages = Vec::new();
        for &file in &files {
            let mut own = Vec::new();
            for message in pattern::messages(&file.resource) {
                let id = message.full_id();
                let fault = |code, at: &str, text: String| {
                    file.fault(Severity::Error, code, pattern::offset(file.text, at), text).of(message.full_id())
                };
                if !seen.insert(id.clone()) {
                    let text = format!("`{id}` stands twice in this language; the first one counts");
                    faults.push(fault(Code::DuplicateId, message.id, text).hint("give one of them another id"));
                    continue;
                }
                let mut attributes = BTreeSet::new();
                for (name, _) in &message.attributes {
                    if !attributes.insert(*name) {
                        let text = format!("`{id}.{name}` stands twice in this message; the first one counts");
                        faults.push(fault(Code::DuplicateAttribute, name, text).hint("remove one of them"));
                    }
                    ids.insert(format!("{id}.{name}"));
                }
                if let (Some(value), true) = (message.value, message.term) {
                    terms.insert(message.id, value);
                }
                if message.value.is_some() {
                    ids.insert(id);
                }
                own.push(message);
            }
            messages.push(own);
        }
        let (plurals, ordinals) = (Plurals::cardinal(tag), Plurals::ordinal(tag));
        Self { tag, writing: Writing::of(tag), plurals, ordinals, files, messages, ids, terms }
    }

    /// Each file with its messages.
    pub fn by_file(&self) -> impl Iterator<Item = (&'a FtlFile<'a>, &[Message<'a>])> {
        self.files.iter().copied().zip(&self.messages).map(|(file, messages)| (file, messages.as_slice()))
    }

    /// Whether a message, an attribute (`id.name`) or a term (`-id`) has a text.
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// The value of a term, by its name without the hyphen.
    pub fn term(&self, name: &str) -> Option<&'a Pattern<&'a str>> {
        self.terms.get(name).copied()
    }

    /// The patterns by what refers to them: `id`, `id.attribute` or `-id`.
    pub fn patterns(&self) -> BTreeMap<String, (&'a FtlFile<'a>, &Message<'a>, &'a Pattern<&'a str>)> {
        let mut patterns = BTreeMap::new();
        for (file, messages) in self.by_file() {
            for message in messages {
                for (name, pattern) in message.parts() {
                    let id = name.map_or_else(|| message.full_id(), |name| format!("{}.{name}", message.full_id()));
                    patterns.entry(id).or_insert((file, message, pattern));
                }
            }
        }
        patterns
    }
}

/// The id a reference leads to, in the form that [`Texts::has`] knows.
pub fn target(reference: &Reference) -> Option<String> {
    match reference {
        Reference::Term(name) => Some(format!("-{name}")),
        Reference::Message(name, None) => Some((*name).to_owned()),
        Reference::Message(name, Some(attribute)) => Some(format!("{name}.{attribute}")),
        _ => None,
    }
}
