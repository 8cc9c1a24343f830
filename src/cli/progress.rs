//! Shows people how far long work is: a bar on a terminal, nothing elsewhere.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::edition::Progress;
use crate::release;

/// A bar on standard error.
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar that shows itself only on a terminal.
    pub fn new() -> Self {
        let target = if io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// A bar that counts bytes.
    pub fn of_bytes() -> Self {
        let bar = Self::new();
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {bytes}/{total_bytes} {bytes_per_sec}") {
            bar.0.set_style(style);
        }
        bar
    }

    /// Removes the bar.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn waiting(&self) {
        self.0.set_message("waiting for another build to end");
        self.0.tick();
    }

    fn compiling(&self, editions: usize) {
        self.0.set_length(editions as u64);
        self.0.set_message("");
    }

    fn compiled(&self, edition: &str) {
        self.0.set_message(edition.to_owned());
        self.0.inc(1);
    }
}

impl release::Progress for Bar {
    fn carries(&self, bytes: u64) {
        self.0.set_length(bytes);
    }

    fn carried(&self, bytes: u64) {
        self.0.inc(bytes);
    }
}
