//! How cost grows with the library: `cargo bench --bench growth` prints each figure beside its aim.
//!
//! Libraries of 10, 100 and 200 documents are made in temporary folders; the largest has a thousand editions. On two cores it takes about
//! twenty minutes. Aims that compare are ratios of this one run.
//!
//! ```text
//! cargo bench --bench growth -- [build] [editor] [serving] [search] [http] [nginx]
//! ```
//! Without a name everything is measured. `search` and `http` ask over the passages of `../shared/bench`, where they are; `nginx` needs nginx,
//! wrk, curl and Python.

mod builds;
#[path = "../search/corpus.rs"]
#[allow(dead_code, reason = "of what the benchmark of the search measures, only what grows is measured here")]
mod corpus;
mod editor;
#[path = "../search/http.rs"]
mod http;
#[path = "../search/judged.rs"]
#[allow(dead_code, reason = "as above")]
mod judged;
mod library;
#[path = "../process/mod.rs"]
mod process;
#[path = "../saves/mod.rs"]
mod saves;
#[path = "../search/scale.rs"]
mod scale;
mod serving;
#[path = "../search/shipped.rs"]
mod shipped;
#[path = "../search/speed.rs"]
#[allow(dead_code, reason = "as above")]
mod speed;
#[path = "../search/sqlite.rs"]
#[allow(dead_code, reason = "as above")]
mod sqlite;

use std::path::Path;

use library::Library;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // Cargo also starts benchmarks when it runs tests.
    if arguments.iter().any(|argument| argument == "--test") {
        return;
    }
    if let Some(at) = arguments.iter().position(|argument| argument == "--saves") {
        return editor::child(Path::new(&arguments[at + 1]), &arguments[at + 2]);
    }
    let names = ["build", "editor", "serving", "search", "http", "nginx"];
    let named = arguments.iter().any(|argument| names.contains(&argument.as_str()));
    let wanted = |name: &str| !named || arguments.iter().any(|argument| argument == name);
    if wanted("build") || wanted("editor") || wanted("serving") {
        libraries(&wanted);
    }
    let file = std::fs::metadata(env!("CARGO_BIN_EXE_armarium")).map_or(0, |meta| meta.len());
    println!("the program                          {:8.1} MB (aim: 75 MB)", file as f64 / 1e6);
    if wanted("search") {
        shipped::Shipped::build().print();
    }
    match corpus::folder() {
        Some(bench) => {
            if wanted("search") {
                scale::print(&bench);
            }
            if wanted("http") {
                http::print(&bench);
            }
        }
        None => println!("skipped: the passages of ../shared/bench are not here"),
    }
    if wanted("nginx") {
        nginx();
    }
}

/// Libraries of several sizes.
fn libraries(wanted: &dyn Fn(&str) -> bool) {
    let (small, large) = (Library::of(10), Library::of(100));
    let mut peak = None;
    if wanted("build") {
        println!("cold build, a process each");
        let (few, many) = (cold(&small), cold(&large));
        println!("  memory at 100 documents            {:8.0} MB (aim: 1500 MB)", many.peak);
        let each = |cold: &builds::Cold, library: &Library| cold.time.cpu / library.editions() as f64;
        println!("  an edition, 100 / 10 documents     {:8.2}    (aim: at most 1.1)", each(&many, &large) / each(&few, &small));
        peak = Some(many.peak);
        println!("  with facilitators' editions and cards:");
        let all = Library::printed_in_all_ways(10);
        let (many_prints, change) = (cold(&all), builds::one_message(&all));
        println!("  memory, three prints of an edition {:8.0} MB (aim: 1500 MB)", many_prints.peak);
        println!("  one message, three prints          {:8.0} ms cpu {:8.0} ms wall", change.cpu, change.wall);
        drop(all);
        let (few, many) = (builds::one_message(&small), builds::one_message(&large));
        println!("one message changed, build (median)");
        println!("  10 documents                       {:8.0} ms cpu {:8.0} ms wall", few.cpu, few.wall);
        println!("  100 documents                      {:8.0} ms cpu {:8.0} ms wall (aim: under 600 ms cpu)", many.cpu, many.wall);
        println!("  100 / 10                           {:8.2}    (aim: at most 1.3)", many.cpu / few.cpu);
        let (few, many) = (builds::one_check(&small), builds::one_check(&large));
        println!("one message changed, check (median)");
        println!("  10 and 100 documents               {:8.0} and {:.0} ms cpu", few.cpu, many.cpu);
        println!("  100 / 10                           {:8.2}    (aim: at most 1.5)", many.cpu / few.cpu);
    }
    if wanted("editor") {
        let (few, many) = (editor::saves(&small), editor::saves(&large));
        println!("one message saved in the editor (median)");
        println!("  saved, 10 and 100 documents        {:8.1} and {:.1} ms", few.saved, many.saved);
        println!("  saved, 100 / 10                    {:8.2}    (aim: at most 1.5)", many.saved / few.saved);
        println!("  on its page, 10 and 100 documents  {:8.1} and {:.1} ms", few.shown, many.shown);
        println!("  on its page, 100 / 10              {:8.2}    (aim: at most 1.2)", many.shown / few.shown);
    }
    drop((small, large));
    if !(wanted("build") || wanted("serving")) {
        return;
    }
    let huge = Library::of(200);
    if let Some(before) = peak {
        println!("  memory, 200 / 100 documents        {:8.2}    (aim: at most 1.2)", cold(&huge).peak / before);
    }
    if wanted("serving") {
        let serving = serving::measure(&huge);
        println!("serving 200 documents");
        println!("  start to first answer              {:8.0} ms (aim: 300 ms)", serving.first);
        println!("  resident, every page read once     {:8.0} MB (aim: 150 MB)", serving.resident);
        println!("  start page, catalogue              {:8.2} and {:.2} ms (aim: 5 ms)", serving.start, serving.catalogue);
    }
}

/// A cold build, printed.
fn cold(library: &Library) -> builds::Cold {
    let cold = builds::cold(library);
    println!(
        "  {:3} documents, {:4} editions       {:8.1} s wall {:8.1} s cpu {:8.1} ms cpu an edition {:8.0} MB at most",
        library.documents,
        library.editions(),
        cold.time.wall / 1000.0,
        cold.time.cpu / 1000.0,
        cold.time.cpu / library.editions() as f64,
        cold.peak
    );
    cold
}

/// A page and a PDF beside nginx.
fn nginx() {
    println!("\nserving beside nginx (aim: at least 1)");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/compare-serving.sh");
    match std::process::Command::new("bash").arg(script).arg(env!("CARGO_BIN_EXE_armarium")).status() {
        Ok(status) if status.success() => {}
        other => println!("not measured: {other:?}"),
    }
}
