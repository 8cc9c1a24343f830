//! The collection that the project ships: how long queries of two and three words take, in one segment and in several.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use armarium::edition::release::Release;
use armarium::edition::store::Store;
use armarium::index::{DocumentFacts, Passage, Request, Searcher};
use armarium::language::Analyzer;

use crate::corpus::{TAGS, divided, tag};
use crate::judged::{self, Judged};

/// Segments that are compared with one.
pub const SEGMENTS: usize = 8;
/// Times that each query is asked; the fastest counts, since the machine does other things too.
const ROUNDS: usize = 7;

/// The collection, built.
pub struct Shipped {
    pub release: Release,
    _folder: tempfile::TempDir,
}

/// The judged queries over it.
pub fn judged() -> Vec<Judged> {
    judged::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/relevance.tsv"))
}

impl Shipped {
    /// Builds it in a temporary folder.
    pub fn build() -> Self {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = tempfile::tempdir().expect("a temporary folder");
        for part in ["manuals", "locales"] {
            copy(&project.join(part), &folder.path().join(part));
        }
        let built =
            Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(folder.path()).arg("build").output().expect("the program");
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        Self { release: Store::of(folder.path()).current().expect("a release"), _folder: folder }
    }

    /// Prints times.
    pub fn print(&self) {
        let mut queries = judged();
        queries.retain(|query| (2..=3).contains(&query.query.split_whitespace().count()));
        println!("\nshipped collection, {} queries of two and three words", queries.len());
        let own = self.release.searcher().expect("its search");
        row("as it is served", &measured(&queries, &[&own])[0], "(aim: p50 0.3 ms)");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let [one, several] = [1, SEGMENTS].map(|segments| self.searcher(segments, &folder.path().join(segments.to_string())));
        let times = measured(&queries, &[&one, &several]);
        row("one segment", &times[0], "");
        let ratio = times[1].iter().sum::<Duration>().as_secs_f64() / times[0].iter().sum::<Duration>().as_secs_f64();
        row(&format!("{SEGMENTS} segments"), &times[1], &format!("{ratio:.2} of the time (aim: at most 1.10)"));
    }

    /// A search over the same sections in so many segments.
    fn searcher(&self, segments: usize, folder: &Path) -> Searcher {
        let language = |name: &&str| {
            let lang = tag(name);
            let analyzer = Analyzer::of(&lang);
            let editions = self.release.manifest.editions.iter().filter(|edition| edition.tag == lang);
            let passages: Vec<Passage> = editions
                .flat_map(|edition| {
                    let passage = |section: armarium::typeset::Section| Passage {
                        document: edition.slug.clone(),
                        document_title: edition.title.clone(),
                        section: section.label,
                        title: section.title,
                        breadcrumb: section.breadcrumb,
                        page: section.page as u64,
                        text: section.text,
                        inside: Vec::new(),
                        asks: section.asks,
                    };
                    self.release.sections(edition).expect("its sections").into_iter().map(passage)
                })
                .collect();
            let folders = divided(&passages, segments, &analyzer, &folder.join(name));
            (lang, analyzer, folders)
        };
        let searcher = Searcher::with_analyzers(TAGS.iter().map(language).collect(), Vec::<DocumentFacts>::new()).expect("a search");
        searcher.warm();
        searcher
    }
}

/// The shortest time of each query in each search, in order of length. Searches take turns: what the machine does otherwise is shared.
fn measured(queries: &[Judged], searchers: &[&Searcher]) -> Vec<Vec<Duration>> {
    let mut times = vec![vec![Duration::MAX; queries.len()]; searchers.len()];
    for _ in 0..ROUNDS {
        for (searcher, times) in searchers.iter().zip(&mut times) {
            for (query, best) in queries.iter().zip(times) {
                let lang = tag(&query.lang);
                let start = Instant::now();
                searcher.search(&Request::new(&query.query, &lang)).expect("an answer");
                *best = start.elapsed().min(*best);
            }
        }
    }
    times.iter_mut().for_each(|times| times.sort());
    times
}

fn row(name: &str, times: &[Duration], aim: &str) {
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
    println!("  {name:32}  p50 {:.3} ms, p99 {:.3} ms  {aim}", at(0.5), at(0.99));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        match entry.file_type().expect("a type").is_dir() {
            true => copy(&entry.path(), &target),
            false => std::fs::copy(entry.path(), target).map(|_| ()).expect("a copy"),
        }
    }
}
