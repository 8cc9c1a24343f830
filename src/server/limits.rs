//! Every limit of the server, by name.

use std::time::Duration;

/// Largest body of a request, in bytes. Reading needs none.
pub const MAX_BODY_BYTES: usize = 16 << 10;
/// Largest answers to a form, in bytes: some long ones, each character as `%D0%96`.
pub const MAX_ANSWERS_BYTES: usize = 256 << 10;
/// Largest form of a translator, in bytes: the longest entry in its fields, its shape, as it was and as it was begun, and its
/// source, each character as `%D0%96`.
pub const MAX_TRANSLATION_BYTES: usize = 1 << 20;
/// Longest time for a save with its commit; it stays below [`REQUEST_TIMEOUT`], so that the answer is a page with the text.
pub const SAVE_WITHIN: Duration = Duration::from_secs(9);
/// Most requests that are answered at the same time; more wait, at most [`REQUEST_TIMEOUT`].
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
/// Longest time a client may take to send the head of a request, and to rest between two requests of HTTP/1.
pub const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Longest time until a connection has asked anything at all, whatever protocol it will speak.
pub const FIRST_REQUEST: Duration = Duration::from_secs(10);
/// Longest time a connection rests without a request.
pub const IDLE: Duration = Duration::from_secs(60);
/// A connection that does not take [`LEAST_TAKEN`] of its answer within this time is ended …
pub const SLOW_FOR: Duration = Duration::from_secs(20);
/// … in bytes: about 200 in a second, a tenth of what the slowest telephones can.
pub const LEAST_TAKEN: u64 = 4 << 10;
/// After this time a connection that takes nothing makes room for a newcomer, where there is no other.
pub const STILL_FOR: Duration = Duration::from_secs(1);
/// Longest pause within the body of a request …
pub const BODY_PAUSE: Duration = Duration::from_secs(3);
/// … and longest time for all of it.
pub const BODY_TIME: Duration = Duration::from_secs(8);
/// Most bytes of all bodies that are being read; more are told to try again.
pub const MAX_BODIES_BYTES: usize = 64 << 20;
/// What HTTP/1 keeps of a connection, in bytes: a head that is not finished, or pieces of an answer that are not taken.
pub const CONNECTION_BYTES: usize = 32 << 10;
/// Largest head of a request of HTTP/2, in bytes.
pub const MAX_HEAD_HTTP2: u32 = 32 << 10;
/// Largest piece of an answer, in bytes. Kept files are shared, so pieces of them cost nothing.
pub const PIECE: usize = 256 << 10;
/// The same for HTTP/2, where what is taken is seen by the piece.
pub const PIECE_HTTP2: usize = 32 << 10;
/// Most requests that one HTTP/2 connection has open.
pub const MAX_STREAMS: u32 = 32;
/// How often an HTTP/2 connection is asked whether it is still there, and how long it may think about it.
pub const PING_EVERY: Duration = Duration::from_secs(20);
/// Longest time for the answer to that.
pub const PING_TIMEOUT: Duration = Duration::from_secs(10);
/// Most bytes of files of a release in memory, also of those that slow readers hold.
pub const FILES_BYTES: usize = 32 << 20;
/// Largest file of a release in memory, in bytes; larger ones are read piece by piece.
pub const MAX_KEPT_FILE: usize = 4 << 20;
/// Most files that are read piece by piece at the same time.
pub const MAX_STREAMED: usize = 1_024;
/// Most bytes of their pieces, all together …
pub const STREAMED_BYTES: usize = 32 << 20;
/// … and the least of one piece: this many of [`MAX_STREAMED`] are not more.
pub const LEAST_PIECE: usize = 32 << 10;
/// Most booklets in memory, of about a megabyte each, until their readers have them.
pub const MAX_BOOKLETS: usize = 32;
/// Most PDFs that wait to be set in two languages.
pub const MAX_WAITING_PRESS: usize = 8;
/// Most bytes of those that are kept for the next who asks; a manual has about a megabyte.
pub const MAX_PRESSED_BYTES: usize = 32 << 20;
/// After how many seconds a page asks whether such a PDF is set: a leaflet takes less, a manual twice that.
pub const PRESSED_WITHIN: u32 = 2;
/// Open files that are asked of the system at the start.
pub const OPEN_FILES: u64 = 16_384;
/// Open files that connections leave to everything else: the search, the database, PDFs.
pub const OTHER_FILES: u64 = 256 + MAX_STREAMED as u64 / 8;
/// Most open connections, where the system gives enough files. A newcomer then takes the place of one that does nothing.
pub const MAX_CONNECTIONS: usize = 4_096;
/// Most open connections of one address (of IPv6: one network); a trusted proxy may have all. A whole office may share an address.
pub const MAX_CONNECTIONS_OF_ONE: usize = 2_048;
/// Connections that the system keeps until they are taken.
pub const BACKLOG: u32 = 4_096;
/// How long the server rests when the system gives it no connection (too many open files).
pub const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// Searches, pages and files that are worked on at the same time; the rest of the time they wait for the disk.
pub const READING_AT_ONCE: usize = 16;
/// Those that may wait for it; more are told to try again. Opening a file for each connection at once is soon done: as many as there are connections.
pub const READING_WAITING: usize = MAX_CONNECTIONS;
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
/// Where passwords are also compared by the institution's directory, no refusal comes before this time: how long one takes tells nobody who knows a name.
pub const REFUSED_AFTER: Duration = Duration::from_millis(600);
/// Longest time for all that the institution's OpenID provider is asked about one person; it stays below [`REQUEST_TIMEOUT`], so that the answer is a page.
pub const VOUCHED_WITHIN: Duration = Duration::from_secs(8);
