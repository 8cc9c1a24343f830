//! With a trusted key, nothing is served that it has not signed, whoever has put it into the folder.

use crate::edition::Store;
use crate::release::{Trust, TrustedKey};

/// The guard of what is served.
pub struct Gate {
    given: TrustedKey,
    /// The release that was refused last: it is said once.
    refused: Option<String>,
}

impl Gate {
    /// A guard that trusts a key, and those it changes to.
    pub fn new(given: TrustedKey) -> Self {
        Self { given, refused: None }
    }

    /// Whether a release of the folder may be served.
    pub fn admits(&mut self, store: &Store, id: &str) -> bool {
        match Trust::of(store, &self.given).admits(store, id) {
            Ok(()) => {
                self.refused = None;
                true
            }
            Err(fault) => {
                if self.refused.as_deref() != Some(id) {
                    self.refused = Some(id.to_owned());
                    tracing::error!(%fault, "the last good release keeps serving");
                }
                false
            }
        }
    }
}
