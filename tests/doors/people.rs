//! Administrators give rights, invite and end sessions in the browser; everybody sees his own sessions.

use super::{PASSWORD, add, library, signed_in, slugs};
use crate::support::client::{Client, Page};
use crate::support::{TestLibrary, TestServer};

/// A library with an administrator, served.
fn served() -> TestServer {
    let library = library(true);
    library.build().unwrap();
    add(&library, "chief", &["--role", "admin"]);
    library.serve_owned(&[])
}

fn send(client: &mut Client, path: &str, fields: &[(&str, &str)]) -> Page {
    let csrf = client.get(path).hidden("csrf").unwrap_or_default().to_owned();
    client.post(path, &[fields, &[("csrf", csrf.as_str())]].concat())
}

fn invitation(page: &Page) -> String {
    let address = page.text.split("<code class=\"address\">").nth(1).unwrap_or_else(|| panic!("{}", page.text));
    address.split('<').next().unwrap().to_owned()
}

#[test]
fn somebody_is_invited_chooses_a_password_and_reads() {
    let server = served();
    let mut chief = signed_in(&server, "chief");
    let fields = [("name", "Una"), ("grant", "reader:"), ("clearance", "restricted"), ("groups", " unit  court ")];
    let added = send(&mut chief, "/people", &fields);
    assert_eq!(added.status, 200, "{}", added.text);
    let address = invitation(&added);
    assert!(!chief.get("/people").text.contains(&address), "it is shown once");
    let mut una = Client::new(&server);
    // Nobody has a password yet.
    for password in ["", "\0", PASSWORD] {
        assert_eq!(una.sign_in("una", password).status, 403);
    }
    assert!(una.get(&address).text.contains("<strong>una</strong>"));
    for (password, again) in [("short", "short"), (PASSWORD, "another password"), ("", "")] {
        let page = una.post(&address, &[("password", password), ("again", again)]);
        assert!(page.status == 422 && page.text.contains("id=\"fault\""), "{password}: {}", page.text);
    }
    let kept = una.post(&address, &[("password", PASSWORD), ("again", PASSWORD)]);
    assert_eq!((kept.status, kept.header("location")), (303, Some("/sign-in")));
    for page in [una.get(&address), una.post(&address, &[("password", PASSWORD), ("again", PASSWORD)]), una.get("/invitation/x")] {
        assert!(page.status == 404 && page.text.contains("This invitation was used"), "{}", page.text);
    }
    let mut una = signed_in(&server, "una");
    assert_eq!(slugs(&mut una), ["guide", "inner", "secret", "team"]);
    assert!(una.get("/sign-in").text.contains("Cleared for: Restricted"));
    for path in ["/people", "/people/chief", "/audit", "/audit.csv", "/audit.jsonl"] {
        assert_eq!(una.get(path).status, 403, "{path}");
        let stranger = Client::new(&server).get(path);
        assert!(stranger.status == 303 && stranger.header("location").unwrap().starts_with("/sign-in"), "{path}");
    }
    // Rights that are taken are gone with the next request.
    let saved =
        send(&mut chief, "/people/una", &[("action", "save"), ("grant", "translator:sq"), ("clearance", "internal"), ("groups", "")]);
    assert!(saved.status == 200 && saved.text.contains("value=\"translator:sq\" checked"), "{}", saved.text);
    assert_eq!(slugs(&mut una), ["guide", "inner"]);
    assert_eq!(una.get("/translate/sq/inner").status, 200);
    send(&mut chief, "/people/una", &[("action", "end-sessions")]);
    assert_eq!(slugs(&mut una), ["guide"]);
    // Who has forgotten the password is invited again.
    let again = invitation(&send(&mut chief, "/people/una", &[("action", "invite")]));
    let other = "katër drynë të vjetër";
    assert_eq!(Client::new(&server).post(&again, &[("password", other), ("again", other)]).status, 303);
    assert_eq!(Client::new(&server).sign_in("una", PASSWORD).status, 403);
    assert_eq!(send(&mut chief, "/people/una", &[("action", "remove")]).status, 422);
    assert_eq!(send(&mut chief, "/people/una", &[("action", "remove"), ("sure", "yes")]).status, 303);
    assert_eq!(chief.get("/people/una").status, 404);
}

#[test]
fn what_a_form_says_wrong_changes_nothing() {
    let server = served();
    let mut chief = signed_in(&server, "chief");
    for (fields, status) in [
        (&[("name", "a b"), ("clearance", "public")][..], 422),
        (&[("name", "<script>"), ("clearance", "public")], 422),
        (&[("name", "una"), ("clearance", "everything")], 422),
        (&[("name", "una"), ("clearance", "public"), ("grant", "king:")], 422),
        (&[("name", "una"), ("clearance", "public"), ("grant", "reader:../sq")], 422),
        (&[("name", "una"), ("clearance", "public"), ("groups", "Unit")], 422),
        (&[("name", "chief"), ("clearance", "public")], 409),
    ] {
        let page = send(&mut chief, "/people", fields);
        assert_eq!(page.status, status, "{fields:?}");
        assert!(page.text.contains("role=\"alert\"") && !page.text.contains("<script>"), "{fields:?}");
    }
    assert_eq!(chief.post("/people", &[("name", "una"), ("clearance", "public")]).status, 403, "without a proof");
    // Somebody must be left who gives rights.
    let lost = send(&mut chief, "/people/chief", &[("action", "save"), ("grant", "reader:"), ("clearance", "public")]);
    assert!(lost.status == 409 && lost.text.contains("Nobody would be left"), "{}", lost.text);
    assert_eq!(send(&mut chief, "/people/chief", &[("action", "remove"), ("sure", "yes")]).status, 409);
    assert_eq!(chief.get("/people").status, 200);
    for path in ["/people/nobody", "/people/a%20b", "/people/..%2f"] {
        assert_eq!(chief.get(path).status, 404, "{path}");
    }
}

#[test]
fn everybody_sees_and_ends_his_own_sessions() {
    let server = served();
    let (mut one, mut other) = (signed_in(&server, "chief"), signed_in(&server, "chief"));
    let page = one.get("/account");
    let ids: Vec<&str> = page.text.split("name=\"session\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(ids.len() == 1 && page.text.contains("127.0.0.1") && page.text.contains("this one"), "{}", page.text);
    let id = ids[0].to_owned();
    assert_eq!(send(&mut one, "/account", &[("session", &id)]).status, 303);
    assert_eq!((one.get("/people").status, other.get("/people").status), (200, 303));
    assert_eq!(Client::new(&server).get("/account").status, 303);
}

#[test]
fn the_record_is_filtered_and_taken_as_a_file() {
    let library: TestLibrary = library(true);
    library.build().unwrap();
    add(&library, "chief", &["--role", "admin"]);
    add(&library, "una", &["--role", "reader", "--clearance", "internal"]);
    let server = library.serve(&[]);
    signed_in(&server, "una").get("/en/documents/inner");
    let mut chief = signed_in(&server, "chief");
    let page = chief.get("/audit?person=una&document=inner");
    assert!(page.text.contains("<td role=\"cell\">read</td>") && !page.text.contains(">signed in<"), "{}", page.text);
    assert!(page.text.contains("href=\"/audit.csv?person=una&#38;document=inner\""), "{}", page.text);
    let csv = chief.get("/audit.csv?person=una");
    assert_eq!(csv.text.lines().next(), Some("at,person,act,document,lang,version,from"));
    assert_eq!(csv.text.lines().count(), 3, "{}", csv.text);
    // A name that somebody has tried is no formula.
    for typed in ["=1+1", "＝1+1", "@x"] {
        Client::new(&server).sign_in(typed, "no password at all");
    }
    let refused = chief.get("/audit.csv").text;
    assert!(refused.matches(",refused,").count() == 3 && !refused.contains(",=1+1,") && !refused.contains(",＝1+1,"), "{refused}");
    let lines = chief.get("/audit.jsonl?document=inner");
    let entry: serde_json::Value = serde_json::from_str(lines.text.trim()).unwrap();
    assert_eq!((&entry["person"], &entry["act"], &entry["lang"]), (&"una".into(), &"read".into(), &"en".into()));
    // Taking it is recorded, too; what is no day filters nothing out.
    assert!(chief.get("/audit?from=yesterday&person=chief").text.contains("took this record"));
    for tag in ["en", "sq"] {
        assert!(chief.get(&format!("/audit?lang={tag}")).text.contains(&format!("<html lang=\"{tag}\">")));
    }
}

#[test]
fn the_command_line_invites_and_ends_sessions() {
    let library = library(false);
    let added = library.run(&["user", "add", "una", "--role", "reader", "--invite"]);
    let said = String::from_utf8(added.stderr).unwrap();
    assert!(added.status.success() && said.contains("/invitation/"), "{said}");
    let address = said.lines().last().unwrap().to_owned();
    library.build().unwrap();
    let server = library.serve(&[]);
    assert_eq!(Client::new(&server).post(&address, &[("password", PASSWORD), ("again", PASSWORD)]).status, 303);
    let mut una = signed_in(&server, "una");
    assert!(una.get("/sign-in").text.contains("<strong>una</strong>"));
    assert!(library.run(&["user", "end-sessions", "una"]).status.success());
    assert!(!una.get("/sign-in").text.contains("<strong>una</strong>"));
    assert!(!library.run(&["user", "invite", "nobody"]).status.success());
}
