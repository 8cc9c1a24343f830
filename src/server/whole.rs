//! Whether a release is what was built: every file that readers can get is compared with its fingerprint, a little at a time beside everything else.

use std::collections::HashSet;
use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::edition::release::{Part, Release};
use crate::source::Fingerprint;

/// The files that are still to be compared.
#[derive(Debug, Default)]
pub struct Check {
    waiting: Vec<(PathBuf, Fingerprint)>,
    /// What was compared before: of the next release only what is new in it is read.
    whole: HashSet<Fingerprint>,
}

impl Check {
    /// Begins with a release.
    pub fn begin(&mut self, release: &Release) {
        let files = release.public_editions().flat_map(|edition| {
            let file = |part| Some((release.folder.join(edition.path(part)), edition.parts.get(&part)?.clone()));
            [Part::Pdf, Part::Page, Part::PageBrotli, Part::PageGzip].into_iter().filter_map(file)
        });
        self.waiting = files.filter(|(_, fingerprint)| !self.whole.contains(fingerprint)).collect();
    }

    /// Begins anew, with everything.
    pub fn again(&mut self, release: &Release) {
        self.whole.clear();
        self.begin(release);
    }

    /// Whether nothing is left to compare.
    pub fn is_done(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Compares files for about so long.
    ///
    /// # Errors
    /// The first file that cannot be read, or (of kind `InvalidData`) that is not the one that was built.
    pub fn go_on(&mut self, time: Duration) -> io::Result<()> {
        let until = Instant::now() + time;
        while Instant::now() < until
            && let Some((path, expected)) = self.waiting.pop()
        {
            let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
            let mut hasher = blake3::Hasher::new();
            hasher.update_reader(File::open(&path).map_err(named)?).map_err(named)?;
            if hasher.finalize().to_hex().as_str() != expected.as_str() {
                return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{} is not what was built", path.display())));
            }
            self.whole.insert(expected);
        }
        Ok(())
    }
}
