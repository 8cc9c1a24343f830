//! A proxy in front of the server, which signs people in and speaks https.

use super::{PASSWORD, is_private, known, signed_in, with_ana};
use crate::support::client::Client;

const HEADER: &str = "X-Remote-User: ana\r\n";

#[test]
fn a_header_from_a_stranger_is_ignored() {
    let library = with_ana();
    for options in [&[][..], &["--proxy-peer", "192.0.2.1,2001:db8::1", "--proxy-user-header", "X-Remote-User"]] {
        let server = library.serve(options);
        let mut stranger = Client::new(&server).with(&format!("{HEADER}X-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Proto: https\r\n"));
        assert!(!known(&mut stranger, "ana"), "{options:?}");
        let entered = stranger.sign_in("ana", PASSWORD);
        assert!(!entered.header("set-cookie").unwrap().contains("Secure"), "{options:?}");
    }
}

#[test]
fn a_header_from_an_allowed_peer_signs_in() {
    let library = with_ana();
    let server = library.serve(&["--proxy-peer", "127.0.0.1", "--proxy-user-header", "x-remote-user"]);
    let mut ana = Client::new(&server).with(HEADER);
    let page = ana.get("/sign-in");
    assert!(page.text.contains("<strong>ana</strong>") && page.text.contains("Sign out there."), "{}", page.text);
    assert!(is_private(&page) && page.hidden("csrf").is_none() && ana.cookies.is_empty());
    for nobody in ["X-Remote-User: nobody\r\n", "X-Remote-User: \r\n", "X-Remote-User: ana\r\nX-Remote-User: ana\r\n", "X-Other: ana\r\n"] {
        assert!(!known(&mut Client::new(&server).with(nobody), "ana"), "{nobody}");
    }
    // Who comes through the proxy without its word may still sign in with a password; its word counts more.
    let mut other = signed_in(&server, "ana");
    other.headers = "X-Remote-User: nobody\r\n".to_owned();
    assert!(!known(&mut other, "ana"));
    assert!(library.run(&["user", "remove", "ana"]).status.success());
    assert!(!known(&mut ana, "ana"));
}

#[test]
fn by_https_the_cookie_is_secure() {
    let server = with_ana().serve_owned(&["--proxy-peer", "127.0.0.1"]);
    let by_https = "X-Forwarded-Proto: https\r\nX-Forwarded-Host: library.example\r\nOrigin: https://library.example\r\n";
    let mut ana = Client::new(&server).with(by_https);
    let cookie = ana.sign_in("ana", PASSWORD).header("set-cookie").unwrap().to_owned();
    assert!(cookie.contains("; Secure") && cookie.contains("; HttpOnly"), "{cookie}");
    let csrf = ana.get("/sign-in").hidden("csrf").unwrap().to_owned();
    let left = ana.post("/sign-out", &[("csrf", &csrf)]);
    assert!(left.header("set-cookie").unwrap().contains("; Secure"));
    let mut elsewhere = Client::new(&server).with(&by_https.replace("https://library", "https://other"));
    assert_eq!(elsewhere.sign_in("ana", PASSWORD).status, 403);
}

#[test]
fn people_behind_a_proxy_are_told_apart() {
    let server = with_ana().serve_owned(&["--proxy-peer", "127.0.0.1"]);
    let from = |address: &str| Client::new(&server).with(&format!("X-Forwarded-For: 203.0.113.9, {address}\r\n"));
    let guess = |number: u32, address: &str| from(address).sign_in(&format!("n{number}"), "x").status;
    let guesses = (0..200).take_while(|number| guess(*number, "198.51.100.1") == 403).count();
    assert!((20..200).contains(&guesses), "{guesses}");
    assert_eq!(guess(0, "198.51.100.2"), 403);
}

#[test]
fn a_user_header_without_an_allowed_peer_is_wrong_usage() {
    let library = with_ana();
    for wrong in
        [&["--proxy-user-header", "X-User"][..], &["--proxy-peer", "proxy.example"], &["--proxy-peer", "::1", "--proxy-user-header", "a b"]]
    {
        assert_eq!(library.run(&[&["serve"], wrong].concat()).status.code(), Some(2), "{wrong:?}");
    }
}
