//! What the program has given to a library (templates, words of the interface), remembered by fingerprints, so that a newer program can renew
//! it without touching what was changed there.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::source::replace::existing;
use crate::source::{Fingerprint, Library, document, replace, replace::replace_all, shipped};

/// The file that remembers it.
pub const FILE: &str = "manuals/given.toml";
/// What it says of itself.
const ABOUT: &str = "# What the program has put into this library, and what it looked like: `armarium upgrade` renews what nobody has changed since.\n# The program writes this file.\n\n";
/// The version of this program.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// What was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The version of the program that gave it.
    pub program: String,
    /// The files, with their fingerprints.
    pub files: BTreeMap<String, Fingerprint>,
}

/// What a newer program means for the files of a library.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Upgrade {
    /// Files that are not there and came with a newer program.
    pub new: Vec<String>,
    /// Files that nobody has changed, and that the program has changed.
    pub renewed: Vec<String>,
    /// Files that were changed here and that the program has changed too: they stay.
    pub kept: Vec<String>,
    /// Files that were removed here: they stay away.
    pub removed: Vec<String>,
    files: BTreeMap<String, Vec<u8>>,
    remembered: BTreeMap<String, Fingerprint>,
}

/// Whether a file comes from the program and not from the people of a library.
pub fn is_given(path: &str) -> bool {
    let templates =
        path.strip_prefix("manuals/").and_then(|rest| rest.split_once('/')).is_some_and(|(folder, _)| folder == document::TEMPLATES);
    templates || path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')).is_some_and(|(_, name)| name == "interface.ftl")
}

impl Given {
    /// Given now, by this program.
    pub fn now(files: BTreeMap<String, Fingerprint>) -> Self {
        Self { program: PROGRAM.to_owned(), files }
    }

    /// What a library remembers; nothing where it was not made by `armarium new library`.
    ///
    /// # Errors
    /// The file cannot be read, or was changed into something else.
    pub fn of(root: &Path) -> io::Result<Self> {
        let Some(bytes) = existing(root, FILE)? else { return Ok(Self { program: "0.0.0".into(), files: BTreeMap::new() }) };
        let invalid = |reason: String| io::Error::new(io::ErrorKind::InvalidData, format!("{FILE}: {reason}"));
        let text = std::str::from_utf8(&bytes).map_err(|error| invalid(error.to_string()))?;
        toml::from_str(text).map_err(|error| invalid(error.message().to_owned()))
    }

    /// Keeps it in a library.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        replace(root, FILE, format!("{ABOUT}{text}").as_bytes())
    }

    /// Whether a newer program than this one has given it.
    pub fn is_newer(&self) -> bool {
        let numbers = |text: &str| text.split(['.', '-', '+']).map_while(|part| part.parse::<u64>().ok()).collect::<Vec<_>>();
        numbers(&self.program) > numbers(PROGRAM)
    }
}

impl Upgrade {
    /// What this program would change in a library.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn of(root: &Path, library: &Library, given: &Given) -> io::Result<Self> {
        let mut upgrade = Self::default();
        if given.is_newer() {
            return Ok(upgrade);
        }
        let is_here = |path: &str| {
            let tag = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')).map(|(tag, _)| tag);
            tag.is_none_or(|tag| library.language(tag).is_some())
        };
        // Nobody removes every template: without them no document is set. They were left behind.
        let templates = format!("manuals/{}/", document::TEMPLATES);
        let are_gone = std::fs::read_dir(root.join(&templates)).map_or(true, |mut folder| folder.next().is_none());
        for (path, bytes) in shipped::files()?.into_iter().filter(|(path, _)| is_given(path) && is_here(path)) {
            let is_left_behind = are_gone && path.starts_with(&templates);
            let (shipped, before) = (Fingerprint::of(&bytes), given.files.get(&path).copied().filter(|_| !is_left_behind));
            let here = existing(root, &path)?.map(|bytes| Fingerprint::of(&bytes));
            let list = match (here, before) {
                (Some(here), _) if here == shipped => None,
                (Some(here), Some(before)) if here == before => Some(&mut upgrade.renewed),
                // Changed here, while the program still gives what it gave.
                (Some(_), Some(before)) if before == shipped => None,
                (Some(_), _) => Some(&mut upgrade.kept),
                (None, None) => Some(&mut upgrade.new),
                (None, Some(_)) => Some(&mut upgrade.removed),
            };
            if let Some(list) = list {
                list.push(path.clone());
            }
            // What is kept is compared the next time with what it was made from.
            let is_kept = upgrade.kept.last() == Some(&path);
            if let Some(remembered) = if is_kept { before } else { Some(shipped) } {
                upgrade.remembered.insert(path.clone(), remembered);
            }
            upgrade.files.insert(path, bytes);
        }
        Ok(upgrade)
    }

    /// Whether anything would be written.
    pub fn is_due(&self) -> bool {
        !self.new.is_empty() || !self.renewed.is_empty()
    }

    /// What the program gives at a path.
    pub fn shipped(&self, path: &str) -> &[u8] {
        self.files.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    /// Writes what is new and what is renewed, all or nothing, and remembers it.
    ///
    /// # Errors
    /// What the disk says; then nothing has changed.
    pub fn apply(&self, root: &Path) -> io::Result<()> {
        let files: Vec<(&str, &[u8])> = self.new.iter().chain(&self.renewed).map(|path| (path.as_str(), self.shipped(path))).collect();
        let replaced = replace_all(root, &files)?;
        match Given::now(self.remembered.clone()).write(root) {
            Ok(()) => {
                replaced.keep();
                Ok(())
            }
            Err(error) => {
                replaced.undo();
                Err(error)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_and_words_of_the_interface_come_from_the_program() {
        for given in ["manuals/lib/page.typ", "manuals/lib/deep/page.typ", "locales/sq/interface.ftl"] {
            assert!(is_given(given), "{given}");
        }
        for own in ["manuals/library.toml", "manuals/lib.typ", "manuals/guide/main.typ", "locales/sq/terms.ftl", "locales/sq/guide.ftl"] {
            assert!(!is_given(own), "{own}");
        }
    }

    #[test]
    fn a_newer_program_is_known_by_its_numbers() {
        let by = |program: &str| Given { program: program.into(), files: BTreeMap::new() }.is_newer();
        assert!(by("99.0.0") && by(&format!("{PROGRAM}.1")));
        assert!(!by(PROGRAM) && !by("0.0.1") && !by("nonsense"));
    }
}
