//! Queries with judgements, and what an answer is worth by them.

use std::collections::BTreeMap;
use std::path::Path;

/// A query that people judged.
#[derive(Debug, Clone)]
pub struct Judged {
    pub lang: String,
    pub kind: String,
    pub query: String,
    /// Grades of sections; what is not here is not relevant.
    pub relevant: BTreeMap<String, f64>,
}

/// Reads lines of language, kind, query, relevant sections (`a,b`, or `a=3 b=1`).
pub fn read(path: &Path) -> Vec<Judged> {
    let text = std::fs::read_to_string(path).expect("judged queries");
    let judged = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [lang, kind, query, relevant] = fields[..] else { panic!("four fields: {line}") };
        let grade = |item: &str| match item.split_once('=') {
            Some((section, grade)) => (section.to_owned(), grade.parse().expect("a grade")),
            None => (item.to_owned(), 1.0),
        };
        let relevant = relevant.split([',', ' ']).filter(|item| !item.is_empty()).map(grade).collect();
        Judged { lang: lang.to_owned(), kind: kind.to_owned(), query: query.to_owned(), relevant }
    };
    text.lines().filter(|line| !line.starts_with("lang\t") && !line.starts_with('#')).map(judged).collect()
}

/// What the first ten hits of an answer are worth.
#[derive(Debug, Clone, Copy, Default)]
pub struct Worth {
    pub recall: f64,
    pub mrr: f64,
    pub ndcg: f64,
}

impl Worth {
    /// Recall@10 (of at most ten), MRR@10 and nDCG@10 of hits, best first.
    pub fn of(hits: &[String], relevant: &BTreeMap<String, f64>) -> Self {
        let hits = &hits[..hits.len().min(10)];
        let found = hits.iter().filter(|hit| relevant.contains_key(*hit)).count();
        let first = hits.iter().position(|hit| relevant.contains_key(hit));
        let gain = |grades: &mut dyn Iterator<Item = f64>| -> f64 {
            grades.enumerate().map(|(rank, grade)| (grade.exp2() - 1.0) / (rank as f64 + 2.0).log2()).sum()
        };
        let mut best: Vec<f64> = relevant.values().copied().collect();
        best.sort_by(|a, b| b.total_cmp(a));
        let ideal = gain(&mut best.into_iter().take(10));
        Self {
            recall: found as f64 / relevant.len().clamp(1, 10) as f64,
            mrr: first.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0)),
            ndcg: gain(&mut hits.iter().map(|hit| relevant.get(hit).copied().unwrap_or(0.0))) / ideal,
        }
    }
}

/// Means by language and kind.
#[derive(Debug, Default)]
pub struct Table {
    cells: BTreeMap<(String, String), Vec<Worth>>,
}

impl Table {
    pub fn add(&mut self, lang: &str, kind: &str, worth: Worth) {
        self.cells.entry((kind.to_owned(), lang.to_owned())).or_default().push(worth);
    }

    /// Prints a row for each kind and a column for each language: recall / MRR / nDCG.
    pub fn print(&self, title: &str, langs: &[&str]) {
        let mut kinds: Vec<&String> = self.cells.keys().map(|(kind, _)| kind).collect();
        kinds.dedup();
        println!("\n{title}: recall@10 / MRR@10 / nDCG@10");
        println!("{:14}{}", "", langs.iter().map(|lang| format!("{lang:>22}")).collect::<String>());
        for kind in kinds {
            let cell = |lang: &&str| match self.cells.get(&(kind.clone(), (*lang).to_owned())) {
                None => format!("{:>22}", "–"),
                Some(worths) => format!("{:>22}", mean(worths)),
            };
            println!("{kind:14}{}", langs.iter().map(cell).collect::<String>());
        }
        let all: Vec<Worth> = self.cells.values().flatten().copied().collect();
        println!("{:14}{:>22}   ({} queries)", "all", mean(&all), all.len());
    }
}

fn mean(worths: &[Worth]) -> String {
    let mean = |of: fn(&Worth) -> f64| worths.iter().map(of).sum::<f64>() / worths.len().max(1) as f64;
    format!("{:.3} {:.3} {:.3}", mean(|w| w.recall), mean(|w| w.mrr), mean(|w| w.ndcg))
}
