//! Prints the figures that README names, each measured side by side in one run: `cargo bench --bench figures`.
//!
//! It works on a copy of the shipped library in a temporary folder and drives the program as people do, except where a
//! figure is about the engine itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use armarium::edition::store::Store;
use armarium::index::Request;
use armarium::locale::Words;
use armarium::source::{Library, Snapshot};
use armarium::typeset::{Typesetter, typeset};

mod process;

use process::server::{get, serve};
use process::{Time, copy_folder, median, run, status};

/// How often each figure is measured; the median is printed.
const ROUNDS: usize = 5;

fn main() {
    // Cargo also starts benchmarks when it runs tests; this one takes a minute and tests nothing.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    // A child of this program measures one thing in a process of its own, so that nothing is warm.
    if let Some(root) = std::env::var_os("ARMARIUM_COMPILE_ONLY") {
        return compile_only(Path::new(&root));
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().to_owned();
    copy(&PathBuf::from(env!("CARGO_MANIFEST_DIR")), &root);
    build_figures(&root);
    serve_figures(&root);
    search_figures(&root);
}

fn build_figures(root: &Path) {
    let one = root.join("locales/sq/house-search.ftl");
    let original = fs::read_to_string(&one).expect("the Albanian course");
    let (mut cold, mut unchanged, mut message, mut library) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let _ = fs::remove_dir_all(root.join("index"));
        cold.push(run(Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(root).arg("build")));
        unchanged.push(run(Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(root).arg("build")));
        let changed = original.replacen("house-search-sixty-intro = ", &format!("house-search-sixty-intro = ({round}) "), 1);
        assert_ne!(changed, original, "the message to change is there");
        fs::write(&one, changed).expect("write one message");
        message.push(run(Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(root).arg("build")));
        fs::write(&one, &original).expect("restore the message");
        let this = std::env::current_exe().expect("this program");
        library.push(run(Command::new(this).env("ARMARIUM_COMPILE_ONLY", root)));
    }
    let [cold, unchanged, message, library] = [cold, unchanged, message, library].map(median);
    let editions = fs::read_dir(root.join("locales")).map(|d| d.count() + 1).unwrap_or_default();
    println!("build ({editions} language forms, median of {ROUNDS})");
    println!("  cold                              {:8.1} ms wall {:8.1} ms cpu", cold.wall, cold.cpu);
    println!("  nothing changed                   {:8.1} ms wall {:8.1} ms cpu", unchanged.wall, unchanged.cpu);
    println!("  one message changed               {:8.1} ms wall {:8.1} ms cpu", message.wall, message.cpu);
    println!("  the same editions, typst library  {:8.1} ms wall {:8.1} ms cpu", library.wall, library.cpu);
    println!("  nothing changed / cold, wall      1/{:.0}   (aim: at most 1/100, under 50 ms cpu)", cold.wall / unchanged.wall);
    println!("  cold / typst library, cpu         {:.2}    (aim: at most 1.3)", cold.cpu / library.cpu);
    println!(
        "  one message / cold                1/{:.1} wall, 1/{:.1} cpu (aim: at most 1/5)",
        cold.wall / message.wall,
        cold.cpu / message.cpu
    );
}

/// Compiles every edition once each with the typst library, PDF and HTML, one process, nothing else.
fn compile_only(root: &Path) {
    use rayon::prelude::*;
    let (snapshot, _) = Snapshot::read(root);
    let (library, _) = Library::read(&snapshot).expect("a library");
    let words = Words::read(&library, &snapshot);
    let typesetter = Typesetter::new(snapshot.clone());
    let editions = armarium::edition::edition::Edition::all(&library, &snapshot, &words, &armarium::source::Results::default());
    editions.par_iter().for_each(|edition| {
        let typeset = typeset(&typesetter, &edition.input, "", |_| ()).0.expect("the edition compiles");
        assert!(!typeset.pdf.is_empty());
    });
}

fn serve_figures(root: &Path) {
    let _ = run(Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(root).arg("build"));
    let (mut first, mut memory) = (Vec::new(), 0);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let (mut server, address) = serve(root);
        get(&address, "/en/documents/house-search");
        first.push(Time { wall: start.elapsed().as_secs_f64() * 1000.0, cpu: 0.0 });
        for query in QUERIES {
            get(&address, &format!("/api/v1/search?lang=en&q={}", query.replace(' ', "+")));
        }
        std::thread::sleep(Duration::from_millis(500));
        memory = memory.max(status(server.id(), "VmRSS:"));
        let _ = server.kill();
        let _ = server.wait();
    }
    println!("serve, on a ready release");
    println!("  start to first answer             {:8.1} ms wall (aim: 100 ms)", median(first).wall);
    println!("  resident after {} queries          {:8.1} MB (aim: 150 MB)", QUERIES.len(), memory as f64 / 1024.0);
}

/// Queries of every kind: exact, other forms, no diacritics, the other script, sentences, unknown words.
const QUERIES: &[&str] = &[
    "chain of custody",
    "search warrant",
    "pretres stana",
    "nalog za pretres",
    "kontrolli i banesës",
    "kontrolli i baneses",
    "lanac čuvanja dokaza",
    "lanac cuvanja dokaza",
    "ланец на чување",
    "сериски број",
    "what to do when an explosive device is found in a flat",
    "05/L-022",
    "zzzzzz",
    "\"chain of custody\"",
    "weapon -media",
    "domaće nasilje",
];

fn search_figures(root: &Path) {
    let release = Store::of(root).current().expect("a release");
    let searcher = release.searcher().expect("its search");
    searcher.warm();
    let languages: Vec<_> = release.manifest.languages.iter().map(|language| language.tag.clone()).collect();
    let mut times = Vec::new();
    for round in 0..200 {
        for (i, query) in QUERIES.iter().enumerate() {
            let lang = &languages[(round + i) % languages.len()];
            let request = Request::new(query, lang);
            let start = Instant::now();
            let answer = searcher.search(&request).expect("an answer");
            times.push(start.elapsed());
            assert_eq!(answer.query, *query);
        }
    }
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
    println!("search in the engine, {} queries on the course", times.len());
    println!("  p50 {:.3} ms (aim: 1 ms)   p99 {:.3} ms (aim: 5 ms)", at(0.5), at(0.99));
}

/// Copies the library (`manuals/`, `locales/`) out of the checkout.
fn copy(from: &Path, to: &Path) {
    for folder in ["manuals", "locales"] {
        copy_folder(&from.join(folder), &to.join(folder));
    }
}
