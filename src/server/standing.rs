//! How what is served stands to the library on disk: whoever runs the server, translates or writes must see when it does not follow.

use std::time::SystemTime;

use crate::diagnostic::Diagnostic;
use crate::edition::Outcome;
use crate::release::Reason;

/// How what is served stands to the library on disk.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Standing {
    /// The release that is served.
    pub release: String,
    /// Whether a build is under way.
    pub building: bool,
    /// What of the newest state of the library is not served.
    pub behind: Behind,
    /// The faults of `behind`, as the terminal shows them.
    pub text: String,
    /// Since when it is so.
    pub since: Option<SystemTime>,
    /// What of the release was found to be damaged.
    pub damage: Option<String>,
    /// Why what is published elsewhere is not followed.
    pub not_followed: Option<Reason>,
    /// Whether the current release of the folder is one that nobody who is trusted has signed.
    pub refused: bool,
}

/// What of a library is not served.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Behind {
    /// The faults that keep it from being served; none where all of it is.
    pub faults: Vec<Diagnostic>,
    /// How many editions they hold up; `None` where they hold up everything.
    pub editions: Option<usize>,
}

impl Behind {
    /// What of a library is not in a release that was built of it. Faults of translations hold up nothing where their texts fall back.
    pub fn of(outcome: &Outcome) -> Self {
        let manifest = &outcome.release.manifest;
        let holds_up = |fault: &&Diagnostic| {
            fault.is_error() && (!manifest.in_translation(fault) || manifest.held.iter().any(|held| held.faults.contains(fault)))
        };
        Self { faults: outcome.faults.iter().filter(holds_up).cloned().collect(), editions: Some(manifest.held.len()) }
    }

    /// Everything: the library cannot be built.
    pub fn everything(faults: Vec<Diagnostic>) -> Self {
        Self { faults, editions: None }
    }
}

impl Standing {
    /// Whether something of the newest state of the library is not served.
    pub fn is_behind(&self) -> bool {
        !self.behind.faults.is_empty()
    }
}
