//! What cannot be made again from the files of a library: one SQLite database in its folder `state/`, or a PostgreSQL database that several servers share.

pub mod accounts;
pub mod asked;
pub mod audit;
pub mod backup;
pub mod connection;
mod database;
mod deed;
pub mod factors;
pub mod hex;
pub mod invitations;
pub mod passwords;
pub mod place;
pub mod reports;
pub mod sessions;
pub mod visitors;
pub mod vouched;
pub mod work;

use std::path::Path;

pub use crate::source::Role;
pub use accounts::{Account, AccountName, Grant, Rights};
pub use asked::{Asked, Recorder};
pub use connection::Connection;
pub use database::Database;
pub use place::Place;
pub use vouched::Origin;

/// The folder, relative to the root.
pub const FOLDER: &str = "state";
/// The database in it.
pub const DATABASE: &str = "armarium.sqlite";

/// The changes that bring a database to the present version, in order; a database remembers how many it has seen.
const MIGRATIONS: [&str; 13] = [
    asked::SCHEMA,
    accounts::SCHEMA,
    sessions::SCHEMA,
    work::SCHEMA,
    asked::SUGGESTED,
    work::ORIGINS,
    accounts::CLEARANCES,
    audit::SCHEMA,
    invitations::SCHEMA,
    factors::SCHEMA,
    audit::KEEPING,
    vouched::SCHEMA,
    reports::SCHEMA,
];

/// The version of the database that this program writes.
pub const VERSION: u32 = MIGRATIONS.len() as u32;

/// Opens the database in the folder of a library: see [`Place::open`].
///
/// # Errors
/// It cannot be used.
pub fn open(root: &Path) -> Result<Connection, StateError> {
    Place::Folder(root.to_owned()).open()
}

/// Why the state of a library cannot be used.
#[derive(Debug)]
pub enum StateError {
    /// The folder cannot be made.
    Folder(std::io::Error),
    /// The database cannot be used.
    Database(connection::Error),
    /// A newer version of the program has written it.
    Newer,
    /// The system gives no random numbers.
    Random(getrandom::Error),
    /// A password cannot be hashed.
    Password(passwords::HashError),
    /// The work on it was broken off.
    Interrupted,
}

impl std::fmt::Display for StateError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Folder(error) => write!(out, "cannot make the folder {FOLDER}/: {error}"),
            Self::Database(error @ (connection::Error::Postgres(_) | connection::Error::Away(_) | connection::Error::Address(_))) => {
                write!(out, "{error}")
            }
            Self::Database(error) => write!(out, "cannot use {FOLDER}/{DATABASE}: {error}"),
            Self::Newer => write!(out, "the database of the state was written by a newer version of the program"),
            Self::Random(error) => write!(out, "the system gives no random numbers: {error}"),
            Self::Password(error) => write!(out, "the password cannot be hashed: {error}"),
            Self::Interrupted => write!(out, "the work on the database was broken off"),
        }
    }
}

impl std::error::Error for StateError {}

impl From<std::io::Error> for StateError {
    fn from(error: std::io::Error) -> Self {
        Self::Folder(error)
    }
}

impl From<connection::Error> for StateError {
    fn from(error: connection::Error) -> Self {
        Self::Database(error)
    }
}

impl From<getrandom::Error> for StateError {
    fn from(error: getrandom::Error) -> Self {
        Self::Random(error)
    }
}

impl From<passwords::HashError> for StateError {
    fn from(error: passwords::HashError) -> Self {
        Self::Password(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_of_any_older_version_is_brought_to_the_present_one() {
        let tables = |database: &Connection| -> Vec<String> {
            database.rows("SELECT name FROM sqlite_schema ORDER BY name", (), |row| row.get(0)).unwrap()
        };
        let new = tempfile::tempdir().unwrap();
        let expected = tables(&open(new.path()).unwrap());
        for seen in 0..MIGRATIONS.len() {
            let root = tempfile::tempdir().unwrap();
            std::fs::create_dir(root.path().join(FOLDER)).unwrap();
            let old = Connection::file(&root.path().join(FOLDER).join(DATABASE)).unwrap();
            MIGRATIONS[..seen].iter().for_each(|migration| old.execute_batch(migration).unwrap());
            old.set_version(seen as u32).unwrap();
            drop(old);
            assert_eq!(tables(&open(root.path()).unwrap()), expected, "from version {seen}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_reads_the_database() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join(FOLDER).join(DATABASE);
        let mode = || std::fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        drop(open(root.path()).unwrap());
        assert_eq!(mode(), 0o600);
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        drop(open(root.path()).unwrap());
        assert_eq!(mode(), 0o600);
    }
}
