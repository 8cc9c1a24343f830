//! What closed doors cost: `cargo bench --bench doors` prints each figure beside its aim. Aims that compare are ratios of this one run.

#[path = "entering/mod.rs"]
mod entering;
#[path = "process/mod.rs"]
#[allow(dead_code, reason = "of processes, only the server is needed")]
mod process;

use std::collections::BTreeSet;
use std::fs;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use armarium::edition::release::View;
use armarium::edition::{self, Release, Silent};
use armarium::index::{Request, Searcher};
use armarium::source::{Door, Keys, Marking, Tag};
use armarium::state::audit::{self, Act, Deed, Wanted};
use armarium::state::{self, AccountName};
use armarium::typeset;

/// Groups, documents and accounts of a ministry.
const GROUPS: usize = 200;
const DOCUMENTS: usize = 1_000;
const ACCOUNTS: usize = 10_000;
/// Entries of a record.
const ENTRIES: usize = 1_000_000;
/// Rounds of what is compared, in turns.
const ROUNDS: usize = 7;
/// Requests of a round.
const REQUESTS: usize = 3_000;
const PASSWORD: &str = "seven quiet seals of steel";

fn main() {
    // Cargo also starts benchmarks when it runs tests.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    decide();
    let folder = tempfile::tempdir().expect("a temporary folder");
    record(&folder.path().join("record"));
    let (open, closed) = (folder.path().join("open"), folder.path().join("closed"));
    for root in [&open, &closed] {
        for part in ["manuals", "locales"] {
            process::copy_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &root.join(part));
        }
    }
    part(&closed);
    let release = |root: &Path| edition::build(root, &Silent).expect("the library builds").release;
    let (open_release, closed_release) = (release(&open), release(&closed));
    search(&open_release, &closed_release);
    stamp(&closed_release);
    pages(&open);
    entering::measure(&open, process::server::serve);
}

/// One decision, of a member of a few groups and a document for a few others.
fn decide() {
    let some = |number: usize, step: usize| -> BTreeSet<String> {
        (0..5).map(|i| format!("unit-{}", (number * step + i * 37) % GROUPS)).collect()
    };
    let doors: Vec<Door> = (0..DOCUMENTS)
        .map(|number| Door { marking: Marking::ALL[number % 3], groups: if number % 2 == 0 { some(number, 7) } else { BTreeSet::new() } })
        .collect();
    let keys: Vec<Keys> = (0..ACCOUNTS).map(|number| Keys::new(Marking::ALL[number % 3], some(number, 11))).collect();
    let start = Instant::now();
    let mut opened = 0_usize;
    for (number, keys) in keys.iter().enumerate() {
        for door in doors.iter().skip(number % 10).step_by(10) {
            opened += usize::from(black_box(door).opens_to(black_box(keys)));
        }
    }
    let count = ACCOUNTS * DOCUMENTS / 10;
    assert!(opened > 0 && opened < count);
    println!("a decision                           {:8.3} µs (aim: under 5 µs)", start.elapsed().as_secs_f64() * 1e6 / count as f64);
}

/// Parts the documents of a library among three doors.
fn part(root: &Path) {
    let mut slugs: Vec<_> =
        fs::read_dir(root.join("manuals")).expect("the documents").flatten().map(|entry| entry.path().join("document.toml")).collect();
    slugs.retain(|path| path.is_file());
    slugs.sort();
    for (number, path) in slugs.iter().enumerate() {
        let text = fs::read_to_string(path).expect("its settings");
        // What draws on others is read by those who read these.
        let marking = if text.contains("draws_on") { "restricted" } else { Marking::ALL[number % 3].name() };
        fs::write(path, text.replace("marking = \"public\"", &format!("marking = \"{marking}\""))).expect("its settings");
    }
}

/// The same library and queries: everything public, and parted among three doors of which somebody passes all.
fn search(open: &Release, closed: &Release) {
    let all = Keys::new(Marking::Restricted, BTreeSet::new());
    let (one, three) = (open.searcher().expect("the search"), closed.opened_by(&all).searcher().expect("the search"));
    let rows = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/relevance.tsv")).expect("the queries");
    let queries: Vec<(Tag, String)> = rows
        .lines()
        .filter_map(|line| line.split('\t').collect::<Vec<_>>().try_into().ok())
        .filter_map(|[lang, _, query, ..]: [&str; 4]| Some((Tag::try_from(lang.to_owned()).ok()?, query.to_owned())))
        .collect();
    assert!(!queries.is_empty(), "queries of benches/relevance.tsv");
    let time = |searcher: &Searcher| {
        let start = Instant::now();
        for (lang, query) in &queries {
            black_box(searcher.search(&Request::new(query, lang)).expect("an answer"));
        }
        start.elapsed()
    };
    let (mut public, mut cleared) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        public.push(time(&one));
        cleared.push(time(&three));
    }
    println!(
        "search with every clearance / public {:8.2}    (aim: at most 1.3; {} queries)",
        middle(cleared) / middle(public),
        queries.len()
    );
}

/// A record of a year of a busy library, and what an administrator looks for in it.
fn record(folder: &Path) {
    let database = state::open(folder).expect("a database");
    let people: Vec<AccountName> = (0..ACCOUNTS).map(|number| AccountName::parse(&format!("p{number}")).expect("a name")).collect();
    database.execute_batch("BEGIN IMMEDIATE").expect("a transaction");
    for number in 0..ENTRIES {
        let deed = Deed::of(&people[number * 7 % ACCOUNTS], Act::ALL[number % Act::ALL.len()], [192, 0, 2, 7].into());
        audit::append(&database, &deed.about(&format!("document-{}", number % DOCUMENTS), "sq", "1.0")).expect("an entry");
    }
    database.execute_batch("COMMIT").expect("a transaction");
    let mut slowest = Duration::ZERO;
    let some = |text: &str| Some(text.to_owned());
    for wanted in [
        Wanted { newest: Some(200), ..Wanted::default() },
        Wanted { person: some("p70"), newest: Some(200), ..Wanted::default() },
        Wanted { document: some("document-7"), newest: Some(200), ..Wanted::default() },
        Wanted { person: some("p70"), document: some("document-10"), newest: Some(200), ..Wanted::default() },
        Wanted { person: some("nobody"), newest: Some(200), ..Wanted::default() },
        Wanted { from: some("2020-01-01"), to: some("2020-12-31"), newest: Some(200), ..Wanted::default() },
        Wanted { from: some("2020-01-01"), document: some("document-7"), newest: Some(200), ..Wanted::default() },
    ] {
        let start = Instant::now();
        audit::list::<state::connection::Error>(&database, &wanted, |entry| {
            black_box(entry);
            Ok(())
        })
        .expect("entries");
        slowest = slowest.max(start.elapsed());
    }
    println!("the record, filtered, at its slowest  {:8.1} ms (aim: 300 ms; {ENTRIES} entries)", slowest.as_secs_f64() * 1e3);
}

/// A copy for one person of the longest PDF.
fn stamp(release: &Release) {
    let longest = release.manifest.editions.iter().max_by_key(|edition| edition.pages).expect("an edition");
    let pdf = release.view(longest, View::Pdf).expect("its PDF");
    let times = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        black_box(typeset::stamp(&pdf, "ana.krasniqi · 2026-11-27 08:15 UTC · 123456").expect("a copy"));
        start.elapsed()
    });
    let each = middle(times.collect()) / longest.pages as f64;
    println!("a copy of 100 pages                  {:8.0} ms (aim: 300 ms; {} pages measured)", each * 100.0 * 1e3, longest.pages);
}

/// The same public page, asked by nobody and by somebody who is signed in, on one connection each.
fn pages(root: &Path) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_armarium"))
        .arg("--root")
        .arg(root)
        .args(["user", "add", "mila", "--role", "reader", "--clearance", "internal"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    writeln!(child.stdin.take().expect("its input"), "{PASSWORD}").expect("a password");
    assert!(child.wait().expect("the program").success());
    let (mut server, address) = process::server::serve(root);
    let cookie = sign_in(&address);
    let (mut nobody, mut ana) = (Connection::to(&address, ""), Connection::to(&address, &format!("Cookie: {cookie}\r\n")));
    let path = "/sq/documents/house-search";
    let (mut public, mut known) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        public.push(nobody.times(path));
        known.push(ana.times(path));
    }
    println!("a page, signed in / public           {:8.2}    (aim: at least 0.8 in requests a second)", middle(public) / middle(known));
    let _ = server.kill();
    let _ = server.wait();
}

fn sign_in(address: &str) -> String {
    let body = format!("name=mila&password={}", PASSWORD.replace(' ', "+"));
    let mut stream = TcpStream::connect(address).expect("a connection");
    write!(
        stream,
        "POST /sign-in HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap_or_else(|| panic!("{answer}"));
    cookie.split(';').next().unwrap_or_default().to_owned()
}

/// A connection that stays open.
struct Connection {
    stream: BufReader<TcpStream>,
    head: String,
}

impl Connection {
    fn to(address: &str, head: &str) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("a connection");
        Self { stream: BufReader::new(stream), head: format!("Host: {address}\r\nAccept-Encoding: br\r\n{head}") }
    }

    /// How long a round of requests takes.
    fn times(&mut self, path: &str) -> Duration {
        let start = Instant::now();
        for _ in 0..REQUESTS {
            write!(self.stream.get_mut(), "GET {path} HTTP/1.1\r\n{}\r\n", self.head).expect("a request");
            let (mut length, mut line) = (0_usize, String::new());
            loop {
                line.clear();
                self.stream.read_line(&mut line).expect("an answer");
                if let Some(value) = line.strip_prefix("content-length: ") {
                    length = value.trim().parse().expect("a length");
                }
                if line == "\r\n" {
                    break;
                }
            }
            let mut body = vec![0; length];
            self.stream.read_exact(&mut body).expect("the body");
            assert!(length > 1_000, "a page");
        }
        start.elapsed()
    }
}

/// The median, in seconds.
fn middle(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64()
}
