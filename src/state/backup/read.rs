//! Bringing a backup back: into a folder of its own first, where every file is compared with the list; then, all at once, into its place.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use crate::edition::Progress;
use crate::source::Fingerprint;
use crate::source::folder::is_free;
use crate::state::audit::{self, Deed};
use crate::state::backup::contents::{Contents, LIST, MAX_LIST_BYTES};
use crate::state::backup::{Fault, Result};
use crate::state::{self, DATABASE, FOLDER, Place, accounts, connection};

/// Brings a backup back into an empty folder, and records the deed there.
///
/// # Errors
/// The folder is not empty, or the backup is not whole: then nothing was brought back.
pub fn restore(file: &Path, root: &Path, state: &Place, deed: &Deed, progress: &dyn Progress) -> Result<Contents> {
    if !is_free(root).map_err(Fault::system(format!("cannot read {}", root.display())))? {
        let hint = "name an empty folder with --root, and put it in the place of the old one when you have looked at it";
        return Err(Fault::Refused(format!("{} is not empty, and a backup never overwrites anything; {hint}", root.display())));
    }
    fs::create_dir_all(root).map_err(Fault::system(format!("cannot make {}", root.display())))?;
    let staging = Staging::new(root.join(format!(".restoring-{}", std::process::id())))?;
    let contents = unpack(file, &staging.0, progress)?;
    let mut database = state::open(&staging.0)?;
    audit::record(&mut database, deed)?;
    if state.is_shared() {
        let shared = state.open()?;
        if accounts::exist(&shared)? {
            let hint = "name one that nobody uses yet, or empty it";
            return Err(Fault::Refused(format!("{state} has accounts, and a backup never overwrites anything; {hint}")));
        }
        connection::copy(&database, &shared)?;
        database.close()?;
        // There is one truth, and it is elsewhere.
        let file = staging.0.join(FOLDER).join(DATABASE);
        fs::remove_file(&file).map_err(Fault::system(format!("cannot remove {}", file.display())))?;
    } else {
        drop(database);
    }
    let place = |error| Fault::System(format!("cannot put the files into {}", root.display()), error);
    for entry in fs::read_dir(&staging.0).map_err(place)? {
        let entry = entry.map_err(place)?;
        fs::rename(entry.path(), root.join(entry.file_name())).map_err(place)?;
    }
    File::open(root).and_then(|folder| folder.sync_all()).map_err(place)?;
    Ok(contents)
}

/// Unpacks a backup into a folder, comparing every file with the list.
pub(super) fn unpack(file: &Path, into: &Path, progress: &dyn Progress) -> Result<Contents> {
    let opened = File::open(file).map_err(Fault::system(format!("cannot open {}", file.display())))?;
    let mut archive = tar::Archive::new(GzDecoder::new(BufReader::new(opened)));
    let broken = |error: io::Error| Fault::Refused(format!("the backup is cut off or damaged: {error}"));
    let mut entries = archive.entries().map_err(broken)?;
    let first = entries.next().transpose().map_err(broken)?;
    let contents = match first {
        Some(mut first) if first.header().entry_type().is_file() && *first.path_bytes() == *LIST.as_bytes() => {
            let mut list = Vec::new();
            first.by_ref().take(MAX_LIST_BYTES).read_to_end(&mut list).map_err(broken)?;
            Contents::parse(&list)?
        }
        _ => return Err(Fault::Refused(format!("{} is no backup of this program", file.display()))),
    };
    let free = free_bytes(into);
    if free.is_some_and(|free| free < contents.size()) {
        let (size, free) = (contents.size() >> 20, free.unwrap_or_default() >> 20);
        return Err(Fault::Refused(format!("the backup needs {size} MB, and {} has {free} MB left", into.display())));
    }
    progress.compiling(contents.files.len());
    let mut waiting: BTreeMap<&str, _> = contents.files.iter().map(|listed| (listed.path.as_str(), listed)).collect();
    for entry in entries {
        let mut entry = entry.map_err(broken)?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if !entry.header().entry_type().is_file() {
            return Err(Fault::Refused(format!("{name:?} in the backup is a link or no regular file; a backup has none")));
        }
        // A name that leads elsewhere is in no list that was accepted.
        let Some(listed) = waiting.remove(name.as_str()) else {
            return Err(Fault::Refused(format!("{name:?} is not in the list of the backup, or stands twice in it")));
        };
        let changed = || Fault::Refused(format!("{name} in the backup is not what was backed up"));
        if entry.size() != listed.size {
            return Err(changed());
        }
        let (path, rights) = (into.join(&name), if listed.private { 0o600 } else { 0o644 });
        let write = |error| Fault::System(format!("cannot write {}", path.display()), error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(write)?;
        }
        let mut file = File::options().write(true).create_new(true).mode(rights).open(&path).map_err(write)?;
        if copy(&mut entry, &mut file)? != listed.fingerprint {
            return Err(changed());
        }
        file.sync_all().map_err(write)?;
        progress.compiled(&name);
    }
    // What stands behind the last file holds the sum of the whole.
    let mut rest = archive.into_inner();
    io::copy(&mut rest, &mut io::sink()).map_err(broken)?;
    match waiting.keys().next() {
        Some(path) => Err(Fault::Refused(format!("{path} is missing in the backup: it is cut off"))),
        None => Ok(contents),
    }
}

/// Copies a file out of the archive, with a word about which side has failed.
fn copy(from: &mut impl Read, to: &mut File) -> Result<Fingerprint> {
    let copied = Fingerprint::of_copied(from, to).map_err(|error| match error.raw_os_error() {
        Some(_) => Fault::System("cannot write what is in the backup".into(), error),
        None => Fault::Refused(format!("the backup is cut off or damaged: {error}")),
    });
    copied.map(|(fingerprint, _)| fingerprint)
}

/// How many bytes are free where a folder is; `None` where the system does not say it.
pub fn free_bytes(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// A folder that is there only while something is brought back.
pub(super) struct Staging(pub(super) PathBuf);

impl Staging {
    /// Makes it, for the user of the program alone.
    pub(super) fn new(path: PathBuf) -> Result<Self> {
        use std::os::unix::fs::DirBuilderExt;
        fs::DirBuilder::new().mode(0o700).create(&path).map_err(Fault::system(format!("cannot make {}", path.display())))?;
        Ok(Self(path))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
