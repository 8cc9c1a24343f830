//! The folder of an export: written aside, put into its place by a rename, and known again by a file.

use std::error::Error;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Says that a folder is an export of this program, which may be replaced.
const MARK: &str = "armarium-export.txt";
const MARK_TEXT: &str = "Exported by armarium. The next export to this folder replaces it.\n";

/// Why nothing was exported.
#[derive(Debug)]
pub enum Refused {
    /// The folder holds something that would be lost.
    Foreign(String),
    /// Reading or writing failed.
    Io(io::Error),
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Foreign(folder) => write!(out, "{folder} is not empty and no export of this program; name a new or empty folder"),
            Self::Io(error) => write!(out, "the export was not written: {error}"),
        }
    }
}

impl Error for Refused {}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// An export that is being written.
pub struct Aside {
    folder: PathBuf,
    next: PathBuf,
}

impl Aside {
    /// Begins one for a folder that is absent, empty, or an export.
    pub fn begin(folder: &Path) -> Result<Self, Refused> {
        let is_used = match fs::read_dir(folder) {
            Ok(mut entries) => entries.next().is_some(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(error.into()),
        };
        if is_used && !folder.join(MARK).is_file() {
            return Err(Refused::Foreign(folder.display().to_string()));
        }
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let next = folder.with_file_name(format!(".{name}.{}.next", std::process::id()));
        let _ = fs::remove_dir_all(&next);
        fs::create_dir_all(&next)?;
        let aside = Self { folder: folder.to_owned(), next };
        aside.put(MARK, MARK_TEXT.as_bytes())?;
        Ok(aside)
    }

    /// Writes a file; gives its length.
    pub fn put(&self, path: &str, bytes: &[u8]) -> io::Result<u64> {
        let path = self.next.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = File::create(&path)?;
        file.write_all(bytes)?;
        Ok(bytes.len() as u64)
    }

    /// Puts the export into its place. What was there goes last.
    pub fn finish(self) -> io::Result<()> {
        let old = self.next.with_extension("old");
        let _ = fs::remove_dir_all(&old);
        let had = self.folder.exists();
        if had {
            fs::rename(&self.folder, &old)?;
        }
        if let Err(error) = fs::rename(&self.next, &self.folder) {
            if had {
                let _ = fs::rename(&old, &self.folder);
            }
            self.abandon();
            return Err(error);
        }
        let _ = fs::remove_dir_all(&old);
        Ok(())
    }

    /// Leaves nothing behind.
    pub fn abandon(self) {
        let _ = fs::remove_dir_all(&self.next);
    }
}
