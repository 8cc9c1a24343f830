//! Whoever does not finish, does not read or says nothing keeps no reader waiting.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::{get, get_with};
use crate::support::{TestLibrary, TestServer};

/// Longest time in which a reader is answered, whatever others do.
const SOON: Duration = Duration::from_millis(100);

/// A reader with a new connection is answered soon. The machine that tests may be busy, so the best of some tries counts.
fn readers_are_answered(server: &TestServer, while_others: &str) {
    let tries = (0..8).map(|_| {
        let start = Instant::now();
        assert_eq!(get(server, "/en/documents/guide").status, 200, "{while_others}");
        start.elapsed()
    });
    let best = tries.min().unwrap();
    assert!(best < SOON, "{best:?} {while_others}");
}

/// Connections that have sent these bytes and do nothing more.
fn connections(server: &TestServer, count: usize, sent: &[u8]) -> Vec<TcpStream> {
    rlimit::increase_nofile_limit(16_384).unwrap();
    let address = server.address.trim_start_matches("http://");
    let connect = || {
        let mut stream = TcpStream::connect(address).unwrap();
        // The server may have ended it already to make room for another.
        let _ = stream.write_all(sent);
        stream
    };
    (0..count).map(|_| connect()).collect()
}

/// Whether the other side has ended a connection.
fn is_ended(mut stream: &TcpStream, wait: Duration) -> bool {
    stream.set_read_timeout(Some(wait)).unwrap();
    let mut bytes = [0; 4_096];
    loop {
        match stream.read(&mut bytes) {
            Ok(0) => return true,
            Ok(_) => {}
            Err(error) => return !matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut),
        }
    }
}

/// How many files a process has open.
fn open_files(server: &mut TestServer) -> usize {
    std::fs::read_dir(format!("/proc/{}/fd", server.child().id())).unwrap().count()
}

#[test]
fn thousands_who_say_nothing_keep_nobody_out_and_are_left() {
    let server = TestLibrary::new().serve_owned(&[]);
    for (sent, who) in [(&b""[..], "silent ones"), (b"P", "those who began"), (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "those who greeted")] {
        let silent = connections(&server, 4_300, sent);
        readers_are_answered(&server, &format!("while there are {} {who}", silent.len()));
        // Those who found no room were ended at once; the others after ten seconds.
        assert!(is_ended(silent.last().unwrap(), Duration::from_secs(15)), "{who}");
    }
}

#[test]
fn bodies_that_do_not_come_hold_no_place() {
    let server = TestLibrary::new().serve_owned(&[]);
    let head =
        b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nn";
    let slow = connections(&server, 620, head);
    readers_are_answered(&server, "while 620 bodies do not come");
    let mut answer = [0; 12];
    let mut first = &slow[0];
    first.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    first.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 408");
}

#[test]
fn too_large_bodies_are_refused() {
    let server = TestLibrary::new().serve_owned(&[]);
    let head = b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\n";
    let mut stream = connections(&server, 1, head).remove(0);
    let _ = stream.write_all(&[b'a'; 20_000]);
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
}

/// A frame of HTTP/2 (RFC 9113, section 4.1).
fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = (payload.len() as u32).to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

#[test]
fn http2_without_room_for_answers_holds_few_files() {
    let mut server = TestLibrary::new().serve_owned(&[]);
    let before = open_files(&mut server);
    let literal = |name: u8, text: &str| [&[name, text.len() as u8], text.as_bytes()].concat();
    // `:method GET`, `:scheme http`, `:path`, `:authority`, without compression (RFC 7541).
    let headers = [vec![0x82, 0x86], literal(0x04, "/en/documents/guide.pdf"), literal(0x01, "localhost")].concat();
    let settings = frame(4, 0, 0, &[0, 4, 0, 0, 0, 0]);
    let requests = (0..200).flat_map(|number| frame(1, 0x05, 2 * number + 1, &headers));
    let sent: Vec<u8> = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".iter().copied().chain(settings).chain(requests).collect();
    let stuck = connections(&server, 40, &sent);
    readers_are_answered(&server, "while 40 connections of HTTP/2 take nothing");
    let after = open_files(&mut server);
    assert!(after <= before + stuck.len() + 20, "{before} files before, {after} after");
}

#[test]
fn a_head_has_a_limit() {
    let server = TestLibrary::new().serve_owned(&[]);
    assert_eq!(get_with(&server, "/en/", &format!("X-Long: {}\r\n", "a".repeat(8_000))).status, 200);
    assert_eq!(get_with(&server, "/en/", &format!("X-Long: {}\r\n", "a".repeat(40_000))).status, 431);
}

#[test]
fn a_request_names_one_host() {
    let server = TestLibrary::new().serve_owned(&[]);
    let ask = |head: &str| {
        let mut stream = connections(&server, 1, head.as_bytes()).remove(0);
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer)[9..12].to_owned()
    };
    for (hosts, status) in [
        ("Host: library.example:8080\r\n", "200"),
        ("", "400"),
        ("Host:\r\n", "400"),
        ("Host: one\r\nHost: two\r\n", "400"),
        ("Host: a b/c@d\r\n", "400"),
        ("Host: user@library.example\r\n", "400"),
    ] {
        assert_eq!(ask(&format!("GET /en/ HTTP/1.1\r\nConnection: close\r\n{hosts}\r\n")), status, "{hosts:?}");
    }
    assert_eq!(ask("GET /en/ HTTP/1.0\r\n\r\n"), "200");
}
