//! A reader's copy follows a store: what has arrived is named in the folder, and [`follow`](crate::server::follow) serves it from there.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::release::follow::Following;
use crate::release::limits::LOOK_EVERY;
use crate::release::progress::Silent;
use crate::release::{Arrived, Fault};
use crate::server::App;

/// What follows a store beside the server.
pub struct Replica {
    /// The store.
    pub following: Following,
    /// The server.
    pub app: App,
    /// Is told when something has arrived.
    pub told: Sender<()>,
    /// Whether the server has ended.
    pub ended: Arc<AtomicBool>,
}

impl Replica {
    /// Follows until the server ends.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(self) -> io::Result<()> {
        std::thread::Builder::new().name("replica".into()).spawn(move || self.run()).map(drop)
    }

    fn run(mut self) {
        let (mut said, mut followed) = (None, Instant::now());
        self.announced();
        while !self.ended.load(Ordering::Relaxed) {
            let damaged = self.app.standing().damage.is_some();
            match self.following.look(damaged, &Silent) {
                Ok(arrived) => {
                    followed = Instant::now();
                    self.arrived(arrived);
                    self.follows(&mut said);
                }
                Err(fault) => self.failed(fault, &mut said),
            }
            metrics::gauge!("armarium_store_lag_seconds").set(followed.elapsed().as_secs_f64());
            self.sleep();
        }
    }

    fn arrived(&self, arrived: Option<Arrived>) {
        metrics::gauge!("armarium_store_answered_timestamp_seconds").set(now().as_secs_f64());
        let Some(Arrived { release, carried, .. }) = arrived else { return };
        let _ = writeln!(io::stderr(), "release {release} has arrived: {} new parts, {} bytes", carried.parts, carried.bytes);
        self.announced();
        metrics::counter!("armarium_store_bytes_total").increment(carried.bytes);
        let _ = self.told.send(());
    }

    fn announced(&self) {
        if let Some(number) = self.following.announced() {
            metrics::gauge!("armarium_release_announced_timestamp_seconds").set(Duration::from_millis(number).as_secs_f64());
        }
    }

    fn follows(&self, said: &mut Option<Fault>) {
        if said.take().is_some() {
            let _ = writeln!(io::stderr(), "the store is followed again");
        }
        metrics::gauge!("armarium_store_faulty").set(0);
        self.app.tell(|standing| standing.not_followed = None);
    }

    fn failed(&self, fault: Fault, said: &mut Option<Fault>) {
        metrics::counter!("armarium_store_faults_total", "reason" => fault.reason.name()).increment(1);
        metrics::gauge!("armarium_store_faulty").set(1);
        self.app.tell(|standing| standing.not_followed = Some(fault.reason));
        if said.as_ref() != Some(&fault) {
            let _ = writeln!(io::stderr(), "not followed: {fault}; the last good release keeps serving");
            *said = Some(fault);
        }
    }

    /// Waits for the next look, and notices soon that the server has ended.
    fn sleep(&self) {
        const PIECES: u32 = 10;
        for _ in 0..PIECES {
            if self.ended.load(Ordering::Relaxed) {
                return;
            }
            std::thread::sleep(LOOK_EVERY / PIECES);
        }
    }
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}
