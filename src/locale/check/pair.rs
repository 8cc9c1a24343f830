//! A text of a translation beside the source's: what most checks look at.

use std::cell::OnceCell;

use fluent_syntax::ast::Pattern;

use super::file::FtlFile;
use super::plain::plain;
use super::texts::Texts;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{self, Message};
use crate::locale::reading::{Choice, Reading, readings};

/// Most text of one part that is judged in all its readings together, in bytes: a paragraph of 4 KiB in every one of 64. Of a
/// longer text with variants, the first readings stand for all.
const MAX_JUDGED: usize = 256 << 10;

/// The value or one attribute of a message.
pub struct Part<'a> {
    /// Where it stands.
    pub file: &'a FtlFile<'a>,
    /// The id of its message, as a slice of the file.
    pub id: &'a str,
    /// Whether the message is a term.
    pub term: bool,
    /// The attribute; `None` for the value.
    pub name: Option<&'a str>,
    /// Its pattern.
    pub pattern: &'a Pattern<&'a str>,
    readings: OnceCell<Vec<Read<'a>>>,
}

/// One way to read a part.
pub struct Read<'a> {
    /// The variants and pieces.
    pub reading: Reading<'a>,
    /// The text with its markup.
    pub marked: String,
    /// The running text without markup and addresses: words to judge by.
    pub plain: String,
}

impl<'a> Part<'a> {
    /// A part of a message.
    pub fn new(file: &'a FtlFile<'a>, message: &Message<'a>, name: Option<&'a str>, pattern: &'a Pattern<&'a str>) -> Self {
        Self { file, id: message.id, term: message.term, name, pattern, readings: OnceCell::new() }
    }

    /// The id of its message, with the hyphen of a term.
    pub fn full_id(&self) -> String {
        if self.term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// How people call it: `id` or `id.attribute`.
    pub fn shown(&self) -> String {
        self.name.map_or_else(|| self.full_id(), |name| format!("{}.{name}", self.full_id()))
    }

    /// Every way to read it; there is at least one.
    pub fn readings(&self) -> &[Read<'a>] {
        self.readings.get_or_init(|| {
            let length = pattern::texts(self.pattern).iter().map(|text| text.len()).sum::<usize>();
            let most = (MAX_JUDGED / length.max(1)).max(1);
            let read = |reading: Reading<'a>| Read { marked: reading.text(), plain: plain(&reading.running_text()), reading };
            readings(self.pattern).into_iter().take(most).map(read).collect()
        })
    }

    /// The running texts of all readings.
    pub fn plains(&self) -> impl Iterator<Item = &str> {
        self.readings().iter().map(|read| read.plain.as_str())
    }

    /// A fault of this part, at its name.
    pub fn fault(&self, severity: Severity, code: Code, message: String) -> Diagnostic {
        self.fault_at(self.name.unwrap_or(self.id), severity, code, message)
    }

    /// A fault at a slice of the file.
    pub fn fault_at(&self, slice: &str, severity: Severity, code: Code, message: String) -> Diagnostic {
        self.file.fault(severity, code, pattern::offset(self.file.text, slice), message).of(self.full_id())
    }

    /// A fault at a word of the text, wherever in the pattern it stands.
    pub fn fault_at_word(&self, word: &str, severity: Severity, code: Code, message: String) -> Diagnostic {
        let texts = pattern::texts(self.pattern);
        let found = texts.iter().find_map(|text| text.find(word).map(|start| &text[start..]));
        match found {
            Some(slice) => self.fault_at(slice, severity, code, message),
            None => self.fault(severity, code, message),
        }
    }
}

/// A part of a translation and the same part of the source.
pub struct Pair<'a> {
    /// The source's part.
    pub source: Part<'a>,
    /// The translation's part.
    pub translation: Part<'a>,
    /// The source language.
    pub from: &'a Texts<'a>,
    /// The language translated into.
    pub into: &'a Texts<'a>,
}

impl<'a> Pair<'a> {
    /// The reading of the source that says the same as a reading of the translation: the same keys where they mean the
    /// same in both languages, or else the source's default variants.
    pub fn counterpart(&self, reading: &Reading<'a>) -> Option<&Read<'a>> {
        let fits = |choice: &Choice| {
            let own = reading.choices.iter().find(|own| own.variable == choice.variable);
            let same = own.is_some_and(|own| own.key == choice.key && (!is_category(own.key) || self.into.plurals.is_single(own.key)));
            (same || choice.default).then_some(usize::from(same))
        };
        let rank = |read: &&Read| read.reading.choices.iter().map(fits).sum::<Option<usize>>();
        self.source.readings().iter().filter(|read| rank(read).is_some()).max_by_key(rank)
    }
}

/// Whether a key is a plural category of CLDR.
pub fn is_category(key: &str) -> bool {
    crate::locale::plural::CATEGORIES.contains(&key)
}
