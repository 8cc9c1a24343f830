//! Backups: everything of a library that cannot be made again, and the release that is served, in one file that proves itself.
//!
//! A backup begins with its list: every file with its fingerprint. Whatever is not in the list, is not what the list says or is missing makes it no
//! backup at all; nothing of it is put anywhere before all of it was compared.

mod listing;
mod restore;
mod verify;
mod write;

pub use listing::{BackupError, Listing};
pub use restore::restore;
pub use verify::{Proof, verify};
pub use write::write;

/// The format of a backup.
pub const FORMAT: u32 = 1;
/// The name of the list in a backup.
const LISTING: &str = "backup.json";
/// Largest list that is read, in bytes: some hundred thousand files.
const MAX_LISTING_BYTES: u64 = 64 << 20;
/// Largest file that is taken out of a backup, in bytes.
const MAX_FILE_BYTES: u64 = 4 << 30;
/// The folders of a library that a backup holds.
const FOLDERS: [&str; 4] = ["manuals", "locales", "state", "index"];
