//! Parts: bytes that are named by their fingerprint, below `index/parts/`. What two releases have in common is one part.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};

use crate::source::Fingerprint;

/// Rights of a part that not everybody may read: the program's user alone.
pub(super) const PRIVATE: u32 = 0o600;
/// Rights of any other part, less what the user's mask takes.
pub(super) const OPEN: u32 = 0o644;

/// What a manifest says of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Part {
    /// The fingerprint of its bytes.
    pub fingerprint: Fingerprint,
    /// How many there are.
    pub size: u64,
}

impl Part {
    /// The part that some bytes are.
    pub fn of(bytes: &[u8]) -> Self {
        Self { fingerprint: Fingerprint::of(bytes), size: bytes.len() as u64 }
    }
}

/// The parts of a store.
#[derive(Debug, Clone)]
pub struct Parts {
    folder: PathBuf,
}

impl Parts {
    /// The parts in the folder of a store.
    pub(super) fn of(store: &Path) -> Self {
        Self { folder: store.join("parts") }
    }

    /// Where a part is.
    pub fn path(&self, part: &Part) -> PathBuf {
        let digits = part.fingerprint.hex();
        self.folder.join(&digits[..2]).join(&digits[2..])
    }

    /// Whether a part is there, as long as it should be. That its bytes are right is known only by reading it: [`Parts::read`].
    pub fn has(&self, part: &Part) -> bool {
        fs::metadata(self.path(part)).is_ok_and(|meta| meta.is_file() && meta.len() == part.size)
    }

    /// Reads a part; other bytes than its own are an error of kind `InvalidData`.
    pub fn read(&self, part: &Part) -> io::Result<Vec<u8>> {
        let bytes = fs::read(self.path(part))?;
        if Part::of(&bytes) == *part {
            return Ok(bytes);
        }
        Err(io::Error::new(io::ErrorKind::InvalidData, format!("the part {} is damaged", part.fingerprint)))
    }

    /// Puts bytes in their place, so that they survive a power cut. What is there already and whole stays; what is there damaged is
    /// replaced. `private` parts can be read by the program's user alone.
    pub fn put(&self, bytes: &[u8], private: bool) -> io::Result<Part> {
        let part = Part::of(bytes);
        if !self.has(&part) || self.read(&part).is_err() {
            self.write(&self.path(&part), bytes, if private { PRIVATE } else { OPEN })?;
        } else if private {
            self.close(&part)?;
        }
        Ok(part)
    }

    /// Leaves a part to the program's user alone: everybody could read it before.
    pub(super) fn close(&self, part: &Part) -> io::Result<()> {
        let path = self.path(part);
        let mut rights = fs::metadata(&path)?.permissions();
        if rights.mode() & 0o077 != 0 {
            rights.set_mode(PRIVATE);
            fs::set_permissions(&path, rights)?;
        }
        Ok(())
    }

    fn write(&self, path: &Path, bytes: &[u8], rights: u32) -> io::Result<()> {
        // Of two threads that put the same bytes, each writes a file of its own.
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let folder = path.parent().unwrap_or(&self.folder);
        let next = folder.join(format!("{}-{}.next", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir_all(folder)?;
        let write = || {
            let mut file = File::options().write(true).create_new(true).mode(rights).open(&next)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&next, path)
        };
        write().inspect_err(|_| {
            let _ = fs::remove_file(&next);
        })
    }

    /// Removes parts. Failing to only leaves something behind.
    pub(super) fn remove<'a>(&self, parts: impl IntoIterator<Item = &'a Part>) {
        for part in parts {
            let _ = fs::remove_file(self.path(part));
        }
    }

    /// Removes every file that is none of these parts: what builds that were killed have left.
    pub(super) fn retain(&self, keep: impl Fn(&str) -> bool) {
        let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
        for folder in entries(&self.folder) {
            let start = folder.file_name().to_string_lossy().into_owned();
            for file in entries(&folder.path()) {
                if !keep(&format!("{start}{}", file.file_name().to_string_lossy())) {
                    let _ = fs::remove_file(file.path());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_bytes_are_noticed_and_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let parts = Parts::of(folder.path());
        let part = parts.put(b"a page", false).unwrap();
        assert_eq!(parts.read(&part).unwrap(), b"a page");
        fs::write(parts.path(&part), b"a pag").unwrap();
        assert!(!parts.has(&part));
        fs::write(parts.path(&part), b"a cage").unwrap();
        assert_eq!(parts.read(&part).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(parts.put(b"a page", false).unwrap(), part);
        assert_eq!(parts.read(&part).unwrap(), b"a page");
    }
}
