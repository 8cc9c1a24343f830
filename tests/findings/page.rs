//! What people see and download.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::library::{large, library};
use super::{between, get};
use crate::support::client::Page;

const PAGE: &str = "/en/documents/gaps/findings";

/// The sections of the findings that a page shows, in order.
fn shown(page: &Page) -> Vec<&str> {
    assert_eq!(page.status, 200, "{}", page.text);
    between(&page.text, "<h2><a href=\"/en/documents/gaps#finding-", "\"")
}

#[test]
fn a_page_shows_findings_with_their_recommendations() {
    let server = library().serve_owned(&[]);
    let page = get(&server, PAGE);
    assert_eq!(shown(&page), ["no-form", "raised", "formula", "old-scanner", "asked"], "the gravest first, what is unknown after them");
    for expected in [
        "Findings: Gaps at the crossing",
        "Illustrative: the findings in this document were invented",
        "UN Security Council resolution 1244",
        "State on: 31 October 2026",
        "<strong class=\"sign severity-critical\">Severity: critical</strong> <span>now 1, needed 4</span>",
        "now unknown, needed 3",
        "Two cases depend on it.</span> By the rule: low.",
        "<a href=\"/en/documents/gaps#recommendation-one-form\">Introduce one registration form</a>",
        "Deadline: 30 June 2027",
        "<span class=\"sign step-in-progress\">Status: in progress, 40%</span> <span class=\"tag\">overdue</span>",
        "=1+1 &#38; &#34;more&#34;",
        "<p class=\"count\" role=\"status\">5 findings</p>",
        "<a href=\"/en/documents/gaps\">Back to the document</a>",
    ] {
        assert!(page.text.contains(expected), "{expected}: {}", page.text);
    }
    assert!(get(&server, "/en/documents/gaps").text.contains("<a href=\"/en/documents/gaps/findings\">"), "the document leads here");
    assert!(!get(&server, "/en/documents/guide").text.contains("/findings"));
    // The policy forbids styles and scripts in a page.
    assert!(!page.text.contains(" style=") && !page.text.contains("<style") && !page.text.contains(" onclick="));
    // What a link promises is there.
    let sections = get(&server, "/en/documents/gaps").text;
    for label in between(&page.text, "/en/documents/gaps#", "\"") {
        assert!(sections.contains(&format!("id=\"{label}\"")), "{label}");
    }
}

#[test]
fn filters_count_what_they_leave() {
    let server = library().serve_owned(&[]);
    let page = get(&server, PAGE);
    let link = |address: &str, name: &str, count: usize| {
        format!("<a href=\"{PAGE}?{address}\"><span class=\"value\">{name}</span> <span class=\"number\">{count}</span>")
    };
    for (address, name, count) in [
        ("severity=critical", "critical", 1),
        ("severity=unknown", "unknown", 1),
        ("dimension=procedures", "Procedures", 3),
        ("entity=customs", "Customs", 2),
        ("jurisdiction=north-macedonia", "North Macedonia", 1),
    ] {
        assert!(page.text.contains(&link(address, name, count)), "{address}: {}", page.text);
        assert_eq!(shown(&get(&server, &format!("{PAGE}?{address}"))).len(), count, "a link keeps its promise");
    }
    let grave = get(&server, &format!("{PAGE}?severity=high"));
    assert!(grave.text.contains("<span class=\"hidden\">Remove: </span><span>Severity: high</span>"), "{}", grave.text);
    let narrow = get(&server, &format!("{PAGE}?entity=police&dimension=equipment"));
    assert_eq!(shown(&narrow), ["formula"]);
    assert!(narrow.text.contains(&link("dimension=procedures&#38;entity=police", "Procedures", 1)), "{}", narrow.text);
    assert!(narrow.text.contains("hreflang=\"sq\" lang=\"sq\""));
    assert!(
        narrow.text.contains("/sq/documents/gaps/findings?dimension=equipment&#38;entity=police"),
        "the choice stays in another language"
    );
    // The table of severities is of the same choice, whatever severity is chosen.
    let bars = |page: &Page| {
        let table = between(&page.text, "<table class=\"bars\">", "</table>").concat();
        between(&table, "<span class=\"number\">", "<").iter().map(|count| count.parse().unwrap()).collect::<Vec<usize>>()
    };
    assert_eq!(bars(&page), [1, 1, 1, 1, 1, 0]);
    assert_eq!(bars(&get(&server, &format!("{PAGE}?entity=police&severity=medium"))), [1, 0, 1, 0, 0, 0]);
}

#[test]
fn findings_in_another_order() {
    let server = library().serve_owned(&[]);
    let order = |name: &str| shown(&get(&server, &format!("{PAGE}?sort={name}"))).join(" ");
    assert_eq!(order("entity"), "no-form formula raised old-scanner asked");
    assert_eq!(order("deadline"), "formula no-form raised old-scanner asked", "what has no deadline comes last");
}

#[test]
fn texts_are_in_the_language_of_the_reader_or_marked() {
    let library = library();
    let words = library.read("locales/sq/interface.ftl");
    let word = |id: &str| between(&words, &format!("\n{id} = "), "\n")[0];
    let server = library.serve(&[]);
    let page = get(&server, "/sq/documents/gaps/findings");
    assert!(page.text.contains("<h2><a href=\"/sq/documents/gaps#finding-no-form\">Askush nuk ka formular</a></h2>"), "{}", page.text);
    assert!(page.text.contains("<h2 lang=\"en\"><a href=\"/sq/documents/gaps#finding-raised\">The form lies in a drawer</a></h2>"));
    assert!(page.text.contains("<span class=\"value\" lang=\"en\">Customs</span>"), "{}", page.text);
    assert!(page.text.contains(&format!("{}: {}", word("analysis-severity"), word("severity-critical"))), "{}", page.text);
    assert!(page.text.contains(word("notice-illustrative")), "{}", page.text);
}

#[test]
fn what_cannot_be_answered_is_said() {
    let server = library().serve_owned(&[]);
    for query in ["entity=nobody", "severity=blue", "jurisdiction=x&dimension=y", "offset=9999"] {
        let page = get(&server, &format!("{PAGE}?{query}"));
        assert_eq!(page.status, 200, "{query}");
        assert!(page.text.contains(&format!("No finding fits this choice. <a href=\"{PAGE}\">Show all findings</a>")), "{query}");
    }
    let long = format!("entity={}", "x".repeat(101));
    for query in ["offset=-1", "offset=x", "offset=10001", "sort=size", "entity=%ff", &long] {
        for ending in ["", ".csv", ".json"] {
            assert_eq!(get(&server, &format!("{PAGE}{ending}?{query}")).status, 400, "{ending} {query}");
        }
    }
    let hostile = get(&server, &format!("{PAGE}?entity=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));
    assert_eq!(hostile.status, 200);
    assert!(!hostile.text.contains("<script>alert") && !hostile.text.contains("\"><script"), "{}", hostile.text);
    for path in
        ["/fr/documents/gaps/findings", "/en/documents/guide/findings", "/en/documents/none/findings.csv", "/en/documents/../findings"]
    {
        assert_eq!(get(&server, path).status, 404, "{path}");
    }
}

#[test]
fn a_spreadsheet_gets_what_the_page_shows() {
    let server = library().serve_owned(&[]);
    let file = get(&server, "/en/documents/gaps/findings.csv?entity=police");
    assert_eq!((file.status, file.header("content-type")), (200, Some("text/csv; charset=utf-8")));
    assert_eq!(
        file.header("content-disposition"),
        Some("attachment; filename=\"gaps-findings-en.csv\"; filename*=UTF-8''Gaps%20at%20the%20crossing%20-%20Findings%20%28en%29.csv")
    );
    let text = file.text.strip_prefix('\u{feff}').expect("spreadsheets know that it is UTF-8");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header[..6], ["Identifier", "Finding", "Severity", "Current level", "Required level", "Gap"]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cell = |row: usize, name: &str| rows[row][header.iter().position(|known| known == name).unwrap()].to_owned();
    assert_eq!(rows.iter().map(|row| row[0].to_owned()).collect::<Vec<_>>(), ["no-form", "formula"]);
    assert_eq!(cell(1, "Finding"), "'=1+1 & \"more\";' =2", "no spreadsheet computes it, wherever it cuts the cell");
    assert_eq!((cell(0, "Requirement"), cell(0, "Illustrative")), ("All use the same form.".to_owned(), "illustrative".to_owned()));
    assert_eq!((cell(1, "Status"), cell(1, "Deadline")), ("in progress (overdue)".to_owned(), "2026-06-30".to_owned()));
    let all = get(&server, "/sq/documents/gaps/findings.csv").text;
    assert!(all.contains("Askush nuk ka formular"), "{all}");
    assert_eq!(csv::Reader::from_reader(all.as_bytes()).records().count(), 5);
}

#[test]
fn the_page_of_a_large_analysis_stays_small() {
    let server = large(2_000).serve_owned(&[]);
    let page = get(&server, &format!("{PAGE}?sort=entity"));
    assert!(page.text.contains("2,005 findings"), "{}", &page.text[..4_000]);
    let mut stream = TcpStream::connect(server.address.trim_start_matches("http://")).unwrap();
    write!(stream, "GET {PAGE} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: gzip\r\n\r\n").unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    assert!(bytes.len() < 100 << 10, "{} bytes", bytes.len());
    // Every finding stands on exactly one page.
    let mut address = Some(PAGE.to_owned());
    let mut found = Vec::new();
    while let Some(path) = address {
        let page = get(&server, &path);
        found.extend(between(&page.text, "<h2>", "</h2>").into_iter().map(str::to_owned));
        address = between(&page.text, "<a rel=\"next\" href=\"", "\"").first().map(|next| next.replace("&#38;", "&"));
    }
    assert_eq!(found.len(), 2_005);
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 2_005);
    let rows = get(&server, "/en/documents/gaps/findings.csv").text;
    assert_eq!(csv::Reader::from_reader(rows.as_bytes()).records().count(), 2_005);
}
