//! PostgreSQL as Debian gives it: a real server, for tests and benchmarks.

use std::net::TcpStream;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::ports;

/// Who owns the databases.
const USER: &str = "armarium";
/// The user of the system that the server runs as where tests run as root, which it refuses to.
const SYSTEM_USER: &str = "postgres";

/// A server; it ends with the test.
pub struct Postgres {
    programs: PathBuf,
    child: Option<Child>,
    folder: tempfile::TempDir,
    port: u16,
}

impl Postgres {
    /// Starts one; `None` where the program is not here.
    pub fn start() -> Option<Self> {
        let programs = programs()?;
        let folder = tempfile::tempdir().unwrap();
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).unwrap();
        let data = folder.path().join("data");
        let made = as_user(&programs.join("initdb"))
            .args(["--username", USER, "--auth", "trust", "--no-sync", "--encoding", "UTF8", "--locale", "C.UTF-8", "--pgdata"])
            .arg(data)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut server = Self { programs, child: None, folder, port: ports::free() };
        server.begin();
        Some(server)
    }

    /// The address of a database that nobody has used yet.
    pub fn database(&self, name: &str) -> String {
        self.sql("postgres", &format!("CREATE DATABASE {name}"));
        self.address(name)
    }

    /// The address of a database.
    pub fn address(&self, name: &str) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/{name}", self.port)
    }

    /// What the server answers to a statement, as text.
    pub fn sql(&self, database: &str, statement: &str) -> String {
        let mut command = Command::new(self.programs.join("psql"));
        command.args(["-X", "-At", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-U", USER, "-d", database, "-c", statement]);
        let output = command.arg("-p").arg(self.port.to_string()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Takes it away, as when its machine loses power.
    pub fn end(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        // At once: whoever is connected hears nothing more.
        let _ =
            as_user(&self.programs.join("pg_ctl")).args(["stop", "--mode", "immediate", "--silent", "--pgdata"]).arg(self.data()).status();
        let _ = child.kill();
        let _ = child.wait();
    }

    /// Brings it back, with what it holds.
    pub fn come_back(&mut self) {
        self.begin();
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn begin(&mut self) {
        let port = self.port.to_string();
        let mut command = as_user(&self.programs.join("postgres"));
        command.arg("-D").arg(self.data()).args(["-p", &port, "-k", "", "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"]);
        self.child = Some(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
        let start = Instant::now();
        let is_ready = |port: &str| Command::new(self.programs.join("pg_isready")).args(["-q", "-h", "127.0.0.1", "-p", port]).status();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() || !is_ready(&port).is_ok_and(|status| status.success()) {
            assert!(start.elapsed() < Duration::from_secs(60), "PostgreSQL does not begin");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.end();
    }
}

/// A program of PostgreSQL, run by a user that it accepts.
fn as_user(program: &Path) -> Command {
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|about| about.uid() == 0);
    if !is_root {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args([format!("--reuid={SYSTEM_USER}"), format!("--regid={SYSTEM_USER}"), "--clear-groups".into()]).arg(program);
    command.current_dir("/");
    command
}

/// Where Debian puts the programs, in a folder for each version.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|version| version.path().join("bin"));
    let found = versions.filter(|programs| programs.join("initdb").exists()).max();
    assert!(found.is_some() || std::env::var_os("CI").is_none(), "PostgreSQL is not installed");
    found
}
