//! Accounts: made on the command line, used in a browser.

mod command_line;
mod person;
mod proxy;

use crate::support::client::{Client, Page};
use crate::support::{TestLibrary, TestServer};

const PASSWORD: &str = "pesë vula të çelikta";

/// A library with an account.
fn with_ana() -> TestLibrary {
    let library = TestLibrary::new();
    add(&library, "ana", &["--role", "translator:sq"]);
    library
}

fn add(library: &TestLibrary, name: &str, rights: &[&str]) {
    let output = library.run_with(&[&["user", "add", name], rights].concat(), &format!("{PASSWORD}\n"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn signed_in<'a>(server: &'a TestServer, name: &str) -> Client<'a> {
    let mut client = Client::new(server);
    let page = client.sign_in(name, PASSWORD);
    assert_eq!((page.status, page.header("location")), (303, Some("/translate")), "{}", page.text);
    client
}

/// Whether the sign-in page knows who is there.
fn known(client: &mut Client, name: &str) -> bool {
    client.get("/sign-in").text.contains(&format!("<strong>{name}</strong>"))
}

fn is_private(page: &Page) -> bool {
    page.header("cache-control") == Some("no-store")
}

#[test]
fn a_translator_signs_in_and_out() {
    let library = with_ana();
    let server = library.serve(&[]);
    let mut ana = Client::new(&server);
    let form = ana.get("/sign-in?next=%2Fen%2Fdocuments%2Fguide");
    assert_eq!((form.status, form.hidden("next")), (200, Some("/en/documents/guide")));
    assert!(is_private(&form) && form.header("set-cookie").is_none() && form.text.contains("type=\"password\""));

    let entered = ana.post("/sign-in", &[("name", " Ana "), ("password", PASSWORD), ("next", "/en/documents/guide")]);
    assert_eq!((entered.status, entered.header("location")), (303, Some("/en/documents/guide")));
    assert!(is_private(&entered));
    let cookie = entered.header("set-cookie").unwrap();
    let (token, attributes) = cookie.strip_prefix("session=").unwrap().split_once("; ").unwrap();
    assert!(token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit()), "{cookie}");
    let mut attributes: Vec<&str> = attributes.split("; ").collect();
    attributes.sort_unstable();
    assert_eq!(attributes, ["HttpOnly", "Path=/", "SameSite=Lax"], "it ends with the browser");

    let page = ana.get("/sign-in");
    assert!(is_private(&page) && page.text.contains("<strong>ana</strong>"), "{}", page.text);
    assert!(page.text.contains("Translator: <span lang=\"sq\">Shqip</span>") && !page.text.contains("type=\"password\""));
    assert_eq!(library.json(&["user", "list"]).1[0]["sessions"], 1);

    let left = ana.post("/sign-out", &[("csrf", page.hidden("csrf").unwrap())]);
    assert_eq!((left.status, left.header("location"), ana.cookies.get("session")), (303, Some("/"), None));
    assert!(is_private(&left) && left.header("set-cookie").unwrap().contains("Max-Age=0"));
    ana.cookies.insert("session".into(), token.into());
    assert!(!known(&mut ana, "ana"), "the token is worth nothing any more");
    assert_eq!(ana.post("/sign-out", &[]).status, 303, "who is not signed in is out already");
}

#[test]
fn reading_pages_are_the_same_for_everybody() {
    let server = with_ana().serve_owned(&[]);
    let mut ana = signed_in(&server, "ana");
    for path in ["/en/documents/guide", "/en/search?q=seals", "/api/v1/documents"] {
        let (own, stranger) = (ana.get(path), Client::new(&server).get(path));
        assert_eq!((own.status, &own.text), (200, &stranger.text), "{path}");
        for header in ["set-cookie", "cache-control"] {
            assert_eq!(own.header(header), stranger.header(header), "{path}: {header}");
        }
    }
}

#[test]
fn nobody_is_told_whether_a_name_exists() {
    let server = with_ana().serve_owned(&[]);
    let refused = |name: &str, password: &str| {
        let page = Client::new(&server).sign_in(name, password);
        assert!(page.status == 403 && page.header("set-cookie").is_none() && is_private(&page));
        assert!(page.text.contains(">The user name or the password is wrong.</p>"), "{}", page.text);
        page.text.replace(&format!("value=\"{name}\""), "value=\"\"")
    };
    let wrong = refused("ana", "not the password");
    assert_eq!(wrong, refused("bob", "not the password"));
    assert_eq!(wrong, refused("ana", ""));
    assert_eq!(wrong, refused("ana", &"x".repeat(5_000)));
}

#[test]
fn each_sign_in_gives_a_new_token() {
    let server = with_ana().serve_owned(&[]);
    let planted = "a".repeat(64);
    let mut ana = Client::new(&server);
    ana.cookies.insert("session".into(), planted.clone());
    ana.sign_in("ana", PASSWORD);
    let first = ana.cookies["session"].clone();
    assert_ne!(first, planted);
    ana.sign_in("ana", PASSWORD);
    assert_ne!(ana.cookies["session"], first);
    assert!(known(&mut ana, "ana"));
    for old in [planted, first] {
        let mut other = Client::new(&server);
        other.cookies.insert("session".into(), old);
        assert!(!known(&mut other, "ana"));
    }
}

#[test]
fn forms_of_other_sites_are_refused() {
    let library = with_ana();
    add(&library, "bora", &["--role", "admin"]);
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let own = ana.get("/sign-in").hidden("csrf").unwrap().to_owned();
    let other = signed_in(&server, "bora").get("/sign-in").hidden("csrf").unwrap().to_owned();
    for sent in [vec![], vec![("csrf", "")], vec![("csrf", other.as_str())], vec![("csrf", &own[..own.len() - 1])]] {
        let page = ana.post("/sign-out", &sent);
        assert!(page.status == 403 && is_private(&page) && page.text.contains("<h1>This is not allowed</h1>"), "{}", page.text);
    }
    for elsewhere in
        ["Origin: https://evil.example\r\n", "Origin: null\r\n", "Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\n"]
    {
        ana.headers = elsewhere.to_owned();
        assert_eq!(ana.post("/sign-out", &[("csrf", own.as_str())]).status, 403, "{elsewhere}");
        let mut victim = Client::new(&server).with(elsewhere);
        let page = victim.sign_in("ana", PASSWORD);
        assert_eq!((page.status, victim.cookies.len()), (403, 0), "{elsewhere}: nobody is signed in by another site");
    }
    ana.headers.clear();
    assert!(known(&mut ana, "ana"));
    assert_eq!(ana.post("/sign-out", &[("csrf", own.as_str())]).status, 303, "a proof stays good as long as the session");
}

#[test]
fn nobody_is_sent_to_another_server() {
    let server = with_ana().serve_owned(&[]);
    for next in
        ["https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)", "/x\r\nSet-Cookie: a=b"]
    {
        let query: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let form = Client::new(&server).get(&format!("/sign-in?next={query}"));
        assert!(form.hidden("next").is_none() && !form.text.contains("evil"), "{next}");
        let entered = Client::new(&server).post("/sign-in", &[("name", "ana"), ("password", PASSWORD), ("next", next)]);
        assert_eq!((entered.status, entered.header("location")), (303, Some("/translate")), "{next}");
    }
}

#[test]
fn who_guesses_is_told_to_wait() {
    let library = with_ana();
    add(&library, "bora", &["--role", "admin"]);
    let server = library.serve(&[]);
    let mut guesser = Client::new(&server);
    // On a slow machine an attempt may come back while others are made.
    let guesses = (0..50).take_while(|guess| guesser.sign_in("ana", &format!("guess number {guess}")).status == 403).count();
    assert!((5..50).contains(&guesses), "{guesses}");
    let refused = guesser.sign_in("Ana", PASSWORD);
    assert!(refused.status == 429 && is_private(&refused) && !guesser.cookies.contains_key("session"));
    let seconds: u64 = refused.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=60).contains(&seconds) && refused.text.contains(&format!("Wait {seconds} second")), "{}", refused.text);
    signed_in(&server, "bora");
}

#[test]
fn a_removed_user_or_a_new_password_ends_sessions() {
    let library = with_ana();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    assert!(library.run(&["user", "grant", "ana", "--role", "reviewer"]).status.success());
    assert!(ana.get("/sign-in").text.contains("Reviewer: all languages"), "rights hold from the next request");
    assert!(library.run_with(&["user", "password", "ana"], "katër drynë të vjetër\n").status.success());
    assert!(!known(&mut ana, "ana"));
    assert_eq!(ana.sign_in("ana", PASSWORD).status, 403);
    assert_eq!(ana.sign_in("ana", "katër drynë të vjetër").status, 303);
    assert!(library.run(&["user", "remove", "ana"]).status.success());
    assert!(!known(&mut ana, "ana"));
    add(&library, "ana", &["--role", "admin"]);
    assert!(!known(&mut ana, "ana"), "an account of the same name is another one");
}

#[test]
fn hostile_names_and_forms() {
    let server = with_ana().serve_owned(&[]);
    let long = "n".repeat(10_000);
    for name in ["", "<script>alert(1)</script>", "\" autofocus onfocus=alert(1) x=\"", "' OR 1=1 --", "ana\0", "\u{202e}ana", "ана", &long]
    {
        let page = Client::new(&server).sign_in(name, PASSWORD);
        assert_eq!((page.status, page.header("set-cookie")), (403, None), "{name}");
        assert!(!page.text.contains("<script>alert") && !page.text.contains("\" autofocus onfocus"), "{}", page.text);
        assert!(page.text.len() < 10_000, "{name}");
    }
    let mut client = Client::new(&server);
    let form = "application/x-www-form-urlencoded";
    for (kind, body, status) in [
        (form, "name=%ff%fe&password=%ff".to_owned(), 403),
        (form, "name=ana&name=ana".to_owned(), 422),
        (form, format!("name=ana&password={}", "x".repeat(20_000)), 413),
        ("application/json", "{}".to_owned(), 415),
        ("text/plain", String::new(), 415),
    ] {
        let page = client.post_raw("/sign-in", kind, &body);
        assert!(page.status == status && page.text.contains("<h1>"), "{kind} {}: {}", page.status, page.text);
    }
    client.cookies.insert("session".into(), "' OR 1=1".into());
    assert_eq!(client.get("/sign-in?next=%ff&lang=%3Cb%3E").status, 200);
}

#[test]
fn the_page_speaks_the_readers_language() {
    let library = TestLibrary::shipped();
    add(&library, "ana", &["--role", "reviewer:sr,mk"]);
    let server = library.serve(&[]);
    for (tag, title, wrong) in [
        ("en", "Sign in", "The user name or the password is wrong."),
        ("sq", "Hyrja", "Emri i përdoruesit ose fjalëkalimi është i gabuar."),
        ("mk", "Најава", "Корисничкото име или лозинката не се точни."),
        ("sr", "Пријава", "Корисничко име или лозинка нису исправни."),
        ("sr-Latn", "Prijava", "Korisničko ime ili lozinka nisu ispravni."),
    ] {
        let mut reader = Client::new(&server).with(&format!("Accept-Language: {tag}\r\n"));
        let page = reader.get("/sign-in?next=%2Fsr%2F");
        assert!(page.text.contains(&format!("<html lang=\"{tag}\">")) && page.text.contains(&format!("<h1>{title}</h1>")), "{tag}");
        assert!(page.text.contains(&format!("href=\"/sign-in?lang={tag}&#38;next=%2Fsr%2F\"")), "{}", page.text);
        assert!(reader.sign_in("bora", "x").text.contains(wrong), "{tag}");
        let mut other = Client::new(&server);
        assert!(other.get(&format!("/sign-in?lang={tag}")).text.contains(title));
        assert!(other.get("/sign-in").text.contains(title), "{tag} is remembered");
    }
}

#[test]
fn without_a_database_reading_stays_open() {
    let library = with_ana();
    let database = rusqlite::Connection::open(library.path("state/armarium.sqlite")).unwrap();
    database.pragma_update(None, "user_version", 99).unwrap();
    drop(database);
    let server = library.serve(&[]);
    let mut reader = Client::new(&server);
    assert_eq!(reader.get("/en/documents/guide").status, 200);
    for page in [reader.get("/sign-in"), reader.sign_in("ana", PASSWORD)] {
        assert!(page.status == 503 && is_private(&page), "{}", page.status);
        assert!(page.text.contains("<h1>Nobody can sign in at the moment</h1>"), "{}", page.text);
    }
    assert_eq!(reader.post("/sign-out", &[]).status, 303);
}
