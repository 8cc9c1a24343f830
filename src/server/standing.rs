//! How what is served stands to the library on disk: whoever runs the server, translates or writes must see when it does not follow.

use std::sync::Arc;
use std::time::SystemTime;

use crate::diagnostic::Diagnostic;

/// How what is served stands to the library on disk.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Standing {
    /// The release that is served.
    pub release: String,
    /// Whether a build is under way.
    pub building: bool,
    /// The faults that keep the newest state of the library from being served; none where it is served.
    pub faults: Arc<Vec<Diagnostic>>,
    /// The same as the terminal shows them.
    pub text: String,
    /// Since when it is so.
    pub since: Option<SystemTime>,
    /// What of the release was found to be damaged.
    pub damage: Option<String>,
}

impl Standing {
    /// Whether the newest state of the library could not be built.
    pub fn is_behind(&self) -> bool {
        !self.faults.is_empty()
    }
}
