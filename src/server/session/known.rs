//! Who is signed in, remembered between two changes of the database: a page of somebody who is signed in costs little more than one of everybody.
//!
//! A connection of its own that never writes tells of changes (`PRAGMA data_version`, which SQLite answers from shared memory): whoever takes a right,
//! here or on the command line, changes the database, and the next request looks again. PostgreSQL has nothing like it that costs less than the looking:
//! there everybody is looked up for each request.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::source::SecondFactor;
use crate::state::sessions::Token;
use crate::state::{Account, Connection};

/// Most sessions that are remembered; then all are looked up again.
const MAX_REMEMBERED: usize = 10_000;
/// How long one is remembered without a change: shorter than sessions note that they were seen, and much shorter than they last.
const REMEMBERED_FOR: Duration = Duration::from_secs(30);

/// Who is signed in.
pub struct KnownSessions {
    watch: Option<Mutex<Connection>>,
    known: Mutex<HashMap<[u8; blake3::OUT_LEN], Remembered>>,
}

struct Remembered {
    account: Option<Account>,
    /// What the library demanded when it was looked up.
    demand: SecondFactor,
    /// The state of the database then.
    version: i64,
    at: Instant,
}

impl KnownSessions {
    /// Nobody yet. Where the database cannot be watched, nobody is remembered.
    pub fn of(database: &Connection) -> Self {
        let watch = database.path().and_then(|path| {
            let opened = Connection::read_only(path);
            opened.inspect_err(|error| tracing::warn!(%error, "who is signed in is looked up for each request")).ok()
        });
        Self { watch: watch.map(Mutex::new), known: Mutex::default() }
    }

    /// The state of the database: another number after each change that was committed, by whomever.
    pub fn version(&self) -> Option<i64> {
        let watch = self.watch.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        watch.query_row("PRAGMA data_version", (), |row| row.get(0)).ok()
    }

    /// What is remembered of a token, if nothing has changed since.
    pub fn get(&self, token: &Token, demand: &SecondFactor, version: Option<i64>) -> Option<Option<Account>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.get(&token.hash())?;
        let holds = Some(found.version) == version && found.demand == *demand && found.at.elapsed() < REMEMBERED_FOR;
        holds.then(|| found.account.clone())
    }

    /// Remembers what was looked up after the database had this version.
    pub fn put(&self, token: &Token, demand: &SecondFactor, version: Option<i64>, account: &Option<Account>) {
        let Some(version) = version else { return };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MAX_REMEMBERED {
            known.clear();
        }
        known.insert(token.hash(), Remembered { account: account.clone(), demand: demand.clone(), version, at: Instant::now() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{AccountName, Rights, accounts};

    #[test]
    fn a_change_by_anybody_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let here = crate::state::open(folder.path()).unwrap();
        let known = KnownSessions::of(&here);
        let (token, demand) = (Token::random().unwrap(), SecondFactor::default());
        let account = Some(Rights::of(Vec::new()).account(AccountName::parse("ana").unwrap()));
        assert_eq!(known.get(&token, &demand, known.version()), None);
        let add = |database: &Connection, name: &str| {
            accounts::add(database, &AccountName::parse(name).unwrap(), &Rights::of(Vec::new()), "").unwrap();
        };
        let elsewhere = crate::state::open(folder.path()).unwrap();
        for (database, name) in [(&here, "one"), (&elsewhere, "two"), (&here, "three")] {
            known.put(&token, &demand, known.version(), &account);
            assert_eq!(known.get(&token, &demand, known.version()), Some(account.clone()));
            add(database, name);
            assert_eq!(known.get(&token, &demand, known.version()), None, "{name}");
        }
        known.put(&token, &demand, known.version(), &account);
        let other = SecondFactor { clearance: Some(crate::source::Marking::Public), ..SecondFactor::default() };
        assert_eq!(known.get(&token, &other, known.version()), None);
        assert_eq!(known.get(&Token::random().unwrap(), &demand, known.version()), None);
    }

    #[test]
    fn memory_is_bounded() {
        let folder = tempfile::tempdir().unwrap();
        let known = KnownSessions::of(&crate::state::open(folder.path()).unwrap());
        let version = known.version();
        for _ in 0..MAX_REMEMBERED + 5 {
            known.put(&Token::random().unwrap(), &SecondFactor::default(), version, &None);
        }
        assert_eq!(known.known.lock().unwrap().len(), 5);
    }
}
