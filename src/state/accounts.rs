//! Accounts: who may change translations, in which languages, and with which rights; and who may read what not everybody may.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

use crate::source::{Keys, Marking, Role, Tag};
use crate::state::connection::{self, Connection, Optional, params};
use crate::state::vouched::Origin;

/// What is kept in place of a password until its owner has chosen one: no password is it.
pub const NO_PASSWORD: &str = "";
/// Longest name of an account, in characters.
pub const MAX_NAME: usize = 64;

pub(super) const SCHEMA: &str = "
CREATE TABLE accounts (
    -- Never used again after a removal, so that nothing of one person passes to another.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL
);
CREATE TABLE grants (
    account INTEGER NOT NULL,
    role TEXT NOT NULL,
    -- Empty: every language.
    lang TEXT NOT NULL,
    PRIMARY KEY (account, role, lang)
) WITHOUT ROWID;
";

/// Who may read what: how far somebody is cleared, and the groups that somebody is in.
pub(super) const CLEARANCES: &str = "
ALTER TABLE accounts ADD COLUMN clearance TEXT NOT NULL DEFAULT 'public';
CREATE TABLE members (
    account INTEGER NOT NULL,
    -- The name that settings of documents use.
    team TEXT NOT NULL,
    PRIMARY KEY (account, team)
) WITHOUT ROWID;
";

/// The name of an account: small Latin letters, digits and `. - _ @ +`, a letter or digit first, so that no two names look alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct AccountName(String);

impl AccountName {
    /// A name as it was typed. Capital letters count as small ones.
    pub fn parse(typed: &str) -> Result<Self, String> {
        let name = typed.to_ascii_lowercase();
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || b".-_@+".contains(&byte);
        if name.is_empty() || name.len() > MAX_NAME || !name.starts_with(|c: char| c.is_ascii_alphanumeric()) || !name.bytes().all(usual) {
            return Err(format!("a name is 1 to {MAX_NAME} letters a to z, digits or `. - _ @ +`, beginning with a letter or digit"));
        }
        Ok(Self(name))
    }

    /// A name that the database holds.
    pub(super) fn kept(name: String) -> Self {
        Self(name)
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccountName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A role in one language, or in all.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// The language; all where there is none.
    pub lang: Option<Tag>,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Account {
    /// Its name: what stands in review records and histories.
    pub name: AccountName,
    /// What its owner may do.
    pub grants: Vec<Grant>,
    /// How far its owner is cleared.
    pub clearance: Marking,
    /// The groups that its owner is in.
    pub groups: BTreeSet<String>,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Origin::is_program")]
    pub origin: Origin,
}

/// What an account may do and read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rights {
    /// What its owner may do.
    pub grants: Vec<Grant>,
    /// How far its owner is cleared.
    pub clearance: Marking,
    /// The groups that its owner is in.
    pub groups: BTreeSet<String>,
}

impl Rights {
    /// Those of somebody who reads what is public.
    pub fn of(grants: Vec<Grant>) -> Self {
        Self { grants, clearance: Marking::Public, groups: BTreeSet::new() }
    }

    /// The account of the program with a name that has them.
    pub fn account(self, name: AccountName) -> Account {
        Account { name, grants: self.grants, clearance: self.clearance, groups: self.groups, origin: Origin::Program }
    }

    /// An account that has them, in one line, for the record.
    pub fn described(&self, name: &AccountName) -> String {
        let grant = |grant: &Grant| {
            grant.lang.as_ref().map_or_else(|| grant.role.name().to_owned(), |lang| format!("{}:{lang}", grant.role.name()))
        };
        let grants = self.grants.iter().map(grant);
        let groups = self.groups.iter().map(|group| format!("group:{group}"));
        let all = grants.chain([format!("clearance:{}", self.clearance.name())]).chain(groups);
        format!("{name}: {}", all.collect::<Vec<_>>().join(" "))
    }
}

impl Account {
    /// What it opens.
    pub fn keys(&self) -> Keys {
        Keys::new(self.clearance, self.groups.clone())
    }

    /// Whether its owner may change and submit translations into a language.
    pub fn may_edit(&self, lang: &Tag) -> bool {
        self.may(Role::Translator, lang)
    }

    /// Whether its owner may approve translations into a language.
    pub fn may_approve(&self, lang: &Tag) -> bool {
        self.may(Role::Reviewer, lang)
    }

    /// Whether its owner may do everything, in every language.
    pub fn is_admin(&self) -> bool {
        self.grants.iter().any(|grant| grant.role == Role::Admin && grant.lang.is_none())
    }

    fn may(&self, role: Role, lang: &Tag) -> bool {
        self.grants.iter().any(|grant| grant.role >= role && grant.lang.as_ref().is_none_or(|own| own == lang))
    }
}

/// What is needed to tell whether a password is right, and for whom.
#[derive(Debug, Clone)]
pub struct Kept {
    pub(super) id: i64,
    /// The hash of the password.
    pub password: String,
    /// Where the account comes from: only one of the program has a password.
    pub origin: Origin,
}

/// Adds an account; `false` where the name is taken.
pub fn add(database: &Connection, name: &AccountName, rights: &Rights, password: &str) -> connection::Result<bool> {
    let sql = "INSERT INTO accounts (name, password) VALUES (?1, ?2) ON CONFLICT DO NOTHING RETURNING id";
    let added = database.query_row(sql, [name.as_str(), password], |row| row.get(0)).optional()?;
    added.map_or(Ok(false), |id| write_rights(database, id, rights).map(|()| true))
}

/// Gives an account these rights in place of those it has; `false` where there is no such account. It holds from the next request.
pub fn grant(database: &Connection, name: &AccountName, rights: &Rights) -> connection::Result<bool> {
    let Some(id) = id(database, name)? else { return Ok(false) };
    for sql in ["DELETE FROM grants WHERE account = ?1", "DELETE FROM members WHERE account = ?1"] {
        database.execute(sql, [id])?;
    }
    write_rights(database, id, rights)?;
    Ok(true)
}

/// Changes a password and ends every session of the account; `false` where there is no such account of the program.
pub fn set_password(database: &Connection, name: &AccountName, password: &str) -> connection::Result<bool> {
    let Some(id) = id_of_program(database, name)? else { return Ok(false) };
    database.execute("UPDATE accounts SET password = ?2 WHERE id = ?1", params![id, password])?;
    database.execute("DELETE FROM sessions WHERE account = ?1", [id])?;
    Ok(true)
}

/// Removes an account with its sessions; `false` where there is no such account. What it wrote stays.
pub fn remove(database: &Connection, name: &AccountName) -> connection::Result<bool> {
    let Some(id) = id(database, name)? else { return Ok(false) };
    for table in ["sessions", "grants", "members", "invitations", "factors", "recovery"] {
        database.execute(&format!("DELETE FROM {table} WHERE account = ?1"), [id])?;
    }
    database.execute("DELETE FROM accounts WHERE id = ?1", [id])?;
    Ok(true)
}

/// Whether there is any account.
pub fn exist(database: &Connection) -> connection::Result<bool> {
    database.query_row("SELECT EXISTS (SELECT 1 FROM accounts)", (), |row| row.get(0))
}

/// Whether somebody may do everything.
pub fn has_admin(database: &Connection) -> connection::Result<bool> {
    database.query_row("SELECT EXISTS (SELECT 1 FROM grants WHERE role = 'admin' AND lang = '')", (), |row| row.get(0))
}

/// All accounts, by name.
pub fn all(database: &Connection) -> connection::Result<Vec<Account>> {
    let ids: Vec<i64> = database.rows("SELECT id FROM accounts ORDER BY name", (), |row| row.get(0))?;
    ids.into_iter().map(|id| numbered(database, id)).collect()
}

/// An account by its name.
pub fn find(database: &Connection, name: &AccountName) -> connection::Result<Option<Account>> {
    id(database, name)?.map(|id| numbered(database, id)).transpose()
}

/// What is kept of the password of an account.
pub fn kept(database: &Connection, name: &AccountName) -> connection::Result<Option<Kept>> {
    let kept = |row: &connection::Row| Ok(Kept { id: row.get(0)?, password: row.get(1)?, origin: Origin::named(&row.get::<String>(2)?) });
    database.query_row("SELECT id, password, origin FROM accounts WHERE name = ?1", [name.as_str()], kept).optional()
}

/// An account by its number.
pub(super) fn numbered(database: &Connection, id: i64) -> connection::Result<Account> {
    let read = |row: &connection::Row| Ok((row.get(0)?, row.get(1)?));
    let (name, origin): (String, String) = database.query_row("SELECT name, origin FROM accounts WHERE id = ?1", [id], read)?;
    Ok(Account { origin: Origin::named(&origin), ..rights(database, id)?.account(AccountName(name)) })
}

/// The number of an account of the program: one that has a password.
pub(super) fn id_of_program(database: &Connection, name: &AccountName) -> connection::Result<Option<i64>> {
    database.query_row("SELECT id FROM accounts WHERE name = ?1 AND origin = ''", [name.as_str()], |row| row.get(0)).optional()
}

pub(super) fn id(database: &Connection, name: &AccountName) -> connection::Result<Option<i64>> {
    database.query_row("SELECT id FROM accounts WHERE name = ?1", [name.as_str()], |row| row.get(0)).optional()
}

fn write_rights(database: &Connection, account: i64, rights: &Rights) -> connection::Result<()> {
    database.execute("UPDATE accounts SET clearance = ?2 WHERE id = ?1", params![account, rights.clearance.name()])?;
    let sql = "INSERT INTO grants (account, role, lang) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    for grant in &rights.grants {
        database.execute(sql, params![account, grant.role.name(), grant.lang.as_ref().map_or("", Tag::as_str)])?;
    }
    let sql = "INSERT INTO members (account, team) VALUES (?1, ?2)";
    rights.groups.iter().try_for_each(|group| database.execute(sql, params![account, group]).map(|_| ()))
}

/// What an account may do and read. A clearance that cannot be understood is the lowest.
pub(super) fn rights(database: &Connection, account: i64) -> connection::Result<Rights> {
    let read = |row: &connection::Row| row.get::<String>(0);
    let clearance = database.query_row("SELECT clearance FROM accounts WHERE id = ?1", [account], read)?;
    let groups = database.rows("SELECT team FROM members WHERE account = ?1", [account], read)?.into_iter().collect();
    Ok(Rights { grants: grants(database, account)?, clearance: Marking::named(&clearance).unwrap_or(Marking::Public), groups })
}

/// The grants of an account. One that cannot be understood gives nothing.
fn grants(database: &Connection, account: i64) -> connection::Result<Vec<Grant>> {
    let rows: Vec<(String, String)> =
        database.rows("SELECT role, lang FROM grants WHERE account = ?1", [account], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let understood = |(role, lang): (String, String)| {
        let lang = if lang.is_empty() { None } else { Some(Tag::try_from(lang).ok()?) };
        Some(Grant { role: Role::named(&role)?, lang })
    };
    let mut grants: Vec<Grant> = rows.into_iter().filter_map(understood).collect();
    grants.sort();
    Ok(grants)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn rights_go_by_language() {
        let grant = |role, lang: &str| Grant { role, lang: (!lang.is_empty()).then(|| tag(lang)) };
        let account = |grants| Rights::of(grants).account(AccountName::parse("ana").unwrap());
        let ana = account(vec![grant(Role::Translator, "sq"), grant(Role::Reviewer, "mk")]);
        let rights = |account: &Account, lang: &str| (account.may_edit(&tag(lang)), account.may_approve(&tag(lang)));
        assert_eq!(["sq", "mk", "sr"].map(|lang| rights(&ana, lang)), [(true, false), (true, true), (false, false)]);
        let everywhere = account(vec![grant(Role::Translator, "")]);
        assert_eq!((rights(&everywhere, "sr"), everywhere.is_admin()), ((true, false), false));
        let admin = account(vec![grant(Role::Admin, "")]);
        assert_eq!((rights(&admin, "sr"), admin.is_admin()), ((true, true), true));
        assert_eq!(rights(&account(Vec::new()), "sq"), (false, false));
    }

    #[test]
    fn names_that_could_mislead_are_refused() {
        for typed in ["ana", "Ana.Krasniqi@police.example", "7-b_c+d"] {
            assert_eq!(AccountName::parse(typed).unwrap().as_str(), typed.to_lowercase());
        }
        let long = "a".repeat(MAX_NAME + 1);
        for typed in ["", " ana", "ana ", "-rf", "../ana", "аna", "a\u{202e}b", "a\nb", "a'--", "<b>", &long, "a\0b"] {
            assert!(AccountName::parse(typed).is_err(), "{typed:?}");
        }
    }

    #[test]
    fn accounts_are_added_changed_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        let name = AccountName::parse("ana").unwrap();
        assert!(!exist(&database).unwrap());
        let sq = Grant { role: Role::Translator, lang: Some(tag("sq")) };
        let all_languages = Grant { role: Role::Reviewer, lang: None };
        let groups = BTreeSet::from(["unit".to_owned()]);
        let rights = Rights {
            groups: groups.clone(),
            clearance: Marking::Internal,
            ..Rights::of(vec![all_languages.clone(), sq.clone(), sq.clone()])
        };
        assert!(add(&database, &name, &rights, "x").unwrap());
        assert!(!add(&database, &name, &Rights::of(Vec::new()), "y").unwrap(), "the name is taken");
        let found = find(&database, &name).unwrap().unwrap();
        assert_eq!((found.clearance, found.groups), (Marking::Internal, groups));
        assert_eq!(find(&database, &name).unwrap().unwrap().grants, [sq.clone(), all_languages]);
        assert_eq!(kept(&database, &name).unwrap().unwrap().password, "x");
        // What is not said again is taken.
        assert!(grant(&database, &name, &Rights::of(vec![sq.clone()])).unwrap());
        assert_eq!(all(&database).unwrap(), [Rights::of(vec![sq]).account(name.clone())]);
        database.execute("UPDATE accounts SET clearance = 'everything'", ()).unwrap();
        assert_eq!(find(&database, &name).unwrap().unwrap().clearance, Marking::Public);
        database.execute("UPDATE grants SET role = 'king'", ()).unwrap();
        assert_eq!(find(&database, &name).unwrap().unwrap().grants, []);
        assert!(remove(&database, &name).unwrap() && !remove(&database, &name).unwrap());
        assert!(!grant(&database, &name, &Rights::of(Vec::new())).unwrap() && !set_password(&database, &name, "z").unwrap());
        assert_eq!(find(&database, &name).unwrap(), None);
    }
}
