//! Needs in everyday words: how often the search finds what answers them, what each mechanism brings, and the weights that fit best.
//!
//! `benches/needs.tsv` holds what officers, analysts and citizens want to know, phrased as they type it in each language form, by readers who
//! saw neither the questions (`#asks`) nor the everyday words (`search.toml`); they judged by reading the collection. The needs of
//! `benches/needs-kept.tsv` were kept aside: no weight was fitted on them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use armarium::edition::release::{Release, SegmentEntry};
use armarium::index::bags::Bags;
use armarium::index::{Request, Searcher, Weights, learn};
use armarium::locale::everyday;
use armarium::source::Tag;

use crate::corpus::{TAGS, tag};
use crate::judged::Worth;
use crate::shipped;

/// A section answers a need from this grade on: 3 answers it, 2 answers a part, 1 only touches it.
const ANSWERS: f64 = 2.0;
/// Parts of the needs between which weights are cross-validated.
const FOLDS: usize = 5;
/// Rounds over all weights.
const ROUNDS: usize = 2;

/// A need in one language form.
#[derive(Debug, Clone)]
pub struct Need {
    id: String,
    shape: String,
    lang: String,
    query: String,
    relevant: BTreeMap<String, f64>,
}

/// What the answers to some needs are worth.
#[derive(Debug, Clone, Copy, Default)]
struct Found {
    /// Sections that answer, among the first ten.
    recall: f64,
    /// Whether one of them is among the first three.
    early: f64,
    /// Whether nothing at all was found.
    nothing: f64,
}

/// Prints the tables.
pub fn print(release: &Release) {
    learning(release);
    for (file, title) in [("needs.tsv", "development"), ("needs-kept.tsv", "kept aside")] {
        let needs = read(file);
        if needs.is_empty() {
            println!("skipped: benches/{file} is not here");
            continue;
        }
        let with = |weights: Weights, words: bool| {
            let searcher = release.searcher().expect("its search").with_weights(weights);
            if words { searcher } else { searcher.with_everyday(&[]) }
        };
        let own = Weights::default();
        let bare = Weights { asks: 0.0, question: 0.0, ..own };
        table(&format!("needs, {title}: recall@10 / one that answers among the first three"), &with(own, true), &needs);
        println!("{:44}{:>8}{:>8}{:>8}", "what each brings", "recall", "early", "nothing");
        for (name, searcher) in [
            ("everything", with(own, true)),
            ("without everyday words", with(own, false)),
            ("without questions", with(bare, true)),
            ("without both", with(bare, false)),
            ("analyses worth as much as others", with(Weights { analysis: 1.0, ..own }, true)),
            ("without terms of the glossary", with(Weights { term: 0.0, ..own }, true)),
            ("without meaning learned from the library", with(Weights { sense: 0.0, ..own }, true)),
            ("without what the best sections are about", with(Weights { feedback: 0.0, ..own }, true)),
        ] {
            let found = mean(needs.iter().map(|need| found(&searcher, need)));
            println!("{name:44}{:>8.3}{:>8.3}{:>8.3}", found.recall, found.early, found.nothing);
        }
        if std::env::var_os("ARMARIUM_VERBOSE").is_some() && title == "development" {
            let searcher = with(own, true);
            for need in needs.iter().filter(|need| found(&searcher, need).early == 0.0) {
                let hits = hits(&searcher, &need.lang, &need.query);
                println!("{} {} {:?} -> {:?} wanted {:?}", need.id, need.lang, need.query, &hits[..hits.len().min(3)], need.relevant);
            }
        }
    }
}

/// Prints how long it takes to learn what sections are about, and how much it is.
fn learning(release: &Release) {
    let files = |(tag, segments): (&Tag, &Vec<SegmentEntry>)| {
        let open = segments.iter().filter(|segment| segment.door.is_open());
        (tag.clone(), open.map(|segment| release.parts.path(&segment.part)).collect())
    };
    let languages: Vec<(Tag, Vec<PathBuf>)> = release.manifest.indexes.iter().map(files).collect();
    let (library, snapshot) = release.words().expect("its words");
    let start = Instant::now();
    let bags = Bags::of(&languages).expect("its segments").expect("not too many sections");
    let read = start.elapsed();
    let everyday = everyday::of_all(&library, &snapshot);
    let parsed = start.elapsed();
    let space = learn::space(&bags, &everyday).expect("a space").expect("enough sections");
    let learned = start.elapsed();
    let numbers: usize = bags.rows.iter().map(Vec::len).sum();
    println!(
        "\nlearned: {} sections, {numbers} words in them, {} KB of places of words; read in {:.3} s, everyday words {:.3} s, learned {:.3} s",
        bags.sections.len(),
        space.len() >> 10,
        read.as_secs_f64(),
        (parsed - read).as_secs_f64(),
        (learned - parsed).as_secs_f64()
    );
}

/// Fits the weights on the development needs, and on the judged queries, which must not lose: a search along one weight after the other,
/// cross-validated over needs.
pub fn fit(release: &Release) {
    let needs = read("needs.tsv");
    let judged = shipped::judged();
    let searcher = std::cell::RefCell::new(Some(release.searcher().expect("its search")));
    let mut tried: Vec<(Weights, Vec<f64>)> = Vec::new();
    let mut scores = |weights: Weights| -> Vec<f64> {
        if let Some((_, known)) = tried.iter().find(|(known, _)| *known == weights) {
            return known.clone();
        }
        let search = searcher.take().expect("a search").with_weights(weights);
        let of_need = |need: &Need| {
            let found = found(&search, need);
            (found.recall + found.early) / 2.0
        };
        let mut scores: Vec<f64> = needs.iter().map(of_need).collect();
        // The judged queries stand behind the needs.
        scores.extend(judged.iter().map(|query| {
            let hits = hits(&search, &query.lang, &query.query);
            Worth::of(&hits, &query.relevant).ndcg
        }));
        searcher.replace(Some(search));
        tried.push((weights, scores.clone()));
        scores
    };
    let fold = |need: &Need| need.id.bytes().fold(0_usize, |sum, byte| sum * 31 + usize::from(byte)) % FOLDS;
    // Half of what counts are the needs, half the judged queries: neither may be bought with the other.
    let worth = |scores: &[f64], counts: &dyn Fn(&Need) -> bool| {
        let (of_needs, of_judged) = scores.split_at(needs.len());
        let chosen: Vec<f64> = needs.iter().zip(of_needs).filter(|(need, _)| counts(need)).map(|(_, score)| *score).collect();
        (average(&chosen), average(of_judged))
    };
    let mut climb = |counts: &dyn Fn(&Need) -> bool| {
        let mut best = Weights::default();
        let sum = |(needs, judged): (f64, f64)| needs + judged;
        let mut best_worth = sum(worth(&scores(best), counts));
        for _ in 0..ROUNDS {
            for (_, set, values) in GRID {
                for value in *values {
                    let mut next = best;
                    *set(&mut next) = *value;
                    let next_worth = sum(worth(&scores(next), counts));
                    if next_worth > best_worth {
                        (best, best_worth) = (next, next_worth);
                    }
                }
            }
        }
        (best, worth(&scores(best), &|_| true))
    };
    let (best, (of_needs, of_judged)) = climb(&|_| true);
    println!("\nfitted on all development needs: {best:?}\n  needs {of_needs:.4}, judged queries {of_judged:.4}");
    let mut held_out = Vec::new();
    for left in 0..FOLDS {
        let (best, _) = climb(&|need| fold(need) != left);
        held_out.push((best, left));
    }
    for (best, left) in held_out {
        let (own, _) = worth(&scores(best), &|need| fold(need) == left);
        let (today, _) = worth(&scores(Weights::default()), &|need| fold(need) == left);
        println!("  fold {left}: {own:.4} with weights of the others, {today:.4} with those of the program; {best:?}");
    }
}

/// A weight: its name, where it is, and the values that are tried.
type Axis = (&'static str, fn(&mut Weights) -> &mut f32, &'static [f32]);

const GRID: &[Axis] = &[
    ("asks", |w| &mut w.asks, &[0.4, 0.7, 1.0, 1.4, 1.8, 2.4]),
    ("synonym", |w| &mut w.synonym, &[0.3, 0.45, 0.6, 0.75, 0.9]),
    ("analysis", |w| &mut w.analysis, &[0.5, 0.6, 0.7, 0.8, 0.9, 1.0]),
    ("completeness", |w| &mut w.completeness, &[0.6, 0.8, 1.0, 1.25, 1.5, 1.75]),
    ("rareness", |w| &mut w.rareness, &[0.0, 0.5, 1.0, 1.5]),
    ("term", |w| &mut w.term, &[0.2, 0.35, 0.5, 0.7, 0.9]),
    ("title", |w| &mut w.title, &[0.8, 1.2, 1.6, 2.0, 2.4]),
    ("around", |w| &mut w.around, &[0.1, 0.2, 0.3, 0.45, 0.6]),
    ("question", |w| &mut w.question, &[0.5, 1.0, 2.0]),
    ("sense", |w| &mut w.sense, &[0.0, 1.0, 2.0, 3.0, 4.0, 6.0]),
    ("feedback", |w| &mut w.feedback, &[0.0, 0.25, 0.5, 1.0]),
];

fn table(title: &str, searcher: &Searcher, needs: &[Need]) {
    println!("\n{title}\n{:14}{}{:>16}", "", TAGS.iter().map(|lang| format!("{lang:>16}")).collect::<String>(), "all");
    let mut shapes: Vec<&str> = needs.iter().map(|need| need.shape.as_str()).collect();
    shapes.sort_unstable();
    shapes.dedup();
    let row = |name: &str, of: &dyn Fn(&&Need) -> bool| {
        let cell = |lang: Option<&str>| {
            let chosen = needs.iter().filter(|need| of(need) && lang.is_none_or(|lang| need.lang == lang));
            let found = mean(chosen.map(|need| found(searcher, need)));
            format!("{:>16}", format!("{:.3} {:.3}", found.recall, found.early))
        };
        println!("{name:14}{}{}", TAGS.iter().map(|lang| cell(Some(lang))).collect::<String>(), cell(None));
    };
    for shape in &shapes {
        row(shape, &|need| need.shape == *shape);
    }
    row("all", &|_| true);
}

fn found(searcher: &Searcher, need: &Need) -> Found {
    let hits = hits(searcher, &need.lang, &need.query);
    let answers = |hit: &String| need.relevant.get(hit).is_some_and(|grade| *grade >= ANSWERS);
    let all = need.relevant.values().filter(|grade| **grade >= ANSWERS).count();
    Found {
        recall: hits.iter().filter(|hit| answers(hit)).count() as f64 / all.clamp(1, 10) as f64,
        early: f64::from(u8::from(hits.iter().take(3).any(answers))),
        nothing: f64::from(u8::from(hits.is_empty())),
    }
}

fn hits(searcher: &Searcher, lang: &str, query: &str) -> Vec<String> {
    let lang = tag(lang);
    let answer = searcher.search(&Request::new(query, &lang)).expect("an answer");
    answer.hits.iter().map(|hit| format!("{}#{}", hit.document, hit.section)).collect()
}

fn mean(found: impl Iterator<Item = Found>) -> Found {
    let found: Vec<Found> = found.collect();
    let of = |value: fn(&Found) -> f64| average(&found.iter().map(value).collect::<Vec<_>>());
    Found { recall: of(|found| found.recall), early: of(|found| found.early), nothing: of(|found| found.nothing) }
}

fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// Reads lines of need, shape, language, query and sections with grades.
fn read(file: &str) -> Vec<Need> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches").join(file);
    let Ok(text) = std::fs::read_to_string(path) else { return Vec::new() };
    let need = |line: &str| {
        let [id, shape, lang, query, relevant] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("five fields: {line}") };
        let grade = |item: &str| {
            let (section, grade) = item.split_once('=').expect("section=grade");
            (section.to_owned(), grade.parse().expect("a grade"))
        };
        Need {
            id: id.to_owned(),
            shape: shape.to_owned(),
            lang: lang.to_owned(),
            query: query.to_owned(),
            relevant: relevant.split_whitespace().map(grade).collect(),
        }
    };
    text.lines().filter(|line| !line.starts_with("need\t") && !line.starts_with('#') && !line.is_empty()).map(need).collect()
}
