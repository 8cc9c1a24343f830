//! Going back: within a second, to the release before or to a named one.

use std::time::{Duration, Instant};

use super::{PAGE, Reader, Releases, Store, done, refused, rule, wait_for};
use crate::support::client::Client;

#[test]
fn a_reader_goes_back_and_stays_there_until_something_newer_is_published() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    releases.publish(0, &store, &[]);
    let server = reader.serve(&["--follow", &store.url()]);
    for number in 1..3 {
        releases.publish(number, &store, &[]);
        wait_for(&server, PAGE, &rule(number));
    }
    let start = Instant::now();
    done(&reader.run(&["rollback"]));
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    wait_for(&server, PAGE, &rule(1));
    // Twice is further back.
    done(&reader.run(&["rollback"]));
    wait_for(&server, PAGE, &rule(0));
    refused(&reader.run(&["rollback"]), "there is no release before");
    // The store still announces the newest; it is not taken again.
    std::thread::sleep(Duration::from_secs(3));
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(0)));
    done(&reader.run(&["rollback", &releases.ids[2]]));
    wait_for(&server, PAGE, &rule(2));
    done(&reader.run(&["rollback", &releases.ids[1][..8]]));
    releases.publish(3, &store, &[]);
    wait_for(&server, PAGE, &rule(3));
}

#[test]
fn a_desk_goes_back_and_publishes_that_to_all() {
    let (releases, store, reader) = (Releases::new(), Store::new(), Reader::new());
    releases.publish(0, &store, &[]);
    releases.publish(1, &store, &[]);
    let server = reader.serve(&["--follow", &store.url()]);
    assert!(Client::new(&server).get(PAGE).text.contains(&rule(1)));
    done(&releases.library.run(&["rollback"]));
    let (_, report) = releases.library.json(&["publish", &store.url()]);
    assert_eq!(report["release"].as_str(), Some(&*releases.ids[0]));
    wait_for(&server, PAGE, &rule(0));
}

#[test]
fn only_what_is_kept_can_be_gone_back_to() {
    let releases = Releases::new();
    for named in ["ffffffffffffffff", "../../x", "", "0123"] {
        refused(&releases.library.run(&["rollback", named]), &format!("kept are, the newest last: {}", releases.ids.join(" ")));
    }
    refused(&Reader::new().run(&["rollback"]), "none is kept here");
    // A release of which something is missing is none to go back to.
    let store = armarium::edition::Store::of(releases.library.root());
    releases.choose(3);
    let before = store.open(&releases.ids[1]).unwrap();
    let now = store.open(&releases.ids[3]).unwrap();
    let only_before = before.manifest.parts().find(|part| now.manifest.parts().all(|other| other != *part)).unwrap();
    std::fs::remove_file(store.parts().path(&only_before)).unwrap();
    refused(&releases.library.run(&["rollback", &releases.ids[1]]), "parts of release");
    assert_eq!(store.current_id().unwrap(), releases.ids[3]);
}

#[test]
fn the_last_few_releases_are_kept_however_old_they_are() {
    use armarium::edition::store::KEPT_RELEASES;
    let library = crate::support::TestLibrary::new();
    let mut ids = Vec::new();
    for number in 0..KEPT_RELEASES + 2 {
        library.replace("locales/en/guide.ftl", &if number == 0 { "Do not touch".into() } else { rule(number - 1) }, &rule(number));
        ids.push(library.build().unwrap().release.id);
        // An hour passes.
        for entry in std::fs::read_dir(library.path("index/releases")).unwrap().flatten() {
            let file = std::fs::File::open(entry.path()).unwrap();
            file.set_modified(entry.metadata().unwrap().modified().unwrap() - Duration::from_secs(3_600)).unwrap();
        }
    }
    let store = armarium::edition::Store::of(library.root());
    assert_eq!(store.history(), ids[ids.len() - KEPT_RELEASES..]);
    for id in store.history() {
        assert!(store.open(&id).unwrap().is_whole(), "{id}");
    }
}
