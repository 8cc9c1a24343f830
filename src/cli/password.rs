//! A password from a person or a program: never from the command line, where everybody on the machine could read it.

use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

/// Longest line that is read, in bytes; what is longer is no password.
const MAX_LINE: u64 = 16 << 10;

/// Reads a password: from a terminal twice and unseen, otherwise one line of standard input.
pub fn read(prompt: &str) -> anyhow::Result<String> {
    if !io::stdin().is_terminal() {
        return line();
    }
    let unseen = Unseen::start()?;
    let first = ask(prompt)?;
    let second = ask("the same again")?;
    drop(unseen);
    if first != second {
        bail!("the two passwords differ; nothing was changed");
    }
    Ok(first)
}

fn ask(prompt: &str) -> anyhow::Result<String> {
    write!(io::stderr(), "{prompt}: ")?;
    let answer = line();
    // The end of the line was not shown either.
    writeln!(io::stderr())?;
    answer
}

fn line() -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(MAX_LINE).read_until(b'\n', &mut bytes).context("cannot read the password")?;
    let text = String::from_utf8(bytes).context("the password is not valid UTF-8")?;
    let text = text.strip_suffix('\n').unwrap_or(&text);
    Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
}

/// A terminal that does not show what is typed, as long as this lives.
struct Unseen;

impl Unseen {
    fn start() -> anyhow::Result<Self> {
        stty("-echo").context("the terminal cannot hide what is typed; give the password on standard input")?;
        Ok(Self)
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        let _ = stty("echo");
    }
}

/// The program of the system that sets a terminal: everything else would need unsafe code or one more library.
fn stty(setting: &str) -> io::Result<()> {
    let status = Command::new("stty").arg(setting).stdin(Stdio::inherit()).stdout(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
}
