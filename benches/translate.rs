//! What a translator waits for: from a saved message to the page with it, beside a cold compile of the same document.
//!
//! `cargo bench --bench translate` prints figures of this machine, in one run. Cold compiles run in processes of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use armarium::edition::edition;
use armarium::locale::compose::{Composed, Piece};
use armarium::locale::review::Decision;
use armarium::source::{Library, Snapshot};
use armarium::state::work::Spot;
use armarium::state::{self, AccountName, Database};
use armarium::translate::desk::{Beside, Desk};
use armarium::translate::previews::{Preview, View, Wanted};
use armarium::translate::save::{Change, Written};
use armarium::typeset::{Typesetter, typeset};

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
    let saves = saves(folder.path());
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
        let input = edition::input(&library, &snapshot, document, tag);
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

/// Saves messages spread over the document; for each the time until it is saved, and until its page is there.
fn saves(root: &Path) -> Vec<(Duration, Duration)> {
    let (told, _saved) = mpsc::channel();
    let desk = Desk::new(root, false, told).expect("the desk can be set up");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let opened = desk.open().expect("the library can be read");
    let database = Database::new(state::open(root).expect("the database can be opened"));
    let person = AccountName::parse("bench").expect("a name");
    let tag = opened.workbook.language(LANGUAGE).expect("the language is there").clone();
    let items = opened.workbook.items(&tag, DOCUMENT);
    let plain = |text: &str, id: &str| {
        let entry = Composed::find(text, id)?;
        matches!(entry.value.as_ref()?.0.as_slice(), [Piece::Text(text)] if text.contains(' ')).then_some(entry)
    };
    let all: Vec<(String, String, String, Composed)> = items
        .iter()
        .filter_map(|item| {
            Some((item.id.clone(), item.original.to_owned(), item.translation?.to_owned(), plain(item.translation?, &item.id)?))
        })
        .collect();
    let step = (all.len() / (SAVES + 1)).max(1);
    let mut times = Vec::new();
    for (i, (id, original, translation, mut entry)) in all.into_iter().step_by(step).take(SAVES + 1).enumerate() {
        if let Some([Piece::Text(text)]) = entry.value.as_mut().map(|value| value.0.as_mut_slice()) {
            let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
            *text = format!("{first} и {rest}");
        }
        let start = Instant::now();
        let change = Change {
            tag: &tag,
            name: DOCUMENT,
            id: &id,
            entry: Written::Fields(&entry),
            before: &translation,
            original: &original,
            decision: Decision::Draft,
            by: "bench",
            warnings_seen: true,
            withdraws: false,
        };
        let spot = Spot { lang: tag.to_string(), document: DOCUMENT.to_owned(), message: id.clone() };
        if let Err(trouble) = desk.save(&database, &change, &Beside { person: &person, spot, comment: "", form: "" }) {
            panic!("{id} is not saved: {trouble:?}");
        }
        let saved = start.elapsed();
        let workbook = Arc::clone(&desk.open().expect("the library can be read").workbook);
        let wanted = Wanted { workbook, tag: tag.clone(), document: DOCUMENT.to_owned(), message: id.clone(), view: View::Page };
        let made = runtime.block_on(desk.previews.get(wanted)).expect("there is room").expect("the document has no faults");
        assert!(matches!(&*made, Preview::Page(Some(_))), "{id} stands on a page");
        // The first one compiles the document.
        if i > 0 {
            times.push((saved, start.elapsed()));
        }
    }
    times
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
