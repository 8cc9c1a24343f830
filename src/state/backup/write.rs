//! Writing a backup while everything runs: the database as it is between two changes, the library as it is at one moment, the release that is served.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{EntryType, Header};

use crate::edition::{Part, Progress, Store};
use crate::source::{Fingerprint, Snapshot, replace};
use crate::state::audit::{self, Deed};
use crate::state::backup::contents::{Contents, FORMAT, LIST, Listed};
use crate::state::backup::{Fault, MARK, Result};
use crate::state::{self, Connection, DATABASE, FOLDER, Place, connection, place};

/// How often it is begun anew, where something changes while it is read.
const TRIES: usize = 5;
/// Rights of a backup, and of what it holds that is not for everybody.
const PRIVATE: u32 = 0o600;
/// Rights of everything else.
const OPEN: u32 = 0o644;

/// A backup that was written.
#[derive(Debug)]
pub struct Backup {
    /// What it holds.
    pub contents: Contents,
    /// What of the library is not in it, since nobody can read it: what and why.
    pub left_out: Vec<String>,
}

/// Where the bytes of a file are.
enum Bytes {
    Library,
    Release(Part),
    Here(Vec<u8>),
    Database(PathBuf),
}

/// Writes a backup of a library to a file, by way of one beside it: what was there before stays until the new one is whole. The deed is recorded
/// first, so that it stands in the backup, too.
///
/// # Errors
/// Something cannot be read or written; then there is no new file.
pub fn write(root: &Path, state: &Place, target: &Path, deed: &Deed, progress: &dyn Progress) -> Result<Backup> {
    if !root.join("manuals").is_dir() && !root.join(FOLDER).is_dir() {
        return Err(Fault::Refused(format!("there is nothing to back up in {}: it is no library", root.display())));
    }
    let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => real(folder),
        _ => real(Path::new(".")),
    };
    if ["manuals", "locales", "index", FOLDER].iter().any(|own| folder.starts_with(real(&root.join(own)))) {
        return Err(Fault::Refused("a backup inside of the library would be backed up, too; name a file elsewhere".into()));
    }
    let name = target.file_name().ok_or_else(|| Fault::Refused(format!("{} names no file", target.display())))?;
    let beside = |ending: &str| folder.join(format!(".{}.{}.{ending}", name.to_string_lossy(), std::process::id()));
    let (next, database) = (Temporary(beside("next")), Temporary(beside("database")));

    let mut connection = state.open()?;
    audit::record(&mut connection, deed)?;
    for attempt in 1.. {
        copy_database(&connection, &database.0)?;
        match once(root, &next.0, &database.0, progress) {
            Err(Fault::Changed(_)) if attempt < TRIES => {}
            Err(fault) => return Err(fault),
            Ok(backup) => {
                fs::rename(&next.0, folder.join(name)).map_err(Fault::system("cannot put the backup in its place"))?;
                File::open(&folder)
                    .and_then(|folder| folder.sync_all())
                    .map_err(Fault::system("the backup may not survive a power cut"))?;
                // For whoever watches how old the last one is.
                let _ = replace(root, &format!("{FOLDER}/{MARK}"), b"");
                return Ok(backup);
            }
        }
    }
    unreachable!("the last try returns")
}

/// Copies the database as it is between two changes; nobody waits for it.
fn copy_database(connection: &Connection, to: &Path) -> Result<()> {
    let _ = fs::remove_file(to);
    // SQLite would make a file that others can read.
    let made = File::options().write(true).create_new(true).mode(PRIVATE).open(to);
    made.map_err(Fault::system(format!("cannot write {}", to.display())))?;
    let name = to.to_str().ok_or_else(|| Fault::Refused(format!("the name {} is not valid UTF-8", to.display())))?;
    if connection.sqlite().is_some() {
        connection.execute("VACUUM INTO ?1", [name])?;
        return Ok(());
    }
    // The same file, whatever the state is kept in: it comes back to either.
    let file = Connection::file(to)?;
    place::migrate(&file)?;
    connection::copy(connection, &file)?;
    Ok(file.close()?)
}

fn once(root: &Path, next: &Path, database: &Path, progress: &dyn Progress) -> Result<Backup> {
    let (snapshot, faults) = Snapshot::read(root);
    let left_out = faults.iter().map(|fault| format!("{}: {}", fault.file, fault.message)).collect();
    let changed = |what: &str| Fault::Changed(what.to_owned());
    let mut files: Vec<(Listed, Bytes)> = Vec::new();
    for path in snapshot.paths() {
        let (Some(fingerprint), Some(file)) = (snapshot.fingerprint_of(path), snapshot.get(path)) else { continue };
        let Some(bytes) = file.bytes() else {
            // What is too large for a library was named with the faults.
            if snapshot.is_torn() {
                return Err(changed(path));
            } else {
                continue;
            };
        };
        files.push((Listed { path: path.to_owned(), size: bytes.len() as u64, fingerprint, private: false }, Bytes::Library));
    }
    let opened = File::open(database).map_err(Fault::system("cannot read the copy of the database"))?;
    let (fingerprint, size) = Fingerprint::of_copied(opened, io::sink()).map_err(Fault::system("cannot read the copy of the database"))?;
    let path = format!("{FOLDER}/{DATABASE}");
    files.push((Listed { path, size, fingerprint, private: true }, Bytes::Database(database.to_owned())));
    let beside = settings(&root.join(FOLDER), FOLDER, 0).map_err(Fault::system(format!("cannot read the folder {FOLDER}/")))?;
    files.extend(beside.into_iter().map(|(path, bytes)| (listed(path, &bytes, true), Bytes::Here(bytes))));
    let release = Store::of(root).current();
    if let Some(release) = &release {
        let mut add = |path: String| -> Result<()> {
            let bytes = fs::read(root.join(&path)).map_err(|_| changed("the release"))?;
            files.push((listed(path, &bytes, !release.manifest.is_public()), Bytes::Here(bytes)));
            Ok(())
        };
        add(format!("index/releases/{}.json", release.whole))?;
        let mut parts: Vec<Part> = release.manifest.parts().collect();
        parts.sort();
        parts.dedup();
        for part in parts {
            let path = release.parts.path(&part);
            let private = path.metadata().map_err(|_| changed("the release"))?.permissions().mode() & 0o077 == 0;
            let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            files.push((Listed { path, size: part.size, fingerprint: part.fingerprint, private }, Bytes::Release(part)));
        }
        // The name of the release comes last, as when one is published.
        let current = release.whole.clone().into_bytes();
        files.push((listed("index/current".into(), &current, false), Bytes::Here(current)));
    }
    let contents = Contents {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").into(),
        at: jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        database: state::VERSION,
        release: release.as_ref().map(|release| release.whole.clone()),
        library: snapshot.fingerprint(),
        files: files.iter().map(|(listed, _)| listed.clone()).collect(),
    };
    progress.compiling(files.len());
    let write = |error: io::Error| Fault::System(format!("cannot write {}", next.display()), error);
    let _ = fs::remove_file(next);
    let file = File::options().write(true).create_new(true).mode(PRIVATE).open(next).map_err(write)?;
    let mut archive = tar::Builder::new(GzEncoder::new(BufWriter::new(file), Compression::fast()));
    let list = serde_json::to_vec(&contents).map_err(|error| write(error.into()))?;
    append(&mut archive, &listed(LIST.into(), &list, true), list.as_slice()).map_err(write)?;
    for (listed, bytes) in files {
        match bytes {
            Bytes::Here(bytes) => append(&mut archive, &listed, bytes.as_slice()).map_err(write)?,
            Bytes::Database(path) => {
                let file = File::open(path).map_err(Fault::system("cannot read the copy of the database"))?;
                append(&mut archive, &listed, file).map_err(write)?;
            }
            Bytes::Library => {
                let bytes = snapshot.bytes(&listed.path).ok_or_else(|| changed(&listed.path))?;
                append(&mut archive, &listed, &bytes[..]).map_err(write)?;
            }
            Bytes::Release(part) => {
                let bytes = release.as_ref().map(|release| release.parts.read(&part));
                let bytes = bytes.unwrap_or(Err(io::ErrorKind::NotFound.into())).map_err(|error| match error.kind() {
                    io::ErrorKind::NotFound => changed("the release"),
                    _ => Fault::System("the release is damaged; `armarium build` makes it again".into(), error),
                })?;
                append(&mut archive, &listed, bytes.as_slice()).map_err(write)?;
            }
        }
        progress.compiled(&listed.path);
    }
    let file = archive.into_inner().and_then(GzEncoder::finish).map_err(write)?;
    file.into_inner().map_err(|error| write(error.into_error()))?.sync_all().map_err(write)?;
    Ok(Backup { contents, left_out })
}

/// Deepest folder of settings.
const MAX_DEPTH: usize = 4;

/// What stands beside the database: keys and settings, but nothing that SQLite or this program keeps for itself.
fn settings(folder: &Path, name: &str, depth: usize) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    let mut entries = match fs::read_dir(folder) {
        // The state is kept elsewhere, and nothing is beside it.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
        entries => entries?.collect::<io::Result<Vec<_>>>()?,
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let Some(own) = entry.file_name().to_str().map(str::to_owned) else { continue };
        let path = format!("{name}/{own}");
        let kind = entry.file_type()?;
        if own.starts_with('.') || own.starts_with(DATABASE) || own.ends_with(".lock") || (depth == 0 && own == MARK) {
            continue;
        }
        if kind.is_dir() && depth < MAX_DEPTH {
            found.extend(settings(&entry.path(), &path, depth + 1)?);
        } else if kind.is_file() {
            found.push((path, fs::read(entry.path())?));
        }
    }
    Ok(found)
}

fn listed(path: String, bytes: &[u8], private: bool) -> Listed {
    Listed { path, size: bytes.len() as u64, fingerprint: Fingerprint::of(bytes), private }
}

fn append<W: Write>(archive: &mut tar::Builder<W>, listed: &Listed, bytes: impl io::Read) -> io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::Regular);
    header.set_size(listed.size);
    header.set_mode(if listed.private { PRIVATE } else { OPEN });
    header.set_mtime(u64::try_from(jiff::Timestamp::now().as_second()).unwrap_or_default());
    archive.append_data(&mut header, &listed.path, bytes)
}

/// A file that is there only while it is needed.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
