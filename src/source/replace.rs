//! Replacing files of a library so that a crash or a full disk leaves the old or the new ones, never half of one, and never a
//! file outside of the library.
//!
//! What is written is named by the root and a path in it. Links inside of the root are followed; where the real path leaves the
//! root, or is no regular file, nothing is written.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::source::shelf::{MAX_FILE_BYTES, MAX_FTL_BYTES};

/// After how long a temporary file is nobody's, whatever process has its number.
const TEMPORARY_FOR: Duration = Duration::from_secs(60);
/// The endings of temporary files: what comes, and what was before until all have come.
const ENDINGS: [&str; 2] = ["next", "prev"];

/// The content of a file of a library as it is now; `None` where there is none.
///
/// # Errors
/// A file that is there and cannot be read (rights, size, not a regular file, a link that leaves the root): it is not empty.
pub fn existing(root: &Path, relative: &str) -> io::Result<Option<Vec<u8>>> {
    let path = target(root, relative)?;
    let about = match fs::metadata(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        about => about?,
    };
    let limit = if relative.ends_with(".ftl") { MAX_FTL_BYTES } else { MAX_FILE_BYTES };
    if about.len() > limit {
        return Err(io::Error::other(format!("it has {} bytes; at most {limit} are read", about.len())));
    }
    fs::read(path).map(Some)
}

/// Writes a file of a library whole: beside its place, to the disk, and then into its place by one rename. Readers see the old
/// or the new one. The names of temporary files start with a dot, so no snapshot reads them; rights are kept.
///
/// # Errors
/// What the disk says, and a path that leads out of the root or to something that is no regular file.
pub fn replace(root: &Path, relative: &str, bytes: &[u8]) -> io::Result<()> {
    replace_all(root, &[(relative, bytes)]).map(Replaced::keep)
}

/// Writes several files of a library: all are on the disk before the first is put into its place, and where one cannot be, the
/// others are as they were. The caller keeps them or takes them back.
///
/// # Errors
/// As [`replace`]; nothing has changed then.
pub fn replace_all(root: &Path, files: &[(&str, &[u8])]) -> io::Result<Replaced> {
    let mut replaced = Replaced { files: Vec::new() };
    let result = (|| {
        let mut waiting = Vec::new();
        for (relative, bytes) in files {
            let one = Waiting::write(target(root, relative)?, bytes)?;
            waiting.push(one);
        }
        for one in waiting {
            replaced.files.push(one.put()?);
        }
        Ok(())
    })();
    match result {
        Ok(()) => Ok(replaced),
        Err(error) => {
            replaced.undo();
            Err(error)
        }
    }
}

/// Writes any file whole, wherever a person asked for it: what stands above, without a root.
///
/// # Errors
/// What the disk says.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    Waiting::write(path, bytes)?.put().map(|put| Replaced { files: vec![put] }.keep())
}

/// Files that stand in their places, with what stood there before.
#[must_use = "the old files lie beside the new ones until it is decided"]
#[derive(Debug)]
pub struct Replaced {
    files: Vec<Put>,
}

impl Replaced {
    /// The new files stay.
    pub fn keep(self) {
        for put in self.files.iter().filter_map(|put| put.before.as_ref()) {
            let _ = fs::remove_file(put);
        }
    }

    /// The old files come back: by renaming, which needs no space.
    pub fn undo(self) {
        for put in self.files.into_iter().rev() {
            let _ = match &put.before {
                Some(before) => fs::rename(before, &put.path),
                None => fs::remove_file(&put.path),
            };
        }
    }
}

#[derive(Debug)]
struct Put {
    path: PathBuf,
    before: Option<PathBuf>,
}

/// A new file beside its place. It is removed where it does not get there.
struct Waiting {
    path: PathBuf,
    next: PathBuf,
}

impl Waiting {
    fn write(path: PathBuf, bytes: &[u8]) -> io::Result<Self> {
        let folder = path.parent().ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "this path names no file"))?;
        fs::create_dir_all(folder)?;
        clean(folder);
        let waiting = Self { next: beside(&path, ENDINGS[0])?, path };
        let mut file = File::create(&waiting.next)?;
        if let Ok(old) = fs::metadata(&waiting.path) {
            if !old.is_file() {
                return Err(io::Error::other("it is not a regular file"));
            }
            file.set_permissions(old.permissions())?;
        }
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(waiting)
    }

    fn put(self) -> io::Result<Put> {
        let before = match self.path.exists() {
            true => {
                let before = beside(&self.path, ENDINGS[1])?;
                // Not every file system has a second name for a file.
                fs::hard_link(&self.path, &before).or_else(|_| fs::copy(&self.path, &before).map(drop))?;
                Some(before)
            }
            false => None,
        };
        if let Err(error) = fs::rename(&self.next, &self.path) {
            before.iter().for_each(|before| drop(fs::remove_file(before)));
            return Err(error);
        }
        let put = Put { path: self.path.clone(), before };
        match self.path.parent().map(|folder| File::open(folder)?.sync_all()) {
            Some(Err(error)) => {
                Replaced { files: vec![put] }.undo();
                Err(error)
            }
            _ => Ok(put),
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.next);
    }
}

/// A temporary name beside a file: `.guide.ftl.19806-42.next`. Of two threads that save at once, each has its own.
fn beside(path: &Path, ending: &str) -> io::Result<PathBuf> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(io::Error::new(ErrorKind::InvalidInput, "this path names no file"));
    };
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    Ok(folder.join(format!(".{}.{}-{count}.{ending}", name.to_string_lossy(), std::process::id())))
}

/// Removes what killed processes have left in a folder.
fn clean(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Some(process) = temporary(&entry.file_name()) else { continue };
        let age = || entry.metadata().ok()?.modified().ok()?.elapsed().ok();
        if !lives(process) || age().is_some_and(|age| age > TEMPORARY_FOR) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The process that has made a file, if its name is one of [`beside`].
fn temporary(name: &OsStr) -> Option<u32> {
    let (rest, ending) = name.to_str()?.strip_prefix('.')?.rsplit_once('.')?;
    let (name, numbers) = rest.rsplit_once('.')?;
    let (process, count) = numbers.split_once('-')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (ENDINGS.contains(&ending) && !name.is_empty() && digits(process) && digits(count)).then(|| process.parse().ok())?
}

/// Whether a process of that number lives. Where nobody can say it, it may.
fn lives(process: u32) -> bool {
    let processes = Path::new("/proc");
    !processes.join("self").exists() || processes.join(process.to_string()).exists()
}

/// The real path of a file of a library that is there or will be.
fn target(root: &Path, relative: &str) -> io::Result<PathBuf> {
    let inside = Path::new(relative).components().all(|part| matches!(part, Component::Normal(_)));
    if relative.is_empty() || !inside {
        return Err(io::Error::new(ErrorKind::InvalidInput, format!("{relative} is no path in a library")));
    }
    let root = fs::canonicalize(root)?;
    let path = root.join(relative);
    // What is there decides; what is not there yet is made below what is.
    let there = path.ancestors().find(|path| path.symlink_metadata().is_ok()).unwrap_or(&root);
    let real = fs::canonicalize(there)?;
    if !real.starts_with(&root) {
        return Err(io::Error::new(ErrorKind::PermissionDenied, format!("{relative} is a link that leaves the library")));
    }
    match path.strip_prefix(there) {
        Ok(rest) if rest.as_os_str().is_empty() => {
            let is_file = fs::metadata(&real)?.is_file();
            if is_file { Ok(real) } else { Err(io::Error::other(format!("{relative} is not a regular file"))) }
        }
        Ok(rest) => Ok(real.join(rest)),
        Err(_) => Err(io::Error::new(ErrorKind::InvalidInput, format!("{relative} is no path in a library"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_whole() {
        let root = tempfile::tempdir().unwrap();
        replace(root.path(), "sq/a.toml", b"one").unwrap();
        replace(root.path(), "sq/a.toml", b"two").unwrap();
        assert_eq!(existing(root.path(), "sq/a.toml").unwrap().as_deref(), Some(&b"two"[..]));
        assert_eq!(names(&root.path().join("sq")), ["a.toml"]);
        // What cannot be replaced leaves nothing behind.
        fs::create_dir(root.path().join("sq/b.toml")).unwrap();
        assert!(replace(root.path(), "sq/b.toml", b"x").is_err());
        assert_eq!(names(&root.path().join("sq")), ["a.toml", "b.toml"]);
    }

    #[test]
    fn several_files_are_replaced_together_or_not_at_all() {
        let root = tempfile::tempdir().unwrap();
        replace(root.path(), "sq/a", b"old").unwrap();
        fs::create_dir(root.path().join("sq/folder")).unwrap();
        assert!(replace_all(root.path(), &[("sq/a", b"new"), ("sq/new", b"x"), ("sq/folder", b"x")]).is_err());
        assert_eq!(names(&root.path().join("sq")), ["a", "folder"]);
        assert_eq!(fs::read(root.path().join("sq/a")).unwrap(), b"old");
        replace_all(root.path(), &[("sq/a", b"new"), ("sq/new", b"x")]).unwrap().undo();
        assert_eq!(names(&root.path().join("sq")), ["a", "folder"]);
        assert_eq!(fs::read(root.path().join("sq/a")).unwrap(), b"old");
        replace_all(root.path(), &[("sq/a", b"new"), ("sq/new", b"x")]).unwrap().keep();
        assert_eq!((fs::read(root.path().join("sq/a")).unwrap(), names(&root.path().join("sq")).len()), (b"new".to_vec(), 3));
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_outside_of_the_library() {
        use std::os::unix::fs::symlink;
        let (outside, root) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(outside.path().join("secret"), "secret").unwrap();
        fs::create_dir_all(root.path().join("locales/sq")).unwrap();
        symlink(outside.path().join("secret"), root.path().join("locales/sq/file.ftl")).unwrap();
        symlink(outside.path().join("not-there"), root.path().join("locales/sq/dangling.ftl")).unwrap();
        symlink(outside.path(), root.path().join("locales/mk")).unwrap();
        for path in [
            "locales/sq/file.ftl",
            "locales/sq/dangling.ftl",
            "locales/mk/new.ftl",
            "locales/mk/deep/new.ftl",
            "../x",
            "/etc/x",
            "",
            "a/../../x",
        ] {
            assert!(replace(root.path(), path, b"x").is_err(), "{path}");
            assert!(existing(root.path(), path).is_err(), "{path}");
        }
        assert_eq!(
            (fs::read(outside.path().join("secret")).unwrap(), names(outside.path())),
            (b"secret".to_vec(), vec!["secret".to_owned()])
        );
        // A link inside of the library is followed, and stays a link.
        fs::write(root.path().join("locales/sq/real.ftl"), "a").unwrap();
        symlink("real.ftl", root.path().join("locales/sq/link.ftl")).unwrap();
        replace(root.path(), "locales/sq/link.ftl", b"b").unwrap();
        assert_eq!(fs::read(root.path().join("locales/sq/real.ftl")).unwrap(), b"b");
        assert!(root.path().join("locales/sq/link.ftl").is_symlink());
    }

    #[test]
    fn absent_is_empty_and_unreadable_is_an_error() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(existing(root.path(), "locales/sq/a.ftl").unwrap(), None);
        fs::create_dir_all(root.path().join("locales/sq/folder.ftl")).unwrap();
        assert!(existing(root.path(), "locales/sq/folder.ftl").is_err());
        File::create(root.path().join("locales/sq/large.ftl")).unwrap().set_len(MAX_FTL_BYTES + 1).unwrap();
        assert!(existing(root.path(), "locales/sq/large.ftl").is_err());
    }

    #[test]
    fn what_killed_processes_left_is_removed() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("sq");
        fs::create_dir(&folder).unwrap();
        // No process has so high a number (PID_MAX_LIMIT of Linux is 4,194,304).
        let (dead, alive) = (".a.ftl.4194999-42.next", format!(".a.ftl.{}-1.next", std::process::id()));
        for name in [dead, &alive, ".a.ftl.4194999-1.prev", ".mine.next", ".a.ftl.4194999-x.next", "a.ftl.4194999-1.next"] {
            fs::write(folder.join(name), "x").unwrap();
        }
        replace(root.path(), "sq/a.ftl", b"x").unwrap();
        let mut expected =
            vec![alive.clone(), ".a.ftl.4194999-x.next".into(), ".mine.next".into(), "a.ftl".into(), "a.ftl.4194999-1.next".into()];
        expected.sort();
        assert_eq!(names(&folder), expected);
        let old = std::time::SystemTime::now() - 2 * TEMPORARY_FOR;
        File::options().write(true).open(folder.join(&alive)).unwrap().set_modified(old).unwrap();
        replace(root.path(), "sq/a.ftl", b"x").unwrap();
        assert!(!names(&folder).contains(&alive));
    }
}
