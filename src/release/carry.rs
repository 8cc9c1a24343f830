//! The two steps: put what is missing, then the pointer.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::edition::parts::Part;
use crate::release::announcement::Announcement;
use crate::release::fault::{Fault, Reason};
use crate::release::progress::Progress;

/// Where a release is taken from.
pub trait Source: Sync {
    /// What people call it.
    fn name(&self) -> String;
    /// Whether it can give these parts, as far as it knows without looking at each.
    fn offers(&self, parts: &[Part]) -> Result<(), Fault>;
    /// The bytes of a part; whether they are the right ones, the carrier looks.
    fn part(&self, part: &Part) -> Result<Vec<u8>, Fault>;
}

/// Where a release is put.
pub trait Place: Sync {
    /// Those of some parts that are not there.
    fn missing(&self, parts: &[Part]) -> Result<Vec<Part>, Fault>;
    /// Puts a part.
    fn put(&self, part: &Part, bytes: Vec<u8>) -> Result<(), Fault>;
    /// How many parts are put at the same time.
    fn at_once(&self) -> usize;
    /// Announces the release, whose parts are all there: from then on it is the one that is read.
    fn announce(&self, announcement: &Announcement, manifest: &[u8]) -> Result<(), Fault>;
}

/// What was carried.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Carried {
    /// The parts that were missing.
    pub parts: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Carries a release from one place to another.
pub fn carry(
    announcement: &Announcement,
    manifest: &[u8],
    parts: &[Part],
    from: &dyn Source,
    to: &dyn Place,
    progress: &dyn Progress,
) -> Result<Carried, Fault> {
    let missing = to.missing(parts)?;
    from.offers(&missing)?;
    let carried = Carried { parts: missing.len(), bytes: missing.iter().map(|part| part.size).sum() };
    progress.carries(carried.bytes);
    put(&missing, from, to, progress)?;
    to.announce(announcement, manifest)?;
    Ok(carried)
}

/// Puts parts, some at a time; the first fault ends it.
fn put(parts: &[Part], from: &dyn Source, to: &dyn Place, progress: &dyn Progress) -> Result<(), Fault> {
    let (next, failed, fault) = (AtomicUsize::new(0), AtomicBool::new(false), Mutex::new(None));
    let one = |part: &Part| {
        let bytes = from.part(part)?;
        if Part::of(&bytes) != *part {
            let message = format!("{}: the part {} is damaged: its bytes are others", from.name(), part.fingerprint);
            return Err(Fault::new(Reason::Damaged, message));
        }
        to.put(part, bytes)?;
        progress.carried(part.size);
        Ok(())
    };
    let work = || {
        while !failed.load(Ordering::Relaxed)
            && let Some(part) = parts.get(next.fetch_add(1, Ordering::Relaxed))
        {
            if let Err(error) = one(part) {
                failed.store(true, Ordering::Relaxed);
                fault.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..to.at_once().min(parts.len()) {
            scope.spawn(work);
        }
        work();
    });
    fault.into_inner().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), Err)
}
