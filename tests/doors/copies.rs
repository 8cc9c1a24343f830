//! Copies of restricted documents: each says on every page whose it is.

use std::process::Command;

use super::{add, library, signed_in};

fn run(program: &str, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// How many dark points the left margin of each page has: a grey map of the strip in which the line stands.
fn margins(pdf: &str) -> Vec<usize> {
    let count = |page: usize| {
        let page = page.to_string();
        let map = run("pdftoppm", &["-gray", "-r", "72", "-x", "4", "-y", "0", "-W", "12", "-H", "842", "-f", &page, "-l", &page, pdf]);
        map.iter().skip(15).filter(|point| **point < 160).count()
    };
    let about = String::from_utf8(run("pdfinfo", &[pdf])).unwrap();
    let pages: usize = about.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap();
    (1..=pages).map(count).collect()
}

#[test]
fn who_takes_a_restricted_pdf_gets_a_copy_of_his_own() {
    let library = library(true);
    let release = library.build().unwrap().release;
    add(&library, "una", &["--role", "reader", "--clearance", "restricted", "--group", "unit"]);
    let server = library.serve(&[]);
    let mut una = signed_in(&server, "una");
    let (plain, copy) = (crate::support::pdf(&release, "secret", "sq"), library.path("copy.pdf"));
    let mut taken = Vec::new();
    for lines in ["", "Range: bytes=0-99\r\n"] {
        let page = una.get_with("/sq/documents/secret.pdf", lines);
        assert_eq!((page.status, page.header("accept-ranges"), page.header("etag")), (200, Some("none"), None));
        assert_eq!(page.header("cache-control"), Some("no-store"));
        taken.push(page.bytes);
    }
    assert_ne!(taken[0], taken[1], "each has a number of its own");
    std::fs::write(&copy, &taken[0]).unwrap();
    let (plain, copy) = (plain.to_str().unwrap(), copy.to_str().unwrap());
    run("qpdf", &["--check", copy]);
    assert_eq!(run("pdftotext", &[copy, "-"]), run("pdftotext", &[plain, "-"]), "the text of the document is as it was");
    let (before, after) = (margins(plain), margins(copy));
    assert!(before.iter().all(|points| *points == 0) && before.len() == after.len(), "{before:?}");
    assert!(after.iter().all(|points| *points > 50), "{after:?}");
    let tags = |pdf: &str| String::from_utf8_lossy(&run("pdfinfo", &["-struct-text", pdf])).into_owned();
    assert_eq!(tags(copy), tags(plain), "so are its tags");
    // Each has its entry; a booklet is a copy as well, and so is the text in two languages.
    assert_eq!(una.get("/sq/documents/secret.booklet.pdf").status, 200);
    let beside = crate::support::client::set(&mut una, "/sq/documents/secret.pdf?with=en");
    assert_eq!((beside.status, beside.header("etag"), beside.header("cache-control")), (200, None, Some("no-store")));
    std::fs::write(copy, &beside.bytes).unwrap();
    assert!(margins(copy).iter().all(|points| *points > 50));
    let list = |more: &[&str]| String::from_utf8(library.run(&[&["audit", "list"], more].concat()).stdout).unwrap();
    let entries = list(&["--person", "una", "--document", "secret"]);
    assert_eq!(entries.lines().count(), 5, "{entries}");
    let first = entries.lines().next().unwrap();
    let number = first.split_whitespace().next().unwrap();
    assert_eq!(list(&["--number", number]).trim(), first.trim(), "the number leads to the entry");
    // What is internal is given as it is, in ranges.
    assert_eq!(una.get_with("/sq/documents/inner.pdf", "Range: bytes=0-99\r\n").status, 206);
}

#[test]
fn a_page_says_who_may_read_it() {
    let library = library(true);
    let release = library.build().unwrap().release;
    for (slug, marking) in [("secret", "Restricted"), ("inner", "For internal use")] {
        let page = crate::support::page(&release, slug, "en");
        assert_eq!(page.matches(&format!("<p class=\"marking\">{marking}")).count(), 2, "{slug}");
    }
    assert!(!crate::support::page(&release, "guide", "en").contains("class=\"marking\""));
}
