//! What a translator waits for: a message saved, and its page.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::library::Library;

/// Messages that are saved.
const SAVES: usize = 15;

/// Milliseconds from the click to the saved message, and to the picture of its page.
#[derive(Debug, Clone, Copy)]
pub struct Saved {
    pub saved: f64,
    pub shown: f64,
}

/// The medians of messages saved in a process of its own.
pub fn saves(library: &Library) -> Saved {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program).args(["--saves"]).arg(library.root()).arg(library.middle()).output().expect("the program starts");
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [saved, shown] = numbers[..] else { panic!("{text}{}", String::from_utf8_lossy(&output.stderr)) };
    Saved { saved, shown }
}

/// The process.
pub fn child(root: &Path, document: &str) {
    let times = crate::saves::of(root, document, "sq", SAVES);
    let middle = |of: fn(&(Duration, Duration)) -> Duration| {
        let mut times: Vec<Duration> = times.iter().map(of).collect();
        times.sort();
        times[times.len() / 2].as_secs_f64() * 1000.0
    };
    println!("{} {}", middle(|time| time.0), middle(|time| time.1));
}
