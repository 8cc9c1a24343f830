//! Accounts of people whom their institution vouches for: where each comes from, and what is remembered of who it is.
//!
//! An account is one person's: it belongs to what the institution calls that person for ever, not to a name, which may pass to somebody else. Accounts
//! of the program are never taken over, nor the other way round.

use serde::Serialize;

use crate::state::accounts::{self, AccountName, Kept, NO_PASSWORD, Rights};
use crate::state::audit::{self, Act, Deed};
use crate::state::connection::{self, Connection, Optional, params};

/// Where accounts come from; how long each session lasts, and what the institution needs to end its own; answers that were used.
pub(super) const SCHEMA: &str = "
ALTER TABLE accounts ADD COLUMN origin TEXT NOT NULL DEFAULT '';
-- What the institution calls this person for ever.
ALTER TABLE accounts ADD COLUMN subject TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX accounts_subject ON accounts (origin, subject) WHERE origin <> '';
-- In seconds from its begin.
ALTER TABLE sessions ADD COLUMN life INTEGER NOT NULL DEFAULT 604800;
-- What the institution's provider knows its own session by.
ALTER TABLE sessions ADD COLUMN hint TEXT NOT NULL DEFAULT '';
CREATE TABLE answered (
    -- The fingerprint of a sign-in that was begun at a provider and has been answered.
    begun BLOB PRIMARY KEY,
    until INTEGER NOT NULL
) WITHOUT ROWID;
";

/// Where an account comes from, which is also the way in which its owner signs in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// It was added here and has a password of its own.
    #[default]
    Program,
    /// The institution's OpenID provider.
    OpenId,
    /// The institution's directory.
    Ldap,
}

impl Origin {
    /// The name that is kept and recorded.
    pub fn name(self) -> &'static str {
        match self {
            Self::Program => "",
            Self::OpenId => "openid",
            Self::Ldap => "ldap",
        }
    }

    /// The origin with a name. One that cannot be understood is none of the program: nobody gets in with a password.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "" => Self::Program,
            "ldap" => Self::Ldap,
            _ => Self::OpenId,
        }
    }

    /// Whether it is an account of the program.
    pub fn is_program(&self) -> bool {
        *self == Self::Program
    }
}

/// Whom an institution vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Which part of it does.
    pub origin: Origin,
    /// What it calls this person for ever.
    pub subject: String,
    /// The name that an account of this person gets, if it can be one.
    pub name: Option<AccountName>,
}

/// What came of somebody whom an institution vouches for.
#[derive(Debug, Clone)]
pub enum Settled {
    /// This is the account, made where there was none.
    Account(AccountName, Kept),
    /// Nothing is open to this person here: what was open is closed, and sessions are ended.
    NoRights,
    /// The name is somebody else's.
    NameTaken,
    /// What this person is called there cannot be the name of an account.
    NoName,
}

/// Settles the account of somebody whom an institution vouches for: it has these rights from now on. What changes is recorded in the same transaction;
/// `from` is where the person is.
///
/// # Errors
/// Those of the database: then nothing was changed.
pub fn settle(database: &mut Connection, person: &Person, rights: Option<&Rights>, from: &str) -> connection::Result<Settled> {
    let change = database.writing()?;
    let settled = match rights {
        Some(rights) => adopt(&change, person, rights, from)?,
        None => {
            take_rights(&change, person, from)?;
            Settled::NoRights
        }
    };
    change.commit()?;
    Ok(settled)
}

fn adopt(change: &Connection, person: &Person, rights: &Rights, from: &str) -> connection::Result<Settled> {
    let account = |name: &AccountName| -> connection::Result<Settled> {
        let kept = accounts::kept(change, name)?.ok_or(connection::Error::NoRow)?;
        Ok(Settled::Account(name.clone(), kept))
    };
    if let Some((id, name)) = known(change, person)? {
        if accounts::rights(change, id)? != *rights {
            accounts::grant(change, &name, rights)?;
            audit::append(change, &deed(person, &name, Act::Grant, from).saying(rights.described(&name)))?;
        }
        return account(&name);
    }
    let Some(name) = &person.name else { return Ok(Settled::NoName) };
    if !accounts::add(change, name, rights, NO_PASSWORD)? {
        return Ok(Settled::NameTaken);
    }
    let sql = "UPDATE accounts SET origin = ?2, subject = ?3 WHERE name = ?1";
    change.execute(sql, params![name.as_str(), person.origin.name(), person.subject])?;
    audit::append(change, &deed(person, name, Act::AddAccount, from).saying(rights.described(name)))?;
    account(name)
}

/// Takes all rights of somebody whose groups open nothing here any more, and ends the sessions; nothing where nobody knows this person.
fn take_rights(change: &Connection, person: &Person, from: &str) -> connection::Result<()> {
    let Some((id, name)) = known(change, person)? else { return Ok(()) };
    change.execute("DELETE FROM sessions WHERE account = ?1", [id])?;
    let none = Rights::of(Vec::new());
    if accounts::rights(change, id)? != none {
        accounts::grant(change, &name, &none)?;
        audit::append(change, &deed(person, &name, Act::Grant, from).saying(none.described(&name)))?;
    }
    Ok(())
}

/// Uses what a sign-in at a provider was begun with; `false` where it was used before.
///
/// # Errors
/// Those of the database.
pub fn use_once(change: &Connection, begun: &[u8; blake3::OUT_LEN], seconds: u32) -> connection::Result<bool> {
    change.execute("DELETE FROM answered WHERE until <= unixepoch()", ())?;
    let sql = "INSERT INTO answered (begun, until) VALUES (?1, unixepoch() + ?2) ON CONFLICT DO NOTHING";
    Ok(change.execute(sql, params![begun, seconds])? == 1)
}

fn known(change: &Connection, person: &Person) -> connection::Result<Option<(i64, AccountName)>> {
    let sql = "SELECT id, name FROM accounts WHERE origin = ?1 AND subject = ?2 AND origin <> ''";
    let row = |row: &connection::Row| Ok((row.get(0)?, AccountName::kept(row.get(1)?)));
    change.query_row(sql, params![person.origin.name(), person.subject], row).optional()
}

/// What the institution does, in the name of the person who signs in.
fn deed(person: &Person, name: &AccountName, act: Act, from: &str) -> Deed {
    Deed { from: format!("{from} ({})", person.origin.name()), ..Deed::on_command_line(name.as_str(), act) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Role, SecondFactor};
    use crate::state::accounts::Grant;
    use crate::state::sessions::{self, Beginning, Token};

    fn person(origin: Origin, subject: &str, name: &str) -> Person {
        Person { origin, subject: subject.to_owned(), name: AccountName::parse(name).ok() }
    }

    fn reader() -> Rights {
        Rights::of(vec![Grant { role: Role::Reader, lang: None }])
    }

    fn opened() -> (tempfile::TempDir, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        (folder, database)
    }

    fn settled(database: &mut Connection, person: &Person, rights: &Rights) -> Option<(AccountName, Kept)> {
        match settle(database, person, Some(rights), "192.0.2.7").unwrap() {
            Settled::Account(name, kept) => Some((name, kept)),
            _ => None,
        }
    }

    #[test]
    fn an_account_is_one_persons_whatever_the_name() {
        let (_folder, mut database) = opened();
        let ana = person(Origin::OpenId, "idp 1", "ana");
        let (name, kept) = settled(&mut database, &ana, &reader()).unwrap();
        assert_eq!((name.as_str(), kept.origin, kept.password.as_str()), ("ana", Origin::OpenId, NO_PASSWORD));
        // She has married and is called otherwise: her account stays hers.
        for name in ["ana.hoxha", "Ana Hoxha"] {
            let renamed = person(Origin::OpenId, "idp 1", name);
            assert_eq!(settled(&mut database, &renamed, &reader()).unwrap().0.as_str(), "ana");
        }
        // Somebody else who gets her name, in the same place or in another, does not get her account.
        for other in [person(Origin::OpenId, "idp 2", "ana"), person(Origin::Ldap, "idp 1", "ana")] {
            assert!(matches!(settle(&mut database, &other, Some(&reader()), "").unwrap(), Settled::NameTaken), "{other:?}");
        }
        let unfit = person(Origin::OpenId, "idp 3", "Bora Krasniqi");
        assert!(matches!(settle(&mut database, &unfit, Some(&reader()), "").unwrap(), Settled::NoName));
        let accounts = accounts::all(&database).unwrap();
        assert_eq!(accounts.len(), 1);
        assert_eq!(accounts[0].origin, Origin::OpenId);
    }

    #[test]
    fn an_account_of_the_program_is_not_taken_over() {
        let (_folder, mut database) = opened();
        let chief = AccountName::parse("chief").unwrap();
        accounts::add(&database, &chief, &Rights::of(vec![Grant { role: Role::Admin, lang: None }]), "hash").unwrap();
        assert!(settled(&mut database, &person(Origin::Ldap, "", "chief"), &reader()).is_none());
        assert!(accounts::find(&database, &chief).unwrap().unwrap().is_admin());
        // Nor does an account of the institution get a password.
        let (name, _) = settled(&mut database, &person(Origin::Ldap, "uuid", "ana"), &reader()).unwrap();
        assert!(!accounts::set_password(&database, &name, "hash").unwrap());
        assert!(crate::state::invitations::invite(&database, &name, &Token::random().unwrap()).unwrap().is_none());
    }

    #[test]
    fn rights_follow_and_what_is_taken_ends_sessions() {
        let (_folder, mut database) = opened();
        let ana = person(Origin::Ldap, "uuid", "ana");
        let (name, kept) = settled(&mut database, &ana, &reader()).unwrap();
        let token = Token::random().unwrap();
        sessions::begin(&database, &kept, &token, &Beginning::default()).unwrap().unwrap();
        let more = Rights { clearance: crate::source::Marking::Internal, ..reader() };
        settled(&mut database, &ana, &more).unwrap();
        assert_eq!(sessions::find(&database, &token, &SecondFactor::default()).unwrap().unwrap().clearance, more.clearance);
        settled(&mut database, &ana, &more).unwrap();
        assert!(matches!(settle(&mut database, &ana, None, "").unwrap(), Settled::NoRights));
        assert!(sessions::find(&database, &token, &SecondFactor::default()).unwrap().is_none());
        assert_eq!(accounts::find(&database, &name).unwrap().unwrap().grants, []);
        settle(&mut database, &person(Origin::Ldap, "nobody", "nobody"), None, "").unwrap();
        let mut acts = Vec::new();
        audit::list::<connection::Error>(&database, &audit::Wanted::default(), |entry| {
            acts.push((entry.person, entry.act));
            Ok(())
        })
        .unwrap();
        let ana = |act: &str| ("ana".to_owned(), act.to_owned());
        assert_eq!(acts, [ana("add-account"), ana("grant"), ana("grant")], "what did not change is not recorded");
        assert!(audit::verify(&database).unwrap().is_ok());
    }

    #[test]
    fn an_answer_is_used_once() {
        let (_folder, database) = opened();
        let begun = [7; blake3::OUT_LEN];
        assert!(use_once(&database, &begun, 60).unwrap());
        assert!(!use_once(&database, &begun, 60).unwrap());
        database.execute("UPDATE answered SET until = unixepoch()", ()).unwrap();
        assert!(use_once(&database, &begun, 60).unwrap(), "what is too old is refused elsewhere and forgotten here");
    }
}
