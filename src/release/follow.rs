//! Following a store: looking again and again, and taking what is new. Whatever is wrong there, the copy of the reader stays what it was.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::edition::{Release, Store};
use crate::release::announcement::Announcement;
use crate::release::arrival::{Arrived, arrive, refuse_library};
use crate::release::fault::{Fault, Reason};
use crate::release::limits::{RETRY_AT_MOST, RETRY_FIRST};
use crate::release::progress::Progress;
use crate::release::remote::Remote;
use crate::release::taken::Taken;
use crate::release::trust::{Trust, TrustedKey};

/// What follows a store.
pub struct Following {
    root: PathBuf,
    remote: Remote,
    trust: Option<TrustedKey>,
    /// By what the store knows that nothing has changed since the last release was taken.
    tag: Option<String>,
    failed: Option<Failed>,
}

/// An announcement with which something was wrong: it is not tried every second.
struct Failed {
    announcement: Announcement,
    fault: Fault,
    again: Instant,
    wait: Duration,
}

impl Following {
    /// Follows a store. Nothing is asked yet.
    ///
    /// # Errors
    /// The address is none, or the folder holds a library.
    pub fn new(root: &Path, url: &str, trust: Option<TrustedKey>) -> Result<Self, Fault> {
        refuse_library(root)?;
        Ok(Self { root: root.to_owned(), remote: Remote::open(url)?, trust, tag: None, failed: None })
    }

    /// Looks once, and takes what is new; `None` where nothing is. `again` also completes the release that was taken before, after something of it was
    /// found to be damaged.
    ///
    /// # Errors
    /// The store does not answer, or what it announces cannot be taken.
    pub fn look(&mut self, again: bool, progress: &dyn Progress) -> Result<Option<Arrived>, Fault> {
        let tag = if again { None } else { self.tag.as_deref() };
        let Some(seen) = self.remote.announcement(tag)? else { return Ok(None) };
        let announcement = &seen.announcement;
        if let Some(failed) = &self.failed
            && failed.announcement == *announcement
            && Instant::now() < failed.again
        {
            return Err(failed.fault.clone());
        }
        if !again && self.has(announcement) {
            self.tag = seen.tag().map(str::to_owned);
            self.failed = None;
            return Ok(None);
        }
        let taken = self.remote.manifest(announcement);
        let taken = taken.and_then(|manifest| arrive(&self.root, announcement, &manifest, &self.remote, self.trust.as_ref(), progress));
        match taken {
            Ok(arrived) => {
                self.tag = seen.tag().map(str::to_owned);
                self.failed = None;
                Ok(Some(arrived))
            }
            Err(fault) => {
                self.tag = None;
                let last = self.failed.take().filter(|failed| failed.announcement == *announcement);
                let wait = last.map_or(RETRY_FIRST, |last| (last.wait * 2).min(RETRY_AT_MOST));
                // What stands between us and the store is gone when it is gone.
                if fault.reason != Reason::Away {
                    self.failed =
                        Some(Failed { announcement: announcement.clone(), fault: fault.clone(), again: Instant::now() + wait, wait });
                }
                Err(fault)
            }
        }
    }

    /// When the release was announced that was taken last, in milliseconds since 1970.
    pub fn announced(&self) -> Option<u64> {
        Taken::of(&Store::of(&self.root)).number
    }

    /// Whether an announcement is the one that was taken last. Whoever has gone back here since stays there until there is a newer one.
    fn has(&self, announcement: &Announcement) -> bool {
        Taken::of(&Store::of(&self.root)).is(announcement) && last_good(&self.root, self.trust.as_ref()).is_some()
    }
}

/// The release that may be served of what is in a folder: the current one, or, where that is none to be served, the newest that is.
pub fn last_good(root: &Path, trust: Option<&TrustedKey>) -> Option<Release> {
    let store = Store::of(root);
    let trust = trust.map(|given| Trust::of(&store, given));
    let is_good = |id: &String| trust.as_ref().is_none_or(|trust| trust.admits(&store, id).is_ok());
    let all = store.current_id().into_iter().chain(store.history().into_iter().rev());
    all.filter(is_good).find_map(|id| store.open(&id).ok().filter(Release::is_whole))
}
