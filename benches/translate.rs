//! What a translator waits for: from a saved message to the page with it, beside a cold compile of the same document.
//!
//! `cargo bench --bench translate` prints figures of this machine, in one run. Cold compiles run in processes of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use armarium::edition::told;
use armarium::source::{Library, Results, Snapshot};
use armarium::typeset::{Typesetter, typeset};

mod saves;

/// The document: the longest of the collection.
const DOCUMENT: &str = "house-search";
/// The language.
const LANGUAGE: &str = "sr";
/// Cold compiles.
const COLD: usize = 5;
/// Saved messages.
const SAVES: usize = 30;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // Cargo also starts benchmarks when it runs tests.
    if arguments.iter().any(|argument| argument == "--test") {
        return;
    }
    if let Some(at) = arguments.iter().position(|argument| argument == "--cold") {
        return cold(Path::new(&arguments[at + 1]), arguments[at + 2..].iter().map(String::as_str));
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    for part in ["manuals", "locales"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &folder.path().join(part));
    }
    let one = cold_median(folder.path(), &[LANGUAGE]);
    let (snapshot, _) = Snapshot::read(folder.path());
    let (library, _) = Library::read(&snapshot).expect("the library can be read");
    let all: Vec<&str> = library.languages.iter().map(|language| language.tag.as_str()).collect();
    let document = cold_median(folder.path(), &all);
    println!("{DOCUMENT}, cold, a process each (median of {COLD})");
    println!("  one edition ({LANGUAGE})                {:8.1} ms", ms(one));
    println!("  the document in {} language forms   {:8.1} ms", all.len(), ms(document));
    let saves = saves::of(folder.path(), DOCUMENT, LANGUAGE, SAVES);
    println!("from the save to the picture of the page (median of {SAVES} messages)");
    println!("  saved                           {:8.1} ms", ms(median(saves.iter().map(|save| save.0).collect())));
    println!("  saved and shown                 {:8.1} ms", ms(median(saves.iter().map(|save| save.1).collect())));
    let shown = median(saves.iter().map(|save| save.1).collect());
    println!("  of the document                 1/{:.1}   (aim: at most 1/10)", document.as_secs_f64() / shown.as_secs_f64());
    println!("  of one edition                  1/{:.1}", one.as_secs_f64() / shown.as_secs_f64());
}

/// Compiles editions of the document in this process, which has never compiled anything.
fn cold<'a>(root: &Path, tags: impl Iterator<Item = &'a str>) {
    let (snapshot, _) = Snapshot::read(root);
    let (library, _) = Library::read(&snapshot).expect("the library can be read");
    let document = library.documents.iter().find(|document| document.slug == DOCUMENT).expect("the document is there");
    let typesetter = Typesetter::new(snapshot.clone());
    for tag in tags {
        let tag = &library.language(tag).expect("the language is there").tag;
        let input = told::input(&library, &snapshot, document, tag, &Results::default());
        assert!(typeset(&typesetter, &input, "", |_| ()).0.is_ok());
    }
}

fn cold_median(root: &Path, tags: &[&str]) -> Duration {
    let run = || {
        let start = Instant::now();
        let program = std::env::current_exe().expect("this program has a path");
        let status = Command::new(program).arg("--cold").arg(root).args(tags).status().expect("a process can be started");
        assert!(status.success());
        start.elapsed()
    };
    median((0..COLD).map(|_| run()).collect())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    let entries: Vec<PathBuf> = fs::read_dir(from).expect("the folder can be read").flatten().map(|entry| entry.path()).collect();
    for entry in entries {
        let to = to.join(entry.file_name().unwrap_or_default());
        if entry.is_dir() {
            copy(&entry, &to);
        } else {
            fs::copy(&entry, &to).expect("the file can be copied");
        }
    }
}
