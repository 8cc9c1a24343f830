//! Hits of one document that follow each other: the first stand in the list, the others fold up behind them. None is lost, none changes its place.

use crate::server::search::hit::ShownHit;

/// Hits of one document that stand in a row.
const MOST_IN_A_ROW: usize = 3;

/// Hits that follow each other and are of one document.
#[derive(Debug)]
pub struct Run {
    /// Those that stand in the list.
    pub shown: Vec<ShownHit>,
    /// The others.
    pub folded: Vec<ShownHit>,
    /// What the fold is called.
    pub name: String,
    /// What the link to all hits of the document is called, and its address.
    pub all: (String, String),
    /// The number of the first that is folded.
    pub next: usize,
}

/// The hits in their order. `fold` is whether more than a few of one document fold up; `called` gives the name of a fold (of so many, of a
/// document) and of the link to all of its document, with its address.
pub fn runs(hits: Vec<ShownHit>, offset: usize, fold: bool, called: impl Fn(usize, &ShownHit) -> (String, (String, String))) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (place, hit) in hits.into_iter().enumerate() {
        let same = runs.last_mut().filter(|run| run.shown.first().is_some_and(|first| first.document == hit.document));
        match same {
            Some(run) if fold && run.shown.len() == MOST_IN_A_ROW => {
                if run.folded.is_empty() {
                    run.next = offset + place + 1;
                }
                run.folded.push(hit);
            }
            Some(run) => run.shown.push(hit),
            None => runs.push(Run { shown: vec![hit], folded: Vec::new(), name: String::new(), all: Default::default(), next: 0 }),
        }
    }
    for run in &mut runs {
        if let (Some(first), false) = (run.shown.first(), run.folded.is_empty()) {
            (run.name, run.all) = called(run.folded.len(), first);
        }
    }
    runs
}
