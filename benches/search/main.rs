//! Prints how well and how fast the search finds: `cargo bench --bench search`.
//!
//! It judges the shipped collection with `benches/relevance.tsv`, and where `../shared/bench` is present also its 2,023
//! passages in five language forms, beside SQLite FTS5 on the same text in the same run.
//!
//! ```text
//! cargo bench --bench search -- [relevance] [needs] [fit] [shipped] [languages] [speed] [scale] [http] [--dictionaries FOLDER]
//! ```
//! Without a name everything is measured; `fit` searches for the weights of `index/weights.rs`, and only when it is named. `--dictionaries` takes other tables than the built-in ones (`sq.table`, …), such
//! as those that were learned without the words of the queries: `scripts/dictionaries.sh`.

mod corpus;
mod http;
mod judged;
mod languages;
mod needs;
mod relevance;
mod scale;
mod shipped;
mod speed;
mod sqlite;

use std::path::PathBuf;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // Cargo also starts benchmarks when it runs tests; this one takes minutes and tests nothing.
    if arguments.iter().any(|argument| argument == "--test") {
        return;
    }
    let dictionaries = arguments.iter().position(|a| a == "--dictionaries").and_then(|i| arguments.get(i + 1)).map(PathBuf::from);
    let names: Vec<&String> = arguments.iter().filter(|a| !a.starts_with("--") && Some(PathBuf::from(a)) != dictionaries).collect();
    let wanted = |name: &str| names.is_empty() || names.iter().any(|n| *n == name);
    let is_fit = names.iter().any(|name| *name == "fit");
    if wanted("relevance") || wanted("needs") || wanted("shipped") || is_fit {
        let shipped = shipped::Shipped::build();
        if wanted("relevance") {
            relevance::shipped(&shipped.release);
        }
        if wanted("needs") {
            needs::print(&shipped.release);
        }
        if is_fit {
            needs::fit(&shipped.release);
        }
        if wanted("shipped") {
            shipped.print();
        }
    }
    let Some(bench) = corpus::folder() else {
        println!("skipped: the passages of ../shared/bench are not here");
        return;
    };
    let corpus = corpus::Corpus::read(&bench, dictionaries.as_deref());
    if wanted("relevance") {
        relevance::bench(&corpus, &bench);
    }
    if wanted("languages") {
        languages::print(&corpus, &bench);
    }
    if wanted("speed") {
        speed::print(&corpus, &bench);
    }
    if wanted("scale") {
        scale::print(&bench);
    }
    if wanted("http") {
        http::print(&bench);
    }
}
