//! The verdict on every faulty file of the reference data, which is no part of the project.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use armarium::locale::check;
use armarium::source::{Library, Snapshot};

use crate::support::{TestLibrary, project};

/// A fault without its place: severity, code and message.
type Finding = (String, String, Option<String>);

/// The folder with the reference data: beside the project, or where `ARMARIUM_BENCH` says.
fn bench() -> Option<PathBuf> {
    let folder = std::env::var_os("ARMARIUM_BENCH").map_or_else(|| project().join("../shared/bench"), PathBuf::from);
    folder.join("ftl/index.tsv").is_file().then(|| folder.join("ftl"))
}

/// What `check` finds in one file, beside its English reference (if it has one).
fn findings(tag: &str, english: Option<&Path>, translation: &Path) -> BTreeSet<Finding> {
    let library = TestLibrary::new();
    library.write("manuals/library.toml", &format!("source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"{tag}\"\n"));
    if let Some(english) = english {
        library.document("case", "public").write_bytes("locales/en/case.ftl", &fs::read(english).unwrap());
    }
    let file = format!("locales/{tag}/case.ftl");
    library.write_bytes(&file, &fs::read(translation).unwrap());
    let snapshot = Snapshot::read(library.root()).0;
    let faults = check::check(&Library::read(&snapshot).unwrap().0, &snapshot, &armarium::source::Results::default());
    let own = faults.into_iter().filter(|fault| fault.file == file);
    own.map(|fault| (format!("{:?}", fault.severity).to_lowercase(), fault.code.to_string(), fault.id)).collect()
}

/// What else a fault truly brings with it.
fn consequences(kind: &str) -> &'static [&'static str] {
    match kind {
        // A message that is not valid Fluent is not there; a tab is a control character too.
        "syntax-missing-equals" | "syntax-two-defaults" | "var-translated" => &["missing"],
        "tab-indent" => &["missing", "control-character"],
        "syntax-attr-no-value" => &["attribute-missing"],
        // The text ends early: the number and the address behind the broken line are lost.
        "syntax-lost-indent" | "syntax-line-starts-with-dot" => &["number-differs", "url-differs"],
        // The text stands in an attribute that nobody reads.
        "value-missing" => &["attribute-extra"],
        "comment-only" => &["term-missing"],
        // Ten references to ten references are more than a hundred placeables already.
        "billion-laughs" => &["placeable-limit"],
        // Typst code is text here and printed as it stands; its quotes are those of code.
        "typst-code-injected" => &["quotes"],
        _ => &[],
    }
}

#[test]
fn every_verdict_is_the_expected_one() {
    let Some(bench) = bench() else {
        eprintln!("skipped: the reference data is not beside the project");
        return;
    };
    let index = fs::read_to_string(bench.join("index.tsv")).unwrap();
    let rows: Vec<Vec<&str>> = index.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    // Macedonian has no clean file; the one that is only obsolete is one.
    let clean = [("sq", "01-clean-sq.ftl"), ("sr", "03-clean-sr.ftl"), ("mk", "51-file-obsolete.ftl")].map(|(tag, name)| {
        let found = findings(tag, Some(&bench.join("en/01-clean-sq.ftl")), &bench.join(tag).join(name));
        assert!(found.is_empty(), "the clean file of {tag}: {found:?}");
        (tag, found)
    });
    let clean = |tag: &str| &clean.iter().find(|(own, _)| *own == tag).unwrap().1;
    let mut wrong = Vec::new();
    for row in &rows {
        let [name, tag, kind, expected, _] = row[..] else { panic!("{row:?}") };
        let english = bench.join("en").join(name);
        let found = findings(tag, english.is_file().then_some(english.as_path()), &bench.join(tag).join(name));
        let added: Vec<&Finding> = found.iter().filter(|finding| !clean(tag).contains(finding)).collect();
        let shown: BTreeSet<String> = added.iter().map(|(severity, code, _)| format!("{severity}:{code}")).collect();
        let wanted: Vec<&str> = match expected {
            "ok" | "ok (note line ends)" => Vec::new(),
            "error:typst-code or must render literally" => Vec::new(),
            expected => expected.split('+').map(|code| code.rsplit(':').next().unwrap()).collect(),
        };
        let severity = expected.split_once(':').map(|(severity, _)| severity);
        let fits = |(own, code, _): &&&Finding| wanted.contains(&code.as_str()) && (wanted.len() > 1 || severity.is_none_or(|s| own == s));
        let all_there = wanted.iter().all(|code| added.iter().filter(fits).any(|finding| finding.1 == *code));
        let nothing_else = added.iter().all(|f| wanted.contains(&f.1.as_str()) || consequences(kind).contains(&f.1.as_str()));
        let verdict = if all_there && nothing_else { "agree" } else { "DIFFER" };
        println!("{verdict}\t{tag}\t{kind}\t{expected}\t{}", shown.into_iter().collect::<Vec<_>>().join(" "));
        if verdict != "agree" {
            wrong.push(kind);
        }
    }
    assert_eq!(wrong, Vec::<&str>::new());
}
