//! Review records: who approved which translation of which text (`locales/<tag>/<slug>.review.toml`).
//!
//! A record holds fingerprints of the source entry and of the translation it speaks of. When either changes, the
//! record no longer fits, and the state follows: stale, or back to review. The program writes these files: records in the
//! order of their ids, so that version control shows what was decided and nothing else.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use toml::value::{Date, Datetime, Offset, Time};

use crate::diagnostic::Diagnostic;
use crate::locale::difference::{self, Change};
use crate::source::{self, Fingerprint, Snapshot, Tag, library};

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

/// What somebody decided about a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Work goes on.
    Draft,
    /// Submitted: a native reader should look at it.
    NeedsReview,
    /// A native reader approved it.
    Approved,
}

impl From<Decision> for State {
    fn from(decision: Decision) -> Self {
        match decision {
            Decision::Draft => Self::Draft,
            Decision::NeedsReview => Self::NeedsReview,
            Decision::Approved => Self::Approved,
        }
    }
}

/// One record of a review file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The fingerprint ([`entry_fingerprint`]) of the source entry that was translated.
    pub source: String,
    /// The fingerprint of the translation.
    pub translation: String,
    /// What was decided.
    pub state: Decision,
    /// Who decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Datetime>,
    /// The source entry that was translated. Its fingerprint tells that it has changed; only the text itself can show how,
    /// also where there is no version control.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
}

impl Record {
    /// A decision about a translation, made of both entries as they stand in their files.
    pub fn new(original: &str, translation: &str, state: Decision, by: &str, at: Datetime) -> Self {
        let (source, translation) = (entry_fingerprint(original), entry_fingerprint(translation));
        Self { source, translation, state, by: by.to_owned(), at: Some(at), original: Some(plain(original)) }
    }

    /// What has changed in the source entry since, if the record knows how it was.
    pub fn difference<'a>(&'a self, original: &'a str) -> Option<Vec<Change<'a>>> {
        Some(difference::words(self.original.as_ref()?, original.trim()))
    }
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
    match library::text(file, &path).and_then(|text| library::parse(text, &path)) {
        Ok(records) => (records, Vec::new()),
        Err(faults) => (Records::new(), faults),
    }
}

/// The text of a review file: always the same for the same records.
pub fn written(records: &Records) -> String {
    // Texts, dates and a fixed list of fields: nothing that TOML cannot write.
    toml::to_string(records).unwrap_or_default()
}

/// Writes the records of a document in a language; a crash leaves the old file or the new one.
pub fn write(root: &Path, tag: &Tag, slug: &str, records: &Records) -> io::Result<()> {
    source::replace(&root.join(path(tag, slug)), written(records).as_bytes())
}

/// This moment, in UTC, to the second.
pub fn now() -> Datetime {
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let (date, time) = (date(seconds / 86_400), seconds % 86_400);
    let time = Time { hour: (time / 3600) as u8, minute: (time / 60 % 60) as u8, second: Some((time % 60) as u8), nanosecond: None };
    Datetime { date: Some(date), time: Some(time), offset: Some(Offset::Z) }
}

/// The date of a day counted from 1970-01-01 (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
pub fn date(days: u64) -> Date {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    Date { year: year as u16, month: month as u8, day: day as u8 }
}

/// The state of a message: its record, if the record still speaks of these two texts.
pub fn state(record: Option<&Record>, source: &str, translation: Option<&str>) -> State {
    let Some(translation) = translation else { return State::Missing };
    match record {
        None => State::Draft,
        Some(record) if record.source != entry_fingerprint(source) => State::Stale,
        Some(record) if record.translation != entry_fingerprint(translation) => State::NeedsReview,
        Some(record) => record.state.into(),
    }
}

/// The fingerprint of an entry as it stands in its file: 16 digits. Line ends and outer white space do not count.
pub fn entry_fingerprint(entry: &str) -> String {
    Fingerprint::of(plain(entry).as_bytes()).short()
}

fn plain(entry: &str) -> String {
    entry.replace("\r\n", "\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_speaks_only_of_the_texts_it_names() {
        let record = Record::new("a = One", "a = Një", Decision::Approved, "A. Reader", now());
        assert_eq!(state(Some(&record), "a = One\r\n", Some("a = Një\n")), State::Approved);
        assert_eq!(state(Some(&record), "a = Two", Some("a = Një")), State::Stale);
        assert_eq!(state(Some(&record), "a = One", Some("a = Nje")), State::NeedsReview);
        assert_eq!(state(None, "a = One", Some("a = Një")), State::Draft);
        assert_eq!(state(Some(&record), "a = One", None), State::Missing);
    }

    #[test]
    fn records_are_written_in_one_way_and_read_back() {
        let at: Datetime = "2026-11-22T10:00:00Z".parse().unwrap();
        let record = |text: &str| Record::new(text, "a = Një \u{1}\"'", Decision::NeedsReview, "A. \"B\" [C]", at);
        let hostile = "b = { $n ->\r\n   *[other] '''\"\"\"\\\\\n }";
        let records = Records::from([("b".to_owned(), record(hostile)), ("a".to_owned(), record("a = One"))]);
        let text = written(&records);
        assert!(text.starts_with("[a]\nsource = "), "{text}");
        assert_eq!(toml::from_str::<Records>(&text).unwrap(), records);
        let root = tempfile::tempdir().unwrap();
        let tag = Tag::try_from("sq".to_owned()).unwrap();
        write(root.path(), &tag, "guide", &records).unwrap();
        assert_eq!(read(&Snapshot::read(root.path()).0, &tag, "guide"), (records, Vec::new()));
    }

    #[test]
    fn days_are_dates() {
        let shown = |days| date(days).to_string();
        assert_eq!([shown(0), shown(59), shown(11_016), shown(20_779)], ["1970-01-01", "1970-03-01", "2000-02-29", "2026-11-22"]);
    }
}
