//! Where the messages of a language stand.

use serde::{Deserialize, Serialize};

use crate::source::{Library, Tag};

/// One of the places a message is looked for, best first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The kept language whose files are read.
    pub tag: Tag,
    /// Whether its Cyrillic text is turned into Latin letters.
    pub latin: bool,
}

impl Place {
    /// The places of a language in a library: its own files (or those it is derived from), then the source's.
    pub fn of(library: &Library, tag: &Tag) -> Vec<Self> {
        let latin = library.language(tag.as_str()).is_some_and(|language| language.derived_from.is_some());
        library
            .fallbacks(tag)
            .into_iter()
            .filter(|tag| library.language(tag.as_str()).is_some_and(|language| language.derived_from.is_none()))
            .map(|kept| Self { latin: latin && kept != library.source, tag: kept })
            .collect()
    }

    /// The path of one of its files (`terms`, `interface` or a slug), relative to the root.
    pub fn file(&self, name: &str) -> String {
        path(&self.tag, name)
    }
}

/// The path of a message file, relative to the root.
pub fn path(tag: &Tag, name: &str) -> String {
    format!("locales/{tag}/{name}.ftl")
}
