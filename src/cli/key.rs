//! `armarium key`

use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::Serialize;

use super::{Context, End, password, shown};
use crate::release::SigningKey;
use crate::release::key::{make, public_path};

/// Holds the password of a key where nobody can be asked for it.
const PASSWORD: &str = "ARMARIUM_KEY_PASSWORD";

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a key: FILE signs and stays where releases are made, FILE.pub goes to all readers
    New {
        /// The file of the secret half
        file: PathBuf,
        /// Ask for a password that the secret half is useless without; publishing takes it from ARMARIUM_KEY_PASSWORD or asks
        #[arg(long)]
        password: bool,
    },
}

/// What was made, for programs.
#[derive(Serialize)]
struct Report {
    secret: PathBuf,
    public: PathBuf,
    /// The public half.
    key: String,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let What::New { file, password } = &options.what;
    let secret = if *password { Some(password::read("password of the new key")?) } else { None };
    let key = make(file, secret)?;
    let report = Report { secret: file.clone(), public: public_path(file), key };
    context.print(&report, |out| {
        writeln!(out, "{} signs: keep it where releases are made, and a copy of it in a safe", shown(&report.secret))?;
        writeln!(out, "{} goes to all readers: `armarium serve --trust`", shown(&report.public))
    })?;
    Ok(End::Done)
}

/// Reads keys that sign.
pub fn read(files: &[PathBuf]) -> anyhow::Result<Vec<SigningKey>> {
    let one = |file: &Path| SigningKey::read(file, || password::known(PASSWORD, &format!("password of {}", shown(file))));
    Ok(files.iter().map(|file| one(file)).collect::<Result<_, _>>()?)
}
