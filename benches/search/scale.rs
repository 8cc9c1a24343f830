//! A collection a hundred times as large, made from the passages by recombination: each passage takes the sentences of one
//! and half of the words of another, so words are as frequent as they are in the originals.

use std::path::Path;
use std::time::Instant;

use armarium::index::Request;

use crate::corpus::{Corpus, TAGS, Texts, tag, texts};
use crate::shipped::SEGMENTS;
use crate::speed::{at, queries, sum, times};

/// Passages of one language.
const PASSAGES: usize = 200_000;

/// Prints times, and what indexing costs.
pub fn print(bench: &Path) {
    let large: Vec<_> = TAGS.iter().map(|name| (tag(name), recombined(&texts(bench, name)))).collect();
    let start = Instant::now();
    let corpus = Corpus::of(large, None);
    let passages = (PASSAGES * TAGS.len()) as f64;
    let seconds = start.elapsed().as_secs_f64();
    println!("\n{PASSAGES} passages in each of five languages");
    println!("  indexing and opening              {:.1} s, {:.1} µs a passage", seconds, seconds * 1e6 / passages);
    println!("  size on disk                      {:.0} bytes a passage", corpus.size() as f64 / passages);
    let queries: Vec<_> = queries(bench).into_iter().step_by(4).collect();
    let all = times(&queries, |query| {
        let lang = tag(&query.lang);
        corpus.searcher.search(&Request::new(&query.query, &lang)).expect("an answer");
    });
    println!("  search, {:4} queries              p50 {:.3} ms, p99 {:.3} ms (aim: p99 3)", queries.len(), at(&all, 0.5), at(&all, 0.99));
    let Corpus { texts, .. } = corpus;
    let corpus = Corpus::divided(texts, SEGMENTS, None);
    let divided = times(&queries, |query| {
        let lang = tag(&query.lang);
        corpus.searcher.search(&Request::new(&query.query, &lang)).expect("an answer");
    });
    let ratio = sum(&divided) / sum(&all);
    let (p50, p99) = (at(&divided, 0.5), at(&divided, 0.99));
    println!("  the same in {SEGMENTS} segments           p50 {p50:.3} ms, p99 {p99:.3} ms, {ratio:.2} of the time (aim: at most 1.10)");
}

/// Passages made from others: the first half of one and the second half of another.
fn recombined(texts: &Texts) -> Texts {
    let half = |text: &str, second: bool| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (first, rest) = words.split_at(words.len() / 2);
        if second { rest.join(" ") } else { first.join(" ") }
    };
    let halves: Vec<(String, String)> = texts.iter().map(|(_, text)| (half(text, false), half(text, true))).collect();
    let passage = |number: usize| {
        let (one, other) = (number % texts.len(), (number / texts.len() * 37 + number) % texts.len());
        (format!("p-{number}"), format!("{} {}", halves[one].0, halves[other].1))
    };
    (0..PASSAGES).map(passage).collect()
}
