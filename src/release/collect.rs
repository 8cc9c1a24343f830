//! What no kept release names any more leaves a store.
//!
//! Time is taken from the clock of the store alone, and nothing young is removed: a reader on a slow line may still want it, another publisher may be
//! about to name it.

use std::collections::{BTreeSet, HashMap};

use crate::edition::Store;
use crate::release::announcement::{Announcement, NAME, manifest_path, part_path, signature_path};
use crate::release::fault::{Fault, Reason};
use crate::release::limits::STORE_GRACE;
use crate::release::publish::parts_of;
use crate::release::remote::{Object, Remote};

/// Removes what is old and needed by none of the releases that an announcement keeps. `listed` are the parts that were there before it.
pub fn collect(store: &Store, remote: &Remote, announcement: &Announcement, listed: &HashMap<String, Object>) -> Result<usize, Fault> {
    // The announcement was written now: what the store says of it is the time there.
    let Some(now) = remote.look(NAME)?.map(|object| object.written) else { return Ok(0) };
    let grace = i64::try_from(STORE_GRACE.as_millis()).unwrap_or(i64::MAX);
    let is_old = |object: &Object| object.written.saturating_add(grace) < now;
    let mut old: Vec<String> = listed.iter().filter(|(_, object)| is_old(object)).map(|(path, _)| path.clone()).collect();
    old.extend(remote.list("releases")?.into_iter().filter(|(_, object)| is_old(object)).map(|(path, _)| path));
    if old.is_empty() {
        return Ok(0);
    }
    let mut named = BTreeSet::new();
    for id in &announcement.kept {
        named.extend([manifest_path(id), signature_path(id)]);
        match parts_of(store, remote, id) {
            Ok(parts) => named.extend(parts.iter().map(|part| part_path(&part.fingerprint))),
            // A release that is gone names nothing; one that cannot be read now may name anything.
            Err(fault) if fault.reason == Reason::Missing => {}
            Err(fault) => return Err(fault),
        }
    }
    old.retain(|path| !named.contains(path));
    let mut removed = 0;
    for path in old {
        // Somebody may have put it again since it was listed.
        if remote.look(&path)?.is_some_and(|object| is_old(&object)) {
            remote.remove(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}
