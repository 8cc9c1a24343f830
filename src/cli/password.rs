//! A password from a person or a program: never from the command line, where everybody on the machine could read it.

use std::io::{self, BufRead, IsTerminal, Read, Write};

use anyhow::{Context as _, bail};
use console::Term;

/// Longest line that is read, in bytes; what is longer is no password.
const MAX_LINE: u64 = 16 << 10;

/// Reads a password: from a terminal twice and unseen, otherwise one line of standard input.
///
/// # Errors
/// The two differ, or nothing can be read.
pub fn read(prompt: &str) -> anyhow::Result<String> {
    if !io::stdin().is_terminal() {
        return line();
    }
    #[cfg(unix)]
    interrupt::restore_on_end()?;
    let first = ask(prompt)?;
    let second = ask("the same again")?;
    if first != second {
        bail!("the two passwords differ; nothing was changed");
    }
    Ok(first)
}

/// Reads a password that is only compared: from a terminal once and unseen, otherwise one line of standard input.
///
/// # Errors
/// Nothing can be read.
pub fn once(prompt: &str) -> anyhow::Result<String> {
    if !io::stdin().is_terminal() {
        return line();
    }
    #[cfg(unix)]
    interrupt::restore_on_end()?;
    ask(prompt)
}

/// Reads the password of something that is there: from a variable of the environment where it is set, otherwise as [`read`] does, once.
///
/// # Errors
/// Nothing can be read.
pub fn known(variable: &str, prompt: &str) -> io::Result<String> {
    if let Ok(password) = std::env::var(variable) {
        return Ok(password);
    }
    if !io::stdin().is_terminal() {
        return Err(io::Error::other(format!("it has a password, and {variable} is not set")));
    }
    #[cfg(unix)]
    interrupt::restore_on_end().map_err(io::Error::other)?;
    ask(prompt).map_err(io::Error::other)
}

fn ask(prompt: &str) -> anyhow::Result<String> {
    write!(io::stderr(), "{prompt}: ")?;
    Term::stderr().read_secure_line().context("cannot read the password")
}

fn line() -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(MAX_LINE).read_until(b'\n', &mut bytes).context("cannot read the password")?;
    let text = String::from_utf8(bytes).context("the password is not valid UTF-8")?;
    let text = text.strip_suffix('\n').unwrap_or(&text);
    Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
}

/// Whoever ends the program at the prompt gets back a terminal that shows what is typed.
#[cfg(unix)]
mod interrupt {
    use std::process::{Command, Stdio};
    use std::thread;

    use anyhow::Context as _;
    use tokio::signal::unix::{SignalKind, signal};

    /// The status of a program that Ctrl-C has ended, as shells have it: 128 and the number of the signal.
    const INTERRUPTED: i32 = 130;

    /// From here on Ctrl-C and a polite end restore the terminal first. `console` hides what is typed, and restores only when a line is whole.
    pub fn restore_on_end() -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot listen for Ctrl-C")?;
        let (mut interrupted, mut ended) = {
            let _inside = runtime.enter();
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?)
        };
        thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = interrupted.recv() => {}
                    _ = ended.recv() => {}
                }
            });
            // The program of the system that sets a terminal: everything else would need unsafe code.
            let _ = Command::new("stty").arg("echo").stdin(Stdio::inherit()).stdout(Stdio::null()).status();
            eprintln!();
            std::process::exit(INTERRUPTED);
        });
        Ok(())
    }
}
