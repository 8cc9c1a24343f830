//! Large files of a release that the system sends by itself: `sendfile` copies them once, a write from our own memory twice.
//!
//! A copy of such a file is kept in memory that the system owns (`memfd_create(2)`), so that what happens to the file on the disk never reaches a
//! reader. It is found by where the bytes of the file are: a slice inside of them is the same bytes, for as long as somebody holds them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::sync::{Arc, PoisonError, RwLock};

/// Smallest file that is worth it, in bytes: smaller ones are written as fast.
pub const LEAST_SENDABLE: usize = 128 << 10;
/// Smallest piece that is sent so, in bytes.
pub const LEAST_SENT: usize = 32 << 10;

/// The copies, by the address of the first byte of what they are copies of.
static COPIES: RwLock<BTreeMap<usize, SystemCopy>> = RwLock::new(BTreeMap::new());

/// A file that only the system has.
struct SystemCopy {
    length: usize,
    file: Arc<File>,
}

/// A copy that is there as long as this is.
pub struct Sendable(usize);

impl Sendable {
    /// Copies bytes that stay where they are as long as the result lives.
    ///
    /// # Errors
    /// The system gives no such memory; the bytes are then written as all others.
    pub fn of(bytes: &[u8]) -> io::Result<Self> {
        let mut file = anonymous()?;
        file.write_all(bytes)?;
        let address = bytes.as_ptr().addr();
        let copy = SystemCopy { length: bytes.len(), file: Arc::new(file) };
        COPIES.write().unwrap_or_else(PoisonError::into_inner).insert(address, copy);
        Ok(Self(address))
    }
}

impl Drop for Sendable {
    fn drop(&mut self) {
        COPIES.write().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// An empty file without a name.
#[cfg(target_os = "linux")]
fn anonymous() -> io::Result<File> {
    use rustix::fs::{MemfdFlags, memfd_create};
    Ok(File::from(memfd_create("armarium", MemfdFlags::CLOEXEC)?))
}

#[cfg(not(target_os = "linux"))]
fn anonymous() -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The file that holds the same bytes as a piece of memory, and where they begin there.
pub fn copy_of(bytes: &[u8]) -> Option<(Arc<File>, u64)> {
    if bytes.len() < LEAST_SENT {
        return None;
    }
    let address = bytes.as_ptr().addr();
    let copies = COPIES.read().unwrap_or_else(PoisonError::into_inner);
    let (start, copy) = copies.range(..=address).next_back()?;
    let offset = address - start;
    (offset + bytes.len() <= copy.length).then(|| (Arc::clone(&copy.file), offset as u64))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::unix::fs::FileExt;

    use super::*;

    #[test]
    fn a_piece_is_found_while_it_is_there() {
        let bytes: Vec<u8> = (0..LEAST_SENDABLE).map(|i| i as u8).collect();
        let sendable = Sendable::of(&bytes).unwrap();
        let (file, offset) = copy_of(&bytes[1000..LEAST_SENT + 1000]).unwrap();
        let mut same = vec![0; LEAST_SENT];
        file.read_exact_at(&mut same, offset).unwrap();
        assert_eq!((offset, &same[..]), (1000, &bytes[1000..LEAST_SENT + 1000]));
        // Other memory, and pieces that are not worth it.
        assert!(copy_of(&vec![0; LEAST_SENT]).is_none() && copy_of(&bytes[..LEAST_SENT - 1]).is_none());
        drop(sendable);
        assert!(copy_of(&bytes).is_none());
    }
}
