//! Answers over HTTP: a server with the passages as one document, and 32 clients on the same machine.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use armarium::edition::store::Store;
use armarium::index::Request;

use crate::corpus::{TAGS, tag, texts};
use crate::judged::Judged;
use crate::speed::queries;

/// Clients at the same time.
const CLIENTS: usize = 32;
/// Passages of the served document: a manual, not a newspaper.
const PASSAGES: usize = 400;
/// How long each side is measured.
const MEASURED: Duration = Duration::from_secs(8);

/// Prints times and rates.
pub fn print(bench: &Path) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    library(bench, folder.path());
    let program = env!("CARGO_BIN_EXE_armarium");
    let built = Command::new(program).arg("--root").arg(folder.path()).arg("build").output().expect("the program");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let queries = queries(bench);

    let searcher = Store::of(folder.path()).current().expect("a release").searcher().expect("its search");
    searcher.warm();
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let engine = rate(threads, &queries, |query, _: &mut ()| {
        let lang = tag(&query.lang);
        searcher.search(&Request::new(&query.query, &lang)).expect("an answer");
    });

    let mut server = Command::new(program)
        .arg("--root")
        .arg(folder.path())
        .args(["serve", "--addr", "127.0.0.1:0"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the server");
    let lines = BufReader::new(server.stderr.take().expect("its standard error")).lines();
    let address =
        lines.map_while(Result::ok).find_map(|line| line.strip_prefix("listening on http://").map(str::to_owned)).expect("listening");
    let http = rate(CLIENTS, &queries, |query, connection: &mut Option<TcpStream>| ask(&address, connection, query));
    let _ = server.kill();
    let _ = server.wait();

    println!("\nHTTP on loopback, {PASSAGES} sections in five languages, the load generator on the same {threads} cores");
    println!("  engine alone, {threads} threads         {:8.0} queries a second, p99 {:.2} ms", engine.0, engine.1);
    println!("  {CLIENTS} clients                      {:8.0} queries a second, p99 {:.2} ms (aim: p99 50)", http.0, http.1);
    println!("  HTTP / engine                   {:8.2} (aim: at least 0.75)", http.0 / engine.0);
}

/// Queries a second, and the time in milliseconds that 99 of 100 stay below.
fn rate<C: Default>(threads: usize, queries: &[Judged], answer: impl Fn(&Judged, &mut C) + Sync) -> (f64, f64) {
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    let mut times: Vec<Duration> = std::thread::scope(|scope| {
        let work = || {
            let (mut times, mut connection) = (Vec::new(), C::default());
            while start.elapsed() < MEASURED {
                let query = &queries[next.fetch_add(1, Ordering::Relaxed) % queries.len()];
                let began = Instant::now();
                answer(query, &mut connection);
                times.push(began.elapsed());
            }
            times
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a client")).collect()
    });
    times.sort();
    (times.len() as f64 / start.elapsed().as_secs_f64(), times[times.len() * 99 / 100].as_secs_f64() * 1000.0)
}

/// Asks on an open connection.
fn ask(address: &str, connection: &mut Option<TcpStream>, query: &Judged) {
    let stream = connection.get_or_insert_with(|| {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("a socket");
        stream
    });
    let mut request = format!("GET /api/v1/search?lang={}&q=", query.lang);
    for byte in query.query.bytes() {
        let _ = write!(request, "%{byte:02X}");
    }
    request.push_str(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
    // In one piece, as a browser sends it: each piece would be a packet.
    stream.write_all(request.as_bytes()).expect("a request");
    let mut answer = Vec::new();
    let mut buffer = [0; 64 << 10];
    loop {
        let read = stream.read(&mut buffer).expect("an answer");
        assert!(read > 0, "the server closed the connection");
        answer.extend_from_slice(&buffer[..read]);
        let Some(head) = answer.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(&answer[..head]).to_ascii_lowercase();
        assert!(text.starts_with("http/1.1 200"), "{text}");
        let length: usize = text.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).expect("a length");
        if answer.len() >= head + 4 + length {
            return;
        }
    }
}

/// A library with one document: a section for each passage.
fn library(bench: &Path, root: &Path) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    for entry in std::fs::read_dir(project.join("manuals/lib")).expect("the templates") {
        let entry = entry.expect("an entry");
        write(&format!("manuals/lib/{}", entry.file_name().to_string_lossy()), &std::fs::read_to_string(entry.path()).expect("a template"));
    }
    let languages: String = TAGS
        .iter()
        .map(|tag| {
            if *tag == "sr-Latn" {
                "[[languages]]\ntag = \"sr-Latn\"\nderived_from = \"sr\"\n".to_owned()
            } else {
                format!("[[languages]]\ntag = \"{tag}\"\n")
            }
        })
        .collect();
    write("manuals/library.toml", &format!("source = \"en\"\n{languages}"));
    write(
        "manuals/passages/document.toml",
        "kind = \"manual\"\ntitle = \"passages-title\"\ndate = 2026-11-22\nversion = \"1.0\"\nmarking = \"public\"\njurisdictions = [\"kosovo\"]\n",
    );
    let english = texts(bench, "en");
    let sections: String =
        english.iter().take(PASSAGES).map(|(id, _)| format!("= #t(\"{id}-title\") <{id}>\n#prose(\"{id}\")\n")).collect();
    write("manuals/passages/main.typ", &format!("#import \"/manuals/lib/document.typ\": *\n#show: document\n{sections}"));
    for lang in ["en", "sq", "mk", "sr"] {
        for name in ["interface", "terms"] {
            let path = format!("locales/{lang}/{name}.ftl");
            write(&path, &std::fs::read_to_string(project.join(&path)).expect("a file"));
        }
        let messages: String = texts(bench, lang)
            .iter()
            .take(PASSAGES)
            .map(|(id, text)| format!("{id}-title = {id}\n{id} = {{ \"\" }}{}\n", text.replace(['{', '}', '<', '&'], " ")))
            .collect();
        write(&format!("locales/{lang}/passages.ftl"), &format!("passages-title = Passages\n{messages}"));
    }
}
