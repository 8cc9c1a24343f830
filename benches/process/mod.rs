//! What benchmarks measure of processes.

#[allow(dead_code, reason = "not every benchmark serves")]
pub mod server;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Wall and processor time, in milliseconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Time {
    pub wall: f64,
    pub cpu: f64,
}

/// Runs a process to its end and measures it.
pub fn run(command: &mut Command) -> Time {
    let before = children_cpu();
    let start = Instant::now();
    let output = command.stdout(Stdio::null()).stderr(Stdio::piped()).output().expect("the process starts");
    let wall = start.elapsed().as_secs_f64() * 1000.0;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Time { wall, cpu: children_cpu() - before }
}

/// Processor time of all children that have ended, in milliseconds (`/proc/self/stat`, fields 16 and 17; 100 ticks a second).
pub fn children_cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |i: usize| fields.get(i).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
    (ticks(13) + ticks(14)) * 10.0
}

/// A line of `/proc/PID/status`, in kB.
#[allow(dead_code, reason = "not every benchmark looks at memory")]
pub fn status(process: u32, name: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()).and_then(|kb| kb.parse().ok()).unwrap_or_default()
}

/// The medians of both.
pub fn median(mut times: Vec<Time>) -> Time {
    times.sort_by(|a, b| a.wall.total_cmp(&b.wall));
    let wall = times[times.len() / 2].wall;
    times.sort_by(|a, b| a.cpu.total_cmp(&b.cpu));
    Time { wall, cpu: times[times.len() / 2].cpu }
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the library").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
