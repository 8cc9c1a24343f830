//! What cannot be made again from the files of a library: one SQLite database in its folder `state/`.

pub mod asked;

use std::path::Path;

use rusqlite::Connection;

pub use asked::{Asked, Recorder};

/// The folder, relative to the root.
pub const FOLDER: &str = "state";
/// The database in it.
pub const DATABASE: &str = "armarium.sqlite";

/// The changes that bring a database to the present version, in order; a database remembers how many it has seen.
const MIGRATIONS: [&str; 1] = [asked::SCHEMA];

/// Opens the database of a library and brings it to the present version. It is made if it is not there.
pub fn open(root: &Path) -> Result<Connection, StateError> {
    let folder = root.join(FOLDER);
    std::fs::create_dir_all(&folder)?;
    let mut database = Connection::open(folder.join(DATABASE))?;
    // Readers do not wait for the writer, and a crash loses nothing that was committed.
    database.pragma_update(None, "journal_mode", "WAL")?;
    database.busy_timeout(std::time::Duration::from_secs(5))?;
    let seen: u32 = database.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let missing = MIGRATIONS.get(seen as usize..).ok_or(StateError::Newer)?;
    let change = database.transaction()?;
    for migration in missing {
        change.execute_batch(migration)?;
    }
    change.pragma_update(None, "user_version", MIGRATIONS.len() as u32)?;
    change.commit()?;
    Ok(database)
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
}

impl std::fmt::Display for StateError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Folder(error) => write!(out, "cannot make the folder {FOLDER}/: {error}"),
            Self::Database(error) => write!(out, "cannot use {FOLDER}/{DATABASE}: {error}"),
            Self::Newer => write!(out, "{FOLDER}/{DATABASE} was written by a newer version of the program"),
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
