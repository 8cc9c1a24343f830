//! Prints how well the search of the device finds beside that of the server, on the judged queries, and how large packs are.
//!
//! ```text
//! armarium build && cargo run --example compare-offline -- [ROOT]
//! ```
//! The script (`assets/web/search.js`) runs under `node` on the packs of the current release; the server's engine answers the same queries
//! in the same run. With `ARMARIUM_VERBOSE` the queries are listed of which the device finds less.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};
use armarium::edition::packs::PackEntry;
use armarium::edition::{Part, Release, Store};
use armarium::index::Request;
use armarium::source::Tag;
use serde::{Deserialize, Serialize};

/// Hits that are asked for where those of documents that nobody judged are passed over.
const DEEP: usize = 100;
/// Hits of which recall is told.
const SHOWN: usize = 10;
/// A section answers a need from this grade on.
const ANSWERS: f64 = 2.0;
/// Brotli's quality and window, as servers that compress once use them.
const BROTLI: (u32, u32) = (9, 24);

/// A query that people judged.
struct Judged {
    set: &'static str,
    lang: String,
    kind: String,
    query: String,
    relevant: BTreeMap<String, f64>,
}

#[derive(Serialize)]
struct Asked<'a> {
    query: &'a str,
    lang: &'a str,
    limit: usize,
}

/// What the script answers: with the reader's pack alone, and with the packs of all languages.
#[derive(Deserialize)]
struct Answered {
    own: Vec<String>,
    all: Vec<String>,
    milliseconds: f64,
}

/// Figures by kind and language form, then by who has answered.
type Rows<'a> = BTreeMap<(&'a str, String), BTreeMap<String, Vec<[f64; 3]>>>;

fn main() -> anyhow::Result<()> {
    let root = std::env::args().nth(1).map_or_else(|| PathBuf::from("."), PathBuf::from);
    let release = Store::of(&root).current().context("there is no release here; run `armarium build` first")?;
    let folder = tempfile::tempdir()?;
    sizes(&release)?;
    for (tag, pack) in &release.manifest.packs {
        fs::write(folder.path().join(format!("{tag}.json")), together(&release, pack)?)?;
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut judged = read(&project.join("benches/relevance.tsv"), "judged")?;
    judged.extend(read(&project.join("benches/needs.tsv"), "needs")?);
    judged.extend(read(&project.join("benches/needs-kept.tsv"), "kept aside")?);
    let answered = ask(&project.join("assets/web/search.js"), folder.path(), &judged)?;
    let searcher = release.searcher()?;
    let documents: HashSet<String> = judged
        .iter()
        .filter(|query| query.set == "judged")
        .flat_map(|query| query.relevant.keys())
        .filter_map(|section| Some(section.split_once('#')?.0.to_owned()))
        .collect();
    // Recall of the server, of the device with one language, and with all.
    let mut rows: Rows = BTreeMap::new();
    let mut times: Vec<f64> = Vec::new();
    for (query, answered) in judged.iter().zip(answered) {
        let tag = Tag::try_from(query.lang.clone()).map_err(anyhow::Error::msg)?;
        let answer = searcher.search(&Request { limit: DEEP, ..Request::new(&query.query, &tag) })?;
        let online: Vec<String> = answer.hits.iter().map(|hit| format!("{}#{}", hit.document, hit.section)).collect();
        let recall = |hits: &[String]| recall(hits, query, &documents);
        let found = [recall(&online), recall(&answered.own), recall(&answered.all)];
        if std::env::var_os("ARMARIUM_VERBOSE").is_some() && found[2] < found[0] {
            println!("{:.2} {:.2} {} {} {} {}", found[0], found[2], query.set, query.lang, query.kind, query.query);
        }
        times.push(answered.milliseconds);
        rows.entry((query.set, query.kind.clone())).or_default().entry(query.lang.clone()).or_default().push(found);
    }
    print(&rows);
    times.sort_by(f64::total_cmp);
    println!("\nanswers of the device: median {:.1} ms, 99 of 100 under {:.1} ms", times[times.len() / 2], times[times.len() * 99 / 100]);
    Ok(())
}

/// How large the packs are.
fn sizes(release: &Release) -> anyhow::Result<()> {
    println!("{:10}{:>12}{:>14}{:>14}{:>14}{:>12}", "pack", "documents", "as it is", "compressed", "of it forms", "meaning");
    for (tag, pack) in &release.manifest.packs {
        let compressed = |part: &Part| -> anyhow::Result<usize> {
            let mut bytes = Vec::new();
            brotli::CompressorReader::new(&*release.parts.read(part)?, 1 << 16, BROTLI.0, BROTLI.1).read_to_end(&mut bytes)?;
            Ok(bytes.len())
        };
        let raw: u64 = pack.parts().map(|part| part.size).sum();
        let all: usize = pack.parts().map(compressed).sum::<anyhow::Result<usize>>()?;
        let forms: usize = pack.forms.iter().map(compressed).sum::<anyhow::Result<usize>>()?;
        let sense = pack.sense.as_ref().map_or(Ok(0), compressed)?;
        let sizes = [raw as usize, all, forms, sense].map(|bytes| bytes / 1000);
        let [raw, all, forms, sense] = sizes;
        println!("{:10}{:>12}{raw:>11} kB{all:>11} kB{forms:>11} kB{sense:>9} kB", tag.as_str(), pack.documents.len());
    }
    Ok(())
}

/// A pack as one value.
fn together(release: &Release, pack: &PackEntry) -> anyhow::Result<String> {
    let text = |part: &Part| -> anyhow::Result<String> { Ok(String::from_utf8(release.parts.read(part)?)?) };
    let forms = pack.forms.iter().map(|part| Ok(serde_json::to_string(&text(part)?)?)).collect::<anyhow::Result<Vec<_>>>()?;
    let documents = pack.documents.iter().map(|piece| text(&piece.part)).collect::<anyhow::Result<Vec<_>>>()?;
    let sense = pack.sense.as_ref().map_or_else(|| Ok("null".to_owned()), text)?;
    let (words, forms, documents) = (text(&pack.words)?, forms.join(","), documents.join(","));
    Ok(format!("{{\"words\":{words},\"forms\":[{forms}],\"sense\":{sense},\"documents\":[{documents}]}}"))
}

/// Asks the script everything.
fn ask(script: &Path, packs: &Path, judged: &[Judged]) -> anyhow::Result<Vec<Answered>> {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/compare-offline/answers.js");
    let mut node =
        Command::new("node").args([&*program, script, packs]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("node")?;
    let asked: Vec<Asked> = judged.iter().map(|query| Asked { query: &query.query, lang: &query.lang, limit: DEEP }).collect();
    let mut input = node.stdin.take().context("its input")?;
    input.write_all(&serde_json::to_vec(&asked)?)?;
    drop(input);
    let output = node.wait_with_output()?;
    if !output.status.success() {
        bail!("the script failed");
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Recall among the first ten: of judged queries in the documents that somebody judged, of needs of the sections that answer.
fn recall(hits: &[String], query: &Judged, documents: &HashSet<String>) -> f64 {
    let is_need = query.set != "judged";
    let is_wanted = |section: &String| query.relevant.get(section).is_some_and(|grade| !is_need || *grade >= ANSWERS);
    let counts = |section: &&String| is_need || section.split_once('#').is_some_and(|(document, _)| documents.contains(document));
    let found = hits.iter().filter(counts).take(SHOWN).filter(|section| is_wanted(section)).count();
    let all = query.relevant.keys().filter(|section| is_wanted(section)).count();
    found as f64 / all.clamp(1, SHOWN) as f64
}

fn print(rows: &Rows) {
    let langs = ["en", "sq", "mk", "sr", "sr-Latn"];
    println!("\nrecall@10: server / device with the reader's language / device with all languages");
    println!("{:26}{}", "", langs.map(|lang| format!("{lang:>22}")).concat());
    let mut sums: BTreeMap<(&str, &str), Vec<[f64; 3]>> = BTreeMap::new();
    for ((set, kind), by_lang) in rows {
        let cell = |lang: &str| by_lang.get(lang).map_or_else(|| format!("{:>22}", "-"), |found| format!("{:>22}", mean(found)));
        println!("{:26}{}", format!("{set} {kind}"), langs.map(cell).concat());
        for (lang, found) in by_lang {
            sums.entry((set, lang)).or_default().extend(found);
        }
    }
    let sets: std::collections::BTreeSet<&str> = rows.keys().map(|(set, _)| *set).collect();
    for set in sets {
        let share = |lang: &str| {
            let found = sums.get(&(set, lang)).map(Vec::as_slice).unwrap_or_default();
            let of = |place: usize| found.iter().map(|found| found[place]).sum::<f64>();
            format!("{:>22}", format!("{:.3} / {:.3}", of(1) / of(0), of(2) / of(0)))
        };
        let cell = |lang: &str| sums.get(&(set, lang)).map_or_else(|| format!("{:>22}", "-"), |found| format!("{:>22}", mean(found)));
        println!("{:26}{}", format!("{set}, all"), langs.map(cell).concat());
        println!("{:26}{}   (aim: .97)", "  share of the server's", langs.map(share).concat());
    }
}

fn mean(found: &[[f64; 3]]) -> String {
    let of = |place: usize| found.iter().map(|found| found[place]).sum::<f64>() / found.len().max(1) as f64;
    format!("{:.3} {:.3} {:.3}", of(0), of(1), of(2))
}

/// Reads judged queries (language, kind, query, sections) or needs (need, shape, language, query, sections).
fn read(path: &Path, set: &'static str) -> anyhow::Result<Vec<Judged>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let is_need = set != "judged";
    let line = |line: &str| -> anyhow::Result<Judged> {
        let fields: Vec<&str> = line.split('\t').skip(usize::from(is_need)).collect();
        let [first, second, query, relevant] = fields[..] else { bail!("other fields: {line}") };
        let (lang, kind) = if is_need { (second, first) } else { (first, second) };
        let grade = |item: &str| match item.split_once('=') {
            Some((section, grade)) => Ok((section.to_owned(), grade.parse()?)),
            None => Ok((item.to_owned(), 1.0)),
        };
        let relevant = relevant.split([',', ' ']).filter(|item| !item.is_empty()).map(grade).collect::<anyhow::Result<_>>()?;
        Ok(Judged { set, lang: lang.to_owned(), kind: kind.to_owned(), query: query.to_owned(), relevant })
    };
    let is_data = |line: &&str| !line.is_empty() && !["lang\t", "need\t", "#"].iter().any(|start| line.starts_with(start));
    text.lines().filter(is_data).map(line).collect()
}
