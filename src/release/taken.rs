//! What a reader remembers of what it took last: without it, a store that says again what it said last week would be believed.

use serde::{Deserialize, Serialize};

use crate::edition::Store;
use crate::release::announcement::{Announcement, is_release};
use crate::release::fault::{Fault, Reason};
use crate::release::limits::MAX_KEY_CHANGES;

/// The name of the note.
const NOTE: &str = "taken";

/// What was taken last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The number of the announcement; none where nothing was taken yet.
    pub number: Option<u64>,
    /// The release.
    pub release: String,
    /// The key that was given …
    #[serde(default)]
    given: String,
    /// … and those it has changed to, one after the other.
    #[serde(default)]
    changed: Vec<String>,
}

impl Taken {
    /// What a store remembers. A note that cannot be read is none.
    pub fn of(store: &Store) -> Self {
        let note: Option<Self> = store.note(NOTE).and_then(|bytes| serde_json::from_slice(&bytes).ok());
        note.filter(|note| is_release(&note.release)).unwrap_or_default()
    }

    /// The keys that one has changed to.
    pub fn changes_of(&self, given: &str) -> &[String] {
        if self.given == given { &self.changed } else { &[] }
    }

    /// Whether an announcement says what was taken.
    pub fn is(&self, announcement: &Announcement) -> bool {
        self.number.is_some_and(|number| number >= announcement.number) && self.release == announcement.release()
    }

    /// Whether an announcement may follow on what was taken.
    ///
    /// # Errors
    /// It is an older one.
    pub fn admits(&self, announcement: &Announcement, place: &str) -> Result<(), Fault> {
        let Some(number) = self.number else { return Ok(()) };
        // The same release may be announced in a store and on a stick.
        if announcement.number > number || announcement.release() == self.release {
            return Ok(());
        }
        let message = format!(
            "{place}: release {} was announced before release {}, which was taken from there or from a newer bundle; `armarium rollback` goes back",
            announcement.release(),
            self.release
        );
        Err(Fault::new(Reason::Older, message))
    }

    /// What is remembered after an announcement was taken. `given` is the key that was trusted, `next` the one that is trusted from now on.
    pub fn after(&self, announcement: &Announcement, given: Option<&str>, next: Option<&str>) -> Self {
        let number = self.number.unwrap_or_default().max(announcement.number);
        let mut after = Self { number: Some(number), release: announcement.release(), ..self.clone() };
        if let Some(given) = given {
            after.changed = self.changes_of(given).to_vec();
            after.given = given.to_owned();
        }
        if let Some(next) = next
            && after.changed.len() < MAX_KEY_CHANGES
            && next != after.given
            && !after.changed.iter().any(|key| key == next)
        {
            after.changed.push(next.to_owned());
        }
        after
    }

    /// The note and its name.
    pub fn note(&self) -> (&'static str, Vec<u8>) {
        (NOTE, serde_json::to_vec(self).unwrap_or_default())
    }
}
