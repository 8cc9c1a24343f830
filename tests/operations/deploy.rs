//! What stands in `deploy/`

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::project;

/// The names of measures in a text.
fn measures(text: &str) -> BTreeSet<String> {
    let is_part = |c: char| c.is_ascii_lowercase() || c == '_';
    let name = |(place, _): (usize, &str)| text[place..].chars().take_while(|c| is_part(*c)).collect();
    text.match_indices("armarium_").map(name).collect()
}

fn program(folder: &Path) -> String {
    let read = |entry: fs::DirEntry| match entry.path() {
        path if path.is_dir() => program(&path),
        path => fs::read_to_string(path).unwrap(),
    };
    fs::read_dir(folder).unwrap().map(|entry| read(entry.unwrap())).collect()
}

#[test]
fn alerts_and_dashboard_ask_for_what_is_measured() {
    let measured = measures(&program(&project().join("src")));
    for file in ["alerts.yml", "dashboard.json"] {
        let asked = measures(&fs::read_to_string(project().join("deploy").join(file)).unwrap());
        let unknown: Vec<_> = asked.difference(&measured).collect();
        assert!(asked.len() > 3 && unknown.is_empty(), "{file}: {unknown:?}");
    }
    let dashboard = fs::read_to_string(project().join("deploy/dashboard.json")).unwrap();
    let dashboard: serde_json::Value = serde_json::from_str(&dashboard).unwrap();
    assert!(dashboard["panels"].as_array().unwrap().iter().all(|panel| panel["targets"][0]["expr"].is_string()));
}
