//! `armarium queries`

use anyhow::Context as _;

use super::{Context, End};
use crate::state::asked;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// How many weeks to look back, up to 53
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=i64::from(asked::WEEKS_KEPT)))]
    weeks: u32,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let exists = context.state.is_there();
    // Nothing was asked yet: that is an answer, and no reason to make a database.
    let asked = match exists {
        true => asked::not_found(&context.state.open()?, options.weeks).context("cannot read what was asked")?,
        false => Vec::new(),
    };
    context.print(&asked, |out| {
        if asked.is_empty() {
            return writeln!(out, "no query without a result in the last {} weeks", options.weeks);
        }
        writeln!(out, "{:8}  {:8}  {:>5}  query", "week", "language", "count")?;
        for asked in &asked {
            writeln!(out, "{:8}  {:8}  {:>5}  {}", asked.week, asked.lang, asked.count, asked.query)?;
        }
        Ok(())
    })?;
    Ok(End::Done)
}
