//! A release arrives in a reader's copy: looked at, completed, and only then named.

use std::fs;
use std::path::Path;

use crate::edition::parts::Part;
use crate::edition::{Release, Store};
use crate::release::announcement::Announcement;
use crate::release::bundle::Bundle;
use crate::release::carry::{Carried, Place, Source, carry};
use crate::release::checked;
use crate::release::fault::{Fault, Reason};
use crate::release::limits::{CARRIED_AT_ONCE, LEFT_ROOM};
use crate::release::progress::Progress;
use crate::release::taken::Taken;
use crate::release::trust::{Trust, TrustedKey, Verified};

/// A release that is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// Its name.
    pub release: String,
    /// What was missing of it.
    pub carried: Carried,
    /// Whether another one was current before.
    pub is_new: bool,
}

/// Takes the release of a bundle.
///
/// # Errors
/// Anything is wrong with it. The release before it stays.
pub fn update(root: &Path, file: &Path, trust: Option<&TrustedKey>, progress: &dyn Progress) -> Result<Arrived, Fault> {
    refuse_library(root)?;
    let bundle = Bundle::open(file)?;
    let manifest = bundle.manifest()?;
    arrive(root, bundle.announcement(), &manifest, &bundle, trust, progress)
}

/// Where a library is, its own builds are served: what arrives there would be gone with the next one.
pub(super) fn refuse_library(root: &Path) -> Result<(), Fault> {
    if fs::symlink_metadata(root.join("manuals")).is_err() {
        return Ok(());
    }
    let message = format!("{} holds a library, which makes its own releases; choose another folder with `--root`", root.display());
    Err(Fault::new(Reason::Refused, message))
}

/// Takes an announced release from somewhere.
pub(super) fn arrive(
    root: &Path,
    announcement: &Announcement,
    manifest: &[u8],
    from: &dyn Source,
    trust: Option<&TrustedKey>,
    progress: &dyn Progress,
) -> Result<Arrived, Fault> {
    let store = Store::of(root);
    let name = from.name();
    Taken::of(&store).admits(announcement, &name)?;
    // Before anything else of it is believed: its bytes, and who says so.
    if Part::of(manifest) != announcement.manifest {
        return Err(Fault::new(Reason::Damaged, format!("{name}: the manifest of release {} is damaged", announcement.release())));
    }
    let verified = match trust {
        Some(given) => Some(Trust::of(&store, given).verify(announcement, manifest, &name)?),
        None => None,
    };
    let parts = checked::parts(manifest, announcement, &name)?;
    let before = store.current_id();
    let arriving = Arriving { store: &store, given: trust, verified, place: &name };
    let carried = carry(announcement, manifest, &parts, from, &arriving, progress)?;
    let release = announcement.release();
    Ok(Arrived { is_new: before.as_deref() != Some(&*release), release, carried })
}

/// The copy of a reader while a release arrives.
struct Arriving<'a> {
    store: &'a Store,
    given: Option<&'a TrustedKey>,
    verified: Option<Verified>,
    place: &'a str,
}

impl Place for Arriving<'_> {
    fn missing(&self, parts: &[Part]) -> Result<Vec<Part>, Fault> {
        let missing: Vec<Part> = parts.iter().filter(|part| !self.store.parts().has(part)).copied().collect();
        let room = self.store.room().map_err(|error| Fault::of_disk("the copy of the reader", &error))?;
        let needed = missing.iter().map(|part| part.size).sum::<u64>() + LEFT_ROOM;
        if needed > room && !missing.is_empty() {
            let message = format!("the disk has room for {room} bytes, and the release needs {needed}; make room, it goes on by itself");
            return Err(Fault::new(Reason::Disk, message));
        }
        Ok(missing)
    }

    fn put(&self, _: &Part, bytes: Vec<u8>) -> Result<(), Fault> {
        // A reader's copy is for its user alone, whatever the documents are: nobody else has to read it.
        self.store.parts().put(&bytes, true).map(drop).map_err(|error| Fault::of_disk("a part cannot be written", &error))
    }

    fn at_once(&self) -> usize {
        CARRIED_AT_ONCE
    }

    fn announce(&self, announcement: &Announcement, manifest: &[u8]) -> Result<(), Fault> {
        let disk = |error: std::io::Error| Fault::of_disk("the release cannot be named", &error);
        let lock = self.store.lock(|| ()).map_err(disk)?;
        // Another process may have taken a later one meanwhile.
        let taken = Taken::of(self.store);
        taken.admits(announcement, self.place)?;
        let signature = match &self.verified {
            Some(verified) => Some(verified.signature.as_str()),
            // Kept for a later day on which somebody asks for it.
            None => announcement.signatures.first().map(|signed| signed.signature.as_str()),
        };
        let _: Release = self.store.arrive(&lock, manifest, signature).map_err(disk)?;
        let next = self.verified.as_ref().and_then(|verified| verified.next.as_ref());
        let (name, note) = taken.after(announcement, self.given.map(TrustedKey::as_str), next.map(TrustedKey::as_str)).note();
        self.store.leave_note(&lock, name, &note).map_err(disk)
    }
}
