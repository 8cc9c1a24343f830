//! Readers in processes of their own behind HAProxy, and officers who ask all the time: the test and `cargo bench --bench travel` live with the same fleet.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::ports;
use super::server::Postgres;
use super::weed::{URL, Weed};

/// How many readers there are.
const READERS: usize = 3;
/// How many officers ask, each one request at a time.
const OFFICERS: u32 = 16;
/// After so many requests an officer comes anew, and HAProxy may choose another reader.
const PER_CONNECTION: usize = 50;
/// Longest time for a reader to come back, or to serve what was published.
const SOON: Duration = Duration::from_secs(60);

/// What they live through.
pub struct Plan {
    /// Requests a second, of all officers together.
    pub rate: u32,
    /// How often another release is published, and served by all before the next.
    pub switches: usize,
    /// How often a reader is killed and started again: while all take a new release, and once while the store is away.
    pub kills: usize,
    /// How long the store is away; meanwhile PostgreSQL is restarted, where the readers share their state.
    pub away: Duration,
    /// How long all of it lasts at least: the switches are spread over it.
    pub lasting: Duration,
}

/// What became of the requests.
pub struct Lived {
    pub answered: usize,
    /// Those that were not answered, and why.
    pub failed: Vec<String>,
    pub slowest: Duration,
    pub took: Duration,
}

/// Readers and the proxy before them.
pub struct Fleet {
    readers: Vec<Reader>,
    proxy: Child,
    /// Where officers come.
    port: u16,
}

impl Fleet {
    /// Starts it in a folder, with its state at an address; something is published already. `None` where HAProxy is not here.
    pub fn start(folder: &Path, weed: &Weed, trust: &Path, state: &str) -> Option<Self> {
        let haproxy = haproxy()?;
        let reader = |number: usize| Reader::start(folder.join(format!("reader{number}")), trust.to_owned(), state.to_owned(), weed);
        let readers: Vec<Reader> = (1..=READERS).map(reader).collect();
        let port = ports::free();
        let settings = folder.join("haproxy.cfg");
        fs::write(&settings, of_this_machine(port, &readers)).unwrap();
        let proxy = Command::new(haproxy).args(["-db", "-f"]).arg(&settings).spawn().unwrap();
        let fleet = Self { readers, proxy, port };
        let start = Instant::now();
        while !matches!(Officer::at(port).and_then(|mut officer| officer.ask("/healthz")), Ok((200, _))) {
            assert!(start.elapsed() < SOON, "HAProxy does not begin");
            std::thread::sleep(Duration::from_millis(50));
        }
        Some(fleet)
    }

    /// Lives through a plan, while officers ask for `pages`: paths, and what each must hold. `publish` puts the next release and gives a path and what
    /// only that release has there.
    pub fn live(
        &mut self,
        plan: &Plan,
        weed: &mut Weed,
        postgres: &mut Postgres,
        pages: &[(String, String)],
        mut publish: impl FnMut(&Weed, usize) -> (String, String),
    ) -> Lived {
        let (over, answered, failed, slowest) =
            (AtomicBool::new(false), AtomicUsize::new(0), Mutex::new(Vec::new()), Mutex::new(Duration::ZERO));
        let (start, port, every) = (Instant::now(), self.port, Duration::from_secs(1) * OFFICERS / plan.rate);
        std::thread::scope(|scope| {
            for number in 0..OFFICERS {
                let (over, answered, failed, slowest) = (&over, &answered, &failed, &slowest);
                scope.spawn(move || {
                    let (mut officer, mut due) = (None, start + every * number / OFFICERS);
                    for (turn, (path, holds)) in (0_usize..).zip(pages.iter().cycle()) {
                        std::thread::sleep(due.saturating_duration_since(Instant::now()));
                        due += every;
                        if over.load(Ordering::Relaxed) {
                            return;
                        }
                        if turn % PER_CONNECTION == 0 {
                            officer = None;
                        }
                        let asked = Instant::now();
                        match ask(&mut officer, port, path, holds) {
                            Ok(()) => drop(answered.fetch_add(1, Ordering::Relaxed)),
                            Err(why) => {
                                officer = None;
                                failed.lock().unwrap().push(format!("after {:.1} s: {path}: {why}", start.elapsed().as_secs_f64()));
                            }
                        }
                        let mut slowest = slowest.lock().unwrap();
                        *slowest = asked.elapsed().max(*slowest);
                    }
                });
            }
            // Whatever goes wrong here must not leave the officers asking.
            let _over = Over(&over);
            self.happen(plan, weed, postgres, &mut publish);
        });
        let took = start.elapsed();
        Lived { answered: answered.into_inner(), failed: failed.into_inner().unwrap(), slowest: slowest.into_inner().unwrap(), took }
    }

    /// What happens while officers ask.
    fn happen(
        &mut self,
        plan: &Plan,
        weed: &mut Weed,
        postgres: &mut Postgres,
        publish: &mut impl FnMut(&Weed, usize) -> (String, String),
    ) {
        let every = plan.lasting.saturating_sub(plan.away) / u32::try_from(plan.switches).unwrap();
        let (mut killed, mut due) = (0, Instant::now());
        for switch in 0..plan.switches {
            due += every;
            if switch == plan.switches / 2 {
                due += plan.away;
                let start = Instant::now();
                weed.end();
                postgres.end();
                self.kill_one(&mut killed, weed);
                postgres.come_back();
                std::thread::sleep(plan.away.saturating_sub(start.elapsed()));
                weed.come_back();
            }
            let (path, holds) = publish(weed, switch);
            // Spread over the switches; one was killed while the store was away.
            if killed < plan.kills && (switch + 1) * plan.kills / plan.switches > killed {
                self.kill_one(&mut killed, weed);
            }
            for reader in &self.readers {
                reader.wait_until_it_serves(&path, &holds);
            }
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
        }
        assert_eq!(killed, plan.kills);
    }

    /// Kills the reader whose turn it is, and starts it again.
    fn kill_one(&mut self, killed: &mut usize, weed: &Weed) {
        let place = *killed % READERS;
        self.readers[place].end();
        self.readers[place].begin(weed);
        *killed += 1;
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        let _ = self.proxy.kill();
        let _ = self.proxy.wait();
    }
}

/// Ends the asking when dropped, also by a panic.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A reader: a process with a folder and a port that stay its own.
struct Reader {
    folder: PathBuf,
    trust: PathBuf,
    state: String,
    port: u16,
    child: Option<Child>,
}

impl Reader {
    fn start(folder: PathBuf, trust: PathBuf, state: String, weed: &Weed) -> Self {
        fs::create_dir_all(&folder).unwrap();
        let mut reader = Self { folder, trust, state, port: ports::free(), child: None };
        reader.begin(weed);
        reader
    }

    /// Starts it and waits until it listens.
    fn begin(&mut self, weed: &Weed) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_armarium"));
        command.arg("--root").arg(&self.folder).args(["serve", "--addr", &format!("127.0.0.1:{}", self.port), "--follow", URL, "--trust"]);
        weed.settings(command.arg(&self.trust).env_remove("ARMARIUM_LOG").env("ARMARIUM_STATE", &self.state));
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let mut said = Vec::new();
        let listens = lines.by_ref().any(|line| {
            let listens = line.starts_with("listening on ");
            said.push(line);
            listens
        });
        self.child = Some(child);
        assert!(listens, "a reader does not begin: {said:?}");
        std::thread::spawn(move || lines.for_each(drop));
    }

    /// Kills it, whatever it does.
    fn end(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    fn wait_until_it_serves(&self, path: &str, holds: &str) {
        let start = Instant::now();
        while let Err(why) = ask(&mut None, self.port, path, holds) {
            assert!(start.elapsed() < SOON, "a reader does not serve what was published: {why}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.end();
    }
}

/// The settings in `deploy/`, with the ports of this machine in place of addresses.
fn of_this_machine(port: u16, readers: &[Reader]) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/haproxy.cfg");
    let text = fs::read_to_string(&path).unwrap();
    let mut left = readers.iter();
    let lines = text.lines().map(|line| match line.trim_start().split_once(' ') {
        Some(("bind", _)) => format!("    bind 127.0.0.1:{port}\n"),
        Some(("server", rest)) => match left.next() {
            Some(Reader { port, .. }) => format!("    server {} 127.0.0.1:{port}\n", rest.split(' ').next().unwrap()),
            None => panic!("{} names more than {READERS} readers", path.display()),
        },
        _ => format!("{line}\n"),
    });
    let text = lines.collect();
    assert!(left.next().is_none(), "{} names less than {READERS} readers", path.display());
    text
}

/// Asks for a page, on the connection that there is or on a new one.
fn ask(officer: &mut Option<Officer>, port: u16, path: &str, holds: &str) -> Result<(), String> {
    let mut asked = || {
        let officer = match officer {
            Some(officer) => officer,
            None => officer.insert(Officer::at(port)?),
        };
        officer.ask(path)
    };
    let (status, body) = asked().map_err(|error| error.to_string())?;
    match status {
        200 if body.windows(holds.len()).any(|window| window == holds.as_bytes()) => Ok(()),
        200 => Err(format!("{} bytes without {holds:?}", body.len())),
        status => Err(format!("status {status}: {}", String::from_utf8_lossy(&body[..body.len().min(200)]))),
    }
}

/// A connection that is kept.
struct Officer {
    stream: BufReader<TcpStream>,
}

impl Officer {
    fn at(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(SOON))?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// The status of an answer and its body, whole.
    fn ask(&mut self, path: &str) -> io::Result<(u16, Vec<u8>)> {
        let wrong = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
        // In one piece: the system holds a second one back until the first is acknowledged (some 40 ms).
        self.stream.get_mut().write_all(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").as_bytes())?;
        let mut head = String::new();
        while self.stream.read_line(&mut head)? > 2 {}
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(|| wrong("no answer"))?;
        let mut fields = head.lines().filter_map(|line| line.split_once(": "));
        let length = fields.find(|(name, _)| name.eq_ignore_ascii_case("content-length")).and_then(|(_, length)| length.parse().ok());
        let mut body = vec![0; length.ok_or_else(|| wrong("an answer without a length"))?];
        self.stream.read_exact(&mut body)?;
        Ok((status, body))
    }
}

/// The program, where Debian puts it; not everybody's path leads there.
fn haproxy() -> Option<&'static str> {
    let found =
        ["haproxy", "/usr/sbin/haproxy"].into_iter().find(|name| Command::new(name).arg("-v").stdout(Stdio::null()).status().is_ok());
    assert!(found.is_some() || std::env::var_os("CI").is_none(), "haproxy is missing");
    found
}
