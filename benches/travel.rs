//! What it costs to take releases elsewhere: `cargo bench --bench travel` prints each figure beside its aim.
//!
//! A library of 500 editions is built once; then one message changes, again and again. The store is a folder, so what is measured is what the program
//! does; a line adds its own time for the bytes that are printed.
//!
//! Then the shipped collection is backed up and proved to come back, and three readers behind HAProxy live through two minutes:
//! `cargo bench --bench travel -- backup` and `-- fleet` are those alone.

#[path = "../tests/travel/fleet.rs"]
mod fleet;
#[path = "growth/library.rs"]
#[allow(dead_code, reason = "of what the benchmark of growth changes, one message is enough")]
mod library;
#[path = "../tests/travel/ports.rs"]
mod ports;
#[path = "process/mod.rs"]
#[allow(dead_code, reason = "the server is started as a reader here")]
mod process;
#[path = "../tests/postgres/server.rs"]
#[allow(dead_code, reason = "tests also ask the database itself")]
mod server;
#[path = "../tests/travel/weed.rs"]
mod weed;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fleet::{Fleet, Plan};
use library::Library;
use serde_json::Value;
use server::Postgres;
use weed::Weed;

/// Documents, each in five language forms.
const DOCUMENTS: usize = 100;
/// How often each figure is measured; the median is printed.
const ROUNDS: usize = 5;
/// Documents in the library that the readers behind HAProxy serve.
const SERVED: usize = 10;
/// A number that stands nowhere else in the library.
const MARK: usize = 70_701;
/// What they live through.
const PLAN: Plan = Plan { rate: 500, switches: 50, kills: 10, away: Duration::from_secs(30), lasting: Duration::from_secs(120) };

fn main() {
    // Cargo also starts benchmarks when it runs tests.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let is_asked = |name: &str| std::env::args().any(|argument| argument == name);
    let all = !is_asked("backup") && !is_asked("fleet");
    if all {
        figures();
    }
    if all || is_asked("backup") {
        backup_of_the_collection();
    }
    if all || is_asked("fleet") {
        readers_behind_haproxy();
    }
}

/// What it takes to prove that a backup of what is shipped comes back.
fn backup_of_the_collection() {
    let aside = tempfile::tempdir().expect("a temporary folder");
    let root = aside.path().join("library");
    run(&root, &["new", "library", root.to_str().expect("UTF-8"), "--with-collection"]);
    let built = run(&root, &["build"]);
    let file = aside.path().join("backup").display().to_string();
    let start = Instant::now();
    run(&root, &["backup", &file]);
    let written = start.elapsed().as_secs_f64();
    let proof = run(&root, &["backup", "--verify", &file]);
    println!("the shipped collection, {} editions, backed up in {written:.1} s", built["editions"]);
    println!("  proving that it comes back         {:8.2} s (aim: under 30 s)", number(&proof, "seconds"));
}

/// What one changed message costs.
fn figures() {
    let library = Library::of(DOCUMENTS);
    let aside = tempfile::tempdir().expect("a temporary folder");
    let url = format!("file://{}", aside.path().join("store").display());
    let key = aside.path().join("desk.key").display().to_string();
    let desk = |arguments: &[&str]| run(library.root(), arguments);
    desk(&["build"]);
    desk(&["key", "new", &key]);
    let first = Instant::now();
    let whole = desk(&["publish", &url, "--key", &key]);
    let all = number(&whole, "bytes") + manifest(library.root(), &whole);
    println!(
        "{} editions, {:.1} MB in {} parts: published in {:.1} s",
        library.editions(),
        all / 1e6,
        whole["parts"],
        first.elapsed().as_secs_f64()
    );
    let bundle = aside.path().join("whole").display().to_string();
    let whole_bundle = number(&desk(&["bundle", &bundle, "--key", &key]), "bytes");

    let reader = Reader::start(&aside.path().join("reader"), &url, &format!("{key}.pub"));
    let (mut bytes, mut publishing, mut serving, mut back, mut bundles) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let base = desk(&["build"])["release"].as_str().expect("a release").to_owned();
        library.change_a_message(round);
        desk(&["build"]);
        let before = reader.stands();
        let start = Instant::now();
        let published = desk(&["publish", &url, "--key", &key]);
        publishing.push(start.elapsed().as_secs_f64());
        // From the moment in which the program that published has ended.
        let start = Instant::now();
        while reader.stands() == before {
            assert!(start.elapsed() < Duration::from_secs(60), "the reader does not follow");
            std::thread::sleep(Duration::from_millis(10));
        }
        serving.push(start.elapsed().as_secs_f64());
        bytes.push(number(&published, "bytes") + manifest(library.root(), &published));
        let new = aside.path().join("new").display().to_string();
        bundles.push(number(&desk(&["bundle", &new, "--since", &base, "--key", &key]), "bytes"));
        let (before, start) = (reader.stands(), Instant::now());
        run(&aside.path().join("reader"), &["rollback"]);
        back.push(start.elapsed().as_secs_f64());
        while reader.stands() == before {
            assert!(start.elapsed() < Duration::from_secs(60), "the reader does not go back");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
    let share = |part: Vec<f64>, whole: f64| 100.0 * median(part) / whole;
    println!("one changed message, median of {ROUNDS}");
    println!("  bytes that are published           {:8.2} % of the whole (aim: at most 2 %)", share(bytes, all));
    println!("  publishing to a folder             {:8.2} s (aim: under 1 s beside the upload)", median(publishing));
    println!("  until a reader serves it           {:8.2} s (aim: under 3 s)", median(serving));
    println!("  a bundle of what is new            {:8.2} % of a whole one (aim: at most 5 %)", share(bundles, whole_bundle));
    println!("  going back                         {:8.2} s (aim: under 1 s)", median(back));
}

/// A server that follows a store.
struct Reader {
    child: Child,
    address: String,
}

impl Reader {
    fn start(root: &Path, url: &str, public: &str) -> Self {
        fs::create_dir_all(root).expect("a folder");
        let mut command = Command::new(env!("CARGO_BIN_EXE_armarium"));
        command.arg("--root").arg(root).args(["serve", "--addr", "127.0.0.1:0", "--follow", url, "--trust", public]);
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the reader starts");
        let mut lines = BufReader::new(child.stderr.take().expect("its standard error")).lines();
        let address = lines.by_ref().map_while(Result::ok).find_map(|line| line.strip_prefix("listening on http://").map(str::to_owned));
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { child, address: address.expect("the reader listens") }
    }

    /// The release that it serves.
    fn stands(&self) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        write!(stream, "GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer.lines().find(|line| line.starts_with("ready ")).expect("a release").to_owned()
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Readers behind HAProxy, while officers ask: releases switch, readers are killed, the store is away.
fn readers_behind_haproxy() {
    let (Some(mut weed), Some(mut postgres)) = (Weed::start(), Postgres::start()) else {
        println!("readers behind HAProxy: skipped, SeaweedFS or PostgreSQL is not here (tests/run installs them)");
        return;
    };
    let aside = tempfile::tempdir().expect("a temporary folder");
    let key = aside.path().join("desk.key").display().to_string();
    // Two desks with one key; what differs is the number in a message.
    let desks = [Library::of(SERVED), Library::of(SERVED)];
    run(desks[0].root(), &["key", "new", &key]);
    for (number, desk) in desks.iter().enumerate() {
        desk.change_a_message(MARK + number);
        run(desk.root(), &["build"]);
    }
    let publish = |weed: &Weed, number: usize| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_armarium"));
        weed.settings(command.arg("--root").arg(desks[number % 2].root()).args(["publish", weed::URL, "--key", &key]));
        let output = command.output().expect("the program starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        (format!("/sq/documents/{}", desks[0].middle()), format!("({})", MARK + number % 2))
    };
    publish(&weed, 0);
    let Some(mut fleet) = Fleet::start(aside.path(), &weed, Path::new(&format!("{key}.pub")), &postgres.database("shared")) else {
        println!("readers behind HAProxy: skipped, haproxy is not here");
        return;
    };
    let mut pages: Vec<(String, String)> = Vec::new();
    for number in 0..SERVED {
        let slug = library::slug(number);
        for form in library::FORMS {
            pages.push((format!("/{form}/documents/{slug}"), "</html>".to_owned()));
            pages.push((format!("/{form}/search?q={slug}"), "</html>".to_owned()));
        }
        pages.push((format!("/sq/documents/{slug}.pdf"), "%%EOF".to_owned()));
    }
    let lived = fleet.live(&PLAN, &mut weed, &mut postgres, &pages, |weed, switch| publish(weed, switch + 1));
    let seconds = lived.took.as_secs_f64();
    println!(
        "three readers behind HAProxy, {seconds:.0} s: {} releases, {} readers killed, the store away for {} s, PostgreSQL restarted",
        PLAN.switches,
        PLAN.kills,
        PLAN.away.as_secs()
    );
    println!(
        "  answered                           {:8} ({:.0} a second; asked for: {})",
        lived.answered,
        lived.answered as f64 / seconds,
        PLAN.rate
    );
    println!("  slowest answer                     {:8.2} s", lived.slowest.as_secs_f64());
    println!("  failed                             {:8} (aim: 0)", lived.failed.len());
    for failed in lived.failed.iter().take(10) {
        println!("    {failed}");
    }
}

/// Runs the program and reads what it reports.
fn run(root: &Path, arguments: &[&str]) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_armarium"));
    let output = command.arg("--root").arg(root).args(["--format", "json"]).args(arguments).output().expect("the program starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("a report")
}

fn number(report: &Value, name: &str) -> f64 {
    report[name].as_f64().expect("a number")
}

/// The bytes of the manifest of a release.
fn manifest(root: &Path, report: &Value) -> f64 {
    let path = format!("index/releases/{}.json", report["release"].as_str().expect("a release"));
    fs::metadata(root.join(path)).expect("its manifest").len() as f64
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
