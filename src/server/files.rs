//! Files of releases in memory: those that were asked for last, within a limit that readers who do not take them cannot raise.
//!
//! Whoever has one shares it with all others who read it. Looking for one takes no lock; reading one from the disk does, away from the threads that
//! answer, and compares it with its fingerprint: what is damaged is never served.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use arc_swap::ArcSwapOption;
use axum::body::Bytes;

use crate::edition::parts::Part;
use crate::server::limits::{FILES_BYTES, MAX_KEPT_FILE};
use crate::server::sendable::{LEAST_SENDABLE, Sendable};

/// The place of one file of a release in memory.
#[derive(Debug, Default)]
pub struct Slot {
    bytes: ArcSwapOption<Bytes>,
    used: AtomicU64,
}

/// The files in memory.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// Bytes in memory, also of files that only a slow reader still holds.
    held: Arc<AtomicUsize>,
    uses: Arc<AtomicU64>,
    full: Arc<Mutex<Vec<Weak<Slot>>>>,
}

/// The content of a file.
#[derive(Debug)]
pub enum Content {
    /// In memory.
    Kept(Bytes),
    /// Too large for it, or there is no room: the file and its length.
    OnDisk(File, u64),
}

impl Content {
    /// Its length in bytes.
    pub fn length(&self) -> u64 {
        match self {
            Self::Kept(bytes) => bytes.len() as u64,
            Self::OnDisk(_, length) => *length,
        }
    }
}

impl Files {
    /// A file that is in memory.
    pub fn kept(&self, slot: &Slot) -> Option<Bytes> {
        let bytes = slot.bytes.load();
        let bytes = bytes.as_deref()?.clone();
        slot.used.store(self.uses.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        Some(bytes)
    }

    /// Reads a file into its place, where there is room. It waits for the disk.
    ///
    /// # Errors
    /// Those of reading; of kind `InvalidData` where the file is not the one that was built.
    pub fn read(&self, slot: &Arc<Slot>, path: &Path, part: &Part) -> io::Result<Content> {
        let mut full = self.full.lock().unwrap_or_else(PoisonError::into_inner);
        // Others may have asked for it at the same moment.
        if let Some(bytes) = self.kept(slot) {
            return Ok(Content::Kept(bytes));
        }
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        let damaged = || io::Error::new(io::ErrorKind::InvalidData, format!("{} is damaged", path.display()));
        if length != part.size {
            return Err(damaged());
        }
        let size = usize::try_from(length).unwrap_or(usize::MAX);
        // Of a large file the system has a copy.
        let room = if size >= LEAST_SENDABLE { 2 * size } else { size };
        if size > MAX_KEPT_FILE || !self.make_room(&mut full, room) {
            return Ok(Content::OnDisk(file, length));
        }
        let mut bytes = Vec::with_capacity(size);
        file.read_to_end(&mut bytes)?;
        if Part::of(&bytes) != *part {
            return Err(damaged());
        }
        let bytes = Bytes::from_owner(Held::new(bytes, &self.held));
        slot.bytes.store(Some(Arc::new(bytes.clone())));
        slot.used.store(self.uses.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        full.push(Arc::downgrade(slot));
        Ok(Content::Kept(bytes))
    }

    /// Forgets what was not asked for longest, until there is room for so many bytes.
    fn make_room(&self, full: &mut Vec<Weak<Slot>>, size: usize) -> bool {
        while self.held.load(Ordering::Relaxed) + size > FILES_BYTES {
            full.retain(|slot| slot.strong_count() > 0);
            let used = |slot: &Weak<Slot>| slot.upgrade().map_or(0, |slot| slot.used.load(Ordering::Relaxed));
            let Some(oldest) = (0..full.len()).min_by_key(|&place| used(&full[place])) else { return false };
            if let Some(slot) = full.swap_remove(oldest).upgrade() {
                slot.bytes.store(None);
            }
        }
        true
    }
}

/// Bytes that are counted as long as anybody has them.
struct Held {
    bytes: Vec<u8>,
    held: Arc<AtomicUsize>,
    /// The copy that the system sends, of a large file.
    sendable: Option<Sendable>,
}

impl Held {
    fn new(bytes: Vec<u8>, held: &Arc<AtomicUsize>) -> Self {
        let sendable = (bytes.len() >= LEAST_SENDABLE).then(|| Sendable::of(&bytes).ok()).flatten();
        let held = Self { bytes, held: Arc::clone(held), sendable };
        held.held.fetch_add(held.size(), Ordering::Relaxed);
        held
    }

    /// What it takes of the memory.
    fn size(&self) -> usize {
        if self.sendable.is_some() { 2 * self.bytes.len() } else { self.bytes.len() }
    }
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.held.fetch_sub(self.size(), Ordering::Relaxed);
        // Before the bytes go: their place may soon hold others.
        drop(self.sendable.take());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(sizes: &[usize]) -> (tempfile::TempDir, Vec<(Arc<Slot>, std::path::PathBuf, Part)>) {
        let folder = tempfile::tempdir().unwrap();
        let made = sizes.iter().enumerate().map(|(number, size)| {
            let (path, bytes) = (folder.path().join(number.to_string()), vec![number as u8; *size]);
            std::fs::write(&path, &bytes).unwrap();
            (Arc::default(), path, Part::of(&bytes))
        });
        let made = made.collect();
        (folder, made)
    }

    #[test]
    fn what_was_asked_for_last_stays_and_the_limit_holds() {
        let each = MAX_KEPT_FILE;
        let (_folder, made) = files(&vec![each; FILES_BYTES / (2 * each) + 2]);
        let files = Files::default();
        for (slot, path, part) in &made {
            assert!(matches!(files.read(slot, path, part).unwrap(), Content::Kept(_)));
            assert!(files.held.load(Ordering::Relaxed) <= FILES_BYTES);
            files.kept(&made[0].0).expect("asked for all the time");
        }
        assert!(files.kept(&made[1].0).is_none() && files.kept(&made.last().unwrap().0).is_some());
    }

    #[test]
    fn readers_who_take_nothing_do_not_raise_the_limit() {
        let each = MAX_KEPT_FILE;
        let (_folder, made) = files(&vec![each; FILES_BYTES / (2 * each) + 1]);
        let files = Files::default();
        let mut slow = Vec::new();
        for (slot, path, part) in &made {
            match files.read(slot, path, part).unwrap() {
                Content::Kept(bytes) => slow.push(bytes),
                Content::OnDisk(_, length) => assert_eq!(length, each as u64),
            }
        }
        assert_eq!(slow.len(), FILES_BYTES / (2 * each));
        drop(slow);
        let (slot, path, part) = made.last().unwrap();
        assert!(matches!(files.read(slot, path, part).unwrap(), Content::Kept(_)));
    }

    #[test]
    fn large_files_stay_on_the_disk_and_damaged_ones_are_errors() {
        let (_folder, made) = files(&[MAX_KEPT_FILE + 1, 100]);
        let files = Files::default();
        assert!(matches!(files.read(&made[0].0, &made[0].1, &made[0].2).unwrap(), Content::OnDisk(..)));
        std::fs::write(&made[1].1, "cut").unwrap();
        assert_eq!(files.read(&made[1].0, &made[1].1, &made[1].2).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(files.held.load(Ordering::Relaxed), 0);
    }
}
