//! Releases: what is compiled again, what is kept, and what a crash leaves.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use armarium::edition::release::FORMAT;

use crate::support::TestLibrary;

#[test]
fn a_tiny_library_elsewhere_builds_in_its_two_languages() {
    let library = TestLibrary::new();
    let (status, report) = library.json(&["build"]);
    assert_eq!(status, Some(0));
    assert_eq!((&report["editions"], &report["compiled"], &report["passages"]), (&2.into(), &2.into(), &4.into()), "{report}");
    let release = library.build().unwrap().release;
    let page = release.folder.join("editions/sq/guide.html");
    let html = fs::read_to_string(page).unwrap();
    assert!(html.contains("<html lang=\"sq\">") && html.contains("2 orë") && html.contains("<strong>vulat</strong>"), "{html}");
    assert!(html.contains("<h2 id=\"purpose\">1 Qëllimi</h2>") && html.contains("<h3 id=\"find\">"), "{html}");
}

#[test]
fn a_new_language_starts_as_the_source_text() {
    let library = TestLibrary::new();
    library.write("manuals/library.toml", &(library.read("manuals/library.toml") + "[[languages]]\ntag = \"bs\"\n"));
    let outcome = library.build().unwrap();
    assert_eq!(outcome.compiled, 3);
    let html = fs::read_to_string(outcome.release.folder.join("editions/bs/guide.html")).unwrap();
    assert!(
        html.contains("<html lang=\"bs\">") && html.contains("It takes 2 hours") && html.contains("5 paragraphs are not translated"),
        "{html}"
    );
}

#[test]
fn the_reading_page_is_made_for_screen_readers() {
    let library = TestLibrary::shipped();
    let release = library.build().unwrap().release;
    for tag in ["en", "sq", "mk", "sr", "sr-Latn"] {
        let html = fs::read_to_string(release.folder.join(format!("editions/{tag}/house-search.html"))).unwrap();
        let count = |text: &str| html.matches(text).count();
        assert_eq!((count("<h1>"), count("<main "), count("<table aria-labelledby="), count("<th>")), (1, 1, 9, 0), "{tag}");
        assert!(count("<th scope=\"col\">") >= 20 && count("role=\"img\"") == 4 && count("role=\"doc-noteref\"") >= 8, "{tag}");
        assert!(html.contains(&format!("<html lang=\"{tag}\">")) && count(" style=") == 0, "{tag}");
        // Every link inside of the page leads somewhere.
        for target in html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(html.contains(&format!("id=\"{target}\"")), "{tag}: #{target}");
        }
    }
}

#[test]
fn a_library_without_documents_is_a_library() {
    let library = TestLibrary::new();
    for path in ["manuals/guide", "locales/en/guide.ftl", "locales/sq/guide.ftl"] {
        let path = library.path(path);
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    }
    let (status, report) = library.json(&["build"]);
    assert_eq!((status, &report["editions"], &report["passages"]), (Some(0), &0.into(), &0.into()), "{report}");
    assert_eq!(library.json(&["search", "seals"]).1["total"], 0);
    // The first document arrives.
    library.document("guide", "public");
    assert_eq!(library.json(&["build"]).1["compiled"], 2);
    assert_eq!(library.json(&["search", "seals"]).1["total"], 1);
}

#[test]
fn one_core_is_enough() {
    let library = TestLibrary::new();
    let mut child = library.armarium().arg("build").env("RAYON_NUM_THREADS", "1").stdout(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if start.elapsed() > Duration::from_secs(60) {
            child.kill().unwrap();
            panic!("the build stands still");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(child.wait().unwrap().success());
}

#[test]
fn nothing_changed_means_nothing_done() {
    let library = TestLibrary::new();
    let first = library.build().unwrap();
    let second = library.build().unwrap();
    assert_eq!((first.compiled, second.compiled), (2, 0));
    assert_eq!(first.release.id, second.release.id);
}

#[test]
fn only_what_a_change_touches_is_compiled_again() {
    let library = TestLibrary::new();
    library.document("other", "public");
    assert_eq!(library.build().unwrap().compiled, 4);
    // A translation concerns one edition.
    library.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
    assert_eq!(library.build().unwrap().compiled, 1);
    // The structure of a document concerns its editions.
    library.replace("manuals/guide/main.typ", "== ", "= ");
    assert_eq!(library.build().unwrap().compiled, 2);
    // A template concerns all.
    library.replace("manuals/lib/page.typ", "19pt", "20pt");
    assert_eq!(library.build().unwrap().compiled, 4);
    // A file that nobody reads concerns none.
    library.write("manuals/guide/notes.txt", "to do");
    assert_eq!(library.build().unwrap().compiled, 0);
}

#[test]
fn a_fallback_message_is_an_input_of_the_edition_that_borrows_it() {
    let library = TestLibrary::new();
    library.replace("locales/sq/guide.ftl", "guide-rule = Mos e prekni sendin guide. Mbani distancë dhe raportoni.\n", "");
    let outcome = library.build().unwrap();
    assert!(outcome.warnings.iter().any(|fault| fault.id.as_deref() == Some("guide-rule")), "{:?}", outcome.warnings);
    let page = |release: &Path| fs::read_to_string(release.join("editions/sq/guide.html")).unwrap();
    let html = page(&outcome.release.folder);
    assert!(html.contains("<p lang=\"en\" class=\"untranslated\">Do not touch the guide item."), "{html}");
    // What is translated is a draft as a whole; what is not is counted.
    let notice = html.split("class=\"notice\"").nth(1).unwrap().split("</div>").next().unwrap();
    assert_eq!(notice.matches("<p>").count(), 2, "{notice}");
    assert!(notice.contains("është draft") && !notice.contains("4 "), "{notice}");
    library.replace("locales/en/guide.ftl", "Keep distance", "Keep your distance");
    let outcome = library.build().unwrap();
    assert_eq!(outcome.compiled, 2);
    assert!(page(&outcome.release.folder).contains("Keep your distance"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (TestLibrary::new(), TestLibrary::new());
    let (one, two) = (one.build().unwrap().release, two.build().unwrap().release);
    assert_eq!(one.id, two.id);
    assert_eq!(files(&one.folder), files(&two.folder));
}

#[test]
fn an_edition_built_alone_equals_one_built_with_others() {
    let step_by_step = TestLibrary::new();
    step_by_step.build().unwrap();
    step_by_step.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
    let at_once = TestLibrary::new();
    at_once.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
    assert_eq!(files(&step_by_step.build().unwrap().release.folder), files(&at_once.build().unwrap().release.folder));
}

#[test]
fn a_build_killed_at_any_moment_leaves_the_last_release() {
    let library = TestLibrary::new();
    let good = library.build().unwrap().release.id;
    for (round, delay) in [1, 20, 60, 120, 200, 300, 450].into_iter().enumerate() {
        library.replace("manuals/lib/page.typ", "size: 30pt", "size: 30.0pt");
        let mut child = library.armarium().arg("build").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        let _ = child.kill();
        child.wait().unwrap();
        // Whatever it was doing, there is a release that opens, searches and holds every file it names.
        let (status, answer) = library.json(&["search", "seals"]);
        assert_eq!(status, Some(0), "round {round}: {answer}");
        assert_eq!(answer["total"], 1, "round {round}");
        library.replace("manuals/lib/page.typ", "size: 30.0pt", "size: 30pt");
    }
    let outcome = library.build().unwrap();
    assert_eq!(outcome.release.id, good, "the same input gives the same release again");
    let left: Vec<_> = fs::read_dir(library.path("index")).unwrap().flatten().map(|e| e.file_name().into_string().unwrap()).collect();
    library.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
    library.build().unwrap();
    let after: Vec<_> = fs::read_dir(library.path("index")).unwrap().flatten().map(|e| e.file_name().into_string().unwrap()).collect();
    assert!(!after.iter().any(|name| name.starts_with("building-")), "before {left:?}, after {after:?}");
}

#[test]
fn faults_leave_the_last_release() {
    let library = TestLibrary::new();
    let good = library.build().unwrap().release.id;
    library.replace("manuals/guide/main.typ", "#prose", "#nonsense");
    let (status, faults) = library.json(&["build"]);
    assert_eq!(status, Some(1));
    assert_eq!(
        (&faults[0]["code"], &faults[0]["file"], &faults[0]["line"]),
        (&"typst".into(), &"manuals/guide/main.typ".into(), &5.into()),
        "{faults}"
    );
    let (status, answer) = library.json(&["search", "seals"]);
    assert_eq!((status, &answer["total"]), (Some(0), &1.into()));
    assert_eq!(armarium::edition::store::Store::of(library.root()).current().unwrap().id, good);
}

#[test]
fn an_index_of_another_version_is_built_again() {
    let library = TestLibrary::new();
    let release = library.build().unwrap().release;
    let manifest = release.folder.join("manifest.json");
    let other = fs::read_to_string(&manifest).unwrap().replacen(&format!("\"format\": {FORMAT}"), "\"format\": 99", 1);
    fs::write(&manifest, other).unwrap();
    let output = library.run(&["search", "seals"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("run `armarium build`"), "{output:?}");
    assert_eq!(library.build().unwrap().compiled, 2);
    assert_eq!(library.json(&["search", "seals"]).0, Some(0));
}

#[test]
fn a_folder_that_cannot_be_written_is_a_clear_error() {
    let library = TestLibrary::new();
    // A file where the folder should be: works for every user, root too.
    library.write("index", "in the way");
    let output = library.run(&["build"]);
    assert_eq!(output.status.code(), Some(1));
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(shown.contains("cannot write the release") && shown.contains("the last release is still there"), "{shown}");
}

#[test]
fn a_full_disk_keeps_the_last_release_and_leaves_nothing_to_clean() {
    let library = TestLibrary::new();
    let index = library.path("index");
    fs::create_dir_all(&index).unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(&index).stderr(Stdio::null()).status();
    if !mounted.is_ok_and(|status| status.success()) {
        eprintln!("skipped: mounting a small disk needs root");
        return;
    }
    let tested = std::panic::catch_unwind(|| {
        let good = library.build().unwrap().release.id;
        let filler = index.join("filler");
        let mut file = fs::File::create(&filler).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
        drop(file);
        library.replace("manuals/lib/page.typ", "19pt", "20pt");
        let output = library.run(&["build"]);
        let shown = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{shown}");
        assert!(shown.contains("cannot write the release") && shown.contains("the last release is still there"), "{shown}");
        assert_eq!(library.json(&["search", "seals"]).1["total"], 1);
        // With room again the same command succeeds.
        fs::remove_file(&filler).unwrap();
        let next = library.build().unwrap();
        assert_ne!(next.release.id, good);
        let left = fs::read_dir(library.path("index"))
            .unwrap()
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().starts_with("building-"));
        assert_eq!(left.count(), 0);
    });
    assert!(Command::new("umount").arg(&index).status().unwrap().success());
    tested.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
}

/// The content of every file of a release, by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, at: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(at).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(folder, &path, files);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, folder, &mut all);
    all
}
