//! Which terms of the glossary the documents use: a term that only documents use which somebody may not read is not for him, either.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::locale::pattern::{self, Reference};
use crate::locale::{guard, place};
use crate::source::Snapshot;
use crate::translate::kept::Kept;
use crate::translate::translations::Translations;

/// The file of the glossary.
const TERMS: &str = "terms";
/// How the message ends that holds the definition of a term.
const DEFINITION: &str = "-definition";

/// The keys that each file refers to.
pub type Pieces = Kept<String, BTreeSet<String>>;

/// The term that a message of the glossary belongs to.
pub fn key(id: &str) -> &str {
    let id = id.split('.').next().unwrap_or(id);
    let id = id.strip_prefix('-').unwrap_or(id);
    id.strip_suffix(DEFINITION).unwrap_or(id)
}

/// The terms that are used by documents which `may_read` does not allow, and by nothing else.
pub fn hidden(translations: &Translations, pieces: &Pieces, may_read: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let (open, closed): (Vec<&str>, Vec<&str>) = translations.names().filter(|name| *name != TERMS).partition(|name| may_read(name));
    if closed.is_empty() {
        return BTreeSet::new();
    }
    let used = |names: &[&str]| -> BTreeSet<String> { names.iter().flat_map(|name| (*uses(translations, pieces, name)).clone()).collect() };
    let mut shown = used(&open);
    let mut hidden: BTreeSet<String> = used(&closed).difference(&shown).cloned().collect();
    // What the glossary says of terms that are shown is shown, too.
    let glossary = glossary(translations);
    loop {
        let named = |(key, refers): &(String, BTreeSet<String>)| if hidden.contains(key) { BTreeSet::new() } else { refers.clone() };
        shown.extend(glossary.iter().flat_map(named));
        let before = hidden.len();
        hidden.retain(|key| !shown.contains(key));
        if hidden.len() == before {
            return hidden;
        }
    }
}

/// The keys that the messages of a document refer to, in the language it is written in.
fn uses(translations: &Translations, pieces: &Pieces, name: &str) -> Arc<BTreeSet<String>> {
    let path = place::path(&translations.library.source, name);
    let reads = translations.snapshot.reads([path.clone()]);
    pieces.get(name.to_owned(), &reads, || referred(&translations.snapshot, &path).into_iter().flat_map(|(_, keys)| keys).collect())
}

/// What each term of the glossary refers to.
fn glossary(translations: &Translations) -> Vec<(String, BTreeSet<String>)> {
    referred(&translations.snapshot, &place::path(&translations.library.source, TERMS))
}

/// The keys that each message of a file refers to, with the key that it would belong to itself.
fn referred(snapshot: &Snapshot, path: &str) -> Vec<(String, BTreeSet<String>)> {
    let text = snapshot.get(path).and_then(|file| guard::inspect(path, file).0).unwrap_or_default();
    let resource = pattern::parse(text).0;
    let of_message = |message: pattern::Message| {
        let references = message.parts().flat_map(|(_, pattern)| pattern::references(pattern));
        let keys = references.filter_map(|reference| match reference {
            Reference::Term(name) | Reference::Message(name, _) => Some(key(name).to_owned()),
            _ => None,
        });
        (key(&message.full_id()).to_owned(), keys.collect())
    };
    pattern::messages(&resource).map(of_message).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_the_glossary_belong_to_terms() {
        for id in ["-weapon", "weapon-definition", "weapon-definition.short", "weapon"] {
            assert_eq!(key(id), "weapon", "{id}");
        }
    }
}
