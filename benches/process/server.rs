//! The server as benchmarks start and ask it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Starts the server on a free port; gives its address.
pub fn serve(root: &Path) -> (Child, String) {
    let mut server = Command::new(env!("CARGO_BIN_EXE_armarium"))
        .arg("--root")
        .arg(root)
        .args(["serve", "--addr", "127.0.0.1:0"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the server starts");
    let lines = BufReader::new(server.stderr.take().expect("its standard error")).lines();
    let address = lines.map_while(Result::ok).find_map(|line| line.strip_prefix("listening on http://").map(str::to_owned));
    (server, address.expect("the server listens"))
}

/// Asks for an address, whose answer must be good; gives the length of the answer.
pub fn get(address: &str, path: &str) -> usize {
    let mut stream = TcpStream::connect(address).expect("a connection");
    let path: String = path
        .bytes()
        .map(|b| if b.is_ascii_alphanumeric() || b"/?&=+-._".contains(&b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{path}: {}", String::from_utf8_lossy(&answer[..60.min(answer.len())]));
    answer.len()
}
