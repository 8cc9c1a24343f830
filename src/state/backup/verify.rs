//! Proof that a backup comes back: it is restored aside, opened, searched and compared.

use std::path::Path;
use std::time::Instant;

use serde::Serialize;

use crate::edition::{Progress, Release, Store, View};
use crate::index::Request;
use crate::source::{Library, Snapshot, Tag};
use crate::state::backup::read::{Staging, unpack};
use crate::state::backup::{Fault, Result};
use crate::state::{self, accounts, audit};

/// How many searches are tried.
const SEARCHES: usize = 10;

/// What was seen of a backup that came back.
#[derive(Debug, Clone, Serialize)]
pub struct Proof {
    /// When it was made.
    pub at: String,
    /// The version of the program that wrote it.
    pub program: String,
    /// Files, each with the fingerprint that it had.
    pub files: usize,
    /// The release in it.
    pub release: Option<String>,
    /// Editions that were opened.
    pub editions: usize,
    /// Searches that found what they should.
    pub searches: usize,
    /// Documents of the library.
    pub documents: usize,
    /// Accounts.
    pub accounts: usize,
    /// Entries of the record, each following from the one before.
    pub entries: u64,
    /// How long it took.
    pub seconds: f64,
}

/// Restores a backup into a folder that is removed again, opens every edition, searches, and compares.
///
/// # Errors
/// It would not come back as it was: why not.
pub fn verify(file: &Path, progress: &dyn Progress) -> Result<Proof> {
    let begun = Instant::now();
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(state::StateError::from)?;
    let staging = Staging::new(std::env::temp_dir().join(format!("armarium-verify-{:016x}", u64::from_le_bytes(random))))?;
    let root = staging.0.as_path();
    let contents = unpack(file, root, progress)?;
    let refused = |reason: String| Fault::Refused(reason);

    let (snapshot, _) = Snapshot::read(root);
    if snapshot.fingerprint() != contents.library {
        return Err(refused("the files of the library are not those that were backed up".into()));
    }
    let documents = match Library::read(&snapshot) {
        Ok((library, _)) => library.documents.len(),
        Err(faults) => {
            return Err(refused(format!("the library cannot be opened: {}", faults.first().map_or("", |fault| &*fault.message))));
        }
    };

    let database = state::open(root)?;
    if let Some(damage) = database.damage()? {
        return Err(refused(format!("the database is damaged: {damage}")));
    }
    let entries = match audit::verify(&database)? {
        Ok(audit::Whole { entries, .. }) => entries,
        Err(broken) => return Err(refused(format!("the record of who did what is broken at entry {} ({})", broken.number, broken.at))),
    };
    let accounts = accounts::all(&database)?.len();

    let release = match &contents.release {
        None => None,
        Some(name) => match Store::of(root).open(name) {
            Ok(release) => Some(release),
            // Another version of the program: the library builds it again.
            Err(_) if contents.program != env!("CARGO_PKG_VERSION") => None,
            Err(error) => return Err(Fault::System(format!("the release {name} cannot be opened"), error)),
        },
    };
    let (editions, searches) = match &release {
        Some(release) => (open_all(release)?, search(release)?),
        None => (0, 0),
    };
    Ok(Proof {
        at: contents.at,
        program: contents.program,
        files: contents.files.len(),
        release: release.map(|release| release.whole),
        editions,
        searches,
        documents,
        accounts,
        entries,
        seconds: (begun.elapsed().as_secs_f64() * 1000.0).round() / 1000.0,
    })
}

/// Opens every edition: each part has the bytes that it had.
fn open_all(release: &Release) -> Result<usize> {
    for edition in &release.manifest.editions {
        let doing = || format!("{} ({}) cannot be opened", edition.slug, edition.tag);
        for view in edition.parts.keys() {
            let bytes = release.view(edition, *view).map_err(|error| Fault::System(doing(), error))?;
            if *view == View::Pdf && !bytes.starts_with(b"%PDF-") {
                return Err(Fault::Refused(format!("{}: its PDF is none", doing())));
            }
        }
        release.sections(edition).map_err(|error| Fault::System(doing(), error))?;
    }
    Ok(release.manifest.editions.len())
}

/// Searches for the titles of sections of editions here and there: each finds something.
fn search(release: &Release) -> Result<usize> {
    let searcher = release.searcher().map_err(Fault::system("the search cannot be opened"))?;
    let editions = &release.manifest.editions;
    let mut done = 0;
    for place in 0..SEARCHES.min(editions.len().saturating_mul(SEARCHES)) {
        let edition = &editions[place * editions.len() / SEARCHES];
        let sections = release.sections(edition).map_err(Fault::system("the sections of an edition cannot be read"))?;
        let Some(section) = sections.get(place % sections.len().max(1)) else { continue };
        if !finds(&searcher, &section.title, &edition.tag)? {
            return Err(Fault::Refused(format!("the search does not find “{}” of {} ({})", section.title, edition.slug, edition.tag)));
        }
        done += 1;
    }
    Ok(done)
}

fn finds(searcher: &crate::index::Searcher, query: &str, tag: &Tag) -> Result<bool> {
    let answer = searcher.search(&Request::new(query, tag)).map_err(Fault::system("the search fails"))?;
    Ok(answer.total > 0)
}
