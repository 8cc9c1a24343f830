//! Ports for those who go and come back at the same one.

use std::net::TcpListener;
use std::sync::atomic::{AtomicU32, Ordering};

/// The first of them, and how many there are: below those that the system gives to whoever asks for any, so that nobody takes the port of a server that
/// is away for a moment.
const FIRST: u32 = 18_000;
const COUNT: u32 = 12_000;

/// A port that nobody listens on; each is given once in a process.
pub fn free() -> u16 {
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    // Processes that run at the same time begin at different places.
    let begin = std::process::id().wrapping_mul(97);
    (0..COUNT)
        .map(|_| FIRST + begin.wrapping_add(GIVEN.fetch_add(1, Ordering::Relaxed)) % COUNT)
        .filter_map(|port| u16::try_from(port).ok())
        .find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .expect("a free port")
}
