//! Releases that travel: stores, readers that follow them, sticks, and the way back.

mod behind_haproxy;
mod bundles;
mod fleet;
mod following;
mod full_disk;
mod lies;
mod objects;
pub mod ports;
mod publishing;
mod rollback;
mod signatures;
mod weed;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::postgres::server;
use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};

/// Longest time for a reader to notice something: it looks every second.
const SOON: Duration = Duration::from_secs(20);

/// A folder that a desk publishes to.
struct Store {
    folder: tempfile::TempDir,
}

impl Store {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn url(&self) -> String {
        format!("file://{}", self.path("store").display())
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// A path in the store.
    fn object(&self, path: &str) -> PathBuf {
        self.path("store").join(path)
    }

    fn announcement(&self) -> Value {
        serde_json::from_slice(&fs::read(self.object("current")).unwrap()).unwrap()
    }

    /// Changes what is announced.
    fn announce(&self, change: impl FnOnce(&mut Value)) {
        let mut value = self.announcement();
        change(&mut value);
        replace(&self.object("current"), value.to_string().as_bytes());
    }

    /// The paths of the parts.
    fn parts(&self) -> Vec<PathBuf> {
        let entries = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut parts: Vec<_> = entries(self.object("parts")).flat_map(entries).collect();
        parts.sort();
        parts
    }

    /// Copies what it holds into another one, the announcement last.
    fn give_to(&self, other: &Self) {
        copy(&self.object("parts"), &other.object("parts"));
        copy(&self.object("releases"), &other.object("releases"));
        replace(&other.object("current"), &fs::read(self.object("current")).unwrap());
    }
}

/// Puts a file in its place at once, as stores do.
fn replace(path: &Path, bytes: &[u8]) {
    let next = path.with_extension("next");
    fs::write(&next, bytes).unwrap();
    fs::rename(next, path).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { replace(&target, &fs::read(entry.path()).unwrap()) }
    }
}

/// A machine without a library.
struct Reader {
    folder: tempfile::TempDir,
}

impl Reader {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_armarium"));
        command.arg("--root").arg(self.root()).args(arguments).env_remove("RUST_BACKTRACE").env_remove("ARMARIUM_LOG");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Starts a server on what is here.
    fn serve(&self, arguments: &[&str]) -> TestServer {
        let mut command = self.command(&["serve", "--addr", "127.0.0.1:0"]);
        command.args(arguments);
        TestServer::start(command).expect("the server listens")
    }

    /// What a server says that has nothing to serve.
    fn waits(&self, arguments: &[&str]) -> String {
        let mut command = self.command(&["serve", "--addr", "127.0.0.1:0"]);
        let mut child = command.args(arguments).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let _ = child.kill();
        let _ = child.wait();
        line
    }

    /// The release that is named here.
    fn current(&self) -> String {
        fs::read_to_string(self.root().join("index/current")).unwrap()
    }
}

/// What a program has said to people.
fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// That it is done.
#[track_caller]
fn done(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
    said(output)
}

/// That it is refused, with these words.
#[track_caller]
fn refused(output: &Output, words: &str) {
    assert_eq!(output.status.code(), Some(1), "{}", said(output));
    assert!(said(output).contains(words), "{words:?} is not in {:?}", said(output));
}

/// Waits until a page says something.
#[track_caller]
fn wait_for(server: &TestServer, path: &str, words: &str) {
    let start = Instant::now();
    loop {
        let page = Client::new(server).get(path).text;
        if page.contains(words) {
            return;
        }
        assert!(start.elapsed() < SOON, "{path} does not say {words:?}: {}", &page[..page.len().min(600)]);
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Some releases of one library, each with another rule in its guide: built once, for all tests.
struct Releases {
    library: TestLibrary,
    ids: Vec<String>,
}

/// The rule of a release.
fn rule(number: usize) -> String {
    format!("Rule number {number}: keep distance and report.")
}

const RELEASES: usize = 4;

impl Releases {
    /// The library as if its last builds had been these; the current release is the first.
    fn new() -> Self {
        static BUILT: OnceLock<(PathBuf, Vec<String>)> = OnceLock::new();
        let (built, ids) = BUILT.get_or_init(|| {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("travel");
            let _ = fs::remove_dir_all(&folder);
            let library = TestLibrary::new();
            library.document("plans", "restricted");
            library.replace("locales/en/guide.ftl", "Do not touch the guide item. Keep distance and report.", &rule(0));
            let ids = (0..RELEASES).map(|number| {
                if number > 0 {
                    library.replace("locales/en/guide.ftl", &rule(number - 1), &rule(number));
                }
                library.build().unwrap().release.id
            });
            let ids = ids.collect();
            for part in ["manuals", "locales", "index"] {
                copy_in_order(&library.path(part), &folder.join(part));
            }
            (folder, ids)
        });
        let library = TestLibrary::new();
        for part in ["manuals", "locales", "index"] {
            let _ = fs::remove_dir_all(library.path(part));
            copy_in_order(&built.join(part), &library.path(part));
        }
        let releases = Self { library, ids: ids.clone() };
        releases.choose(0);
        releases
    }

    /// Makes one of them the current one.
    fn choose(&self, number: usize) -> &Self {
        fs::write(self.library.path("index/current"), &self.ids[number]).unwrap();
        self
    }

    /// Publishes one of them.
    fn publish(&self, number: usize, store: &Store, more: &[&str]) -> Value {
        self.choose(number);
        let (status, report) = self.library.json(&[&["publish", &store.url()], more].concat());
        assert_eq!((status, report["release"].as_str()), (Some(0), Some(&*self.ids[number])), "{report}");
        report
    }

    /// Makes a bundle of one of them.
    fn bundle(&self, number: usize, file: &Path, more: &[&str]) -> Value {
        self.choose(number);
        let (status, report) = self.library.json(&[&["bundle", file.to_str().unwrap()], more].concat());
        assert_eq!((status, report["release"].as_str()), (Some(0), Some(&*self.ids[number])), "{report}");
        report
    }

    /// Makes a key; gives both of its files.
    fn key(&self, name: &str) -> (String, String) {
        let file = self.library.path(name).to_str().unwrap().to_owned();
        done(&self.library.run(&["key", "new", &file]));
        (file.clone(), format!("{file}.pub"))
    }
}

/// Copies a folder with the times of its files: they say in which order releases were published.
fn copy_in_order(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_in_order(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
            fs::File::open(&target).unwrap().set_modified(entry.metadata().unwrap().modified().unwrap()).unwrap();
        }
    }
}

/// The page on which the rule stands.
const PAGE: &str = "/en/documents/guide";

/// Waits until nothing is wrong with what a reader follows.
#[track_caller]
fn wait_until_followed(server: &TestServer) {
    let start = Instant::now();
    while Client::new(server).get("/readyz").text.contains("not followed") {
        assert!(start.elapsed() < SOON);
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Waits until a reader has looked again, and something is wrong.
#[track_caller]
fn wait_for_fault(server: &TestServer, words: &str) {
    std::thread::sleep(Duration::from_millis(2_500));
    wait_for(server, "/readyz", &format!("not followed: {words}"));
}
