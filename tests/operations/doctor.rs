//! `armarium doctor`

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::support::TestLibrary;

/// How something is, and what to do about it.
#[track_caller]
fn found(library: &TestLibrary, arguments: &[&str], about: &str) -> (Option<i32>, String, String) {
    let (status, value) = library.json(&[&["doctor"], arguments].concat());
    let finding = value.as_array().unwrap().iter().find(|finding| finding["about"] == about).unwrap_or_else(|| panic!("{value}"));
    let text = |field: &str| finding[field].as_str().unwrap_or_default().to_owned();
    (status, text("health"), text("hint"))
}

#[test]
fn a_library_that_is_in_order_is_well() {
    let library = TestLibrary::new();
    library.build().unwrap();
    assert!(library.run_with(&["user", "add", "ana", "--role", "admin"], "correct horse battery").status.success());
    let (status, value) = library.json(&["doctor"]);
    let wrong: Vec<&Value> = value.as_array().unwrap().iter().filter(|finding| finding["health"] == "wrong").collect();
    assert_eq!((status, wrong), (Some(0), vec![]), "{value}");
    let text = String::from_utf8(library.run(&["doctor"]).stdout).unwrap();
    assert!(text.ends_with("all is well\n") && text.contains("fonts"), "{text}");
}

#[test]
fn what_is_wrong_is_named_with_what_to_do() {
    let library = TestLibrary::new();
    let release = library.build().unwrap().release;
    assert!(library.run_with(&["user", "add", "ana", "--role", "admin"], "correct horse battery").status.success());
    let wrong = |hint: &str, (status, health, said): (Option<i32>, String, String)| {
        assert_eq!((status, health.as_str()), (Some(1), "wrong"), "{said}");
        assert!(said.contains(hint), "{said}");
    };
    let database = library.path("state/armarium.sqlite");
    fs::set_permissions(&database, fs::Permissions::from_mode(0o644)).unwrap();
    wrong("chmod 600", found(&library, &[], "folders"));
    fs::set_permissions(&database, fs::Permissions::from_mode(0o600)).unwrap();

    let text = fs::File::options().write(true).open(library.path("locales/sq/guide.ftl")).unwrap();
    text.set_modified(SystemTime::now() + Duration::from_secs(3_600)).unwrap();
    wrong("set the clock", found(&library, &[], "clock"));
    text.set_modified(SystemTime::now()).unwrap();

    let pdf = crate::support::pdf(&release, "guide", "en");
    let whole = fs::read(&pdf).unwrap();
    fs::write(&pdf, vec![b'x'; whole.len()]).unwrap();
    wrong("armarium build", found(&library, &[], "release"));
    fs::write(&pdf, whole).unwrap();

    library.replace("locales/sq/guide.ftl", "guide-find = Kur gjendet diçka\n", "");
    wrong("armarium check", found(&library, &[], "library"));
    wrong("both files", found(&library, &["--tls-cert", "/not/there.pem"], "certificate"));
    assert_eq!(found(&library, &[], "backup").1, "note");
}
