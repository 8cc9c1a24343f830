//! The list of what a backup holds: its first file.

use std::path::{Component, Path};

use serde::{Deserialize, Serialize};

use crate::source::Fingerprint;
use crate::state;
use crate::state::backup::{Fault, Result};

/// The name of the list in the archive.
pub const LIST: &str = "armarium-backup.json";
/// The format of backups that this program writes; it reads every older one.
pub const FORMAT: u32 = 1;
/// Largest list, in bytes: that of a library of 100,000 files.
pub const MAX_LIST_BYTES: u64 = 32 << 20;
/// The folders that a backup brings back.
const FOLDERS: [&str; 4] = ["index", "locales", "manuals", state::FOLDER];

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The format: `FORMAT`.
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// When: UTC, as RFC 3339 writes it.
    pub at: String,
    /// The version of the database.
    pub database: u32,
    /// The release that was served, if there was one.
    pub release: Option<String>,
    /// The fingerprint of the files of the library.
    pub library: Fingerprint,
    /// The files.
    pub files: Vec<Listed>,
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its path below the root.
    pub path: String,
    /// Its length in bytes.
    pub size: u64,
    /// The fingerprint of its bytes.
    pub fingerprint: Fingerprint,
    /// Whether only the user of the program may read it.
    pub private: bool,
}

impl Contents {
    /// How many bytes there are in all.
    pub fn size(&self) -> u64 {
        self.files.iter().map(|file| file.size).fold(0, u64::saturating_add)
    }

    /// Reads a list; what no list of this program or of an older one can say is refused.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self> {
        #[derive(Deserialize)]
        struct Head {
            format: u32,
            program: String,
        }
        let refused = |error: serde_json::Error| Fault::Refused(format!("the list of files in the backup cannot be read: {error}"));
        let head: Head = serde_json::from_slice(bytes).map_err(refused)?;
        let newer =
            || Fault::Refused(format!("the backup was written by a newer version of the program, {}; restore it with that", head.program));
        if head.format > FORMAT {
            return Err(newer());
        }
        let contents: Self = serde_json::from_slice(bytes).map_err(refused)?;
        if contents.database > state::VERSION {
            return Err(newer());
        }
        match contents.files.iter().find(|file| !is_inside(&file.path)) {
            Some(file) => Err(Fault::Refused(format!("the backup names {:?}, which is no file of a library", file.path))),
            None => Ok(contents),
        }
    }
}

/// Whether a path leads to a file of a library and nowhere else.
fn is_inside(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    let begins = matches!(parts.next(), Some(Component::Normal(first)) if FOLDERS.iter().any(|folder| first == *folder));
    let rest: Vec<_> = parts.collect();
    begins
        && !rest.is_empty()
        && rest.iter().all(|part| matches!(part, Component::Normal(_)))
        && !path.contains('\\')
        && !path.ends_with('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_a_library() {
        for good in ["manuals/library.toml", "index/parts/ab/cd", "state/armarium.sqlite"] {
            assert!(is_inside(good), "{good}");
        }
        for bad in [
            "",
            "manuals",
            "manuals/",
            "../manuals/a",
            "manuals/../../a",
            "/etc/passwd",
            "etc/passwd",
            ".ssh/key",
            "manuals/.",
            "./manuals/a",
        ] {
            assert!(!is_inside(bad), "{bad}");
        }
    }

    #[test]
    fn a_list_of_a_newer_program_is_named_and_refused() {
        let newer = Contents::parse(br#"{"format": 2, "program": "9.1.0", "something": "else"}"#).unwrap_err();
        assert!(newer.to_string().contains("9.1.0"), "{newer}");
        assert!(Contents::parse(b"{").is_err());
    }
}
