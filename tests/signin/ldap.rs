//! People sign in with the name and password of the institution's directory.

use std::process::Output;
use std::time::{Duration, Instant};

use super::directory::Directory;
use super::{PASSWORD, entry, library, recorded, set, with_secrets};
use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};

const GRANTS: &str = "
[[sign-in.grants]]
group = \"staff\"
role = \"reader\"
clearance = \"internal\"

[[sign-in.grants]]
group = \"CN=bomb-squad, OU=groups,dc=police,dc=example\"
role = \"reader\"
clearance = \"restricted\"
groups = [\"unit\"]

[[sign-in.grants]]
group = \"readers\"
role = \"translator\"
";

/// Says where the directory is.
fn point(library: &TestLibrary, url: &str, more: &str) {
    set(
        library,
        &format!(
            "[sign-in.ldap]\nurl = \"{url}\"\nbind_dn = \"cn=armarium,ou=services,dc=police,dc=example\"\npeople = \"ou=people,dc=police,dc=example\"\n\
             groups = \"ou=groups,dc=police,dc=example\"\n{more}{GRANTS}"
        ),
    );
}

/// A server that trusts the directory's authority.
fn serve(library: &TestLibrary, directory: &Directory) -> TestServer {
    let mut command = with_secrets(library);
    command.env("SSL_CERT_FILE", directory.authority()).args(["serve", "--addr", "127.0.0.1:0"]);
    TestServer::start(command).expect("the server listens")
}

fn status(client: &mut Client, slug: &str) -> u16 {
    client.get(&format!("/en/documents/{slug}")).status
}

#[test]
fn a_name_of_the_directory_gets_in_with_the_groups_that_hold_it() {
    let library = library();
    let Some(directory) = Directory::start() else { return };
    point(&library, &format!("ldaps://127.0.0.1:{}", directory.encrypted), "");
    let server = serve(&library, &directory);
    // Ana's group is in a group which is in the one that opens something; Una's stands at a place with signs in its name.
    let mut ana = Client::new(&server);
    let page = ana.sign_in("Ana", PASSWORD);
    assert_eq!((page.status, page.header("location")), (303, Some("/")), "{}", page.text);
    assert_eq!((status(&mut ana, "inner"), status(&mut ana, "secret")), (200, 404), "a group of the same name elsewhere opens nothing");
    assert!(ana.get("/account").text.contains("institution (LDAP)"));
    let mut una = Client::new(&server);
    assert_eq!(una.sign_in("una", PASSWORD).status, 303);
    assert_eq!(status(&mut una, "secret"), 200);
    let mut boro = Client::new(&server);
    assert_eq!(boro.sign_in("boro", PASSWORD).header("location"), Some("/translate"));
    assert_eq!(boro.get("/translate/sq/guide").status, 200);
    // Whom the library knows itself, the directory does not change.
    let mut chief = Client::new(&server);
    assert_eq!(chief.sign_in("chief", PASSWORD).status, 303);
    assert_eq!(chief.get("/people").status, 200);
    let page = Client::new(&server).sign_in("vera", PASSWORD);
    assert!(page.status == 403 && page.text.contains("none of your groups there opens anything here"), "{}", page.text);
    assert_eq!(
        recorded(&library),
        [
            entry("ana", "sign-in", "ldap"),
            entry("una", "sign-in", "ldap"),
            entry("boro", "sign-in", "ldap"),
            entry("chief", "sign-in", ""),
            entry("", "refused", "ldap vera: no group opens anything"),
        ]
    );
}

#[test]
fn what_is_wrong_lets_nobody_in_and_takes_a_while_whoever_it_is() {
    let library = library();
    let Some(directory) = Directory::start() else { return };
    point(&library, &format!("ldap://127.0.0.1:{}", directory.port), "start_tls = true\nfilter = \"(|(uid={name})(mail={name}))\"\n");
    let server = serve(&library, &directory);
    let wrong = ">The user name or the password is wrong.</p>";
    let mut took = Vec::new();
    for (name, password) in [
        ("ana", "not her password"),
        ("nobody", PASSWORD),
        ("chief", "not his password"),
        // Directories say yes to nobody: it is never asked.
        ("ana", ""),
        ("*", PASSWORD),
        ("an*", PASSWORD),
        ("ana)(uid=*", PASSWORD),
        ("*)(|(uid=*", PASSWORD),
        ("ana\\2a", PASSWORD),
        ("uid=ana,ou=people,dc=police,dc=example", PASSWORD),
    ] {
        let begun = Instant::now();
        let page = Client::new(&server).sign_in(name, password);
        took.push(begun.elapsed());
        assert!(page.status == 403 && page.text.contains(wrong) && page.header("set-cookie").is_none(), "{name}: {}", page.text);
    }
    assert!(took.iter().all(|took| *took >= Duration::from_millis(600)), "{took:?}");
    assert!(recorded(&library).contains(&entry("", "refused", "ldap nobody: wrong name or password")));
    // The same person under another name is the same account; with a mail address that holds signs, too.
    let mut ana = Client::new(&server);
    assert_eq!(ana.sign_in("ana@police.example", PASSWORD).status, 303);
    assert!(ana.get("/sign-in").text.contains("<strong>ana</strong>"));
    // Tries run out, as everywhere.
    let tries: Vec<u16> = (0..6).map(|_| Client::new(&server).sign_in("boro", "not his password").status).collect();
    assert_eq!((tries[0], tries[5]), (403, 429), "{tries:?}");
}

#[test]
fn a_directory_that_is_away_locks_nobody_else_out() {
    let library = library();
    let Some(mut directory) = Directory::start() else { return };
    point(&library, &format!("ldaps://127.0.0.1:{}", directory.encrypted), "");
    let server = serve(&library, &directory);
    let mut ana = Client::new(&server);
    assert_eq!(ana.sign_in("ana", PASSWORD).status, 303);
    directory.stop();
    // Nobody has guessed: tries do not run out.
    for _ in 0..8 {
        let page = Client::new(&server).sign_in("boro", PASSWORD);
        assert!(
            page.status == 502 && page.text.contains("The sign-in of your institution cannot be reached"),
            "{} {}",
            page.status,
            page.text
        );
    }
    assert_eq!(status(&mut ana, "inner"), 200, "who is in stays in");
    let mut chief = Client::new(&server);
    assert_eq!((status(&mut chief, "guide"), chief.sign_in("chief", PASSWORD).status, chief.get("/people").status), (200, 303, 200));
    // Nor do settings that are broken take the ways away that there were.
    library.replace("manuals/library.toml", "role = \"reader\"", "role = \"king\"");
    assert_eq!(Client::new(&server).sign_in("boro", PASSWORD).status, 502);
}

#[test]
fn who_signs_for_the_directory_is_known() {
    let library = library();
    let Some(directory) = Directory::start() else { return };
    // This server does not know the authority; the other one knows it, and expects another name.
    for url in [format!("ldaps://127.0.0.1:{}", directory.encrypted), format!("ldaps://127.0.0.2:{}", directory.encrypted)] {
        point(&library, &url, "");
        let server = super::serve(&library);
        assert_eq!(Client::new(&server).sign_in("ana", PASSWORD).status, 502, "{url}");
    }
}

#[test]
fn auth_test_says_step_by_step_what_the_directory_answers() {
    let library = library();
    let Some(mut directory) = Directory::start() else { return };
    let test = |name: &str, password: &str| -> (Option<i32>, String) {
        let mut command = with_secrets(&library);
        command.env("SSL_CERT_FILE", directory.authority()).args(["auth", "test", name]);
        let output = given(command, password);
        (output.status.code(), format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)))
    };
    let url = format!("ldap://127.0.0.1:{}", directory.port);
    point(&library, &url, "start_tls = true\n");
    let (status, text) = test("ana", PASSWORD);
    assert_eq!(status, Some(0), "{text}");
    for says in [
        &format!("ok    connect   {url}, encrypted by StartTLS"),
        "ok    bind      as cn=armarium,ou=services",
        "ok    search    uid=ana,ou=people",
        "ok    password  it is right",
        "cn=staff,ou=groups",
        "ok    grants    ana: reader clearance:internal",
        "ok    account   ana is added when this person signs in",
    ] {
        assert!(text.contains(says), "{says}: {text}");
    }
    let (_, accounts) = library.json(&["user", "list"]);
    assert_eq!(accounts.as_array().unwrap().len(), 1, "nobody was added");
    for (name, password, says) in [
        ("ana", "not her password", "FAIL  password  it answers 49 (wrong name or password)"),
        ("nobody", PASSWORD, "FAIL  search    (uid=nobody) finds nobody below ou=people"),
        ("vera", PASSWORD, "FAIL  grants    none of the groups"),
        ("chief", PASSWORD, "FAIL  account   there is another account `chief`"),
        ("*", "", "(uid=\\2a) finds nobody"),
    ] {
        let (status, text) = test(name, password);
        // How wide the columns are depends on the steps that were taken.
        let (text, says) = (squeezed(&text), squeezed(says));
        assert!(status == Some(1) && text.contains(&says), "{name}: {text}");
    }
    let (status, text) = test("ana", "");
    assert!(status == Some(0) && text.contains("password  not tried"), "{text}");
    point(&library, &url, "people_of_nobody = 1\n");
    let (status, text) = test("ana", "");
    assert!(status == Some(1) && text.contains("manuals/library.toml"), "{text}");
    point(&library, &url, "");
    directory.stop();
    let mut command = with_secrets(&library);
    command.args(["--format", "json", "auth", "test", "ana"]);
    let steps: serde_json::Value = serde_json::from_slice(&given(command, "").stdout).unwrap();
    assert_eq!((&steps[0]["way"], &steps[0]["step"], &steps[0]["ok"]), (&"ldap".into(), &"connect".into(), &false.into()), "{steps}");
}

/// Runs a program with a line on its standard input.
fn given(mut command: std::process::Command, line: &str) -> Output {
    use std::io::Write;
    use std::process::Stdio;
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _ = writeln!(child.stdin.take().unwrap(), "{line}");
    child.wait_with_output().unwrap()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
