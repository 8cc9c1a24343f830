//! What serving a large library costs.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::library::{FORMS, Library, slug};
use crate::process::server::{get, serve};
use crate::process::{run, status};

/// How often a page is asked for.
const ROUNDS: usize = 50;

/// What was measured.
pub struct Serving {
    /// From the start of the program to its first answer, in milliseconds.
    pub first: f64,
    /// Memory after every page was read once, in MB.
    pub resident: f64,
    /// The start page, in milliseconds.
    pub start: f64,
    /// The catalogue, in milliseconds.
    pub catalogue: f64,
}

/// Serves a library that is built.
pub fn measure(library: &Library) -> Serving {
    run(Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(library.root()).arg("build"));
    let first = median((0..5).map(|_| {
        let start = Instant::now();
        let (mut server, address) = serve(library.root());
        get(&address, "/en/documents/hs0000");
        let time = start.elapsed();
        let _ = server.kill();
        let _ = server.wait();
        time
    }));
    let (mut server, address) = serve(library.root());
    for form in FORMS {
        for number in 0..library.documents {
            get(&address, &format!("/{form}/documents/{}", slug(number)));
        }
    }
    std::thread::sleep(Duration::from_millis(500));
    let resident = status(server.id(), "VmRSS:") as f64 / 1024.0;
    let asked = |path: &str| {
        let times = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            get(&address, path);
            start.elapsed()
        });
        median(times)
    };
    let (start, catalogue) = (asked("/sr/"), asked("/api/v1/documents"));
    let _ = server.kill();
    let _ = server.wait();
    Serving { first, resident, start, catalogue }
}

/// In milliseconds.
fn median(times: impl Iterator<Item = Duration>) -> f64 {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}
