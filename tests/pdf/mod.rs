//! The printed editions, judged by other programs: qpdf, pdfinfo, pdftotext. Skipped, saying so, where they are absent.

mod analysis;
mod beside;
mod borrowed;
mod layout;
mod outputs;
pub mod printed;
mod report;
mod structure;

use std::path::Path;
use std::process::Command;

use crate::support::TestLibrary;

fn run(program: &str, arguments: &[&str], file: &Path) -> Option<(bool, String)> {
    let writes = program == "pdftotext" || arguments.contains(&"--qdf");
    match Command::new(program).args(arguments).arg(file).args(writes.then_some("-")).output() {
        Ok(output) => Some((output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())),
        Err(error) => {
            // tests/run installs them; without them this test would prove nothing, so it must not pass quietly in CI.
            assert!(std::env::var_os("CI").is_none(), "{program}: {error}");
            eprintln!("skipped: {program} is not installed");
            None
        }
    }
}

#[test]
fn every_edition_of_the_course_is_sound_tagged_and_titled() {
    let library = TestLibrary::shipped();
    let release = library.build().unwrap().release;
    assert_eq!(release.manifest.warnings, [], "the shipped library has no fault");
    for edition in &release.manifest.editions {
        let pdf = release.path(edition, armarium::edition::View::Pdf).unwrap();
        let name = format!("{} {}", edition.slug, edition.tag);
        let Some((sound, said)) = run("qpdf", &["--check"], &pdf) else { return };
        assert!(sound, "{name}: {said}");
        let Some((_, info)) = run("pdfinfo", &[], &pdf) else { return };
        assert!(info.lines().any(|line| line.starts_with("Title:") && line.contains(&edition.title)), "{name}: {info}");
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{name}: {info}");
        assert!(info.lines().any(|line| line.starts_with("Pages:") && line.ends_with(&format!(" {}", edition.pages))), "{name}: {info}");
        let Some((_, meta)) = run("pdfinfo", &["-meta"], &pdf) else { return };
        let language = format!("<dc:language><rdf:Bag><rdf:li>{}</rdf:li>", edition.tag);
        assert!(meta.contains(&language) && meta.contains("<pdfuaid:part>1<") && meta.contains("<pdfaid:conformance>A<"), "{name}: {meta}");
    }
}

#[test]
fn text_comes_out_of_the_pdf_as_it_was_written() {
    let library = TestLibrary::shipped();
    let release = library.build().unwrap().release;
    for (tag, words) in [
        ("en", vec!["Kosovo*", "1,473", "22 November 2026", "chain of custody"]),
        ("sq", vec!["Kosov", "armë", "22 nëntor 2026", "ç", "ë"]),
        ("mk", vec!["Косово*", "1.473", "22 ноември 2026", "ѓ", "ќ", "претрес"]),
        ("sr", vec!["Косов", "1.473", "22. новембра 2026.", "ђ", "ћ", "претрес"]),
        ("sr-Latn", vec!["Kosov", "1.473", "22. novembra 2026.", "č", "ć", "đ", "š", "ž", "pretres"]),
    ] {
        let pdf = crate::support::pdf(&release, "house-search", tag);
        let Some((_, text)) = run("pdftotext", &["-layout"], &pdf) else { return };
        for word in words {
            assert!(text.contains(word), "{tag}: {word}");
        }
        let cyrillic = text.chars().filter(|c| ('\u{0400}'..='\u{04ff}').contains(c)).count();
        match tag {
            "mk" | "sr" => assert!(cyrillic > 10_000, "{tag}: {cyrillic}"),
            _ => assert_eq!(cyrillic, 0, "{tag}"),
        }
    }
}

#[test]
fn a_draft_translation_says_so_and_an_approved_one_does_not() {
    let library = TestLibrary::new();
    let page = |library: &TestLibrary| crate::support::page(&library.build().unwrap().release, "guide", "sq");
    let notice = "class=\"notice\"";
    assert!(page(&library).contains(notice));
    // What a reviewer's approval records: fingerprints of both texts.
    let (english, albanian) = (library.read("locales/en/guide.ftl"), library.read("locales/sq/guide.ftl"));
    let entry = |text: &str, id: &str| {
        let start = text.find(&format!("{id} =")).unwrap();
        armarium::locale::review::entry_fingerprint(armarium::locale::coverage::entry_text(text, start))
    };
    let mut records = String::new();
    for id in ["guide-title", "guide-purpose", "guide-aim", "guide-find", "guide-rule"] {
        records += &format!(
            "[{id}]\nsource = \"{}\"\ntranslation = \"{}\"\nstate = \"approved\"\nby = \"A. Reader\"\nat = 2026-11-22T10:00:00Z\n",
            entry(&english, id),
            entry(&albanian, id)
        );
    }
    library.write("locales/sq/guide.review.toml", &records);
    assert!(!page(&library).contains(notice));
    // The English text changes: exactly that message is stale, and the edition says so.
    library.replace("locales/en/guide.ftl", "Keep distance", "Keep your distance");
    assert!(page(&library).contains(notice));
    let (_, status) = library.json(&["status"]);
    let row = status.as_array().unwrap().iter().find(|row| row["lang"] == "sq").unwrap();
    assert_eq!((&row["messages"], &row["translated"], &row["stale"]), (&5.into(), &5.into(), &1.into()), "{row}");
    assert_eq!(row["states"], serde_json::json!({"stale": 1, "approved": 4}));
}
