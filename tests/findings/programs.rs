//! What programs get.

use serde_json::{Value, json};

use super::get;
use super::library::library;
use crate::support::TestServer;

fn api(server: &TestServer, query: &str) -> Value {
    let answer = get(server, &format!("/api/v1/findings?{query}"));
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")), "{query}: {}", answer.text);
    serde_json::from_str(&answer.text).unwrap()
}

fn ids(answer: &Value) -> Vec<&str> {
    answer["findings"].as_array().unwrap().iter().map(|finding| finding["id"].as_str().unwrap()).collect()
}

#[test]
fn the_api_lists_findings() {
    let server = library().serve_owned(&[]);
    let all = api(&server, "lang=en");
    assert_eq!((&all["total"], &all["lang"]), (&json!(5), &json!("en")), "a derived analysis repeats none");
    assert_eq!(ids(&all), ["no-form", "raised", "formula", "old-scanner", "asked"]);
    let grave = &all["findings"][0];
    for (field, expected) in [
        ("document", json!("gaps")),
        ("document_title", json!("Gaps at the crossing")),
        ("section", json!("finding-no-form")),
        ("url", json!("/en/documents/gaps#finding-no-form")),
        ("entity", json!("police")),
        ("entity_name", json!("Police")),
        ("jurisdiction", json!("kosovo")),
        ("dimension", json!("procedures")),
        ("requirement", json!("All use the same form.")),
        ("current", json!(1)),
        ("required", json!(4)),
        ("gap", json!(3)),
        ("severity", json!("critical")),
        ("severity_reason", json!(null)),
        ("illustrative", json!(true)),
        ("change", json!(null)),
        ("as_of", json!("2026-10-31")),
    ] {
        assert_eq!(grave[field], expected, "{field}");
    }
    let page = grave["page"].as_u64().unwrap();
    assert_eq!(grave["pdf"], format!("/en/documents/gaps.pdf#page={page}"));
    let advice = &grave["recommendations"][0];
    assert_eq!((&advice["id"], &advice["owner"], &advice["deadline"]), (&json!("one-form"), &json!("police"), &json!("2027-06-30")));
    assert_eq!((&advice["priority"], &advice["state"], &advice["overdue"]), (&json!("critical"), &json!("unknown"), &json!(false)));
    assert_eq!(all["findings"][1]["computed_severity"], "low");
    assert_eq!(all["findings"][4]["gap"], json!(null), "unknown is not zero");
}

#[test]
fn the_api_filters_and_counts() {
    let server = library().serve_owned(&[]);
    for (query, expected) in [
        ("document=gaps&entity=customs", vec!["raised", "old-scanner"]),
        ("severity=medium", vec!["formula"]),
        ("dimension=equipment&lang=sq", vec!["formula", "old-scanner"]),
        ("jurisdiction=north-macedonia", vec!["asked"]),
        ("document=joint", vec!["no-form", "raised", "formula", "old-scanner", "asked"]),
        ("document=none", vec![]),
        ("document=guide", vec![]),
        ("entity=nobody", vec![]),
        ("offset=10000", vec![]),
    ] {
        assert_eq!(ids(&api(&server, query)), expected, "{query}");
    }
    let part = api(&server, "limit=2&offset=1");
    assert_eq!((ids(&part), &part["total"]), (vec!["raised", "formula"], &json!(5)));
    assert_eq!(api(&server, "limit=0")["findings"], json!([]));
    assert_eq!(api(&server, "lang=sq&severity=critical")["findings"][0]["title"], "Askush nuk ka formular");
    let long = format!("entity={}", "x".repeat(101));
    for (query, code) in [
        ("limit=101", "limit"),
        ("limit=-1", "limit"),
        ("offset=10001", "offset"),
        ("lang=fr", "lang"),
        ("severity=blue", "severity"),
        ("dimension=up", "dimension"),
        (&long, "entity"),
        ("colour=blue", "parameter-unknown"),
        ("entity=%ff", "parameters"),
    ] {
        let answer = get(&server, &format!("/api/v1/findings?{query}"));
        let body: Value = serde_json::from_str(&answer.text).unwrap();
        assert_eq!((answer.status, &body["error"]["code"]), (400, &json!(code)), "{query}: {body}");
    }
}

#[test]
fn a_download_is_what_the_api_says() {
    let server = library().serve_owned(&[]);
    let file = get(&server, "/en/documents/gaps/findings.json?severity=high");
    assert!(file.header("content-disposition").unwrap().starts_with("attachment; filename=\"gaps-findings-en.json\";"));
    assert_eq!(serde_json::from_str::<Value>(&file.text).unwrap(), api(&server, "document=gaps&lang=en&severity=high"));
}

#[test]
fn words_of_a_finding_lead_to_its_section() {
    let server = library().serve_owned(&[]);
    for (query, section) in
        [("registration+form", "finding-no-form"), ("mend+scanner", "recommendation-repair"), ("drawer", "finding-raised")]
    {
        let answer = get(&server, &format!("/api/v1/search?lang=en&document=gaps&q={query}"));
        let body: Value = serde_json::from_str(&answer.text).unwrap();
        let hits: Vec<&str> = body["hits"].as_array().unwrap().iter().take(3).map(|hit| hit["section"].as_str().unwrap()).collect();
        assert!(hits.contains(&section), "{query}: {hits:?}");
    }
}
