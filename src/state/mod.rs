//! What cannot be made again from the files of a library: one SQLite database in its folder `state/`.

pub mod accounts;
pub mod asked;
pub mod audit;
pub mod backup;
mod database;
mod deed;
pub mod factors;
pub mod hex;
pub mod invitations;
pub mod passwords;
pub mod reports;
pub mod sessions;
pub mod visitors;
pub mod vouched;
pub mod work;

use std::path::Path;

use rusqlite::Connection;

pub use crate::source::Role;
pub use accounts::{Account, AccountName, Grant, Rights};
pub use asked::{Asked, Recorder};
pub use database::Database;
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

/// Opens the database of a library and brings it to the present version. It is made if it is not there.
pub fn open(root: &Path) -> Result<Connection, StateError> {
    let folder = root.join(FOLDER);
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(DATABASE);
    keep_private(&file)?;
    let mut database = Connection::open(file)?;
    // Readers do not wait for the writer, and a crash loses nothing that was committed.
    database.pragma_update(None, "journal_mode", "WAL")?;
    database.busy_timeout(std::time::Duration::from_secs(5))?;
    let seen: u32 = database.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let missing = MIGRATIONS.get(seen as usize..).ok_or(StateError::Newer)?;
    let change = database.transaction()?;
    for migration in missing {
        change.execute_batch(migration)?;
    }
    change.pragma_update(None, "user_version", VERSION)?;
    change.commit()?;
    Ok(database)
}

/// Makes the file if it is not there, and leaves it to its owner alone: it holds the hashes of passwords. What SQLite writes
/// beside it gets the same rights.
#[cfg(unix)]
fn keep_private(file: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
    const OWNER_ONLY: u32 = 0o600;
    let opened = std::fs::OpenOptions::new().append(true).create(true).mode(OWNER_ONLY).open(file)?;
    let about = opened.metadata()?;
    if about.mode() & 0o077 != 0 {
        // Where another user owns the file, it stays as that user made it.
        let _ = opened.set_permissions(std::fs::Permissions::from_mode(OWNER_ONLY));
    }
    Ok(())
}

#[cfg(not(unix))]
fn keep_private(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Why the state of a library cannot be used.
#[derive(Debug)]
pub enum StateError {
    /// The folder cannot be made.
    Folder(std::io::Error),
    /// The database cannot be used.
    Database(rusqlite::Error),
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
            Self::Database(error) => write!(out, "cannot use {FOLDER}/{DATABASE}: {error}"),
            Self::Newer => write!(out, "{FOLDER}/{DATABASE} was written by a newer version of the program"),
            Self::Random(error) => write!(out, "the system gives no random numbers: {error}"),
            Self::Password(error) => write!(out, "the password cannot be hashed: {error}"),
            Self::Interrupted => write!(out, "the work on {FOLDER}/{DATABASE} was broken off"),
        }
    }
}

impl std::error::Error for StateError {}

impl From<std::io::Error> for StateError {
    fn from(error: std::io::Error) -> Self {
        Self::Folder(error)
    }
}

impl From<rusqlite::Error> for StateError {
    fn from(error: rusqlite::Error) -> Self {
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
            let mut statement = database.prepare("SELECT name FROM sqlite_schema ORDER BY name").unwrap();
            statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        let new = tempfile::tempdir().unwrap();
        let expected = tables(&open(new.path()).unwrap());
        for seen in 0..MIGRATIONS.len() {
            let root = tempfile::tempdir().unwrap();
            std::fs::create_dir(root.path().join(FOLDER)).unwrap();
            let old = Connection::open(root.path().join(FOLDER).join(DATABASE)).unwrap();
            MIGRATIONS[..seen].iter().for_each(|migration| old.execute_batch(migration).unwrap());
            old.pragma_update(None, "user_version", seen as u32).unwrap();
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
