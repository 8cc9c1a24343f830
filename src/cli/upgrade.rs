//! `armarium upgrade`

use serde::Serialize;
use similar::TextDiff;

use super::{Context, End};
use crate::source::given::{Given, Upgrade};
use crate::source::replace::existing;
use crate::source::{Library, Snapshot};

#[derive(Debug, clap::Args)]
pub struct Options {
    /// Say what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// What was renewed, for programs.
#[derive(Serialize)]
struct Report<'a> {
    renewed: &'a [String],
    new: &'a [String],
    kept: &'a [String],
    removed: &'a [String],
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let (snapshot, _) = Snapshot::read(&context.root);
    let library = match Library::read(&snapshot) {
        Ok((library, _)) => library,
        Err(faults) => return Ok(context.refuse(&faults)?),
    };
    let given = Given::of(&context.root)?;
    if given.is_newer() {
        anyhow::bail!("templates and words of this library are of version {}; this program is older and renews nothing", given.program);
    }
    let upgrade = Upgrade::of(&context.root, &library, &given)?;
    if !options.dry_run {
        upgrade.apply(&context.root)?;
    }
    let Upgrade { renewed, new, kept, removed, .. } = &upgrade;
    let differences = kept.iter().map(|path| difference(context, &upgrade, path)).collect::<std::io::Result<Vec<_>>>()?;
    context.print(&Report { renewed, new, kept, removed }, |out| {
        let tense = if options.dry_run { "would be " } else { "" };
        for (list, what) in [(renewed, "renewed"), (new, "added")] {
            for path in list {
                writeln!(out, "{tense}{what}: {path}")?;
            }
        }
        for path in removed {
            writeln!(out, "removed here, stays away: {path}")?;
        }
        for (path, difference) in kept.iter().zip(&differences) {
            writeln!(out, "changed here, stays as it is: {path}\n{difference}")?;
        }
        match renewed.len() + new.len() {
            0 => writeln!(out, "everything else is as this program gives it"),
            count => writeln!(out, "{count} files {tense}renewed; `armarium check` looks at the library with them"),
        }
    })?;
    Ok(End::Done)
}

/// How a file that was changed here differs from what the program gives.
fn difference(context: &Context, upgrade: &Upgrade, path: &str) -> std::io::Result<String> {
    let here = existing(&context.root, path)?.unwrap_or_default();
    let (here, given) = (String::from_utf8_lossy(&here), String::from_utf8_lossy(upgrade.shipped(path)));
    Ok(TextDiff::from_lines(&*here, &*given).unified_diff().context_radius(1).header("here", "from the program").to_string())
}
