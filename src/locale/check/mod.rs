//! The faults of messages that can be seen without typesetting: within a language, and between a translation and its source.
//!
//! One file per idea. Most look at a pair: a text of the translation beside the same text of the source.

mod characters;
mod compare;
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
mod urls;
mod variables;
mod waiver;
mod whitespace;
mod writing;

pub use characters::is_invisible;

use rayon::prelude::*;

use self::file::FtlFile;
use self::glossary::Glossary;
pub use self::length::longest;
use self::pair::Part;
use self::texts::Texts;
use self::waiver::Waivers;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::review;
use crate::source::{Library, Snapshot, Tag};

/// Every fault of the messages of a library, in reading order.
pub fn check(library: &Library, snapshot: &Snapshot) -> Vec<Diagnostic> {
    let names: Vec<String> =
        ["terms", "interface"].into_iter().map(str::to_owned).chain(library.documents.iter().map(|d| d.slug.clone())).collect();
    let mut faults = Vec::new();
    let files = FtlFile::read_all(snapshot, &library.source, &names, &mut faults);
    let source = Texts::of(&library.source, &files, &mut faults);
    let glossary = Glossary::of(&source);
    let allowed = Waivers::of(&files);
    let of_source = || {
        let mut faults = Vec::new();
        for (file, messages) in source.by_file() {
            for message in messages {
                for (name, pattern) in message.parts() {
                    let part = Part::new(file, message, name, pattern);
                    alone(&part, &source, None, &mut faults);
                    if !message.term {
                        markup::check(&part, &mut faults);
                    }
                }
            }
        }
        expansion::check(&source, &mut faults);
        faults
    };
    let of_translation = |tag: &&Tag| {
        let mut faults = Vec::new();
        let files = FtlFile::read_all(snapshot, tag, &names, &mut faults);
        let texts = Texts::of(tag, &files, &mut faults);
        for name in &names {
            let records = review::read(snapshot, tag, name);
            faults.extend(records.1);
            compare::check(snapshot, name, None, &source, &texts, &glossary, &records.0, &mut faults);
        }
        expansion::check(&texts, &mut faults);
        faults.extend(stray_files(snapshot, tag, &names));
        let waivers = Waivers::of(&files);
        let used = waivers.apply(&mut faults);
        waivers.report(&used, &mut faults);
        let used = allowed.apply(&mut faults);
        (faults, used)
    };
    let translations: Vec<&Tag> = library.translations().map(|language| &language.tag).collect();
    let (of_source, of_translations) = rayon::join(of_source, || translations.par_iter().map(of_translation).collect::<Vec<_>>());
    faults.extend(of_source);
    let mut used = allowed.apply(&mut faults);
    for (found, used_there) in of_translations {
        faults.extend(found);
        used.extend(used_there);
    }
    allowed.report(&used, &mut faults);
    crate::diagnostic::sort(&mut faults);
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
    let stray = |path: &&str| {
        path.strip_prefix(&folder).and_then(|file| file.strip_suffix(".ftl")).is_some_and(|name| !names.iter().any(|n| n == name))
    };
    snapshot
        .paths()
        .filter(stray)
        .map(|path| {
            Diagnostic::warning(Code::ObsoleteFile, path, "no document of that name exists").hint("remove the file, or correct its name")
        })
        .collect()
}
