//! Whether a release is what was built: every part is compared with its fingerprint, a little at a time beside everything else.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::edition::parts::{Part, Parts};
use crate::edition::release::Release;

/// The parts that are still to be compared.
#[derive(Debug, Default)]
pub struct Check {
    waiting: Vec<Part>,
    parts: Option<Parts>,
    /// What was compared before: of the next release only what is new in it is read.
    whole: HashSet<Part>,
}

impl Check {
    /// Begins with a release.
    pub fn begin(&mut self, release: &Release) {
        self.waiting = release.manifest.parts().filter(|part| !self.whole.contains(part)).collect();
        // Those that are missing or cut are seen at once, so they come first: from the end.
        self.waiting.sort_by_key(|part| !release.parts.has(part));
        self.parts = Some(release.parts.clone());
    }

    /// Compares parts for about so long.
    ///
    /// # Errors
    /// The first part that cannot be read, or (of kind `InvalidData`) that is not the one that was built. Such a one is removed: then the next build
    /// makes it again.
    pub fn go_on(&mut self, time: Duration) -> io::Result<()> {
        let until = Instant::now() + time;
        while Instant::now() < until
            && let (Some(part), Some(parts)) = (self.waiting.pop(), &self.parts)
        {
            let path = parts.path(&part);
            compare(&path, &part).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
            self.whole.insert(part);
        }
        Ok(())
    }

    /// Compares all parts of a release, also those that were compared before: what is wrong with the last that is wrong.
    pub fn all(&mut self, release: &Release) -> Option<io::Error> {
        self.whole.clear();
        self.begin(release);
        let mut fault = None;
        while !self.waiting.is_empty() {
            fault = self.go_on(Duration::from_secs(1)).err().or(fault);
        }
        fault
    }
}

fn compare(path: &Path, part: &Part) -> io::Result<()> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path)?)?;
    if hasher.finalize().to_hex().as_str() == part.fingerprint.hex() {
        return Ok(());
    }
    let _ = fs::remove_file(path);
    Err(io::Error::new(io::ErrorKind::InvalidData, "it is not what was built"))
}
