//! Replacing a file of a library so that a crash or a full disk leaves the old or the new one, never half of one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

/// Writes a file whole: beside its place, to the disk, and then into its place by one rename. Readers see the old or the new
/// one. The name of the temporary file starts with a dot, so no snapshot reads it; links are followed, rights are kept.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // Of two threads that save at once, each has its own file.
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "this path names no file"));
    };
    fs::create_dir_all(folder)?;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let next = folder.join(format!(".{}.{}-{count}.next", name.to_string_lossy(), std::process::id()));
    let result = write(&next, bytes, &path).and_then(|()| fs::rename(&next, &path));
    if result.is_err() {
        let _ = fs::remove_file(&next);
    }
    result?;
    File::open(folder)?.sync_all()
}

fn write(next: &Path, bytes: &[u8], old: &Path) -> io::Result<()> {
    let mut file = File::create(next)?;
    if let Ok(old) = fs::metadata(old) {
        file.set_permissions(old.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sq/a.toml");
        replace(&path, b"one").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        // What cannot be replaced leaves nothing behind.
        fs::create_dir(folder.path().join("sq/b.toml")).unwrap();
        assert!(replace(&folder.path().join("sq/b.toml"), b"x").is_err());
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 2);
    }
}
