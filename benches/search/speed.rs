//! How fast the search answers, in the engine and over HTTP.

use std::path::Path;
use std::time::{Duration, Instant};

use armarium::index::Request;

use crate::corpus::{Corpus, tag};
use crate::judged::{self, Judged};
use crate::sqlite::Sqlite;

/// Prints times in the engine, beside SQLite.
pub fn print(corpus: &Corpus, bench: &Path) {
    let queries = queries(bench);
    let ours = times(&queries, |query| {
        let lang = tag(&query.lang);
        corpus.searcher.search(&Request::new(&query.query, &lang)).expect("an answer");
    });
    let [_, trigram] = Sqlite::of(corpus);
    let theirs = times(&queries, |query| {
        trigram.search(&query.lang, &query.query);
    });
    println!("\nspeed in the engine, {} queries of all kinds over {} passages in five languages", queries.len(), corpus.texts[0].1.len());
    println!("  armarium (all languages)          p50 {:.3} ms, p99 {:.3} ms (aim: 1 and 5)", at(&ours, 0.5), at(&ours, 0.99));
    println!("  SQLite trigram OR (one language)  p50 {:.3} ms, p99 {:.3} ms", at(&theirs, 0.5), at(&theirs, 0.99));
    println!("  SQLite / armarium                 p50 {:.1}, p99 {:.1}, sum {:.1} (aim: 10)", at(&theirs, 0.5) / at(&ours, 0.5), at(&theirs, 0.99) / at(&ours, 0.99), sum(&theirs) / sum(&ours));
    let mut kinds: Vec<&str> = queries.iter().map(|query| query.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let mut of_kind: Vec<Duration> = queries.iter().zip(&ours.in_order).filter(|(query, _)| query.kind == kind).map(|(_, time)| *time).collect();
        of_kind.sort();
        println!("    {kind:14}                  p50 {:.3} ms, p99 {:.3} ms", ms(of_kind[of_kind.len() / 2]), ms(of_kind[of_kind.len() * 99 / 100]));
    }
}

/// Prints times over HTTP.
pub fn http(_corpus: &Corpus, _bench: &Path) {}

/// Every third query of both sets: all languages and kinds.
pub fn queries(bench: &Path) -> Vec<Judged> {
    let read = |file: &str| judged::read(&bench.join("search").join(file));
    [read("queries_dev.tsv"), read("lemma_queries_dev.tsv")].concat().into_iter().step_by(3).collect()
}

pub struct Times {
    pub in_order: Vec<Duration>,
    sorted: Vec<Duration>,
}

/// The times of answering each query.
pub fn times(queries: &[Judged], answer: impl Fn(&Judged)) -> Times {
    let time = |query: &Judged| {
        let start = Instant::now();
        answer(query);
        start.elapsed()
    };
    let in_order: Vec<Duration> = queries.iter().map(time).collect();
    let mut sorted = in_order.clone();
    sorted.sort();
    Times { in_order, sorted }
}

/// The time below which a share of the answers stay, in milliseconds.
pub fn at(times: &Times, share: f64) -> f64 {
    ms(times.sorted[((times.sorted.len() - 1) as f64 * share) as usize])
}

fn sum(times: &Times) -> f64 {
    times.sorted.iter().map(|time| ms(*time)).sum()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
