//! What translators leave behind besides the files: drafts, comments, and who changed what and when.

use rusqlite::{Connection, OptionalExtension, params};

use crate::state::AccountName;

/// Longest comment, in characters.
pub const MAX_COMMENT: usize = 4_000;
/// Most comments and changes that are shown of one message.
const MAX_SHOWN: u32 = 50;

pub(super) const SCHEMA: &str = "
CREATE TABLE drafts (
    person TEXT NOT NULL,
    lang TEXT NOT NULL,
    document TEXT NOT NULL,
    message TEXT NOT NULL,
    -- The form as it was sent.
    form TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (person, lang, document, message)
) WITHOUT ROWID;
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    lang TEXT NOT NULL,
    document TEXT NOT NULL,
    message TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- comment, or what was decided: draft, needs-review, approved.
    kind TEXT NOT NULL,
    -- The comment, or the translation as it was saved.
    text TEXT NOT NULL
);
CREATE INDEX events_of_message ON events (lang, document, message, id);
";

/// Where a message stands: language, document, id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The language.
    pub lang: String,
    /// The document, `terms` or `interface`.
    pub document: String,
    /// The id of the message.
    pub message: String,
}

/// Something that happened to a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Who.
    pub person: String,
    /// When, in seconds since 1970.
    pub at: i64,
    /// `comment`, or what was decided.
    pub kind: String,
    /// The comment, or the translation as it was saved.
    pub text: String,
}

/// Keeps what somebody is writing, until it is saved or given up.
pub fn keep_draft(database: &Connection, person: &AccountName, spot: &Spot, form: &str, at: i64) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO drafts (person, lang, document, message, form, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    database.execute(sql, params![person.as_str(), spot.lang, spot.document, spot.message, form, at]).map(drop)
}

/// What somebody was writing.
pub fn draft(database: &Connection, person: &AccountName, spot: &Spot) -> rusqlite::Result<Option<String>> {
    let sql = "SELECT form FROM drafts WHERE person = ?1 AND lang = ?2 AND document = ?3 AND message = ?4";
    database.query_row(sql, params![person.as_str(), spot.lang, spot.document, spot.message], |row| row.get(0)).optional()
}

/// The messages of a document for which somebody has a draft.
pub fn drafted(database: &Connection, person: &AccountName, lang: &str, document: &str) -> rusqlite::Result<Vec<String>> {
    let mut query = database.prepare_cached("SELECT message FROM drafts WHERE person = ?1 AND lang = ?2 AND document = ?3")?;
    query.query_map(params![person.as_str(), lang, document], |row| row.get(0))?.collect()
}

/// Gives a draft up.
pub fn forget_draft(database: &Connection, person: &AccountName, spot: &Spot) -> rusqlite::Result<()> {
    let sql = "DELETE FROM drafts WHERE person = ?1 AND lang = ?2 AND document = ?3 AND message = ?4";
    database.execute(sql, params![person.as_str(), spot.lang, spot.document, spot.message]).map(drop)
}

/// Writes down what happened.
pub fn note(database: &Connection, spot: &Spot, event: &Event) -> rusqlite::Result<()> {
    let sql = "INSERT INTO events (lang, document, message, person, at, kind, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let parameters = params![spot.lang, spot.document, spot.message, event.person, event.at, event.kind, event.text];
    database.execute(sql, parameters).map(drop)
}

/// What happened to a message, the newest first.
pub fn events(database: &Connection, spot: &Spot) -> rusqlite::Result<Vec<Event>> {
    let sql = "SELECT person, at, kind, text FROM events WHERE lang = ?1 AND document = ?2 AND message = ?3 ORDER BY id DESC LIMIT ?4";
    let mut query = database.prepare_cached(sql)?;
    let event = |row: &rusqlite::Row| Ok(Event { person: row.get(0)?, at: row.get(1)?, kind: row.get(2)?, text: row.get(3)? });
    query.query_map(params![spot.lang, spot.document, spot.message, MAX_SHOWN], event)?.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_belong_to_a_person_and_events_to_a_message() {
        let database = Connection::open_in_memory().unwrap();
        database.execute_batch(SCHEMA).unwrap();
        let (ana, bora) = (AccountName::parse("ana").unwrap(), AccountName::parse("bora").unwrap());
        let spot = Spot { lang: "sq".into(), document: "guide".into(), message: "a".into() };
        keep_draft(&database, &ana, &spot, "one", 1).unwrap();
        keep_draft(&database, &ana, &spot, "two", 2).unwrap();
        assert_eq!(draft(&database, &ana, &spot).unwrap().as_deref(), Some("two"));
        assert_eq!(draft(&database, &bora, &spot).unwrap(), None);
        assert_eq!(drafted(&database, &ana, "sq", "guide").unwrap(), ["a"]);
        forget_draft(&database, &ana, &spot).unwrap();
        assert_eq!(draft(&database, &ana, &spot).unwrap(), None);
        let event = |kind: &str| Event { person: "ana".into(), at: 1, kind: kind.into(), text: "x".into() };
        note(&database, &spot, &event("comment")).unwrap();
        note(&database, &spot, &event("approved")).unwrap();
        let kinds: Vec<String> = events(&database, &spot).unwrap().into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds, ["approved", "comment"]);
    }
}
