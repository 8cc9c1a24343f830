//! The files of a segment in one file, which is only ever read: also from a disk that nothing can be written to.
//!
//! Tantivy writes a segment as seven files. In one, it is one part of a release: the contents one after the other, then the list of their names
//! and lengths (postcard), then the length of the list (four bytes, little end first).

use std::collections::HashMap;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::HasLen as _;
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{Directory, DirectoryLock, FileHandle, FileSlice, Lock, MmapDirectory, WatchCallback, WatchHandle, WritePtr};

/// Bytes of the length at the end.
const LENGTH: usize = 4;

/// One file of some files, each with its name.
pub fn pack(files: &[(String, Vec<u8>)]) -> io::Result<Vec<u8>> {
    let mut packed: Vec<u8> = files.iter().flat_map(|(_, bytes)| bytes).copied().collect();
    let names: Vec<(&str, u64)> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.len() as u64)).collect();
    let list = postcard::to_stdvec(&names).map_err(io::Error::other)?;
    let length = u32::try_from(list.len()).map_err(io::Error::other)?;
    packed.extend(list);
    packed.extend(length.to_le_bytes());
    Ok(packed)
}

/// The files in a file, mapped into memory.
#[derive(Debug, Clone)]
pub struct Packed {
    whole: FileSlice,
    files: Arc<HashMap<PathBuf, Range<usize>>>,
}

impl Packed {
    /// The files in a file.
    ///
    /// # Errors
    /// The file is not there, is cut off, or is no such file.
    pub fn open(path: &Path) -> tantivy::Result<Self> {
        let damaged = || io::Error::new(io::ErrorKind::InvalidData, format!("{} is no segment", path.display()));
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return Err(damaged().into()) };
        let whole = MmapDirectory::open(folder)?.open_read(Path::new(name))?;
        let end = whole.len().checked_sub(LENGTH).ok_or_else(damaged)?;
        let length = whole.slice(end..whole.len()).read_bytes()?;
        let length = u32::from_le_bytes(length.as_slice().try_into().map_err(|_| damaged())?) as usize;
        let start = end.checked_sub(length).ok_or_else(damaged)?;
        let list = whole.slice(start..end).read_bytes()?;
        let names: Vec<(String, u64)> = postcard::from_bytes(list.as_slice()).map_err(|_| damaged())?;
        let (mut files, mut from) = (HashMap::new(), 0_usize);
        for (name, length) in names {
            let to =
                usize::try_from(length).ok().and_then(|length| from.checked_add(length)).filter(|to| *to <= start).ok_or_else(damaged)?;
            files.insert(PathBuf::from(name), from..to);
            from = to;
        }
        Ok(Self { whole, files: Arc::new(files) })
    }

    fn slice(&self, path: &Path) -> Result<FileSlice, OpenReadError> {
        let range = self.files.get(path).ok_or_else(|| OpenReadError::FileDoesNotExist(path.to_owned()))?;
        Ok(self.whole.slice(range.clone()))
    }
}

fn refused() -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, "segments are only read")
}

impl Directory for Packed {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        Ok(Arc::new(self.slice(path)?))
    }

    fn open_read(&self, path: &Path) -> Result<FileSlice, OpenReadError> {
        self.slice(path)
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        Ok(self.files.contains_key(path))
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        let bytes = self.slice(path)?.read_bytes();
        Ok(bytes.map_err(|error| OpenReadError::wrap_io_error(error, path.to_owned()))?.to_vec())
    }

    /// Tantivy takes a lock, which is a file, before it reads: nobody changes a segment, so none is needed.
    fn acquire_lock(&self, _: &Lock) -> Result<DirectoryLock, LockError> {
        Ok(DirectoryLock::from(Box::new(())))
    }

    fn watch(&self, _: WatchCallback) -> tantivy::Result<WatchHandle> {
        Ok(WatchHandle::empty())
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        Err(DeleteError::IoError { io_error: Arc::new(refused()), filepath: path.to_owned() })
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        Err(OpenWriteError::IoError { io_error: Arc::new(refused()), filepath: path.to_owned() })
    }

    fn atomic_write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        Err(refused())
    }

    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_out_of_one_file_as_they_went_in() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("segment");
        let packed = pack(&[("a.term".to_owned(), b"terms".to_vec()), ("empty".to_owned(), Vec::new())]).unwrap();
        std::fs::write(&path, &packed).unwrap();
        let opened = Packed::open(&path).unwrap();
        assert_eq!(opened.atomic_read(Path::new("a.term")).unwrap(), b"terms");
        assert_eq!(opened.atomic_read(Path::new("empty")).unwrap(), b"");
        assert!(!opened.exists(Path::new("b.term")).unwrap() && opened.open_write(Path::new("b.term")).is_err());
        // Cut off anywhere, it is an error.
        for end in 0..packed.len() {
            std::fs::write(&path, &packed[..end]).unwrap();
            assert!(Packed::open(&path).is_err(), "{end}");
        }
    }
}
