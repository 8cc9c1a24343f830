//! Review records: who approved which translation of which text (`locales/<tag>/<slug>.review.toml`).
//!
//! A record holds fingerprints of the source entry and of the translation it speaks of: of what they say, not of how they are
//! written ([`text::normal_form`]). When either changes, the record no longer fits, and the state follows: stale, or back to
//! review. The program writes these files: records in the order of their ids, so that version control shows what was decided
//! and nothing else.
//!
//! A new text of a message whose translation is approved may wait beside it, in the record: a [`Proposal`]. The `.ftl` file keeps
//! what readers get.
//!
//! Records of older versions hold fingerprints of the bytes of an entry. They are read for ever ([`fits`]); whoever writes the
//! file carries those that fit over to the present form ([`carry_over`]).

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use jiff::tz::Offset as Utc;
use serde::{Deserialize, Serialize};
use toml::value::{Date, Datetime, Offset, Time};

use crate::diagnostic::Diagnostic;
use crate::locale::difference::{self, Change};
use crate::locale::text;
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

impl State {
    /// All, in the order of the work.
    pub const ALL: [Self; 5] = [Self::Missing, Self::Stale, Self::Draft, Self::NeedsReview, Self::Approved];

    /// Its name in files, addresses and ids of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Draft => Decision::Draft.name(),
            Self::NeedsReview => Decision::NeedsReview.name(),
            Self::Approved => Decision::Approved.name(),
        }
    }
}

impl Decision {
    /// Its name in files, histories and ids of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::NeedsReview => "needs-review",
            Self::Approved => "approved",
        }
    }
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
    /// A new text that waits for a reviewer while readers keep this translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
}

/// A new text of a message whose translation is approved. It stands in no `.ftl` file until somebody approves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// The entry, as it would stand in its file.
    pub text: String,
    /// The fingerprint of the source entry that was translated.
    pub source: String,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When.
    pub at: Datetime,
    /// The source entry that was translated.
    pub original: String,
}

impl Proposal {
    /// A new text, made of both entries as they stand or would stand in their files.
    pub fn new(original: &str, text: &str, by: &str, at: Datetime) -> Self {
        Self { text: plain(text), source: entry_fingerprint(original), by: by.to_owned(), at, original: plain(original) }
    }

    /// How far it has come.
    pub fn state(&self, source: &str) -> State {
        if fits(&self.source, source) { State::NeedsReview } else { State::Stale }
    }
}

impl Record {
    /// A decision about a translation, made of both entries as they stand in their files.
    pub fn new(original: &str, translation: &str, state: Decision, by: &str, at: Datetime) -> Self {
        let (source, translation) = (entry_fingerprint(original), entry_fingerprint(translation));
        Self { source, translation, state, by: by.to_owned(), at: Some(at), original: Some(plain(original)), proposal: None }
    }

    /// Whether it speaks of this source entry. An old record knows the text, too: it fits what says the same.
    fn is_of(&self, source: &str) -> bool {
        let said_so = || self.original.as_deref().is_some_and(|old| old_fingerprint(old) == self.source && text::is_same(old, source));
        fits(&self.source, source) || said_so()
    }

    /// Whether a reviewer has approved this translation, of this source or of an older one.
    pub fn approves(&self, translation: &str) -> bool {
        self.state == Decision::Approved && fits(&self.translation, translation)
    }

    /// The new text that waits beside a translation, if it is another one or the translation is not approved as it stands: what was
    /// approved meanwhile waits no longer.
    pub fn waiting(&self, source: &str, translation: Option<&str>) -> Option<&Proposal> {
        let is_there = |proposal: &&Proposal| translation.is_some_and(|text| text::is_same(text, &proposal.text));
        self.proposal.as_ref().filter(|proposal| !(is_there(proposal) && state(Some(self), source, translation) == State::Approved))
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
    source::replace(root, &path(tag, slug), written(records).as_bytes())
}

/// This moment, in UTC, to the second.
pub fn now() -> Datetime {
    let now = Utc::UTC.to_datetime(jiff::Timestamp::now());
    let time = Time { hour: now.hour() as u8, minute: now.minute() as u8, second: Some(now.second() as u8), nanosecond: None };
    Datetime { date: Some(date(now.date())), time: Some(time), offset: Some(Offset::Z) }
}

/// This moment, in seconds since 1970.
pub fn seconds() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// The day in UTC of a moment, in seconds since 1970.
pub fn day(seconds: i64) -> Date {
    date(Utc::UTC.to_datetime(jiff::Timestamp::from_second(seconds).unwrap_or_default()).date())
}

fn date(date: jiff::civil::Date) -> Date {
    Date { year: date.year().unsigned_abs(), month: date.month() as u8, day: date.day() as u8 }
}

/// The state of a message: its record, if the record still speaks of these two texts.
pub fn state(record: Option<&Record>, source: &str, translation: Option<&str>) -> State {
    let Some(translation) = translation else { return State::Missing };
    match record {
        None => State::Draft,
        Some(record) if !record.is_of(source) => State::Stale,
        Some(record) if !fits(&record.translation, translation) => State::NeedsReview,
        Some(record) => record.state.into(),
    }
}

/// The letter that fingerprints begin with: no spreadsheet takes one for a number.
const MARK: char = 'f';

/// The fingerprint of what an entry says: `f` and 16 digits. Entries that say the same have the same one, however they are
/// written.
pub fn entry_fingerprint(entry: &str) -> String {
    format!("{MARK}{}", Fingerprint::of(text::normal_form(entry).as_bytes()).short())
}

/// The fingerprint as older versions made it, of the bytes of an entry: 16 digits.
pub fn old_fingerprint(entry: &str) -> String {
    Fingerprint::of(plain(entry).as_bytes()).short()
}

/// Whether a fingerprint, of this or of an older version, is that of an entry.
pub fn fits(fingerprint: &str, entry: &str) -> bool {
    let is_old = fingerprint.len() == 16;
    fingerprint == if is_old { old_fingerprint(entry) } else { entry_fingerprint(entry) }
}

/// Carries the records of older versions over to the present form: those whose texts, given by id, they still fit. What fits no
/// longer stays as it is, so that nothing is approved that nobody has read.
pub fn carry_over<'a>(records: &mut Records, texts: impl IntoIterator<Item = (&'a str, &'a str, Option<&'a str>)>) {
    for (id, source, translation) in texts {
        let Some(record) = records.get_mut(id) else { continue };
        if record.source.len() == 16 && record.is_of(source) {
            record.source = entry_fingerprint(source);
        }
        if let Some(translation) =
            translation.filter(|translation| record.translation.len() == 16 && fits(&record.translation, translation))
        {
            record.translation = entry_fingerprint(translation);
        }
    }
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
        let proposal = Proposal::new("a = One", "a = Njësh \"\"\"\n    dy", "C.", at);
        let hostile = "b = { $n ->\r\n   *[other] '''\"\"\"\\\\\n }";
        let records =
            Records::from([("b".to_owned(), record(hostile)), ("a".to_owned(), Record { proposal: Some(proposal), ..record("a = One") })]);
        let text = written(&records);
        assert!(text.starts_with("[a]\nsource = "), "{text}");
        assert_eq!(toml::from_str::<Records>(&text).unwrap(), records);
        let root = tempfile::tempdir().unwrap();
        let tag = Tag::try_from("sq".to_owned()).unwrap();
        write(root.path(), &tag, "guide", &records).unwrap();
        assert_eq!(read(&Snapshot::read(root.path()).0, &tag, "guide"), (records, Vec::new()));
    }

    #[test]
    fn records_speak_of_what_an_entry_says() {
        let record = Record::new("a = { $n ->\n   *[other] x\n }", "a = Një  dy", Decision::Approved, "A. Reader", now());
        assert!(record.source.starts_with('f') && record.source.len() == 17);
        assert_eq!(state(Some(&record), "a =   {$n ->\n  *[other]   x\n   }", Some("a =\n  Një dy")), State::Approved);
    }

    #[test]
    fn a_new_text_waits_until_it_is_there_and_approved() {
        let waits = |record: &Record, translation: &str| record.waiting("a = One", Some(translation)).is_some();
        let approved = Record::new("a = One", "a = Një", Decision::Approved, "A. Reader", now());
        assert!(!waits(&approved, "a = Një") && approved.approves("a = Një") && !approved.approves("a = Dy"));
        let record = Record { proposal: Some(Proposal::new("a = One", "a = Njësh", "B.", now())), ..approved };
        assert!(waits(&record, "a = Një") && waits(&record, "a = Dy"));
        let taken = Record { proposal: record.proposal.clone(), ..Record::new("a = One", "a = Njësh", Decision::Approved, "C.", now()) };
        assert!(!waits(&taken, "a =  Njësh"));
        let proposal = record.proposal.unwrap();
        assert_eq!((proposal.state("a =  One"), proposal.state("a = Two")), (State::NeedsReview, State::Stale));
    }

    #[test]
    fn records_of_older_versions_lose_no_approval() {
        let (source, translation) = ("a = { $n ->\n   *[other] x\n }", "a = { $n ->\n   *[other] y\n }");
        let old = |original: Option<&str>| Record {
            source: old_fingerprint(source),
            translation: old_fingerprint(translation),
            original: original.map(str::to_owned),
            ..Record::new(source, translation, Decision::Approved, "A. Reader", now())
        };
        // They fit the texts they were made of, and a source that says the same.
        assert_eq!(state(Some(&old(None)), source, Some(translation)), State::Approved);
        let written_anew = "a = {$n ->\n  *[other]  x\n}";
        assert_eq!(state(Some(&old(Some(source))), written_anew, Some(translation)), State::Approved);
        assert_eq!(state(Some(&old(None)), written_anew, Some(translation)), State::Stale, "nobody knows what it said");
        assert_eq!(state(Some(&old(Some(source))), "a = z", Some(translation)), State::Stale);
        // Carried over, they fit also a translation that is written anew later.
        let mut records = Records::from([("a".to_owned(), old(Some(source))), ("b".to_owned(), old(Some(source)))]);
        carry_over(&mut records, [("a", written_anew, Some(translation)), ("b", "b = z", Some("b = w")), ("c", "c", None)]);
        assert_eq!(state(Some(&records["a"]), source, Some("a = {$n ->\n*[other] y\n}")), State::Approved);
        assert_eq!(records["b"], old(Some(source)), "what does not fit stays as it was");
        assert_eq!(toml::from_str::<Records>(&written(&records)).unwrap(), records);
    }

    #[test]
    fn moments_have_days() {
        let shown = |seconds| day(seconds).to_string();
        assert_eq!(
            [shown(0), shown(86_399), shown(951_782_400), shown(1_795_305_600)],
            ["1970-01-01", "1970-01-01", "2000-02-29", "2026-11-22"]
        );
    }
}
