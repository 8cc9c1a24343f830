//! What a server does with the state of its library: it counts what is asked, and lets people sign in. Reading needs none of it.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::institution::Institution;
use crate::server::App;
use crate::server::session::Accounts;
use crate::state::{Place, Recorder, StateError, accounts};

/// How often it is looked whether a shared database has come that was away.
const LOOKS_EVERY: Duration = Duration::from_secs(2);

/// Counts what is asked and lets people sign in from now on; where a shared database is away, as soon as it comes.
///
/// # Errors
/// Standard error cannot be written.
pub fn attach(app: &App, place: &Place, root: &Path, ended: &Arc<AtomicBool>) -> io::Result<()> {
    let Err(error) = opened(app, place, root) else { return Ok(()) };
    writeln!(io::stderr(), "nobody can sign in, and queries are not counted: {error}")?;
    if place.is_shared() {
        writeln!(io::stderr(), "it is tried again every {} seconds; what everybody may read is served meanwhile", LOOKS_EVERY.as_secs())?;
        let (app, place, root, ended) = (app.clone(), place.clone(), root.to_owned(), Arc::clone(ended));
        std::thread::Builder::new().name("state".into()).spawn(move || {
            while !ended.load(Ordering::Relaxed) {
                std::thread::sleep(LOOKS_EVERY);
                if opened(&app, &place, &root).is_ok() {
                    let _ = writeln!(io::stderr(), "the database has come: people can sign in");
                    return;
                }
            }
        })?;
    }
    Ok(())
}

fn opened(app: &App, place: &Place, root: &Path) -> Result<(), StateError> {
    let database = place.open()?;
    if !accounts::exist(&database)? {
        let hint = "nobody can sign in to translate yet; `armarium user add NAME --role admin` makes the first account";
        let _ = writeln!(io::stderr(), "{hint}");
    }
    let recorder = Recorder::start(place.open()?)?;
    let accounts = Accounts::new(database)?;
    // Accounts of the program need no institution.
    app.sign_in_with(match Institution::of(root) {
        Ok(institution) => accounts.with_institution(institution),
        Err(error) => {
            let _ = writeln!(io::stderr(), "nobody can sign in by the institution: {error}");
            accounts
        }
    });
    app.record_with(recorder);
    Ok(())
}
