//! A library: its languages and its documents, as `manuals/library.toml` and the folders beside it say.

use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::file::File;
use crate::source::sign_in::SignInEntry;
use crate::source::{Document, Door, Fingerprint, Keeping, Reading, SecondFactor, Snapshot, document};

/// The file that names the languages.
pub const LIBRARY_FILE: &str = "manuals/library.toml";

/// A BCP 47 language tag of the form `sq` or `sr-Latn`, checked, so it is safe in paths and addresses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(String);

impl Tag {
    /// A tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: plural rules and number formats go by it.
    pub fn bare(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script subtag (`Latn`), if the tag has one.
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').find(|part| part.len() == 4)
    }
}

impl TryFrom<String> for Tag {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        let language_ok = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        let rest_ok = parts.clone().count() <= 2
            && parts.all(|part| match part.len() {
                4 => part.starts_with(|c: char| c.is_ascii_uppercase()) && part[1..].bytes().all(|b| b.is_ascii_lowercase()),
                2 => part.bytes().all(|b| b.is_ascii_uppercase()),
                _ => false,
            });
        if language_ok && rest_ok { Ok(Self(text)) } else { Err(format!("`{text}` is not a language tag such as `sq` or `sr-Latn`")) }
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.0
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A language of the library: kept as files, or derived from one that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: Tag,
    /// The kept language it is made from by rule (`sr-Latn` from `sr`), if it is.
    pub derived_from: Option<Tag>,
}

/// The languages and documents of a library.
#[derive(Debug, Clone)]
pub struct Library {
    /// The language that authors write in.
    pub source: Tag,
    /// All languages, in the order of `library.toml`.
    pub languages: Vec<Language>,
    /// Whether a new text of a message whose translation is approved reaches readers only when it is approved itself. If not, it
    /// reaches them when it is submitted.
    pub approval: bool,
    /// Whether people whom nobody knows read anything.
    pub reading: Reading,
    /// Whether devices may keep, encrypted, what only accounts may read.
    pub closed_offline: bool,
    /// The section that the start page leads to first (`document#label`), and where it is named.
    pub first_card: Option<(String, Range<usize>)>,
    /// All documents, in the order of their slugs.
    pub documents: Vec<Document>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LibraryFile {
    source: toml::Spanned<Tag>,
    #[serde(default)]
    approval: bool,
    #[serde(default)]
    reading: Reading,
    /// Read by those who sign people in (`source::marking`); here it is only judged.
    #[serde(default, rename = "second-factor")]
    _second_factor: SecondFactor,
    #[serde(default, rename = "audit")]
    _audit: Keeping,
    /// Read anew at each sign-in ([`SignIn::read`](crate::source::SignIn::read)); here only what is wrong with it counts.
    #[serde(rename = "sign-in", default)]
    sign_in: SignInEntry,
    #[serde(default, rename = "closed-offline")]
    closed_offline: bool,
    #[serde(default, rename = "first-card")]
    first_card: Option<toml::Spanned<String>>,
    languages: Vec<LanguageEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageEntry {
    tag: toml::Spanned<Tag>,
    derived_from: Option<toml::Spanned<Tag>>,
}

impl Library {
    /// Reads the settings of a library. Documents whose settings are wrong are left out and reported; without a
    /// usable `library.toml` there is no library.
    pub fn read(snapshot: &Snapshot) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        let Some(file) = snapshot.get(LIBRARY_FILE) else {
            let message = format!("there is no library in {}: {LIBRARY_FILE} is missing", snapshot.root().display());
            let hint = match snapshot.paths().next() {
                None => "run the program in the folder of a library, or name it with --root; `armarium new library FOLDER` makes one",
                Some(_) => "the rest of one is here: copy the file from where the library was, or bring back a backup (`armarium restore`)",
            };
            return Err(vec![Diagnostic::error(Code::Metadata, LIBRARY_FILE, message).hint(hint)]);
        };
        let text = text(file, LIBRARY_FILE)?;
        let settings: LibraryFile = parse(text, LIBRARY_FILE)?;
        let mut faults = check_languages(&settings, text);
        if !faults.is_empty() {
            return Err(faults);
        }
        let kept = settings.languages.iter().filter(|entry| entry.derived_from.is_none()).map(|entry| entry.tag.get_ref());
        faults.extend(settings.sign_in.checked(text, &kept.collect::<Vec<_>>()).err().unwrap_or_default());
        let languages = settings
            .languages
            .into_iter()
            .map(|entry| Language { tag: entry.tag.into_inner(), derived_from: entry.derived_from.map(toml::Spanned::into_inner) })
            .collect();
        let documents = Document::read_all(snapshot, &mut faults);
        Ok((
            Self {
                source: settings.source.into_inner(),
                approval: settings.approval,
                reading: settings.reading,
                closed_offline: settings.closed_offline,
                first_card: settings.first_card.map(|card| (card.get_ref().clone(), card.span())),
                languages,
                documents,
            },
            faults,
        ))
    }

    /// All that [`Library::read`] depends on: the files of the settings with their fingerprints, and which documents there are.
    pub fn settings(snapshot: &Snapshot) -> impl Iterator<Item = (&str, Option<Fingerprint>)> {
        snapshot.paths().filter_map(|path| {
            let (_, name) = path.strip_prefix("manuals/")?.rsplit_once('/').unwrap_or(("", &path["manuals/".len()..]));
            match name {
                "library.toml" | "document.toml" => Some((path, snapshot.fingerprint_of(path))),
                "main.typ" => Some((path, None)),
                _ => None,
            }
        })
    }

    /// Whether devices may keep, encrypted, a document behind this door.
    pub fn keeps_sealed(&self, door: &Door) -> bool {
        self.closed_offline && !door.is_open()
    }

    /// What is to be said of a first card that leads nowhere: the start page does without it, so it holds nothing up. `sections` are the keys of
    /// all sections.
    pub fn check_first_card(&self, snapshot: &Snapshot, sections: &HashSet<String>) -> Option<Diagnostic> {
        let (card, place) = self.first_card.as_ref().filter(|(card, _)| !sections.contains(card))?;
        let text = snapshot.bytes(LIBRARY_FILE).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        let fault = Diagnostic::warning(Code::Reference, LIBRARY_FILE, format!("`first-card`: no section is called `{card}`"));
        Some(fault.at(text, place.start).hint("name a section as document#label, or remove the setting"))
    }

    /// A language by its tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag.as_str() == tag)
    }

    /// All that a document draws on, directly or through others, in the order in which it is named.
    pub fn drawn(&self, slug: &str) -> Vec<String> {
        document::drawn(&self.documents, slug)
    }

    /// The languages that translators keep as files: neither the source nor derived ones.
    pub fn translations(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter().filter(|l| l.derived_from.is_none() && l.tag != self.source)
    }

    /// The tags whose files give a language its messages, best first: `sr-Latn → sr → en`.
    pub fn fallbacks(&self, tag: &Tag) -> Vec<Tag> {
        let mut chain = vec![tag.clone()];
        while let Some(next) = chain.last().and_then(|t| self.language(t.as_str())).and_then(|l| l.derived_from.clone()) {
            if chain.contains(&next) {
                break;
            }
            chain.push(next);
        }
        if !chain.contains(&self.source) {
            chain.push(self.source.clone());
        }
        chain
    }
}

fn check_languages(settings: &LibraryFile, text: &str) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut fault = |span: Range<usize>, message: String| {
        faults.push(Diagnostic::error(Code::Metadata, LIBRARY_FILE, message).at(text, span.start));
    };
    let known = |tag: &Tag| settings.languages.iter().any(|entry| entry.tag.get_ref() == tag);
    if !known(settings.source.get_ref()) {
        fault(settings.source.span(), format!("the source language `{}` is not among the languages", settings.source.get_ref()));
    }
    for (i, entry) in settings.languages.iter().enumerate() {
        let tag = entry.tag.get_ref();
        if settings.languages[..i].iter().any(|earlier| earlier.tag.get_ref() == tag) {
            fault(entry.tag.span(), format!("the language `{tag}` stands twice"));
        }
        let Some(from) = &entry.derived_from else { continue };
        if tag == settings.source.get_ref() {
            fault(entry.tag.span(), format!("the source language `{tag}` cannot be derived"));
        } else if (tag.as_str(), from.get_ref().as_str()) != ("sr-Latn", "sr") {
            fault(from.span(), format!("no rule derives `{tag}` from `{}`; only `sr-Latn` from `sr` is known", from.get_ref()));
        } else if !known(from.get_ref()) {
            fault(from.span(), format!("`{}` is not among the languages", from.get_ref()));
        }
    }
    faults
}

/// The text of a settings file.
pub(crate) fn text<'a>(file: &'a File, path: &str) -> Result<&'a str, Vec<Diagnostic>> {
    let bytes = file.bytes().ok_or_else(|| vec![Diagnostic::error(Code::FileTooLarge, path, "this settings file is too large")])?;
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        vec![
            Diagnostic::error(Code::NotUtf8, path, "this file is not valid UTF-8").at(&valid, error.valid_up_to()).hint("save it as UTF-8"),
        ]
    })
}

/// Reads a settings file into its type; unknown fields, missing fields and wrong types are faults with their place.
pub(crate) fn parse<T: serde::de::DeserializeOwned>(text: &str, path: &str) -> Result<T, Vec<Diagnostic>> {
    toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        let message = error.message().trim_end_matches('.').replace('\n', ", ");
        vec![Diagnostic::error(Code::Metadata, path, message).at(text, offset)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_safe_in_paths() {
        for good in ["en", "sq", "sr-Latn", "sr-Latn-RS", "hbo"] {
            assert!(Tag::try_from(good.to_owned()).is_ok(), "{good}");
        }
        for bad in ["", "EN", "../en", "sr_Latn", "sr-latn", "e", "sr-Latn-RS-x", "en/../.."] {
            assert!(Tag::try_from(bad.to_owned()).is_err(), "{bad}");
        }
        let tag = Tag::try_from("sr-Latn".to_owned()).unwrap();
        assert_eq!((tag.bare(), tag.script()), ("sr", Some("Latn")));
    }

    #[test]
    fn faults_of_library_toml_have_their_place() {
        let text = "source = \"en\"\n[[languages]]\ntag = \"sq\"\n";
        let settings: LibraryFile = parse(text, LIBRARY_FILE).unwrap();
        let faults = check_languages(&settings, text);
        assert_eq!((faults[0].line, faults[0].column), (1, 10), "{faults:?}");
        let faults = parse::<LibraryFile>("source = \"en\"\nlanguages = 3\n", LIBRARY_FILE).err().unwrap();
        assert_eq!(faults[0].line, 2, "{faults:?}");
        let faults = parse::<LibraryFile>("source = \"en\"\napproval = \"yes\"\nlanguages = []\n", LIBRARY_FILE).err().unwrap();
        assert_eq!((faults[0].line, faults[0].column), (2, 12), "{faults:?}");
    }
}
