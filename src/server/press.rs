//! PDFs that are set when somebody asks for them: one after the other on a thread of its own, so that no request waits for the typesetter and readers of pages
//! never feel it. The finished ones are kept for a while.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;

use crate::server::limits::{MAX_PRESSED_BYTES, MAX_WAITING_PRESS};
use crate::source::Fingerprint;

/// Makes a PDF; what went wrong is for the log.
pub type Make = Box<dyn FnOnce() -> Result<Vec<u8>, String> + Send>;

/// How it stands with a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// Here it is.
    Made(Bytes),
    /// It waits, or is being made: ask again.
    Waiting,
    /// It cannot be made.
    Failed,
    /// Too many wait.
    Busy,
}

/// The press.
#[derive(Clone, Default)]
pub struct Press(Arc<Mutex<Floor>>);

/// What stands around it.
#[derive(Default)]
struct Floor {
    /// What waits; the first is being made while somebody works.
    waiting: VecDeque<(Fingerprint, Option<Make>)>,
    is_at_work: bool,
    /// What was made, the latest first; nothing where it could not be.
    made: VecDeque<(Fingerprint, Option<Bytes>)>,
}

impl Floor {
    fn known(&mut self, name: &Fingerprint) -> Option<Pressed> {
        if let Some(place) = self.made.iter().position(|(made, _)| made == name) {
            let (name, pdf) = self.made.remove(place)?;
            let Some(pdf) = pdf else { return Some(Pressed::Failed) };
            self.made.push_front((name, Some(pdf.clone())));
            return Some(Pressed::Made(pdf));
        }
        self.waiting.iter().any(|(waiting, _)| waiting == name).then_some(Pressed::Waiting)
    }
}

impl Press {
    /// How it stands with the PDF of that name, if anybody has asked for it. That it failed is told once: what was wrong may have been the disk.
    pub fn known(&self, name: &Fingerprint) -> Option<Pressed> {
        self.floor().known(name)
    }

    /// The PDF of that name, or `make` in the line for it.
    pub fn ask(&self, name: Fingerprint, make: Make) -> Pressed {
        let mut floor = self.floor();
        if let Some(known) = floor.known(&name) {
            return known;
        }
        if floor.waiting.len() >= MAX_WAITING_PRESS {
            return Pressed::Busy;
        }
        floor.waiting.push_back((name, Some(make)));
        if !floor.is_at_work {
            let press = self.clone();
            floor.is_at_work = std::thread::Builder::new().name("press".into()).spawn(move || press.work()).is_ok();
            if !floor.is_at_work {
                floor.waiting.clear();
                return Pressed::Busy;
            }
        }
        Pressed::Waiting
    }

    /// Makes what waits, until nothing does.
    fn work(&self) {
        loop {
            let mut floor = self.floor();
            let Some((name, make)) = floor.waiting.front_mut().map(|(name, make)| (*name, make.take())) else {
                floor.is_at_work = false;
                return;
            };
            drop(floor);
            let make = make.unwrap_or_else(|| Box::new(|| Err("it was begun before".to_owned())));
            // Whatever happens to one, the next are made.
            let made = catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|_| Err("it panicked".to_owned()));
            let made = made.inspect_err(|error| tracing::error!(%error, "a PDF cannot be set")).ok().map(Bytes::from);
            let mut floor = self.floor();
            floor.waiting.pop_front();
            floor.made.push_front((name, made));
            let mut bytes = 0;
            let kept = floor.made.iter().take_while(|(_, made)| {
                bytes += made.as_ref().map_or(0, Bytes::len).max(size_of::<Fingerprint>());
                bytes <= MAX_PRESSED_BYTES
            });
            // The one that was asked for is kept, however large it is.
            let kept = kept.count().max(1);
            floor.made.truncate(kept);
        }
    }

    fn floor(&self) -> MutexGuard<'_, Floor> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::{Duration, Instant};

    use super::*;

    fn name(text: &str) -> Fingerprint {
        Fingerprint::of(text.as_bytes())
    }

    fn made(press: &Press, text: &str, make: impl Fn() -> Result<Vec<u8>, String> + Clone + Send + 'static) -> Pressed {
        let start = Instant::now();
        loop {
            match press.ask(name(text), Box::new(make.clone())) {
                Pressed::Waiting | Pressed::Busy if start.elapsed() < Duration::from_secs(10) => {
                    std::thread::sleep(Duration::from_millis(5))
                }
                found => return found,
            }
        }
    }

    #[test]
    fn what_is_asked_for_is_made_once_and_what_fails_is_told_and_tried_again() {
        let press = Press::default();
        assert_eq!(made(&press, "a", || Ok(b"A".to_vec())), Pressed::Made("A".into()));
        assert_eq!(made(&press, "a", || panic!("it is made already")), Pressed::Made("A".into()));
        assert_eq!(made(&press, "b", || Err("no".to_owned())), Pressed::Failed);
        assert_eq!(made(&press, "b", || panic!("on purpose")), Pressed::Failed);
        assert_eq!(made(&press, "b", || Ok(b"B".to_vec())), Pressed::Made("B".into()));
        assert_eq!(made(&press, "c", || Ok(b"C".to_vec())), Pressed::Made("C".into()));
    }

    #[test]
    fn the_line_and_what_is_kept_have_bounds() {
        let press = Press::default();
        let (end, ended) = mpsc::channel::<()>();
        assert_eq!(
            press.ask(name("slow"), Box::new(move || ended.recv().map_err(|error| error.to_string()).map(|()| Vec::new()))),
            Pressed::Waiting
        );
        for number in 1..MAX_WAITING_PRESS {
            assert_eq!(press.ask(name(&number.to_string()), Box::new(|| Ok(vec![0; MAX_PRESSED_BYTES / 2]))), Pressed::Waiting);
        }
        assert_eq!(press.ask(name("late"), Box::new(|| Ok(Vec::new()))), Pressed::Busy);
        assert_eq!(press.ask(name("slow"), Box::new(|| Ok(Vec::new()))), Pressed::Waiting);
        end.send(()).unwrap();
        assert_eq!(made(&press, "large", || Ok(vec![1; MAX_PRESSED_BYTES * 2])), Pressed::Made(vec![1; MAX_PRESSED_BYTES * 2].into()));
        assert_eq!(press.floor().made.len(), 1);
    }
}
