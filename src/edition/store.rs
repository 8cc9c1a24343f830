//! The folder `index/`: releases beside each other, and the name of the current one.
//!
//! A release is built in a folder of its own and becomes current by renaming one small file: a crash at any moment
//! leaves the one before it serving. What a broken-off build leaves behind, the next build removes.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::edition::release::{MANIFEST, Release};
use crate::source::Fingerprint;

/// The file that names the current release.
const CURRENT: &str = "current";
/// Prefix of folders that are being built.
const BUILDING: &str = "building-";

/// The releases of a library.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

/// The right to change a store; given up when dropped, also by a crash.
#[derive(Debug)]
pub struct StoreLock(#[allow(dead_code, reason = "held for its lock")] File);

impl Store {
    /// The store of a library.
    pub fn of(root: &Path) -> Self {
        Self { folder: root.join("index") }
    }

    /// The current release. `None` where there is none, or where it was written by another version of the program.
    pub fn current(&self) -> Option<Release> {
        let id = fs::read_to_string(self.folder.join(CURRENT)).ok()?;
        let id = id.trim();
        // The name comes from a file, so it is checked before it becomes a path.
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        Release::open(&self.release_folder(id)).ok().filter(|release| release.id == id)
    }

    /// The name of the current release, without opening it.
    pub fn current_id(&self) -> Option<String> {
        Some(fs::read_to_string(self.folder.join(CURRENT)).ok()?.trim().to_owned())
    }

    /// Waits for the right to change the store; `waiting` is called once if somebody else has it.
    pub fn lock(&self, waiting: impl FnOnce()) -> io::Result<StoreLock> {
        fs::create_dir_all(self.folder.join("releases"))?;
        let file = File::create(self.folder.join("lock"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting();
                file.lock()?;
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        Ok(StoreLock(file))
    }

    /// Starts a release in an empty folder, and removes what broken-off builds left behind.
    pub fn start(&self, _: &StoreLock) -> io::Result<PathBuf> {
        for entry in fs::read_dir(&self.folder)?.flatten() {
            if entry.file_name().to_string_lossy().starts_with(BUILDING) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        let folder = self.folder.join(format!("{BUILDING}{}", std::process::id()));
        fs::create_dir(&folder)?;
        Ok(folder)
    }

    /// Gives up a release that cannot be finished.
    pub fn abandon(&self, building: &Path) {
        // If even this fails (a full disk, no rights), the next build removes it.
        let _ = fs::remove_dir_all(building);
    }

    /// Makes a finished folder the current release.
    pub fn publish(&self, _: &StoreLock, building: &Path) -> io::Result<Release> {
        let id = Fingerprint::of(&fs::read(building.join(MANIFEST))?).short().to_owned();
        let folder = self.release_folder(&id);
        if Release::open(&folder).is_ok_and(|release| release.id == id) {
            fs::remove_dir_all(building)?;
        } else {
            if folder.exists() {
                fs::remove_dir_all(&folder)?;
            }
            fs::rename(building, &folder)?;
            sync(&self.folder.join("releases"))?;
        }
        let next = self.folder.join("current.next");
        let mut file = File::create(&next)?;
        file.write_all(id.as_bytes())?;
        file.sync_all()?;
        fs::rename(&next, self.folder.join(CURRENT))?;
        sync(&self.folder)?;
        Release::open(&folder)
    }

    /// Removes all releases but the current one: with the next one published, it is the one before, which a server may
    /// still be reading. Failing to is no reason to fail the build.
    pub fn remove_old(&self, _: &StoreLock) {
        let Ok(entries) = fs::read_dir(self.folder.join("releases")) else { return };
        let current = self.current_id().unwrap_or_default();
        for entry in entries.flatten().filter(|entry| *entry.file_name() != *current) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }

    fn release_folder(&self, id: &str) -> PathBuf {
        self.folder.join("releases").join(id)
    }
}

/// Writes a file of a release so that it survives a power cut.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Takes a file over from an earlier release: releases are immutable, so they can share it.
pub fn take_over(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(drop))
}

/// Takes all files of a folder over.
pub fn take_over_folder(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        take_over(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
