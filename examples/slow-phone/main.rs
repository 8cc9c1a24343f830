//! Prints how long a slow phone takes to open what it keeps of a language, and to answer from it: Chromium, six times slower than this machine.
//!
//! ```text
//! armarium serve && cargo run --example slow-phone -- [ADDRESS]
//! ```
//! It needs `chromedriver`. The parts come from the server that runs at the address; the time of that is not counted.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command as Asked, ExtensionCommand};
use thirtyfour::prelude::*;

/// How many times slower than this machine.
const SLOWER: u32 = 6;
/// Language, and queries: words of the texts, a slip, what people say.
const QUERIES: [(&str, [&str; 3]); 5] = [
    ("en", ["chain of custody", "chian of custody", "who may open a parcel"]),
    ("sq", ["zinxhiri i ruajtjes", "zinxhiri i ruajtejs", "kush mund ta hape pakon"]),
    ("mk", ["синџир на чување", "синџир на чувње", "кој смее да отвори пакет"]),
    ("sr", ["претрес стана", "претрсе стана", "ко сме да отвори пакет"]),
    ("sr-Latn", ["pretres stana", "pretrse stana", "ko sme da otvori paket"]),
];
/// Opens a pack as the page of results does, and asks.
const SCRIPT: &str = r#"
    const [lang, queries, done] = arguments;
    (async () => {
      const { parts } = await (await fetch(`/${lang}/pack.json`)).json();
      const ofSearch = parts.filter((part) => ["words", "forms", "sense", "document"].includes(part.kind));
      const texts = await Promise.all(ofSearch.map(async (part) => [part.kind, await (await fetch(part.url)).text()]));
      const of = (kind) => texts.filter(([known]) => known === kind).map(([, text]) => text);
      const start = performance.now();
      const [words, sense, documents] = ["words", "sense", "document"].map((kind) => of(kind).map((text) => JSON.parse(text)));
      const search = new ArmariumSearch.Search([{ words: words[0], forms: of("forms"), sense: sense[0] || null, documents }]);
      const open = performance.now() - start;
      const answers = queries.map((query) => {
        const at = performance.now();
        search.search({ query, lang, limit: 10 });
        return performance.now() - at;
      });
      done({ open, answers, bytes: texts.reduce((sum, [, text]) => sum + text.length, 0) });
    })().catch((failure) => done({ open: -1, answers: [], bytes: 0, failure: String(failure) }));
"#;

#[derive(Debug)]
struct Throttle;

impl ExtensionCommand for Throttle {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "cmd": "Emulation.setCPUThrottlingRate", "params": { "rate": SLOWER } }))
    }

    fn method(&self) -> axum::http::Method {
        axum::http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/goog/cdp/execute".into()
    }
}

/// Milliseconds, and characters of all parts.
#[derive(Deserialize)]
struct Measured {
    open: f64,
    answers: Vec<f64>,
    bytes: usize,
    failure: Option<String>,
}

fn main() -> anyhow::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let mut driver = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).spawn().context("chromedriver")?;
    let lines = BufReader::new(driver.stdout.take().context("its output")?).lines().map_while(Result::ok);
    let port = lines.into_iter().find_map(|line| Some(line.split("on port ").nth(1)?.trim_end_matches('.').to_owned()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let measured = runtime.block_on(measure(&address, &port.unwrap_or_default()));
    driver.kill()?;
    driver.wait()?;
    measured
}

async fn measure(address: &str, port: &str) -> anyhow::Result<()> {
    let mut capabilities = DesiredCapabilities::chrome();
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu"] {
        capabilities.add_arg(argument)?;
    }
    // What drives the browser asks for it, though it speaks plainly to this machine.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let browser = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
    let told = async {
        println!(
            "{:10}{:>12}{:>12}{:>16}{:>12}{:>12}   (milliseconds; aim: an answer under 50)",
            "language", "kB", "opening", "first answer", "a slip", "a question"
        );
        for (lang, queries) in QUERIES {
            browser.goto(format!("{address}/{lang}/offline")).await?;
            browser.handle().cmd(Asked::ExtensionCommand(Box::new(Throttle))).await?;
            let measured: Measured = browser.execute_async(SCRIPT, vec![json!(lang), json!(queries)]).await?.convert()?;
            let Measured { open, answers, bytes, failure } = measured;
            anyhow::ensure!(failure.is_none(), "{lang}: {failure:?}");
            let answers: String = answers.iter().zip([16, 12, 12]).map(|(time, width)| format!("{time:>width$.0}")).collect();
            println!("{lang:10}{:>12}{open:>12.0}{answers}", bytes / 1000);
        }
        Ok(())
    };
    let result = told.await;
    browser.quit().await?;
    result
}
