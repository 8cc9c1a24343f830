//! Folders that people name for something new.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// What is on a disk before anybody has put anything on it.
const OF_DISKS: [&str; 1] = ["lost+found"];

/// Whether something new can be put into a folder: it is empty, or not there yet.
///
/// # Errors
/// It cannot be read.
pub fn is_free(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.all(|entry| entry.is_ok_and(|entry| OF_DISKS.iter().any(|name| entry.file_name() == *name)))),
        Err(error) => match error.kind() {
            ErrorKind::NotFound => Ok(true),
            ErrorKind::NotADirectory => Ok(false),
            _ => Err(error),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_empty_is_free() {
        let root = tempfile::tempdir().unwrap();
        assert!(is_free(root.path()).unwrap() && is_free(&root.path().join("new")).unwrap());
        fs::create_dir(root.path().join("lost+found")).unwrap();
        assert!(is_free(root.path()).unwrap());
        fs::write(root.path().join(".hidden"), "x").unwrap();
        assert!(!is_free(root.path()).unwrap() && !is_free(&root.path().join(".hidden")).unwrap());
    }
}
