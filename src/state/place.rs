//! Where the state of a library is kept: in its own folder, or with a PostgreSQL server that several servers share.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::state::{Connection, DATABASE, FOLDER, MIGRATIONS, StateError, VERSION};

/// Where the state of a library is kept.
#[derive(Clone, PartialEq, Eq)]
pub enum Place {
    /// In a file of the library at this root.
    Folder(PathBuf),
    /// With the server at an address, `postgres://user:password@host/database`.
    Postgres(String),
}

impl Place {
    /// With the server at an address; without one, in the library at a root.
    pub fn of(root: &Path, address: Option<&str>) -> Self {
        address.map_or_else(|| Self::Folder(root.to_owned()), |address| Self::Postgres(address.to_owned()))
    }

    /// Whether several servers may share it.
    pub fn is_shared(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }

    /// Whether there may be a database: one that is not there need not be made to say that it holds nothing.
    pub fn is_there(&self) -> bool {
        match self {
            Self::Folder(root) => root.join(FOLDER).join(DATABASE).is_file(),
            Self::Postgres(_) => true,
        }
    }

    /// Opens the database and brings it to the present version. It is made if it is not there.
    ///
    /// # Errors
    /// It cannot be used, or a newer version of the program has written it.
    pub fn open(&self) -> Result<Connection, StateError> {
        let database = match self {
            Self::Folder(root) => {
                let folder = root.join(FOLDER);
                std::fs::create_dir_all(&folder)?;
                let file = folder.join(DATABASE);
                keep_private(&file)?;
                Connection::file(&file)?
            }
            Self::Postgres(address) => Connection::postgres(address)?,
        };
        migrate(&database)?;
        Ok(database)
    }
}

// Without the password, wherever it is shown.
impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(_) => write!(out, "{FOLDER}/{DATABASE}"),
            Self::Postgres(address) => {
                let behind =
                    address.rsplit_once('@').map_or_else(|| address.split_once("://").map_or("", |(_, rest)| rest), |(_, rest)| rest);
                write!(out, "PostgreSQL at {}", behind.split('?').next().unwrap_or_default())
            }
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// Brings a database to the present version, when nobody else does so.
pub(super) fn migrate(database: &Connection) -> Result<(), StateError> {
    // Whoever finds it as it must be need not wait for those who write.
    if database.version()? == VERSION {
        return Ok(());
    }
    let change = database.writing()?;
    change.prepare()?;
    let seen = change.version()?;
    let missing = MIGRATIONS.get(seen as usize..).ok_or(StateError::Newer)?;
    for migration in missing {
        change.migrate(migration)?;
    }
    change.set_version(VERSION)?;
    change.commit()?;
    Ok(())
}

/// Makes the file if it is not there, and leaves it to its owner alone: it holds the hashes of passwords. What SQLite writes
/// beside it gets the same rights.
#[cfg(unix)]
pub(super) fn keep_private(file: &Path) -> std::io::Result<()> {
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
pub(super) fn keep_private(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_is_shown() {
        let place = Place::of(Path::new("."), Some("postgres://armarium:p@ss@db.example:5432/armarium?sslmode=require"));
        assert_eq!(format!("{place} {place:?}"), "PostgreSQL at db.example:5432/armarium PostgreSQL at db.example:5432/armarium");
        let without = Place::of(Path::new("."), Some("postgres:///armarium"));
        assert_eq!(without.to_string(), "PostgreSQL at /armarium");
    }
}
