//! A browser without a screen: it keeps cookies, sends forms and says where they come from.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::TestServer;

/// Somebody at the server's pages.
pub struct Client<'a> {
    server: &'a TestServer,
    /// The cookies that the server has set, by name.
    pub cookies: BTreeMap<String, String>,
    /// What is sent beside the usual: lines of a head. Where one begins with `Origin`, it stands in place of the true one.
    pub headers: String,
}

/// An answer.
pub struct Page {
    /// Its status.
    pub status: u16,
    /// Its head, without the empty line.
    pub head: String,
    /// Its body.
    pub text: String,
    /// The same where it is no text.
    pub bytes: Vec<u8>,
}

impl<'a> Client<'a> {
    /// Somebody who has never been there.
    pub fn new(server: &'a TestServer) -> Self {
        Self { server, cookies: BTreeMap::new(), headers: String::new() }
    }

    /// Sends lines with every request.
    pub fn with(mut self, headers: &str) -> Self {
        self.headers = headers.to_owned();
        self
    }

    /// Opens a page.
    pub fn get(&mut self, path: &str) -> Page {
        self.ask("GET", path, "", "")
    }

    /// Asks for the head of an answer.
    pub fn head(&mut self, path: &str) -> Page {
        self.ask("HEAD", path, "", "")
    }

    /// Opens a page with lines in the head of the request.
    pub fn get_with(&mut self, path: &str, lines: &str) -> Page {
        self.ask("GET", path, lines, "")
    }

    /// Sends a form.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.post_raw(path, "application/x-www-form-urlencoded", &body)
    }

    /// Sends anything.
    pub fn post_raw(&mut self, path: &str, kind: &str, body: &str) -> Page {
        let origin = if self.headers.contains("Origin") { String::new() } else { format!("Origin: {}\r\n", self.server.address) };
        self.ask("POST", path, &format!("{origin}Content-Type: {kind}\r\nContent-Length: {}\r\n", body.len()), body)
    }

    /// Sends the form of `/sign-in`.
    pub fn sign_in(&mut self, name: &str, password: &str) -> Page {
        self.post("/sign-in", &[("name", name), ("password", password)])
    }

    fn ask(&mut self, method: &str, path: &str, head: &str, body: &str) -> Page {
        let host = self.server.address.trim_start_matches("http://");
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies = if cookies.is_empty() { String::new() } else { format!("Cookie: {}\r\n", cookies.join("; ")) };
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let extra = &self.headers;
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{cookies}{extra}{head}\r\n{body}").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let page = Page::of(bytes);
        for cookie in page.headers("set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name)
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned())
            };
        }
        page
    }
}

impl Page {
    /// The answer that came as these bytes; names of its head in small letters.
    pub fn of(mut bytes: Vec<u8>) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or(bytes.len());
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let lines = head.lines().map(|line| match line.split_once(": ") {
            Some((name, value)) => format!("{}: {value}", name.to_ascii_lowercase()),
            None => line.to_owned(),
        });
        let head = lines.collect::<Vec<_>>().join("\r\n");
        let bytes = bytes.split_off((end + 4).min(bytes.len()));
        Self {
            status: head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default(),
            head,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        }
    }

    /// A header by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers(name).next()
    }

    /// All headers of a name in small letters.
    pub fn headers(&self, name: &str) -> impl Iterator<Item = &str> {
        self.head.lines().filter_map(move |line| line.strip_prefix(&format!("{name}: ")))
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> Option<&str> {
        self.text.split(&format!("type=\"hidden\" name=\"{name}\" value=\"")).nth(1)?.split('"').next()
    }
}

/// Asks for a PDF that is set when somebody asks for it, until it is.
pub fn set(client: &mut Client, address: &str) -> Page {
    let start = Instant::now();
    loop {
        let page = client.get(address);
        if page.status != 202 {
            return page;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "{address} is not set");
        std::thread::sleep(Duration::from_millis(50));
    }
}
