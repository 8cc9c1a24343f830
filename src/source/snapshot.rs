//! The files of a library as they were at one moment.
//!
//! Everything later (settings, messages, typesetting, hashing) works on a snapshot, so one build never sees two states of a file. The
//! fingerprints are known from the start; a content is read when it is asked for, and is refused if it is no longer the one that was
//! looked at: see [`Snapshot::is_torn`].

use std::collections::BTreeMap;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use typst::foundations::Bytes;

use crate::diagnostic::Diagnostic;
use crate::source::file::File;
use crate::source::{Fingerprint, Shelf};

/// The files that a look has found.
#[derive(Debug, Default)]
pub(super) struct Files {
    by_path: BTreeMap<String, Arc<File>>,
    fingerprint: OnceLock<Fingerprint>,
}

impl Files {
    pub fn new(by_path: BTreeMap<String, Arc<File>>) -> Self {
        Self { by_path, fingerprint: OnceLock::new() }
    }

    pub fn get(&self, path: &str) -> Option<&Arc<File>> {
        self.by_path.get(path)
    }

    /// Whether these are the very same files.
    pub fn are(&self, files: &BTreeMap<String, Arc<File>>) -> bool {
        let mut pairs = self.by_path.iter().zip(files);
        self.by_path.len() == files.len() && pairs.all(|((path, file), (other, known))| path == other && Arc::ptr_eq(file, known))
    }

    fn fingerprint(&self) -> Fingerprint {
        *self.fingerprint.get_or_init(|| of(&self.by_path))
    }
}

/// The fingerprint of some files: paths and contents.
fn of(files: &BTreeMap<String, Arc<File>>) -> Fingerprint {
    Fingerprint::of_all(files.iter().flat_map(|(path, file)| [path.as_bytes(), file.fingerprint.as_ref()]))
}

/// The files below `manuals/` and `locales/`, by path relative to the root, with `/` between folders. A copy costs nothing.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    root: PathBuf,
    files: Arc<Files>,
    /// Files as they would be, before those that are there.
    over: BTreeMap<String, Arc<File>>,
}

impl Snapshot {
    /// Reads a library. Files that cannot be read, are too large or leave the root are left out and reported. Who looks at a library
    /// again and again keeps a [`Shelf`].
    pub fn read(root: &Path) -> (Self, Vec<Diagnostic>) {
        Shelf::new(root).snapshot()
    }

    /// Some files that are on no disk, by their paths.
    pub fn of(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (path, Arc::new(File::given(bytes)))).collect();
        Self { files: Arc::new(Files::new(files)), ..Self::default() }
    }

    /// The files that a shelf has found.
    pub(super) fn new(root: PathBuf, files: Arc<Files>) -> Self {
        Self { root, files, over: BTreeMap::new() }
    }

    /// The folder that was read.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file that is there, by its path relative to the root.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.over.get(path).or_else(|| self.files.by_path.get(path)).map(|file| &**file)
    }

    /// The content of a file that is there and can be read.
    pub fn bytes(&self, path: &str) -> Option<&Bytes> {
        self.get(path)?.bytes()
    }

    /// The fingerprint of a file that is there.
    pub fn fingerprint_of(&self, path: &str) -> Option<Fingerprint> {
        self.get(path).map(|file| file.fingerprint)
    }

    /// What a result that read some files is kept by: the fingerprint of each, or of its absence.
    pub fn reads<'a>(&self, paths: impl IntoIterator<Item = impl AsRef<str> + 'a>) -> Vec<Fingerprint> {
        let of = |path: &str| self.fingerprint_of(path).unwrap_or_else(|| Fingerprint::of(b"absent"));
        paths.into_iter().map(|path| of(path.as_ref())).collect()
    }

    /// All paths in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let new = self.over.keys().filter(|path| !self.files.by_path.contains_key(*path)).map(String::as_str);
        let mut new = new.peekable();
        let mut old = self.files.by_path.keys().map(String::as_str).peekable();
        std::iter::from_fn(move || match (new.peek(), old.peek()) {
            (Some(a), Some(b)) if a < b => new.next(),
            (Some(_), None) => new.next(),
            _ => old.next(),
        })
    }

    /// The paths in a folder that are on disk, in order; `folder` ends with `/`.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let from = self.files.by_path.range::<str, _>((Bound::Included(folder), Bound::Unbounded));
        from.map(|(path, _)| path.as_str()).take_while(move |path| path.starts_with(folder))
    }

    /// The same files with one of them as it would be.
    pub fn with(&self, path: &str, bytes: Vec<u8>) -> Self {
        let mut changed = self.clone();
        changed.over.insert(path.to_owned(), Arc::new(File::given(bytes)));
        changed
    }

    /// The fingerprint of the whole: paths and contents.
    pub fn fingerprint(&self) -> Fingerprint {
        let files = self.files.fingerprint();
        match self.over.is_empty() {
            true => files,
            false => Fingerprint::of_all([files, of(&self.over)]),
        }
    }

    /// Whether this is the very same look at a library: equal without a comparison of anything. False says nothing.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.files, &other.files) && self.over.is_empty() && other.over.is_empty()
    }

    /// Whether a file that was asked for had changed since the library was looked at: what was made of this snapshot is of two states, and
    /// whoever made it begins again.
    pub fn is_torn(&self) -> bool {
        self.files.by_path.values().any(|file| file.is_torn())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::diagnostic::Code;

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

    #[test]
    fn a_file_as_it_would_be_stands_before_the_one_that_is_there() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("locales/en")).unwrap();
        fs::write(root.path().join("locales/en/b.ftl"), "b = B\n").unwrap();
        let (snapshot, _) = Snapshot::read(root.path());
        let changed = snapshot.with("locales/en/b.ftl", b"b = C\n".to_vec()).with("locales/en/a.ftl", b"a = A\n".to_vec());
        assert_eq!(changed.paths().collect::<Vec<_>>(), ["locales/en/a.ftl", "locales/en/b.ftl"]);
        assert_eq!(changed.bytes("locales/en/b.ftl").map(|bytes| bytes.to_vec()), Some(b"b = C\n".to_vec()));
        assert_eq!(snapshot.bytes("locales/en/b.ftl").map(|bytes| bytes.to_vec()), Some(b"b = B\n".to_vec()));
        assert_ne!(changed.fingerprint(), snapshot.fingerprint());
    }

    #[test]
    fn a_file_that_changes_after_the_look_is_noticed_and_not_mixed_in() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("locales/en")).unwrap();
        let path = root.path().join("locales/en/a.ftl");
        fs::write(&path, "a = A\n").unwrap();
        let (snapshot, _) = Snapshot::read(root.path());
        assert!(!snapshot.is_torn());
        fs::write(&path, "a = B\n").unwrap();
        assert_eq!((snapshot.bytes("locales/en/a.ftl"), snapshot.is_torn()), (None, true));
    }
}
