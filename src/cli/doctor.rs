//! `armarium doctor`: what of an installation is in order, and what to do where something is not.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::Serialize;

use super::copied::{self, Lack};
use super::progress::Bar;
use super::{Context, End, shown};
use crate::diagnostic::Diagnostic;
use crate::edition::{Store, diagnose};
use crate::locale::glyphs;
use crate::server::tls;
use crate::source::given::{Given, Upgrade};
use crate::source::{Library, Snapshot};
use crate::state::{self, Connection, Place, audit, backup};

/// Least free space, in bytes: a build writes beside what is there.
const LEAST_FREE: u64 = 512 << 20;
/// How far a file may be ahead of the clock: other machines have clocks of their own.
const AHEAD: Duration = Duration::from_secs(120);
/// How old a backup may be.
const OLD_BACKUP: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How many days before its end a certificate should have been renewed.
const RENEWED_BEFORE: f64 = 14.0;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// Look at this certificate, too
    #[arg(long, value_name = "FILE")]
    tls_cert: Option<PathBuf>,
    /// And at its key
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Health {
    Well,
    /// It deserves a look.
    Note,
    Wrong,
}

/// What was looked at.
#[derive(Debug, Serialize)]
struct Finding {
    about: &'static str,
    health: Health,
    found: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    hint: String,
}

impl Finding {
    fn well(about: &'static str, found: impl Into<String>) -> Self {
        Self { about, health: Health::Well, found: found.into(), hint: String::new() }
    }

    fn note(about: &'static str, found: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { about, health: Health::Note, found: found.into(), hint: hint.into() }
    }

    fn wrong(about: &'static str, found: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { about, health: Health::Wrong, found: found.into(), hint: hint.into() }
    }
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let root = context.root.as_path();
    let (snapshot, _) = Snapshot::read(root);
    let library = Library::read(&snapshot).ok().map(|(library, _)| library);
    let mut findings = folders(root);
    findings.extend(complete(root));
    findings.extend([space(root), clock(root, &snapshot), fonts()]);
    findings.extend(database(&context.state));
    findings.push(release(root));
    if let Some(library) = &library {
        findings.push(templates(root, library));
    }
    findings.push(faults(root));
    findings.push(last_backup(root));
    if let Some(certificate) = &options.tls_cert {
        findings.push(certificate_of(certificate, options.tls_key.as_deref()));
    }
    let wrong = findings.iter().filter(|finding| finding.health == Health::Wrong).count();
    context.print(&findings, |out| {
        for Finding { about, health, found, hint } in &findings {
            let sign = match health {
                Health::Well => "ok   ",
                Health::Note => "look ",
                Health::Wrong => "WRONG",
            };
            writeln!(out, "{sign}  {about:11}  {found}")?;
            if !hint.is_empty() {
                writeln!(out, "{:20}-> {hint}", "")?;
            }
        }
        writeln!(out, "{}", if wrong == 0 { "all is well".to_owned() } else { format!("{wrong} wrong") })
    })?;
    Ok(if wrong == 0 { End::Done } else { End::Faults })
}

/// Whether what must be read can be read, and what must be written can be written.
fn folders(root: &Path) -> Vec<Finding> {
    let about = "folders";
    let mut findings: Vec<_> = copied::rights(root).into_iter().map(|Lack { what, hint }| Finding::wrong(about, what, hint)).collect();
    let database = root.join(state::FOLDER).join(state::DATABASE);
    if fs::metadata(&database).is_ok_and(|about| about.permissions().mode() & 0o077 != 0) {
        let hint = format!("chmod 600 {}", shown(&database));
        findings.push(Finding::wrong(about, format!("others can read {}", shown(&database)), hint));
    }
    if findings.is_empty() {
        findings.push(Finding::well(about, "can be read and written, and the database by its owner alone"));
    }
    findings
}

/// Whether all is there that belongs together.
fn complete(root: &Path) -> Vec<Finding> {
    let about = "copy";
    let findings: Vec<_> = copied::files(root).into_iter().map(|Lack { what, hint }| Finding::wrong(about, what, hint)).collect();
    if findings.is_empty() { vec![Finding::well(about, "nothing of the library is missing")] } else { findings }
}

fn space(root: &Path) -> Finding {
    let about = "space";
    match backup::free_bytes(root) {
        Some(free) if free < LEAST_FREE => {
            Finding::wrong(about, format!("{} MB are free", free >> 20), "make room: builds and the database need it")
        }
        Some(free) => Finding::well(about, format!("{} MB are free", free >> 20)),
        None => Finding::note(about, "the system does not say how much is free", "look with `df`"),
    }
}

/// Whether the clock is behind what was written: nothing is newer than now.
fn clock(root: &Path, snapshot: &Snapshot) -> Finding {
    let about = "clock";
    let time = |path: &Path| fs::metadata(path).and_then(|about| about.modified()).ok().map(|time| (time, path.to_owned()));
    let files = snapshot.paths().map(|path| root.join(path)).chain([root.join("index/current")]);
    let newest = files.filter_map(|path| time(&path)).max();
    match newest.and_then(|(time, path)| Some((time.duration_since(SystemTime::now()).ok()?, path))) {
        Some((ahead, path)) if ahead > AHEAD => Finding::wrong(
            about,
            format!("{} was written {} minutes from now", shown(&path), ahead.as_secs() / 60),
            "set the clock (`timedatectl set-ntp true`); sessions, codes and certificates depend on it",
        ),
        _ => Finding::well(about, "nothing here is newer than now"),
    }
}

fn fonts() -> Finding {
    match glyphs::fonts().len() {
        0 => Finding::wrong("fonts", "the program has none", "the program is damaged: copy it again"),
        count => Finding::well("fonts", format!("{count}, inside the program")),
    }
}

/// The database: its version, its soundness, and the record of who did what. Nothing is changed in it.
fn database(state: &Place) -> Vec<Finding> {
    let about = "database";
    let restore = "bring back the last backup beside it (`armarium restore`) and compare";
    let (opened, otherwise) = match state {
        Place::Folder(root) => {
            let path = root.join(state::FOLDER).join(state::DATABASE);
            if !path.exists() {
                return vec![Finding::well(about, "there is none yet")];
            }
            (Connection::read_only(&path), restore)
        }
        Place::Postgres(address) => {
            (Connection::postgres(address), "see that the server runs and can be reached from here, and compare the address")
        }
    };
    let looked = opened.and_then(|database| {
        let (version, damage) = (database.version()?, database.damage()?);
        Ok((database, version, damage))
    });
    let (database, version, damage) = match looked {
        Ok(looked) => looked,
        Err(error) => return vec![Finding::wrong(about, format!("{state} cannot be read: {error}"), otherwise)],
    };
    let mut findings = vec![match version {
        _ if damage.is_some() => Finding::wrong(about, format!("it is damaged: {}", damage.unwrap_or_default()), restore),
        newer if newer > state::VERSION => Finding::wrong(
            about,
            format!("version {newer}; this program knows {}", state::VERSION),
            "a newer program has written it: use that one",
        ),
        older if older < state::VERSION => Finding::note(
            about,
            format!("sound, version {older} of {}", state::VERSION),
            "the next start brings it up; make a backup before",
        ),
        same => Finding::well(about, format!("sound, version {same}")),
    }];
    if version == state::VERSION {
        findings.push(match audit::verify(&database) {
            Ok(Ok(audit::Whole { entries, .. })) => Finding::well("record", format!("{entries} entries, each follows from the one before")),
            Ok(Err(broken)) => Finding::wrong(
                "record",
                format!("entry {} ({}) does not follow from the one before", broken.number, broken.at),
                "somebody changed the record: compare it with a backup, see docs/security.md",
            ),
            Err(error) => Finding::wrong("record", format!("it cannot be read: {error}"), restore),
        });
    }
    findings
}

/// The release that is served: whether this program reads it, and whether it is what was built.
fn release(root: &Path) -> Finding {
    let (about, store) = ("release", Store::of(root));
    let Some(id) = store.current_id() else { return Finding::note(about, "there is none yet", "`armarium build` makes one") };
    let release = match store.open(&id) {
        Ok(release) => release,
        Err(error) => return Finding::wrong(about, format!("{id} cannot be opened: {error}"), "`armarium build` makes it again"),
    };
    match release.manifest.parts().find_map(|part| release.parts.read(&part).err()) {
        Some(error) => Finding::wrong(about, format!("{id} is damaged: {error}"), "`armarium build` makes it again; look at the disk"),
        None => Finding::well(about, format!("{id}, whole, {} editions", release.manifest.editions.len())),
    }
}

/// Whether what came from the program is as this program gives it.
fn templates(root: &Path, library: &Library) -> Finding {
    let about = "templates";
    let given = match Given::of(root) {
        Ok(given) if given.is_newer() => {
            let found = format!("they are of version {}, this program is {}", given.program, env!("CARGO_PKG_VERSION"));
            return Finding::wrong(about, found, "use the newer program");
        }
        Ok(given) => given,
        Err(error) => return Finding::wrong(about, error.to_string(), "remove the file; `armarium upgrade` writes it again"),
    };
    match Upgrade::of(root, library, &given) {
        Ok(upgrade) if upgrade.is_due() => {
            let count = upgrade.new.len() + upgrade.renewed.len();
            Finding::note(about, format!("{count} files are older than the program"), "`armarium upgrade` renews them")
        }
        Ok(upgrade) if !upgrade.kept.is_empty() => {
            Finding::note(about, format!("{} files were changed here", upgrade.kept.len()), "`armarium upgrade --dry-run` shows how")
        }
        Ok(_) => Finding::well(about, "as this program gives them"),
        Err(error) => Finding::wrong(about, error.to_string(), "see that the files can be read"),
    }
}

/// The faults of the library.
fn faults(root: &Path) -> Finding {
    let bar = Bar::new();
    let faults = diagnose(root, &bar);
    bar.finish();
    match faults.iter().filter(|fault| fault.is_error()).count() {
        0 => Finding::well("library", format!("no errors, {} warnings", faults.len())),
        errors => {
            let first = faults.iter().find(|fault| fault.is_error());
            let first =
                first.map_or_else(String::new, |Diagnostic { file, line, message, .. }| format!("; the first: {file}:{line}: {message}"));
            Finding::wrong("library", format!("{errors} errors{first}"), "`armarium check` shows them all")
        }
    }
}

fn last_backup(root: &Path) -> Finding {
    let (about, hint) = ("backup", "`armarium backup FILE` makes one, while the library is served");
    match backup::last(root).map(|last| SystemTime::now().duration_since(last).unwrap_or_default()) {
        None => Finding::note(about, "none was made yet", hint),
        Some(age) if age > OLD_BACKUP => Finding::note(about, format!("the last one is {} days old", age.as_secs() / 86_400), hint),
        Some(age) => Finding::well(about, format!("the last one is {} hours old", age.as_secs() / 3_600)),
    }
}

fn certificate_of(certificate: &Path, key: Option<&Path>) -> Finding {
    let about = "certificate";
    match tls::days(certificate, key) {
        Err(error) => Finding::wrong(about, error.to_string(), "see that both files are there, readable, and belong together"),
        Ok(None) => Finding::wrong(about, format!("{} is no certificate", shown(certificate)), "name a file in PEM"),
        Ok(Some(days)) if days <= 0.0 => {
            Finding::wrong(about, format!("it has ended {:.0} days ago", -days), "renew it: browsers refuse it")
        }
        Ok(Some(days)) if days < RENEWED_BEFORE => Finding::wrong(about, format!("it ends in {days:.0} days"), "renew it"),
        Ok(Some(days)) => Finding::well(about, format!("it holds for {days:.0} days")),
    }
}
