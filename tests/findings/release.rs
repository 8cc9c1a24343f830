//! What a release keeps of analyses.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use armarium::edition::Release;
use armarium::edition::release::{FORMAT, FindingsEntry};
use armarium::source::Tag;

use super::get;
use super::library::{FINDINGS, WORDS, library};

/// What a release keeps of an analysis in a language.
fn entry<'a>(release: &'a Release, slug: &str, tag: &str) -> &'a FindingsEntry {
    &release.manifest.findings[slug][&Tag::try_from(tag.to_owned()).unwrap()]
}

fn findings(release: &Release, slug: &str, tag: &str) -> String {
    String::from_utf8(release.parts.read(&entry(release, slug, tag).part).unwrap()).unwrap()
}

#[test]
fn only_what_a_change_touches_is_made_again() {
    let library = library();
    let first = library.build().unwrap().release;
    let numbers = |release: &Release| [("gaps", "en"), ("gaps", "sq"), ("joint", "en")].map(|(slug, tag)| entry(release, slug, tag).input);
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
    let manifest = library.path(&format!("index/releases/{}.json", release.id));
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replacen(&format!("\"format\":{FORMAT}"), "\"format\":1", 1)).unwrap();
    let outcome = library.build().unwrap();
    assert!(outcome.compiled > 0);
    assert_eq!(outcome.release.id, release.id);
}

#[test]
fn what_is_not_public_is_nowhere() {
    let library = library();
    let release = library.build().unwrap().release;
    let kept: Vec<_> = release
        .manifest
        .findings
        .iter()
        .flat_map(|(slug, languages)| languages.iter().map(move |(tag, entry)| (slug, tag, entry)))
        .collect();
    assert_eq!(kept.len(), 6, "three analyses in two languages: {kept:?}");
    for (slug, tag, entry) in kept {
        let text = String::from_utf8(release.parts.read(&entry.part).unwrap()).unwrap();
        let tells = ["weak-spot", "confidential", "The watch"].iter().any(|secret| text.contains(secret));
        assert_eq!(tells, slug == "inner", "{slug} {tag}");
        let rights = fs::metadata(release.parts.path(&entry.part)).unwrap().permissions().mode() & 0o077;
        assert_eq!(rights != 0, slug != "inner", "{slug} {tag}");
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
