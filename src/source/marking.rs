//! Which documents everybody may read, as their files say at this moment: read apart from everything else, so that withdrawing a document works
//! whatever else is wrong with the library.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::source::Marking;

/// Largest settings of a document that are read, in bytes.
const MAX_SETTINGS_BYTES: u64 = 1 << 20;

/// The markings of a library's documents. Files that have not changed are not read again.
#[derive(Debug)]
pub struct Markings {
    root: PathBuf,
    known: HashMap<String, (Stamp, bool)>,
}

/// How a file looks from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// Device, file, and when anything about it changed, in seconds and nanoseconds: no program can set that.
    identity: [i64; 4],
}

impl Markings {
    /// The markings of the library in a folder.
    pub fn of(root: &Path) -> Self {
        Self { root: root.to_owned(), known: HashMap::new() }
    }

    /// Those of some documents that not everybody may read: whose folder is gone, whose marking is not `public`, or whose settings cannot be read.
    ///
    /// Where there is no folder `manuals/`, there is no library that could say anything: none.
    pub fn withdrawn<'a>(&mut self, slugs: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
        if fs::symlink_metadata(self.root.join("manuals")).is_err() {
            return BTreeSet::new();
        }
        slugs.into_iter().filter(|slug| !self.is_public(slug)).map(str::to_owned).collect()
    }

    /// Whether everybody may read a document.
    fn is_public(&mut self, slug: &str) -> bool {
        let path = self.root.join("manuals").join(slug).join("document.toml");
        let Some(stamp) = stamp(&path) else {
            self.known.remove(slug);
            return false;
        };
        match self.known.get(slug) {
            Some((known, public)) if *known == stamp => *public,
            _ => {
                let public = self.contains(&path) && read(&path);
                self.known.insert(slug.to_owned(), (stamp, public));
                public
            }
        }
    }

    /// Whether a file is where its path says, and not outside of the library behind a link.
    fn contains(&self, path: &Path) -> bool {
        let real = |path: &Path| path.canonicalize().ok();
        real(&self.root).zip(real(path)).is_some_and(|(root, path)| path.starts_with(root))
    }
}

/// How a regular file looks from outside; nothing else has settings, and a pipe would be waited for.
fn stamp(path: &Path) -> Option<Stamp> {
    let about = fs::metadata(path).ok().filter(|about| about.is_file() && about.len() <= MAX_SETTINGS_BYTES)?;
    Some(Stamp { length: about.len(), modified: about.modified().ok(), identity: identity(&about) })
}

#[cfg(unix)]
fn identity(about: &Metadata) -> [i64; 4] {
    use std::os::unix::fs::MetadataExt;
    [about.dev() as i64, about.ino() as i64, about.ctime(), about.ctime_nsec()]
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> [i64; 4] {
    [0; 4]
}

/// Whether settings say that everybody may read the document.
fn read(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|text| stated(&text) == Some(Marking::Public))
}

/// Who may read a document, as its settings say. Only this one setting is looked at, whatever else is wrong with them.
pub fn stated(text: &str) -> Option<Marking> {
    let settings: toml::Table = text.parse().ok()?;
    settings.get("marking")?.clone().try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(settings: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (slug, text) in settings {
            fs::create_dir_all(root.path().join("manuals").join(slug)).unwrap();
            fs::write(root.path().join("manuals").join(slug).join("document.toml"), text).unwrap();
        }
        root
    }

    #[test]
    fn only_what_says_that_it_is_public_is() {
        let cases = [
            ("plain", "marking = \"public\"", false),
            ("everything-else-is-wrong", "kind = 7\ndate = \"never\"\nmarking = \"public\"\nunknown = true", false),
            ("restricted", "marking = \"restricted\"", true),
            ("misspelt", "marking = \"Public\"", true),
            ("with-a-space", "marking = \"public \"", true),
            ("a-list", "marking = [\"public\"]", true),
            ("in-a-section", "[more]\nmarking = \"public\"", true),
            ("none", "kind = \"manual\"", true),
            ("empty", "", true),
            ("no-toml", "marking = \"public\"\nx {", true),
        ];
        let root = library(&cases.map(|(slug, text, _)| (slug, text)));
        let slugs = cases.iter().map(|(slug, ..)| *slug).chain(["gone"]);
        let withdrawn = Markings::of(root.path()).withdrawn(slugs);
        for (slug, _, expected) in cases {
            assert_eq!(withdrawn.contains(slug), expected, "{slug}");
        }
        assert!(withdrawn.contains("gone"));
    }

    #[test]
    fn a_change_is_seen_also_where_size_and_time_are_the_same() {
        let root = library(&[("guide", "marking = \"public\"")]);
        let mut markings = Markings::of(root.path());
        assert!(markings.withdrawn(["guide"]).is_empty());
        let path = root.path().join("manuals/guide/document.toml");
        let time = fs::metadata(&path).unwrap().modified().unwrap();
        fs::write(&path, "marking = \"hidden\"").unwrap();
        fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        assert_eq!(markings.withdrawn(["guide"]).len(), 1);
        fs::write(&path, "marking = \"public\"").unwrap();
        assert!(markings.withdrawn(["guide"]).is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn what_lies_behind_links_and_pipes_is_not_read() {
        let root = library(&[("guide", "marking = \"public\"")]);
        let outside = library(&[("other", "marking = \"public\"")]);
        let path = root.path().join("manuals/guide/document.toml");
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(outside.path().join("manuals/other/document.toml"), &path).unwrap();
        assert_eq!(Markings::of(root.path()).withdrawn(["guide"]).len(), 1);
        fs::remove_file(&path).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert_eq!(Markings::of(root.path()).withdrawn(["guide"]).len(), 1);
    }

    #[test]
    fn without_a_library_a_release_is_served_as_it_is() {
        let root = tempfile::tempdir().unwrap();
        assert!(Markings::of(root.path()).withdrawn(["guide"]).is_empty());
        fs::create_dir(root.path().join("manuals")).unwrap();
        assert_eq!(Markings::of(root.path()).withdrawn(["guide"]).len(), 1);
    }
}
