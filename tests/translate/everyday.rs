//! An editor sees what was asked and not found, and says what people mean by it.

use super::{library, signed_in};
use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};

const QUERIES: &str = "/translate/queries/sq";
const WORDS: &str = "locales/sq/search.toml";

/// Adds a word or an answer, and gives the status and the page.
fn add(server: &TestServer, action: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let mut client = signed_in(server, "ana");
    let csrf = client.get(&format!("{QUERIES}?q=x")).hidden("csrf").unwrap().to_owned();
    let answer = client.post(QUERIES, &[fields, &[("csrf", &csrf), ("action", action)]].concat());
    (answer.status, answer.text)
}

/// Asks until somebody has counted it.
fn asked(server: &TestServer, query: &str) {
    let mut editor = signed_in(server, "ana");
    for _ in 0..100 {
        assert_eq!(Client::new(server).get(&format!("/sq/search?q={query}")).status, 200);
        if editor.get(QUERIES).text.contains(&format!(">{query}</a>")) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("{query} is not counted");
}

#[test]
fn what_was_not_found_is_listed_tried_and_added() {
    let library = library();
    library.build().unwrap();
    let server = library.serve(&[]);
    asked(&server, "gogël");
    // Tried before anything is written.
    let tried = signed_in(&server, "ana").get(&format!("{QUERIES}?q=gogël&means=sendi"));
    assert!(tried.text.contains("guide#find") && !library.path(WORDS).exists(), "{}", tried.text);
    assert_eq!(add(&server, "word", &[("q", "gogël"), ("means", "sendi")]).0, 303);
    assert_eq!(library.read(WORDS), "[[synonyms]]\nsaid = [\"gogël\"]\nmeans = [\"sendi\"]\n");
    // What is there stays, byte for byte.
    library.write(WORDS, &format!("# fjalët\n{}", library.read(WORDS)));
    assert_eq!(add(&server, "answer", &[("q", "ku me shku"), ("section", "guide#find")]).0, 303);
    assert!(library.read(WORDS).starts_with("# fjalët\n[[synonyms]]\nsaid = [\"gogël\"]"));
    assert!(library.read(WORDS).ends_with("\n\n[[answers]]\nquery = \"ku me shku\"\nsection = \"guide#find\"\n"));
    // Mended with the release that holds it.
    let mut editor = signed_in(&server, "ana");
    let mended = (0..100).find(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        editor.get(&format!("{QUERIES}?lang=sq")).text.contains("<td role=\"cell\">Po</td>")
    });
    assert!(mended.is_some(), "{}", editor.get(QUERIES).text);
    assert!(Client::new(&server).get("/sq/search?q=gogël").text.contains("#find"));
}

#[test]
fn what_is_faulty_or_not_allowed_changes_nothing() {
    let library = library();
    library.write(WORDS, "[[synonyms]]\nsaid = [\"gogël\"]\nmeans = [\"send\"]\n");
    library.build().unwrap();
    let server = library.serve(&[]);
    let before = library.read(WORDS);
    for (action, fields) in [
        ("word", [("q", "send"), ("means", "gogël")]),
        ("word", [("q", "Send"), ("means", "send")]),
        ("word", [("q", "fjalë"), ("means", "")]),
        ("answer", [("q", "gogël"), ("section", "guide#none")]),
        ("answer", [("q", "gogël"), ("section", "../../etc/passwd")]),
    ] {
        let (status, page) = add(&server, action, &fields);
        assert!(status == 409 && page.contains("role=\"alert\""), "{fields:?}: {status}");
    }
    // Signs of TOML are letters like others.
    assert_eq!(add(&server, "word", &[("q", "\"]\nmeans=[\"x"), ("means", "send\\\"")]).0, 303);
    let (words, faults) = armarium::locale::everyday::parse(&library.read(WORDS), WORDS, None);
    assert_eq!((words.synonyms.len(), faults.len()), (2, 0));
    library.write(WORDS, &before);
    let mut client = signed_in(&server, "ana");
    assert_eq!(client.get("/translate/queries/en").status, 403);
    assert_eq!(client.get("/translate/queries/xx").status, 404);
    assert_eq!(client.post(QUERIES, &[("q", "a"), ("means", "b"), ("action", "word"), ("csrf", "wrong")]).status, 403);
    assert_eq!(Client::new(&server).get(QUERIES).status, 303);
    assert_eq!(library.read(WORDS), before);
}

#[test]
fn an_added_word_is_a_commit_where_texts_are() {
    let library = library();
    library.build().unwrap();
    let git = |arguments: &[&str]| {
        let output = std::process::Command::new("git").arg("-C").arg(library.root()).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    git(&["init", "-q"]);
    git(&["add", "manuals", "locales"]);
    git(&["-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "begin"]);
    let server = library.serve(&["--commit"]);
    assert_eq!(add(&server, "word", &[("q", "gogël"), ("means", "sendi")]).0, 303);
    assert_eq!(git(&["log", "-1", "--format=%an %s", "--", WORDS]).trim(), "ana everyday words (sq)");
}

#[test]
fn a_library_without_accounts_has_no_such_page() {
    let library = TestLibrary::new();
    library.build().unwrap();
    let server = library.serve(&[]);
    assert_ne!(Client::new(&server).get(QUERIES).status, 200);
}
