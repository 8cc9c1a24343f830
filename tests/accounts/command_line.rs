//! `armarium user`

use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};

use serde_json::json;

use super::{PASSWORD, add};
use crate::support::TestLibrary;

fn fault(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", fault(output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn accounts_are_added_listed_changed_and_removed() {
    let library = TestLibrary::new();
    assert_eq!(library.json(&["user", "list"]), (Some(0), json!([])));
    assert!(!library.path("state").exists(), "a question makes no database");
    let added = library.run_with(&["user", "add", "Ana", "--role", "translator", "--lang", "sq", "--role", "reviewer:en"], PASSWORD);
    assert_eq!(text(&added), "added ana: translator:sq reviewer:en\n");
    add(&library, "police@bora.example", &["--role", "admin"]);
    assert_eq!(
        text(&library.run(&["user", "list"])),
        "name                 sessions  roles\n\
         ana                         0  translator:sq reviewer:en\n\
         police@bora.example         0  admin\n"
    );
    assert_eq!(text(&library.run(&["user", "grant", "ana", "--role", "reviewer"])), "changed ana: reviewer\n");
    assert_eq!(
        library.json(&["user", "list"]).1[0],
        json!({ "name": "ana", "grants": [{ "role": "reviewer", "lang": null }], "clearance": "public", "groups": [], "sessions": 0 })
    );
    assert_eq!(
        text(&library.run(&["user", "grant", "ana", "--role", "reader", "--clearance", "internal", "--group", "unit", "--group", "court"])),
        "changed ana: reader clearance:internal group:court group:unit\n"
    );
    assert_eq!(
        library.json(&["user", "remove", "ana"]).1,
        json!({ "name": "ana", "grants": [{ "role": "reader", "lang": null }], "clearance": "internal", "groups": ["court", "unit"] })
    );
    assert_eq!(text(&library.run(&["user", "list"])).lines().count(), 2);
    for action in [&["remove", "ana"][..], &["password", "ana"], &["grant", "ana", "--role", "admin"]] {
        let output = library.run(&[&["user"], action].concat());
        assert!(output.status.code() == Some(1) && fault(&output).contains("there is no account `ana`"), "{}", fault(&output));
    }
}

#[test]
fn passwords_come_from_standard_input_and_are_not_kept() {
    let library = TestLibrary::new();
    for (input, why) in [
        ("", "too short"),
        ("short\nand more lines\n", "at least 12 characters"),
        ("eleven char\r\n", "too short"),
        ("bell \u{7} in a password\n", "control character"),
        (&"x".repeat(257), "too long"),
        (&"x".repeat(50_000), "too long"),
    ] {
        let output = library.run_with(&["user", "add", "ana", "--role", "admin"], input);
        assert!(output.status.code() == Some(1) && fault(&output).contains(why), "{why}: {}", fault(&output));
    }
    assert_eq!(library.json(&["user", "list"]).1, json!([]), "nothing was added");
    add(&library, "ana", &["--role", "admin"]);
    let taken = library.run_with(&["user", "add", "ANA", "--role", "translator"], PASSWORD);
    assert!(taken.status.code() == Some(1) && fault(&taken).contains("already"), "{}", fault(&taken));
    let on_the_command_line = library.run(&["user", "add", "bora", "--role", "admin", "--password", PASSWORD]);
    assert_eq!(on_the_command_line.status.code(), Some(2));
    for file in std::fs::read_dir(library.path("state")).unwrap().flatten() {
        let bytes = std::fs::read(file.path()).unwrap();
        assert!(!bytes.windows(PASSWORD.len()).any(|part| part == PASSWORD.as_bytes()), "{}", file.path().display());
    }
}

#[test]
fn names_roles_and_languages_that_mean_nothing_are_refused() {
    let library = TestLibrary::shipped();
    for name in ["", "-rf", "ana krasniqi", "../ana", "аna", "a\u{202e}b", "<b>", &"a".repeat(65)] {
        let output = library.run_with(&["user", "add", "--role", "admin", "--", name], PASSWORD);
        assert_eq!(output.status.code(), Some(2), "{name:?}: {}", fault(&output));
    }
    for rights in
        [&[][..], &["--role", "king"], &["--role", "translator:"], &["--role", "translator:x"], &["--role", "admin", "--lang", "../x"]]
    {
        let output = library.run_with(&[&["user", "add", "ana"], rights].concat(), PASSWORD);
        assert_eq!(output.status.code(), Some(2), "{rights:?}: {}", fault(&output));
    }
    for (rights, why) in [("translator:fr", "it has en, sq, mk, sr"), ("translator:sr-Latn", "name `sr`")] {
        let output = library.run_with(&["user", "add", "ana", "--role", rights], PASSWORD);
        assert!(output.status.code() == Some(1) && fault(&output).contains(why), "{rights}: {}", fault(&output));
    }
    assert_eq!(library.json(&["user", "list"]).1, json!([]));
    library.write("manuals/library.toml", "nonsense");
    add(&library, "ana", &["--role", "translator:sq"]);
}

#[test]
fn a_database_of_the_version_before_gets_accounts_and_keeps_what_it_holds() {
    let library = TestLibrary::new();
    std::fs::create_dir(library.path("state")).unwrap();
    let database = rusqlite::Connection::open(library.path("state/armarium.sqlite")).unwrap();
    let version_1 = "
        CREATE TABLE asked (
            week TEXT NOT NULL, lang TEXT NOT NULL, query TEXT NOT NULL, found INTEGER NOT NULL, count INTEGER NOT NULL,
            PRIMARY KEY (week, lang, query, found)
        ) WITHOUT ROWID;
        INSERT INTO asked VALUES (strftime('%G-W%V', 'now'), 'sq', 'granata', 0, 3);
        PRAGMA user_version = 1;";
    database.execute_batch(version_1).unwrap();
    drop(database);
    add(&library, "ana", &["--role", "admin"]);
    assert_eq!(library.json(&["queries"]).1[0]["query"], "granata");
}

#[test]
fn serve_says_how_to_make_the_first_account() {
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;
    let library = TestLibrary::new();
    let said = || {
        let mut child = library.armarium().args(["serve", "--addr", "127.0.0.1:0"]).stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let lines: Vec<String> = lines.take_while(|line| !line.starts_with("listening on ")).collect();
        child.kill().unwrap();
        child.wait().unwrap();
        lines.iter().filter(|line| line.contains("armarium user add")).count()
    };
    assert_eq!(said(), 1);
    add(&library, "ana", &["--role", "admin"]);
    assert_eq!(said(), 0);
}

#[test]
fn whoever_breaks_off_at_the_password_gets_a_terminal_that_shows_what_is_typed() {
    let library = TestLibrary::new();
    let command = library.armarium();
    let program = command.get_program().to_str().unwrap();
    // `script` makes a terminal; the shell outlives Ctrl-C and says how the terminal is set.
    let line = format!("trap : INT; '{program}' --root '{}' user add ana --role admin; stty -a", library.root().display());
    let mut child = Command::new("script").args(["-qec", &line, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (mut said, mut byte) = (Vec::new(), [0]);
    while !String::from_utf8_lossy(&said).ends_with("new password of ana: ") && output.read(&mut byte).unwrap() == 1 {
        said.push(byte[0]);
    }
    // The prompt comes before the terminal is set.
    std::thread::sleep(std::time::Duration::from_millis(500));
    input.write_all(b"\x03").unwrap();
    output.read_to_end(&mut said).unwrap();
    child.wait().unwrap();
    let said = String::from_utf8_lossy(&said);
    assert!(said.contains(" echo ") && !said.contains("-echo "), "{said}");
}
