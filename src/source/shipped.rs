//! The library that comes inside the program: templates, words of the interface, glossary and the collection.

use std::collections::BTreeMap;
use std::io::{self, Read};

use flate2::read::GzDecoder;

/// All files, packed when the program was made (`build.rs`): of each the length of its path, the path, its length and its bytes.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/shipped.gz"));

/// The files below `manuals/` and `locales/`, by their paths.
///
/// # Errors
/// They cannot be unpacked: the program is damaged.
pub fn files() -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut all = Vec::new();
    GzDecoder::new(PACKED).read_to_end(&mut all)?;
    let mut rest = all.as_slice();
    let mut files = BTreeMap::new();
    while !rest.is_empty() {
        let path = String::from_utf8(piece(&mut rest)?.to_vec()).map_err(io::Error::other)?;
        files.insert(path, piece(&mut rest)?.to_vec());
    }
    Ok(files)
}

/// The next piece, behind its length.
fn piece<'a>(rest: &mut &'a [u8]) -> io::Result<&'a [u8]> {
    let cut = || io::Error::from(io::ErrorKind::UnexpectedEof);
    let (length, after) = rest.split_first_chunk::<4>().ok_or_else(cut)?;
    let length = u32::from_le_bytes(*length) as usize;
    let (piece, after) = after.split_at_checked(length).ok_or_else(cut)?;
    *rest = after;
    Ok(piece)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shipped_is_the_library_of_the_project() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let files = files().unwrap();
        let (snapshot, _) = crate::source::Snapshot::read(root);
        assert_eq!(files.keys().map(String::as_str).collect::<Vec<_>>(), snapshot.paths().collect::<Vec<_>>());
        for (path, bytes) in files {
            assert!(bytes == std::fs::read(root.join(&path)).unwrap(), "{path}");
        }
    }
}
