//! The folder `index/`: parts, the manifests of releases that name them, and the name of the current release.
//!
//! A build puts parts, then a manifest, then the name: a crash at any moment leaves the release before it serving. What a killed build
//! leaves behind, the next one removes.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::edition::parts::{OPEN, PRIVATE, Part, Parts};
use crate::edition::release::{Manifest, Release};
use crate::source::Fingerprint;

/// The file that names the current release.
const CURRENT: &str = "current";
/// Is there while a build puts parts.
const BUILDING: &str = "building";
/// The folder of the manifests.
const RELEASES: &str = "releases";
/// The ending of manifests.
const ENDING: &str = "json";
/// The ending of the signature beside a manifest.
const SIGNATURE: &str = "json.minisig";
/// How long a release stays after another one has taken its place: servers and downloads may still read it.
const KEPT_FOR: Duration = Duration::from_secs(120);
/// The releases that stay however old they are, the newest among them: so many are there to go back to.
pub const KEPT_RELEASES: usize = 5;

/// The releases of a library.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
    parts: Parts,
}

/// The right to change a store; given up when dropped, also by a crash.
#[derive(Debug)]
pub struct StoreLock(#[allow(dead_code, reason = "held for its lock")] File);

impl Store {
    /// The store of a library.
    pub fn of(root: &Path) -> Self {
        let folder = root.join("index");
        Self { parts: Parts::of(&folder), folder }
    }

    /// The parts.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// The current release. `None` where there is none, or where it was written by another version of the program.
    pub fn current(&self) -> Option<Release> {
        self.open(&self.current_id()?).ok()
    }

    /// The name of the current release, without opening it.
    pub fn current_id(&self) -> Option<String> {
        let id = fs::read_to_string(self.folder.join(CURRENT)).ok()?;
        let id = id.trim();
        // The name comes from a file, so it is checked before it becomes a path.
        (!id.is_empty() && id.bytes().all(|b| b.is_ascii_hexdigit())).then(|| id.to_owned())
    }

    /// Opens a release. A manifest of another format, or of another name than its bytes give, is an error of kind `InvalidData`.
    pub fn open(&self, id: &str) -> io::Result<Release> {
        Release::read(&fs::read(self.manifest_path(id))?, id, self.parts.clone())
    }

    /// Waits for the right to change the store; `waiting` is called once if somebody else has it.
    pub fn lock(&self, waiting: impl FnOnce()) -> io::Result<StoreLock> {
        fs::create_dir_all(self.folder.join(RELEASES))?;
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

    /// Begins a release, and removes what killed builds and older programs left behind.
    pub fn begin(&self, _: &StoreLock) -> io::Result<()> {
        let marker = self.folder.join(BUILDING);
        let killed = marker.exists();
        File::create(&marker)?;
        for entry in fs::read_dir(&self.folder)?.chain(fs::read_dir(self.folder.join(RELEASES))?).flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let of_older_program = entry.path().is_dir() && (name.starts_with("building-") || entry.path().join("manifest.json").exists());
            if of_older_program {
                fs::remove_dir_all(entry.path())?;
            }
        }
        if killed {
            self.remove_unnamed();
        }
        Ok(())
    }

    /// Removes the parts that no release names.
    fn remove_unnamed(&self) {
        let named: BTreeSet<String> =
            self.releases().iter().flat_map(|(release, _)| release.manifest.parts()).map(|part| part.fingerprint.hex()).collect();
        self.parts.retain(|digits| named.contains(digits));
    }

    /// Makes a manifest the current release, and removes the releases that nobody reads any more.
    pub fn publish(&self, _: &StoreLock, manifest: &Manifest) -> io::Result<Release> {
        let bytes = serde_json::to_vec(manifest).map_err(io::Error::other)?;
        let id = Fingerprint::of(&bytes).short();
        // The titles of documents that are not for everybody stand in it.
        self.put_manifest(&id, &bytes, if manifest.is_public() { OPEN } else { PRIVATE })?;
        self.name_current(&id)?;
        self.remove_old(&id);
        let _ = fs::remove_file(self.folder.join(BUILDING));
        self.open(&id)
    }

    /// Makes a release that was built elsewhere the current one, with the signature of its manifest. All its parts must be there. What arrives is for the
    /// program's user alone. What earlier arrivals that broke off have left is removed.
    pub fn arrive(&self, _: &StoreLock, manifest: &[u8], signature: Option<&str>) -> io::Result<Release> {
        let id = Fingerprint::of(manifest).short();
        let release = Release::read(manifest, &id, self.parts.clone())?;
        if !release.is_whole() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, format!("parts of release {id} are missing")));
        }
        match signature {
            Some(signature) => replace(&self.signature_path(&id), signature.as_bytes(), PRIVATE)?,
            // Whatever stands there was none of somebody who is trusted.
            None => drop(fs::remove_file(self.signature_path(&id))),
        }
        self.put_manifest(&id, manifest, PRIVATE)?;
        self.name_current(&id)?;
        self.remove_old(&id);
        self.remove_unnamed();
        Ok(release)
    }

    /// Makes a release that is kept the current one again. Of the releases after it, none is forgotten by this: whoever went back can go forward again.
    pub fn go_back(&self, _: &StoreLock, id: &str) -> io::Result<Release> {
        let release = self.open(id)?;
        if !release.is_whole() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, format!("parts of release {id} are missing")));
        }
        self.name_current(id)?;
        Ok(release)
    }

    /// The releases that are kept, in the order in which they were published, the newest last.
    pub fn history(&self) -> Vec<String> {
        let mut files = self.manifests();
        files.sort_by_key(|(_, published)| *published);
        files.into_iter().map(|(id, _)| id).collect()
    }

    /// The bytes of a manifest, as they were signed.
    pub fn manifest(&self, id: &str) -> io::Result<Vec<u8>> {
        fs::read(self.manifest_path(id))
    }

    /// The signature that a release arrived with.
    pub fn signature(&self, id: &str) -> Option<String> {
        fs::read_to_string(self.signature_path(id)).ok()
    }

    /// Reads a note that those who carry releases leave for themselves.
    pub fn note(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    /// Leaves such a note, for the program's user alone.
    pub fn leave_note(&self, _: &StoreLock, name: &str, bytes: &[u8]) -> io::Result<()> {
        replace(&self.folder.join(name), bytes, PRIVATE)
    }

    /// How much room the disk has for the program, in bytes.
    pub fn room(&self) -> io::Result<u64> {
        fs::create_dir_all(self.folder.join(RELEASES))?;
        let disk = rustix::fs::statvfs(&self.folder)?;
        Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
    }

    fn put_manifest(&self, id: &str, bytes: &[u8], rights: u32) -> io::Result<()> {
        let path = self.manifest_path(id);
        if self.open(id).is_err() {
            replace(&path, bytes, rights)?;
        } else {
            // Published again, it is as young as any.
            File::open(&path)?.set_modified(SystemTime::now())?;
        }
        sync(&self.folder.join(RELEASES))
    }

    fn name_current(&self, id: &str) -> io::Result<()> {
        replace(&self.folder.join(CURRENT), id.as_bytes(), OPEN)?;
        sync(&self.folder)
    }

    /// Removes the releases whose place was taken long enough ago, with the parts that no other one names. Failing to is no reason to
    /// fail the build.
    fn remove_old(&self, current: &str) {
        let mut files = self.manifests();
        files.sort_by_key(|(_, published)| *published);
        let now = SystemTime::now();
        let successors = files.iter().skip(1).map(|(_, published)| Some(*published)).chain([None]);
        // A clock that was set back makes a release old later, never earlier.
        let is_old = |taken: Option<SystemTime>| taken.is_some_and(|taken| now.duration_since(taken).is_ok_and(|since| since > KEPT_FOR));
        let oldest_kept = files.len().saturating_sub(KEPT_RELEASES);
        let (old, kept): (Vec<_>, Vec<_>) = files
            .iter()
            .zip(successors)
            .enumerate()
            .map(|(place, (file, taken))| (file, place < oldest_kept && file.0 != current && is_old(taken)))
            .partition(|(_, is_old)| *is_old);
        if old.is_empty() {
            return;
        }
        let parts = |ids: Vec<&str>| -> BTreeSet<Part> {
            ids.into_iter().filter_map(|id| self.open(id).ok()).flat_map(|release| release.manifest.parts().collect::<Vec<_>>()).collect()
        };
        let named = parts(kept.iter().map(|((id, _), _)| id.as_str()).collect());
        let gone = parts(old.iter().map(|((id, _), _)| id.as_str()).collect());
        for ((id, _), _) in &old {
            let _ = fs::remove_file(self.manifest_path(id));
            let _ = fs::remove_file(self.signature_path(id));
        }
        self.parts.remove(gone.difference(&named));
    }

    /// The names of all releases, each with the time when it was published.
    fn manifests(&self) -> Vec<(String, SystemTime)> {
        let entries = fs::read_dir(self.folder.join(RELEASES)).into_iter().flatten().flatten();
        let file = |entry: fs::DirEntry| {
            let name = entry.file_name().to_string_lossy().strip_suffix(&format!(".{ENDING}"))?.to_owned();
            Some((name, entry.metadata().ok()?.modified().ok()?))
        };
        entries.filter_map(file).collect()
    }

    fn releases(&self) -> Vec<(Release, SystemTime)> {
        self.manifests().into_iter().filter_map(|(id, published)| Some((self.open(&id).ok()?, published))).collect()
    }

    fn manifest_path(&self, id: &str) -> PathBuf {
        self.folder.join(RELEASES).join(format!("{id}.{ENDING}"))
    }

    fn signature_path(&self, id: &str) -> PathBuf {
        self.folder.join(RELEASES).join(format!("{id}.{SIGNATURE}"))
    }
}

/// Puts a file in its place by one rename.
fn replace(path: &Path, bytes: &[u8], rights: u32) -> io::Result<()> {
    let next = path.with_extension("next");
    let _ = fs::remove_file(&next);
    let mut file = File::options().write(true).create(true).truncate(true).mode(rights).open(&next)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&next, path)
}

fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
