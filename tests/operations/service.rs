//! `armarium service install`, `completions` and `man`

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{argument, armarium, done};

#[test]
fn the_unit_is_what_systemd_takes() {
    let folder = tempfile::tempdir().unwrap();
    let unit = done(folder.path(), &["service", "install", "--print", "--user", "root", "--addr", "0.0.0.0:443"]);
    for line in [
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "PrivateTmp=yes",
        "MemoryMax=2G",
        "CapabilityBoundingSet=CAP_NET_BIND_SERVICE",
        "User=root",
    ] {
        assert!(unit.lines().any(|known| known == line), "{line}: {unit}");
    }
    let reader = ["--follow", "s3://manuals/published", "--trust", "/etc/armarium/desk.key.pub", "--desk", "https://desk.example"];
    let follows = done(folder.path(), &[&["service", "install", "--print"][..], &reader].concat());
    assert!(follows.contains(&format!(
        " {}\n",
        reader.map(|word| if word.starts_with("--") { word.to_owned() } else { format!("\"{word}\"") }).join(" ")
    )));
    let file = folder.path().join("armarium.service");
    let said = done(folder.path(), &["service", "install", "--user", "root", "--addr", "0.0.0.0:443", "--unit", argument(&file)]);
    assert!(fs::read_to_string(&file).unwrap() == unit && said.contains("systemctl enable --now armarium.service"), "{said}");
    let verified = match Command::new("systemd-analyze").arg("verify").arg("--man=no").arg(&file).output() {
        Err(error) => return eprintln!("skipped: systemd-analyze cannot be run ({error})"),
        Ok(verified) => verified,
    };
    // Of other units of the machine it may say what it likes.
    let said = String::from_utf8_lossy(&verified.stderr).into_owned();
    let own: Vec<&str> = said.lines().filter(|line| line.contains("armarium")).collect();
    assert!(own.is_empty(), "{own:#?}");
}

#[test]
fn a_unit_holds_nothing_that_somebody_puts_into_a_name() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [["--user", "root\nExecStart=/bin/sh"], ["--addr", "127.0.0.1:1\nUser=root"], ["--memory", "1G\nUser=root"]] {
        let output = armarium(folder.path(), &[&["service", "install", "--print"][..], &arguments].concat());
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{arguments:?}");
    }
}

#[test]
fn shells_and_man_know_every_command() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "zsh", "fish"] {
        let script = done(Path::new("."), &["completions", shell]);
        assert!(script.contains("backup") && script.contains("tls-cert"), "{shell}");
    }
    done(Path::new("."), &["man", argument(folder.path())]);
    for page in ["armarium.1", "armarium-serve.1", "armarium-new-library.1"] {
        assert!(fs::read_to_string(folder.path().join(page)).unwrap().contains(".TH"), "{page}");
    }
}
