//! How well the search finds.

use std::path::Path;

use armarium::edition::release::Release;
use armarium::index::{Request, Searcher};

use crate::corpus::{Corpus, TAGS, tag};
use crate::judged::{self, Judged, Table, Worth};
use crate::shipped;
use crate::sqlite::Sqlite;

/// Judges the shipped collection.
pub fn shipped(release: &Release) {
    let searcher = release.searcher().expect("its search");
    let judged = shipped::judged();
    let mut table = Table::default();
    let verbose = std::env::var_os("ARMARIUM_VERBOSE").is_some();
    for query in &judged {
        let hits = hits(&searcher, query, |document, section| format!("{document}#{section}"));
        let worth = Worth::of(&hits, &query.relevant);
        if verbose && worth.ndcg < 0.6 {
            println!(
                "{:.2} {} {} {} -> {:?} wanted {:?}",
                worth.ndcg,
                query.lang,
                query.kind,
                query.query,
                &hits[..hits.len().min(3)],
                query.relevant
            );
        }
        table.add(&query.lang, &query.kind, worth);
    }
    table.print("shipped collection", &TAGS);
}

/// Judges the passages of the reference data, beside SQLite.
pub fn bench(corpus: &Corpus, bench: &Path) {
    let engines = Sqlite::of(corpus);
    let verbose = std::env::var("ARMARIUM_VERBOSE").ok();
    for (file, title) in [("queries_dev.tsv", "known item"), ("lemma_queries_dev.tsv", "lemma queries")] {
        let judged = judged::read(&bench.join("search").join(file));
        let mut ours = Table::default();
        for query in &judged {
            let hits = hits(&corpus.searcher, query, |_, section| section.to_owned());
            let worth = Worth::of(&hits, &query.relevant);
            if verbose.as_deref() == Some(&format!("{} {} {}", title, query.lang, query.kind)) && worth.recall < 0.8 {
                println!("{:.2} {} -> {:?} wanted {:?}", worth.recall, query.query, hits, query.relevant.keys());
            }
            ours.add(&query.lang, &query.kind, worth);
        }
        ours.print(&format!("{title}, armarium"), &TAGS);
        for engine in &engines {
            let mut table = Table::default();
            for query in &judged {
                let hits = engine.search(&query.lang, &query.query);
                table.add(&query.lang, &query.kind, Worth::of(&hits, &query.relevant));
            }
            table.print(&format!("{title}, {}", engine.name), &TAGS);
        }
    }
}

fn hits(searcher: &Searcher, query: &Judged, name: impl Fn(&str, &str) -> String) -> Vec<String> {
    let lang = tag(&query.lang);
    let answer = searcher.search(&Request::new(&query.query, &lang)).expect("an answer");
    answer.hits.iter().map(|hit| name(&hit.document, &hit.section)).collect()
}
