//! Memory that strangers cannot raise.

use std::io::Write;
use std::net::TcpStream;

use super::{get, get_with};
use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};

/// Resident memory of the server, in MiB.
fn resident(server: &mut TestServer) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.child().id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() / 1_024
}

#[test]
fn signing_in_takes_its_memory_once() {
    let library = TestLibrary::new();
    library.run_with(&["user", "add", "ana", "--role", "translator:sq"], "pesë vula të çelikta\n");
    let mut server = library.serve(&["--proxy-peer", "127.0.0.1"]);
    get(&server, "/en/");
    let before = resident(&mut server);
    std::thread::scope(|scope| {
        for thread in 0..10 {
            let server = &server;
            scope.spawn(move || {
                for number in 0..10 {
                    let from = format!("X-Forwarded-For: 10.0.{thread}.{number}\r\n");
                    let status = Client::new(server).with(&from).sign_in(&format!("n{thread}x{number}"), "not the password").status;
                    assert!(status == 403 || status == 503, "{status}");
                }
            });
        }
    });
    let after = resident(&mut server);
    assert!(after < before + 90, "{before} MiB before, {after} MiB after: two times 19 are needed");
}

#[test]
fn one_visitor_suggests_nothing_to_others() {
    let library = TestLibrary::new();
    let server = library.serve(&["--proxy-peer", "127.0.0.1"]);
    let ask = |from: &str| get_with(&server, "/en/search?q=guide+minister+takes+bribes", &format!("X-Forwarded-For: {from}\r\n"));
    for _ in 0..12 {
        assert_eq!(ask("192.0.2.1").status, 200);
    }
    std::thread::sleep(std::time::Duration::from_secs(1));
    let suggested = || get(&server, "/api/v1/suggest?q=guide+minis&lang=en").text().contains("bribes");
    assert!(!suggested(), "one visitor asked it twelve times");
    for visitor in 2..8 {
        ask(&format!("192.0.2.{visitor}"));
    }
    super::wait_for(suggested);
}

/// A library whose guide prints a picture of noise: nothing makes its PDF smaller.
fn with_a_large_pdf() -> TestLibrary {
    let library = TestLibrary::new();
    const SIDE: u32 = 1_400;
    let mut noise = 1_u32;
    let pixels: Vec<u8> = (0..SIDE * SIDE * 3)
        .map(|_| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (noise >> 24) as u8
        })
        .collect();
    let mut picture = Vec::new();
    let mut encoder = png::Encoder::new(&mut picture, SIDE, SIDE);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    library.write_bytes("manuals/guide/noise.png", &picture);
    library.replace(
        "manuals/guide/main.typ",
        "\n== ",
        "\n#context if target() == \"paged\" { image(\"noise.png\", alt: \"Noise\") }\n\n== ",
    );
    library
}

#[test]
fn a_thousand_slow_readers_take_little_memory_and_no_reader_waits() {
    let library = with_a_large_pdf();
    let mut server = library.serve(&[]);
    let whole = get(&server, "/en/documents/guide.pdf").body;
    assert!(whole.len() > 5 << 20, "{}", whole.len());
    let part = get_with(&server, "/en/documents/guide.pdf", "Range: bytes=1000000-1999999\r\n");
    assert!(part.body == whole[1_000_000..2_000_000]);
    let before = resident(&mut server);
    rlimit::increase_nofile_limit(16_384).unwrap();
    let address = server.address.trim_start_matches("http://").to_owned();
    let slow: Vec<TcpStream> = (0..1_000)
        .map(|_| {
            let mut stream = TcpStream::connect(&address).unwrap();
            stream.write_all(b"GET /en/documents/guide.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
            stream
        })
        .collect();
    let best = (0..8).map(|_| {
        let start = std::time::Instant::now();
        assert_eq!(get(&server, "/en/documents/guide").status, 200);
        start.elapsed()
    });
    let best = best.min().unwrap();
    // Whoever waited for the slow ones would wait for ever; how fast it is, the benchmark beside nginx says.
    assert!(best < std::time::Duration::from_secs(1), "{best:?}");
    let after = resident(&mut server);
    // A piece of 32 KiB is read, and 32 KiB and a piece are waiting to be sent.
    assert!(after < before + 130, "{before} MiB before, {after} MiB with {} slow readers", slow.len());
}
