//! Invitations: who may choose a password, once. There is no mail server; somebody hands the address over.

use crate::state::accounts;
use crate::state::connection::{self, Connection, Optional, params};
use crate::state::sessions::Token;
use crate::state::{Account, AccountName};

/// How long an invitation holds, in seconds: a week.
pub const LIFE_SECONDS: u32 = 7 * 24 * 3_600;

/// Invitations; and where sessions were begun, so that their owners know them again.
pub(super) const SCHEMA: &str = "
CREATE TABLE invitations (
    -- The hash of what stands in the address.
    token BLOB PRIMARY KEY,
    account INTEGER NOT NULL,
    until INTEGER NOT NULL
) WITHOUT ROWID;
ALTER TABLE sessions ADD COLUMN address TEXT NOT NULL DEFAULT '';
";

/// Invites the owner of an account in place of earlier invitations; `None` where there is no such account of the program. What stands in the address is `token`.
///
/// # Errors
/// Those of the database.
pub fn invite(change: &Connection, name: &AccountName, token: &Token) -> connection::Result<Option<()>> {
    let Some(id) = accounts::id_of_program(change, name)? else { return Ok(None) };
    change.execute("DELETE FROM invitations WHERE account = ?1 OR until <= unixepoch()", [id])?;
    let sql = "INSERT INTO invitations (token, account, until) VALUES (?1, ?2, unixepoch() + ?3)";
    change.execute(sql, params![token.hash(), id, LIFE_SECONDS])?;
    Ok(Some(()))
}

/// Whom an invitation is for, if it still holds.
///
/// # Errors
/// Those of the database.
pub fn find(database: &Connection, token: &Token) -> connection::Result<Option<Account>> {
    match account(database, token)? {
        Some(id) => accounts::numbered(database, id).optional(),
        None => Ok(None),
    }
}

/// Keeps the password that somebody has chosen, and ends the invitation and all sessions; `None` where it does not hold any more.
///
/// # Errors
/// Those of the database.
pub fn accept(change: &Connection, token: &Token, password: &str) -> connection::Result<Option<AccountName>> {
    let Some(account) = find(change, token)? else { return Ok(None) };
    accounts::set_password(change, &account.name, password)?;
    change.execute("DELETE FROM invitations WHERE token = ?1", [token.hash()])?;
    Ok(Some(account.name))
}

fn account(database: &Connection, token: &Token) -> connection::Result<Option<i64>> {
    let sql = "SELECT account FROM invitations WHERE token = ?1 AND until > unixepoch()";
    database.query_row(sql, [token.hash()], |row| row.get(0)).optional()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Rights;

    #[test]
    fn an_invitation_works_once_and_not_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        let (ana, token) = (AccountName::parse("ana").unwrap(), Token::random().unwrap());
        assert_eq!(invite(&database, &ana, &token).unwrap(), None);
        accounts::add(&database, &ana, &Rights::of(Vec::new()), accounts::NO_PASSWORD).unwrap();
        invite(&database, &ana, &token).unwrap().unwrap();
        assert_eq!(find(&database, &token).unwrap().unwrap().name, ana);
        assert_eq!(accept(&database, &token, "kept").unwrap().unwrap(), ana);
        assert_eq!(accounts::kept(&database, &ana).unwrap().unwrap().password, "kept");
        assert_eq!(accept(&database, &token, "again").unwrap(), None);
        // A second one takes the place of the first.
        let (second, third) = (Token::random().unwrap(), Token::random().unwrap());
        invite(&database, &ana, &second).unwrap().unwrap();
        invite(&database, &ana, &third).unwrap().unwrap();
        assert_eq!(find(&database, &second).unwrap(), None);
        database.execute("UPDATE invitations SET until = unixepoch()", ()).unwrap();
        assert_eq!(accept(&database, &third, "late").unwrap(), None);
    }
}
