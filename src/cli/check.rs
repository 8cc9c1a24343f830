//! `armarium check`

use super::progress::Bar;
use super::{Context, End, Format, github};
use crate::diagnostic::{self, Severity};
use crate::edition::diagnose;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// Fail on warnings too
    #[arg(long)]
    strict: bool,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let bar = Bar::new();
    let faults = diagnose(&context.root, &bar);
    bar.finish();
    if context.format == Format::Human {
        diagnostic::emit(&context.root, &faults)?;
    }
    let count = |severity| faults.iter().filter(|fault| fault.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    context.print(&faults, |out| {
        if context.format == Format::Github {
            github::write(out, &context.root, &faults)?;
        }
        writeln!(out, "{errors} errors, {warnings} warnings")
    })?;
    Ok(if errors > 0 || (options.strict && warnings > 0) { End::Faults } else { End::Done })
}
