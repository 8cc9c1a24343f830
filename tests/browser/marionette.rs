//! Firefox without a screen, told what to do in its own protocol: messages of JSON with their length before them. Debian has no
//! geckodriver, and this is all that one would add.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

/// A running Firefox.
pub struct Firefox {
    child: Child,
    stream: TcpStream,
    asked: u64,
}

impl Firefox {
    /// Starts it with a profile in a folder; `None`, saying so, where it is not installed.
    pub fn start(folder: &Path) -> Option<Self> {
        std::fs::write(
            folder.join("user.js"),
            "user_pref(\"marionette.port\", 0);\nuser_pref(\"browser.shell.checkDefaultBrowser\", false);\n",
        )
        .unwrap();
        let spawned = Command::new("firefox-esr")
            .args(["--headless", "--marionette", "--no-remote", "--profile"])
            .arg(folder)
            .env("HOME", folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let child = match spawned {
            Ok(child) => child,
            Err(error) => {
                assert!(std::env::var_os("CI").is_none(), "firefox-esr: {error}");
                eprintln!("skipped: firefox-esr is not installed");
                return None;
            }
        };
        let mut child = Some(child);
        for _ in 0..300 {
            std::thread::sleep(Duration::from_millis(200));
            let port = std::fs::read_to_string(folder.join("MarionetteActivePort")).ok().and_then(|port| port.trim().parse().ok());
            let Some(port) = port else { continue };
            let Ok(stream) = TcpStream::connect(("127.0.0.1", port)) else { continue };
            stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
            let mut firefox = Self { child: child.take()?, stream, asked: 0 };
            firefox.answer();
            firefox.ask("WebDriver:NewSession", json!({}));
            return Some(firefox);
        }
        let _ = child.map(|mut child| child.kill());
        panic!("Firefox does not answer");
    }

    /// Opens a page.
    pub fn open(&mut self, address: &str) {
        self.ask("WebDriver:Navigate", json!({ "url": address }));
    }

    /// What a script answers on the page.
    pub fn script(&mut self, script: &str) -> Value {
        self.ask("WebDriver:ExecuteScript", json!({ "script": script, "args": [] }))["value"].clone()
    }

    /// The page as it is printed: a PDF of A4 sheets.
    pub fn print(&mut self) -> Vec<u8> {
        let sheet = json!({ "page": { "width": 21.0, "height": 29.7 }, "shrinkToFit": false });
        let printed = self.ask("WebDriver:Print", sheet);
        decoded(printed["value"].as_str().unwrap())
    }

    fn ask(&mut self, command: &str, parameters: Value) -> Value {
        self.asked += 1;
        let message = json!([0, self.asked, command, parameters]).to_string();
        write!(self.stream, "{}:{message}", message.len()).unwrap();
        let answer = self.answer();
        assert!(answer[2].is_null(), "{command}: {}", answer[2]);
        answer[3].clone()
    }

    fn answer(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut byte = [0];
            self.stream.read_exact(&mut byte).unwrap();
            if byte[0] == b':' {
                break;
            }
            length = length * 10 + usize::from(byte[0] - b'0');
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message).unwrap();
        serde_json::from_slice(&message).unwrap()
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Bytes written in base64.
fn decoded(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0u32, 0);
    for value in text.bytes().filter_map(|byte| LETTERS.iter().position(|letter| *letter == byte)) {
        bits = bits << 6 | value as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}
