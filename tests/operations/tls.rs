//! `armarium serve --tls-cert --tls-key`

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{argument, armarium, text};
use crate::support::{TestLibrary, TestServer};

/// Writes a certificate for this machine and its key, as OpenSSL makes them.
fn certificate(folder: &Path, name: &str, days: &str) {
    let (key, certificate) = (folder.join(format!("{name}.key")), folder.join(format!("{name}.pem")));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=IP:127.0.0.1", "-days", days, "-keyout", argument(&key), "-out", argument(&certificate)])
        .output()
        .expect("openssl can be run");
    assert!(made.status.success(), "{}", text(&made.stderr));
}

/// What curl gets that trusts one certificate: the answer with its head, or nothing where it does not trust the server.
fn curl(folder: &Path, trusts: &str, address: &str, more: &[&str]) -> Option<String> {
    let trusted = folder.join(format!("{trusts}.pem"));
    let got = Command::new("curl")
        .args(["--silent", "--include", "--max-time", "20", "--cacert", argument(&trusted)])
        .args(more)
        .arg(address)
        .output()
        .expect("curl can be run");
    got.status.success().then(|| text(&got.stdout))
}

/// A server that shows the files `live.pem` and `live.key`.
fn serve(folder: &Path, more: &[&str]) -> TestServer {
    let (certificate, key) = (folder.join("live.pem"), folder.join("live.key"));
    let library = TestLibrary::new();
    assert!(library.run_with(&["user", "add", "ana", "--role", "admin"], "correct horse battery").status.success());
    library.serve_owned(&[&["--tls-cert", argument(&certificate), "--tls-key", argument(&key)], more].concat())
}

fn renew(folder: &Path, with: &str) {
    for ending in ["key", "pem"] {
        fs::copy(folder.join(format!("{with}.{ending}")), folder.join(format!("live.{ending}"))).unwrap();
    }
}

#[test]
fn pages_come_encrypted_by_both_protocols() {
    let folder = tempfile::tempdir().unwrap();
    certificate(folder.path(), "live", "30");
    let server = serve(folder.path(), &["--hsts", "365"]);
    assert!(server.address.starts_with("https://"), "{}", server.address);
    let page = format!("{}/en/documents/guide", server.address);
    for (protocol, first) in [("--http2", "HTTP/2 200"), ("--http1.1", "HTTP/1.1 200")] {
        let answer = curl(folder.path(), "live", &page, &[protocol]).unwrap();
        assert!(answer.starts_with(first), "{protocol}: {answer}");
        assert!(answer.to_lowercase().contains("strict-transport-security: max-age=31536000"), "{answer}");
    }
    // What is large comes whole.
    let pdf = format!("{page}.pdf");
    let saved = folder.path().join("guide.pdf");
    let got = Command::new("curl").args(["-sS", "-k", "-o", argument(&saved), &pdf]).status().unwrap();
    let bytes = fs::read(&saved).unwrap();
    assert!(got.success() && bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"));
    // Whoever signs in gets a cookie that is never sent in the open.
    let form = ["-d", "name=ana", "--data-urlencode", "password=correct horse battery", "-H", "Sec-Fetch-Site: same-origin"];
    let entered = curl(folder.path(), "live", &format!("{}/sign-in", server.address), &form).unwrap();
    let cookie = entered.lines().find(|line| line.to_lowercase().starts_with("set-cookie:")).unwrap_or_else(|| panic!("{entered}"));
    assert!(cookie.contains("Secure") && cookie.contains("HttpOnly"), "{cookie}");
    let days = curl(folder.path(), "live", &format!("{}/metrics", server.address), &[]).unwrap();
    let days = days.lines().find_map(|line| line.strip_prefix("armarium_certificate_days ")).unwrap().parse::<f64>().unwrap();
    assert!((29.0..=30.0).contains(&days), "{days}");
}

#[test]
fn renewed_files_are_taken_and_broken_ones_are_not() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["first", "second"] {
        certificate(folder.path(), name, "30");
    }
    renew(folder.path(), "first");
    let server = serve(folder.path(), &[]);
    let health = format!("{}/healthz", server.address);
    let answer = curl(folder.path(), "first", &health, &[]).unwrap();
    assert!(!answer.to_lowercase().contains("strict-transport-security"), "only who asks for it gets it: {answer}");
    assert!(curl(folder.path(), "second", &health, &[]).is_none());
    // Broken, and then a key of another certificate: the one before stays.
    fs::write(folder.path().join("live.pem"), "broken").unwrap();
    sleep(Duration::from_secs(6));
    assert!(curl(folder.path(), "first", &health, &[]).is_some());
    fs::copy(folder.path().join("second.pem"), folder.path().join("live.pem")).unwrap();
    sleep(Duration::from_secs(6));
    assert!(curl(folder.path(), "first", &health, &[]).is_some());
    renew(folder.path(), "second");
    let begun = Instant::now();
    while curl(folder.path(), "second", &health, &[]).is_none() {
        assert!(begun.elapsed() < Duration::from_secs(15), "the renewed certificate is not taken");
        sleep(Duration::from_millis(200));
    }
}

#[test]
fn who_shakes_no_hands_is_left_and_keeps_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    certificate(folder.path(), "live", "30");
    let server = serve(folder.path(), &[]);
    let place = server.address.strip_prefix("https://").unwrap();
    let mut silent = TcpStream::connect(place).unwrap();
    let mut open = TcpStream::connect(place).unwrap();
    open.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    let _ = open.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP"), "nothing is said in the open");
    assert!(curl(folder.path(), "live", &format!("{}/healthz", server.address), &[]).is_some());
    silent.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    assert_eq!(silent.read(&mut [0; 1]).unwrap(), 0, "it was closed");
}

#[test]
fn wrong_files_are_named_before_anything_is_built() {
    let folder = tempfile::tempdir().unwrap();
    certificate(folder.path(), "live", "30");
    certificate(folder.path(), "other", "30");
    let library = TestLibrary::new();
    let (live, other, none) = (folder.path().join("live.pem"), folder.path().join("other.key"), folder.path().join("none.pem"));
    for (certificate, key, why) in
        [(&live, &other, "other.key"), (&none, &other, "none.pem"), (&other, &other, "no certificate"), (&live, &live, "no private key")]
    {
        let output =
            armarium(library.root(), &["serve", "--addr", "127.0.0.1:0", "--tls-cert", argument(certificate), "--tls-key", argument(key)]);
        let said = text(&output.stderr);
        assert!(output.status.code() == Some(1) && said.contains(why), "{said}");
    }
    assert!(!library.path("index").exists());
    assert_eq!(armarium(library.root(), &["serve", "--tls-cert", argument(&live)]).status.code(), Some(2));
    // The doctor counts the days.
    let said = text(&armarium(library.root(), &["doctor", "--tls-cert", argument(&live)]).stdout);
    assert!(said.contains("it holds for 30 days"), "{said}");
}
