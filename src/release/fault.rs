//! Why a release did not travel.

use std::fmt;
use std::io;

/// Why a release did not travel. The release before it stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind of reason it is.
    pub reason: Reason,
    /// What is wrong, where, and what to do.
    pub message: String,
}

/// The kinds of reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The place does not answer.
    Away,
    /// Nothing was published there.
    Nothing,
    /// Something is not there that should be.
    Missing,
    /// Bytes are not what they are said to be.
    Damaged,
    /// Nobody who is trusted has signed it.
    Untrusted,
    /// It was announced before what is there.
    Older,
    /// A newer program made it.
    NewerProgram,
    /// It is only what is new since a release that is not there.
    OtherBase,
    /// It is no release.
    Malformed,
    /// It is over a limit.
    TooLarge,
    /// Somebody else was faster.
    Raced,
    /// The disk does not take it.
    Disk,
    /// It cannot be done here.
    Refused,
}

impl Reason {
    /// Its name in metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::Away => "away",
            Self::Nothing => "nothing",
            Self::Missing => "missing",
            Self::Damaged => "damaged",
            Self::Untrusted => "untrusted",
            Self::Older => "older",
            Self::NewerProgram => "newer-program",
            Self::OtherBase => "other-base",
            Self::Malformed => "malformed",
            Self::TooLarge => "too-large",
            Self::Raced => "raced",
            Self::Disk => "disk",
            Self::Refused => "refused",
        }
    }

    /// What may be said of it to everybody: no address, no path, no name.
    pub fn for_everybody(self) -> &'static str {
        match self {
            Self::Away => "the store does not answer",
            Self::Nothing => "nothing is published",
            Self::Missing => "parts of the published release are missing",
            Self::Damaged => "what is published is damaged",
            Self::Untrusted => "nobody who is trusted has signed what is published",
            Self::Older => "what is published is older than what was published before",
            Self::NewerProgram => "a newer program has made what is published",
            Self::OtherBase | Self::Malformed | Self::TooLarge | Self::Raced | Self::Refused => {
                "what is published is no release for this program"
            }
            Self::Disk => "the disk does not take it",
        }
    }
}

impl Fault {
    /// A fault.
    pub fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self { reason, message: message.into() }
    }

    /// What a disk says.
    pub(super) fn of_disk(what: &str, error: &io::Error) -> Self {
        let hint = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "; make room, it goes on by itself",
            io::ErrorKind::PermissionDenied => "; the folder must belong to the program's user",
            _ => "",
        };
        Self::new(Reason::Disk, format!("{what}: {error}{hint}"))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}
