//! Review records: who approved which translation of which text (`locales/<tag>/<slug>.review.toml`).
//!
//! A record holds fingerprints of the source entry and of the translation it speaks of. When either changes, the
//! record no longer fits, and the state follows: stale, or back to review.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::source::{Fingerprint, Snapshot, Tag, library};

/// How far the review of a translated message has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// There is no translation.
    Missing,
    /// The source has changed since the translation was made.
    Stale,
    /// Translated, not yet offered for review. The state of a translation without a record.
    Draft,
    /// Waits for a native reader, or changed since one approved it.
    NeedsReview,
    /// A native reader approved it.
    Approved,
}

/// One record of a review file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The fingerprint ([`entry_fingerprint`]) of the source entry that was translated.
    pub source: String,
    /// The fingerprint of the translation.
    pub translation: String,
    /// What was decided: draft, needs-review or approved.
    pub state: State,
    /// Who decided.
    #[serde(default)]
    pub by: String,
    /// When.
    pub at: Option<toml::value::Datetime>,
    /// The source entry that was translated. Its fingerprint tells that it has changed; only the text itself can show how,
    /// also where there is no version control.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
}

/// The records of one document in one language, by message id.
pub type Records = BTreeMap<String, Record>;

/// The path of the review records, relative to the root.
pub fn path(tag: &Tag, slug: &str) -> String {
    format!("locales/{tag}/{slug}.review.toml")
}

/// Reads the records of a document in a language; a file that cannot be read counts as empty and is reported.
pub fn read(snapshot: &Snapshot, tag: &Tag, slug: &str) -> (Records, Vec<Diagnostic>) {
    let path = path(tag, slug);
    let Some(file) = snapshot.get(&path) else { return (Records::new(), Vec::new()) };
    match library::text(file.bytes.as_deref(), &path).and_then(|text| library::parse(text, &path)) {
        Ok(records) => (records, Vec::new()),
        Err(faults) => (Records::new(), faults),
    }
}

/// The state of a message: its record, if the record still speaks of these two texts.
pub fn state(record: Option<&Record>, source: &str, translation: Option<&str>) -> State {
    let Some(translation) = translation else { return State::Missing };
    match record {
        None => State::Draft,
        Some(record) if record.source != entry_fingerprint(source) => State::Stale,
        Some(record) if record.translation != entry_fingerprint(translation) => State::NeedsReview,
        Some(record) => record.state,
    }
}

/// The fingerprint of an entry as it stands in its file: 16 digits. Line ends and outer white space do not count.
pub fn entry_fingerprint(entry: &str) -> String {
    Fingerprint::of(entry.replace("\r\n", "\n").trim().as_bytes()).short().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_speaks_only_of_the_texts_it_names() {
        let record = Record {
            source: entry_fingerprint("a = One"),
            translation: entry_fingerprint("a = Një"),
            state: State::Approved,
            by: "A. Reader".into(),
            at: None,
            original: None,
        };
        assert_eq!(state(Some(&record), "a = One\r\n", Some("a = Një\n")), State::Approved);
        assert_eq!(state(Some(&record), "a = Two", Some("a = Një")), State::Stale);
        assert_eq!(state(Some(&record), "a = One", Some("a = Nje")), State::NeedsReview);
        assert_eq!(state(None, "a = One", Some("a = Një")), State::Draft);
        assert_eq!(state(Some(&record), "a = One", None), State::Missing);
    }
}
