//! Sessions: who is signed in, in which browser.
//!
//! The browser holds a random token, the database only its hash: whoever reads the database can be nobody.

use std::fmt::Write;

use rusqlite::{Connection, OptionalExtension, params};

use crate::state::StateError;
use crate::state::accounts::{self, Account, Kept};

/// How long a session lasts without a request, in seconds: a working day.
pub const IDLE_SECONDS: u32 = 10 * 3_600;
/// How long a session lasts at most, in seconds: a week.
pub const LIFE_SECONDS: u32 = 7 * 24 * 3_600;
/// How often the last request of a session is noted, in seconds; noting each one would write for each page.
const NOTED_EVERY_SECONDS: u32 = 60;
/// Most sessions of one account; a further one ends the one that rested longest.
pub const MAX_SESSIONS: u32 = 10;
/// Bytes of a token.
const TOKEN_BYTES: usize = 32;

pub(super) const SCHEMA: &str = "
CREATE TABLE sessions (
    token BLOB PRIMARY KEY,
    account INTEGER NOT NULL,
    begun INTEGER NOT NULL,
    seen INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX sessions_of_account ON sessions (account);
CREATE TABLE secret (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value BLOB NOT NULL
);
";

/// What a browser shows to be known again.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A new token that nobody can guess.
    pub fn random() -> Result<Self, StateError> {
        let mut bytes = [0; TOKEN_BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })))
    }

    /// A token as a browser sent it, if it looks like one.
    pub fn parse(sent: &str) -> Option<Self> {
        (sent.len() == 2 * TOKEN_BYTES && sent.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| Self(sent.to_owned()))
    }

    /// The token as a browser keeps it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    fn hash(&self) -> [u8; blake3::OUT_LEN] {
        *blake3::hash(self.0.as_bytes()).as_bytes()
    }
}

/// Begins a session inside of a transaction. `None` where the account was removed or got another password since it was looked at.
pub fn begin(change: &Connection, kept: &Kept, token: &Token) -> rusqlite::Result<Option<()>> {
    forget(change)?;
    let sql = "INSERT INTO sessions (token, account, begun, seen)
        SELECT ?1, id, unixepoch(), unixepoch() FROM accounts WHERE id = ?2 AND password = ?3";
    let begun = change.execute(sql, params![token.hash(), kept.id, kept.password])?;
    let sql = "DELETE FROM sessions WHERE token IN
        (SELECT token FROM sessions WHERE account = ?1 AND token <> ?2 ORDER BY seen DESC, begun DESC LIMIT -1 OFFSET ?3)";
    change.execute(sql, params![kept.id, token.hash(), MAX_SESSIONS - 1])?;
    Ok((begun == 1).then_some(()))
}

/// The account that a token signs in, and a note that it was seen.
pub fn find(database: &Connection, token: &Token) -> rusqlite::Result<Option<Account>> {
    let sql = "SELECT account, unixepoch() - seen FROM sessions
        WHERE token = ?1 AND seen > unixepoch() - ?2 AND begun > unixepoch() - ?3";
    let row = |row: &rusqlite::Row| Ok((row.get(0)?, row.get(1)?));
    let found: Option<(i64, i64)> =
        database.prepare_cached(sql)?.query_row(params![token.hash(), IDLE_SECONDS, LIFE_SECONDS], row).optional()?;
    let Some((account, rested)) = found else { return Ok(None) };
    if rested >= i64::from(NOTED_EVERY_SECONDS) {
        // Where nothing can be written, whoever is signed in stays so.
        if let Err(error) = database.execute("UPDATE sessions SET seen = unixepoch() WHERE token = ?1", [token.hash()]) {
            tracing::warn!(%error, "a session cannot be prolonged");
        }
    }
    accounts::numbered(database, account).optional()
}

/// Ends a session.
pub fn end(database: &Connection, token: &Token) -> rusqlite::Result<()> {
    database.execute("DELETE FROM sessions WHERE token = ?1", [token.hash()]).map(|_| ())
}

/// How many sessions an account has.
pub fn count(database: &Connection, name: &accounts::AccountName) -> rusqlite::Result<u32> {
    let sql = "SELECT count(*) FROM sessions JOIN accounts ON accounts.id = sessions.account
        WHERE name = ?1 AND seen > unixepoch() - ?2 AND begun > unixepoch() - ?3";
    database.query_row(sql, params![name.as_str(), IDLE_SECONDS, LIFE_SECONDS], |row| row.get(0))
}

/// Forgets the sessions that have ended by themselves.
fn forget(database: &Connection) -> rusqlite::Result<()> {
    let sql = "DELETE FROM sessions WHERE seen <= unixepoch() - ?1 OR begun <= unixepoch() - ?2";
    database.execute(sql, [IDLE_SECONDS, LIFE_SECONDS]).map(|_| ())
}

/// The secret of this library, from which the proofs in forms are made; it is made when it is first asked for. It outlives the
/// server, so that a form that was open during a restart can still be sent.
pub fn secret(database: &Connection) -> Result<[u8; blake3::KEY_LEN], StateError> {
    let mut fresh = [0; blake3::KEY_LEN];
    getrandom::fill(&mut fresh)?;
    database.execute("INSERT OR IGNORE INTO secret (id, value) VALUES (1, ?1)", [fresh])?;
    Ok(database.query_row("SELECT value FROM secret", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{AccountName, Grant, Rights, Role};

    fn with_ana() -> (tempfile::TempDir, Connection, AccountName) {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        let name = AccountName::parse("ana").unwrap();
        accounts::add(&database, &name, &Rights::of(vec![Grant { role: Role::Translator, lang: None }]), "first").unwrap();
        (folder, database, name)
    }

    fn sign_in(database: &Connection, name: &AccountName) -> Token {
        let (kept, token) = (accounts::kept(database, name).unwrap().unwrap(), Token::random().unwrap());
        begin(database, &kept, &token).unwrap().unwrap();
        token
    }

    #[test]
    fn a_session_lasts_until_it_ends() {
        let (_folder, database, name) = with_ana();
        let token = sign_in(&database, &name);
        assert_eq!(find(&database, &token).unwrap().unwrap().name, name);
        assert!(find(&database, &Token::random().unwrap()).unwrap().is_none());
        let hex: Vec<String> =
            database.prepare("SELECT hex(token) FROM sessions").unwrap().query_map([], |row| row.get(0)).unwrap().flatten().collect();
        assert!(hex.len() == 1 && !hex[0].eq_ignore_ascii_case(token.as_str()), "the token itself is not kept");
        end(&database, &token).unwrap();
        assert!(find(&database, &token).unwrap().is_none());
    }

    #[test]
    fn a_session_ends_by_resting_and_by_age() {
        let (_folder, database, name) = with_ana();
        for (column, seconds) in [("seen", IDLE_SECONDS), ("begun", LIFE_SECONDS)] {
            let token = sign_in(&database, &name);
            database.execute(&format!("UPDATE sessions SET {column} = {column} - ?1"), [seconds - 30]).unwrap();
            assert!(find(&database, &token).unwrap().is_some(), "{column}");
            database.execute(&format!("UPDATE sessions SET {column} = unixepoch() - ?1"), [seconds]).unwrap();
            assert!(find(&database, &token).unwrap().is_none(), "{column}");
            forget(&database).unwrap();
            assert_eq!(database.query_row("SELECT count(*) FROM sessions", [], |row| row.get(0)), Ok(0));
        }
    }

    #[test]
    fn a_new_password_and_a_removal_end_sessions() {
        let (_folder, database, name) = with_ana();
        let (token, kept) = (sign_in(&database, &name), accounts::kept(&database, &name).unwrap().unwrap());
        accounts::set_password(&database, &name, "second").unwrap();
        assert!(find(&database, &token).unwrap().is_none());
        assert!(
            begin(&database, &kept, &Token::random().unwrap()).unwrap().is_none(),
            "the password was changed while the old one was compared"
        );
        let token = sign_in(&database, &name);
        accounts::remove(&database, &name).unwrap();
        assert!(find(&database, &token).unwrap().is_none());
    }

    #[test]
    fn an_account_has_a_limited_number_of_sessions() {
        let (_folder, database, name) = with_ana();
        let first = sign_in(&database, &name);
        database.execute("UPDATE sessions SET seen = seen - 9", []).unwrap();
        let last = (0..MAX_SESSIONS).map(|_| sign_in(&database, &name)).last().unwrap();
        assert_eq!(count(&database, &name).unwrap(), MAX_SESSIONS);
        assert!(find(&database, &first).unwrap().is_none() && find(&database, &last).unwrap().is_some());
    }

    #[test]
    fn the_secret_stays() {
        let (_folder, database, _) = with_ana();
        assert_eq!(secret(&database).unwrap(), secret(&database).unwrap());
    }

    #[test]
    fn only_what_looks_like_a_token_is_looked_up() {
        for sent in ["", "x", &"g".repeat(64), &"a".repeat(63), &"а".repeat(32)] {
            assert!(Token::parse(sent).is_none(), "{sent}");
        }
        assert!(Token::parse(Token::random().unwrap().as_str()).is_some());
    }
}
