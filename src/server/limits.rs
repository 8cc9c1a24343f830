//! Every limit of the server, by name.

use std::time::Duration;

/// Largest body of a request, in bytes. Reading needs none.
pub const MAX_BODY_BYTES: usize = 16 << 10;
/// Most requests that are answered at the same time; more are told to try again.
pub const MAX_CONCURRENT_REQUESTS: usize = 512;
/// Longest time for one answer.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// Longest time that open answers get when the server ends.
pub const SHUTDOWN_GRACE: Duration = Duration::from_secs(5);
/// Deepest page of results: beyond it nobody reads and every answer costs more.
pub const MAX_OFFSET: usize = 1_000;
/// Answers smaller than this are not worth compressing, in bytes.
pub const MIN_COMPRESSED_BYTES: u64 = 860;
/// Longest time a client may take to send the head of a request.
pub const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Most open connections; more wait until one ends.
pub const MAX_CONNECTIONS: usize = 4_096;
/// How long the server rests when the system gives it no connection (too many open files).
pub const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
