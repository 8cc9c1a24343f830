//! Takes the fingerprint of the program, so that a release made by another version of it is never mistaken for a current one, and packs the collection for
//! `armarium new library`.

use std::fs;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

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
    // While the program is worked on it reads the collection where it is.
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        pack(&["locales", "manuals"]).expect("the collection can be packed");
    }
}

/// Packs folders, the same bytes for the same files.
fn pack(folders: &[&str]) -> std::io::Result<()> {
    let path = Path::new(&std::env::var("OUT_DIR").unwrap_or_default()).join("collection.tar.gz");
    let mut archive = tar::Builder::new(GzEncoder::new(fs::File::create(path)?, Compression::best()));
    for folder in folders {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(Path::new(folder), &mut files);
        files.sort();
        for file in files {
            let bytes = fs::read(&file)?;
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_mode(0o644);
            header.set_cksum();
            archive.append_data(&mut header, &file, bytes.as_slice())?;
        }
    }
    archive.into_inner()?.finish()?;
    Ok(())
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
