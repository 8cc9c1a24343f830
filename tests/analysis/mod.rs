//! Analyses and reports from data: what is wrong cannot be printed, what is derived follows its sources, and findings come in from spreadsheets.

mod figures;
mod findings;
mod import;
mod workbook;

use armarium::diagnostic::{Code, Diagnostic};
use armarium::edition::release::EditionEntry;
use armarium::edition::{Part, Silent, Store, View, diagnose};

use crate::support::TestLibrary;

/// A library with the analysis that `new` writes.
fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let output = library.run(&["new", "analysis", "gaps", "--jurisdiction", "kosovo"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    library
}

/// The reading page of an edition of the current release.
fn page(library: &TestLibrary, tag: &str, slug: &str) -> String {
    let release = library.build().unwrap().release;
    crate::support::page(&release, slug, tag)
}

/// The PDF of every edition of the current release.
fn pdfs(library: &TestLibrary) -> Vec<(String, String, Option<Part>)> {
    let release = Store::of(library.root()).current().unwrap();
    let pdf = |edition: &EditionEntry| (edition.slug.clone(), edition.tag.to_string(), edition.parts.get(&View::Pdf).copied());
    release.manifest.editions.iter().map(pdf).collect()
}

/// That the current state builds, a change makes build and check fail at a place, and the last release stays.
#[track_caller]
fn refused(library: &TestLibrary, code: Code, file: &str, line: usize) -> Vec<Diagnostic> {
    let before = pdfs(library);
    let faults = library.build().map(|outcome| panic!("built {}", outcome.release.id)).unwrap_err();
    let at = |fault: &Diagnostic| (fault.code, fault.file.as_str(), fault.line, fault.is_error()) == (code, file, line, true);
    assert!(faults.iter().any(at), "build: {faults:#?}");
    let checked = diagnose(library.root(), &Silent);
    assert!(checked.iter().any(at), "check: {checked:#?}");
    // The checks and the typesetter say the same, so it is said once.
    let mut places: Vec<_> = checked.iter().filter(|fault| at(fault)).map(|fault| (fault.column, &fault.message)).collect();
    places.dedup();
    assert_eq!(places.len(), checked.iter().filter(|fault| at(fault)).count(), "check: {checked:#?}");
    assert_eq!(pdfs(library), before, "the last good state stays");
    faults
}

#[test]
fn a_new_analysis_builds_at_once() {
    let library = library();
    let outcome = library.build().unwrap();
    assert_eq!(outcome.faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::MissingFile], "{:#?}", outcome.faults);
    let html = page(&library, "en", "gaps");
    for label in ["finding-two-forms", "finding-no-deputy", "recommendation-one-form", "entity-police"] {
        assert!(html.contains(&format!("id=\"{label}\"")), "{label}");
    }
    // A translation that is not there falls back; the label stays.
    assert!(page(&library, "sq", "gaps").contains("id=\"finding-two-forms\""));
    // The comments of the skeleton name no other document.
    assert!(!library.read("manuals/gaps/data/analysis.toml").contains("SLUG"));
}

#[test]
fn new_refuses_what_is_there_and_what_is_no_name() {
    let library = library();
    let main = library.read("manuals/gaps/main.typ");
    for (arguments, status) in [
        (vec!["new", "analysis", "gaps"], 1),
        (vec!["new", "analysis", "guide"], 1),
        (vec!["new", "analysis", "../gaps"], 1),
        (vec!["new", "analysis", "Gaps"], 1),
        (vec!["new", "analysis", "terms"], 1),
        (vec!["new", "analysis", "lib"], 1),
        (vec!["new", "analysis", "other", "--jurisdiction", "../x"], 1),
        (vec!["new", "analysis", "other", "--kind", "report"], 2),
        (vec!["new", "analysis"], 2),
    ] {
        assert_eq!(library.run(&arguments).status.code(), Some(status), "{arguments:?}");
    }
    assert_eq!(library.read("manuals/gaps/main.typ"), main);
    assert!(!library.path("manuals/other").exists());
    let (status, value) = library.json(&["new", "analysis", "needs", "--kind", "needs-assessment"]);
    assert_eq!((status, value["document"].as_str(), value["files"].as_array().map(Vec::len)), (Some(0), Some("needs"), Some(7)));
    assert!(library.read("manuals/needs/document.toml").contains("kind = \"needs-assessment\""));
}
