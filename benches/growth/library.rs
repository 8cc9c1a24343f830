//! Libraries of any size: copies of the course `house-search`, each with slugs and message ids of its own, in five language forms.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::process::copy_folder;

/// The document that is copied.
const ORIGINAL: &str = "house-search";
/// The languages that are kept as files.
const KEPT: [&str; 4] = ["en", "sq", "mk", "sr"];
/// The language forms.
pub const FORMS: [&str; 5] = ["en", "sq", "mk", "sr", "sr-Latn"];

/// A library in a temporary folder.
pub struct Library {
    folder: TempDir,
    /// How many documents it has.
    pub documents: usize,
}

impl Library {
    /// A library of so many documents, each printed once in each form.
    pub fn of(documents: usize) -> Self {
        let library = Self::printed_in_all_ways(documents);
        for number in 0..documents {
            let path = library.root().join("manuals").join(slug(number)).join("document.toml");
            let settings = read(&path);
            let kept = settings.lines().filter(|line| !line.starts_with("outputs"));
            write(&path, &kept.flat_map(|line| [line, "\n"]).collect::<String>());
        }
        library
    }

    /// The same, printed for facilitators and as cards as well.
    pub fn printed_in_all_ways(documents: usize) -> Self {
        let (project, folder) = (Path::new(env!("CARGO_MANIFEST_DIR")), tempfile::tempdir().expect("a temporary folder"));
        let root = folder.path();
        copy_folder(&project.join("manuals/lib"), &root.join("manuals/lib"));
        for name in ["library.toml", "roadmap.toml"] {
            let _ = fs::copy(project.join("manuals").join(name), root.join("manuals").join(name));
        }
        for tag in KEPT {
            for name in ["interface", "terms"] {
                write(&path(root, tag, name), &read(&path(project, tag, name)));
            }
        }
        let library = Self { documents, folder };
        for number in 0..documents {
            library.copy(project, &slug(number));
        }
        library
    }

    fn copy(&self, project: &Path, slug: &str) {
        self.copy_texts(&project.join("manuals").join(ORIGINAL), &self.root().join("manuals").join(slug), slug);
        for tag in KEPT {
            // Not the names of other documents that end alike.
            let text = read(&path(project, tag, ORIGINAL)).replace(&format!("-{ORIGINAL}-"), "-\u{0}-");
            let text = text.replace(&format!("{ORIGINAL}-"), &format!("{slug}-")).replace("-\u{0}-", &format!("-{ORIGINAL}-"));
            write(&path(self.root(), tag, slug), &text);
        }
    }

    fn copy_texts(&self, from: &Path, to: &Path, slug: &str) {
        for entry in fs::read_dir(from).expect("the document").flatten() {
            let (path, to) = (entry.path(), to.join(entry.file_name()));
            if path.is_dir() {
                self.copy_texts(&path, &to, slug);
            } else {
                write(&to, &read(&path).replace(&format!("{ORIGINAL}-"), &format!("{slug}-")));
            }
        }
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// How many editions it has.
    pub fn editions(&self) -> usize {
        self.documents * FORMS.len()
    }

    /// Changes one Albanian message of a document in the middle of the library.
    pub fn change_a_message(&self, round: usize) {
        let slug = self.middle();
        let path = path(self.root(), "sq", &slug);
        let text = read(&path);
        let start = format!("\n{slug}-sixty-intro = ");
        let (before, after) = text.split_once(&start).expect("the message to change");
        let (line, rest) = after.split_once('\n').expect("its line");
        let line = line.split_once(") ").filter(|(number, _)| number.starts_with('(')).map_or(line, |(_, line)| line);
        write(&path, &format!("{before}{start}({round}) {line}\n{rest}"));
    }

    /// The document that is changed.
    pub fn middle(&self) -> String {
        slug(self.documents / 2)
    }
}

/// The name of a document.
pub fn slug(number: usize) -> String {
    format!("hs{number:04}")
}

fn path(root: &Path, tag: &str, name: &str) -> PathBuf {
    root.join("locales").join(tag).join(format!("{name}.ftl"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}
