//! A browser without a screen that goes wherever it is led, also to other servers: for sign-ins that begin here, go on elsewhere and end here.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::client::Page;

/// As many servers lead on to others in one go.
const MOST_STEPS: usize = 12;

/// Somebody who walks from server to server. Cookies belong to their server.
#[derive(Default)]
pub struct Walker {
    /// The cookies of each server, by name.
    pub cookies: BTreeMap<String, BTreeMap<String, String>>,
    /// The language that this browser prefers.
    pub language: Option<&'static str>,
    /// Where the walk has come to.
    pub at: String,
}

impl Walker {
    /// Opens a page and follows where it leads.
    pub fn go(&mut self, address: &str) -> Page {
        let page = self.step("GET", address, &[]);
        self.follow(page)
    }

    /// Opens a page and does not follow.
    pub fn look(&mut self, address: &str) -> Page {
        self.step("GET", address, &[])
    }

    /// Sends a form and follows where it leads.
    pub fn send(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.step("POST", address, fields);
        self.follow(page)
    }

    /// Sends JSON, as a program would.
    pub fn post_json(&mut self, address: &str, value: &serde_json::Value) -> Page {
        self.ask("POST", address, "application/json", &value.to_string())
    }

    /// Goes on from a page that leads on, until one does not, or until one leads to an address that begins so.
    pub fn until(&mut self, mut page: Page, to: &str) -> String {
        for _ in 0..MOST_STEPS {
            let next = self.next(&page).unwrap_or_else(|| panic!("{} does not lead on: {} {}", self.at, page.status, page.text));
            if next.starts_with(to) {
                return next;
            }
            page = self.step("GET", &next, &[]);
        }
        panic!("nobody leads to {to}");
    }

    fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..MOST_STEPS {
            let Some(next) = self.next(&page) else { return page };
            page = self.step("GET", &next, &[]);
        }
        panic!("it leads on and on: {}", self.at);
    }

    fn next(&self, page: &Page) -> Option<String> {
        let to = page.header("location").filter(|_| (300..400).contains(&page.status))?;
        Some(if to.starts_with('/') { format!("{}{to}", origin(&self.at)) } else { to.to_owned() })
    }

    fn step(&mut self, method: &str, address: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.ask(method, address, "application/x-www-form-urlencoded", &body)
    }

    fn ask(&mut self, method: &str, address: &str, kind: &str, body: &str) -> Page {
        self.at = address.to_owned();
        let origin = origin(address).to_owned();
        let (host, path) = (origin.trim_start_matches("http://"), &address[origin.len()..]);
        let path = if path.is_empty() { "/" } else { path.split('#').next().unwrap() };
        let cookies: Vec<String> = self.cookies.get(&origin).into_iter().flatten().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies = if cookies.is_empty() { String::new() } else { format!("Cookie: {}\r\n", cookies.join("; ")) };
        let language = self.language.map(|tag| format!("Accept-Language: {tag}\r\n")).unwrap_or_default();
        let form = format!("Origin: {origin}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", body.len());
        let form = if method == "POST" { form } else { String::new() };
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        // Pieces would have to be put together again: HTTP/1.0 knows none.
        write!(stream, "{method} {path} HTTP/1.0\r\nHost: {host}\r\nConnection: close\r\n{language}{cookies}{form}\r\n{body}").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let page = Page::of(bytes);
        let own = self.cookies.entry(origin).or_default();
        for cookie in page.headers("set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                own.remove(name)
            } else {
                own.insert(name.to_owned(), value.to_owned())
            };
        }
        page
    }
}

/// The scheme, host and port of an address.
fn origin(address: &str) -> &str {
    let rest = address.strip_prefix("http://").unwrap_or_else(|| panic!("{address}"));
    &address[.."http://".len() + rest.find(['/', '?', '#']).unwrap_or(rest.len())]
}
