//! Releases: what is compiled again, what is kept, and what a crash leaves.

mod histories;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use armarium::diagnostic::Code;
use armarium::edition::Store;
use armarium::edition::release::FORMAT;

use crate::support::{TestLibrary, page, pdf};

#[test]
fn a_tiny_library_elsewhere_builds_in_its_two_languages() {
    let library = TestLibrary::new();
    let (status, report) = library.json(&["build"]);
    assert_eq!(status, Some(0));
    assert_eq!((&report["editions"], &report["compiled"], &report["passages"]), (&2.into(), &2.into(), &4.into()), "{report}");
    let release = library.build().unwrap().release;
    let html = page(&release, "guide", "sq");
    assert!(html.contains("<html lang=\"sq\">") && html.contains("2 orë") && html.contains("<strong>vulat</strong>"), "{html}");
    assert!(html.contains("<h2 id=\"purpose\">1 Qëllimi</h2>") && html.contains("<h3 id=\"find\">"), "{html}");
}

#[test]
fn a_new_language_starts_as_the_source_text() {
    let library = TestLibrary::new();
    library.write("manuals/library.toml", &(library.read("manuals/library.toml") + "[[languages]]\ntag = \"bs\"\n"));
    let outcome = library.build().unwrap();
    assert_eq!(outcome.compiled, 3);
    let html = page(&outcome.release, "guide", "bs");
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
        let html = page(&release, "house-search", tag);
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
    assert!(outcome.faults.iter().any(|fault| fault.id.as_deref() == Some("guide-rule")), "{:?}", outcome.faults);
    let html = page(&outcome.release, "guide", "sq");
    assert!(html.contains("<p lang=\"en\" class=\"untranslated\">Do not touch the guide item."), "{html}");
    // What is translated is a draft as a whole; what is not is counted.
    let notice = html.split("class=\"notice\"").nth(1).unwrap().split("</div>").next().unwrap();
    assert_eq!(notice.matches("<p>").count(), 2, "{notice}");
    assert!(notice.contains("është draft") && !notice.contains("4 "), "{notice}");
    library.replace("locales/en/guide.ftl", "Keep distance", "Keep your distance");
    let outcome = library.build().unwrap();
    assert_eq!(outcome.compiled, 2);
    assert!(page(&outcome.release, "guide", "sq").contains("Keep your distance"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (TestLibrary::new(), TestLibrary::new());
    one.build().unwrap();
    two.build().unwrap();
    assert_eq!(files(&one), files(&two));
}

#[test]
fn an_edition_built_alone_equals_one_built_with_others() {
    let step_by_step = TestLibrary::new();
    step_by_step.build().unwrap();
    step_by_step.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
    let at_once = TestLibrary::new();
    at_once.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
    let (one, two) = (step_by_step.build().unwrap().release, at_once.build().unwrap().release);
    assert_eq!(one.id, two.id);
    assert!(two.manifest.parts().all(|part| one.parts.read(&part).unwrap() == two.parts.read(&part).unwrap()));
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
    // What the killed builds left goes with the next one that makes something.
    library.replace("locales/en/guide.ftl", "Keep distance", "Keep your distance");
    let outcome = library.build().unwrap();
    let named: BTreeSet<_> = outcome.release.manifest.parts().collect();
    assert!(!library.path("index/building").exists());
    let parts = files(&library).into_keys().filter(|path| path.starts_with("parts")).count();
    assert!(parts >= named.len(), "{parts}");
    assert!(!files(&library).keys().any(|path| path.ends_with(".next")));
}

#[test]
fn a_faulty_document_keeps_its_last_good_state_and_holds_up_no_other() {
    let library = TestLibrary::new();
    library.document("other", "public");
    library.build().unwrap();
    library.replace("manuals/guide/main.typ", "#prose", "#nonsense");
    library.replace("locales/sq/other.ftl", "Qëllimi", "Synimi");
    let (status, report) = library.json(&["build"]);
    assert_eq!((status, &report["editions"]), (Some(1), &4.into()), "{report}");
    let error = &report["errors"][0];
    let place = (&error["code"], &error["file"], &error["line"]);
    assert_eq!(place, (&"typst".into(), &"manuals/guide/main.typ".into(), &5.into()), "{report}");
    let held =
        serde_json::json!([{"document": "guide", "lang": "en", "last_good": true}, {"document": "guide", "lang": "sq", "last_good": true}]);
    assert_eq!(report["held"], held);
    let release = Store::of(library.root()).current().unwrap();
    assert!(page(&release, "other", "sq").contains("Synimi"));
    // Readers of the faulty one see what they saw, and that it is not the newest.
    let html = page(&release, "guide", "sq");
    assert!(html.contains("Qëllimi") && html.contains("botimi i fundit pa gabim"), "{html}");
    assert_eq!(library.json(&["search", "seals"]).1["total"], 2);
    let rows = library.json(&["status"]).1;
    let not_made = rows.as_array().unwrap().iter().filter(|row| row["held"] == true).map(|row| (&row["document"], &row["lang"]));
    assert_eq!(not_made.collect::<Vec<_>>(), [(&"guide".into(), &"en".into()), (&"guide".into(), &"sq".into())]);
    // Nothing is compiled twice for the same fault, and the fault is still told.
    let (status, again) = library.json(&["build"]);
    assert_eq!((status, &again["compiled"], &again["errors"]), (Some(1), &0.into(), &report["errors"]));
    library.replace("locales/sq/other.ftl", "Synimi", "Qëllimi");
    assert_eq!(library.json(&["build"]).1["compiled"], 1);
    // Mended, it is as if nothing had been.
    library.replace("manuals/guide/main.typ", "#nonsense", "#prose");
    let mended = library.build().unwrap().release;
    let fresh = TestLibrary::new();
    fresh.document("other", "public");
    assert_eq!(mended.id, fresh.build().unwrap().release.id);
}

#[test]
fn a_fault_of_a_translation_alone_holds_up_that_edition_alone() {
    let library = TestLibrary::new();
    library.write(
        "manuals/guide/main.typ",
        &(library.read("manuals/guide/main.typ") + "\n#if t(\"guide-find\").contains(\"gjendet\") { panic(\"only here\") }\n"),
    );
    let outcome = library.build_what_is_sound().unwrap();
    let held: Vec<_> =
        outcome.release.manifest.held.iter().map(|held| (held.slug.as_str(), held.tag.as_str(), held.has_last_good)).collect();
    assert_eq!(held, [("guide", "sq", false)]);
    assert!(page(&outcome.release, "guide", "en").contains("Do not touch"));
    assert!(outcome.release.edition("guide", &"sq".to_owned().try_into().unwrap()).is_none());
}

#[test]
fn a_translation_that_cannot_be_read_is_not_one_that_is_missing() {
    let library = TestLibrary::new();
    library.build().unwrap();
    fs::remove_file(library.path("locales/sq/guide.ftl")).unwrap();
    // A link to nowhere: unreadable for every user, root too.
    std::os::unix::fs::symlink("/nowhere/guide.ftl", library.path("locales/sq/guide.ftl")).unwrap();
    let outcome = library.build_what_is_sound().unwrap();
    assert!(page(&outcome.release, "guide", "sq").contains("Mos e prekni"), "the last good state stays");
    assert_eq!(outcome.release.manifest.held[0].faults[0].code, Code::Path);
    // Without a file the source text stands in.
    fs::remove_file(library.path("locales/sq/guide.ftl")).unwrap();
    assert!(page(&library.build().unwrap().release, "guide", "sq").contains("Do not touch"));
}

#[test]
fn settings_of_the_library_stop_everything() {
    let library = TestLibrary::new();
    let good = library.build().unwrap().release.id;
    library.replace("manuals/library.toml", "source = \"en\"", "source = \"de\"");
    assert_eq!(library.build_what_is_sound().unwrap_err()[0].code, Code::Metadata);
    assert_eq!(Store::of(library.root()).current_id(), Some(good));
}

#[test]
fn an_index_of_another_version_is_built_again() {
    let library = TestLibrary::new();
    let release = library.build().unwrap().release;
    let manifest = library.path(&format!("index/releases/{}.json", release.id));
    let other = fs::read_to_string(&manifest).unwrap().replacen(&format!("\"format\":{FORMAT}"), "\"format\":99", 1);
    fs::write(&manifest, other).unwrap();
    let output = library.run(&["search", "seals"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("run `armarium build`"), "{output:?}");
    assert_eq!(library.build().unwrap().compiled, 2);
    assert_eq!(library.json(&["search", "seals"]).0, Some(0));
}

#[test]
fn a_part_that_is_cut_off_gone_or_changed_is_made_again() {
    let library = TestLibrary::new();
    let release = library.build().unwrap().release;
    let path = pdf(&release, "guide", "sq");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..5000]).unwrap();
    assert_eq!(library.build().unwrap().compiled, 1);
    assert_eq!(fs::read(&path).unwrap(), whole);
    fs::remove_file(&path).unwrap();
    library.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
    let next = library.build().unwrap().release;
    assert!(next.is_whole());
    let segment = next.parts.path(&next.manifest.indexes.values().next().unwrap()[0].part);
    fs::write(&segment, b"cut").unwrap();
    assert!(library.build().unwrap().release.is_whole());
    assert_eq!(library.json(&["search", "seals"]).1["total"], 1);
}

#[test]
fn what_is_kept_for_the_next_build_may_be_of_any_kind() {
    let library = TestLibrary::new();
    let good = library.build().unwrap().release.id;
    for name in ["files", "results"] {
        let path = library.path(&format!("index/kept/{name}"));
        let whole = fs::read(&path).unwrap();
        for bytes in [&whole[..whole.len() / 2], b"", b"of another program", &[0xff; 4096]] {
            fs::write(&path, bytes).unwrap();
            library.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
            library.build().unwrap();
            library.replace("locales/sq/guide.ftl", "Synimi", "Qëllimi");
            assert_eq!(library.build().unwrap().release.id, good);
        }
    }
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
        assert!(!library.path("index/building").exists());
        assert!(!files(&library).keys().any(|path| path.ends_with(".next")));
    });
    assert!(Command::new("umount").arg(&index).status().unwrap().success());
    tested.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
}

/// The content of every part and manifest, by its path.
fn files(library: &TestLibrary) -> BTreeMap<String, Vec<u8>> {
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
    let index = library.path("index");
    let mut all = BTreeMap::new();
    for folder in ["parts", "releases"] {
        walk(&index, &index.join(folder), &mut all);
    }
    all
}
