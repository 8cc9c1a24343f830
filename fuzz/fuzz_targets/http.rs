//! Whatever stands behind the question mark of an address, there is an answer, and it is never a fault of the server.
#![no_main]

use std::path::Path;
use std::sync::LazyLock;

use armarium::edition::{self, Silent};
use armarium::server::router::router;
use armarium::server::{App, Views};
use armarium::source::marking::Doors;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use libfuzzer_sys::fuzz_target;
use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

/// What a question can be asked of.
const PATHS: [&str; 6] = ["/en/search", "/sq/search", "/api/v1/search", "/api/v1/suggest", "/api/v1/findings", "/api/v1/documents"];

const SETTINGS: &str = "source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"sq\"\n";
const DOCUMENT: &str = "kind = \"manual\"\ntitle = \"guide-title\"\ndate = 2026-11-22\nversion = \"1.0\"\nmarking = \"public\"\n";
const MAIN: &str = "#import \"/manuals/lib/document.typ\": *\n#show: document\n\n= #t(\"guide-title\") <purpose>\n#prose(\"guide-rule\")\n";
const MESSAGES: &str = "guide-title = A small guide\nguide-rule = Do not touch the weapon. Keep distance and report.\n";

/// A small library, built and served: nobody listens, requests are handed in.
static SERVER: LazyLock<(tempfile::TempDir, Runtime, Router)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    copy(&project.join("manuals/lib"), &folder.path().join("manuals/lib"));
    for tag in ["en", "sq"] {
        copy(&project.join("locales").join(tag), &folder.path().join("locales").join(tag));
        write(&folder.path().join("locales").join(tag).join("guide.ftl"), MESSAGES);
    }
    write(&folder.path().join("manuals/library.toml"), SETTINGS);
    write(&folder.path().join("manuals/guide/document.toml"), DOCUMENT);
    write(&folder.path().join("manuals/guide/main.typ"), MAIN);
    let outcome = edition::build(folder.path(), &Silent).unwrap_or_else(|faults| panic!("{faults:?}"));
    let views = Views::open(outcome.release, Doors::default(), None).expect("a release");
    let app = App::new(views, PrometheusBuilder::new().build_recorder().handle());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    (folder, runtime, router(app))
});

fuzz_target!(|input: (u8, &str)| {
    let (place, query) = input;
    let path = PATHS[usize::from(place) % PATHS.len()];
    // What no client can send is no question; letters are, as they are and percent-encoded.
    let encoded: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
    for address in [format!("{path}?{query}"), format!("{path}?q={encoded}"), format!("{path}?{}", query.replace(' ', "+"))] {
        let Ok(request) = Request::get(address).body(Body::empty()) else { continue };
        let (_, runtime, router) = &*SERVER;
        let answer = runtime.block_on(router.clone().oneshot(request)).expect("an answer");
        assert!(!answer.status().is_server_error() || answer.status() == StatusCode::SERVICE_UNAVAILABLE, "{path}?{query}");
    }
});

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file");
        }
    }
}
