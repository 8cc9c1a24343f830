//! A backup: one file with everything of a library that cannot be made again, and the release that is served.
//!
//! The file is a gzipped tar archive, so that it can be looked into without this program. Its first file lists the others with their fingerprints;
//! what is not listed, is not as it is listed or is missing is refused, and then nothing is brought back at all.

mod contents;
mod fault;
mod read;
mod verify;
mod write;

use std::path::Path;
use std::time::SystemTime;

pub use contents::Contents;
pub use fault::{Fault, Result};
pub use read::{free_bytes, restore};
pub use verify::{Proof, verify};
pub use write::{Backup, write};

/// The file in the folder of the state whose time is that of the last backup.
pub const MARK: &str = "backup";

/// When the last backup of a library was made.
pub fn last(root: &Path) -> Option<SystemTime> {
    root.join(super::FOLDER).join(MARK).metadata().ok()?.modified().ok()
}
