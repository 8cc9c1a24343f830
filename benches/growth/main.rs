//! How cost grows with the library: `cargo bench --bench growth` prints each figure beside its aim.
//!
//! Libraries of 10, 100 and 200 documents are made in temporary folders; the largest has a thousand editions. On two cores it takes about ten
//! minutes. Aims that compare are ratios of this one run.

mod builds;
mod editor;
mod library;
#[path = "../process/mod.rs"]
mod process;
#[path = "../saves/mod.rs"]
mod saves;
mod serving;

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
    let (small, large) = (Library::of(10), Library::of(100));
    println!("cold build, a process each");
    let of = |library: &Library| {
        let cold = builds::cold(library);
        let each = cold.time.cpu / library.editions() as f64;
        println!(
            "  {:3} documents, {:4} editions       {:8.1} s wall {:8.1} s cpu {:8.1} ms cpu an edition {:8.0} MB at most",
            library.documents,
            library.editions(),
            cold.time.wall / 1000.0,
            cold.time.cpu / 1000.0,
            each,
            cold.peak
        );
        (cold.peak, each)
    };
    let (_, each_small) = of(&small);
    let (peak, each) = of(&large);
    println!("  memory at 100 documents            {peak:8.0} MB (aim: 1500 MB)");
    println!("  an edition, 100 / 10 documents     {:8.2}    (aim: at most 1.1)", each / each_small);
    let (few, many) = (builds::one_message(&small), builds::one_message(&large));
    println!("one message changed, build (median)");
    println!("  10 documents                       {:8.0} ms cpu {:8.0} ms wall", few.cpu, few.wall);
    println!("  100 documents                      {:8.0} ms cpu {:8.0} ms wall (aim: under 600 ms cpu)", many.cpu, many.wall);
    println!("  100 / 10                           {:8.2}    (aim: at most 1.3)", many.cpu / few.cpu);
    let (few, many) = (builds::one_check(&small), builds::one_check(&large));
    println!("one message changed, check (median)");
    println!("  10 and 100 documents               {:8.0} and {:.0} ms cpu", few.cpu, many.cpu);
    println!("  100 / 10                           {:8.2}    (aim: at most 1.5)", many.cpu / few.cpu);
    let (few, many) = (editor::saves(&small), editor::saves(&large));
    println!("one message saved in the editor (median)");
    println!("  saved, 10 and 100 documents        {:8.1} and {:.1} ms", few.saved, many.saved);
    println!("  saved, 100 / 10                    {:8.2}    (aim: at most 1.5)", many.saved / few.saved);
    println!("  on its page, 10 and 100 documents  {:8.1} and {:.1} ms", few.shown, many.shown);
    println!("  on its page, 100 / 10              {:8.2}    (aim: at most 1.2)", many.shown / few.shown);
    drop((small, large));
    let huge = Library::of(200);
    let (larger, _) = of(&huge);
    println!("  memory, 200 / 100 documents        {:8.2}    (aim: at most 1.2)", larger / peak);
    let serving = serving::measure(&huge);
    println!("serving 200 documents");
    println!("  start to first answer              {:8.0} ms (aim: 300 ms)", serving.first);
    println!("  resident, every page read once     {:8.0} MB (aim: 150 MB)", serving.resident);
    println!("  start page, catalogue              {:8.2} and {:.2} ms (aim: 5 ms)", serving.start, serving.catalogue);
    let file = std::fs::metadata(env!("CARGO_BIN_EXE_armarium")).map_or(0, |meta| meta.len());
    println!("the program                          {:8.1} MB (aim: 75 MB)", file as f64 / 1e6);
}
