//! Publishing to a folder: what is put, what is not put again, what is removed, and two who do it.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, SystemTime};

use armarium::source::Fingerprint;

use super::{Releases, Store, done, refused};

#[test]
fn parts_come_first_and_only_those_that_are_missing() {
    let (releases, store) = (Releases::new(), Store::new());
    let first = releases.publish(0, &store, &[]);
    assert_eq!(first["announced"], true);
    assert_eq!(store.parts().len() as u64, first["parts"].as_u64().unwrap());
    for part in store.parts() {
        let name = format!("{}{}", name_of(part.parent().unwrap()), name_of(&part));
        assert_eq!(Fingerprint::of(&fs::read(&part).unwrap()).hex(), name);
    }
    // The folder did not exist: it holds what not everybody may read.
    assert_eq!(fs::metadata(store.path("store")).unwrap().permissions().mode() & 0o777, 0o700);

    let again = releases.publish(0, &store, &[]);
    assert_eq!((again["announced"].as_bool(), again["parts"].as_u64(), again["bytes"].as_u64()), (Some(false), Some(0), Some(0)));

    let before: BTreeSet<_> = store.parts().into_iter().collect();
    let changed = releases.publish(1, &store, &[]);
    let after: BTreeSet<_> = store.parts().into_iter().collect();
    assert_eq!(after.difference(&before).count() as u64, changed["parts"].as_u64().unwrap());
    assert!(changed["parts"].as_u64() < first["parts"].as_u64() && changed["parts"].as_u64() > Some(0), "{changed}");
    assert!(store.announcement()["number"].as_u64() > Some(1_700_000_000_000));
    assert_eq!(store.announcement()["kept"], serde_json::json!([releases.ids[0], releases.ids[1]]));
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn what_is_cut_short_or_gone_in_the_store_is_put_again() {
    let (releases, store) = (Releases::new(), Store::new());
    releases.publish(0, &store, &[]);
    let parts = store.parts();
    fs::remove_file(&parts[0]).unwrap();
    let whole = fs::read(&parts[1]).unwrap();
    fs::write(&parts[1], &whole[..whole.len() / 2]).unwrap();
    let again = releases.publish(0, &store, &[]);
    assert_eq!((again["announced"].as_bool(), again["parts"].as_u64()), (Some(false), Some(2)));
    assert_eq!(fs::read(&parts[1]).unwrap(), whole);
    assert!(parts[0].exists());
}

#[test]
fn what_no_kept_release_names_is_removed_when_it_is_old() {
    let (releases, store) = (Releases::new(), Store::new());
    releases.publish(0, &store, &[]);
    let of_first: BTreeSet<_> = store.parts().into_iter().collect();
    releases.publish(1, &store, &[]);
    let (named, _) = named_by(&releases, 1);
    let only_first = || of_first.iter().filter(|path| !named.contains(&digits(path)) && path.exists()).count();
    let count = only_first();
    assert!(count > 0);
    // Only the second is kept, and nothing is old: everything stays.
    store.announce(|value| value["kept"] = serde_json::json!([releases.ids[1]]));
    assert_eq!(releases.publish(2, &store, &[])["removed"], 0);
    assert_eq!(only_first(), count);
    // Two days later.
    let old = SystemTime::now() - Duration::from_secs(48 * 3_600);
    for path in store.parts().into_iter().chain(fs::read_dir(store.object("releases")).unwrap().flatten().map(|entry| entry.path())) {
        fs::File::open(path).unwrap().set_modified(old).unwrap();
    }
    assert!(releases.publish(3, &store, &[])["removed"].as_u64() > Some(count as u64));
    assert_eq!(only_first(), 0);
    assert!(!store.object(&format!("releases/{}.json", releases.ids[0])).exists());
    for kept in 1..=3 {
        let (named, manifest) = named_by(&releases, kept);
        assert!(store.object(&manifest).exists(), "{manifest}");
        for part in named {
            assert!(store.object(&format!("parts/{}/{}", &part[..2], &part[2..])).exists(), "{part} of release {kept}");
        }
    }
}

fn digits(path: &Path) -> String {
    format!("{}{}", name_of(path.parent().unwrap()), name_of(path))
}

/// The parts that a release names, and the path of its manifest.
fn named_by(releases: &Releases, number: usize) -> (BTreeSet<String>, String) {
    let release = armarium::edition::Store::of(releases.library.root()).open(&releases.ids[number]).unwrap();
    (release.manifest.parts().map(|part| part.fingerprint.hex()).collect(), format!("releases/{}.json", releases.ids[number]))
}

#[test]
fn of_two_publishers_the_slower_one_is_told_and_takes_nothing_away() {
    let (releases, store) = (Releases::new(), Store::new());
    releases.publish(0, &store, &[]);
    // The slower one has put its parts and waits for its turn …
    let turn = fs::File::create(store.object("lock")).unwrap();
    turn.lock().unwrap();
    releases.choose(2);
    let mut slower = releases.library.armarium();
    let mut slower = slower.args(["publish", &store.url()]).stderr(std::process::Stdio::piped()).spawn().unwrap();
    while !store.object(&format!("releases/{}.json", releases.ids[2])).exists() {
        assert_eq!(slower.try_wait().unwrap(), None);
        std::thread::sleep(Duration::from_millis(10));
    }
    // … while the faster one announces. (It would wait for the turn, too: what it announces was made aside.)
    let aside = Store::new();
    store.give_to(&aside);
    releases.publish(1, &aside, &[]);
    aside.give_to(&store);
    turn.unlock().unwrap();
    refused(&slower.wait_with_output().unwrap(), "another publisher was faster");
    assert_eq!(store.announcement()["manifest"], aside.announcement()["manifest"]);
    // Told, somebody looks, and publishes again: both are kept.
    releases.publish(2, &store, &[]);
    assert_eq!(store.announcement()["kept"], serde_json::json!([releases.ids[0], releases.ids[1], releases.ids[2]]));
}

#[test]
fn of_many_who_publish_at_once_nobody_is_lost() {
    let store = Store::new();
    let desks: Vec<Releases> = (0..3).map(|_| Releases::new()).collect();
    desks[0].publish(0, &store, &[]);
    let won: usize = std::thread::scope(|scope| {
        let work = |desk: usize| {
            let (desks, store) = (&desks, &store);
            move || {
                desks[desk].choose(desk + 1);
                let output = desks[desk].library.run(&["publish", &store.url()]);
                if output.status.success() {
                    return 1;
                }
                refused(&output, "another publisher was faster");
                0
            }
        };
        let threads: Vec<_> = (0..3).map(|desk| scope.spawn(work(desk))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert!(won >= 1);
    assert_eq!(store.announcement()["kept"].as_array().unwrap().len(), 1 + won, "{}", store.announcement());
}

#[test]
fn what_cannot_be_published_says_why() {
    let (releases, store) = (Releases::new(), Store::new());
    let empty = super::Reader::new();
    refused(&empty.run(&["publish", &store.url()]), "`armarium build`");
    for url in ["relative/folder", "file://host/folder", "ftp://somewhere/else", "s3:"] {
        refused(&releases.library.run(&["publish", url]), "s3://BUCKET/PREFIX");
    }
    // A damaged part does not travel.
    let part = armarium::edition::Store::of(releases.library.root()).current().unwrap().manifest.parts().next().unwrap();
    let path = armarium::edition::Store::of(releases.library.root()).parts().path(&part);
    fs::write(&path, vec![b'x'; usize::try_from(part.size).unwrap()]).unwrap();
    refused(&releases.library.run(&["publish", &store.url()]), "damaged");
    assert!(!store.object("current").exists());
}

#[test]
fn a_folder_that_everybody_may_look_into_is_named() {
    let (releases, store) = (Releases::new(), Store::new());
    fs::create_dir(store.path("store")).unwrap();
    fs::set_permissions(store.path("store"), fs::Permissions::from_mode(0o755)).unwrap();
    let output = releases.library.run(&["publish", &store.url()]);
    assert!(done(&output).contains("everybody on this machine"), "{output:?}");
}
