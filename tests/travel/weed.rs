//! SeaweedFS, a real store of objects that speaks as S3 does: for tests and benchmarks.

use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::ports;

/// What SeaweedFS asks of those who come.
const SETTINGS: &str = r#"{"identities":[{"name":"desk","credentials":[{"accessKey":"desk","secretKey":"quiet-seals"}],
    "actions":["Admin","Read","Write","List","Tagging"]}]}"#;

/// Where releases are published in it.
pub const URL: &str = "s3://armarium/manuals";

/// The ports that it listens on: master, volumes, files and S3, and what they tell each other through.
const PORTS: [&str; 8] =
    ["master.port", "master.port.grpc", "volume.port", "volume.port.grpc", "filer.port", "filer.port.grpc", "s3.port", "s3.port.grpc"];

/// A store of objects; it ends with the test.
pub struct Weed {
    program: PathBuf,
    child: Child,
    folder: tempfile::TempDir,
    ports: [u16; PORTS.len()],
}

impl Weed {
    /// Starts one; `None` where the program is not here.
    pub fn start() -> Option<Self> {
        let program = program()?;
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("s3.json"), SETTINGS).unwrap();
        let ports = std::array::from_fn(|_| ports::free());
        let child = begin(&program, folder.path(), &ports);
        let weed = Self { program, child, folder, ports };
        weed.wait();
        Some(weed)
    }

    /// Waits until it takes something and gives it back: after a restart it listens before it knows what it holds.
    fn wait(&self) {
        let start = Instant::now();
        let probe = format!("http://127.0.0.1:{}/buckets/armarium/probe", self.ports[4]);
        let asked = |arguments: &[&str]| Command::new("curl").args(["-s", "-f"]).args(arguments).arg(&probe).output().expect("curl");
        while !(TcpStream::connect(("127.0.0.1", self.ports[6])).is_ok()
            && asked(&["-X", "PUT", "--data-binary", "held"]).status.success()
            && asked(&[]).stdout == b"held")
        {
            assert!(start.elapsed() < Duration::from_secs(60), "SeaweedFS does not begin");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Tells a program where it is, and who may come.
    pub fn settings(&self, command: &mut Command) {
        command
            .env("AWS_ACCESS_KEY_ID", "desk")
            .env("AWS_SECRET_ACCESS_KEY", "quiet-seals")
            .env("AWS_ENDPOINT", format!("http://127.0.0.1:{}", self.ports[6]))
            .env("AWS_ALLOW_HTTP", "true")
            .env("AWS_REGION", "us-east-1");
    }

    /// Takes it away.
    pub fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Brings it back, with what it holds.
    pub fn come_back(&mut self) {
        self.child = begin(&self.program, self.folder.path(), &self.ports);
        self.wait();
    }
}

impl Drop for Weed {
    fn drop(&mut self) {
        self.end();
    }
}

fn begin(program: &Path, folder: &Path, ports: &[u16]) -> Child {
    let mut command = Command::new(program);
    command.arg("server").arg(format!("-dir={}", folder.display())).args(["-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-filer", "-s3"]);
    command.args(PORTS.iter().zip(ports).map(|(name, port)| format!("-{name}={port}")));
    command.arg(format!("-s3.config={}", folder.join("s3.json").display()));
    command.args(["-s3.port.iceberg=0", "-s3.port.lance=0", "-s3.iam=false", "-master.volumeSizeLimitMB=64", "-volume.max=20"]);
    // Alone, it need not wait for others to vote.
    command.args(["-master.electionTimeout=1s", "-master.heartbeatInterval=100ms"]);
    command.env("HOME", folder).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
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
