//! One file of a library as it was when it was looked at: its fingerprint at once, its content when somebody asks for it.

use std::fs;
use std::io::{self, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};
use typst::foundations::Bytes;

use crate::source::Fingerprint;

/// What the system says of a file without reading it. Contents that differ have different stamps: the time of change (`ctime`) cannot be
/// set by a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    size: u64,
    inode: u64,
    /// Nanoseconds since 1970.
    modified: i128,
    /// Nanoseconds since 1970.
    changed: i128,
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(meta: &fs::Metadata) -> Self {
        let nanoseconds = |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
        Self {
            size: meta.size(),
            inode: meta.ino(),
            modified: nanoseconds(meta.mtime(), meta.mtime_nsec()),
            changed: nanoseconds(meta.ctime(), meta.ctime_nsec()),
        }
    }

    /// The size in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Whether the file was left alone before a moment, in nanoseconds since 1970: what is written in the same tick of the system's
    /// clock as it is read has the same stamp before and after.
    pub fn is_before(&self, moment: i128) -> bool {
        self.changed < moment && self.modified < moment
    }
}

/// One file of a library.
#[derive(Debug)]
pub struct File {
    /// The fingerprint of the content (of the size alone, where it is too large).
    pub fingerprint: Fingerprint,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// What was given.
    Given(Bytes),
    /// Larger than its limit.
    TooLarge,
    /// On disk, until somebody asks.
    OnDisk { path: PathBuf, limit: u64, read: OnceLock<Option<Bytes>>, torn: AtomicBool },
}

impl File {
    /// A file with this content, wherever it is from.
    pub fn given(bytes: Vec<u8>) -> Self {
        Self { fingerprint: Fingerprint::of(&bytes), content: Content::Given(Bytes::new(bytes)) }
    }

    /// A file that is too large to be read.
    pub fn too_large(size: u64) -> Self {
        Self { fingerprint: Fingerprint::of(&size.to_le_bytes()), content: Content::TooLarge }
    }

    /// A file on disk of which only the fingerprint is known.
    pub fn on_disk(path: PathBuf, limit: u64, fingerprint: Fingerprint) -> Self {
        Self { fingerprint, content: Content::OnDisk { path, limit, read: OnceLock::new(), torn: AtomicBool::new(false) } }
    }

    /// The content; `None` where the file is too large, or no longer what it was when it was looked at.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Given(bytes) => Some(bytes),
            Content::TooLarge => None,
            Content::OnDisk { path, limit, read, torn } => {
                let bytes = read.get_or_init(|| {
                    let bytes = self::read(path, *limit).ok().flatten();
                    let same = bytes.filter(|bytes| Fingerprint::of(bytes) == self.fingerprint);
                    torn.store(same.is_none(), Ordering::Relaxed);
                    same.map(Bytes::new)
                });
                bytes.as_ref()
            }
        }
    }

    /// Whether the content was asked for and had changed since the file was looked at.
    pub fn is_torn(&self) -> bool {
        matches!(&self.content, Content::OnDisk { torn, .. } if torn.load(Ordering::Relaxed))
    }
}

/// Reads a regular file of at most `limit` bytes; `None` where it is larger. Errors are those of the system, and that it is not regular: a
/// named pipe or a device would block whoever reads it for ever.
pub fn read(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let regular = |meta: &fs::Metadata| if meta.is_file() { Ok(()) } else { Err(io::Error::other("it is not a regular file")) };
    regular(&fs::metadata(path)?)?;
    let file = fs::File::open(path)?;
    let meta = file.metadata()?;
    regular(&meta)?;
    if meta.len() > limit {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(meta.len() as usize);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}
