//! Two libraries that differ in closed documents only give everybody who may not read these the same bytes.

use std::collections::BTreeSet;

use super::{SECRET, add, library, signed_in};
use crate::support::client::{Client, Page};
use crate::support::{TestLibrary, TestServer};

/// How many requests are sent to each library.
const LEAST_REQUESTS: usize = 10_000;

/// A library whose closed documents hold a word, a term, a title, a question, a finding and a message like those of others.
fn with_everything(closed: bool) -> TestLibrary {
    let library = library(closed);
    // A term that only closed documents use stands in the glossary of both.
    for (tag, name) in [("en", "quillwort warden"), ("sq", "roje e quillwort-it")] {
        let path = format!("locales/{tag}/terms.ftl");
        let text = library.read(&path);
        library.write(
            &path,
            &format!("{text}\n-quillwort-warden = {name}\nquillwort-warden-definition = {{ -quillwort-warden }} guards it.\n"),
        );
    }
    // Said for a word that only closed documents have, and an answer that leads there.
    library.write("locales/en/search.toml", &format!("[[synonyms]]\nsaid = [\"hush\"]\nmeans = [\"{SECRET}\"]\nremark = \"a word\"\n"));
    if closed {
        library.replace("locales/en/secret.ftl", "Do not touch the secret item", "The { -quillwort-warden } keeps the zanzibar ledger");
        library.replace("locales/sq/secret.ftl", "Mos e prekni sendin secret", "{ -quillwort-warden } mban librin zanzibar");
        library.replace(
            "manuals/secret/main.typ",
            "= #t(\"secret-purpose\") <purpose>",
            "= #t(\"secret-purpose\") <purpose>\n#image(\"seal.svg\", width: 20pt, alt: \"seal\")",
        );
        library.write(
            "manuals/secret/seal.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>",
        );
        // Findings of its own.
        let data = crate::findings::library::library();
        for name in ["analysis.toml", "findings.csv", "recommendations.toml", "progress.csv"] {
            library.write(&format!("manuals/inner/data/{name}"), &data.read(&format!("manuals/gaps/data/{name}")));
        }
        let (words, own) = (data.read("locales/en/gaps.ftl"), library.read("locales/en/inner.ftl"));
        library.write(
            "locales/en/inner.ftl",
            &format!("{own}{}", words.replace("gaps-title = Gaps at the crossing\n", "gaps-title = Inner gaps\n")),
        );
        let settings = library.read("manuals/inner/document.toml");
        library.write("manuals/inner/document.toml", &format!("{settings}jurisdictions = [\"kosovo\", \"north-macedonia\"]\n"));
    }
    library
}

/// Everything that can be asked, as lines `METHOD path` with lines of a head.
fn requests() -> Vec<(bool, String, String)> {
    let mut paths: BTreeSet<String> = BTreeSet::new();
    let slugs = ["guide", "secret", "inner", "team", "nothing", "secre", "Secret", "secret%2f", "..%2fsecret"];
    for lang in ["en", "sq", "mk", ""] {
        for slug in slugs {
            for end in [
                "",
                ".pdf",
                ".cards.pdf",
                ".facilitator.pdf",
                ".booklet.pdf",
                "/findings",
                "/findings.csv",
                "/findings.json",
                "/seal.svg",
                "/findings?severity=high",
                "/answers",
                "?with=sq",
                ".pdf?with=sq",
                ".json",
                "/",
            ] {
                paths.insert(format!("/{lang}/documents/{slug}{end}"));
            }
        }
        paths.extend(
            [
                "",
                "/",
                "/search",
                "/offline",
                "/offline/search",
                "/pack.json",
                "/changes",
                "/report?document=secret",
                "/report?document=guide&section=purpose",
                "/x",
            ]
            .map(|end| format!("/{lang}{end}")),
        );
    }
    let words = [
        SECRET,
        "quillwor",
        "quilwort",
        "quillworts",
        "warden",
        "quillwort+warden",
        "roje",
        "zanzibar",
        "zanzibra",
        "zanz",
        "ledger",
        "ledgre",
        "cabinet",
        "dollapi",
        "purpose",
        "seals",
        "seal",
        "vulat",
        "item",
        "sendin",
        "touch",
        "distance",
        "report",
        "hush",
        "small",
        "inner",
        "secret",
        "team",
        "guide",
        "gaps",
        "scanner",
        "registration+form",
        "drawer",
        "no-form",
        "weapon",
        "when+something+is+found",
        "%22keep+distance%22",
        "-item",
        "it*",
        "qu*",
        "za*",
        "kind:manual",
        "document:secret",
        "in:secret",
        "seals+document:inner",
        "guid",
        "gide",
        "hours",
        "learn+about+seals",
        "e+",
        "a",
        "",
    ];
    for word in words {
        for lang in ["en", "sq"] {
            for more in ["", "&document=secret", "&document=guide", "&kind=manual", "&sort=document", "&offset=1", "&limit=1", "&lang=sq"] {
                paths.insert(format!("/api/v1/search?lang={lang}&q={word}{more}"));
                paths.insert(format!("/{lang}/search?q={word}{more}"));
            }
        }
        for length in 1..=word.len().min(9) {
            for lang in ["en", "sq"] {
                paths.insert(format!("/api/v1/suggest?lang={lang}&q={}", &word[..length]));
            }
        }
    }
    for query in ["", "?limit=100", "?document=inner", "?document=secret", "?document=guide", "?severity=critical", "?lang=sq"] {
        paths.insert(format!("/api/v1/findings{query}"));
    }
    for path in [
        "/",
        "/api/v1/documents",
        "/api/v1/openapi.json",
        "/readyz",
        "/healthz",
        "/live.js",
        "/translate",
        "/translate/sq/secret",
        "/nothing",
        "/api/v1/nothing",
        "/assets/nothing",
        "/sign-in",
        "/sign-in/openid",
        "/sw.js",
        "/packs/nothing",
        "/translate/reports",
        "/people",
        "/audit",
        "/feed",
        "/api/v1/search?lang=xx&q=a",
        "/api/v1/search?x=1",
    ] {
        paths.insert(path.to_owned());
    }
    let mut all: Vec<(bool, String, String)> = Vec::new();
    for path in paths {
        all.push((false, path.clone(), String::new()));
        if path.contains("search?") || path.contains("suggest?") {
            continue;
        }
        all.push((true, path.clone(), String::new()));
        for lines in [
            "Accept-Encoding: br\r\n",
            "Accept-Encoding: gzip\r\n",
            "Accept-Language: sq\r\n",
            "If-None-Match: *\r\n",
            "Range: bytes=0-9\r\n",
            "Range: bytes=999999999-\r\n",
        ] {
            // The proof of a form cannot be compared when it is compressed.
            if ["/sign-in", "/translate"].iter().any(|start| path.starts_with(start)) && lines.contains("Encoding") {
                continue;
            }
            all.push((false, path.clone(), lines.to_owned()));
        }
    }
    all
}

/// An answer without what differs from one moment to the next.
fn compared(path: &str, page: &Page) -> (u16, String, Vec<u8>) {
    let head: Vec<&str> = page.head.lines().filter(|line| !line.starts_with("date:")).collect();
    let mut body = page.bytes.clone();
    if path.starts_with("/api/v1/search") {
        let text = &page.text;
        if let Some((before, after)) = text.split_once("\"took_us\":") {
            body = format!("{before}{}", after.trim_start_matches(|c: char| c.is_ascii_digit())).into_bytes();
        }
    }
    // Each form has a proof of its own.
    if let Some(csrf) = page.hidden("csrf") {
        body = page.text.replace(csrf, "").into_bytes();
    }
    let mut head = head.join("\n");
    if path.starts_with("/api/v1/search") {
        // How many digits the time has.
        head = head.lines().filter(|line| !line.starts_with("content-length")).collect::<Vec<_>>().join("\n");
    }
    (page.status, head, body)
}

fn crawl(with: &TestServer, without: &TestServer, who: Option<&str>) -> usize {
    let requests = requests();
    let threads = 4;
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|worker| {
                let requests = &requests;
                scope.spawn(move || {
                    let client = |server| who.map_or_else(|| Client::new(server), |name| signed_in(server, name));
                    let (mut one, mut other) = (client(with), client(without));
                    let mine = requests.iter().skip(worker).step_by(threads);
                    let mut count = 0;
                    for (is_head, path, lines) in mine {
                        let ask = |client: &mut Client| {
                            let page = if *is_head { client.head(path) } else { client.get_with(path, lines) };
                            compared(path, &page)
                        };
                        let (a, b) = (ask(&mut one), ask(&mut other));
                        if a != b {
                            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).chars().take(3_000).collect::<String>();
                            panic!("{who:?} {path} {lines}\n{}\n{}\n---\n{}\n{}", a.1, text(&a.2), b.1, text(&b.2));
                        }
                        count += 1;
                    }
                    count
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    })
}

#[test]
fn what_somebody_may_not_read_leaves_no_trace() {
    let (with, without) = (with_everything(true), with_everything(false));
    for library in [&with, &without] {
        library.build().unwrap();
        add(library, "rea", &["--role", "reader"]);
        add(library, "oto", &["--role", "reader", "--group", "other"]);
        add(library, "una", &["--role", "reader", "--clearance", "restricted", "--group", "unit"]);
    }
    let (with, without) = (with.serve_owned(&[]), without.serve_owned(&[]));
    // Somebody who may reads all of it, and asks for it: what he does is not seen either.
    signed_in(&without, "una");
    let mut una = signed_in(&with, "una");
    for path in [
        "/en/documents/secret",
        "/en/documents/inner",
        "/en/documents/inner/findings",
        "/en/documents/secret.pdf",
        "/api/v1/search?q=zanzibar",
    ] {
        for _ in 0..5 {
            assert_eq!(una.get(path).status, 200, "{path}");
        }
    }
    let mut asked = 0;
    for who in [None, Some("rea"), Some("oto")] {
        asked += crawl(&with, &without, who);
    }
    assert!(asked >= LEAST_REQUESTS, "{asked} requests");
    // Which figures there are and what was counted: how long answers took differs by itself.
    let figures = |server: &TestServer| {
        let text = Client::new(server).get("/metrics").text;
        let is_time = |line: &str| {
            line.contains("_seconds_sum") || line.contains("_age_seconds") || line.contains("quantile=") || line.contains("\"signed-in\"")
        };
        let line = |line: &str| if is_time(line) { line.split(' ').next().unwrap_or_default().to_owned() } else { line.to_owned() };
        text.lines().filter(|line| !line.starts_with("armarium_connections ")).map(line).collect::<BTreeSet<_>>()
    };
    assert_eq!(figures(&with), figures(&without));
}
