//! The same over a real store of objects: SeaweedFS, which speaks as S3 does.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{PAGE, Reader, Releases, done, refused, rule, wait_for};
use crate::support::TestServer;
use crate::support::client::Client;

/// What SeaweedFS asks of those who come.
const SETTINGS: &str = r#"{"identities":[{"name":"desk","credentials":[{"accessKey":"desk","secretKey":"quiet-seals"}],
    "actions":["Admin","Read","Write","List","Tagging"]}]}"#;

/// A store of objects; it ends with the test.
struct Weed {
    child: Child,
    folder: tempfile::TempDir,
    /// The ports of master, volumes, files and S3, and what they tell each other through.
    ports: Vec<u16>,
}

impl Weed {
    /// Starts one; `None` where the program is not here.
    fn start() -> Option<Self> {
        let program = program()?;
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("s3.json"), SETTINGS).unwrap();
        // Held together, so that they differ.
        let held: Vec<TcpListener> = (0..8).map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).collect();
        let ports: Vec<u16> = held.iter().map(|listener| listener.local_addr().unwrap().port()).collect();
        drop(held);
        let child = Self::begin(&program, folder.path(), &ports);
        let weed = Self { child, folder, ports };
        weed.wait();
        Some(weed)
    }

    fn begin(program: &Path, folder: &Path, ports: &[u16]) -> Child {
        let mut command = Command::new(program);
        command.arg("server").arg(format!("-dir={}", folder.display())).args(["-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-filer", "-s3"]);
        let names = [
            "master.port",
            "master.port.grpc",
            "volume.port",
            "volume.port.grpc",
            "filer.port",
            "filer.port.grpc",
            "s3.port",
            "s3.port.grpc",
        ];
        command.args(names.iter().zip(ports).map(|(name, port)| format!("-{name}={port}")));
        command.arg(format!("-s3.config={}", folder.join("s3.json").display()));
        command.args(["-s3.port.iceberg=0", "-s3.iam=false", "-master.volumeSizeLimitMB=64", "-volume.max=20"]);
        command.env("HOME", folder).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Waits until it takes something.
    fn wait(&self) {
        let start = Instant::now();
        let folder = format!("http://127.0.0.1:{}/buckets/armarium/", self.ports[4]);
        loop {
            // A bucket is a folder of its files; asked for again, it is in conflict with itself.
            let made = Command::new("curl").args(["-s", "-o", "/dev/null", "-w", "%{http_code}", "-X", "POST", &folder]).output();
            let code = made.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
            let speaks = std::net::TcpStream::connect(("127.0.0.1", self.ports[6])).is_ok();
            if speaks && (code.starts_with('2') || code == "409") {
                return;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "SeaweedFS does not begin: {code}");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    fn settings(&self, command: &mut Command) {
        command
            .env("AWS_ACCESS_KEY_ID", "desk")
            .env("AWS_SECRET_ACCESS_KEY", "quiet-seals")
            .env("AWS_ENDPOINT", format!("http://127.0.0.1:{}", self.ports[6]))
            .env("AWS_ALLOW_HTTP", "true")
            .env("AWS_REGION", "us-east-1");
    }

    fn publish(&self, releases: &Releases, number: usize) -> std::process::Output {
        releases.choose(number);
        let mut command = releases.library.armarium();
        self.settings(command.args(["publish", "s3://armarium/manuals"]));
        command.output().unwrap()
    }

    fn serve(&self, reader: &Reader) -> TestServer {
        let mut command = reader.command(&["serve", "--addr", "127.0.0.1:0", "--follow", "s3://armarium/manuals"]);
        self.settings(&mut command);
        TestServer::start(command).expect("the server listens")
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Weed {
    fn drop(&mut self) {
        self.end();
    }
}

/// Where `tests/run` has put the program.
fn program() -> Option<PathBuf> {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../seaweedfs/bin/weed");
    if file.exists() {
        return Some(file);
    }
    assert!(std::env::var_os("CI").is_none(), "{} is missing", file.display());
    None
}

#[test]
fn a_store_of_objects_is_published_to_and_followed_also_while_it_is_away() {
    let Some(mut weed) = Weed::start() else { return };
    let (releases, reader) = (Releases::new(), Reader::new());
    done(&weed.publish(&releases, 0));
    assert!(done(&weed.publish(&releases, 0)).contains("was published already: 0 parts"));
    let server = weed.serve(&reader);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    let start = Instant::now();
    done(&weed.publish(&releases, 1));
    wait_for(&server, PAGE, &rule(1));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());

    // Many at once: whoever is told that it is done stands in the list of releases that are kept.
    let desks: Vec<Releases> = (0..3).map(|_| Releases::new()).collect();
    let to = &weed;
    let outputs: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            desks.iter().enumerate().map(|(number, desk)| (number, scope.spawn(move || to.publish(desk, number + 1)))).collect();
        threads.into_iter().map(|(number, thread)| (number + 1, thread.join().unwrap())).collect()
    });
    let won: Vec<usize> = outputs.iter().filter(|(_, output)| output.status.success()).map(|(number, _)| *number).collect();
    assert!(!won.is_empty());
    for (_, output) in outputs.iter().filter(|(_, output)| !output.status.success()) {
        refused(output, "another publisher was faster");
    }

    weed.end();
    wait_for(&server, "/readyz", "not followed: the store does not answer");
    assert!(Client::new(&server).get(PAGE).status == 200);
    refused(&weed.publish(&releases, 2), "s3://armarium/manuals");
    weed.child = Weed::begin(&program().unwrap(), weed.folder.path(), &weed.ports);
    weed.wait();
    done(&weed.publish(&releases, 3));
    wait_for(&server, PAGE, &rule(3));
}

#[test]
fn a_store_that_takes_its_time_keeps_no_reader_waiting() {
    let (releases, folder, reader) = (Releases::new(), super::Store::new(), Reader::new());
    releases.publish(0, &folder, &[]);
    drop(reader.serve(&["--follow", &folder.url()]));
    // It takes connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    std::thread::spawn(move || silent.incoming().collect::<Vec<_>>());
    let mut command = reader.command(&["serve", "--addr", "127.0.0.1:0", "--follow", "s3://armarium/manuals"]);
    let settings = [("ACCESS_KEY_ID", "desk"), ("SECRET_ACCESS_KEY", "quiet-seals"), ("ALLOW_HTTP", "true"), ("REGION", "us-east-1")];
    command.envs(settings.map(|(name, value)| (format!("AWS_{name}"), value)));
    command.env("AWS_ENDPOINT", format!("http://127.0.0.1:{port}"));
    let start = Instant::now();
    let server = TestServer::start(command).expect("the server listens");
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
    wait_for(&server, "/readyz", "not followed: the store does not answer");
}
