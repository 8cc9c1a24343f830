//! The glossary as readers see it: the terms of `terms.ftl` in every language, tied by their keys.

use crate::locale::bundle::{Bundle, Form};
use crate::locale::{Place, guard, pattern};
use crate::source::{Library, Snapshot, Tag};

/// The name of the files that hold terms.
pub const FILE: &str = "terms";
/// What the id of a definition ends with: `weapon-definition` defines `-weapon`.
const DEFINITION: &str = "-definition";

/// A term in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its key, the same in every language.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its definition, where the language has one.
    pub definition: Option<String>,
}

/// The terms of every language that the source knows and defines. A language without a term has none in its place.
pub fn read(library: &Library, snapshot: &Snapshot) -> Vec<(Tag, Vec<Term>)> {
    let keys = keys(library, snapshot);
    let terms = |tag: &Tag| {
        let own = Place::of(library, tag).into_iter().next();
        let bundle = own.and_then(|place| {
            let path = place.file(FILE);
            Some(Bundle::new(place, [(path.clone(), &**snapshot.bytes(&path)?)]))
        });
        let read = |key: &String| {
            let bundle = bundle.as_ref()?;
            let format = |id: &str| bundle.format(id, &[], Form::Plain)?.ok();
            Some(Term { key: key.clone(), name: format(&format!("-{key}"))?, definition: format(&format!("{key}{DEFINITION}")) })
        };
        keys.iter().filter_map(read).collect()
    };
    library.languages.iter().map(|language| (language.tag.clone(), terms(&language.tag))).collect()
}

/// `small arms and light weapons (SALW)`: what stands in brackets explains a term and is no part of it.
pub fn without_brackets(text: &str) -> String {
    text.split('(').enumerate().map(|(i, part)| if i == 0 { part } else { part.split_once(')').map_or("", |(_, rest)| rest) }).collect()
}

/// The keys of the terms that the source defines, in its order.
fn keys(library: &Library, snapshot: &Snapshot) -> Vec<String> {
    let path = crate::locale::place::path(&library.source, FILE);
    let Some(text) = snapshot.bytes(&path).and_then(|bytes| guard::inspect_bytes(&path, bytes).0) else { return Vec::new() };
    let (resource, _) = pattern::parse(text);
    pattern::messages(&resource).filter_map(|message| message.id.strip_suffix(DEFINITION)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_of_the_shipped_library_are_tied_by_their_keys() {
        let (snapshot, _) = Snapshot::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
        let (library, _) = Library::read(&snapshot).unwrap();
        let terms = read(&library, &snapshot);
        let name = |tag: &str, key: &str| {
            let (_, terms) = terms.iter().find(|(known, _)| known.as_str() == tag).unwrap();
            terms.iter().find(|term| term.key == key).map(|term| term.name.clone())
        };
        assert_eq!(name("en", "weapon").as_deref(), Some("weapon"));
        assert_eq!(name("sr", "weapon").as_deref(), Some("оружје"));
        assert_eq!(name("sr-Latn", "weapon").as_deref(), Some("oružje"));
        assert!(terms.iter().flat_map(|(_, terms)| terms).all(|term| term.definition.is_some()));
    }
}
