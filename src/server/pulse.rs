//! What one connection does, seen from outside: whether it has asked anything, has answers open, and takes what it asked for.
//!
//! HTTP/1 is seen by the bytes it takes. HTTP/2 is seen by the pieces of bodies it has room for: its pings and settings are bytes too, and prove nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use crate::server::limits::{FIRST_REQUEST, IDLE, LEAST_TAKEN, SLOW_FOR, STILL_FOR};

/// How long a connection may do nothing.
#[derive(Debug, Clone, Copy)]
struct Patience {
    first_request: Duration,
    slow_for: Duration,
    idle: Duration,
}

/// What one connection does.
#[derive(Debug)]
pub struct Pulse {
    patience: Patience,
    begun: Instant,
    asked: AtomicBool,
    http2: AtomicBool,
    /// Requests that are answered now, up to the last piece of their bodies.
    open: AtomicUsize,
    /// Bytes of answers that were taken.
    taken: AtomicU64,
    /// When a request began last, and when anything moved last, in milliseconds after `begun`.
    asked_at: AtomicU64,
    moved_at: AtomicU64,
    end: Notify,
}

/// How ready a connection is to make room for another, the readiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Yields {
    /// Nothing was ever asked.
    Silent,
    /// Nothing is asked now.
    Idle,
    /// What was asked for is not taken.
    Still,
}

/// A request that is being answered.
#[derive(Debug)]
pub struct Open(Arc<Pulse>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.moved();
        self.0.open.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Open {
    /// A piece of the answer was asked for and given.
    pub fn gave(&self, bytes: usize) {
        if self.0.http2.load(Ordering::Relaxed) {
            self.0.took(bytes);
        }
    }
}

impl Default for Pulse {
    fn default() -> Self {
        Self::with(Patience { first_request: FIRST_REQUEST, slow_for: SLOW_FOR, idle: IDLE })
    }
}

impl Pulse {
    fn with(patience: Patience) -> Self {
        Self {
            patience,
            begun: Instant::now(),
            asked: AtomicBool::new(false),
            http2: AtomicBool::new(false),
            open: AtomicUsize::new(0),
            taken: AtomicU64::new(0),
            asked_at: AtomicU64::new(0),
            moved_at: AtomicU64::new(0),
            end: Notify::new(),
        }
    }

    /// A request has come, whole or at least its head.
    pub fn asked(self: &Arc<Self>, http2: bool) -> Open {
        self.http2.store(http2, Ordering::Relaxed);
        self.asked.store(true, Ordering::Relaxed);
        self.open.fetch_add(1, Ordering::Relaxed);
        self.asked_at.store(self.now(), Ordering::Relaxed);
        self.moved();
        Open(Arc::clone(self))
    }

    /// The socket took bytes.
    pub fn sent(&self, bytes: usize) {
        if !self.http2.load(Ordering::Relaxed) {
            self.took(bytes);
        }
    }

    /// Whether, and since when, it could make room for another.
    pub fn yields(&self) -> Option<(Yields, Duration)> {
        let rest = Duration::from_millis(self.now().saturating_sub(self.moved_at.load(Ordering::Relaxed)));
        let yields = match (self.asked.load(Ordering::Relaxed), self.open.load(Ordering::Relaxed)) {
            (false, _) => Yields::Silent,
            (true, 0) => Yields::Idle,
            (true, _) if rest >= STILL_FOR => Yields::Still,
            (true, _) => return None,
        };
        Some((yields, rest))
    }

    /// Ends the connection.
    pub fn end(&self) {
        self.end.notify_one();
    }

    /// Waits until the connection must end: because it was told so, or because it holds its place for nothing.
    pub async fn ended(&self) {
        tokio::select! {
            () = self.end.notified() => {}
            () = self.useless() => {}
        }
    }

    async fn useless(&self) {
        tokio::time::sleep(self.patience.first_request).await;
        if !self.asked.load(Ordering::Relaxed) {
            return;
        }
        loop {
            let (since, taken) = (self.now(), self.taken.load(Ordering::Relaxed));
            tokio::time::sleep(self.patience.slow_for).await;
            let is_open = self.open.load(Ordering::Relaxed) > 0;
            let asked_before = self.asked_at.load(Ordering::Relaxed) < since;
            let slow = is_open && asked_before && self.taken.load(Ordering::Relaxed) - taken < LEAST_TAKEN;
            let idle = !is_open && self.now().saturating_sub(self.moved_at.load(Ordering::Relaxed)) > self.patience.idle.as_millis() as u64;
            if slow || idle {
                return;
            }
        }
    }

    fn took(&self, bytes: usize) {
        self.taken.fetch_add(bytes as u64, Ordering::Relaxed);
        self.moved();
    }

    fn moved(&self) {
        self.moved_at.store(self.now(), Ordering::Relaxed);
    }

    fn now(&self) -> u64 {
        self.begun.elapsed().as_millis() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A connection with which the server has little patience.
    fn pulse() -> Arc<Pulse> {
        let patience = |milliseconds| Duration::from_millis(milliseconds);
        Arc::new(Pulse::with(Patience { first_request: patience(80), slow_for: patience(80), idle: patience(400) }))
    }

    async fn is_ended_within(pulse: &Pulse, milliseconds: u64) -> bool {
        tokio::time::timeout(Duration::from_millis(milliseconds), pulse.ended()).await.is_ok()
    }

    #[tokio::test]
    async fn who_asks_nothing_is_left() {
        let pulse = pulse();
        assert_eq!(pulse.yields().unwrap().0, Yields::Silent);
        assert!(!is_ended_within(&pulse, 20).await);
        assert!(is_ended_within(&pulse, 5_000).await);
    }

    #[tokio::test]
    async fn who_does_not_take_what_it_asked_for_is_left() {
        let pulse = pulse();
        let open = pulse.asked(true);
        assert!(pulse.yields().is_none(), "it has only just asked");
        let pings = async {
            loop {
                tokio::time::sleep(Duration::from_millis(5)).await;
                // Bytes of an HTTP/2 connection may be pings.
                pulse.sent(1 << 20);
            }
        };
        tokio::select! {
            () = pings => {}
            ended = is_ended_within(&pulse, 5_000) => assert!(ended),
        }
        drop(open);
        assert_eq!(pulse.yields().unwrap().0, Yields::Idle);
    }

    #[tokio::test]
    async fn who_takes_it_slowly_stays_and_who_rests_long_is_left() {
        let pulse = pulse();
        let open = pulse.asked(false);
        let reader = async {
            loop {
                tokio::time::sleep(Duration::from_millis(5)).await;
                pulse.sent(LEAST_TAKEN as usize);
            }
        };
        tokio::select! {
            () = reader => {}
            ended = is_ended_within(&pulse, 600) => assert!(!ended),
        }
        drop(open);
        assert!(!is_ended_within(&pulse, 100).await);
        assert!(is_ended_within(&pulse, 5_000).await);
    }

    #[tokio::test]
    async fn whoever_is_told_to_goes() {
        let pulse = pulse();
        pulse.end();
        assert!(is_ended_within(&pulse, 10).await);
    }
}
