//! Prints what analyses and reports cost: `cargo bench --bench analysis`.
//!
//! One analysis of 2,000 findings, built whole; and the documents of the shipped library that are made from data, typeset beside plain
//! documents of the same words and as many pages. Each measurement is a process of its own, so that nothing is warm.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use armarium::edition::Release;
use armarium::edition::View;
use armarium::edition::store::Store;
use armarium::locale::Words;
use armarium::locale::compose::{Composed, Text};
use armarium::source::{Library, Snapshot};
use armarium::typeset::{Section, Typesetter, typeset};

mod process;

use process::{Time, copy_folder, median, run};

/// How often each figure is measured; the median is printed.
const ROUNDS: usize = 5;
/// The findings of the large analysis.
const FINDINGS: usize = 2000;
/// The documents that are made from data.
const DOCUMENTS: [&str; 6] = [
    "explosives-gap-analysis",
    "needs-assessment-kosovo",
    "needs-assessment-north-macedonia",
    "joint-gap-synthesis",
    "report-cpiat",
    "report-cross-border",
];

fn main() {
    // Cargo also starts benchmarks when it runs tests; this one takes minutes and tests nothing.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    if let Some(root) = std::env::var_os("ARMARIUM_COMPILE_ONLY") {
        return compile_only(Path::new(&root));
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    large(&folder.path().join("large"));
    beside_plain(folder.path());
}

/// An analysis of many findings in one language, built whole: 20 entities with a chapter each, every finding a section.
fn large(root: &Path) {
    const ENTITIES: usize = 20;
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy_folder(&project.join("manuals/lib"), &root.join("manuals/lib"));
    write(root, "manuals/library.toml", "source = \"en\"\n[[languages]]\ntag = \"en\"\n");
    for name in ["terms", "interface"] {
        let path = format!("locales/en/{name}.ftl");
        write(root, &path, &read(project, &path));
    }
    let begun = Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(root).args(["new", "analysis", "large"]).output();
    assert!(begun.expect("the program starts").status.success());
    let data = "manuals/large/data";
    let [mut about, mut rows, mut advice] =
        ["analysis.toml", "findings.csv", "recommendations.toml"].map(|name| read(root, &format!("{data}/{name}")));
    let mut messages = read(root, "locales/en/large.ftl");
    let mut say = |id: &str, seed: usize, count: usize| {
        let _ = writeln!(messages, "{id} = {}", words(seed, count));
    };
    for i in 0..ENTITIES {
        let _ = write!(about, "\n[[entities]]\nid = \"e{i}\"\nname = \"large-e{i}\"\njurisdiction = \"kosovo\"\n");
        say(&format!("large-e{i}"), i, 3);
    }
    for i in 0..FINDINGS {
        let requirement = ["incident-report", "trained-officers", "contact-points"][i % 3];
        let (entity, current, required) = (i % ENTITIES, i % 3, 3 + i % 2);
        let _ = writeln!(
            rows,
            "f{i},e{entity},{requirement},{current},{required},medium,high,partial,large-f{i}-title,large-f{i}-consequence,large-evidence-files,,"
        );
        say(&format!("large-f{i}-title"), i, 6);
        say(&format!("large-f{i}-consequence"), i + 1, 18);
        if i % 5 == 0 {
            let findings: Vec<String> = (i..i + 5).map(|i| format!("\"f{i}\"")).collect();
            let _ = write!(
                advice,
                "\n[[recommendations]]\nid = \"r{i}\"\ntitle = \"large-r{i}-title\"\nfindings = [{}]\nowner = \"police\"\ndeadline = 2030-12-31\nindicator = \"large-one-form-indicator\"\ntarget = \"large-one-form-target\"\n",
                findings.join(", ")
            );
            say(&format!("large-r{i}-title"), i + 2, 7);
        }
    }
    for (name, text) in [("analysis.toml", &about), ("findings.csv", &rows), ("recommendations.toml", &advice)] {
        write(root, &format!("{data}/{name}"), text);
    }
    write(root, "locales/en/large.ftl", &messages);
    let main = read(root, "manuals/large/main.typ");
    assert!(main.contains("== #t(entity.name)"), "the skeleton has a section for each entity");
    write(
        root,
        "manuals/large/main.typ",
        &main.replace("== #t(entity.name)", "= #t(entity.name)").replace("entity: entity.id)", "entity: entity.id, level: 2)"),
    );
    let build = || {
        let _ = fs::remove_dir_all(root.join("index"));
        run(Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(root).arg("build"))
    };
    let time = median((0..ROUNDS).map(|_| build()).collect());
    let pages: usize = release(root).manifest.editions.iter().map(|edition| edition.pages).sum();
    println!("an analysis of {FINDINGS} findings in one language, {pages} pages, built whole (median of {ROUNDS})");
    println!("  {:10.1} ms wall {:10.1} ms cpu (aim: under 10,000 ms wall)", time.wall, time.cpu);
}

/// Words in an order of their own.
fn words(seed: usize, count: usize) -> String {
    const WORDS: [&str; 13] = [
        "police", "report", "weapon", "note", "deadline", "customs", "control", "evidence", "officer", "unit", "advice", "shortage",
        "register",
    ];
    (0..count).map(|i| WORDS[(seed * 7 + i * i + i * 3) % WORDS.len()]).collect::<Vec<_>>().join(" ") + "."
}

/// The documents that are made from data, and plain ones of as many pages.
fn beside_plain(folder: &Path) {
    let (data, plain) = (folder.join("data"), folder.join("plain"));
    for root in [&data, &plain] {
        copy_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("manuals"), &root.join("manuals"));
        copy_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &root.join("locales"));
        for entry in fs::read_dir(root.join("manuals")).expect("documents").flatten().filter(|entry| entry.path().is_dir()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name != "lib" && !DOCUMENTS.contains(&name.as_str()) {
                fs::remove_dir_all(entry.path()).expect("remove a document");
            }
        }
    }
    let release = release(&data);
    let wanted: BTreeMap<&str, usize> = DOCUMENTS.into_iter().map(|slug| (slug, pages(&release, slug))).collect();
    let mut factors: BTreeMap<&str, f64> = DOCUMENTS.into_iter().map(|slug| (slug, 1.0)).collect();
    let mut found = BTreeMap::new();
    // Tables take other space than words: add words until the pages are as many.
    for _ in 0..4 {
        for slug in DOCUMENTS {
            plain_document(&plain, &release, slug, factors[slug]);
        }
        let made = self::release(&plain);
        found = DOCUMENTS.into_iter().map(|slug| (slug, pages(&made, slug))).collect();
        for (slug, factor) in &mut factors {
            *factor *= wanted[slug] as f64 / found[slug] as f64;
        }
    }
    let this = std::env::current_exe().expect("this program");
    let time = |root: &PathBuf| run(Command::new(&this).env("ARMARIUM_COMPILE_ONLY", root));
    // By turns, so that both see the same machine.
    let (data, plain): (Vec<Time>, Vec<Time>) = (0..ROUNDS).map(|_| (time(&data), time(&plain))).unzip();
    let (data, plain) = (median(data), median(plain));
    let sum = |pages: &BTreeMap<&str, usize>| pages.values().sum::<usize>();
    println!("the {} documents made from data in five language forms, beside plain ones (median of {ROUNDS})", DOCUMENTS.len());
    println!("  from data  {:6} pages {:10.1} ms wall {:10.1} ms cpu", sum(&wanted), data.wall, data.cpu);
    println!("  plain      {:6} pages {:10.1} ms wall {:10.1} ms cpu", sum(&found), plain.wall, plain.cpu);
    println!("  from data / plain  {:.2} wall, {:.2} cpu (aim: at most 2)", data.wall / plain.wall, data.cpu / plain.cpu);
}

/// The pages of a document in all language forms.
fn pages(release: &Release, slug: &str) -> usize {
    release.manifest.editions.iter().filter(|edition| edition.slug == slug).map(|edition| edition.pages).sum()
}

/// A document with the sections and words of another, but without its data: headings and paragraphs. The words come `factor` times,
/// each time in another order, so that no paragraph is set twice.
fn plain_document(root: &Path, release: &Release, slug: &str, factor: f64) {
    let _ = fs::remove_dir_all(root.join(format!("manuals/{slug}/data")));
    let settings = fs::read_to_string(root.join(format!("manuals/{slug}/document.toml"))).expect("settings");
    let kept: Vec<&str> =
        settings.lines().filter(|line| !["draws_on", "goals", "kpis"].iter().any(|name| line.starts_with(name))).collect();
    write(root, &format!("manuals/{slug}/document.toml"), &kept.join("\n"));
    let title = settings.lines().find_map(|line| line.strip_prefix("title = ")).expect("a title").trim().trim_matches('"').to_owned();
    let sections = |tag: &str| {
        let edition = release.manifest.editions.iter().find(|edition| edition.slug == slug && edition.tag.as_str() == tag);
        let edition = edition.expect("the edition");
        let bytes = release.view(edition, View::Sections).expect("its sections");
        (edition.title.clone(), serde_json::from_slice::<Vec<Section>>(&bytes).expect("sections"))
    };
    let mut main = "#import \"/manuals/lib/document.typ\": *\n#show: document\n".to_owned();
    let counts: Vec<usize> = sections("en").1.iter().map(|section| paragraphs(&section.text, factor).len()).collect();
    for (section, count) in sections("en").1.iter().zip(&counts) {
        let _ = writeln!(main, "\n{} #t(\"{slug}-{}-heading\") <{}>", "=".repeat(section.level.max(1)), section.label, section.label);
        for i in 0..*count {
            let _ = writeln!(main, "#prose(\"{slug}-{}-{i}\")", section.label);
        }
    }
    write(root, &format!("manuals/{slug}/main.typ"), &main);
    for tag in ["en", "sq", "mk", "sr"] {
        let (name, sections) = sections(tag);
        let mut messages = Composed { id: title.clone(), value: Some(Text::plain(name)), attributes: Vec::new() }.write() + "\n";
        for (section, count) in sections.iter().zip(&counts) {
            let own = paragraphs(&section.text, factor);
            let mut add = |id: String, text: &str| {
                let text = if text.is_empty() { "…".to_owned() } else { text.replace('<', "(") };
                messages += &(Composed { id, value: Some(Text::plain(text)), attributes: Vec::new() }.write() + "\n");
            };
            add(format!("{slug}-{}-heading", section.label), &section.title);
            for i in 0..*count {
                add(format!("{slug}-{}-{i}", section.label), own.get(i).map_or("", String::as_str));
            }
        }
        write(root, &format!("locales/{tag}/{slug}.ftl"), &messages);
    }
}

/// Words in paragraphs, `factor` times as many as there are.
fn paragraphs(text: &str, factor: f64) -> Vec<String> {
    const WORDS: usize = 70;
    let words: Vec<&str> = text.split_whitespace().collect();
    let count = (words.len() as f64 * factor).round() as usize;
    // Behind the last word comes the second, then the third: no round is like the one before.
    let word = |i: usize| words[(i + i / words.len()) % words.len()];
    (0..count).collect::<Vec<_>>().chunks(WORDS).map(|chunk| chunk.iter().map(|i| word(*i)).collect::<Vec<_>>().join(" ")).collect()
}

/// Builds a library, in a process of its own too: the memory of this one stays small. Opens its release.
fn release(root: &Path) -> Release {
    run(Command::new(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(root).arg("build"));
    Store::of(root).current().expect("a release")
}

/// Typesets every edition once, PDF and HTML, and nothing else.
fn compile_only(root: &Path) {
    use rayon::prelude::*;
    let (snapshot, _) = Snapshot::read(root);
    let (library, _) = Library::read(&snapshot).expect("a library");
    let words = Words::read(&library, &snapshot);
    let typesetter = Typesetter::new(snapshot.clone());
    let editions = armarium::edition::edition::Edition::all(&library, &snapshot, &words, &armarium::source::Results::default());
    editions.par_iter().for_each(|edition| {
        let typeset = typeset(&typesetter, &edition.input, "", |_| ()).0.expect("the edition compiles");
        assert!(!typeset.pdf.is_empty());
    });
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("write a file");
}
