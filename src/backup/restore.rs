//! Takes a backup out again: all of it, compared with its list, or nothing.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Write as _};
use std::path::Path;

use flate2::read::GzDecoder;
use tar::{Archive, EntryType};

use crate::backup::listing::Listed;
use crate::backup::{BackupError, FOLDERS, LISTING, Listing, MAX_FILE_BYTES, MAX_LISTING_BYTES};

/// Bytes that are compared and written at a time.
const PIECE: usize = 1 << 16;

/// Restores a backup into a folder that is empty or not there yet.
///
/// # Errors
/// See [`BackupError`]; then the folder is as it was.
pub fn restore(file: &Path, root: &Path) -> Result<Listing, BackupError> {
    if fs::read_dir(root).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(BackupError::NotEmpty);
    }
    let existed = root.is_dir();
    fs::create_dir_all(root)?;
    let aside = root.join(format!(".restoring-{}", std::process::id()));
    fs::create_dir(&aside)?;
    let restored = unpack(file, &aside).and_then(|listing| put(&aside, root).map(|()| listing));
    let _ = fs::remove_dir_all(&aside);
    if restored.is_err() && !existed {
        let _ = fs::remove_dir(root);
    }
    restored
}

/// Gives what was unpacked its place. The index comes last: it says what is served.
fn put(aside: &Path, root: &Path) -> Result<(), BackupError> {
    for folder in FOLDERS {
        let from = aside.join(folder);
        if from.is_dir() {
            fs::rename(from, root.join(folder))?;
        }
    }
    Ok(())
}

/// Unpacks a backup into an empty folder, comparing every file.
pub(super) fn unpack(file: &Path, folder: &Path) -> Result<Listing, BackupError> {
    let not_one = |why: String| BackupError::NotOne(why);
    let cut = |fault: io::Error| match fault.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied | io::ErrorKind::StorageFull => BackupError::Disk(fault),
        _ => BackupError::NotOne(format!("it cannot be unpacked: {fault}")),
    };
    let mut archive = Archive::new(GzDecoder::new(File::open(file)?));
    let mut entries = archive.entries().map_err(cut)?;
    let first = entries.next().ok_or_else(|| not_one("it is empty".to_owned()))?.map_err(cut)?;
    if first.path().map_err(cut)? != Path::new(LISTING) || first.size() > MAX_LISTING_BYTES {
        return Err(not_one("it does not begin with its list".to_owned()));
    }
    let mut json = Vec::new();
    first.take(MAX_LISTING_BYTES).read_to_end(&mut json).map_err(cut)?;
    let listing = Listing::parse(&json)?;
    let mut missing: BTreeSet<&str> = listing.files.keys().map(String::as_str).collect();
    for entry in entries {
        let mut entry = entry.map_err(cut)?;
        let path = entry.path().map_err(cut)?.to_string_lossy().into_owned();
        // The list was looked through: a path that is in it leads into the library.
        let Some(listed) = listing.files.get(&path).filter(|_| missing.remove(path.as_str())) else {
            return Err(not_one(format!("it holds `{path}`, which its list does not have, or has once")));
        };
        if entry.header().entry_type() != EntryType::Regular || entry.size() != listed.size || listed.size > MAX_FILE_BYTES {
            return Err(not_one(format!("`{path}` is not the file that its list has")));
        }
        take(&mut entry, &folder.join(&path), listed).map_err(cut)?;
    }
    match missing.first() {
        Some(path) => Err(not_one(format!("`{path}` is missing"))),
        None => Ok(listing),
    }
}

/// Writes one file, compared with its fingerprint.
fn take(from: &mut impl Read, to: &Path, listed: &Listed) -> io::Result<()> {
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    let mut file = create(to, listed.private)?;
    let (mut hasher, mut piece, mut size) = (blake3::Hasher::new(), vec![0; PIECE], 0_u64);
    loop {
        let length = from.read(&mut piece)?;
        if length == 0 {
            break;
        }
        size += length as u64;
        hasher.update(&piece[..length]);
        file.write_all(&piece[..length])?;
    }
    if size == listed.size && hasher.finalize().as_bytes()[..] == *listed.fingerprint.as_ref() {
        return Ok(());
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, format!("{} is damaged", to.display())))
}

fn create(path: &Path, private: bool) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, if private { 0o600 } else { 0o644 });
    options.open(path)
}
