//! A provider that lies, forgets, breaks off or keeps silent: nobody gets in, the page says it, and it is recorded why.

use serde_json::{Value, json};

use super::node::Node;
use super::{GRANTS, PASSWORD, SECRET, entry, library, recorded, serve, set};
use crate::support::client::{Client, Page};
use crate::support::walker::Walker;
use crate::support::{TestLibrary, TestServer};

/// Everything that a test here needs.
struct Scene {
    library: TestLibrary,
    server: TestServer,
    provider: Node,
}

impl Scene {
    fn set() -> Option<Self> {
        let library = library();
        let server = serve(&library);
        let provider = Node::rogue()?;
        let scene = Self { library, server, provider };
        scene.name(&scene.provider.issuer, "");
        Some(scene)
    }

    fn name(&self, issuer: &str, more: &str) {
        set(&self.library, &format!("[sign-in.openid]\nissuer = \"{issuer}\"\nclient_id = \"armarium\"\n{more}{GRANTS}"));
    }

    /// Tells the provider how to be.
    fn tell(&self, how: &Value) {
        Walker::default().post_json(&format!("{}/do", self.provider.issuer), how);
    }

    fn start(&self) -> String {
        format!("{}/sign-in/openid?next=%2Fen%2Fdocuments%2Finner", self.server.address)
    }

    fn sign_in(&self, walker: &mut Walker) -> Page {
        walker.go(&self.start())
    }

    fn why(&self) -> (String, String, String) {
        recorded(&self.library).pop().unwrap()
    }
}

fn refused(why: &str) -> (String, String, String) {
    entry("", "refused", &format!("openid: {why}"))
}

fn is_signed_in(walker: &Walker, server: &TestServer) -> bool {
    walker.cookies.get(&server.address).is_some_and(|cookies| cookies.contains_key("session"))
}

#[test]
fn a_token_that_cannot_be_trusted_lets_nobody_in() {
    let Some(scene) = Scene::set() else { return };
    let page = scene.sign_in(&mut Walker::default());
    assert_eq!(page.status, 200, "an honest one does: {}", page.text);
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let untrusted = "The answer of your institution cannot be trusted";
    for (how, why) in [
        (json!({ "claims": { "aud": "another-library" } }), "audience"),
        (json!({ "claims": { "aud": ["armarium", "another-library"] } }), "audience"),
        (json!({ "claims": { "iss": "https://evil.example" } }), "issuer"),
        (json!({ "claims": { "exp": now - 10 } }), "expired"),
        (json!({ "claims": { "iat": now - 7_200 } }), "expired"),
        (json!({ "claims": { "iat": now + 7_200, "exp": now + 9_000 } }), "expired"),
        (json!({ "claims": { "nonce": "of another sign-in" } }), "nonce"),
        (json!({ "claims": { "nonce": null } }), "nonce"),
        (json!({ "claims": { "sub": "" } }), "subject"),
        (json!({ "claims": { "sub": "s".repeat(300) } }), "subject"),
        (json!({ "claims": { "at_hash": "AAAAAAAAAAAAAAAAAAAAAA" } }), "token"),
        (json!({ "key": "none" }), "signature"),
        (json!({ "key": "secret", "secret": SECRET }), "signature"),
        (json!({ "header": { "alg": "ES512" } }), "signature"),
        (json!({ "header": { "crit": ["exp"], "exp": 1 } }), "signature"),
        (json!({ "key": "other" }), "signature"),
        (json!({ "iss": "https://evil.example" }), "issuer"),
    ] {
        scene.tell(&how);
        let mut walker = Walker::default();
        let page = scene.sign_in(&mut walker);
        assert!(page.status == 403 && page.text.contains(untrusted), "{how}: {} {}", page.status, page.text);
        assert!(!is_signed_in(&walker, &scene.server), "{how}");
        assert_eq!(scene.why(), refused(why), "{how}");
    }
    scene.tell(&json!({}));
    // What was refused took tries, as wrong passwords do.
    let tries = (0..20).map(|_| Client::new(&scene.server).get("/sign-in/openid/back?state=x&code=y").status).collect::<Vec<_>>();
    assert!(tries.contains(&429), "{tries:?}");
}

#[test]
fn an_answer_counts_once_and_in_the_browser_that_has_begun() {
    let Some(scene) = Scene::set() else { return };
    let late = "This sign-in was begun in another window";
    // Nothing was begun, or in another browser, or another time in the same.
    let mut ana = Walker::default();
    let first = ana.look(&scene.start());
    let answer = ana.until(first, &scene.server.address);
    let page = Walker::default().look(&answer);
    assert!(page.status == 403 && page.text.contains(late), "{}", page.text);
    assert_eq!(scene.why(), refused("nothing was begun in this browser"));
    let mut boro = Walker::default();
    boro.look(&scene.start());
    assert!(boro.look(&answer).text.contains(late));
    assert_eq!(scene.why(), refused("state"));
    assert!(!is_signed_in(&boro, &scene.server));
    // In hers it counts, whatever session somebody has planted there; and not again, with all that she had.
    let begun = ana.cookies[&scene.server.address].clone();
    let planted = "a".repeat(64);
    ana.cookies.get_mut(&scene.server.address).unwrap().insert("session".into(), planted.clone());
    let page = ana.look(&answer);
    assert_eq!((page.status, page.header("location")), (303, Some("/en/documents/inner")), "{}", page.text);
    assert_ne!(ana.cookies[&scene.server.address]["session"], planted);
    let mut thief = Walker::default();
    thief.cookies.insert(scene.server.address.clone(), begun.clone());
    let page = thief.look(&answer);
    assert!(page.status == 403 && page.text.contains(late), "{} {}", page.status, page.text);
    assert_eq!(scene.why(), refused("used before"));
    // A cookie that was changed is none.
    let mut forger = Walker::default();
    let forged = begun["sign-in"].replacen('0', "1", 1);
    forger.cookies.insert(scene.server.address.clone(), [("sign-in".to_owned(), forged)].into());
    forger.look(&answer);
    assert_eq!(scene.why(), refused("nothing was begun in this browser"));
}

#[test]
fn keys_that_change_are_fetched_again() {
    let Some(scene) = Scene::set() else { return };
    assert_eq!(scene.sign_in(&mut Walker::default()).status, 200);
    scene.tell(&json!({ "key": "new" }));
    // Not for each token that nobody has signed: a few seconds must have passed.
    assert_eq!(scene.sign_in(&mut Walker::default()).status, 403);
    std::thread::sleep(std::time::Duration::from_secs(6));
    let page = scene.sign_in(&mut Walker::default());
    assert_eq!(page.status, 200, "{}", page.text);
}

#[test]
fn a_provider_that_is_away_locks_nobody_out_of_anything_else() {
    let Some(scene) = Scene::set() else { return };
    for (how, status, says) in [(json!({ "broken": true }), 403, "was broken off"), (json!({ "pad": 1 << 20 }), 502, "cannot be reached")] {
        scene.tell(&how);
        let page = scene.sign_in(&mut Walker::default());
        assert!(page.status == status && page.text.contains(says), "{how}: {} {}", page.status, page.text);
    }
    // Another provider in its place, which says that it is this one; one that is not encrypted; one that is silent.
    scene.tell(&json!({ "discovery": { "issuer": "https://evil.example" } }));
    scene.name(&scene.provider.issuer.replace("127.0.0.1", "localhost"), "");
    assert_eq!(scene.sign_in(&mut Walker::default()).status, 502);
    scene.tell(&json!({ "discovery": { "token_endpoint": "http://evil.example/token" } }));
    scene.name(&scene.provider.issuer, "scopes = []\n");
    let page = scene.sign_in(&mut Walker::default());
    assert!(page.status == 502, "{} {}", page.status, page.text);
    scene.tell(&json!({ "silent": true }));
    scene.name(&scene.provider.issuer, "scopes = [\"email\"]\n");
    let begun = std::time::Instant::now();
    assert_eq!(Walker::default().look(&scene.start()).status, 502);
    assert!(begun.elapsed() < std::time::Duration::from_secs(9));
    // Who comes next does not wait again.
    let begun = std::time::Instant::now();
    let page = Client::new(&scene.server).with("Accept-Language: sq\r\n").get("/sign-in/openid");
    assert!(page.status == 502 && page.text.contains("Sistemi i hyrjes i institucionit tuaj"), "{}", page.text);
    assert!(begun.elapsed() < std::time::Duration::from_secs(2));
    let mut chief = Client::new(&scene.server);
    assert_eq!(chief.get("/en/documents/guide").status, 200);
    assert_eq!(chief.sign_in("chief", PASSWORD).status, 303);
    assert_eq!(chief.get("/people").status, 200);
    // Without a provider there is no such address.
    set(&scene.library, "");
    assert_eq!(Client::new(&scene.server).get("/sign-in/openid").status, 404);
    assert!(!Client::new(&scene.server).get("/sign-in").text.contains("/sign-in/openid"));
}

#[test]
fn a_name_is_not_believed_because_it_looks_like_an_address() {
    let Some(scene) = Scene::set() else { return };
    scene.name(&scene.provider.issuer, "name_claim = \"email\"\n");
    for (claims, status) in [
        (json!({ "email": "ana@police.example" }), 403),
        (json!({ "email": "ana@police.example", "email_verified": false }), 403),
        (json!({ "email": "ana@police.example", "email_verified": true }), 200),
    ] {
        scene.tell(&json!({ "claims": claims }));
        assert_eq!(scene.sign_in(&mut Walker::default()).status, status, "{claims}");
    }
    // Somebody else who has got her name does not get her account; she keeps it under another name.
    scene.tell(&json!({ "claims": { "sub": "sub-other", "email": "ana@police.example", "email_verified": true } }));
    assert_eq!(scene.sign_in(&mut Walker::default()).status, 403);
    assert_eq!(scene.why(), refused("the name is another account's"));
    scene.tell(&json!({ "claims": { "email": "ana.hoxha@police.example", "email_verified": true } }));
    assert_eq!(scene.sign_in(&mut Walker::default()).status, 200);
    let (_, accounts) = scene.library.json(&["user", "list"]);
    assert_eq!(accounts.as_array().unwrap().len(), 2, "{accounts}");
}

#[test]
fn rights_are_looked_at_whenever_somebody_signs_in() {
    let Some(scene) = Scene::set() else { return };
    let secret = format!("{}/en/documents/secret", scene.server.address);
    let mut ana = Walker::default();
    scene.tell(&json!({ "claims": { "groups": "bomb-squad" } }));
    scene.sign_in(&mut ana);
    assert_eq!(ana.look(&secret).status, 200);
    scene.tell(&json!({ "claims": { "groups": ["staff"] } }));
    let mut other = Walker::default();
    assert_eq!(scene.sign_in(&mut other).status, 200);
    assert_eq!((ana.look(&secret).status, other.look(&secret).status), (404, 404));
    // Nothing is left: what was open is closed at once.
    scene.tell(&json!({ "claims": { "groups": ["bomb squad", "Staff", 7, null] } }));
    assert_eq!(scene.sign_in(&mut Walker::default()).status, 403);
    assert_eq!(other.look(&format!("{}/en/documents/inner", scene.server.address)).status, 404);
    assert!(!scene.library.json(&["audit", "verify"]).1.to_string().contains("broken"));
}
