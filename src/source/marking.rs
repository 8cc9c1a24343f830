//! Who may read what, as the files of a library say at this moment: read apart from everything else, so that withdrawing a document works whatever
//! else is wrong with the library.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::Deserialize;

use crate::source::library::LIBRARY_FILE;
use crate::source::{Door, Keeping, Keys, Marking, Reading, SecondFactor, document};

/// Largest settings of a document that are read, in bytes.
const MAX_SETTINGS_BYTES: u64 = 1 << 20;

/// The doors of a library's documents. Files that have not changed are not read again.
#[derive(Debug)]
pub struct Markings {
    root: PathBuf,
    known: HashMap<String, (Stamp, Option<Stated>)>,
    library: Option<(Stamp, Option<Reading>)>,
    demands: Demands,
}

/// What the settings of a library ask beside the doors of its documents. Where they cannot be understood, what they asked before holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Demands {
    #[serde(default)]
    second_factor: SecondFactor,
    #[serde(default)]
    audit: Keeping,
}

/// What settings say of who may read a document.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stated {
    door: Door,
    /// What it shows of other documents …
    draws_on: Vec<String>,
    /// … unless it names each record of theirs that it shows.
    discloses: bool,
}

/// How a file looks from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// Device, file, and when anything about it changed, in seconds and nanoseconds: no program can set that.
    identity: [i64; 4],
}

/// The doors of some documents at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doors {
    /// Where there is no library, nothing that it could say: whatever a release holds stands as it was built.
    known: Option<HashMap<String, Vec<Door>>>,
    /// Whether people whom nobody knows read anything, where the library says it.
    reading: Option<Reading>,
    demands: Demands,
}

impl Doors {
    /// All of them, some more than once.
    pub fn all(&self) -> impl Iterator<Item = &Door> {
        self.known.iter().flat_map(HashMap::values).flatten()
    }

    /// Whether people whom nobody knows read anything, where the library says it.
    pub fn reading(&self) -> Option<Reading> {
        self.reading
    }

    /// Of whom the library demands a second factor; where its settings cannot be understood, what it demanded before.
    pub fn second_factor(&self) -> &SecondFactor {
        &self.demands.second_factor
    }

    /// How long the record keeps what its entries say; where the settings cannot be understood, what they said before.
    pub fn keeping(&self) -> &Keeping {
        &self.demands.audit
    }

    /// Whether somebody may read a document: it and all that it draws on open. A document without a door opens to nobody.
    pub fn open(&self, slug: &str, keys: &Keys) -> bool {
        self.known.as_ref().is_none_or(|known| known.get(slug).is_some_and(|doors| doors.iter().all(|door| door.opens_to(keys))))
    }
}

impl Markings {
    /// The markings of the library in a folder.
    pub fn of(root: &Path) -> Self {
        Self { root: root.to_owned(), known: HashMap::new(), library: None, demands: Demands::default() }
    }

    /// The doors of some documents. One whose folder is gone, or whose settings do not say who may read it, has none.
    ///
    /// Where there is no folder `manuals/`, there is no library that could say anything.
    pub fn doors<'a>(&mut self, slugs: impl IntoIterator<Item = &'a str>) -> Doors {
        if fs::symlink_metadata(self.root.join("manuals")).is_err() {
            return Doors::default();
        }
        let doors = slugs.into_iter().filter_map(|slug| Some((slug.to_owned(), self.of_document(slug)?)));
        let (known, reading) = (Some(doors.collect()), self.reading());
        Doors { known, reading, demands: self.demands.clone() }
    }

    /// The doors that somebody passes who reads a document: its own, and those of all that it draws on.
    fn of_document(&mut self, slug: &str) -> Option<Vec<Door>> {
        let (mut slugs, mut doors) = (vec![slug.to_owned()], Vec::new());
        let mut next = 0;
        while let Some(slug) = slugs.get(next).cloned() {
            next += 1;
            let stated = self.stated(&slug)?;
            if stated.discloses && next == 1 {
                return Some(vec![stated.door]);
            }
            for other in stated.draws_on {
                if !slugs.contains(&other) {
                    slugs.push(other);
                }
            }
            doors.push(stated.door);
        }
        doors.dedup();
        Some(doors)
    }

    /// What the settings of the library say of people whom nobody knows; what else it asks is noted.
    fn reading(&mut self) -> Option<Reading> {
        #[derive(Deserialize)]
        struct Settings {
            #[serde(default)]
            reading: Reading,
        }
        let path = self.root.join(LIBRARY_FILE);
        let stamp = stamp(&path)?;
        if self.library.as_ref().is_none_or(|(known, _)| *known != stamp) {
            let text = self.contains(&path).then(|| fs::read_to_string(&path).ok()).flatten();
            if let Some(demands) = text.as_deref().and_then(|text| toml::from_str(text).ok()) {
                self.demands = demands;
            }
            let settings = text.and_then(|text| toml::from_str::<Settings>(&text).ok());
            self.library = Some((stamp, settings.map(|settings| settings.reading)));
        }
        self.library.as_ref().and_then(|(_, reading)| *reading)
    }

    fn stated(&mut self, slug: &str) -> Option<Stated> {
        // It may come from the settings of another document.
        if !document::is_name(slug) {
            return None;
        }
        let path = self.root.join("manuals").join(slug).join("document.toml");
        let Some(stamp) = stamp(&path) else {
            self.known.remove(slug);
            return None;
        };
        match self.known.get(slug) {
            Some((known, stated)) if *known == stamp => stated.clone(),
            _ => {
                let stated = self.contains(&path).then(|| fs::read_to_string(&path).ok()).flatten().and_then(|text| read(&text));
                self.known.insert(slug.to_owned(), (stamp, stated.clone()));
                stated
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

/// Who may read a document, as its settings say. Only what concerns this is looked at, whatever else is wrong with them.
pub fn stated(text: &str) -> Option<Door> {
    read(text).map(|stated| stated.door)
}

fn read(text: &str) -> Option<Stated> {
    #[derive(Deserialize)]
    struct Settings {
        marking: Marking,
        #[serde(default)]
        groups: BTreeSet<String>,
        #[serde(default)]
        draws_on: Vec<String>,
        #[serde(default)]
        discloses: Vec<String>,
    }
    let settings: Settings = toml::from_str(text).ok()?;
    let door = Door { marking: settings.marking, groups: settings.groups };
    Some(Stated { door, draws_on: settings.draws_on, discloses: !settings.discloses.is_empty() })
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

    fn everybody() -> Keys {
        Keys::of_nobody(Reading::Open)
    }

    /// Whether everybody may read the document `guide`.
    fn is_public(markings: &mut Markings) -> bool {
        markings.doors(["guide"]).open("guide", &everybody())
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
            ("of-a-group", "marking = \"public\"\ngroups = [\"unit\"]", true),
            ("groups-misspelt", "marking = \"public\"\ngroups = \"unit\"", true),
            ("draws", "marking = \"public\"\ndraws_on = [\"plain\"]", false),
            ("draws-on-closed", "marking = \"public\"\ndraws_on = [\"restricted\"]", true),
            ("draws-through-another", "marking = \"public\"\ndraws_on = [\"draws-on-closed\"]", true),
            ("draws-on-nothing", "marking = \"public\"\ndraws_on = [\"gone\"]", true),
            ("draws-outside", "marking = \"public\"\ndraws_on = [\"../plain\"]", true),
            ("draws-on-itself", "marking = \"public\"\ndraws_on = [\"draws-on-itself\"]", false),
            ("draws-on-what-discloses", "marking = \"public\"\ndraws_on = [\"discloses\"]", true),
            ("discloses", "marking = \"public\"\ndraws_on = [\"restricted\"]\ndiscloses = [\"one\"]", false),
            ("none", "kind = \"manual\"", true),
            ("empty", "", true),
            ("no-toml", "marking = \"public\"\nx {", true),
        ];
        let root = library(&cases.map(|(slug, text, _)| (slug, text)));
        let slugs = cases.iter().map(|(slug, ..)| *slug).chain(["gone"]);
        let doors = Markings::of(root.path()).doors(slugs);
        for (slug, _, closed) in cases {
            assert_eq!(doors.open(slug, &everybody()), !closed, "{slug}");
        }
        assert!(!doors.open("gone", &everybody()));
    }

    #[test]
    fn a_change_is_seen_also_where_size_and_time_are_the_same() {
        let root = library(&[("guide", "marking = \"public\"")]);
        let mut markings = Markings::of(root.path());
        assert!(is_public(&mut markings));
        let path = root.path().join("manuals/guide/document.toml");
        let time = fs::metadata(&path).unwrap().modified().unwrap();
        fs::write(&path, "marking = \"hidden\"").unwrap();
        fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        assert!(!is_public(&mut markings));
        fs::write(&path, "marking = \"public\"").unwrap();
        assert!(is_public(&mut markings));
    }

    #[cfg(unix)]
    #[test]
    fn what_lies_behind_links_and_pipes_is_not_read() {
        let root = library(&[("guide", "marking = \"public\"")]);
        let outside = library(&[("other", "marking = \"public\"")]);
        let path = root.path().join("manuals/guide/document.toml");
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(outside.path().join("manuals/other/document.toml"), &path).unwrap();
        assert!(!is_public(&mut Markings::of(root.path())));
        fs::remove_file(&path).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert!(!is_public(&mut Markings::of(root.path())));
    }

    #[test]
    fn without_a_library_a_release_is_served_as_it_is() {
        let root = tempfile::tempdir().unwrap();
        assert!(is_public(&mut Markings::of(root.path())));
        fs::create_dir(root.path().join("manuals")).unwrap();
        assert!(!is_public(&mut Markings::of(root.path())));
    }
}
