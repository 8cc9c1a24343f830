//! A server serves the last good release from its first moment on, and says how it stands to the library.

use std::process::Command;
use std::time::{Duration, Instant};

use super::{get, wait_for};
use crate::support::TestLibrary;

#[test]
fn a_failing_build_is_said_to_whoever_runs_the_server_and_to_nobody_else() {
    let library = TestLibrary::new();
    library.build().unwrap();
    library.replace("locales/en/guide.ftl", "= Purpose", "= { $informant }");
    let server = library.serve(&[]);
    wait_for(|| get(&server, "/readyz").text().contains("\nnot built: "));
    let ready = get(&server, "/readyz");
    assert!(ready.status == 200 && ready.text().starts_with("ready ") && !ready.text().contains("informant"), "{}", ready.text());
    let metrics = get(&server, "/metrics").text();
    assert!(metrics.contains("armarium_build_faults ") && !metrics.contains("armarium_build_faults 0"), "{metrics}");
    assert!(!get(&server, "/en/documents/guide").text().contains("informant"));
}

#[test]
fn a_server_answers_with_the_last_release_and_then_with_what_it_has_built() {
    let library = TestLibrary::new();
    library.build().unwrap();
    library.replace("locales/en/guide.ftl", "= Purpose", "= The purpose");
    let server = library.serve(&[]);
    assert_eq!(get(&server, "/en/documents/guide").status, 200);
    wait_for(|| get(&server, "/en/documents/guide").text().contains("The purpose"));
    wait_for(|| get(&server, "/readyz").text().lines().count() == 1);
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_library_stops_no_server() {
    let library = TestLibrary::new();
    library.build().unwrap();
    assert!(Command::new("mkfifo").arg(library.path("manuals/guide/f.typ")).status().unwrap().success());
    let start = Instant::now();
    let server = library.serve(&[]);
    assert_eq!(get(&server, "/en/documents/guide").status, 200);
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

/// Changes every PDF of the releases on the disk.
fn spoil(library: &TestLibrary, change: impl Fn(&mut Vec<u8>)) -> usize {
    let (mut folders, mut spoilt) = (vec![library.path("index")], 0);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let mut bytes = std::fs::read(&path).unwrap();
            if bytes.starts_with(b"%PDF") {
                change(&mut bytes);
                std::fs::write(&path, bytes).unwrap();
                spoilt += 1;
            }
        }
    }
    spoilt
}

#[test]
fn a_damaged_file_is_never_served_and_is_made_again() {
    let changes: [fn(&mut Vec<u8>); 2] = [|bytes| bytes.truncate(5_000), |bytes| bytes[4_000] ^= 1];
    for change in changes {
        let library = TestLibrary::new();
        library.build().unwrap();
        let whole = get(&library.serve(&[]), "/en/documents/guide.pdf").body;
        assert!(spoil(&library, change) > 0);
        let server = library.serve(&[]);
        let answer = get(&server, "/en/documents/guide.pdf");
        assert!(answer.status == 500 || answer.body == whole, "{} with {} bytes", answer.status, answer.body.len());
        assert_eq!(get(&server, "/en/documents/guide").status, 200, "the rest is served");
        wait_for(|| get(&server, "/en/documents/guide.pdf").body == whole);
        wait_for(|| get(&server, "/readyz").text().lines().count() == 1);
    }
}
