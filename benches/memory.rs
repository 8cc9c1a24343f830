//! What a translator asks for with every message: similar texts and places of use, in a collection far larger than ours.
//!
//! `cargo bench --bench memory` prints figures of this machine.

#[path = "growth/library.rs"]
#[allow(dead_code, reason = "what only the other benchmark asks for")]
mod library;
#[path = "process/mod.rs"]
#[allow(dead_code, reason = "what only the other benchmark asks for")]
mod process;

use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use armarium::locale::review::State;
use armarium::source::Tag;
use armarium::translate::concordance::Concordance;
use armarium::translate::exchange::{Due, import, xliff};
use armarium::translate::memory::Memory;
use armarium::translate::{Desk, Translations};

/// Pairs of the large memory; the collection will have about 4,000 messages a language.
const PAIRS: usize = 50_000;
/// Texts that are looked up.
const QUERIES: usize = 300;
/// Documents of the large library.
const DOCUMENTS: usize = 100;
/// Messages that are changed in it.
const CHANGES: usize = 9;
/// The language.
const LANGUAGE: &str = "sr";

fn main() {
    // Cargo also starts benchmarks when it runs tests.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let translations = Translations::read(root).expect("the library can be read");
    let tag = Tag::try_from(LANGUAGE.to_owned()).expect("a tag");
    let every = [State::Missing, State::Stale, State::Draft, State::NeedsReview, State::Approved];
    let (due, exported) = timed(|| Due::of(&translations, &tag, &[], &every));
    let texts: Vec<String> = {
        let messages = due.documents.iter().flat_map(|(_, messages)| messages);
        messages.flat_map(|message| message.units.iter().map(|(unit, _)| unit.original.clone())).collect()
    };
    memories(&translations, &tag, &texts);
    let (concordance, made) = timed(|| Concordance::of(&translations));
    let queries = ["претрес стана", "weapon", "armëve", "\"data-l10n-name\"", "закон"];
    let times = queries.iter().map(|query| timed(|| concordance.search(query, 20, |_, _| true)).1).collect();
    println!("concordance over the collection in all languages");
    println!("  made                            {:8.1} ms", ms(made));
    println!("  one search (median of {})        {:8.2} ms", queries.len(), ms(median(times)));
    exchange(root, &due, exported);
    kept();
}

/// What a translator waits for after each save, in a library of many documents.
fn kept() {
    let library = library::Library::of(DOCUMENTS);
    let desk = Desk::new(library.root(), false, mpsc::channel().0).expect("the desk can be set up");
    let tag = Tag::try_from("sq".to_owned()).expect("a tag");
    let help = || {
        let opened = desk.open().expect("the library can be read");
        let (help, of_memory) = timed(|| opened.help(&tag));
        let (concordance, of_concordance) = timed(|| opened.concordance());
        assert!(!help.memory.is_empty() && concordance.search("weapon", 1, |_, _| true).total > 0);
        (of_memory, of_concordance)
    };
    let first = help();
    let mut after: Vec<(Duration, Duration)> = Vec::new();
    for round in 0..CHANGES {
        library.change_a_message(round);
        after.push(help());
    }
    let (of_memory, of_concordance) = after.into_iter().unzip();
    println!("the editor's help in a library of {DOCUMENTS} documents");
    println!("  memory and glossary, first      {:8.1} ms", ms(first.0));
    println!("  after a change of one message   {:8.1} ms (median of {CHANGES})", ms(median(of_memory)));
    println!("  concordance, first              {:8.1} ms", ms(first.1));
    println!("  after a change of one message   {:8.1} ms (median of {CHANGES})", ms(median(of_concordance)));
}

fn memories(translations: &Translations, tag: &Tag, texts: &[String]) {
    let (memory, made) = timed(|| Memory::of(translations, tag));
    println!("translation memory");
    println!("  made of {:6} pairs            {:8.1} ms", memory.len(), ms(made));
    println!("  one look-up                     {}", look_ups(&memory, texts));
    let mut random = Random(1);
    let text = |random: &mut Random| format!("{} {}", texts[random.below(texts.len())], texts[random.below(texts.len())]);
    let pairs: Vec<[String; 4]> = (0..PAIRS).map(|i| ["guide".to_owned(), format!("m{i}"), text(&mut random), format!("t{i}")]).collect();
    let words: usize = pairs.iter().map(|[_, _, text, _]| text.split_whitespace().count()).sum();
    let (memory, made) = timed(|| Memory::from_pairs(&translations.library.source, pairs));
    println!("  made of {PAIRS:6} pairs            {:8.1} ms   ({} words each)", ms(made), words / PAIRS);
    println!("  one look-up                     {}", look_ups(&memory, texts));
}

/// How long a text takes that is nearly like one of the memory.
fn look_ups(memory: &Memory, texts: &[String]) -> String {
    let mut random = Random(7);
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..QUERIES {
        let text = format!("{} once more", texts[random.below(texts.len())]);
        times.push(timed(|| memory.similar(&text, 5, |_, _| true)).1);
    }
    times.sort();
    format!("{:8.2} ms, at most {:.2} ms (median of {QUERIES})", ms(times[QUERIES / 2]), ms(times[QUERIES - 1]))
}

fn exchange(root: &Path, due: &Due, exported: Duration) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&root.join("locales"), &folder.path().join("locales"));
    copy(&root.join("manuals"), &folder.path().join("manuals"));
    let (file, written) = timed(|| xliff::write(due));
    println!("exchange of {} messages with {} texts", due.messages(), due.units());
    println!("  export                          {:8.1} ms", ms(exported + written));
    let (_, unchanged) = timed(|| import(folder.path(), file.as_bytes(), None, "", "bench").expect("a file that was just written"));
    println!("  import, nothing changed         {:8.1} ms", ms(unchanged));
    let changed = file.replace("</target>", " .</target>");
    let (report, all) = timed(|| import(folder.path(), changed.as_bytes(), None, "", "bench").expect("a file that was just written"));
    println!("  import, {:5} messages changed  {:8.1} ms", report.applied.len(), ms(all));
}

/// A simple generator of numbers (Knuth, MMIX), the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

fn timed<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = run();
    (result, start.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { drop(std::fs::copy(entry.path(), target)) }
    }
}
