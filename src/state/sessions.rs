//! Sessions: who is signed in, in which browser.
//!
//! The browser holds a random token, the database only its hash: whoever reads the database can be nobody.

use std::collections::HashMap;

use crate::source::SecondFactor;
use crate::state::accounts::{self, Account, Kept};
use crate::state::connection::{self, Connection, Optional, params};
use crate::state::{StateError, factors, hex};

/// How long a session lasts without a request, in seconds: a working day.
pub const IDLE_SECONDS: u32 = 10 * 3_600;
/// How long a session lasts at most, in seconds: a week.
pub const LIFE_SECONDS: u32 = 7 * 24 * 3_600;
/// How often the last request of a session is noted, in seconds; noting each one would write for each page.
const NOTED_EVERY_SECONDS: u32 = 60;
/// How long a session lasts at most that the institution has vouched for, in seconds: a working day, after which it is asked again.
pub const VOUCHED_SECONDS: u32 = 10 * 3_600;
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
        Ok(Self(hex::text(&bytes)))
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
    pub fn hash(&self) -> [u8; blake3::OUT_LEN] {
        *blake3::hash(self.0.as_bytes()).as_bytes()
    }
}

/// How a session begins.
#[derive(Debug, Clone, Default)]
pub struct Beginning {
    /// From which address.
    pub address: String,
    /// What the institution's provider knows its own session by: see [`hint`]. Empty where there is none.
    pub hint: String,
    /// Whether with a second factor.
    pub with_factor: bool,
}

impl Beginning {
    /// From an address, with nothing else.
    pub fn from(address: impl Into<String>) -> Self {
        Self { address: address.into(), ..Self::default() }
    }
}

/// Begins a session inside of a transaction. `None` where the account was removed or got another password since it was looked at.
pub fn begin(change: &Connection, kept: &Kept, token: &Token, how: &Beginning) -> connection::Result<Option<()>> {
    forget(change)?;
    let Beginning { address, hint, with_factor } = how;
    let life = if kept.origin.is_program() { LIFE_SECONDS } else { VOUCHED_SECONDS };
    let sql = "INSERT INTO sessions (token, account, begun, seen, address, life, hint, factor)
        SELECT ?1, id, unixepoch(), unixepoch(), ?4, ?5, ?6, ?7 FROM accounts WHERE id = ?2 AND password = ?3";
    let begun = change.execute(sql, params![token.hash(), kept.id, kept.password, address, life, hint, with_factor])?;
    let sql = "DELETE FROM sessions WHERE account = ?1 AND token <> ?2 AND token NOT IN
        (SELECT token FROM sessions WHERE account = ?1 AND token <> ?2 ORDER BY seen DESC, begun DESC LIMIT ?3)";
    change.execute(sql, params![kept.id, token.hash(), MAX_SESSIONS - 1])?;
    Ok((begun == 1).then_some(()))
}

/// The account that a token signs in, if it has a second factor where one is demanded, and a note that it was seen.
pub fn find(database: &Connection, token: &Token, demand: &SecondFactor) -> connection::Result<Option<Account>> {
    let sql = "SELECT account, unixepoch() - seen, factor FROM sessions
        WHERE token = ?1 AND seen > unixepoch() - ?2 AND begun > unixepoch() - life";
    let row = |row: &connection::Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let found: Option<(i64, i64, bool)> = database.query_row(sql, params![token.hash(), IDLE_SECONDS], row).optional()?;
    let Some((account, rested, with_factor)) = found else { return Ok(None) };
    if rested >= i64::from(NOTED_EVERY_SECONDS) {
        // Where nothing can be written, whoever is signed in stays so.
        if let Err(error) = database.execute("UPDATE sessions SET seen = unixepoch() WHERE token = ?1", [token.hash()]) {
            tracing::warn!(%error, "a session cannot be prolonged");
        }
    }
    let account = accounts::numbered(database, account).optional()?;
    // Whom the institution vouches for has a second factor there, or none.
    let may = |account: &Account| with_factor || !account.origin.is_program() || !factors::is_demanded(demand, account);
    Ok(account.filter(may))
}

/// What the institution's provider knows its own session by that this one was begun from; nothing where there is none.
pub fn hint(database: &Connection, token: &Token) -> connection::Result<Option<String>> {
    let sql = "SELECT hint FROM sessions WHERE token = ?1 AND hint <> ''";
    database.query_row(sql, [token.hash()], |row| row.get(0)).optional()
}

/// Ends a session.
pub fn end(database: &Connection, token: &Token) -> connection::Result<()> {
    database.execute("DELETE FROM sessions WHERE token = ?1", [token.hash()]).map(|_| ())
}

/// How many sessions each account has that has any, by its name.
pub fn counts(database: &Connection) -> connection::Result<HashMap<String, u32>> {
    let sql = "SELECT name, count(*) FROM sessions JOIN accounts ON accounts.id = sessions.account
        WHERE seen > unixepoch() - ?1 AND begun > unixepoch() - life GROUP BY name";
    let counts = database.rows(sql, [IDLE_SECONDS], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(counts.into_iter().collect())
}

/// How many sessions an account has.
pub fn count(database: &Connection, name: &accounts::AccountName) -> connection::Result<u32> {
    let sql = "SELECT count(*) FROM sessions JOIN accounts ON accounts.id = sessions.account
        WHERE name = ?1 AND seen > unixepoch() - ?2 AND begun > unixepoch() - life";
    database.query_row(sql, params![name.as_str(), IDLE_SECONDS], |row| row.get(0))
}

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// A name for it that opens nothing.
    pub id: String,
    /// When it began and when it was seen last: UTC, `YYYY-MM-DD hh:mm`.
    pub begun: String,
    /// See `begun`.
    pub seen: String,
    /// Where it began; empty where it is not known.
    pub address: String,
    /// Whether it is that of the token which was asked with.
    pub is_own: bool,
}

/// The sessions of an account, the newest first.
pub fn of(database: &Connection, name: &accounts::AccountName, own: Option<&Token>) -> connection::Result<Vec<Open>> {
    let sql = "SELECT lower(substr(hex(token), 1, 16)), strftime('%Y-%m-%d %H:%M', begun, 'unixepoch'),
            strftime('%Y-%m-%d %H:%M', seen, 'unixepoch'), address, token
        FROM sessions JOIN accounts ON accounts.id = sessions.account
        WHERE name = ?1 AND seen > unixepoch() - ?2 AND begun > unixepoch() - life ORDER BY begun DESC, token";
    let own = own.map(Token::hash);
    let open = |row: &connection::Row| {
        let token: [u8; blake3::OUT_LEN] = row.get(4)?;
        Ok(Open { id: row.get(0)?, begun: row.get(1)?, seen: row.get(2)?, address: row.get(3)?, is_own: own == Some(token) })
    };
    database.rows(sql, params![name.as_str(), IDLE_SECONDS], open)
}

/// Ends one session of an account by the name that [`Open::id`] gives it, or all; `None` where there was none.
pub fn end_of(change: &Connection, name: &accounts::AccountName, id: Option<&str>) -> connection::Result<Option<()>> {
    let sql = "DELETE FROM sessions WHERE account = (SELECT id FROM accounts WHERE name = ?1)
        AND (CAST(?2 AS TEXT) IS NULL OR lower(substr(hex(token), 1, 16)) = ?2)";
    Ok((change.execute(sql, params![name.as_str(), id])? > 0).then_some(()))
}

/// Notes that a session has a second factor now, and ends the others of its account; `None` where it has ended.
pub fn strengthen(change: &Connection, token: &Token) -> connection::Result<Option<()>> {
    let strengthened = change.execute("UPDATE sessions SET factor = 1 WHERE token = ?1", [token.hash()])?;
    let others = "DELETE FROM sessions WHERE account = (SELECT account FROM sessions WHERE token = ?1) AND token <> ?1";
    change.execute(others, [token.hash()])?;
    Ok((strengthened == 1).then_some(()))
}

/// Forgets the sessions that have ended by themselves.
fn forget(database: &Connection) -> connection::Result<()> {
    let sql = "DELETE FROM sessions WHERE seen <= unixepoch() - ?1 OR begun <= unixepoch() - life";
    database.execute(sql, [IDLE_SECONDS]).map(|_| ())
}

/// The secret of this library, from which the proofs in forms are made; it is made when it is first asked for. It outlives the
/// server, so that a form that was open during a restart can still be sent.
pub fn secret(database: &Connection) -> Result<[u8; blake3::KEY_LEN], StateError> {
    let mut fresh = [0; blake3::KEY_LEN];
    getrandom::fill(&mut fresh)?;
    database.execute("INSERT INTO secret (id, value) VALUES (1, ?1) ON CONFLICT DO NOTHING", [fresh])?;
    Ok(database.query_row("SELECT value FROM secret", (), |row| row.get(0))?)
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
        begin(database, &kept, &token, &Beginning::from("192.0.2.7")).unwrap().unwrap();
        token
    }

    fn found(database: &Connection, token: &Token) -> connection::Result<Option<Account>> {
        find(database, token, &SecondFactor::default())
    }

    #[test]
    fn a_session_without_the_second_factor_ends_when_one_is_demanded() {
        let (_folder, database, name) = with_ana();
        let without = sign_in(&database, &name);
        let (kept, with) = (accounts::kept(&database, &name).unwrap().unwrap(), Token::random().unwrap());
        begin(&database, &kept, &with, &Beginning { with_factor: true, ..Beginning::default() }).unwrap().unwrap();
        let demand = SecondFactor { roles: [Role::Translator].into(), clearance: None };
        assert!(find(&database, &without, &demand).unwrap().is_none() && find(&database, &with, &demand).unwrap().is_some());
        strengthen(&database, &without).unwrap().unwrap();
        assert!(find(&database, &without, &demand).unwrap().is_some() && find(&database, &with, &demand).unwrap().is_none());
    }

    #[test]
    fn a_session_lasts_until_it_ends() {
        let (_folder, database, name) = with_ana();
        let token = sign_in(&database, &name);
        assert_eq!(found(&database, &token).unwrap().unwrap().name, name);
        assert!(found(&database, &Token::random().unwrap()).unwrap().is_none());
        let hex: Vec<String> = database.rows("SELECT hex(token) FROM sessions", (), |row| row.get(0)).unwrap();
        assert!(hex.len() == 1 && !hex[0].eq_ignore_ascii_case(token.as_str()), "the token itself is not kept");
        end(&database, &token).unwrap();
        assert!(found(&database, &token).unwrap().is_none());
    }

    #[test]
    fn a_session_ends_by_resting_and_by_age() {
        let (_folder, database, name) = with_ana();
        for (column, seconds) in [("seen", IDLE_SECONDS), ("begun", LIFE_SECONDS)] {
            let token = sign_in(&database, &name);
            database.execute(&format!("UPDATE sessions SET {column} = {column} - ?1"), [seconds - 30]).unwrap();
            assert!(found(&database, &token).unwrap().is_some(), "{column}");
            database.execute(&format!("UPDATE sessions SET {column} = unixepoch() - ?1"), [seconds]).unwrap();
            assert!(found(&database, &token).unwrap().is_none(), "{column}");
            forget(&database).unwrap();
            assert_eq!(database.query_row("SELECT count(*) FROM sessions", (), |row| row.get::<u32>(0)).unwrap(), 0);
        }
    }

    #[test]
    fn a_session_that_the_institution_vouched_for_ends_with_the_day() {
        let (_folder, database, name) = with_ana();
        database.execute("UPDATE accounts SET origin = 'openid', subject = '1'", ()).unwrap();
        let token = sign_in(&database, &name);
        database.execute("UPDATE sessions SET begun = unixepoch() - ?1", [VOUCHED_SECONDS - 30]).unwrap();
        assert!(found(&database, &token).unwrap().is_some());
        database.execute("UPDATE sessions SET begun = unixepoch() - ?1", [VOUCHED_SECONDS]).unwrap();
        assert!(found(&database, &token).unwrap().is_none(), "however busy it was");
    }

    #[test]
    fn a_new_password_and_a_removal_end_sessions() {
        let (_folder, database, name) = with_ana();
        let (token, kept) = (sign_in(&database, &name), accounts::kept(&database, &name).unwrap().unwrap());
        accounts::set_password(&database, &name, "second").unwrap();
        assert!(found(&database, &token).unwrap().is_none());
        assert!(
            begin(&database, &kept, &Token::random().unwrap(), &Beginning::default()).unwrap().is_none(),
            "the password was changed while the old one was compared"
        );
        let token = sign_in(&database, &name);
        accounts::remove(&database, &name).unwrap();
        assert!(found(&database, &token).unwrap().is_none());
    }

    #[test]
    fn an_account_has_a_limited_number_of_sessions() {
        let (_folder, database, name) = with_ana();
        let first = sign_in(&database, &name);
        database.execute("UPDATE sessions SET seen = seen - 9", ()).unwrap();
        let last = (0..MAX_SESSIONS).map(|_| sign_in(&database, &name)).last().unwrap();
        assert_eq!(count(&database, &name).unwrap(), MAX_SESSIONS);
        assert!(found(&database, &first).unwrap().is_none() && found(&database, &last).unwrap().is_some());
    }

    #[test]
    fn its_owner_sees_and_ends_each_of_them() {
        let (_folder, database, name) = with_ana();
        let (one, other) = (sign_in(&database, &name), sign_in(&database, &name));
        let open = of(&database, &name, Some(&one)).unwrap();
        assert_eq!(open.iter().map(|session| session.is_own).filter(|own| *own).count(), 1);
        assert!(open.len() == 2 && open.iter().all(|session| session.address == "192.0.2.7" && session.begun.len() == 16), "{open:?}");
        let theirs = open.iter().find(|session| !session.is_own).unwrap();
        end_of(&database, &name, Some(&theirs.id)).unwrap().unwrap();
        assert!(found(&database, &other).unwrap().is_none() && found(&database, &one).unwrap().is_some());
        assert_eq!(end_of(&database, &name, Some("nothing")).unwrap(), None);
        end_of(&database, &name, None).unwrap().unwrap();
        assert!(of(&database, &name, None).unwrap().is_empty());
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
