//! What leaves the server: packs, the list of what a device keeps, and an export to a stick.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::client::Client;
use crate::support::{self, TestLibrary, project};

/// A word that only a closed document has.
const SECRET: &str = "quillwort";

/// A library with a public document, and one that not everybody may read.
fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.document("secret", "internal");
    library.replace("locales/en/secret.ftl", "= Purpose", &format!("= The {SECRET} cabinet"));
    library
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        match entry.file_type().unwrap().is_dir() {
            true => found.extend(files(&entry.path())),
            false => found.push(entry.path()),
        }
    }
    found
}

#[test]
fn a_pack_is_of_public_documents_and_a_new_text_changes_few_of_its_parts() {
    let library = library();
    let release = library.build().unwrap().release;
    let parts = |release: &armarium::edition::Release| -> BTreeSet<String> {
        let pack = release.manifest.packs.values().next().unwrap();
        let slugs: Vec<&str> = pack.documents.iter().map(|piece| &*piece.slug).collect();
        assert_eq!(slugs, ["guide"]);
        let read = |part: &armarium::edition::Part| String::from_utf8(release.parts.read(part).unwrap()).unwrap();
        assert!(pack.parts().all(|part| !read(part).contains(SECRET)));
        pack.parts().map(|part| part.fingerprint.hex()).collect()
    };
    let before = parts(&release);
    assert_eq!(before, parts(&library.build().unwrap().release));
    library.document("another", "internal");
    let after = parts(&library.build().unwrap().release);
    assert_eq!(before, after, "a closed document changes nothing that devices fetch");
    library.replace("locales/en/guide.ftl", "= Purpose", "= Weapons");
    let after = parts(&library.build().unwrap().release);
    assert!(after != before && after.intersection(&before).count() >= 4, "{after:?}");
}

#[test]
fn a_document_that_was_to_be_reviewed_says_so() {
    let library = library();
    let status = |library: &TestLibrary| library.json(&["status"]).1[0]["review_was_due"].clone();
    assert!(!support::page(&library.build().unwrap().release, "guide", "en").contains("data-review"));
    assert!(status(&library).is_null());
    for (date, review, is_due) in [("2026-11-22", "9999-12-31", false), ("2020-01-01", "2020-01-02", true)] {
        library.document("guide", "public");
        library.replace("manuals/guide/document.toml", "date = 2026-11-22", &format!("date = {date}\nreview = {review}"));
        let page = support::page(&library.build().unwrap().release, "guide", "en");
        // The day stands there in any case; what warns is shown by a script when it is past.
        assert!(page.contains(&format!("data-review=\"{review}\" hidden")) && page.contains("<dt>Review due by</dt>"), "{review}");
        assert_eq!(status(&library).as_str(), is_due.then_some(review));
    }
    let server = library.serve(&[]);
    let catalogue: serde_json::Value = serde_json::from_str(&Client::new(&server).get("/api/v1/documents").text).unwrap();
    assert_eq!(catalogue[0]["review"], "2020-01-02");
}

#[test]
fn a_library_that_nobody_reads_without_an_account_has_no_packs() {
    let library = library();
    library.replace("manuals/library.toml", "source =", "reading = \"signed-in\"\nsource =");
    assert!(library.build().unwrap().release.manifest.packs.is_empty());
    let server = library.serve(&[]);
    let mut client = Client::new(&server);
    assert_eq!(client.get("/en/pack.json").status, 404);
    let worker = client.get("/sw.js");
    assert!(worker.status == 200 && worker.text.contains("unregister()") && !worker.text.contains("importScripts"));
}

#[test]
fn the_list_names_what_everybody_gets_whoever_asks() {
    let library = library();
    let server = library.serve(&[]);
    let mut client = Client::new(&server);
    let list: serde_json::Value = serde_json::from_str(&client.get("/en/pack.json").text).unwrap();
    let parts = list["parts"].as_array().unwrap();
    for part in parts {
        let url = part["url"].as_str().unwrap();
        let page = client.get(url);
        assert!(page.status == 200 && !url.contains("secret"), "{url}: {}", page.status);
        if part["kind"] == "document" || part["kind"] == "words" {
            assert_eq!(page.text.len() as u64, part["bytes"].as_u64().unwrap(), "{url}");
        }
    }
    // Too small a library to learn from has no part of meaning.
    for kind in ["words", "forms", "document", "page", "asset", "pdf"] {
        assert!(parts.iter().any(|part| part["kind"] == kind), "{kind}");
    }
    assert_eq!(client.get("/packs/0000").status, 404);
    // A document that is closed takes the list away at once, until the next release.
    library.replace("manuals/guide/document.toml", "\"public\"", "\"internal\"");
    drop(server);
    let server = library.serve(&[]);
    assert!(!Client::new(&server).get("/en/pack.json").text.contains("/documents/guide"));
}

#[test]
fn an_export_stands_by_itself_and_holds_what_is_public() {
    let library = library();
    library.build().unwrap();
    let folder = library.path("stick");
    let path = folder.to_str().unwrap().to_owned();
    let (status, report) = library.json(&["export", "site", &path, "--pdf"]);
    assert_eq!((status, report["pages"].as_u64(), report["pdfs"].as_u64()), (Some(0), Some(2), Some(2)), "{report}");
    for file in ["en/index.html", "en/search.html", "en/documents/guide.html", "sq/documents/guide.pdf", "packs/en.js", "index.html"] {
        assert!(folder.join(file).is_file(), "{file}");
    }
    for file in files(&folder) {
        let bytes = fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(SECRET) && !file.to_string_lossy().contains("secret"), "{}", file.display());
        if file.extension().is_some_and(|extension| extension == "html") {
            for attribute in ["href=\"", "src=\"", "action=\""] {
                for address in text.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                    let address = address.split(['#', '?']).next().unwrap_or_default();
                    let is_elsewhere = address.is_empty() || address.contains(':');
                    assert!(!address.starts_with('/'), "{}: {address}", file.display());
                    assert!(is_elsewhere || file.parent().unwrap().join(address).exists(), "{}: {address}", file.display());
                }
            }
        }
    }
    // The same again replaces it; what is not an export stays.
    assert!(library.run(&["export", "site", &path, "--lang", "en"]).status.success());
    assert!(!folder.join("sq").exists() && !folder.join("en/documents/guide.pdf").exists());
    let refused = library.run(&["export", "site", library.path("manuals").to_str().unwrap()]);
    assert!(!refused.status.success() && String::from_utf8_lossy(&refused.stderr).contains("no export"));
    assert!(library.path("manuals/guide/main.typ").is_file());
    assert!(!library.run(&["export", "site", &path, "--lang", "de"]).status.success());
}

#[test]
fn the_scripts_run_nothing_inline() {
    let files = fs::read_dir(project().join("assets/web")).unwrap().flatten().map(|file| file.path());
    let scripts: Vec<_> = files.filter(|path| path.extension().is_some_and(|extension| extension == "js")).collect();
    assert!(!scripts.is_empty());
    for script in scripts {
        let text = fs::read_to_string(&script).unwrap();
        assert!(!text.contains("eval(") && !text.contains("new Function"), "{}", script.display());
    }
}
