//! The files of a library as they were at one moment, read once.
//!
//! Everything later (settings, messages, typesetting, hashing) works on a snapshot, so one build never sees two
//! states of a file. This is the only door through which a library's files are read.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use typst::foundations::Bytes;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Fingerprint;

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

/// One file at the moment of the snapshot.
#[derive(Debug, Clone)]
pub struct File {
    /// The content; `None` where it is larger than its limit.
    pub bytes: Option<Bytes>,
    /// The fingerprint of the content (of the size alone, where it is too large).
    pub fingerprint: Fingerprint,
}

/// The files below `manuals/` and `locales/`, by path relative to the root, with `/` between folders.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    root: PathBuf,
    files: BTreeMap<String, File>,
}

impl Snapshot {
    /// Reads a library. Files that cannot be read, are too large or leave the root are left out and reported.
    pub fn read(root: &Path) -> (Self, Vec<Diagnostic>) {
        let mut snapshot = Self { root: root.to_owned(), files: BTreeMap::new() };
        let mut faults = Vec::new();
        match root.canonicalize() {
            Ok(root) => {
                for folder in FOLDERS {
                    if root.join(folder).is_dir() {
                        snapshot.walk(&root, folder, 0, &mut faults);
                    }
                }
            }
            Err(error) => faults.push(Diagnostic::error(Code::Path, "", format!("cannot open {}: {error}", root.display()))),
        }
        (snapshot, faults)
    }

    /// The folder that was read.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file that is there, by its path relative to the root.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }

    /// The content of a file that is there and not too large.
    pub fn bytes(&self, path: &str) -> Option<&Bytes> {
        self.files.get(path)?.bytes.as_ref()
    }

    /// All paths in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The same files with one of them as it would be.
    pub fn with(&self, path: &str, bytes: Vec<u8>) -> Self {
        let mut changed = self.clone();
        let fingerprint = Fingerprint::of(&bytes);
        changed.files.insert(path.to_owned(), File { bytes: Some(Bytes::new(bytes)), fingerprint });
        changed
    }

    /// The fingerprint of the whole: paths and contents.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of_all(self.files.iter().flat_map(|(path, file)| [path.as_str(), file.fingerprint.as_str()]))
    }

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
        let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        for name in names {
            let Some(name) = name.to_str() else {
                faults.push(
                    Diagnostic::error(Code::Path, folder, format!("the file name {name:?} is not valid UTF-8")).hint("rename the file"),
                );
                continue;
            };
            // Hidden files and editors' backups are nobody's document.
            if name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            let path = format!("{folder}/{name}");
            match contained(root, &path) {
                Err(fault) => faults.push(fault),
                Ok(real) if real.is_dir() => self.walk(root, &path, depth + 1, faults),
                Ok(real) => self.load(&real, path, faults),
            }
        }
    }

    fn load(&mut self, real: &Path, path: String, faults: &mut Vec<Diagnostic>) {
        if self.files.len() >= MAX_FILES {
            if !faults.iter().any(|fault| fault.message.contains("more than")) {
                faults.push(Diagnostic::error(
                    Code::Path,
                    path,
                    format!("the library holds more than {MAX_FILES} files; the rest is not read"),
                ));
            }
            return;
        }
        let limit = if path.ends_with(".ftl") { MAX_FTL_BYTES } else { MAX_FILE_BYTES };
        let read = fs::metadata(real).and_then(|meta| {
            // A named pipe or a device would block the build for ever.
            if !meta.is_file() {
                return Err(std::io::Error::other("it is not a regular file"));
            }
            if meta.len() > limit { Ok(Err(meta.len())) } else { fs::read(real).map(Ok) }
        });
        match read {
            Ok(Ok(bytes)) => {
                let fingerprint = Fingerprint::of(&bytes);
                self.files.insert(path, File { bytes: Some(Bytes::new(bytes)), fingerprint });
            }
            Ok(Err(size)) => {
                let message = format!("the file has {size} bytes; at most {limit} are read");
                faults.push(
                    Diagnostic::error(Code::FileTooLarge, path.clone(), message).hint("split it, or remove what does not belong there"),
                );
                self.files.insert(path, File { bytes: None, fingerprint: Fingerprint::of(&size.to_le_bytes()) });
            }
            Err(error) => faults.push(Diagnostic::error(Code::Path, path, format!("cannot read this file: {error}"))),
        }
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
                Ok(meta) => seen.push(format!("{} {} {:?}", path.display(), meta.len(), meta.modified().ok())),
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

/// The real path of a file, or why it may not be read: symbolic links must not leave the root.
pub(super) fn contained(root: &Path, path: &str) -> Result<PathBuf, Diagnostic> {
    match root.join(path).canonicalize() {
        Ok(real) if real.starts_with(root) => Ok(real),
        Ok(_) => Err(Diagnostic::error(Code::Path, path, "this link leaves the library, so it is not read")
            .hint("copy the file into the library instead")),
        Err(error) => Err(Diagnostic::error(Code::Path, path, format!("cannot read this file: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_leave_the_library_are_reported_not_read() {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret.typ"), "secret").unwrap();
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("manuals/a")).unwrap();
        fs::write(root.path().join("manuals/a/main.typ"), "hello").unwrap();
        std::os::unix::fs::symlink(outside.path().join("secret.typ"), root.path().join("manuals/a/data.typ")).unwrap();

        let (snapshot, faults) = Snapshot::read(root.path());
        assert_eq!(snapshot.paths().collect::<Vec<_>>(), ["manuals/a/main.typ"]);
        assert_eq!((faults[0].code, faults[0].file.as_str()), (Code::Path, "manuals/a/data.typ"));
    }

    #[test]
    fn equal_files_give_equal_fingerprints() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("locales/en")).unwrap();
        fs::write(root.path().join("locales/en/a.ftl"), "a = A\n").unwrap();
        let before = Snapshot::read(root.path()).0.fingerprint();
        assert_eq!(before, Snapshot::read(root.path()).0.fingerprint());
        fs::write(root.path().join("locales/en/a.ftl"), "a = B\n").unwrap();
        assert_ne!(before, Snapshot::read(root.path()).0.fingerprint());
    }
}
