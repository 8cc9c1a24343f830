//! Every limit of what travels, by name: what comes from a store or a stick was written by somebody else.

use std::time::Duration;

/// Largest announcement, in bytes: four signatures and a few names.
pub const MAX_ANNOUNCEMENT_BYTES: u64 = 64 << 10;
/// Largest manifest, in bytes. One of 500 editions has about one megabyte.
pub const MAX_MANIFEST_BYTES: u64 = 64 << 20;
/// Largest part, in bytes; as many are in memory as are carried at once.
pub const MAX_PART_BYTES: u64 = 256 << 20;
/// Most parts of a release.
pub const MAX_PARTS: usize = 1_000_000;
/// Largest release, in bytes.
pub const MAX_RELEASE_BYTES: u64 = 64 << 30;
/// Most signatures of a manifest: the key, the one it changes to, and some to spare.
pub const MAX_SIGNATURES: usize = 4;
/// Most keys that one key has changed to, one after the other.
pub const MAX_KEY_CHANGES: usize = 16;
/// Largest file with a key, in bytes.
pub const MAX_KEY_BYTES: u64 = 4 << 10;
/// Room that an arriving release leaves on the disk, in bytes.
pub const LEFT_ROOM: u64 = 64 << 20;
/// Parts that are carried at the same time.
pub const CARRIED_AT_ONCE: usize = 8;
/// How often a reader looks whether there is a newer release.
pub const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Longest time for the answer to such a look.
pub const LOOK_WITHIN: Duration = Duration::from_secs(5);
/// Longest time until a connection to a store stands.
pub const CONNECT_WITHIN: Duration = Duration::from_secs(5);
/// Longest pause of a store within an answer. Slow lines are slow, not silent.
pub const STORE_PAUSE: Duration = Duration::from_secs(20);
/// Longest time for one object of a store.
pub const OBJECT_WITHIN: Duration = Duration::from_secs(3_600);
/// How long an object of a store that no kept release names stays: a reader on a slow line may still take it, or another publisher may be about to
/// name it.
pub const STORE_GRACE: Duration = Duration::from_secs(24 * 3_600);
/// How long a reader waits before it takes the same release again, after something was wrong with it …
pub const RETRY_FIRST: Duration = Duration::from_secs(1);
/// … and the longest: each time twice as long.
pub const RETRY_AT_MOST: Duration = Duration::from_secs(60);
