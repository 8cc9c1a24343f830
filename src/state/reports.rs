//! What readers say is wrong with a text: without an account, and without a trace of who said it.

use crate::state::AccountName;
use crate::state::connection::{self, Connection, params};

/// Longest text of a report, and of an answer, in characters.
pub const MAX_TEXT: usize = 2_000;
/// Most reports that wait for an answer; more are refused, so that nobody fills the disk.
pub const MAX_OPEN: u32 = 5_000;
/// How long a report is kept that was answered, in days …
pub const ANSWERED_DAYS: u32 = 400;
/// … and one that nobody has answered.
pub const OPEN_DAYS: u32 = 800;

pub(super) const SCHEMA: &str = "
CREATE TABLE reports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The day; nobody needs the hour, and it could tell who it was.
    day TEXT NOT NULL,
    lang TEXT NOT NULL,
    document TEXT NOT NULL,
    section TEXT NOT NULL,
    -- The version that was read.
    version TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    -- The day of the answer, and who gave it.
    answered TEXT,
    person TEXT NOT NULL DEFAULT ''
);
CREATE INDEX reports_open ON reports (answered, id);
";

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What the text says is not so.
    Wrong,
    /// It was so once.
    Outdated,
    /// It cannot be understood.
    Unclear,
    /// A mistake of the language.
    Language,
    /// Anything else.
    Other,
}

impl Kind {
    /// All.
    pub const ALL: [Self; 5] = [Self::Wrong, Self::Outdated, Self::Unclear, Self::Language, Self::Other];

    /// The name that is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Outdated => "outdated",
            Self::Unclear => "unclear",
            Self::Language => "language",
            Self::Other => "other",
        }
    }

    /// A kind by its name; any other name is [`Kind::Other`].
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.name() == name).unwrap_or(Self::Other)
    }
}

/// What somebody reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The language that was read.
    pub lang: String,
    /// The document.
    pub document: String,
    /// The label of the section; empty for the whole document.
    pub section: String,
    /// The version.
    pub version: String,
    /// What is wrong.
    pub kind: Kind,
    /// In the reader's words.
    pub text: String,
}

/// A report that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its number.
    pub id: i64,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// What was said.
    pub said: Said,
    /// The answer; empty as long as there is none.
    pub answer: String,
    /// The day of the answer.
    pub answered: Option<String>,
}

/// Keeps a report; `None` where too many wait already. The same one is kept once as long as it waits: whoever does not hear that it has arrived may
/// send it again.
///
/// # Errors
/// Those of the database.
pub fn keep(change: &Connection, said: &Said) -> connection::Result<Option<()>> {
    forget(change)?;
    let sql = "INSERT INTO reports (day, lang, document, section, version, kind, text)
        SELECT strftime('%Y-%m-%d', 'now'), ?1, ?2, ?3, ?4, ?5, ?6 WHERE (SELECT count(*) FROM reports WHERE answered IS NULL) < ?7";
    let text: String = said.text.chars().take(MAX_TEXT).collect();
    let same = "SELECT EXISTS (SELECT 1 FROM reports WHERE answered IS NULL
        AND lang = ?1 AND document = ?2 AND section = ?3 AND kind = ?4 AND text = ?5)";
    if change.query_row(same, params![said.lang, said.document, said.section, said.kind.name(), text], |row| row.get(0))? {
        return Ok(Some(()));
    }
    let values = params![said.lang, said.document, said.section, said.version, said.kind.name(), text, MAX_OPEN];
    Ok((change.execute(sql, values)? == 1).then_some(()))
}

fn forget(change: &Connection) -> connection::Result<()> {
    let sql = "DELETE FROM reports WHERE answered < strftime('%Y-%m-%d', 'now', ?1)
        OR (answered IS NULL AND day < strftime('%Y-%m-%d', 'now', ?2))";
    change.execute(sql, params![format!("-{ANSWERED_DAYS} days"), format!("-{OPEN_DAYS} days")]).map(|_| ())
}

/// Those that wait for an answer, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn open(database: &Connection) -> connection::Result<Vec<Report>> {
    all(database, "answered IS NULL ORDER BY id", ())
}

/// Those in a language that were answered, the newest answer first.
///
/// # Errors
/// Those of the database.
pub fn answered(database: &Connection, lang: &str) -> connection::Result<Vec<Report>> {
    all(database, "answered IS NOT NULL AND answer <> '' AND lang = ?1 ORDER BY answered DESC, id DESC LIMIT 200", [lang])
}

/// One of them.
///
/// # Errors
/// Those of the database.
pub fn find(database: &Connection, id: i64) -> connection::Result<Option<Report>> {
    Ok(all(database, "id = ?1", [id])?.pop())
}

/// Answers a report; `None` where there is none that waits. Without words it is only put away: nothing is shown to readers.
///
/// # Errors
/// Those of the database.
pub fn answer(change: &Connection, id: i64, words: &str, by: &AccountName) -> connection::Result<Option<()>> {
    let words: String = words.chars().take(MAX_TEXT).collect();
    let sql = "UPDATE reports SET answer = ?2, answered = strftime('%Y-%m-%d', 'now'), person = ?3 WHERE id = ?1 AND answered IS NULL";
    Ok((change.execute(sql, params![id, words, by.as_str()])? == 1).then_some(()))
}

fn all(database: &Connection, wanted: &str, values: impl connection::Params) -> connection::Result<Vec<Report>> {
    let sql = format!("SELECT id, day, lang, document, section, version, kind, text, answer, answered FROM reports WHERE {wanted}");
    let report = |row: &connection::Row| {
        let kind: String = row.get(6)?;
        let said = Said {
            lang: row.get(2)?,
            document: row.get(3)?,
            section: row.get(4)?,
            version: row.get(5)?,
            kind: Kind::named(&kind),
            text: row.get(7)?,
        };
        Ok(Report { id: row.get(0)?, day: row.get(1)?, said, answer: row.get(8)?, answered: row.get(9)? })
    };
    database.rows(&sql, values, report)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Said {
        let (lang, document, section, version) = ("sq".to_owned(), "guide".to_owned(), "purpose".to_owned(), "1.0".to_owned());
        Said { lang, document, section, version, kind: Kind::Wrong, text: text.to_owned() }
    }

    #[test]
    fn a_report_waits_and_is_answered_once() {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        let ana = AccountName::parse("ana").unwrap();
        for text in ["first", "second", &"ш".repeat(MAX_TEXT + 5)] {
            keep(&database, &said(text)).unwrap().unwrap();
        }
        // Whoever did not hear that it has arrived sends it again.
        keep(&database, &said("second")).unwrap().unwrap();
        let waiting = open(&database).unwrap();
        assert_eq!(waiting.len(), 3);
        assert_eq!((waiting[0].said.text.as_str(), waiting[2].said.text.chars().count()), ("first", MAX_TEXT));
        answer(&database, waiting[0].id, "Mended.", &ana).unwrap().unwrap();
        assert_eq!(answer(&database, waiting[0].id, "Again.", &ana).unwrap(), None);
        answer(&database, waiting[1].id, "", &ana).unwrap().unwrap();
        let shown = answered(&database, "sq").unwrap();
        assert!(shown.len() == 1 && shown[0].answer == "Mended.", "{shown:?}");
        assert_eq!(answered(&database, "mk").unwrap(), []);
        assert_eq!(open(&database).unwrap().len(), 1);
        // What is old is forgotten, whether or not somebody has answered.
        database.execute("UPDATE reports SET day = '2020-01-01', answered = iif(answered IS NULL, NULL, '2020-01-01')", ()).unwrap();
        keep(&database, &said("new")).unwrap().unwrap();
        assert_eq!((open(&database).unwrap().len(), answered(&database, "sq").unwrap().len()), (1, 0));
    }

    #[test]
    fn nobody_fills_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        let many = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
            INSERT INTO reports (day, lang, document, section, version, kind, text) SELECT date('now'), 'sq', 'guide', '', '1.0', 'other', n FROM numbers";
        assert_eq!(database.execute(many, [MAX_OPEN]).unwrap(), MAX_OPEN as usize);
        assert_eq!(keep(&database, &said("x")).unwrap(), None);
    }
}
