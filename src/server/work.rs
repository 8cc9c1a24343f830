//! Work that takes time, away from the threads that answer connections.
//!
//! A handler that parses, searches, checks, hashes or reads files does it here, and holds no lock outside:
//!
//! ```ignore
//! let answer = app.work(Line::Readers, move || served.searcher.search(&request)).await?;
//! ```
//!
//! The work owns what it needs (`Arc`s), runs to its end once it has begun, also where the client goes away, and its place is given back when it
//! ends. `?` makes 503 of a [`Busy`] in every handler that returns [`Refusal`](crate::server::error::Refusal). Work may not wait for other work of the same line.

use std::sync::Arc;

use tokio::sync::Semaphore;

use crate::server::limits::{HASHES_WAITING, MAX_HASHES, READING_AT_ONCE, READING_WAITING, TRANSLATING_AT_ONCE, TRANSLATING_WAITING};

/// What waits for the same turn. Each line has limits of its own, so that translators never take the turns of readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Searching, findings, pages and files: milliseconds.
    Readers,
    /// Opening, checking and saving a library: up to seconds.
    Translators,
    /// Comparing passwords: 19 MiB and a processor each.
    Passwords,
}

/// There are too many in the line: try again later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy;

/// The lines of a server.
#[derive(Debug, Clone)]
pub struct Work {
    readers: Turns,
    translators: Turns,
    passwords: Turns,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            readers: Turns::new(READING_AT_ONCE, READING_WAITING),
            translators: Turns::new(TRANSLATING_AT_ONCE, TRANSLATING_WAITING),
            passwords: Turns::new(MAX_HASHES, HASHES_WAITING),
        }
    }
}

impl Work {
    /// Does some work when its turn comes.
    ///
    /// # Errors
    /// [`Busy`] at once where too many wait already.
    ///
    /// # Panics
    /// Where the work panicked: the answer ends as any other that panics.
    pub async fn run<T: Send + 'static>(&self, line: Line, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        let turns = match line {
            Line::Readers => &self.readers,
            Line::Translators => &self.translators,
            Line::Passwords => &self.passwords,
        };
        turns.run(work).await
    }
}

/// The turns of one line.
#[derive(Debug, Clone)]
struct Turns {
    /// Places for those who run and those who wait.
    places: Arc<Semaphore>,
    running: Arc<Semaphore>,
}

impl Turns {
    fn new(at_once: usize, waiting: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(at_once + waiting)), running: Arc::new(Semaphore::new(at_once)) }
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(|_| Busy)?;
        let turn = Arc::clone(&self.running).acquire_owned().await.map_err(|_| Busy)?;
        let done = tokio::task::spawn_blocking(move || {
            let _held = (place, turn);
            work()
        });
        match done.await {
            Ok(done) => Ok(done),
            Err(broken) if broken.is_panic() => std::panic::resume_unwind(broken.into_panic()),
            // The server ends.
            Err(_) => Err(Busy),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn a_line_has_so_many_turns_and_places() {
        let turns = Turns::new(1, 1);
        let (end, ended) = mpsc::channel::<()>();
        let first = tokio::spawn({
            let turns = turns.clone();
            async move { turns.run(move || ended.recv()).await }
        });
        tokio::time::sleep(Duration::from_millis(20)).await;
        let second = tokio::spawn({
            let turns = turns.clone();
            async move { turns.run(|| 2).await }
        });
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(turns.run(|| 3).await, Err(Busy), "one runs, one waits");
        drop(end);
        assert!(first.await.unwrap().unwrap().is_err());
        assert_eq!(second.await.unwrap(), Ok(2));
        assert_eq!(turns.run(|| 4).await, Ok(4));
    }

    #[tokio::test]
    async fn who_goes_away_gives_a_place_back_and_stops_nothing() {
        let turns = Turns::new(1, 0);
        let (done, finished) = mpsc::channel();
        let gone = turns.run(move || {
            std::thread::sleep(Duration::from_millis(50));
            done.send(()).unwrap();
        });
        assert!(tokio::time::timeout(Duration::from_millis(10), gone).await.is_err());
        assert_eq!(turns.run(|| ()).await, Err(Busy), "the work still runs");
        finished.recv_timeout(Duration::from_secs(5)).unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(turns.run(|| 1).await, Ok(1));
    }

    #[tokio::test]
    async fn work_that_panics_ends_its_own_answer_only() {
        let turns = Turns::new(1, 0);
        let task = tokio::spawn({
            let turns = turns.clone();
            async move { turns.run(|| panic!("on purpose")).await }
        });
        assert!(task.await.unwrap_err().is_panic());
        assert_eq!(turns.run(|| 1).await, Ok(1));
    }
}
