//! The whole way, with a provider that the OpenID Foundation has certified.

use serde_json::json;

use super::node::Node;
use super::{GRANTS, PASSWORD, SECRET, entry, library, recorded, serve, set};
use crate::support::client::{Client, Page};
use crate::support::walker::Walker;
use crate::support::{TestLibrary, TestServer};

/// A provider for a server, and the settings that name it.
pub(super) fn provider(library: &TestLibrary, server: &TestServer) -> Option<Node> {
    let address = &server.address;
    let provider = Node::certified(&json!({
        "back": [format!("{address}/sign-in/openid/back")],
        "after": [format!("{address}/")],
        "secret": SECRET,
        "people": {
            "ana": { "groups": ["staff", "bomb-squad", "x".repeat(100_000)] },
            "boro": { "groups": ["translators", "staff"] },
            "vera": { "groups": ["visitors"] },
            "chief": { "groups": ["staff"] },
            "doc": { "groups": ["staff"], "preferred_username": "Dr. Doc" },
        },
    }))?;
    set(
        library,
        &format!(
            "[sign-in.openid]\nissuer = \"{}\"\nclient_id = \"armarium\"\nscopes = [\"profile\", \"groups\"]\n{GRANTS}",
            provider.issuer
        ),
    );
    Some(provider)
}

/// Signs somebody in at the provider's own form.
fn sign_in(walker: &mut Walker, server: &TestServer, name: &str, next: &str) -> Page {
    let form = walker.go(&format!("{}/sign-in/openid?next={}", server.address, next.replace('/', "%2F")));
    assert!(form.text.contains("name=\"login\""), "the provider asks: {} {}", form.status, form.text);
    let at = walker.at.clone();
    walker.send(&at, &[("prompt", "login"), ("login", name), ("password", "x")])
}

#[test]
fn a_person_of_the_institution_gets_in_reads_and_gets_out() {
    let library = library();
    let server = serve(&library);
    let Some(provider) = provider(&library, &server) else { return };
    let page = Client::new(&server).get("/sign-in?next=%2Fen%2Fdocuments%2Fsecret");
    assert!(page.text.contains("href=\"/sign-in/openid?next=%2Fen%2Fdocuments%2Fsecret\""), "{}", page.text);
    assert!(page.text.contains("type=\"password\""), "accounts of the library sign in as always");
    let mut ana = Walker::default();
    let secret = format!("{}/en/documents/secret", server.address);
    assert_eq!(ana.look(&secret).status, 404);
    let page = sign_in(&mut ana, &server, "ana", "/en/documents/secret");
    assert_eq!((page.status, ana.at.as_str()), (200, secret.as_str()), "{}", page.text);
    assert!(!ana.cookies[&server.address].contains_key("sign-in"), "what was begun is over");
    let account = ana.look(&format!("{}/account", server.address));
    assert!(account.text.contains("institution (OpenID)"), "{}", account.text);
    let rights = ana.look(&format!("{}/sign-in", server.address));
    assert!(rights.text.contains("Cleared for: Restricted") && rights.text.contains("Groups: unit"), "{}", rights.text);
    // Out, here and there: the provider asks, and leads back.
    let csrf = rights.hidden("csrf").unwrap().to_owned();
    let out = ana.send(&format!("{}/sign-out", server.address), &[("csrf", &csrf)]);
    let there = out
        .text
        .split("content=\"0; url=")
        .nth(1)
        .unwrap_or_else(|| panic!("{}", out.text))
        .split('"')
        .next()
        .unwrap()
        .replace("&#38;", "&");
    assert!(there.starts_with(&format!("{}/session/end?", provider.issuer)), "{there}");
    assert_eq!(ana.look(&secret).status, 404);
    let asked = ana.go(&there);
    let xsrf =
        asked.text.split("name=\"xsrf\" value=\"").nth(1).unwrap_or_else(|| panic!("{}", asked.text)).split('"').next().unwrap().to_owned();
    let back = ana.send(&format!("{}/session/end/confirm", provider.issuer), &[("xsrf", &xsrf), ("logout", "yes")]);
    assert!(back.status == 200 && ana.at.starts_with(&server.address), "{} {}", ana.at, back.text);
    let again = ana.go(&format!("{}/sign-in/openid", server.address));
    assert!(again.text.contains("name=\"login\""), "the provider has ended its session, too: {}", again.text);
    assert_eq!(recorded(&library), [entry("ana", "sign-in", "openid"), entry("ana", "sign-out", "")]);
    let (_, accounts) = library.json(&["user", "list"]);
    assert_eq!((&accounts[0]["name"], &accounts[0]["origin"]), (&"ana".into(), &"openid".into()));
    assert!(accounts[1].get("origin").is_none(), "{}", accounts[1]);
}

#[test]
fn groups_open_what_the_table_says_and_no_more() {
    let library = library();
    let server = serve(&library);
    let Some(_provider) = provider(&library, &server) else { return };
    let mut boro = Walker::default();
    assert_eq!(sign_in(&mut boro, &server, "boro", "/translate/sq/inner").status, 200);
    assert_eq!(boro.look(&format!("{}/en/documents/inner", server.address)).status, 200);
    assert_eq!(boro.look(&format!("{}/en/documents/secret", server.address)).status, 404);
    for (name, says, why) in [
        ("vera", "none of your groups there opens anything here", "openid: no group opens anything"),
        ("chief", "another account here has your user name already", "openid: the name is another account's"),
        ("doc", "your user name there cannot be one here", "openid: cannot be the name of an account"),
    ] {
        let mut walker = Walker::default();
        let page = sign_in(&mut walker, &server, name, "/");
        assert!(page.status == 403 && page.text.contains(says), "{name}: {} {}", page.status, page.text);
        assert!(!walker.cookies[&server.address].contains_key("session"), "{name}");
        assert_eq!(recorded(&library).last(), Some(&entry("", "refused", why)));
    }
    // The administrator of the library is who he was.
    let mut chief = Client::new(&server);
    assert_eq!(chief.sign_in("chief", PASSWORD).status, 303);
    let people = chief.get("/people");
    assert!(people.text.contains("institution (OpenID)") && people.text.contains("this library"), "{}", people.text);
    let csrf = people.hidden("csrf").unwrap().to_owned();
    let page = chief.get("/people/boro");
    assert!(page.text.contains("set anew whenever this person signs in") && !page.text.contains("value=\"invite\""), "{}", page.text);
    assert_eq!(chief.post("/people/boro", &[("csrf", &csrf), ("action", "invite")]).status, 404);
    for action in ["invite", "password"] {
        let output = library.run_with(&["user", action, "boro"], PASSWORD);
        assert!(output.status.code() == Some(1) && String::from_utf8_lossy(&output.stderr).contains("has no password here"), "{action}");
    }
    // An administrator ends it at once, and groups that open nothing any more end it at the next sign-in.
    chief.post("/people/boro", &[("csrf", &csrf), ("action", "end-sessions")]);
    assert_eq!(boro.look(&format!("{}/en/documents/inner", server.address)).status, 404);
}

#[test]
fn nobody_is_led_to_another_server() {
    let library = library();
    let server = serve(&library);
    let Some(_provider) = provider(&library, &server) else { return };
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example", "/sign-in/openid"] {
        let mut walker = Walker::default();
        sign_in(&mut walker, &server, "ana", &next.replace(':', "%3A").replace('\\', "%5C"));
        assert_eq!(walker.at, format!("{}/en/", server.address), "{next}");
    }
}

#[test]
fn auth_test_says_what_the_provider_answers() {
    let library = library();
    let server = serve(&library);
    let Some(provider) = provider(&library, &server) else { return };
    let test = || library.armarium().args(["auth", "test", "ana"]).stdin(std::process::Stdio::null()).output().unwrap();
    let output = test();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    for says in ["ok    discovery", "ok    keys", &format!("sessions end at {}/session/end", provider.issuer), "/sign-in/openid/back"] {
        assert!(text.contains(says), "{says}: {text}");
    }
    drop(provider);
    let output = test();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.code() == Some(1) && text.contains("FAIL  discovery"), "{text}");
}
