//! What translators leave behind besides the files: drafts, comments, and who changed what and when.

use crate::locale::text;
use crate::state::AccountName;
use crate::state::connection::{self, Connection, Optional, params};

/// Longest comment, in characters.
pub const MAX_COMMENT: usize = 4_000;
/// Most drafts of one person.
pub const MAX_DRAFTS: u32 = 2_000;
/// Most bytes that the drafts of one person take.
pub const MAX_DRAFT_BYTES: u64 = 32 << 20;
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

/// Texts come from elsewhere, too: the name of an exchange file, or nothing for the browser.
pub(super) const ORIGINS: &str = "ALTER TABLE events ADD COLUMN origin TEXT NOT NULL DEFAULT '';";

/// What happened besides decisions: somebody commented.
pub const COMMENT: &str = "comment";
/// A text stood in the file when another was put in its place; it came through git or an editor, or was there from the start.
pub const FOUND: &str = "found";
/// A text came with an exchange file.
pub const IMPORTED: &str = "imported";
/// A text that waited beside an approved one was turned down.
pub const DECLINED: &str = "declined";

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
    /// [`COMMENT`], [`FOUND`], [`IMPORTED`], [`DECLINED`], or what was decided.
    pub kind: String,
    /// The comment, or the translation as it was saved.
    pub text: String,
    /// Where the text came from: the name of an exchange file; empty for the browser.
    pub origin: String,
}

/// Keeps what somebody is writing, until it is saved or given up. False: the person has too many drafts, and this one is not
/// kept.
///
/// # Errors
/// The database does not take it, for want of space or rights.
pub fn keep_draft(database: &Connection, person: &AccountName, spot: &Spot, form: &str, at: i64) -> connection::Result<bool> {
    let sql = "SELECT count(*), coalesce(sum(octet_length(form)), 0) FROM drafts
        WHERE person = ?1 AND NOT (lang = ?2 AND document = ?3 AND message = ?4)";
    let row = |row: &connection::Row| Ok((row.get::<u32>(0)?, row.get::<i64>(1)?));
    let (count, bytes) = database.query_row(sql, params![person.as_str(), spot.lang, spot.document, spot.message], row)?;
    if count >= MAX_DRAFTS || bytes.unsigned_abs() + form.len() as u64 > MAX_DRAFT_BYTES {
        return Ok(false);
    }
    let sql = "INSERT INTO drafts (person, lang, document, message, form, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (person, lang, document, message) DO UPDATE SET form = excluded.form, at = excluded.at";
    database.execute(sql, params![person.as_str(), spot.lang, spot.document, spot.message, form, at])?;
    Ok(true)
}

/// What somebody was writing.
pub fn draft(database: &Connection, person: &AccountName, spot: &Spot) -> connection::Result<Option<String>> {
    let sql = "SELECT form FROM drafts WHERE person = ?1 AND lang = ?2 AND document = ?3 AND message = ?4";
    database.query_row(sql, params![person.as_str(), spot.lang, spot.document, spot.message], |row| row.get(0)).optional()
}

/// The messages of a document for which somebody has a draft.
pub fn drafted(database: &Connection, person: &AccountName, lang: &str, document: &str) -> connection::Result<Vec<String>> {
    database.rows(
        "SELECT message FROM drafts WHERE person = ?1 AND lang = ?2 AND document = ?3",
        params![person.as_str(), lang, document],
        |row| row.get(0),
    )
}

/// Gives a draft up.
pub fn forget_draft(database: &Connection, person: &AccountName, spot: &Spot) -> connection::Result<()> {
    let sql = "DELETE FROM drafts WHERE person = ?1 AND lang = ?2 AND document = ?3 AND message = ?4";
    database.execute(sql, params![person.as_str(), spot.lang, spot.document, spot.message]).map(drop)
}

/// Writes down what happened.
pub fn note(database: &Connection, spot: &Spot, event: &Event) -> connection::Result<()> {
    let sql = "INSERT INTO events (lang, document, message, person, at, kind, text, origin) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let parameters = params![spot.lang, spot.document, spot.message, event.person, event.at, event.kind, event.text, event.origin];
    database.execute(sql, parameters).map(drop)
}

/// Writes down that a text was put in the place of another. What stood there and is in no history yet is written down before
/// it, so that it can be had back.
pub fn note_text(database: &Connection, spot: &Spot, before: Option<&str>, event: &Event) -> connection::Result<()> {
    if let Some(before) = before {
        let sql = "SELECT text FROM events WHERE lang = ?1 AND document = ?2 AND message = ?3 AND kind <> ?4 ORDER BY id DESC LIMIT 1";
        let last = database.query_row(sql, params![spot.lang, spot.document, spot.message, COMMENT], |row| row.get::<String>(0));
        if !last.optional()?.is_some_and(|last| text::is_same(&last, before)) {
            let found =
                Event { person: String::new(), kind: FOUND.to_owned(), text: before.to_owned(), origin: String::new(), ..event.clone() };
            note(database, spot, &found)?;
        }
    }
    note(database, spot, event)
}

/// What happened to a message, the newest first.
pub fn events(database: &Connection, spot: &Spot) -> connection::Result<Vec<Event>> {
    let sql =
        "SELECT person, at, kind, text, origin FROM events WHERE lang = ?1 AND document = ?2 AND message = ?3 ORDER BY id DESC LIMIT ?4";
    let event = |row: &connection::Row| {
        Ok(Event { person: row.get(0)?, at: row.get(1)?, kind: row.get(2)?, text: row.get(3)?, origin: row.get(4)? })
    };
    database.rows(sql, params![spot.lang, spot.document, spot.message, MAX_SHOWN], event)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_belong_to_a_person_and_events_to_a_message() {
        let database = Connection::in_memory().unwrap();
        database.execute_batch(SCHEMA).unwrap();
        database.execute_batch(ORIGINS).unwrap();
        let (ana, bora) = (AccountName::parse("ana").unwrap(), AccountName::parse("bora").unwrap());
        let spot = Spot { lang: "sq".into(), document: "guide".into(), message: "a".into() };
        keep_draft(&database, &ana, &spot, "one", 1).unwrap();
        keep_draft(&database, &ana, &spot, "two", 2).unwrap();
        assert_eq!(draft(&database, &ana, &spot).unwrap().as_deref(), Some("two"));
        assert_eq!(draft(&database, &bora, &spot).unwrap(), None);
        assert_eq!(drafted(&database, &ana, "sq", "guide").unwrap(), ["a"]);
        forget_draft(&database, &ana, &spot).unwrap();
        assert_eq!(draft(&database, &ana, &spot).unwrap(), None);
        let event =
            |kind: &str, text: &str| Event { person: "ana".into(), at: 1, kind: kind.into(), text: text.into(), origin: String::new() };
        note(&database, &spot, &event("comment", "x")).unwrap();
        // What stood in the file before is in the history, once.
        note_text(&database, &spot, Some("a = Një"), &event("approved", "a = Dy")).unwrap();
        note_text(&database, &spot, Some("a =  Dy"), &event("approved", "a = Tre")).unwrap();
        note_text(&database, &spot, Some("a = Nga git"), &event("imported", "a = Katër")).unwrap();
        let kinds: Vec<(String, String)> = events(&database, &spot).unwrap().into_iter().map(|event| (event.kind, event.text)).collect();
        let expected = [
            ("imported", "a = Katër"),
            ("found", "a = Nga git"),
            ("approved", "a = Tre"),
            ("approved", "a = Dy"),
            ("found", "a = Një"),
            ("comment", "x"),
        ];
        assert_eq!(kinds, expected.map(|(kind, text)| (kind.to_owned(), text.to_owned())));
    }

    #[test]
    fn drafts_of_one_person_are_bounded() {
        let database = Connection::in_memory().unwrap();
        database.execute_batch(SCHEMA).unwrap();
        let ana = AccountName::parse("ana").unwrap();
        let spot = |i: u32| Spot { lang: "sq".into(), document: "guide".into(), message: format!("m{i}") };
        let kept = (0..MAX_DRAFTS + 5).filter(|i| keep_draft(&database, &ana, &spot(*i), "x", 1).unwrap()).count();
        assert_eq!(kept, MAX_DRAFTS as usize);
        // One that is there already is changed, and others have places of their own.
        assert!(keep_draft(&database, &ana, &spot(1), "y", 2).unwrap());
        assert!(!keep_draft(&database, &ana, &spot(1), &"ж".repeat(MAX_DRAFT_BYTES as usize / 2), 2).unwrap());
        assert!(keep_draft(&database, &AccountName::parse("bora").unwrap(), &spot(1), "x", 1).unwrap());
    }
}
