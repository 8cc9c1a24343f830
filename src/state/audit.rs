//! Who did what: signing in, reading what not everybody may read, changing texts and rights.
//!
//! Each entry holds the fingerprint of the one before, so that an entry that was changed, taken out or put elsewhere is found (a hash chain, after
//! Schneier and Kelsey, *Secure Audit Logs to Support Computer Forensics*, 1999). The newest fingerprint, kept on paper, tells whether the end was cut off.
//! Reading what is public leaves no trace of a person.

use serde::Serialize;

use crate::source::Keeping;
use crate::state::connection::{self, Connection, Optional, Value, params};
pub use crate::state::deed::{Act, COMMAND_LINE, Deed, NOBODY, PROGRAM};

pub(super) const SCHEMA: &str = "
CREATE TABLE audit (
    -- Without a gap.
    number INTEGER PRIMARY KEY,
    -- UTC, as RFC 3339 writes it, with milliseconds.
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    act TEXT NOT NULL,
    document TEXT NOT NULL,
    lang TEXT NOT NULL,
    -- The version of the document, or what else the act was about.
    version TEXT NOT NULL,
    -- Where it came from: an address, or the command line.
    origin TEXT NOT NULL,
    -- The fingerprint of this entry and the one before.
    chain BLOB NOT NULL
);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_person ON audit (person, number);
CREATE INDEX audit_document ON audit (document, number);
";

/// What an entry says stands in a fingerprint of its own, salted, so that it can be forgotten and the chain stays whole.
pub(super) const KEEPING: &str = "
ALTER TABLE audit ADD COLUMN salt BLOB;
ALTER TABLE audit ADD COLUMN content BLOB;
";

/// Bytes of a salt: nobody finds out by trying what a forgotten entry said.
const SALT_BYTES: usize = blake3::KEY_LEN;
/// Within which time, in seconds, what is taken in pieces is one act: a viewer asks for a PDF in dozens of ranges.
const PIECES_WITHIN_SECONDS: u32 = 60;
/// An entry as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its number.
    #[serde(skip)]
    pub number: i64,
    /// When: UTC, as RFC 3339 writes it.
    pub at: String,
    /// Who; empty where nobody knows.
    pub person: String,
    /// What.
    pub act: String,
    /// The document it was about.
    pub document: String,
    /// The language.
    pub lang: String,
    /// The version of the document, or what else it was about.
    pub version: String,
    /// Where it came from.
    pub from: String,
}

/// The place of an entry: what a stamped copy leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Its number, without a gap from 1 on.
    pub number: i64,
    /// When it was: UTC, as RFC 3339 writes it.
    pub at: String,
}

/// Which entries are listed; what is `None` does not count.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// From this day on, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Up to and with this day.
    pub to: Option<String>,
    /// What this person did.
    pub person: Option<String>,
    /// What concerns this document.
    pub document: Option<String>,
    /// The one with this number.
    pub number: Option<i64>,
    /// At most so many, the newest; all where there is none.
    pub newest: Option<usize>,
}

/// Does some work and records it: both or neither. What the work finds not to be there (`None`) is not recorded.
///
/// # Errors
/// Those of the work and of the database: then nothing was done.
pub fn recorded<T>(
    database: &mut Connection,
    deed: &Deed,
    work: impl FnOnce(&Connection) -> connection::Result<Option<T>>,
) -> connection::Result<Option<T>> {
    Ok(numbered(database, deed, work)?.map(|(done, _)| done))
}

fn numbered<T>(
    database: &mut Connection,
    deed: &Deed,
    work: impl FnOnce(&Connection) -> connection::Result<Option<T>>,
) -> connection::Result<Option<(T, Number)>> {
    // Two who read the last entry at the same time would both follow it.
    let change = database.writing()?;
    let Some(done) = work(&change)? else { return Ok(None) };
    let number = append(&change, deed)?;
    change.commit()?;
    Ok(Some((done, number)))
}

/// Records something that is done only if it could be recorded.
///
/// # Errors
/// Those of the database.
pub fn record(database: &mut Connection, deed: &Deed) -> connection::Result<Number> {
    let recorded = numbered(database, deed, |_| Ok(Some(())))?;
    recorded.map(|(_, number)| number).ok_or(connection::Error::NoRow)
}

/// Records something that a program may do in many pieces: of one that was recorded just now, nothing more is written.
///
/// # Errors
/// Those of the database.
pub fn record_once(database: &mut Connection, deed: &Deed) -> connection::Result<()> {
    let known = "SELECT 1 FROM audit WHERE person = ?1 AND document = ?2 AND lang = ?3 AND act = ?4 AND version = ?5 AND origin = ?6
        AND at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?7) LIMIT 1";
    let Deed { person, act, document, lang, version, from } = deed;
    let since = format!("-{PIECES_WITHIN_SECONDS} seconds");
    let is_known = database.exists(known, params![person, document, lang, act.name(), version, from, since])?;
    if is_known { Ok(()) } else { record(database, deed).map(|_| ()) }
}

/// Adds an entry inside of a transaction that has begun to write.
///
/// # Errors
/// Those of the database.
pub fn append(change: &Connection, deed: &Deed) -> connection::Result<Number> {
    let last = "SELECT number, chain FROM audit ORDER BY number DESC LIMIT 1";
    let last = change.query_row(last, (), |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let (number, before) = last.unwrap_or((0_i64, [0; blake3::OUT_LEN]));
    let number = number + 1;
    let at: String = change.query_row("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')", (), |row| row.get(0))?;
    let mut salt = [0; SALT_BYTES];
    getrandom::fill(&mut salt)?;
    let Deed { person, act, document, lang, version, from } = deed;
    let content = content(&salt, [person, document, lang, version, from]);
    let chain = link(&before, number, [at.as_bytes(), act.name().as_bytes(), &content]);
    let sql = "INSERT INTO audit (number, at, person, act, document, lang, version, origin, chain, salt, content)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    let values = params![number, at, person, act.name(), document, lang, version, from, chain, salt, content];
    change.execute(sql, values)?;
    Ok(Number { number, at })
}

/// The fingerprint of what an entry says of somebody.
fn content(salt: &[u8; SALT_BYTES], fields: [&str; 5]) -> [u8; blake3::OUT_LEN] {
    fingerprint(blake3::Hasher::new_keyed(salt), fields.map(str::as_bytes))
}

/// The fingerprint of an entry that follows another.
fn link<const N: usize>(before: &[u8; blake3::OUT_LEN], number: i64, fields: [&[u8]; N]) -> [u8; blake3::OUT_LEN] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(before).update(&number.to_le_bytes());
    fingerprint(hasher, fields)
}

fn fingerprint<const N: usize>(mut hasher: blake3::Hasher, fields: [&[u8]; N]) -> [u8; blake3::OUT_LEN] {
    for field in fields {
        // With its length: "ab", "c" is not "a", "bc".
        hasher.update(&(field.len() as u64).to_le_bytes()).update(field);
    }
    *hasher.finalize().as_bytes()
}

/// Forgets what the entries of an act say that are older than so many days: that there was one, when and of which act stays, so that the chain can be
/// verified. How many there were. Entries of before this was possible stay as they are.
///
/// # Errors
/// Those of the database.
pub fn forget(change: &Connection, act: Act, days: u32) -> connection::Result<usize> {
    let sql = "UPDATE audit SET person = '', document = '', lang = '', version = '', origin = '', salt = NULL
        WHERE act = ?1 AND salt IS NOT NULL AND at < strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?2)";
    change.execute(sql, params![act.name(), format!("-{days} days")])
}

/// Forgets what the settings of a library say, and records that it did.
///
/// # Errors
/// Those of the database.
pub fn keep(database: &mut Connection, keeping: &Keeping) -> connection::Result<()> {
    for (act, days) in &keeping.keep {
        let days = days.get();
        let change = database.writing()?;
        let forgotten = forget(&change, *act, days)?;
        if forgotten > 0 {
            append(&change, &Deed::of_program(Act::Forget).saying(format!("{}: {forgotten}, {days} d", act.name())))?;
            change.commit()?;
        }
    }
    Ok(())
}

/// What is wrong with the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The first entry that does not follow from the one before: its number …
    pub number: i64,
    /// … and when it says it was.
    pub at: String,
}

/// A chain that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// How many entries there are.
    pub entries: u64,
    /// Of how many it was forgotten what they say.
    pub forgotten: u64,
    /// The fingerprint of the newest.
    pub newest: String,
}

/// The chain, or the first entry that was changed, taken out or put elsewhere.
///
/// # Errors
/// Those of the database.
pub fn verify(database: &Connection) -> connection::Result<Result<Whole, Broken>> {
    let sql = "SELECT number, at, person, act, document, lang, version, origin, chain, salt, content FROM audit ORDER BY number";
    let (mut before, mut count, mut forgotten) = ([0; blake3::OUT_LEN], 0_u64, 0_u64);
    let checked = database.for_each(sql, (), |row| {
        let number: i64 = row.get(0)?;
        // Whoever changes an entry may leave something that is no text.
        let field = |place: usize| row.get::<Value>(place).map(text);
        let fields = [field(1)?, field(2)?, field(3)?, field(4)?, field(5)?, field(6)?, field(7)?];
        let [at, person, act, document, lang, version, from] = &fields;
        let said = [person, document, lang, version, from].map(String::as_str);
        let blob = |place: usize| row.get::<Vec<u8>>(place).ok();
        let (expected, is_true) = match (blob(10), blob(9)) {
            // Of before entries could be forgotten.
            (None, _) => (link(&before, number, std::array::from_fn::<_, 7, _>(|place| fields[place].as_bytes())), true),
            (Some(kept), Some(salt)) => {
                let told = salt.try_into().is_ok_and(|salt: [u8; SALT_BYTES]| content(&salt, said).as_slice() == kept);
                (link(&before, number, [at.as_bytes(), act.as_bytes(), &kept]), told)
            }
            (Some(kept), None) => {
                forgotten += 1;
                (link(&before, number, [at.as_bytes(), act.as_bytes(), &kept]), said.iter().all(|field| field.is_empty()))
            }
        };
        let found = is_true && blob(8).is_some_and(|chain| chain == expected);
        count += 1;
        if number != count as i64 || !found {
            let [at, ..] = fields;
            return Err(Stop::Broken(Broken { number, at }));
        }
        before = expected;
        Ok(())
    });
    match checked {
        Ok(()) => Ok(Ok(Whole { entries: count, forgotten, newest: blake3::Hash::from(before).to_hex().to_string() })),
        Err(Stop::Broken(broken)) => Ok(Err(broken)),
        Err(Stop::Database(error)) => Err(error),
    }
}

/// Why the chain is not followed to its end.
enum Stop {
    Broken(Broken),
    Database(connection::Error),
}

impl From<connection::Error> for Stop {
    fn from(error: connection::Error) -> Self {
        Self::Database(error)
    }
}

fn text(value: Value) -> String {
    match value {
        Value::Text(text) => text,
        other => format!("{other:?}"),
    }
}

/// Calls for each entry that is wanted, oldest first.
///
/// # Errors
/// Those of the database, and of `each`.
pub fn list<E: From<connection::Error>>(
    database: &Connection,
    wanted: &Wanted,
    mut each: impl FnMut(Entry) -> Result<(), E>,
) -> Result<(), E> {
    let (mut conditions, mut values) = (Vec::new(), Vec::<Value>::new());
    let mut only = |condition: &str, value: Option<Value>| {
        if let Some(value) = value {
            values.push(value);
            conditions.push(format!("{condition} ?{}", values.len()));
        }
    };
    only("at >=", wanted.from.clone().map(Value::Text));
    // A day and its hours come before the sign after `T`.
    only("at <", wanted.to.as_ref().map(|day| Value::Text(format!("{day}U"))));
    only("person =", wanted.person.clone().map(Value::Text));
    only("document =", wanted.document.clone().map(Value::Text));
    only("number =", wanted.number.map(Value::Integer));
    let conditions = if conditions.is_empty() { "TRUE".to_owned() } else { conditions.join(" AND ") };
    let newest = wanted.newest.and_then(|newest| i64::try_from(newest).ok()).unwrap_or(i64::MAX);
    let sql = format!(
        "SELECT at, person, act, document, lang, version, origin, number FROM
            (SELECT * FROM audit WHERE {conditions} ORDER BY number DESC LIMIT {newest}) AS newest ORDER BY number"
    );
    database.for_each(&sql, values, |row| {
        each(Entry {
            number: row.get(7)?,
            at: row.get(0)?,
            person: row.get(1)?,
            act: row.get(2)?,
            document: row.get(3)?,
            lang: row.get(4)?,
            version: row.get(5)?,
            from: row.get(6)?,
        })
    })
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::*;
    use crate::state::AccountName;

    fn with_entries() -> (tempfile::TempDir, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let mut database = crate::state::open(folder.path()).unwrap();
        let (ana, boro) = (AccountName::parse("ana").unwrap(), AccountName::parse("boro").unwrap());
        let home = IpAddr::from([192, 0, 2, 7]);
        for deed in [
            Deed::of(&ana, Act::SignIn, home),
            Deed::of(&ana, Act::Read, home).about("guide", "sq", "1.0"),
            Deed::refused("boro\u{7}", home),
            Deed::of(&boro, Act::Download, home).about("guide", "mk", "1.0"),
            Deed::on_command_line("root", Act::Grant).saying("ana: reader"),
        ] {
            record(&mut database, &deed).unwrap();
        }
        (folder, database)
    }

    fn listed(database: &Connection, wanted: &Wanted) -> Vec<(String, String)> {
        let mut found = Vec::new();
        list::<connection::Error>(database, wanted, |entry| {
            found.push((entry.person, entry.act));
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn entries_follow_each_other_and_are_found() {
        let (_folder, database) = with_entries();
        let whole = verify(&database).unwrap().unwrap();
        assert_eq!((whole.entries, whole.forgotten, whole.newest.len()), (5, 0, 64));
        let pair = |person: &str, act: &str| (person.to_owned(), act.to_owned());
        let of = |wanted| listed(&database, &wanted);
        assert_eq!(of(Wanted { person: Some("ana".into()), ..Wanted::default() }), [pair("ana", "sign-in"), pair("ana", "read")]);
        assert_eq!(of(Wanted { document: Some("guide".into()), newest: Some(1), ..Wanted::default() }), [pair("boro", "download")]);
        let day: String = database.query_row("SELECT strftime('%Y-%m-%d')", (), |row| row.get(0)).unwrap();
        assert_eq!(of(Wanted { from: Some(day.clone()), to: Some(day), ..Wanted::default() }).len(), 5);
        assert_eq!(of(Wanted { to: Some("2020-01-01".into()), ..Wanted::default() }), []);
        assert_eq!(of(Wanted { person: Some("' OR 1 --".into()), ..Wanted::default() }), []);
    }

    #[test]
    fn whatever_is_changed_is_found() {
        for (change, number) in [
            ("UPDATE audit SET person = 'boro' WHERE number = 2", 2),
            ("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE number = 1", 1),
            ("UPDATE audit SET version = X'00' WHERE number = 4", 4),
            ("UPDATE audit SET document = 'guid', lang = 'esq' WHERE number = 2", 2),
            ("DELETE FROM audit WHERE number = 3", 4),
            ("DELETE FROM audit WHERE number = 1", 2),
            (
                "UPDATE audit SET number = -number WHERE number = 5; UPDATE audit SET number = 5 WHERE number = 4; UPDATE audit SET number = 4 WHERE number = -5",
                4,
            ),
            (
                "INSERT INTO audit SELECT 6, at, person, act, document, lang, version, origin, chain, salt, content FROM audit WHERE number = 5",
                6,
            ),
            ("UPDATE audit SET chain = X'' WHERE number = 5", 5),
            ("UPDATE audit SET salt = NULL WHERE number = 2", 2),
            ("UPDATE audit SET salt = X'00' WHERE number = 2", 2),
            ("UPDATE audit SET content = NULL WHERE number = 3", 3),
            ("UPDATE audit SET act = 'save' WHERE number = 3", 3),
        ] {
            let (_folder, database) = with_entries();
            database.execute_batch(change).unwrap();
            assert_eq!(verify(&database).unwrap().unwrap_err().number, number, "{change}");
        }
    }

    #[test]
    fn the_end_that_is_cut_off_has_another_fingerprint() {
        let (_folder, database) = with_entries();
        let on_paper = verify(&database).unwrap().unwrap();
        database.execute("DELETE FROM audit WHERE number = 5", ()).unwrap();
        assert_ne!(verify(&database).unwrap().unwrap(), on_paper);
    }

    #[test]
    fn what_is_forgotten_leaves_the_chain_whole() {
        let (_folder, mut database) = with_entries();
        let before = verify(&database).unwrap().unwrap();
        let keeping = |text: &str| toml::from_str::<Keeping>(text).unwrap();
        keep(&mut database, &keeping("keep = { read = 30, sign-in = 1 }")).unwrap();
        assert_eq!(verify(&database).unwrap().unwrap(), before, "nothing is that old");
        std::thread::sleep(std::time::Duration::from_millis(2));
        assert_eq!(forget(&database, Act::Read, 0).unwrap(), 1);
        let whole = verify(&database).unwrap().unwrap();
        assert_eq!(whole, Whole { forgotten: 1, ..before.clone() });
        assert_eq!(listed(&database, &Wanted { person: Some("ana".into()), ..Wanted::default() }).len(), 1);
        assert_eq!(listed(&database, &Wanted::default())[1], (String::new(), "read".to_owned()));
        assert_eq!(forget(&database, Act::Read, 0).unwrap(), 0, "once");
        // Nobody puts other words into its place.
        database.execute("UPDATE audit SET person = 'boro' WHERE number = 2", ()).unwrap();
        assert_eq!(verify(&database).unwrap().unwrap_err().number, 2);
    }

    #[test]
    fn entries_of_before_they_could_be_forgotten_are_verified_as_they_are() {
        let (_folder, database) = with_entries();
        database.execute("DELETE FROM audit", ()).unwrap();
        let fields = ["2026-01-01T00:00:00.000Z", "ana", "read", "guide", "sq", "1.0", "192.0.2.7"];
        let chain = link(&[0; blake3::OUT_LEN], 1, fields.map(str::as_bytes));
        let sql = "INSERT INTO audit (number, at, person, act, document, lang, version, origin, chain) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let [at, person, act, document, lang, version, from] = fields;
        database.execute(sql, params![at, person, act, document, lang, version, from, chain]).unwrap();
        append(&database, &Deed::on_command_line("root", Act::Grant)).unwrap();
        assert_eq!(verify(&database).unwrap().unwrap().entries, 2);
        assert_eq!(forget(&database, Act::Read, 0).unwrap(), 0);
        database.execute("UPDATE audit SET person = 'boro' WHERE number = 1", ()).unwrap();
        assert_eq!(verify(&database).unwrap().unwrap_err().number, 1);
    }

    #[test]
    fn what_cannot_be_recorded_is_not_done() {
        let (_folder, mut database) = with_entries();
        database.execute_batch("ALTER TABLE audit RENAME TO gone").unwrap();
        let deed = Deed::on_command_line("root", Act::AddAccount);
        let done = recorded(&mut database, &deed, |change| {
            change.execute("INSERT INTO accounts (name, password) VALUES ('x', 'y')", ()).map(Some)
        });
        assert!(done.is_err());
        assert_eq!(database.query_row("SELECT count(*) FROM accounts", (), |row| row.get::<u32>(0)).unwrap(), 0);
    }

    #[test]
    fn work_that_found_nothing_leaves_no_entry() {
        let (_folder, mut database) = with_entries();
        let deed = Deed::on_command_line("root", Act::RemoveAccount);
        assert_eq!(recorded(&mut database, &deed, |_| Ok(None::<()>)).unwrap(), None);
        assert_eq!(verify(&database).unwrap().unwrap().entries, 5);
    }
}
