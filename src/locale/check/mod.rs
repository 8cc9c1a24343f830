//! The faults of messages that can be seen without typesetting: within a language, and between a translation and its source.
//!
//! One file per idea. Most look at a pair: a text of the translation beside the same text of the source.

mod characters;
mod compare;
mod document;
mod english;
mod expansion;
mod file;
mod functions;
mod glossary;
mod glyphs;
mod language;
mod length;
mod letters;
mod markup;
mod numbers;
mod pair;
mod plain;
mod plurals;
mod punctuation;
mod quotes;
mod references;
mod terms;
mod texts;
mod unique;
mod urls;
mod variables;
mod waiver;
mod whitespace;
mod writing;

pub use characters::is_invisible;

use rayon::prelude::*;

use self::document::{Scope, Shared};
use self::file::FtlFile;
use self::glossary::Glossary;
pub use self::length::longest;
use self::pair::Part;
use self::texts::Texts;
use self::waiver::{Used, Waivers};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::review;
use crate::source::{Library, Results, Snapshot, Tag};

/// Every fault of the messages of a library, in reading order. What is known of files that did not change is not looked for again.
pub fn check(library: &Library, snapshot: &Snapshot, results: &Results) -> Vec<Diagnostic> {
    let names: Vec<String> =
        ["terms", "interface"].into_iter().map(str::to_owned).chain(library.documents.iter().map(|d| d.slug.clone())).collect();
    let shared = Shared::new(library, snapshot);
    let translations: Vec<&Tag> = library.translations().map(|language| &language.tag).collect();
    let of_document = |name: &String| {
        let scope = Scope::of(library, snapshot, name);
        let source = scope.source(&shared, results);
        let mut used = Used::new();
        let mut faults = source.faults;
        used.extend(source.used);
        for tag in &translations {
            let found = scope.translation(tag, &shared, results);
            faults.extend(found.faults);
            used.extend(found.used);
        }
        faults.extend(source.unused.into_iter().enumerate().filter(|(i, _)| !used.contains(i)).map(|(_, fault)| fault));
        faults
    };
    let mut faults: Vec<Diagnostic> = names.par_iter().flat_map_iter(of_document).collect();
    let languages = std::iter::once(&library.source).chain(translations.iter().copied());
    faults.extend(languages.flat_map(|tag| unique::check(snapshot, tag, &names, results)));
    faults.extend(translations.iter().flat_map(|tag| stray_files(snapshot, tag, &names)));
    crate::diagnostic::sort(&mut faults);
    faults.dedup();
    faults
}

/// The faults of one message of a translation, as an editor shows them while somebody writes. Duplicates, leftovers and other
/// faults of files are not looked for.
pub fn message(library: &Library, snapshot: &Snapshot, tag: &Tag, name: &str, id: &str) -> Vec<Diagnostic> {
    let mut names = vec!["terms".to_owned(), "interface".to_owned()];
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
    let (mut faults, mut elsewhere) = (Vec::new(), Vec::new());
    let files = FtlFile::read_all(snapshot, &library.source, &names, &mut elsewhere);
    let source = Texts::of(&library.source, &files, &mut elsewhere);
    let own = FtlFile::read_all(snapshot, tag, &names, &mut faults);
    faults.retain(|fault| fault.file == crate::locale::place::path(tag, name));
    let texts = Texts::of(tag, &own, &mut elsewhere);
    compare::check(snapshot, name, Some(id), &source, &texts, &Glossary::of(&source), &review::Records::new(), &mut faults);
    Waivers::of(&own).apply(&mut faults);
    Waivers::of(&files).apply(&mut faults);
    crate::diagnostic::sort(&mut faults);
    faults
}

/// Whether a fault stands in the files of a translation: such faults never stop a build.
pub fn in_translation(library: &Library, fault: &Diagnostic) -> bool {
    library.translations().any(|language| fault.file.starts_with(&format!("locales/{}/", language.tag)))
}

/// What is wrong with a text whatever the source says; `pair` is the same text of the source, if it has one. True: the
/// text refers to what is not there.
fn alone(part: &Part, texts: &Texts, pair: Option<(&Part, &Texts)>, faults: &mut Vec<Diagnostic>) -> bool {
    functions::check(part, faults);
    plurals::check(part, pair.map(|(source, _)| source), texts, faults);
    characters::check(part, faults);
    glyphs::check(part, faults);
    references::check(part, texts, pair, faults)
}

fn stray_files(snapshot: &Snapshot, tag: &Tag, names: &[String]) -> Vec<Diagnostic> {
    let folder = format!("locales/{tag}/");
    let known: std::collections::HashSet<&str> = names.iter().map(String::as_str).collect();
    let stray =
        |path: &&str| path.strip_prefix(&folder).and_then(|file| file.strip_suffix(".ftl")).is_some_and(|name| !known.contains(name));
    snapshot
        .below(&folder)
        .filter(stray)
        .map(|path| {
            Diagnostic::warning(Code::ObsoleteFile, path, "no document of that name exists").hint("remove the file, or correct its name")
        })
        .collect()
}
