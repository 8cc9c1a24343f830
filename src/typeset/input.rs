//! What an edition is told: all that makes one edition differ from another of the same document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::locale::Place;
use crate::source::{Marking, Output, Tag};

/// The virtual file that tells an edition apart from others.
pub const EDITION_FILE: &str = "edition.json";
/// The virtual file with the id of the message that a preview marks; empty in an edition for readers. It is a file of its own,
/// so that templates, which read the other one, are the same whatever is marked.
pub const MARKED_FILE: &str = "marked";
/// The virtual file with the doubts about messages.
pub const DOUBTS_FILE: &str = "doubts.json";

/// What a document's templates know of the edition they set; `json("/edition.json")` in Typst.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionInput {
    /// The document.
    pub slug: String,
    /// The language of the edition.
    pub tag: Tag,
    /// The language without its script, for Typst.
    pub lang: String,
    /// The kind of the document.
    pub kind: String,
    /// The message that holds its title.
    pub title: String,
    /// The message that holds its title where a list names it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub short_title: Option<String>,
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// Its version.
    pub version: String,
    /// Its marking.
    pub marking: Marking,
    /// What is printed of it besides its editions.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub outputs: Vec<Output>,
    /// Which of them is being set; none for the edition itself.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub output: Option<Output>,
    /// Whether its lines are set a little closer on paper.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub closer: bool,
    /// Its jurisdictions.
    pub jurisdictions: Vec<String>,
    /// The documents whose data and messages it may use, and those that these draw on.
    pub draws_on: Vec<String>,
    /// Whether any of the data it may use is invented.
    pub illustrative: bool,
    /// What a reader must know about the state of its translation.
    pub notices: Vec<Notice>,
    /// Where messages are looked for, best first.
    pub places: Vec<Place>,
    /// The messages whose translation a reader should not rely on without a look. They reach the functions in a file of their
    /// own ([`DOUBTS_FILE`]), so that a decision about one message sets the others no second time.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub doubts: BTreeMap<String, Doubt>,
}

impl EditionInput {
    /// The same for what else is printed of the document.
    pub fn of_output(&self, output: Output) -> Self {
        Self { output: Some(output), marking: output.marking(self.marking), ..self.clone() }
    }
}

/// Why a reader should look twice at a translated message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// No native reader has approved it, while others of the document are approved.
    Unapproved,
    /// It was translated from an older text.
    Stale,
}

/// Something a reader must know about an edition; the cover and the reading page both say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The message of the interface that says it.
    pub id: String,
    /// Its `$count`.
    pub count: usize,
}
