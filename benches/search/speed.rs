//! How fast the search answers, in the engine and over HTTP.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use armarium::index::Request;
use armarium::index::suggest::{Asked, Offered, Popular, Source, Suggestions};
use armarium::language::Analyzer;

use crate::corpus::{Corpus, tag};
use crate::judged::{self, Judged};
use crate::sqlite::{ALL, Sqlite};

/// Queries of others that are suggested in each language.
const POPULAR: usize = 500;

/// Prints times in the engine, beside SQLite.
pub fn print(corpus: &Corpus, bench: &Path) {
    let queries = queries(bench);
    let ours = times(&queries, |query| {
        let lang = tag(&query.lang);
        corpus.searcher.search(&Request::new(&query.query, &lang)).expect("an answer");
    });
    let [_, trigram] = Sqlite::of(corpus);
    let one = times(&queries, |query| {
        trigram.search(&query.lang, &query.query);
    });
    let all = times(&queries, |query| {
        trigram.search(ALL, &query.query);
    });
    println!("\nspeed in the engine, {} queries of all kinds over {} passages in five languages", queries.len(), corpus.texts[0].1.len());
    let row = |name: &str, times: &Times| {
        println!(
            "  {name:32}  p50 {:.3} ms, p99 {:.3} ms, mean {:.3} ms",
            at(times, 0.5),
            at(times, 0.99),
            sum(times) / queries.len() as f64
        )
    };
    row("armarium, all languages", &ours);
    row("SQLite trigram OR, all languages", &all);
    row("SQLite trigram OR, one language", &one);
    println!("  (aims: p50 1 ms, p99 5 ms)");
    let ratio = |theirs: &Times| {
        format!(
            "p50 {:.1}, p99 {:.1}, mean {:.1}",
            at(theirs, 0.5) / at(&ours, 0.5),
            at(theirs, 0.99) / at(&ours, 0.99),
            sum(theirs) / sum(&ours)
        )
    };
    println!("  SQLite / armarium, both all languages: {} (aim: 10); SQLite one language: {}", ratio(&all), ratio(&one));
    let typed = queries.iter().flat_map(|query| {
        let word = query.query.split_whitespace().next().unwrap_or_default();
        let ends: Vec<usize> = word.char_indices().map(|(at, c)| at + c.len_utf8()).skip(1).collect();
        ends.into_iter().map(|end| Judged { query: word[..end].to_owned(), ..query.clone() })
    });
    let typed: Vec<Judged> = typed.collect();
    // The passages have no titles: their first words stand for them.
    let title = |text: &str| Offered::free(text.split_whitespace().take(6).collect::<Vec<_>>().join(" "), Source::Title);
    let titles: HashMap<String, (Analyzer, Suggestions)> = corpus
        .texts
        .iter()
        .map(|(tag, texts)| {
            let analyzer = Analyzer::of(tag);
            let suggestions = Suggestions::new(&analyzer, texts.iter().map(|(_, text)| title(text)));
            (tag.to_string(), (analyzer, suggestions))
        })
        .collect();
    let judged = judged::read(&bench.join("search/queries_dev.tsv"));
    let asked = |lang: &String| {
        let queries = judged.iter().filter(|query| query.lang == *lang).take(POPULAR);
        queries.map(|query| (query.lang.clone(), query.query.clone())).collect::<Asked>()
    };
    let asked: Arc<Asked> = Arc::new(titles.keys().flat_map(asked).collect());
    let popular: HashMap<&String, Popular> = titles.keys().map(|lang| (lang, Popular::default())).collect();
    let offered = std::cell::Cell::new(0);
    let suggested = times(&typed, |query| {
        let (analyzer, suggestions) = &titles[&query.lang];
        let popular = popular[&query.lang].suggestions(&tag(&query.lang), analyzer, &asked);
        let both = [suggestions, &*popular].map(|known| known.starting(analyzer, &query.query, |_| false));
        offered.set(offered.get() + both.iter().map(Vec::len).sum::<usize>());
    });
    assert!(offered.get() > typed.len(), "suggestions were made");
    println!(
        "  as-you-type, {} starts of words, {POPULAR} popular queries a language: p50 {:.3} ms, p99 {:.3} ms (aim: p99 5 ms)",
        typed.len(),
        at(&suggested, 0.5),
        at(&suggested, 0.99)
    );
    let mut kinds: Vec<&str> = queries.iter().map(|query| query.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let mut of_kind: Vec<Duration> =
            queries.iter().zip(&ours.in_order).filter(|(query, _)| query.kind == kind).map(|(_, time)| *time).collect();
        of_kind.sort();
        println!(
            "    {kind:14}                  p50 {:.3} ms, p99 {:.3} ms",
            ms(of_kind[of_kind.len() / 2]),
            ms(of_kind[of_kind.len() * 99 / 100])
        );
    }
}

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

/// The time of all answers together, in milliseconds.
pub fn sum(times: &Times) -> f64 {
    times.sorted.iter().map(|time| ms(*time)).sum()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
