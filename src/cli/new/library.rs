//! `armarium new library`: a library that builds and serves at once, out of the program itself.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use serde::Serialize;

use crate::cli::{Context, End, shown};

/// The document that a new library begins with.
const EXAMPLE: &str = "leaflet-found-weapon";

/// What was written, for programs.
#[derive(Serialize)]
struct Report {
    folder: String,
    files: usize,
    documents: usize,
}

/// Writes a library into a folder that is empty or not there yet: all of it, or nothing.
pub fn run(context: &Context, folder: &Path, with_collection: bool) -> anyhow::Result<End> {
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file() {
        bail!("{} is not empty; name a folder that is, or one that is not there yet", shown(folder));
    }
    let aside = aside(folder)?;
    let written = write(&aside, with_collection).and_then(|files| fs::rename(&aside, folder).map(|()| files));
    if written.is_err() {
        let _ = fs::remove_dir_all(&aside);
    }
    let files = written.with_context(|| format!("cannot write {}", shown(folder)))?;
    let documents = files.iter().filter(|path| path.ends_with("document.toml")).count();
    let report = Report { folder: shown(folder), files: files.len(), documents };
    context.print(&report, |out| {
        writeln!(
            out,
            "{}: {} files, {} {}",
            report.folder,
            report.files,
            documents,
            if documents == 1 { "document" } else { "documents" }
        )?;
        writeln!(out, "`armarium --root {} serve` builds it and answers at http://127.0.0.1:8080", report.folder)
    })?;
    Ok(End::Done)
}

/// Where it is written before it has its name: beside it, so that giving the name is one step.
fn aside(folder: &Path) -> anyhow::Result<PathBuf> {
    let name = folder.file_name().with_context(|| format!("{} cannot be a new folder", shown(folder)))?;
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).with_context(|| format!("cannot make {}", shown(parent)))?;
    Ok(parent.join(format!(".{}.{}", name.to_string_lossy(), std::process::id())))
}

fn write(folder: &Path, with_collection: bool) -> io::Result<Vec<String>> {
    let mut written = Vec::new();
    shipped::each(|path, bytes| {
        if with_collection || is_of_example(path) {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap_or(folder))?;
            fs::write(&file, bytes)?;
            written.push(path.to_owned());
        }
        Ok(())
    })?;
    Ok(written)
}

/// Whether a file of the collection belongs to a library with one document: settings, templates, what all documents share, and the example.
fn is_of_example(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["manuals", "library.toml"] | ["manuals", "lib", ..] => true,
        ["manuals", document, ..] => *document == EXAMPLE,
        ["locales", _, file] => {
            let stem = file.split('.').next().unwrap_or_default();
            ["interface", "terms", "search", EXAMPLE].contains(&stem)
        }
        _ => false,
    }
}

/// The collection inside the program.
#[cfg(not(debug_assertions))]
mod shipped {
    use std::io::{self, Read as _};

    use flate2::read::GzDecoder;
    use tar::Archive;

    /// `manuals/` and `locales/`, packed by `build.rs`.
    static COLLECTION: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/collection.tar.gz"));

    /// Calls with the path and the bytes of each file.
    pub fn each(mut with: impl FnMut(&str, &[u8]) -> io::Result<()>) -> io::Result<()> {
        let mut archive = Archive::new(GzDecoder::new(COLLECTION));
        for entry in archive.entries()? {
            let mut entry = entry?;
            let path = entry.path()?.to_string_lossy().into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            with(&path, &bytes)?;
        }
        Ok(())
    }
}

/// The collection beside the sources of the program: while it is worked on, a changed text needs no new program.
#[cfg(debug_assertions)]
mod shipped {
    use std::path::Path;
    use std::{fs, io};

    /// Calls with the path and the bytes of each file.
    pub fn each(mut with: impl FnMut(&str, &[u8]) -> io::Result<()>) -> io::Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut folders = vec!["locales".to_owned(), "manuals".to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(root.join(&folder))? {
                let entry = entry?;
                let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
                match entry.file_type()?.is_dir() {
                    true => folders.push(path),
                    false => with(&path, &fs::read(entry.path())?)?,
                }
            }
        }
        Ok(())
    }
}
