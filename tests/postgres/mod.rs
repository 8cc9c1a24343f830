//! State that several servers share, in a real PostgreSQL.

pub mod server;
mod statements;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use server::Postgres;

use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};
use crate::travel::ports;

/// Ana's password.
const PASSWORD: &str = "nine quiet seals";
/// Longest time until a server notices that the database has come back.
const SOON: Duration = Duration::from_secs(20);

/// A library with a document that only Ana may read, and Ana in a database.
fn library(state: &str) -> TestLibrary {
    let library = TestLibrary::new();
    library.document("plans", "internal");
    add_ana(&library, state);
    library
}

fn add_ana(library: &TestLibrary, state: &str) {
    let added = library
        .run_with(&["user", "add", "ana", "--role", "translator", "--clearance", "internal", "--state", state], &format!("{PASSWORD}\n"));
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
}

fn serve(library: &TestLibrary, state: &str) -> TestServer {
    let mut command: Command = library.armarium();
    // Its password is in no argument that others on the machine see.
    command.args(["serve", "--addr", "127.0.0.1:0"]).env("ARMARIUM_STATE", state);
    TestServer::start(command).expect("the server listens")
}

fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < SOON, "{what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn who_signs_in_at_one_server_is_signed_in_at_the_other() {
    let Some(postgres) = Postgres::start() else { return };
    let state = postgres.database("shared");
    let library = library(&state);
    let (one, other) = (serve(&library, &state), serve(&library, &state));
    let mut at_one = Client::new(&one);
    assert_eq!(at_one.get("/en/documents/plans").status, 404);
    assert_eq!(at_one.sign_in("ana", PASSWORD).status, 303);
    assert_eq!(at_one.get("/en/documents/plans").status, 200);
    let mut at_other = Client::new(&other);
    at_other.cookies = at_one.cookies.clone();
    assert_eq!(at_other.get("/en/documents/plans").status, 200);
    // A right that is taken is taken everywhere, with the next request.
    let taken = library.run(&["user", "grant", "ana", "--role", "reader", "--clearance", "public", "--state", &state]);
    assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
    for client in [&mut at_one, &mut at_other] {
        assert_eq!(client.get("/en/documents/plans").status, 404);
    }
    // One record of what was done at both, and nothing of it in the folder.
    let verified = library.run(&["audit", "verify", "--state", &state]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    assert!(!library.path("state/armarium.sqlite").exists());
    // Reading on at the other server is the same reading.
    let (_, entries) = library.json(&["audit", "list", "--document", "plans", "--state", &state]);
    assert_eq!(entries.as_array().map(Vec::len), Some(1), "{entries}");
}

#[test]
fn while_the_database_is_away_what_is_public_is_served() {
    let Some(mut postgres) = Postgres::start() else { return };
    let state = postgres.database("shared");
    let library = library(&state);
    let server = serve(&library, &state);
    let mut client = Client::new(&server);
    assert_eq!(client.sign_in("ana", PASSWORD).status, 303);
    postgres.end();
    // Whoever cannot be known reads as everybody does.
    assert_eq!(client.get("/en/documents/guide").status, 200);
    assert_eq!(client.get("/en/documents/plans").status, 404);
    let refused = client.get("/account");
    assert_eq!(refused.status, 503, "{}", refused.text);
    assert!(client.get("/readyz").text.contains("state: the database does not answer"));
    // One that is started meanwhile serves, too, and lets people in when the database comes.
    let late = serve(&library, &state);
    let mut at_late = Client::new(&late);
    assert_eq!(at_late.get("/en/documents/guide").status, 200);
    assert_eq!(at_late.sign_in("ana", PASSWORD).status, 503);
    postgres.come_back();
    wait_until("the session holds", || client.get("/en/documents/plans").status == 200);
    wait_until("people can sign in", || at_late.sign_in("ana", PASSWORD).status == 303);
    assert_eq!(at_late.get("/en/documents/plans").status, 200);
    assert!(!client.get("/readyz").text.contains("state:"));
}

#[test]
fn servers_that_write_at_the_same_time_keep_one_record() {
    let Some(postgres) = Postgres::start() else { return };
    let state = postgres.database("shared");
    let library = library(&state);
    let servers = [serve(&library, &state), serve(&library, &state)];
    std::thread::scope(|scope| {
        // No more than one account may have sessions.
        for server in servers.iter().cycle().take(4) {
            scope.spawn(|| {
                for _ in 0..2 {
                    let mut client = Client::new(server);
                    assert_eq!(client.sign_in("ana", PASSWORD).status, 303);
                    assert_eq!(client.get("/en/documents/plans").status, 200);
                }
            });
        }
    });
    let verified = library.run(&["audit", "verify", "--state", &state]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    assert_eq!(postgres.sql("shared", "SELECT count(*) = max(number) FROM audit"), "t");
}

#[test]
fn a_backup_of_shared_state_comes_back_to_a_folder_or_to_another_database() {
    let Some(postgres) = Postgres::start() else { return };
    let state = postgres.database("shared");
    let library = library(&state);
    library.build().unwrap();
    let aside = tempfile::tempdir().unwrap();
    let file = aside.path().join("backup").display().to_string();
    let asked = |root: &str, arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_armarium")).args(["--root", root, "--format", "json"]).args(arguments).output().unwrap()
    };
    let done = |root: &str, arguments: &[&str]| {
        let output = asked(root, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let here = library.root().to_str().unwrap();
    done(here, &["backup", &file, "--state", &state]);
    done(here, &["backup", "--verify", &file]);
    let before = done(here, &["user", "list", "--state", &state]);
    let folder = aside.path().join("folder").display().to_string();
    done(&folder, &["restore", &file]);
    assert_eq!(done(&folder, &["user", "list"]), before);
    let (second, elsewhere) = (postgres.database("second"), aside.path().join("elsewhere").display().to_string());
    done(&elsewhere, &["restore", &file, "--state", &second]);
    assert_eq!(done(&elsewhere, &["user", "list", "--state", &second]), before);
    assert!(!Path::new(&elsewhere).join("state/armarium.sqlite").exists());
    done(&elsewhere, &["audit", "verify", "--state", &second]);
    // What counts up goes on behind what came back.
    done(here, &["user", "remove", "ana", "--state", &second]);
    add_ana(&library, &second);
    // It overwrites nobody's.
    let third = aside.path().join("third").display().to_string();
    let refused = asked(&third, &["restore", &file, "--state", &second]);
    assert!(!refused.status.success() && String::from_utf8_lossy(&refused.stderr).contains("has accounts"));
}

#[test]
fn what_is_wrong_with_the_address_is_said_without_the_password() {
    let Some(postgres) = Postgres::start() else { return };
    let library = TestLibrary::new();
    let wrong = |state: &str| {
        let output = library.run(&["user", "list", "--state", state]);
        assert!(!output.status.success());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!said.contains("secret"), "{said}");
        said
    };
    assert!(wrong("postgres://armarium:secret@127.0.0.1:1/shared").contains("does not answer"));
    let missing = postgres.address("missing").replace("armarium@", "armarium:secret@");
    assert!(wrong(&missing).contains("database \"missing\" does not exist"));
    assert!(wrong("somewhere:secret").contains("it is written postgres://"));
    // A newer program has changed the tables.
    let state = postgres.database("newer");
    assert!(library.run(&["user", "list", "--state", &state]).status.success());
    postgres.sql("newer", "UPDATE schema_version SET version = 99");
    assert!(wrong(&state).contains("newer version of the program"));
}
