//! What one run of the program keeps for the next, in `index/kept/`: never needed, only faster.
//!
//! A file of another program, cut off, changed or unreadable counts as absent. Writing one is one rename, so two runs at once leave the
//! file of one of them.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::source::Fingerprint;

/// Bytes of a fingerprint.
const SIGN: usize = 32;

/// Reads what was kept under a name.
pub fn read<T: DeserializeOwned>(root: &Path, name: &str) -> Option<T> {
    let bytes = fs::read(path(root, name)).ok()?;
    let (sign, content) = bytes.split_at_checked(SIGN)?;
    if sign != signed(content).as_ref() {
        return None;
    }
    postcard::from_bytes(content).ok()
}

/// Keeps something under a name. Failing to (a full disk, no rights) is no fault.
pub fn write<T: Serialize>(root: &Path, name: &str, value: &T) {
    if let Err(error) = try_write(root, name, value) {
        tracing::debug!(%error, name, "nothing is kept for the next run");
    }
}

fn try_write<T: Serialize>(root: &Path, name: &str, value: &T) -> io::Result<()> {
    let content = postcard::to_stdvec(value).map_err(io::Error::other)?;
    let path = path(root, name);
    let next = path.with_extension(format!("{}.next", std::process::id()));
    fs::create_dir_all(root.join("index/kept"))?;
    let written = fs::write(&next, [signed(&content).as_ref(), &content].concat()).and_then(|()| fs::rename(&next, &path));
    if written.is_err() {
        let _ = fs::remove_file(&next);
    }
    written
}

/// Of the program too: another version may mean other things by the same bytes.
fn signed(content: &[u8]) -> Fingerprint {
    Fingerprint::of_all([Fingerprint::of_program().as_ref(), content])
}

fn path(root: &Path, name: &str) -> PathBuf {
    root.join("index/kept").join(name)
}
