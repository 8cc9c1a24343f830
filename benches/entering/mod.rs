//! What signing in by the institution's provider costs here, beside what the provider itself works on it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// People who sign in, one after the other.
const PEOPLE: usize = 40;

/// Signs people in at a server of a library, and prints what it took; nothing where there is no Node.js for the provider.
pub fn measure(root: &Path, serve: impl FnOnce(&Path) -> (std::process::Child, String)) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/signin/rogue.mjs");
    let started = Command::new("node").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut provider) = started else {
        println!("a sign-in by OpenID Connect          skipped: Node.js is not installed");
        return;
    };
    let mut issuer = String::new();
    BufReader::new(provider.stdout.take().expect("its output")).read_line(&mut issuer).expect("its name");
    let issuer = issuer.trim();
    let path = root.join("manuals/library.toml");
    let settings = std::fs::read_to_string(&path).expect("the settings");
    let more = format!(
        "\n[sign-in.openid]\nissuer = \"{issuer}\"\nclient_id = \"armarium\"\n[[sign-in.grants]]\ngroup = \"staff\"\nrole = \"reader\"\n"
    );
    std::fs::write(&path, settings.clone() + &more).expect("the settings");
    let (mut server, address) = serve(root);
    let provider_host = issuer.trim_start_matches("http://");
    let mut times = Vec::new();
    let mut spent = Duration::ZERO;
    for person in 0..=PEOPLE {
        let begun = Instant::now();
        let first = ask(&address, "/sign-in/openid", "");
        let ours = begun.elapsed();
        let to = location(&first);
        let there = ask(provider_host, to.strip_prefix(issuer).expect("the provider"), "");
        let back = location(&there);
        let back = back.strip_prefix(&format!("http://{address}")).expect("the way back").to_owned();
        let between = worked(provider_host);
        let begun = Instant::now();
        let last = ask(&address, &back, &format!("Cookie: {}\r\n", cookie(&first)));
        let ours = ours + begun.elapsed();
        assert!(last.contains("set-cookie: session="), "{last}");
        // The first finds out what the provider is; from then on it is known.
        if person > 0 {
            times.push(ours);
            spent += worked(provider_host).saturating_sub(between);
        }
    }
    times.sort();
    let own = times[times.len() / 2].as_secs_f64() * 1e3 - spent.as_secs_f64() * 1e3 / PEOPLE as f64;
    println!("a sign-in by OpenID Connect          {own:8.1} ms (aim: under 200 ms beside the provider's time; {PEOPLE} people)");
    let _ = (server.kill(), server.wait(), provider.kill(), provider.wait());
    std::fs::write(&path, settings).expect("the settings");
}

/// How long the provider has worked until now.
fn worked(host: &str) -> Duration {
    let answer = ask(host, "/spent", "");
    let milliseconds = answer.rsplit("\r\n\r\n").next().and_then(|body| body.trim().parse::<f64>().ok()).unwrap_or_default();
    Duration::from_secs_f64(milliseconds / 1e3)
}

fn ask(host: &str, path: &str, head: &str) -> String {
    let mut stream = TcpStream::connect(host).expect("a connection");
    write!(stream, "GET {path} HTTP/1.0\r\nHost: {host}\r\nConnection: close\r\n{head}\r\n").expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

fn headers(answer: &str) -> BTreeMap<String, &str> {
    let lines = answer.lines().take_while(|line| !line.is_empty()).filter_map(|line| line.split_once(": "));
    lines.map(|(name, value)| (name.to_ascii_lowercase(), value)).collect()
}

fn location(answer: &str) -> String {
    headers(answer).get("location").unwrap_or_else(|| panic!("{answer}")).to_string()
}

fn cookie(answer: &str) -> &str {
    headers(answer).get("set-cookie").and_then(|cookie| cookie.split(';').next()).unwrap_or_default()
}
