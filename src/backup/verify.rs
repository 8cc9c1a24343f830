//! Proves that a backup comes back: it is restored aside, and used.

use std::fs;
use std::path::Path;

use serde::Serialize;

use crate::backup::restore::unpack;
use crate::backup::{BackupError, Listing};
use crate::edition::release::Release;
use crate::edition::store::Store;
use crate::index::Request;
use crate::state::{self, DATABASE, audit};

/// How many searches are made.
const SEARCHES: usize = 10;

/// What was proved.
#[derive(Debug, Clone, Serialize)]
pub struct Proof {
    /// When the backup was written.
    pub at: String,
    /// The release it serves.
    pub release: String,
    /// Files, all as its list has them.
    pub files: usize,
    /// Editions that were opened.
    pub editions: usize,
    /// Searches that found what they looked for.
    pub searches: usize,
    /// Accounts that came back; `None` where there is no database.
    pub accounts: Option<usize>,
}

/// Restores a backup into a folder of its own in `aside`, opens every edition, searches, and looks through the database.
///
/// # Errors
/// See [`BackupError`].
pub fn verify(file: &Path, aside: &Path) -> Result<Proof, BackupError> {
    let folder = aside.join(format!("armarium-verify-{}", std::process::id()));
    fs::create_dir(&folder)?;
    let proved = unpack(file, &folder).and_then(|listing| prove(&folder, &listing));
    let _ = fs::remove_dir_all(&folder);
    proved
}

fn prove(root: &Path, listing: &Listing) -> Result<Proof, BackupError> {
    let not_one = BackupError::NotOne;
    let release = Store::of(root).current().ok_or_else(|| not_one("its release cannot be opened".to_owned()))?;
    if release.id != listing.release {
        return Err(not_one(format!("its release is {}, and not {}", release.id, listing.release)));
    }
    for edition in &release.manifest.editions {
        for part in edition.parts.values() {
            release.parts.read(part).map_err(|fault| not_one(format!("{} ({}): {fault}", edition.slug, edition.tag)))?;
        }
    }
    Ok(Proof {
        at: listing.at.clone(),
        release: release.id.clone(),
        files: listing.files.len(),
        editions: release.manifest.editions.len(),
        searches: searched(&release)?,
        accounts: accounts(root)?,
    })
}

/// Titles of editions find their documents.
fn searched(release: &Release) -> Result<usize, BackupError> {
    let searcher = release.searcher()?;
    let editions = &release.manifest.editions;
    let step = (editions.len() / SEARCHES).max(1);
    let mut searches = 0;
    for edition in editions.iter().step_by(step).take(SEARCHES) {
        let answer = searcher.search(&Request::new(&edition.title, &edition.tag))?;
        if answer.total == 0 {
            return Err(BackupError::NotOne(format!("a search for “{}” finds nothing", edition.title)));
        }
        searches += 1;
    }
    Ok(searches)
}

/// The accounts of the database, whose record must be whole.
fn accounts(root: &Path) -> Result<Option<usize>, BackupError> {
    if !root.join(state::FOLDER).join(DATABASE).is_file() {
        return Ok(None);
    }
    let database = state::open(root)?;
    let fault = |fault: rusqlite::Error| BackupError::State(fault.into());
    let sound: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(fault)?;
    if sound != "ok" {
        return Err(BackupError::NotOne(format!("its database is damaged: {sound}")));
    }
    if let Err(broken) = audit::verify(&database).map_err(fault)? {
        return Err(BackupError::NotOne(format!("the record of who did what is broken at entry {}", broken.number)));
    }
    let all = state::accounts::all(&database).map_err(fault)?;
    Ok(Some(all.len()))
}
