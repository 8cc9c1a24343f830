//! The second factor: set up, used, lost, and demanded.

use std::time::{SystemTime, UNIX_EPOCH};

use totp_rs::{Builder, Secret, Totp};

use super::{PASSWORD, add, library, signed_in, slugs};
use crate::support::client::{Client, Page};
use crate::support::{TestLibrary, TestServer};

/// What an application on a telephone knows after it has seen the page.
pub(crate) struct Telephone(Totp);

impl Telephone {
    pub(crate) fn that_sees(page: &str) -> Self {
        let typed = page.split("<code class=\"address\">").nth(1).unwrap_or_else(|| panic!("no key: {page}"));
        Self::that_knows(typed.split('<').next().unwrap())
    }

    pub(crate) fn that_knows(key: &str) -> Self {
        let secret = Secret::try_from_base32(key.replace(' ', "")).unwrap();
        Self(Builder::new().with_secret(secret.as_bytes().to_vec()).with_account_name("x").build().unwrap())
    }

    /// The code that it shows some steps from now: the server takes the next one, too, so tests do not wait.
    pub(crate) fn code(&self, steps: u64) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        self.0.generate(now + 30 * steps).to_string()
    }
}

fn served(settings: &str) -> (TestLibrary, TestServer) {
    let library = library(true);
    let text = library.read("manuals/library.toml");
    library.write("manuals/library.toml", &text.replacen("[[languages]]", &format!("{settings}\n[[languages]]"), 1));
    library.build().unwrap();
    add(&library, "una", &["--role", "reader", "--clearance", "restricted", "--group", "unit"]);
    let server = library.serve(&[]);
    (library, server)
}

fn codes(page: &Page) -> Vec<String> {
    page.text.split("<li><code>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

fn send(client: &mut Client, fields: &[(&str, &str)]) -> Page {
    let csrf = client.get("/account/second-factor").hidden("csrf").unwrap().to_owned();
    client.post("/account/second-factor", &[fields, &[("csrf", csrf.as_str())]].concat())
}

/// Sets one up for somebody who is signed in; with its recovery codes.
fn set_up(client: &mut Client) -> (Telephone, Vec<String>) {
    let page = client.get("/account/second-factor");
    let telephone = Telephone::that_sees(&page.text);
    assert!(page.text.contains("<svg class=\"code\"") && page.text.contains("M4 4h7v1h-7z"), "{}", page.text);
    let (passed, csrf) = (page.hidden("passed").unwrap().to_owned(), page.hidden("csrf").unwrap().to_owned());
    let with = |code: &str| {
        [("action", "set-up"), ("passed", passed.as_str()), ("csrf", csrf.as_str()), ("code", code)]
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
    };
    let mut post = |fields: [(String, String); 4]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        client.post("/account/second-factor", &fields)
    };
    let wrong = post(with("000"));
    assert!(wrong.status == 403 && wrong.text.contains("id=\"fault\""), "{}", wrong.text);
    assert_eq!(
        wrong.text.split("<code class=\"address\">").nth(1).map(|rest| &rest[..39]),
        page.text.split("<code class=\"address\">").nth(1).map(|rest| &rest[..39]),
        "the key that was scanned stays"
    );
    let done = post(with(&telephone.code(0)));
    let codes = codes(&done);
    assert_eq!((done.status, codes.len()), (200, 10), "{}", done.text);
    (telephone, codes)
}

/// Gives name and password; the page that asks for the code.
fn half_way(client: &mut Client) -> String {
    let page = client.sign_in("una", PASSWORD);
    assert!(page.status == 200 && page.text.contains("action=\"/sign-in/code\""), "{}", page.text);
    assert!(!client.cookies.contains_key("session"), "nothing is open yet");
    page.hidden("passed").unwrap().to_owned()
}

#[test]
fn a_password_alone_opens_nothing_any_more() {
    let (_library, server) = served("");
    let mut una = signed_in(&server, "una");
    let mut elsewhere = signed_in(&server, "una");
    let (telephone, recovery) = set_up(&mut una);
    assert_eq!(slugs(&mut una).len(), 4);
    assert_eq!(slugs(&mut elsewhere), ["guide"], "sessions that were begun without it have ended");
    let mut again = Client::new(&server);
    let passed = half_way(&mut again);
    for code in ["", &telephone.code(0), "abcd-efgh-jkmn-pqrs"] {
        let page = again.post("/sign-in/code", &[("passed", &passed), ("code", code), ("next", "/en/documents/secret")]);
        assert!(page.status == 403 && page.text.contains("name=\"next\" value=\"/en/documents/secret\""), "{code}: {}", page.text);
    }
    let code = telephone.code(1);
    let entered = again.post("/sign-in/code", &[("passed", &passed), ("code", &code), ("next", "/en/documents/secret")]);
    assert_eq!((entered.status, entered.header("location")), (303, Some("/en/documents/secret")));
    assert_eq!(slugs(&mut again).len(), 4);
    let mut thief = Client::new(&server);
    assert_eq!(thief.post("/sign-in/code", &[("passed", &passed), ("code", &code)]).status, 403, "no code works twice");
    for forged in ["", "x", &passed.replace("una", "chief")] {
        assert_eq!(thief.post("/sign-in/code", &[("passed", forged), ("code", &recovery[9])]).header("location"), Some("/sign-in"));
    }
    let mut without_telephone = Client::new(&server);
    let passed = half_way(&mut without_telephone);
    let entered = without_telephone.post("/sign-in/code", &[("passed", &passed), ("code", &recovery[0].to_uppercase())]);
    assert_eq!(entered.status, 303, "{}", entered.text);
    assert!(without_telephone.get("/account/second-factor").text.contains("9 recovery codes are left"));
    // Another device of another site cannot end it.
    let cross =
        Client::new(&server).with("Origin: https://evil.example\r\n").post("/sign-in/code", &[("passed", &passed), ("code", &recovery[1])]);
    assert_eq!(cross.status, 403);
    let others = codes(&send(&mut without_telephone, &[("action", "renew"), ("code", &recovery[1])]));
    assert!(others.len() == 10 && !others.contains(&recovery[2]));
    assert_eq!(send(&mut without_telephone, &[("action", "remove"), ("code", &recovery[2])]).status, 403, "the old ones are gone");
    assert_eq!(send(&mut without_telephone, &[("action", "remove"), ("code", &others[0])]).status, 303);
    assert_eq!(slugs(&mut signed_in(&server, "una")).len(), 4);
}

#[test]
fn codes_are_not_guessed() {
    let (_library, server) = served("");
    let mut una = signed_in(&server, "una");
    set_up(&mut una);
    let mut thief = Client::new(&server).with("X-Note: knows the password\r\n");
    let waits = (0..20).map(|_| {
        let page = thief.sign_in("una", PASSWORD);
        let Some(passed) = page.hidden("passed").map(str::to_owned) else { return page };
        thief.post("/sign-in/code", &[("passed", &passed), ("code", "123456")])
    });
    let waiting = waits.filter(|page| page.status == 429).count();
    assert!(waiting >= 16, "the right password gives no attempts back: {waiting}");
}

#[test]
fn a_library_demands_it() {
    let (library, server) = served("[second-factor]\nclearance = \"internal\"\n");
    let mut una = Client::new(&server);
    let page = una.sign_in("una", PASSWORD);
    assert!(
        page.status == 200 && page.text.contains("action=\"/sign-in/set-up\"") && !una.cookies.contains_key("session"),
        "{}",
        page.text
    );
    let (telephone, passed) = (Telephone::that_sees(&page.text), page.hidden("passed").unwrap().to_owned());
    assert_eq!(una.post("/sign-in/code", &[("passed", &passed), ("code", &telephone.code(0))]).status, 403);
    let wrong = una.post("/sign-in/set-up", &[("passed", &passed), ("code", "12345")]);
    assert!(wrong.status == 403 && wrong.text.contains("action=\"/sign-in/set-up\""), "{}", wrong.text);
    let done = una.post("/sign-in/set-up", &[("passed", &passed), ("code", &telephone.code(0)), ("next", "/en/documents/secret")]);
    assert!(codes(&done).len() == 10 && done.text.contains("href=\"/en/documents/secret\""), "{}", done.text);
    assert_eq!(slugs(&mut una).len(), 4);
    assert!(una.get("/account/second-factor").text.contains("cannot be taken away"));
    let kept = send(&mut una, &[("action", "remove"), ("code", &codes(&done)[0])]);
    assert_eq!(kept.status, 400);
    // The note that has set it up sets up no other.
    assert_eq!(Client::new(&server).post("/sign-in/set-up", &[("passed", &passed), ("code", &telephone.code(1))]).status, 403);
    // Whoever administers the accounts takes it from somebody who has lost it.
    let taken = library.run(&["user", "remove-factor", "una"]);
    assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
    assert_eq!(slugs(&mut una), ["guide"]);
    assert!(!library.run(&["user", "remove-factor", "una"]).status.success());
    // A demand holds from the next request, for sessions that have begun without it.
    library.replace("manuals/library.toml", "clearance = \"internal\"", "roles = [\"admin\"]");
    let mut second = Client::new(&server);
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while second.sign_in("una", PASSWORD).status != 303 {
        assert!(std::time::Instant::now() < deadline, "the setting was not seen");
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    assert_eq!(slugs(&mut second).len(), 4);
    library.replace("manuals/library.toml", "roles = [\"admin\"]", "roles = [\"reader\"]");
    while slugs(&mut second).len() != 1 {
        assert!(std::time::Instant::now() < deadline, "the setting was not seen");
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    let (status, faults) = library.json(&["check", "--format", "json"]);
    assert_eq!(status, Some(0), "{faults}");
    library.replace("manuals/library.toml", "roles = [\"reader\"]", "roles = [\"king\"]");
    assert!(!library.run(&["check"]).status.success(), "a demand that cannot be understood is a fault");
}

#[test]
fn what_is_done_with_it_is_recorded() {
    let (library, server) = served("");
    add(&library, "chief", &["--role", "admin"]);
    let (_, recovery) = set_up(&mut signed_in(&server, "una"));
    let mut una = Client::new(&server);
    let passed = half_way(&mut una);
    una.post("/sign-in/code", &[("passed", &passed), ("code", "wrong")]);
    una.post("/sign-in/code", &[("passed", &passed), ("code", &recovery[0])]);
    let mut chief = signed_in(&server, "chief");
    let csrf = chief.get("/people/una").hidden("csrf").unwrap().to_owned();
    let taken = chief.post("/people/una", &[("csrf", &csrf), ("action", "remove-factor")]);
    assert!(taken.status == 200 && !taken.text.contains("remove-factor"), "{}", taken.text);
    let (_, entries) = library.json(&["audit", "list", "--format", "json"]);
    let acts: Vec<&str> = entries.as_array().unwrap().iter().map(|entry| entry["act"].as_str().unwrap()).collect();
    for act in ["second-factor", "refused", "recovery", "no-second-factor"] {
        assert!(acts.contains(&act), "{act}: {acts:?}");
    }
}
