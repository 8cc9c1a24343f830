//! `armarium audit`

use clap::Subcommand;

use super::{Context, End};
use crate::state::audit;
use crate::state::connection;

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List who did what, oldest first
    List {
        /// From this day on, YYYY-MM-DD (UTC)
        #[arg(long, value_name = "DAY", value_parser = day)]
        from: Option<String>,
        /// Up to and with this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        to: Option<String>,
        /// Only what this person did
        #[arg(long, value_name = "NAME")]
        person: Option<String>,
        /// Only what concerns this document
        #[arg(long, value_name = "SLUG")]
        document: Option<String>,
        /// Only the entry with this number: it stands on copies of restricted documents
        #[arg(long, value_name = "N")]
        number: Option<i64>,
    },
    /// Look whether an entry was changed, taken out or put elsewhere, and print the newest fingerprint, to be kept on paper
    Verify,
}

fn day(text: &str) -> Result<String, String> {
    let day: Result<jiff::civil::Date, _> = text.parse();
    day.map(|day| day.to_string()).map_err(|_| "a day is written as 2026-11-27".to_owned())
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let database = context.state.open()?;
    match &options.action {
        Action::List { from, to, person, document, number } => {
            let (from, to, person, document) = (from.clone(), to.clone(), person.clone(), document.clone());
            let wanted = audit::Wanted { from, to, person, document, number: *number, newest: None };
            let mut entries = Vec::new();
            audit::list::<connection::Error>(&database, &wanted, |entry| {
                entries.push(entry);
                Ok(())
            })?;
            context.print(&entries, |out| {
                for entry in &entries {
                    let audit::Entry { number, at, person, act, document, lang, version, from } = entry;
                    let person = if person.is_empty() { "-" } else { person };
                    let about =
                        [document, lang, version].into_iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(" ");
                    writeln!(out, "{number:>6}  {at}  {person}  {act}  {about}  ({from})")?;
                }
                Ok(())
            })?;
            Ok(End::Done)
        }
        Action::Verify => verify(context, &database),
    }
}

fn verify(context: &Context, database: &crate::state::Connection) -> anyhow::Result<End> {
    match audit::verify(database)? {
        Ok(audit::Whole { entries, forgotten, newest }) => {
            let shown = serde_json::json!({ "entries": entries, "forgotten": forgotten, "newest": newest });
            context.print(&shown, |out| {
                writeln!(out, "{entries} entries, each follows from the one before")?;
                if forgotten > 0 {
                    writeln!(out, "what {forgotten} of them said was forgotten after its time")?;
                }
                writeln!(out, "newest fingerprint {newest}")
            })?;
            Ok(End::Done)
        }
        Err(audit::Broken { number, at }) => {
            let shown = serde_json::json!({ "broken": number, "at": at });
            context.print(&shown, |out| {
                writeln!(out, "entry {number} ({at}) does not follow from the one before: it, or one before it, was changed or taken out")
            })?;
            Ok(End::Faults)
        }
    }
}
