//! What a build and a check cost: all at once, and after one changed message.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::library::Library;
use crate::process::{Time, children_cpu, median, run};

/// How often what is fast is measured.
const ROUNDS: usize = 5;

/// A cold build.
pub struct Cold {
    /// What it took.
    pub time: Time,
    /// The most memory it had, in MB.
    pub peak: f64,
}

/// Builds a library from nothing.
pub fn cold(library: &Library) -> Cold {
    let _ = std::fs::remove_dir_all(library.root().join("index"));
    let before = children_cpu();
    let start = Instant::now();
    let mut child = armarium(library, "build").stdout(Stdio::null()).spawn().expect("the program starts");
    let mut peak = 0.0_f64;
    while child.try_wait().expect("the program").is_none() {
        peak = peak.max(high_water(child.id()));
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(child.wait().expect("the program").success(), "the library builds");
    Cold { time: Time { wall: start.elapsed().as_secs_f64() * 1000.0, cpu: children_cpu() - before }, peak }
}

/// Builds after one changed message.
pub fn one_message(library: &Library) -> Time {
    median((0..ROUNDS).map(|round| after_a_change(library, round, "build")).collect())
}

/// Checks after one changed message, on a current release.
pub fn one_check(library: &Library) -> Time {
    let check = |round| {
        let time = after_a_change(library, ROUNDS + round, "check");
        run(&mut armarium(library, "build"));
        time
    };
    median((0..ROUNDS).map(check).collect())
}

fn after_a_change(library: &Library, round: usize, command: &str) -> Time {
    library.change_a_message(round);
    run(&mut armarium(library, command))
}

fn armarium(library: &Library, command: &str) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_armarium"));
    program.arg("--root").arg(library.root()).arg(command);
    program
}

/// The most memory that a process has had, in MB (`VmHWM` of `/proc/PID/status`).
fn high_water(process: u32) -> f64 {
    crate::process::status(process, "VmHWM:") as f64 / 1024.0
}
