//! The list of a backup.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};

use crate::backup::{FOLDERS, FORMAT};
use crate::source::Fingerprint;
use crate::state::StateError;

/// What a backup says that it holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Listing {
    /// The format: see [`FORMAT`].
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// When: UTC, as RFC 3339 writes it.
    pub at: String,
    /// The release that is served.
    pub release: String,
    /// The files by their paths.
    pub files: BTreeMap<String, Listed>,
}

/// A file of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its length in bytes.
    pub size: u64,
    /// The fingerprint of its content.
    pub fingerprint: Fingerprint,
    /// Whether only the program's user may read it.
    pub private: bool,
}

impl Listing {
    /// A list as it stands in a backup.
    ///
    /// # Errors
    /// It is none, of a newer program, or names files that no library has.
    pub fn parse(json: &[u8]) -> Result<Self, BackupError> {
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        let wrong = |fault: serde_json::Error| BackupError::NotOne(format!("its list cannot be read: {fault}"));
        let Format { format } = serde_json::from_slice(json).map_err(wrong)?;
        if format > FORMAT {
            return Err(BackupError::Newer(format));
        }
        let listing: Self = serde_json::from_slice(json).map_err(wrong)?;
        match listing.files.keys().find(|path| !is_of_library(path)) {
            Some(path) => Err(BackupError::NotOne(format!("it holds `{path}`, which is no file of a library"))),
            None => Ok(listing),
        }
    }
}

/// Whether a path leads into one of the folders of a library, and not out of it again.
fn is_of_library(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    let first = parts.next();
    matches!(first, Some(Component::Normal(name)) if FOLDERS.iter().any(|folder| name == *folder))
        && parts.clone().next().is_some()
        && parts.all(|part| matches!(part, Component::Normal(_)))
        && !path.contains(['\\', '\0'])
}

/// Why there is no backup, or none that could be used.
#[derive(Debug)]
pub enum BackupError {
    /// The disk.
    Disk(io::Error),
    /// The database.
    State(StateError),
    /// There is nothing that could be backed up: why.
    Nothing(String),
    /// It is no backup, or not whole: why.
    NotOne(String),
    /// A newer program has written it: its format.
    Newer(u32),
    /// There is something already where it is to be restored.
    NotEmpty,
}

impl fmt::Display for BackupError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk(fault) => write!(out, "{fault}"),
            Self::State(fault) => write!(out, "{fault}"),
            Self::Nothing(why) => write!(out, "{why}"),
            Self::NotOne(why) => write!(out, "this is no whole backup: {why}"),
            Self::Newer(format) => write!(out, "a newer version of the program has written it (format {format}, this one reads {FORMAT})"),
            Self::NotEmpty => write!(out, "the folder is not empty; a backup is restored into one that is"),
        }
    }
}

impl std::error::Error for BackupError {}

impl From<io::Error> for BackupError {
    fn from(fault: io::Error) -> Self {
        Self::Disk(fault)
    }
}

impl From<StateError> for BackupError {
    fn from(fault: StateError) -> Self {
        Self::State(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_a_library_are_listed() {
        for path in ["manuals/library.toml", "index/parts/ab/cd", "state/armarium.sqlite"] {
            assert!(is_of_library(path), "{path}");
        }
        for path in ["", "manuals", "manuals/", "/etc/passwd", "manuals/../x", "../manuals/x", "etc/x", "./manuals/x", "manuals\\x", "C:/x"]
        {
            assert!(!is_of_library(path), "{path}");
        }
        let newer = br#"{"format":2,"anything":"else"}"#;
        assert!(matches!(Listing::parse(newer), Err(BackupError::Newer(2))));
        assert!(matches!(Listing::parse(b"{"), Err(BackupError::NotOne(_))));
    }
}
