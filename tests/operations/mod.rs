//! What IT asks first: how do I begin, update, back up, prove it, and run it.

mod backup;
mod copied;
mod deploy;
mod doctor;
mod first_day;
mod service;
mod tls;
mod upgrade;

use std::path::Path;
use std::process::{Command, Output};

/// The program on any folder.
fn armarium(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_armarium"));
    command.arg("--root").arg(root).args(arguments).env_remove("RUST_BACKTRACE").env_remove("ARMARIUM_LOG").output().unwrap()
}

/// The same, done.
#[track_caller]
fn done(root: &Path, arguments: &[&str]) -> String {
    let output = armarium(root, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// The same, refused: what it says.
#[track_caller]
fn refused(root: &Path, arguments: &[&str]) -> String {
    let output = armarium(root, arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stderr)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A path as an argument.
fn argument(path: &Path) -> &str {
    path.to_str().unwrap()
}
