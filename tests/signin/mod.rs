//! People of an institution get in by its OpenID provider and by its directory: real ones, started and stopped here, and some that lie.

mod certified;
mod directory;
mod ldap;
pub(crate) mod node;
mod rogue;

use std::process::Command;

use crate::support::{TestLibrary, TestServer};

/// The password of everybody in this folder.
const PASSWORD: &str = "five seals of steel";
/// What the provider knows this library by, and what it may search the directory with.
pub(crate) const SECRET: &str = "a secret of forty letters and some more digits 0123";

/// A library with a document for everybody, one for the inside and one for a unit, and an administrator of its own; built.
pub(crate) fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.document("inner", "internal").document("secret", "restricted");
    library.replace("manuals/secret/document.toml", "marking =", "groups = [\"unit\"]\nmarking =");
    library.build().unwrap();
    add(&library, "chief");
    library
}

fn add(library: &TestLibrary, name: &str) {
    let output = library.run_with(&["user", "add", name, "--role", "admin"], PASSWORD);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The server of a library with the secrets that the institution has given it.
pub(crate) fn serve(library: &TestLibrary) -> TestServer {
    let mut command = with_secrets(library);
    command.args(["serve", "--addr", "127.0.0.1:0"]);
    TestServer::start(command).expect("the server listens")
}

fn with_secrets(library: &TestLibrary) -> Command {
    let mut command = library.armarium();
    command.env("ARMARIUM_OPENID_SECRET", SECRET).env("ARMARIUM_LDAP_PASSWORD", SECRET);
    // The institution is on this machine, whatever the way to the internet is.
    for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command.env_remove(name);
    }
    command
}

/// Says in the settings of a library how people sign in; it holds from the next request.
pub(crate) fn set(library: &TestLibrary, sign_in: &str) {
    let kept = library.read("manuals/library.toml");
    let kept = kept.split("[sign-in").next().unwrap();
    library.write("manuals/library.toml", &format!("{kept}{sign_in}"));
}

/// What groups open in these tests.
pub(crate) const GRANTS: &str = "
[[sign-in.grants]]
group = \"staff\"
role = \"reader\"
clearance = \"internal\"

[[sign-in.grants]]
group = \"bomb-squad\"
role = \"reader\"
clearance = \"restricted\"
groups = [\"unit\"]

[[sign-in.grants]]
group = \"translators\"
role = \"translator\"
languages = [\"sq\"]
";

/// What is recorded of signing in: person, act, and what it was about.
fn recorded(library: &TestLibrary) -> Vec<(String, String, String)> {
    let (_, entries) = library.json(&["audit", "list"]);
    let text = |entry: &serde_json::Value, name: &str| entry[name].as_str().unwrap().to_owned();
    let entries = entries.as_array().unwrap().iter();
    let all = entries.map(|entry| (text(entry, "person"), text(entry, "act"), text(entry, "version")));
    all.filter(|(_, act, _)| ["sign-in", "refused", "sign-out"].contains(&act.as_str())).collect()
}

fn entry(person: &str, act: &str, about: &str) -> (String, String, String) {
    (person.to_owned(), act.to_owned(), about.to_owned())
}
