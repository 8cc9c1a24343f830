//! `armarium new library`

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::Serialize;

use crate::cli::{Context, End, shown};
use crate::locale::review::{self, Decision, Record};
use crate::source::folder::is_free;
use crate::source::given::{self, Given};
use crate::source::{self, Fingerprint, shipped};
use crate::translate::Translations;

/// The document of a new library: short, public, and in every language.
const EXAMPLE: &str = "leaflet-found-weapon";
/// What a library cannot do without; it is written last, so that half a library is none.
const SETTINGS: &str = "manuals/library.toml";
/// What was made, for programs.
#[derive(Serialize)]
struct Report {
    folder: String,
    files: usize,
}

pub fn run(context: &Context, folder: &Path, with_collection: bool) -> anyhow::Result<End> {
    let make = || format!("cannot make the library in {}", shown(folder));
    if !is_free(folder).with_context(make)? {
        bail!("{} is not an empty folder; name one that is empty or not there yet", shown(folder));
    }
    fs::create_dir_all(folder).with_context(make)?;
    let shipped = shipped::files().context("what comes with the program cannot be unpacked; the program is damaged")?;
    let mut files: Vec<(&str, &[u8])> = shipped
        .iter()
        .filter(|(path, _)| with_collection || is_basic(path))
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    files.sort_by_key(|(path, _)| *path == SETTINGS);
    let given = files.iter().filter(|(path, _)| given::is_given(path)).map(|(path, bytes)| ((*path).to_owned(), Fingerprint::of(bytes)));
    let given = Given::now(given.collect());
    for (path, bytes) in &files {
        source::replace(folder, path, bytes).with_context(|| format!("{}: {path}", make()))?;
    }
    given.write(folder).with_context(make)?;
    let mut count = files.len() + 1;
    if !with_collection {
        count += draft_records(folder).with_context(make)?;
    }
    let report = Report { folder: shown(folder), files: count };
    context.print(&report, |out| {
        writeln!(out, "a library of {} files in {}", report.files, report.folder)?;
        writeln!(out, "`armarium --root {} serve` shows it; `armarium --root {0} new course my-course` begins a document", report.folder)
    })?;
    Ok(End::Done)
}

/// Whether every library begins with a file.
fn is_basic(path: &str) -> bool {
    let example = |name: &str| [EXAMPLE, "terms"].contains(&name);
    let messages = || path.strip_prefix("locales/")?.split_once('/')?.1.strip_suffix(".ftl");
    path == SETTINGS
        || given::is_given(path)
        || path.strip_prefix("manuals/").is_some_and(|rest| rest.split('/').next() == Some(EXAMPLE))
        || messages().is_some_and(example)
}

/// Records that say of every translation of the example what it is: a draft, that a native reader has not approved. Returns the number of files.
fn draft_records(root: &Path) -> anyhow::Result<usize> {
    let translations = Translations::read(root).map_err(|faults| match faults.into_iter().next() {
        Some(fault) => anyhow::anyhow!("{}: {}", fault.file, fault.message),
        None => anyhow::anyhow!("it cannot be read"),
    })?;
    let languages: Vec<_> = translations.library.translations().map(|language| language.tag.clone()).collect();
    for tag in &languages {
        let Some(language) = translations.language(tag.as_str()) else { continue };
        let record = |text: &str, original: &str| Record::new(original, text, Decision::Draft, "", review::now());
        let items = translations.items(language, EXAMPLE);
        let records = items.iter().filter_map(|item| Some((item.id.clone(), record(item.translation?, item.original))));
        review::write(root, tag, EXAMPLE, &records.collect())?;
    }
    Ok(languages.len())
}
