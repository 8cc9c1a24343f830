//! Writes a backup, while everything else goes on.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, Header};

use crate::backup::listing::Listed;
use crate::backup::{BackupError, FORMAT, LISTING, Listing};
use crate::edition::Release;
use crate::edition::store::Store;
use crate::source::{Fingerprint, Snapshot};
use crate::state::{self, DATABASE};

/// How often a library that changes while it is read is read again.
const LOOKS: usize = 5;

/// What is to be written, before it is.
enum Source {
    Bytes(Vec<u8>),
    File(PathBuf),
}

/// Writes a backup of a library into a file that is readable by its owner alone: aside first, so that an old one of the same name stays until the new one
/// is whole.
///
/// # Errors
/// See [`BackupError`]; then no file was written.
pub fn write(root: &Path, file: &Path, at: &str) -> Result<Listing, BackupError> {
    let release =
        Store::of(root).current().ok_or_else(|| BackupError::Nothing("there is no release yet; `armarium build` makes one".to_owned()))?;
    let mut sources = library(root)?;
    of_release(root, &release, &mut sources)?;
    let aside = tempdir_beside(file)?;
    let written = all(root, &release, sources, &aside, file, at);
    let _ = fs::remove_dir_all(&aside);
    written
}

fn all(
    root: &Path,
    release: &Release,
    mut sources: BTreeMap<String, Source>,
    aside: &Path,
    file: &Path,
    at: &str,
) -> Result<Listing, BackupError> {
    if root.join(state::FOLDER).join(DATABASE).is_file() {
        let copy = aside.join(DATABASE);
        // One state of the database, whoever writes meanwhile.
        let path = copy.to_string_lossy().into_owned();
        state::open(root)?.execute("VACUUM INTO ?1", [path]).map_err(state::StateError::from)?;
        sources.insert(format!("{}/{DATABASE}", state::FOLDER), Source::File(copy));
    }
    let mut files = BTreeMap::new();
    for (path, source) in &sources {
        files.insert(path.clone(), listed(path, source)?);
    }
    let listing =
        Listing { format: FORMAT, program: env!("CARGO_PKG_VERSION").to_owned(), at: at.to_owned(), release: release.id.clone(), files };
    let packed = aside.join("packed");
    pack(&packed, &listing, &sources)?;
    fs::rename(&packed, file)?;
    Ok(listing)
}

/// The files of manuals and locales at one moment.
fn library(root: &Path) -> Result<BTreeMap<String, Source>, BackupError> {
    for _ in 0..LOOKS {
        let (snapshot, faults) = Snapshot::read(root);
        // What a build leaves out with a fault would be missing from the backup.
        if let Some(fault) = faults.first() {
            return Err(BackupError::Nothing(format!("{}: {}", fault.file, fault.message)));
        }
        let paths: Vec<String> = snapshot.paths().map(str::to_owned).collect();
        let bytes = |path: String| snapshot.bytes(&path).map(|bytes| (path.clone(), Source::Bytes(bytes.to_vec())));
        let files: BTreeMap<String, Source> = paths.iter().cloned().filter_map(bytes).collect();
        if !snapshot.is_torn() && files.len() == paths.len() {
            return Ok(files);
        }
    }
    Err(BackupError::Nothing("the library changes all the time; try again when less is going on".to_owned()))
}

/// The files of a release, and the pointer to it.
fn of_release(root: &Path, release: &Release, sources: &mut BTreeMap<String, Source>) -> Result<(), BackupError> {
    let relative = |path: &Path| path.strip_prefix(root).map(|path| path.to_string_lossy().replace('\\', "/")).unwrap_or_default();
    for part in release.manifest.parts() {
        let path = release.parts.path(&part);
        sources.insert(relative(&path), Source::File(path));
    }
    let manifest = root.join("index/releases").join(format!("{}.json", release.id));
    sources.insert(relative(&manifest), Source::File(manifest));
    sources.insert("index/current".to_owned(), Source::Bytes(fs::read(root.join("index/current"))?));
    Ok(())
}

fn listed(path: &str, source: &Source) -> io::Result<Listed> {
    Ok(match source {
        Source::Bytes(bytes) => Listed { size: bytes.len() as u64, fingerprint: Fingerprint::of(bytes), private: false },
        Source::File(file) => {
            let bytes = fs::read(file)?;
            let private = path.starts_with(state::FOLDER) || is_private(file)?;
            Listed { size: bytes.len() as u64, fingerprint: Fingerprint::of(&bytes), private }
        }
    })
}

#[cfg(unix)]
fn is_private(file: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::metadata(file)?.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> io::Result<bool> {
    Ok(false)
}

fn pack(packed: &Path, listing: &Listing, sources: &BTreeMap<String, Source>) -> Result<(), BackupError> {
    let mut archive = Builder::new(GzEncoder::new(private(packed)?, Compression::fast()));
    let json = serde_json::to_vec(listing).map_err(io::Error::other)?;
    archive.append_data(&mut header(json.len() as u64), LISTING, json.as_slice())?;
    for (path, source) in sources {
        let listed = listing.files.get(path).copied();
        let size = listed.map_or(0, |listed| listed.size);
        match source {
            Source::Bytes(bytes) => archive.append_data(&mut header(size), path, bytes.as_slice())?,
            Source::File(file) => archive.append_data(&mut header(size), path, File::open(file)?.take(size))?,
        }
    }
    let mut file = archive.into_inner()?.finish()?;
    file.flush()?;
    // What is renamed is on the disk.
    file.sync_all()?;
    Ok(())
}

fn header(size: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o600);
    header
}

/// A new file that only its owner reads: a backup holds what not everybody may read, and hashes of passwords.
fn private(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A new folder beside a file, for what becomes it.
fn tempdir_beside(file: &Path) -> io::Result<PathBuf> {
    let name = file.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the backup needs a name"))?;
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let aside = parent.join(format!(".{}.{}", name.to_string_lossy(), std::process::id()));
    fs::create_dir(&aside)?;
    Ok(aside)
}
