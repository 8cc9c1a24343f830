//! A library that is looked at again and again: only what changed is read again.
//!
//! This is the only door through which a library's files are found. What was seen of each file is remembered by its [`Stamp`], in memory and
//! from one run of the program to the next.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::file::{self, File, Stamp};
use crate::source::snapshot::Files;
use crate::source::{Fingerprint, Snapshot, kept};

/// Largest file of a library, in bytes. Pictures and data fit; a stray archive does not.
pub const MAX_FILE_BYTES: u64 = 64 << 20;
/// Largest Fluent file, in bytes: a long manual has about 200 kB.
pub const MAX_FTL_BYTES: u64 = 4 << 20;
/// Most files of a library.
pub const MAX_FILES: usize = 50_000;
/// Deepest folder below `manuals/` or `locales/`.
pub const MAX_DEPTH: usize = 8;

/// The folders of a library that are read.
const FOLDERS: [&str; 2] = ["manuals", "locales"];
/// The file that remembers what was seen, in the folder of what is kept.
const SEEN: &str = "files";
/// A file that changed so shortly before it was looked at may change again in the same tick of the system's clock, in nanoseconds.
const TICK: i128 = 100_000_000;

/// What is remembered of the files of a library.
#[derive(Debug)]
pub struct Shelf {
    root: PathBuf,
    seen: BTreeMap<String, (Stamp, Arc<File>)>,
    /// What was found last.
    found: Arc<Files>,
}

/// One file, as it is remembered from one run to the next.
#[derive(Serialize, Deserialize)]
struct Remembered {
    path: String,
    stamp: Stamp,
    fingerprint: Fingerprint,
}

impl Shelf {
    /// A shelf that remembers nothing.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), seen: BTreeMap::new(), found: Arc::default() }
    }

    /// A shelf that remembers what an earlier run of the program has seen.
    pub fn remembering(root: &Path) -> Self {
        let mut shelf = Self::new(root);
        let remembered: Vec<Remembered> = kept::read(root, SEEN).unwrap_or_default();
        if let Ok(real) = root.canonicalize() {
            let file = |entry: Remembered| {
                let limit = limit(&entry.path);
                let file = match entry.stamp.size() > limit {
                    true => File::too_large(entry.stamp.size()),
                    false => File::on_disk(real.join(&entry.path), limit, entry.fingerprint),
                };
                (entry.path, (entry.stamp, Arc::new(file)))
            };
            shelf.seen = remembered.into_iter().map(file).collect();
        }
        shelf
    }

    /// Keeps what was seen for the next run. Failing to only makes that one slower.
    pub fn remember(&self) {
        let entry = |(path, (stamp, file)): (&String, &(Stamp, Arc<File>))| Remembered {
            path: path.clone(),
            stamp: *stamp,
            fingerprint: file.fingerprint,
        };
        kept::write(&self.root, SEEN, &self.seen.iter().map(entry).collect::<Vec<_>>());
    }

    /// The library as it is now; the same snapshot as before where nothing has changed. Files that cannot be read, are too large or leave
    /// the root are left out and reported.
    pub fn snapshot(&mut self) -> (Snapshot, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let before = std::mem::take(&mut self.seen);
        let mut look = Look { before, found: Arc::clone(&self.found), settled: now() - TICK, ..Look::default() };
        match self.root.canonicalize() {
            Ok(root) => {
                for folder in FOLDERS {
                    if root.join(folder).is_dir() {
                        look.walk(&root, folder, 0, &mut faults);
                    }
                }
            }
            Err(error) => {
                let message = format!("cannot open {}: {error}", self.root.display());
                faults.push(Diagnostic::error(Code::Path, "", message));
            }
        }
        self.seen = look.seen;
        if !self.found.are(&look.files) {
            self.found = Arc::new(Files::new(look.files));
        }
        (Snapshot::new(self.root.clone(), Arc::clone(&self.found)), faults)
    }
}

/// One look at a library.
#[derive(Default)]
struct Look {
    before: BTreeMap<String, (Stamp, Arc<File>)>,
    /// What was found last, also of files that may change again unnoticed.
    found: Arc<Files>,
    /// What was changed after this moment is not remembered.
    settled: i128,
    seen: BTreeMap<String, (Stamp, Arc<File>)>,
    files: BTreeMap<String, Arc<File>>,
}

impl Look {
    fn walk(&mut self, root: &Path, folder: &str, depth: usize, faults: &mut Vec<Diagnostic>) {
        if depth > MAX_DEPTH {
            faults.push(Diagnostic::error(Code::Path, folder, format!("folders are nested deeper than {MAX_DEPTH}")));
            return;
        }
        let entries = match fs::read_dir(root.join(folder)) {
            Ok(entries) => entries,
            Err(error) => {
                faults.push(Diagnostic::error(Code::Path, folder, format!("cannot read this folder: {error}")));
                return;
            }
        };
        let mut entries: Vec<_> = entries.flatten().collect();
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                let fault = Diagnostic::error(Code::Path, folder, format!("the file name {name:?} is not valid UTF-8"));
                faults.push(fault.hint("rename the file"));
                continue;
            };
            // Hidden files and editors' backups are nobody's document.
            if name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            let path = format!("{folder}/{name}");
            // Only a link can lead out of the library.
            let real = match entry.file_type() {
                Ok(kind) if !kind.is_symlink() => Ok(root.join(&path)),
                _ => contained(root, &path),
            };
            let meta = real.and_then(|real| match fs::metadata(&real) {
                Ok(meta) => Ok((real, meta)),
                Err(error) => Err(unreadable(&path, &error.to_string())),
            });
            match meta {
                Err(fault) => faults.push(fault),
                Ok((_, meta)) if meta.is_dir() => self.walk(root, &path, depth + 1, faults),
                // A named pipe or a device would block whoever reads it for ever.
                Ok((_, meta)) if !meta.is_file() => faults.push(unreadable(&path, "it is not a regular file")),
                Ok((real, meta)) => self.file(&real, path, Stamp::of(&meta), faults),
            }
        }
    }

    fn file(&mut self, real: &Path, path: String, stamp: Stamp, faults: &mut Vec<Diagnostic>) {
        if self.files.len() >= MAX_FILES {
            if self.files.len() == MAX_FILES && !faults.iter().any(|fault| fault.message.contains("more than")) {
                let message = format!("the library holds more than {MAX_FILES} files; the rest is not read");
                faults.push(Diagnostic::error(Code::Path, path, message));
            }
            return;
        }
        let limit = limit(&path);
        let known = self.before.remove(&path).filter(|(before, file)| *before == stamp && !file.is_torn());
        let file = match known {
            Some((_, file)) => file,
            None => match file::read(real, limit) {
                Ok(Some(bytes)) => {
                    let fingerprint = Fingerprint::of(&bytes);
                    let same = self.found.get(&path).filter(|file| file.fingerprint == fingerprint && !file.is_torn());
                    same.cloned().unwrap_or_else(|| Arc::new(File::on_disk(real.to_owned(), limit, fingerprint)))
                }
                Ok(None) => Arc::new(File::too_large(stamp.size())),
                Err(error) => {
                    faults.push(unreadable(&path, &error.to_string()));
                    return;
                }
            },
        };
        if stamp.size() > limit {
            let message = format!("the file has {} bytes; at most {limit} are read", stamp.size());
            let fault = Diagnostic::error(Code::FileTooLarge, path.clone(), message);
            faults.push(fault.hint("split it, or remove what does not belong there"));
        }
        if stamp.is_before(self.settled) {
            self.seen.insert(path.clone(), (stamp, Arc::clone(&file)));
        }
        self.files.insert(path, file);
    }
}

/// A cheap sign of the state of a library's files (paths, sizes, times of change): when it changes, it is worth reading
/// them.
pub fn stamp(root: &Path) -> Fingerprint {
    fn walk(folder: &Path, depth: usize, seen: &mut Vec<String>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries.flatten() {
            let path = entry.path();
            match fs::metadata(&path) {
                Ok(meta) if meta.is_dir() && depth < MAX_DEPTH => walk(&path, depth + 1, seen),
                Ok(meta) => seen.push(format!("{} {:?}", path.display(), Stamp::of(&meta))),
                Err(_) => seen.push(path.display().to_string()),
            }
        }
    }
    let mut seen = Vec::new();
    for folder in FOLDERS {
        walk(&root.join(folder), 0, &mut seen);
    }
    seen.sort();
    Fingerprint::of_all(seen)
}

/// Most bytes that are read of a file.
fn limit(path: &str) -> u64 {
    if path.ends_with(".ftl") { MAX_FTL_BYTES } else { MAX_FILE_BYTES }
}

/// The real path of a file, or why it may not be read: symbolic links must not leave the root.
pub(super) fn contained(root: &Path, path: &str) -> Result<PathBuf, Diagnostic> {
    match root.join(path).canonicalize() {
        Ok(real) if real.starts_with(root) => Ok(real),
        Ok(_) => Err(Diagnostic::error(Code::Path, path, "this link leaves the library, so it is not read")
            .hint("copy the file into the library instead")),
        Err(error) => Err(unreadable(path, &error.to_string())),
    }
}

fn unreadable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(Code::Path, path, format!("cannot read this file: {reason}"))
}

/// Nanoseconds since 1970.
fn now() -> i128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos() as i128)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A library of one file that was written long ago.
    fn library() -> (tempfile::TempDir, PathBuf) {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("locales/en")).unwrap();
        let path = root.path().join("locales/en/a.ftl");
        fs::write(&path, "a = A\n").unwrap();
        std::thread::sleep(std::time::Duration::from_nanos(2 * TICK as u64));
        (root, path)
    }

    #[test]
    fn a_file_that_did_not_change_is_the_same_file() {
        let (root, path) = library();
        let mut shelf = Shelf::new(root.path());
        let file = |snapshot: &Snapshot| std::ptr::from_ref(snapshot.get("locales/en/a.ftl").unwrap());
        let first = shelf.snapshot().0;
        let second = shelf.snapshot().0;
        assert_eq!(file(&first), file(&second));
        assert!(second.is_same(&first));
        // The same size and, by hand, the same time: the system still knows that it changed.
        let modified = fs::metadata(&path).unwrap().modified().unwrap();
        fs::write(&path, "a = B\n").unwrap();
        fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
        let third = shelf.snapshot().0;
        assert_ne!(first.fingerprint(), third.fingerprint());
        assert!(!third.is_same(&first));
        // Too shortly before the next look to be sure without reading it: read, it is the same.
        let again = shelf.snapshot().0;
        assert!(again.is_same(&third));
    }

    #[test]
    fn the_next_run_reads_only_what_changed() {
        let (root, _) = library();
        let mut shelf = Shelf::new(root.path());
        let first = shelf.snapshot().0;
        shelf.remember();
        let mut next = Shelf::remembering(root.path());
        assert_eq!(next.seen.len(), 1);
        assert_eq!(next.snapshot().0.fingerprint(), first.fingerprint());
        // A memory that is cut off or of another kind is no memory.
        fs::write(root.path().join("index/kept").join(SEEN), b"cut").unwrap();
        let mut none = Shelf::remembering(root.path());
        assert!(none.seen.is_empty());
        assert_eq!(none.snapshot().0.fingerprint(), first.fingerprint());
    }
}
