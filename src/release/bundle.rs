//! A bundle: a release in one file, for a stick. A tar archive of parts, the manifest with its signature, and last the announcement, so that a bundle
//! that was cut short announces nothing.
//!
//! Nothing is unpacked: the names in it are looked at, and bytes are read from their places.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader};
use std::os::unix::fs::FileExt;
use std::path::Path;

use tar::{Archive, EntryType};

use crate::edition::parts::Part;
use crate::release::announcement::{Announcement, NAME, manifest_path, part_at, part_path, signature_path};
use crate::release::carry::Source;
use crate::release::fault::{Fault, Reason};
use crate::release::limits::{MAX_ANNOUNCEMENT_BYTES, MAX_MANIFEST_BYTES, MAX_PART_BYTES, MAX_PARTS, MAX_RELEASE_BYTES};
use crate::source::Fingerprint;

/// An opened bundle.
pub struct Bundle {
    name: String,
    file: File,
    announcement: Announcement,
    /// Where files begin in it, and how long they are.
    files: HashMap<String, (u64, u64)>,
}

impl Bundle {
    /// Opens a bundle and looks at every name and size in it.
    ///
    /// # Errors
    /// It is none, was cut short, or holds what no bundle holds.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        let name = path.display().to_string();
        let unreadable = |error: &io::Error| Fault::new(Reason::Malformed, format!("{name} cannot be read: {error}"));
        let file = File::open(path).map_err(|error| unreadable(&error))?;
        let about = file.metadata().map_err(|error| unreadable(&error))?;
        if !about.is_file() {
            return Err(Fault::new(Reason::Malformed, format!("{name} is no file")));
        }
        let files = files(&file, about.len(), &name)?;
        let Some(place) = files.get(NAME) else {
            let what = if files.is_empty() { "is no bundle of Armarium" } else { "is cut short: it announces nothing; copy it again" };
            return Err(Fault::new(Reason::Damaged, format!("{name} {what}")));
        };
        let bytes = bytes(&file, *place).map_err(|error| unreadable(&error))?;
        let announcement = Announcement::read(&bytes, &name)?;
        Ok(Self { name, file, announcement, files })
    }

    /// What it announces.
    pub fn announcement(&self) -> &Announcement {
        &self.announcement
    }

    /// The bytes of the manifest.
    ///
    /// # Errors
    /// It is not there.
    pub fn manifest(&self) -> Result<Vec<u8>, Fault> {
        self.bytes_of(&manifest_path(&self.announcement.release()))
    }

    fn bytes_of(&self, path: &str) -> Result<Vec<u8>, Fault> {
        let missing = || Fault::new(Reason::Damaged, format!("{}: {path} is missing; make the bundle again", self.name));
        let place = self.files.get(path).ok_or_else(missing)?;
        bytes(&self.file, *place).map_err(|error| Fault::new(Reason::Damaged, format!("{}: {path}: {error}; copy it again", self.name)))
    }
}

impl Source for Bundle {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn offers(&self, parts: &[Part]) -> Result<(), Fault> {
        let missing = parts.iter().filter(|part| !self.files.contains_key(&part_path(&part.fingerprint))).count();
        match (missing, &self.announcement.since) {
            (0, _) => Ok(()),
            (_, Some(since)) => {
                let message = format!(
                    "{} holds what is new since release {since}, and {missing} parts of that are not here; take a whole bundle, or one `--since` the release that is here",
                    self.name
                );
                Err(Fault::new(Reason::OtherBase, message))
            }
            (_, None) => Err(Fault::new(Reason::Damaged, format!("{}: {missing} parts are missing; make the bundle again", self.name))),
        }
    }

    fn part(&self, part: &Part) -> Result<Vec<u8>, Fault> {
        let path = part_path(&part.fingerprint);
        // The size of the file is bounded by what the manifest says, not by what the archive says.
        match self.files.get(&path) {
            Some((_, size)) if *size != part.size => Err(Fault::new(
                Reason::Damaged,
                format!("{}: {path} has {size} bytes instead of {}; copy the bundle again", self.name, part.size),
            )),
            _ => self.bytes_of(&path),
        }
    }
}

/// The files of an archive: their places and sizes.
fn files(file: &File, length: u64, name: &str) -> Result<HashMap<String, (u64, u64)>, Fault> {
    let broken = |error: &dyn std::fmt::Display| {
        Fault::new(Reason::Damaged, format!("{name} is cut short, damaged, or no bundle: {error}; copy it again"))
    };
    let refused = |path: &[u8], what: &str| {
        let path: String = String::from_utf8_lossy(path).chars().take(100).collect();
        Fault::new(Reason::Malformed, format!("{name} holds {path:?}, {what}; it was not made by `armarium bundle`"))
    };
    let mut archive = Archive::new(BufReader::new(file));
    let mut files = HashMap::new();
    let mut sum = 0_u64;
    // Raw: what archives say in front of an entry to give it a longer name or another size is an entry itself, and refused.
    for entry in archive.entries_with_seek().map_err(|error| broken(&error))?.raw(true) {
        let entry = entry.map_err(|error| broken(&error))?;
        let path = entry.path_bytes();
        match entry.header().entry_type() {
            EntryType::Regular => {}
            EntryType::Symlink | EntryType::Link => return Err(refused(&path, "a link")),
            _ => return Err(refused(&path, "which is no plain file")),
        }
        let size = entry.header().size().map_err(|error| broken(&error))?;
        let text = std::str::from_utf8(&path).map_err(|_| refused(&path, "a name that no bundle has"))?;
        let limit = limit(text).ok_or_else(|| refused(&path, "a name that no bundle has"))?;
        sum = sum.saturating_add(size);
        if size > limit || sum > MAX_RELEASE_BYTES || files.len() > MAX_PARTS {
            let message = format!(
                "{name}: {text} has {size} bytes, the limit is {limit}; a bundle has at most {MAX_RELEASE_BYTES} bytes and {MAX_PARTS} parts"
            );
            return Err(Fault::new(Reason::TooLarge, message));
        }
        let start = entry.raw_file_position();
        if start.saturating_add(size) > length {
            return Err(Fault::new(Reason::Damaged, format!("{name} is cut short within {text}; copy it again")));
        }
        if files.insert(text.to_owned(), (start, size)).is_some() {
            return Err(refused(&path, "which is there twice"));
        }
    }
    Ok(files)
}

/// The most bytes that a file of this name may have; none where no bundle has such a file.
fn limit(path: &str) -> Option<u64> {
    if path == NAME {
        return Some(MAX_ANNOUNCEMENT_BYTES);
    }
    if part_at(path).is_some() {
        return Some(MAX_PART_BYTES);
    }
    let id = path.strip_prefix("releases/")?.get(..Fingerprint::of(b"").short().len())?;
    match crate::release::announcement::is_release(id) {
        true if path == manifest_path(id) => Some(MAX_MANIFEST_BYTES),
        true if path == signature_path(id) => Some(MAX_ANNOUNCEMENT_BYTES),
        _ => None,
    }
}

fn bytes(file: &File, (start, size): (u64, u64)) -> io::Result<Vec<u8>> {
    // Within the limits of its name and the length of the file.
    let mut bytes = vec![0; usize::try_from(size).map_err(io::Error::other)?];
    file.read_exact_at(&mut bytes, start)?;
    Ok(bytes)
}
