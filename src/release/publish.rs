//! Publishing: a release of this machine is put into a store.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use object_store::PutMode;

use crate::edition::parts::{Part, Parts};
use crate::edition::store::KEPT_RELEASES;
use crate::edition::{Manifest, Store};
use crate::release::announcement::{Announcement, manifest_path, part_path, signature_path};
use crate::release::carry::{Carried, Place, Source, carry};
use crate::release::collect::collect;
use crate::release::fault::{Fault, Reason};
use crate::release::key::SigningKey;
use crate::release::limits::{CARRIED_AT_ONCE, MAX_MANIFEST_BYTES};
use crate::release::progress::Progress;
use crate::release::remote::{Object, Remote, Seen};

/// What publishing did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The release.
    pub release: String,
    /// What was missing of it.
    pub carried: Carried,
    /// Whether it was announced; it was not where the store said the same already.
    pub announced: bool,
    /// The objects that no kept release named any more and that are removed.
    pub removed: usize,
    /// What somebody should look at.
    pub warnings: Vec<String>,
}

/// Puts the current release of a folder into a store: parts that are not there, then the announcement, signed by the keys.
///
/// # Errors
/// The store does not take it, or another publisher was faster: what was announced there stays.
pub fn publish(root: &Path, url: &str, keys: &[SigningKey], progress: &dyn Progress) -> Result<Published, Fault> {
    let remote = Remote::open(url)?;
    let store = Store::of(root);
    let (release, manifest) = current(&store)?;
    let parts: Vec<Part> = release.parts().collect::<BTreeSet<_>>().into_iter().collect();
    let everybody_may_look = remote.prepare()?;
    let before = match remote.announcement(None) {
        Ok(seen) => seen,
        Err(fault) if fault.reason == Reason::Nothing => None,
        Err(fault) => return Err(fault),
    };
    let last = before.as_ref().map(|seen| &seen.announcement);
    let mut announcement = Announcement::of(&manifest, Announcement::number_after(last.map(|last| last.number))).signed(&manifest, keys)?;
    announcement.kept = kept(last, &announcement.release());
    let publishing = Publishing {
        said_already: last.is_some_and(|last| last.manifest == announcement.manifest && same_keys(last, &announcement)),
        listed: remote.list("parts")?,
        named: last.map(|last| named(&store, &remote, last)).unwrap_or_default(),
        remote: &remote,
        before: before.as_ref(),
    };
    let carried = carry(&announcement, &manifest, &parts, &Own { parts: store.parts() }, &publishing, progress)?;
    let mut warnings = Vec::new();
    if everybody_may_look && !release.is_public() {
        warnings.push(format!(
            "everybody on this machine may look into {url}, and some documents are not for everybody: take their right to read it"
        ));
    }
    if keys.is_empty() {
        warnings.push("the release is not signed; readers that are started with `--trust` do not take it".to_owned());
    }
    let removed = match publishing.said_already {
        true => 0,
        false => collect(&store, &remote, &announcement, &publishing.listed).unwrap_or_else(|fault| {
            warnings.push(format!("what no release needs any more stays in the store: {fault}"));
            0
        }),
    };
    Ok(Published { release: announcement.release(), carried, announced: !publishing.said_already, removed, warnings })
}

/// The current release of a store, with the bytes of its manifest.
pub(super) fn current(store: &Store) -> Result<(Manifest, Vec<u8>), Fault> {
    let nothing = || Fault::new(Reason::Refused, "there is no release here yet; `armarium build` makes one");
    let id = store.current_id().ok_or_else(nothing)?;
    let bytes = store.manifest(&id).map_err(|_| nothing())?;
    let manifest = Manifest::read(&bytes).map_err(|error| Fault::new(Reason::Malformed, format!("release {id}: {error}")))?;
    Ok((manifest, bytes))
}

/// The parts of this machine.
pub(super) struct Own<'a> {
    pub parts: &'a Parts,
}

impl Source for Own<'_> {
    fn name(&self) -> String {
        "index/".into()
    }

    fn offers(&self, parts: &[Part]) -> Result<(), Fault> {
        match parts.iter().find(|part| !self.parts.has(part)) {
            None => Ok(()),
            Some(part) => Err(Fault::new(
                Reason::Missing,
                format!("the part {} of the release is missing; `armarium build` makes it again", part.fingerprint),
            )),
        }
    }

    fn part(&self, part: &Part) -> Result<Vec<u8>, Fault> {
        self.parts.read(part).map_err(|error| Fault::new(Reason::Damaged, format!("{error}; `armarium build` makes it again")))
    }
}

/// A store while a release is put into it.
struct Publishing<'a> {
    remote: &'a Remote,
    before: Option<&'a Seen>,
    /// What the store says that it has.
    listed: HashMap<String, Object>,
    /// The parts of the release that is announced there.
    named: BTreeSet<Part>,
    /// Whether the store says the same already.
    said_already: bool,
}

impl Place for Publishing<'_> {
    /// What the announced release names and the store lists as long as it should be is there. Anything else may be about to be removed by another
    /// publisher, and is put again: then it is young.
    fn missing(&self, parts: &[Part]) -> Result<Vec<Part>, Fault> {
        let is_there = |part: &Part| {
            self.named.contains(part) && self.listed.get(&part_path(&part.fingerprint)).is_some_and(|object| object.size == part.size)
        };
        Ok(parts.iter().filter(|part| !is_there(part)).copied().collect())
    }

    fn put(&self, part: &Part, bytes: Vec<u8>) -> Result<(), Fault> {
        self.remote.write(&part_path(&part.fingerprint), bytes, PutMode::Overwrite)
    }

    fn at_once(&self) -> usize {
        CARRIED_AT_ONCE
    }

    fn announce(&self, announcement: &Announcement, manifest: &[u8]) -> Result<(), Fault> {
        let release = announcement.release();
        self.remote.write(&manifest_path(&release), manifest.to_vec(), PutMode::Overwrite)?;
        if self.said_already {
            return Ok(());
        }
        // For whoever wants to verify by hand; readers take the signatures of the announcement.
        if let Some(signed) = announcement.signatures.first() {
            self.remote.write(&signature_path(&release), signed.signature.clone().into_bytes(), PutMode::Overwrite)?;
        }
        self.remote.announce(self.before, announcement)
    }
}

/// The releases that the store keeps from now on, the newest last.
fn kept(last: Option<&Announcement>, release: &str) -> Vec<String> {
    let before = last.into_iter().flat_map(|last| last.kept.iter().cloned().chain([last.release()]));
    let mut kept: Vec<String> = Vec::new();
    for id in before.chain([release.to_owned()]) {
        kept.retain(|known| *known != id);
        kept.push(id);
    }
    kept.split_off(kept.len().saturating_sub(KEPT_RELEASES))
}

fn same_keys(one: &Announcement, other: &Announcement) -> bool {
    one.signatures.iter().map(|signed| &signed.key).eq(other.signatures.iter().map(|signed| &signed.key))
}

/// The parts of a release that is announced in a store; none where its manifest cannot be read.
fn named(store: &Store, remote: &Remote, last: &Announcement) -> BTreeSet<Part> {
    let bytes = store.manifest(&last.release()).or_else(|_| remote.manifest(last)).ok().filter(|bytes| Part::of(bytes) == last.manifest);
    bytes.and_then(|bytes| Manifest::read(&bytes).ok()).map(|manifest| manifest.parts().collect()).unwrap_or_default()
}

/// The parts of a release that a store keeps.
pub(super) fn parts_of(store: &Store, remote: &Remote, id: &str) -> Result<BTreeSet<Part>, Fault> {
    let bytes = store.manifest(id).or_else(|_| remote.manifest_of(id, MAX_MANIFEST_BYTES))?;
    let manifest = Manifest::read(&bytes).map_err(|error| Fault::new(Reason::Malformed, format!("release {id}: {error}")))?;
    Ok(manifest.parts().collect())
}
