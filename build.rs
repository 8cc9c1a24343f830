//! Takes the fingerprint of the program, so that a release made by another version of it is never mistaken for a current one, and packs the
//! library that comes inside it.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

/// Everything that can change what the program makes of the same library.
const INGREDIENTS: &[&str] = &["src", "templates", "assets", "locales/en/interface.ftl", "Cargo.toml", "Cargo.lock"];

/// The library that comes inside the program. It is no part of its fingerprint: what a release was made from is named there by itself.
const SHIPPED: [&str; 2] = ["locales", "manuals"];

fn main() -> io::Result<()> {
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
    pack(&PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("shipped.gz"))
}

/// Packs the library: of each file the length of its path, the path, its length and its bytes, as `source/shipped.rs` reads them.
fn pack(target: &Path) -> io::Result<()> {
    let mut packed = GzEncoder::new(File::create(target)?, Compression::best());
    for folder in SHIPPED {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(Path::new(folder), &mut files);
        // What a library does not read is not in it either.
        files.retain(|file| {
            file.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.') && !name.to_string_lossy().ends_with('~'))
        });
        files.sort();
        for file in files {
            for piece in [file.to_string_lossy().as_bytes(), &fs::read(&file)?] {
                let length = u32::try_from(piece.len()).map_err(io::Error::other)?;
                packed.write_all(&length.to_le_bytes())?;
                packed.write_all(piece)?;
            }
        }
    }
    packed.finish()?.flush()
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
