//! How well the search finds.

use std::collections::HashSet;
use std::path::Path;

use armarium::edition::release::Release;
use armarium::index::{Request, Searcher};

use crate::corpus::{Corpus, TAGS, tag};
use crate::judged::{self, Judged, Table, Worth};
use crate::shipped;
use crate::sqlite::Sqlite;

/// Hits that are asked for where those of documents that nobody judged are passed over.
const DEEP: usize = 200;

/// Judges the shipped collection. Who judged has read some of its documents; hits in others are passed over, since nobody knows what they
/// are worth (condensed lists: T. Sakai, "Alternatives to Bpref", SIGIR 2007).
pub fn shipped(release: &Release) {
    let searcher = release.searcher().expect("its search");
    let judged = shipped::judged();
    let sections = judged.iter().flat_map(|query| query.relevant.keys());
    let documents: HashSet<&str> = sections.filter_map(|section| Some(section.split_once('#')?.0)).collect();
    let mut table = Table::default();
    let verbose = std::env::var_os("ARMARIUM_VERBOSE").is_some();
    for query in &judged {
        let mut hits = hits(&searcher, query, DEEP, |document, section| format!("{document}#{section}"));
        hits.retain(|hit| hit.split_once('#').is_some_and(|(document, _)| documents.contains(document)));
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
    table.print(&format!("shipped collection, its {} judged documents", documents.len()), &TAGS);
}

/// Judges the passages of the reference data, beside SQLite.
pub fn bench(corpus: &Corpus, bench: &Path) {
    let engines = Sqlite::of(corpus);
    let verbose = std::env::var("ARMARIUM_VERBOSE").ok();
    for (file, title) in [("queries_dev.tsv", "known item"), ("lemma_queries_dev.tsv", "lemma queries")] {
        let judged = judged::read(&bench.join("search").join(file));
        let mut ours = Table::default();
        for query in &judged {
            let hits = hits(&corpus.searcher, query, 10, |_, section| section.to_owned());
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

fn hits(searcher: &Searcher, query: &Judged, limit: usize, name: impl Fn(&str, &str) -> String) -> Vec<String> {
    let lang = tag(&query.lang);
    let answer = searcher.search(&Request { limit, ..Request::new(&query.query, &lang) }).expect("an answer");
    answer.hits.iter().map(|hit| name(&hit.document, &hit.section)).collect()
}
