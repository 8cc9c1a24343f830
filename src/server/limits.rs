//! Every limit of the server, by name.

use std::time::Duration;

/// Largest body of a request, in bytes. Reading needs none.
pub const MAX_BODY_BYTES: usize = 16 << 10;
/// Largest form of a translator, in bytes: the longest entry in its fields, its shape, as it was and as it was begun, and its
/// source, each character as `%D0%96`.
pub const MAX_TRANSLATION_BYTES: usize = 1 << 20;
/// Longest time for a save with its commit; it stays below [`REQUEST_TIMEOUT`], so that the answer is a page with the text.
pub const SAVE_WITHIN: Duration = Duration::from_secs(9);
/// Most requests that are answered at the same time; more are told to try again.
pub const MAX_CONCURRENT_REQUESTS: usize = 512;
/// Longest time for one answer.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// After how many seconds whoever finds the server busy is told to try again.
pub const RETRY_SECONDS: u32 = 2;
/// Longest time that open answers get when the server ends.
pub const SHUTDOWN_GRACE: Duration = Duration::from_secs(5);
/// Deepest page of results: beyond it nobody reads and every answer costs more.
pub const MAX_OFFSET: usize = 1_000;
/// Findings on one page.
pub const FINDINGS_PER_PAGE: usize = 50;
/// Deepest page of findings: an analysis cannot have more of them.
pub const MAX_FINDINGS_OFFSET: usize = crate::analysis::table::MAX_ROWS;
/// Longest value of a filter of findings, in characters: it is repeated in every link of the page.
pub const MAX_FILTER_CHARS: usize = 100;
/// Answers smaller than this are not worth compressing, in bytes.
pub const MIN_COMPRESSED_BYTES: u64 = 860;
/// Longest time a client may take to send the head of a request.
pub const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Most open connections; more wait until one ends.
pub const MAX_CONNECTIONS: usize = 4_096;
/// How long the server rests when the system gives it no connection (too many open files).
pub const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// Searches, pages and files that are worked on at the same time; the rest of the time they wait for the disk.
pub const READING_AT_ONCE: usize = 16;
/// Those that may wait for it; more are told to try again.
pub const READING_WAITING: usize = 512;
/// Requests of translators that are worked on at the same time: each may take a processor for seconds.
pub const TRANSLATING_AT_ONCE: usize = 4;
/// Those that may wait for it.
pub const TRANSLATING_WAITING: usize = 64;
/// Most passwords that are compared at the same time; each takes 19 MiB and a processor.
pub const MAX_HASHES: usize = 2;
/// Those that may wait for it: as many as are compared within the time of an answer.
pub const HASHES_WAITING: usize = 128;
/// Wrong passwords for one name before one must wait.
pub const NAME_ATTEMPTS: u32 = 5;
/// How long it takes until there is one more attempt for a name.
pub const NAME_ATTEMPT_EVERY: Duration = Duration::from_secs(60);
/// Wrong passwords from one address before one must wait; a whole office may share an address.
pub const ADDRESS_ATTEMPTS: u32 = 20;
/// How long it takes until there is one more attempt from an address.
pub const ADDRESS_ATTEMPT_EVERY: Duration = Duration::from_secs(15);
/// Most names and addresses whose attempts are counted, and most pairs of them that are remembered.
pub const MAX_COUNTED: usize = 10_000;
