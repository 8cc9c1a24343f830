//! Making a bundle: a release is put into one file.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tar::{Builder, EntryType, Header};

use crate::edition::parts::Part;
use crate::edition::{Manifest, Store};
use crate::release::announcement::{Announcement, NAME, manifest_path, part_path, signature_path};
use crate::release::carry::{Carried, Place, carry};
use crate::release::fault::{Fault, Reason};
use crate::release::key::SigningKey;
use crate::release::progress::Progress;
use crate::release::publish::{Own, current};
use crate::release::taken::Taken;

/// A bundle that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// The release in it.
    pub release: String,
    /// The release that must be there where it is unpacked, if it does not hold everything.
    pub since: Option<String>,
    /// The parts in it.
    pub carried: Carried,
    /// How long the file is.
    pub bytes: u64,
}

/// Makes a bundle of the current release: all of it, or what is new since another one that is kept here. A file of that name is replaced when the bundle
/// is whole.
///
/// # Errors
/// There is no release, or the file cannot be written.
pub fn pack(root: &Path, file: &Path, since: Option<&str>, keys: &[SigningKey], progress: &dyn Progress) -> Result<Packed, Fault> {
    let store = Store::of(root);
    let (release, manifest) = current(&store)?;
    let since = since.map(|id| base(&store, id)).transpose()?;
    let number = Announcement::number_after(Taken::of(&store).number);
    let mut announcement = Announcement::of(&manifest, number).signed(&manifest, keys)?;
    announcement.since = since.as_ref().map(|(id, _)| id.clone());
    let there = since.map(|(_, parts)| parts).unwrap_or_default();
    let parts: Vec<Part> = release.parts().collect::<BTreeSet<_>>().into_iter().collect();
    let packing = Packing::begin(file, there)?;
    let carried = carry(&announcement, &manifest, &parts, &Own { parts: store.parts() }, &packing, progress)?;
    let bytes = packing.finish()?;
    Ok(Packed { release: announcement.release(), since: announcement.since, carried, bytes })
}

/// A release that is kept, by the first digits of its name, and its parts.
fn base(store: &Store, named: &str) -> Result<(String, BTreeSet<Part>), Fault> {
    let history = store.history();
    let mut fitting = history.iter().filter(|id| !named.is_empty() && id.starts_with(named));
    let (Some(id), None) = (fitting.next(), fitting.next()) else {
        let message = format!("there is no release {named} here; kept are, the newest last: {}", history.join(" "));
        return Err(Fault::new(Reason::Refused, message));
    };
    let manifest = store.manifest(id).map_err(|error| error.to_string()).and_then(|bytes| Manifest::read(&bytes));
    let manifest = manifest.map_err(|error| Fault::new(Reason::Damaged, format!("release {id}: {error}")))?;
    Ok((id.clone(), manifest.parts().collect()))
}

/// A bundle that is being made.
struct Packing {
    /// Where it will be …
    path: PathBuf,
    /// … and where it is as long as it is not whole.
    next: PathBuf,
    /// The parts that are where it is taken.
    there: BTreeSet<Part>,
    archive: Mutex<Builder<BufWriter<File>>>,
}

impl Packing {
    fn begin(path: &Path, there: BTreeSet<Part>) -> Result<Self, Fault> {
        let mut next = path.as_os_str().to_owned();
        next.push(".next");
        let next = PathBuf::from(next);
        let _ = fs::remove_file(&next);
        // It may hold what not everybody may read.
        let file = File::options().write(true).create_new(true).mode(0o600).open(&next);
        let file = file.map_err(|error| Fault::of_disk(&next.display().to_string(), &error))?;
        let archive = Mutex::new(Builder::new(BufWriter::new(file)));
        Ok(Self { path: path.to_owned(), next, there, archive })
    }

    fn append(&self, name: &str, bytes: &[u8]) -> Result<(), Fault> {
        let append = || {
            let mut header = Header::new_ustar();
            header.set_entry_type(EntryType::Regular);
            header.set_path(name)?;
            header.set_size(bytes.len() as u64);
            header.set_mode(0o600);
            header.set_cksum();
            self.archive.lock().unwrap_or_else(PoisonError::into_inner).append(&header, bytes)
        };
        append().map_err(|error| Fault::of_disk(&self.next.display().to_string(), &error))
    }

    /// Ends the archive and puts it in its place.
    fn finish(self) -> Result<u64, Fault> {
        let finish = || -> io::Result<u64> {
            let mut archive = self.archive.lock().unwrap_or_else(PoisonError::into_inner);
            archive.finish()?;
            archive.get_mut().flush()?;
            let file = archive.get_ref().get_ref();
            // A stick is pulled out early.
            file.sync_all()?;
            let bytes = file.metadata()?.len();
            fs::rename(&self.next, &self.path)?;
            Ok(bytes)
        };
        finish().map_err(|error| Fault::of_disk(&self.path.display().to_string(), &error))
    }
}

/// What was not finished is removed.
impl Drop for Packing {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.next);
    }
}

impl Place for Packing {
    fn missing(&self, parts: &[Part]) -> Result<Vec<Part>, Fault> {
        Ok(parts.iter().filter(|part| !self.there.contains(part)).copied().collect())
    }

    fn put(&self, part: &Part, bytes: Vec<u8>) -> Result<(), Fault> {
        self.append(&part_path(&part.fingerprint), &bytes)
    }

    /// One after the other: the same release gives the same file.
    fn at_once(&self) -> usize {
        1
    }

    fn announce(&self, announcement: &Announcement, manifest: &[u8]) -> Result<(), Fault> {
        let release = announcement.release();
        self.append(&manifest_path(&release), manifest)?;
        if let Some(signed) = announcement.signatures.first() {
            self.append(&signature_path(&release), signed.signature.as_bytes())?;
        }
        self.append(NAME, &announcement.to_bytes())
    }
}
