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

    /// Waits until it takes something.
    fn wait(&self) {
        let start = Instant::now();
        let folder = format!("http://127.0.0.1:{}/buckets/armarium/", self.ports[4]);
        loop {
            // A bucket is a folder of its files; asked for again, it is in conflict with itself.
            let made = Command::new("curl").args(["-s", "-o", "/dev/null", "-w", "%{http_code}", "-X", "POST", &folder]).output();
            let code = made.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
            let speaks = TcpStream::connect(("127.0.0.1", self.ports[6])).is_ok();
            if speaks && (code.starts_with('2') || code == "409") {
                return;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "SeaweedFS does not begin: {code}");
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
    command.args(["-s3.port.iceberg=0", "-s3.iam=false", "-master.volumeSizeLimitMB=64", "-volume.max=20"]);
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
