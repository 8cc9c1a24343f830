//! Takes the fingerprint of the program, so that a release made by another version of it is never mistaken for a current one.

use std::fs;
use std::path::{Path, PathBuf};

/// Everything that can change what the program makes of the same library.
const INGREDIENTS: &[&str] = &["src", "templates", "assets", "locales/en/interface.ftl", "Cargo.toml", "Cargo.lock"];

fn main() {
    let mut hasher = blake3::Hasher::new();
    for ingredient in INGREDIENTS {
        println!("cargo::rerun-if-changed={ingredient}");
        let mut files = Vec::new();
        collect(Path::new(ingredient), &mut files);
        files.sort();
        for file in files {
            hasher.update(file.to_string_lossy().as_bytes());
            hasher.update(&fs::read(&file).unwrap_or_default());
        }
    }
    println!("cargo::rustc-env=ARMARIUM_FINGERPRINT={}", hasher.finalize().to_hex());
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
    } else if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            collect(&entry.path(), files);
        }
    }
}
