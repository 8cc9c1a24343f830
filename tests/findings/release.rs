//! What a release keeps of analyses.

use std::fs;
use std::path::Path;

use armarium::edition::Release;
use armarium::edition::release::FORMAT;

use super::get;
use super::library::{FINDINGS, WORDS, library};

fn findings(release: &Release, slug: &str, tag: &str) -> String {
    fs::read_to_string(release.folder.join(format!("findings/{tag}/{slug}.json"))).unwrap()
}

/// The number of a file in its file system: two names of one file have the same.
#[cfg(unix)]
fn number(release: &Release, slug: &str, tag: &str) -> u64 {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(release.folder.join(format!("findings/{tag}/{slug}.json"))).unwrap().ino()
}

#[test]
#[cfg(unix)]
fn only_what_a_change_touches_is_made_again() {
    let library = library();
    let first = library.build().unwrap().release;
    let numbers = |release: &Release| [("gaps", "en"), ("gaps", "sq"), ("joint", "en")].map(|(slug, tag)| number(release, slug, tag));
    let before = numbers(&first);
    library.replace("locales/en/guide.ftl", "= Purpose", "= The purpose");
    let release = library.build().unwrap().release;
    assert_eq!(numbers(&release), before, "another document changed");
    library.replace("locales/sq/gaps.ftl", "Askush nuk ka formular", "Formulari mungon");
    let release = library.build().unwrap().release;
    let after = numbers(&release);
    assert_eq!((after[0], after[2]), (before[0], before[2]), "English is as it was");
    assert!(findings(&release, "gaps", "sq").contains("Formulari mungon"));
    // A derived analysis follows the documents it draws on, without an edit of its own.
    library.replace(FINDINGS, "no-form,police,form,1,4,high", "no-form,police,form,3,4,high");
    library.replace(WORDS, "The scanner is worn out", "The scanner is old");
    let joint = findings(&library.build().unwrap().release, "joint", "en");
    assert!(joint.contains("The scanner is old") && !joint.contains("\"severity\":\"critical\""), "{joint}");
}

#[test]
fn the_same_files_give_the_same_release() {
    let (one, other) = (library(), library());
    assert_eq!(one.build().unwrap().release.id, other.build().unwrap().release.id);
}

#[test]
fn a_release_without_findings_is_built_again() {
    let library = library();
    let release = library.build().unwrap().release;
    let manifest = release.folder.join("manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replacen(&format!("\"format\": {FORMAT}"), "\"format\": 1", 1)).unwrap();
    let outcome = library.build().unwrap();
    assert!(outcome.compiled > 0);
    assert_eq!(outcome.release.id, release.id);
}

#[test]
fn what_is_not_public_is_nowhere() {
    let library = library();
    let release = library.build().unwrap().release;
    assert!(!release.folder.join("findings/en/inner.json").exists());
    let open = release.folder.join("findings");
    let mut files = Vec::new();
    walk(&open, &mut files);
    assert_eq!(files.len(), 4, "two public analyses in two languages: {files:?}");
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        assert!(!text.contains("weak-spot") && !text.contains("confidential") && !text.contains("The watch"), "{file}");
    }
    let server = library.serve_owned(&[]);
    for path in ["/en/documents/inner/findings", "/en/documents/inner/findings.csv", "/en/documents/inner/findings.json"] {
        assert_eq!(get(&server, path).status, 404, "{path}");
    }
    for path in [
        "/en/documents/joint/findings",
        "/en/documents/joint/findings.csv",
        "/en/documents/joint/findings.json",
        "/api/v1/findings?limit=100",
        "/api/v1/findings?document=inner",
        "/api/v1/findings?document=joint&limit=100",
        "/api/v1/search?q=confidential",
    ] {
        let text = get(&server, path).text;
        assert!(!text.contains("weak-spot") && !text.contains("confidential weakness") && !text.contains("The watch"), "{path}: {text}");
    }
    // Findings of a derived analysis lead to the document where they stand.
    assert!(get(&server, "/en/documents/joint/findings").text.contains("<h2><a href=\"/en/documents/gaps#finding-no-form\">"));
}

fn walk(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() { walk(&entry.path(), files) } else { files.push(entry.path().display().to_string()) }
    }
}
