//! Nobody loses work: whatever ends, fails or comes between, what was written is in its file, in the history or in the answer.

use std::fs;
use std::process::Command;

use rusqlite::Connection;

use super::{GUIDE, PASSWORD, form, library, send, signed_in, unescaped};
use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};

const FIND: &str = "/translate/sq/guide?id=guide-find";
const SQ: &str = "locales/sq/guide.ftl";
const RECORDS: &str = "locales/sq/guide.review.toml";

/// The text of 1,900 letters that somebody has written.
fn long() -> String {
    "Kur gjendet një send. ".repeat(86)
}

/// The fields of a page that carries a text, as a browser sends them.
fn carried(page: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for input in page.split("<input type=\"hidden\" name=\"").skip(1) {
        let (name, rest) = input.split_once("\" value=\"").unwrap();
        fields.push((name.to_owned(), unescaped(rest.split('"').next().unwrap())));
    }
    for area in page.split("<textarea id=\"t").skip(1) {
        let text = area.split_once('>').unwrap().1.split("</textarea>").next().unwrap();
        fields.push(("t".to_owned(), unescaped(text)));
    }
    fields
}

fn resume(client: &mut Client, page: &str, name: &str, password: &str) -> crate::support::client::Page {
    let mut fields = carried(page);
    fields.extend([("name".to_owned(), name.to_owned()), ("password".to_owned(), password.to_owned())]);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(&format!("{GUIDE}/resume"), &fields)
}

fn state(library: &TestLibrary) -> Connection {
    Connection::open(library.path("state/armarium.sqlite")).unwrap()
}

#[test]
fn a_session_that_ended_carries_the_text_to_the_save() {
    // A new password, ten hours without a request, deleted cookies.
    let ends: [fn(&TestLibrary, &mut Client); 3] = [
        |library, _| assert!(library.run_with(&["user", "password", "ana"], PASSWORD).status.success()),
        |library, _| assert_eq!(state(library).execute("UPDATE sessions SET seen = seen - 50000", []), Ok(1)),
        |_, client| client.cookies.clear(),
    ];
    for end in ends {
        let library = library();
        let server = library.serve(&[]);
        let mut ana = signed_in(&server, "ana");
        let page = ana.get(FIND);
        end(&library, &mut ana);
        let text = long();
        assert_eq!(send(&mut ana, &format!("{GUIDE}/draft"), &page, &[&text], "", &[]).status, 403, "the script learns it at once");
        let lost = send(&mut ana, GUIDE, &page, &[&text], "submit", &[("comment", "Një shënim")]);
        assert_eq!(lost.status, 403);
        assert!(lost.text.contains(&text) && lost.text.contains("name=\"password\"") && lost.text.contains("Një shënim"), "{}", lost.text);
        // A wrong password loses it no more than the right one.
        let wrong = resume(&mut ana, &lost.text, "ana", "not this one at all");
        assert!(wrong.status == 403 && wrong.text.contains(&text), "{}", wrong.status);
        let page = resume(&mut ana, &wrong.text, "ana", PASSWORD);
        assert!(page.status == 200 && page.text.contains(&text), "{} {}", page.status, page.text);
        assert!(!library.read(SQ).contains("një send"), "nothing is saved without a fresh proof");
        assert_eq!(send(&mut ana, GUIDE, &page, &[&text], "submit", &[("warnings", "seen")]).status, 303);
        assert!(library.read(SQ).contains(text.trim_end()));
    }
}

#[test]
fn a_right_that_is_gone_a_removed_account_and_a_broken_database_lose_no_text() {
    let library = library();
    let server = library.serve(&[]);
    let (mut ana, mut bora) = (signed_in(&server, "ana"), signed_in(&server, "bora"));
    let (page, his) = (ana.get(FIND), bora.get(FIND));
    state(&library).execute("DELETE FROM grants WHERE account = (SELECT id FROM accounts WHERE name = 'ana')", []).unwrap();
    assert!(library.run(&["user", "remove", "bora"]).status.success());
    let lost = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert!(lost.status == 403 && lost.text.contains("Kur gjeni diçka"), "{} {}", lost.status, lost.text);
    let lost = send(&mut bora, GUIDE, &his, &["Kur gjeni një send"], "submit", &[]);
    assert!(lost.status == 403 && lost.text.contains("Kur gjeni një send"), "{}", lost.status);
    // Approving without the right shows the form again.
    let mut rita = signed_in(&server, "rita");
    let page = rita.get(FIND);
    state(&library).execute_batch("DROP TABLE sessions").unwrap();
    let lost = send(&mut rita, GUIDE, &page, &["Kur gjejmë diçka"], "submit", &[]);
    assert!(lost.status == 503 && lost.text.contains("Kur gjejmë diçka"), "{}", lost.status);
    // Another site gets no text back.
    let mut evil = Client::new(&server).with("Origin: http://evil.example\r\n");
    assert!(!evil.post(GUIDE, &[("t", "x-y-z"), ("action", "submit")]).text.contains("x-y-z"));
    assert_eq!(evil.post(&format!("{GUIDE}/resume"), &[("name", "rita"), ("password", PASSWORD)]).status, 403);
}

#[test]
fn two_processes_that_save_in_turn_lose_nothing() {
    let library = TestLibrary::new();
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator:sq"], PASSWORD).status.success());
    let many = |language: &str| (0..41).map(|i| format!("guide-m{i} = {language} {i}.\n")).collect::<String>();
    for (tag, text) in [("en", "Sentence number"), ("sq", "Fjalia numër")] {
        let path = format!("locales/{tag}/guide.ftl");
        library.write(&path, &format!("{}{}", library.read(&path), many(text)));
    }
    let servers = [library.serve(&[]), library.serve(&[])];
    std::thread::scope(|scope| {
        for (half, server) in servers.iter().enumerate() {
            scope.spawn(move || {
                let mut ana = signed_in(server, "ana");
                for i in (half..41).step_by(2) {
                    let page = ana.get(&format!("{GUIDE}?id=guide-m{i}"));
                    let text = format!("Fjalia e ndryshuar {i}.");
                    let saved = send(&mut ana, GUIDE, &page, &[&text], "submit", &[("warnings", "seen")]);
                    assert_eq!(saved.status, 303, "{i} {}", saved.text);
                }
            });
        }
    });
    let (file, records) = (library.read(SQ), library.read(RECORDS));
    for i in 0..41 {
        assert!(file.contains(&format!("guide-m{i} = Fjalia e ndryshuar {i}.\n")), "{i}: {file}");
        assert!(records.contains(&format!("[guide-m{i}]")), "{i}: {records}");
    }
}

#[test]
fn approvals_beside_an_import_are_all_there() {
    let library = library();
    let many = |language: &str| (0..60).map(|i| format!("guide-m{i} = {language} {i}.\n")).collect::<String>();
    for (tag, text) in [("en", "Sentence number"), ("sq", "Fjalia numër")] {
        let path = format!("locales/{tag}/guide.ftl");
        library.write(&path, &format!("{}{}", library.read(&path), many(text)));
    }
    let server = library.serve(&[]);
    let exported = library.run(&["translations", "export", "--lang", "sq", "--format-file", "csv", "--all", "--document", "guide"]);
    let mut table = String::from_utf8(exported.stdout).unwrap();
    for i in 0..50 {
        table = table.replace(&format!("Fjalia numër {i}."), &format!("Fjalia e importuar {i}."));
    }
    library.write("back.csv", &table);
    std::thread::scope(|scope| {
        let import =
            scope.spawn(|| library.run(&["translations", "import", library.path("back.csv").to_str().unwrap(), "--by", "kompania"]));
        let mut rita = signed_in(&server, "rita");
        for i in 50..60 {
            let page = rita.get(&format!("{GUIDE}?id=guide-m{i}"));
            let approved = send(&mut rita, GUIDE, &page, &[&format!("Fjalia numër {i}.")], "approve", &[("warnings", "seen")]);
            assert_eq!(approved.status, 303, "{i}: {}", approved.text);
        }
        let imported = import.join().unwrap();
        assert!(imported.status.success(), "{} {}", String::from_utf8_lossy(&imported.stdout), String::from_utf8_lossy(&imported.stderr));
    });
    let (file, records) = (library.read(SQ), library.read(RECORDS));
    assert!((0..50).all(|i| file.contains(&format!("= Fjalia e importuar {i}.\n"))), "{file}");
    let approved =
        |i: usize| records.split(&format!("[guide-m{i}]")).nth(1).unwrap().split("\n[").next().unwrap().contains("state = \"approved\"");
    assert!((50..60).all(approved), "{records}");
    // What the import has replaced is in the history, and where the new text came from.
    let page = signed_in(&server, "ana").get(&format!("{GUIDE}?id=guide-m3"));
    assert!(page.text.contains("imported from") && page.text.contains("back.csv") && page.text.contains("kompania"), "{}", page.text);
    assert!(page.text.contains("stood there before") && page.text.contains("<p lang=\"sq\">Fjalia numër 3.</p>"), "{}", page.text);
}

#[test]
fn a_killed_server_leaves_whole_files_and_a_whole_history() {
    let library = library();
    let mut saved: Vec<String> = Vec::new();
    for round in 0..4 {
        let mut server = library.serve(&[]);
        let mut ana = signed_in(&server, "ana");
        let page = ana.get(FIND);
        let text = format!("Kur gjendet diçka {round}");
        let (address, fields) = (server.address.clone(), form(&page));
        // One save is confirmed, the next is under way when the server dies.
        assert_eq!(send(&mut ana, GUIDE, &page, &[&text], "submit", &[("warnings", "seen")]).status, 303);
        saved.push(text);
        drop((address, fields));
        server.child().kill().unwrap();
        server.child().wait().unwrap();
        let file = library.read(SQ);
        assert!(file.contains(saved.last().unwrap()) && file.contains("guide-rule ="), "{file}");
    }
    let history: i64 = state(&library)
        .query_row("SELECT count(*) FROM events WHERE message = 'guide-find' AND kind <> 'found'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(history, 4);
    // What killed processes have left is gone with the next save.
    library.write("locales/sq/.guide.ftl.4194999-42.next", "x");
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    assert!(!library.path("locales/sq/.guide.ftl.4194999-42.next").exists());
}

#[test]
fn what_cannot_be_read_is_not_empty() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    // Too large, and a folder in the place of the records.
    let page = ana.get(FIND);
    let whole = library.read(SQ);
    let large = format!("{whole}{}", "# x\n".repeat(1_100_000));
    library.write(SQ, &large);
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert!(refused.status == 409 && refused.text.contains("Kur gjeni diçka") && refused.text.contains("guide.ftl"), "{}", refused.text);
    assert_eq!(library.read(SQ).len(), large.len());
    library.write(SQ, &whole);
    fs::create_dir(library.path(RECORDS)).unwrap();
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert_eq!((refused.status, library.read(SQ)), (409, whole));
}

#[cfg(unix)]
#[test]
fn a_save_never_leaves_the_library() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    let kept = outside.path().join("secret.ftl");
    for linked in [SQ, RECORDS, "locales/sq"] {
        let library = library();
        fs::write(&kept, "guide-find = secret\n").unwrap();
        let server = library.serve(&[]);
        let mut ana = signed_in(&server, "ana");
        let page = ana.get(FIND);
        let path = library.path(linked);
        if path.is_dir() {
            fs::rename(&path, outside.path().join("sq")).unwrap();
            symlink(outside.path().join("sq"), &path).unwrap();
        } else {
            let _ = fs::remove_file(&path);
            symlink(&kept, &path).unwrap();
        }
        let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
        assert!([403, 404, 409].contains(&refused.status), "{linked}: {}", refused.status);
        assert!(refused.text.contains("Kur gjeni diçka"), "{linked}");
        assert_eq!(fs::read_to_string(&kept).unwrap(), "guide-find = secret\n", "{linked}");
    }
}

#[test]
fn a_state_that_cannot_be_written_is_said() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    let draft = format!("{GUIDE}/draft");
    assert_eq!(send(&mut ana, &draft, &page, &["Kur gjeni diçka"], "", &[]).status, 204);
    state(&library).execute_batch("ALTER TABLE drafts RENAME TO gone; ALTER TABLE events RENAME TO gone_too").unwrap();
    assert_eq!(send(&mut ana, &draft, &page, &["Kur gjeni diçka"], "", &[]).status, 503, "what is not kept is not said to be");
    // The history cannot be written, so the file stays as it is, and the page says where the text is.
    let before = library.read(SQ);
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert!(refused.status == 409 && refused.text.contains("it stands in this page only"), "{}", refused.text);
    assert!(refused.text.contains("Kur gjeni diçka"));
    assert_eq!(library.read(SQ), before);
}

#[test]
fn a_long_draft_is_kept_or_said_not_to_be() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    // Each letter takes six characters of a form: these are 24, 66 and 120 kB.
    for letters in [4_000, 11_000, 20_000] {
        let text = "ж".repeat(letters);
        assert_eq!(send(&mut ana, &format!("{GUIDE}/draft"), &page, &[&text], "", &[]).status, 204, "{letters}");
        assert!(ana.get(FIND).text.contains(&format!(">{text}</textarea>")), "{letters}");
    }
    let text = "ж".repeat(200_000);
    assert_eq!(send(&mut ana, &format!("{GUIDE}/draft"), &page, &[&text], "", &[]).status, 413, "what is not kept is not said to be");
    assert!(ana.get(FIND).text.contains(&format!(">{}</textarea>", "ж".repeat(20_000))), "the last one is still there");
}

#[test]
fn drafts_are_of_messages_that_exist() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    let mut fields = form(&page);
    fields.iter_mut().find(|(name, _)| name == "id").unwrap().1 = "no-such-message".to_owned();
    let fluent = "x".repeat(10_000);
    for action in ["save", "fluent", ""] {
        let address = if action.is_empty() { format!("{GUIDE}/draft") } else { GUIDE.to_owned() };
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .chain([("fluent", fluent.as_str()), ("action", action)])
            .collect();
        assert!(ana.post(&address, &fields).status >= 400 || action == "fluent");
    }
    assert_eq!(state(&library).query_row("SELECT count(*) FROM drafts", [], |row| row.get(0)), Ok(0));
}

fn git(library: &TestLibrary, arguments: &[&str]) -> String {
    let output = Command::new("git").arg("-C").arg(library.root()).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?} {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A library in git with all its files committed.
fn repository() -> TestLibrary {
    let library = library();
    git(&library, &["init", "--quiet"]);
    git(&library, &["add", "locales", "manuals"]);
    git(&library, &["-c", "user.name=x", "-c", "user.email=x@x", "commit", "--quiet", "-m", "all"]);
    library
}

fn save_in_turn(server: &TestServer, name: &str, id: &str, texts: &[String]) {
    let mut client = signed_in(server, name);
    for text in texts {
        let page = client.get(&format!("{GUIDE}?id={id}"));
        let saved = send(&mut client, GUIDE, &page, &[text], "submit", &[("warnings", "seen")]);
        assert!(saved.status == 303, "{} {}", saved.status, saved.text);
    }
}

#[test]
fn one_save_is_one_commit_of_its_author_also_two_at_once() {
    let library = repository();
    let server = library.serve(&["--commit"]);
    let texts = |name: &str| (0..5).map(|i| format!("Teksti i {name} {i}")).collect::<Vec<_>>();
    std::thread::scope(|scope| {
        scope.spawn(|| save_in_turn(&server, "ana", "guide-find", &texts("anës")));
        scope.spawn(|| save_in_turn(&server, "bora", "guide-purpose", &texts("borës")));
    });
    let commits = git(&library, &["log", "--format=%H %an", "-10"]);
    assert_eq!(commits.lines().count(), 10);
    for commit in commits.lines() {
        let (hash, author) = commit.split_once(' ').unwrap();
        let change = git(&library, &["show", "--format=", hash, "--", SQ]);
        let added: Vec<&str> = change.lines().filter(|line| line.starts_with('+') && !line.starts_with("+++")).collect();
        let own = if author == "ana" { "guide-find = Teksti i anës" } else { "guide-purpose = Teksti i borës" };
        assert!(added.len() == 1 && added[0].contains(own), "{author}: {change}");
    }
    assert_eq!(git(&library, &["status", "--porcelain", "--", "locales"]), "");
}

#[cfg(unix)]
#[test]
fn a_hook_that_hangs_is_ended_and_the_answer_is_true() {
    use std::os::unix::fs::PermissionsExt;
    let library = repository();
    let hook = library.path(".git/hooks/pre-commit");
    fs::create_dir_all(hook.parent().unwrap()).unwrap();
    fs::write(&hook, "#!/bin/sh\nsleep 100\n").unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    let server = library.serve(&["--commit"]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    let saved = send(&mut ana, GUIDE, &page, &["Kur Ana gjen diçka"], "submit", &[]);
    assert!(saved.status == 200 && saved.text.contains("The text is saved, but not committed"), "{} {}", saved.status, saved.text);
    assert!(saved.text.contains("class=\"state needs-review\""), "the page shows what is saved");
    assert!(library.read(SQ).contains("Kur Ana gjen diçka"));
    // The next commit is its author's alone.
    fs::remove_file(&hook).unwrap();
    let mut bora = signed_in(&server, "bora");
    let page = bora.get("/translate/sq/guide?id=guide-purpose");
    assert_eq!(send(&mut bora, GUIDE, &page, &["Synimi"], "submit", &[]).status, 303);
    let change = git(&library, &["show", "--format=%an", "HEAD", "--", SQ]);
    assert!(change.starts_with("bora\n") && !change.contains("+guide-find"), "{change}");
}
