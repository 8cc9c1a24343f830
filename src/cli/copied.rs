//! What a folder lacks that somebody has copied by hand. It is said before anything is served, and after a build with faults: those that follow from it
//! are many, and none names its cause.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{Access, access};

use super::shown;
use crate::edition::Store;
use crate::source::document::TEMPLATES;
use crate::source::{Library, Shelf};
use crate::state;

/// Something that is not there, or not for the user of the program, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    pub what: String,
    pub hint: String,
}

impl Lack {
    fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { what: what.into(), hint: hint.into() }
    }
}

/// Says what a folder lacks.
pub fn say(root: &Path) -> io::Result<()> {
    let lacks = rights(root).into_iter().chain(files(root));
    lacks.into_iter().try_for_each(|Lack { what, hint }| writeln!(io::stderr(), "{what}\n  -> {hint}"))
}

/// What is there, and not for the user of the program.
pub fn rights(root: &Path) -> Vec<Lack> {
    let there = |path: &Path| path.symlink_metadata().is_ok();
    let read = ["manuals", "locales"].map(|name| (root.join(name), Access::READ_OK | Access::EXEC_OK, "read"));
    let written = ["index", state::FOLDER].map(|name| {
        let path = root.join(name);
        // What is not there yet is made in the root.
        (if there(&path) { path } else { root.to_owned() }, Access::WRITE_OK | Access::EXEC_OK, "written")
    });
    let database = (root.join(state::FOLDER).join(state::DATABASE), Access::READ_OK | Access::WRITE_OK, "written");
    let mut lacks: Vec<Lack> = read
        .into_iter()
        .chain(written)
        .chain([database])
        .filter(|(path, wanted, _)| there(path) && access(path, *wanted).is_err())
        .map(|(path, _, what)| {
            let owner = fs::metadata(&path).map(|about| about.uid()).ok();
            Lack::new(format!("{} cannot be {what}{}", shown(&path), belongs_to(owner)), give(root))
        })
        .collect();
    // Twice the root says nothing more.
    lacks.dedup();
    lacks
}

/// What the folder of a library does not hold.
pub fn files(root: &Path) -> Vec<Lack> {
    let (snapshot, _) = Shelf::remembering(root).snapshot();
    let mut lacks = Vec::new();
    // Without settings there is no library, and whoever reads them says so.
    if let Ok((library, _)) = Library::read(&snapshot) {
        let is_there = |folder: &str| snapshot.below(folder).next().is_some();
        if !library.documents.is_empty() && !is_there(&format!("manuals/{TEMPLATES}/")) {
            let hint = "`armarium upgrade` brings those of this program; if yours were changed, copy them from where the library was";
            lacks.push(Lack::new(format!("manuals/{TEMPLATES}/ is missing: no document is set without its templates"), hint));
        }
        let from = "copy it from where the library was, or bring back a backup (`armarium restore`)";
        let kept = library.languages.iter().filter(|language| language.derived_from.is_none());
        let gone: Vec<&str> = kept.map(|language| language.tag.as_str()).filter(|tag| !is_there(&format!("locales/{tag}/"))).collect();
        if !is_there("locales/") {
            lacks.push(Lack::new("locales/ is missing: no document has its texts", from));
        } else {
            lacks.extend(gone.into_iter().map(|tag| match tag == library.source.as_str() {
                true => Lack::new(format!("locales/{tag}/ is missing: no document has its texts"), from),
                false => {
                    let hint = format!("{from}; if nobody translates into `{tag}`, take it out of manuals/library.toml");
                    Lack::new(format!("locales/{tag}/ is missing: every text falls back to `{}`", library.source), hint)
                }
            }));
        }
    }
    lacks.extend(release(root, snapshot.paths().next().is_some()));
    lacks.extend(database(root));
    lacks
}

/// What the release lacks that is named as the current one.
fn release(root: &Path, has_library: bool) -> Option<Lack> {
    let store = Store::of(root);
    let id = store.current_id()?;
    let hint = match has_library {
        true => "a build makes it again; whoever copies index/ copies all of it",
        false => "copy index/ again, all of it; a reader that follows a store gets it from there",
    };
    let release = match store.open(&id) {
        Ok(release) => release,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Some(Lack::new(format!("index/current names release {id}, and index/releases/{id}.json is missing"), hint));
        }
        // It is there, of another program or damaged, and whoever opens it says so.
        Err(_) => return None,
    };
    let parts: Vec<_> = release.manifest.parts().collect();
    let missing = parts.iter().filter(|part| !release.parts.has(part)).count();
    if missing > 0 {
        let all = parts.len();
        return Some(Lack::new(format!("{missing} of the {all} parts of release {id} are missing in index/parts/"), hint));
    }
    let closed = parts.iter().map(|part| release.parts.path(part)).find(|path| access(path, Access::READ_OK).is_err())?;
    let owner = fs::metadata(&closed).map(|about| about.uid()).ok();
    Some(Lack::new(format!("{} cannot be read{}", shown(&closed), belongs_to(owner)), give(root)))
}

/// Whether what belongs to a database is there without it.
fn database(root: &Path) -> Option<Lack> {
    let folder = root.join(state::FOLDER);
    let is_there = |name: &str| folder.join(name).symlink_metadata().is_ok();
    let left = ["-wal", "-shm"].map(|end| format!("{}{end}", state::DATABASE)).into_iter().chain([state::backup::MARK.to_owned()]);
    let left = left.into_iter().find(|name| is_there(name)).filter(|_| !is_there(state::DATABASE))?;
    let (folder, database) = (state::FOLDER, state::DATABASE);
    let what = format!(
        "{folder}/{left} is there, and {folder}/{database} is missing: accounts, drafts and the record of who did what are not here"
    );
    let hint = format!(
        "stop the server that has it, copy {folder}/ again, all of it, or bring back a backup; to begin without them, remove {folder}/"
    );
    Some(Lack::new(what, hint))
}

/// Whose something is, where that is another user than the program's.
fn belongs_to(owner: Option<u32>) -> String {
    match (owner, user()) {
        (Some(owner), Some(user)) if owner != user => format!(": it belongs to user {owner}, and the program runs as user {user}"),
        _ => String::new(),
    }
}

fn give(root: &Path) -> String {
    let user = user().map_or_else(|| "USER".to_owned(), |user| user.to_string());
    format!("give the library to the user of the program: `chown -R {user}: {}`", shown(root))
}

/// The user that the program runs as; the system says it of the program's own entry.
fn user() -> Option<u32> {
    fs::metadata("/proc/self").map(|about| about.uid()).ok()
}
