//! The glossary terms that stand in a source text, with their names in the language translated into.

use std::collections::BTreeMap;

use crate::language::{Analyzer, words};
use crate::locale::compose::{Composed, Piece, Text};
use crate::locale::glossary::{self, without_brackets};
use crate::locale::{field, guard, pattern, place};
use crate::source::{Fingerprint, Tag};
use crate::translate::cell::{self, Token};
use crate::translate::translations::Translations;

/// The file of the glossary.
const FILE: &str = "terms";
/// Longest term, in words.
const MAX_WORDS: usize = 8;

/// A term in the source and in the language translated into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryEntry {
    /// Its key.
    pub key: String,
    /// Its name in the source.
    pub source: String,
    /// Its name in the other language; empty where it has none.
    pub name: String,
    /// Its definition in the other language.
    pub definition: String,
    /// Its other forms: what they are for, and the form.
    pub forms: Vec<(String, String)>,
}

/// The terms of a library for one language, ready to be found.
pub struct Terms {
    entries: Vec<GlossaryEntry>,
    /// Where the terms are whose first word may be a form of something.
    by_first: BTreeMap<String, Vec<usize>>,
    /// For each term, what each of its words may be a form of.
    words: Vec<Vec<Vec<String>>>,
    analyzer: Analyzer,
}

impl Terms {
    /// The terms that the source defines.
    pub fn of(translations: &Translations, tag: &Tag) -> Self {
        let analyzer = Analyzer::of(&translations.library.source);
        let languages = glossary::read(&translations.library, &translations.snapshot);
        let terms =
            |wanted: &Tag| languages.iter().find(|(known, _)| known == wanted).map(|(_, terms)| terms.as_slice()).unwrap_or_default();
        let own: BTreeMap<&str, &glossary::Term> = terms(tag).iter().map(|term| (term.key.as_str(), term)).collect();
        let mut forms = forms(translations, tag);
        let entry = |term: &glossary::Term| {
            let own = own.get(term.key.as_str());
            GlossaryEntry {
                key: term.key.clone(),
                source: term.name.clone(),
                name: own.map(|own| own.name.clone()).unwrap_or_default(),
                definition: own.and_then(|own| own.definition.clone()).unwrap_or_default(),
                forms: forms.remove(&term.key).unwrap_or_default(),
            }
        };
        let entries: Vec<GlossaryEntry> = terms(&translations.library.source).iter().map(entry).collect();
        let stems = |text: &str| words(text).map(|word| analyzer.terms(word.text).stems).collect::<Vec<_>>();
        let words: Vec<Vec<Vec<String>>> = entries.iter().map(|entry| stems(&without_brackets(&entry.source))).collect();
        let mut by_first: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (i, first) in words.iter().enumerate().filter_map(|(i, words)| Some((i, words.first()?))) {
            first.iter().for_each(|stem| by_first.entry(stem.clone()).or_default().push(i));
        }
        Self { entries, by_first, words, analyzer }
    }

    /// What they are read from.
    pub fn reads(translations: &Translations, tag: &Tag) -> Vec<Fingerprint> {
        let tags = translations.library.languages.iter().map(|language| &language.tag);
        let mut reads = translations.snapshot.reads(tags.clone().map(|tag| place::path(tag, FILE)));
        reads.extend(tags.chain([tag, &translations.library.source]).map(|tag| Fingerprint::of(tag.as_str().as_bytes())));
        reads
    }

    /// The terms that stand in a source text, in its order; of those that begin with the same word the longest.
    pub fn within(&self, text: &str) -> Vec<&GlossaryEntry> {
        let text = without_tags(text);
        let stems: Vec<Vec<String>> = words(&text).map(|word| self.analyzer.terms(word.text).stems).collect();
        let mut found: Vec<&GlossaryEntry> = Vec::new();
        let mut at = 0;
        while at < stems.len() {
            let candidates = stems[at].iter().filter_map(|stem| self.by_first.get(stem)).flatten();
            let fits = |term: &&usize| {
                let words = &self.words[**term];
                let rest = &stems[at..stems.len().min(at + MAX_WORDS)];
                words.len() <= rest.len() && words.iter().zip(rest).all(|(a, b)| a.iter().any(|stem| b.contains(stem)))
            };
            let Some(&best) = candidates.filter(fits).max_by_key(|term| self.words[**term].len()) else {
                at += 1;
                continue;
            };
            if !found.iter().any(|entry| entry.key == self.entries[best].key) {
                found.push(&self.entries[best]);
            }
            at += self.words[best].len();
        }
        found
    }
}

/// `<strong>search</strong> warrant`: tags stand between no words.
fn without_tags(text: &str) -> String {
    let tokens = cell::tokens(text).unwrap_or_else(|_| vec![Token::Words(text)]);
    let shown = |token: &Token| match *token {
        Token::Words(text) | Token::Code(text) => text.to_owned(),
        Token::Tag(_) => " ".to_owned(),
    };
    tokens.iter().map(shown).collect()
}

/// The forms of every term that has several, from `terms.ftl`.
fn forms(translations: &Translations, tag: &Tag) -> BTreeMap<String, Vec<(String, String)>> {
    let path = place::path(tag, FILE);
    let Some(text) = translations.snapshot.get(&path).and_then(|file| guard::inspect(&path, file).0) else { return BTreeMap::new() };
    let (resource, _) = pattern::parse(text);
    let term = |message: pattern::Message| {
        let key = message.id.to_owned();
        let Text(pieces) = Composed::of(&message)?.value?;
        let variants = pieces.iter().find_map(|piece| match piece {
            Piece::Choice { variants, .. } => Some(variants),
            _ => None,
        })?;
        // Forms are short texts without variants of their own.
        let shown = |text: &Text| field::write(text).filter(|form| !form.contains('{'));
        Some((key, variants.iter().filter_map(|variant| Some((variant.key.clone(), shown(&variant.text)?))).collect()))
    };
    pattern::messages(&resource).filter(|message| message.term).filter_map(term).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Snapshot;

    #[test]
    fn terms_are_found_without_their_brackets_and_around_tags() {
        let english = "-weapon = weapon\nweapon-definition = x\n-salw = small arms and light weapons (SALW)\nsalw-definition = x\n-warrant = search warrant\nwarrant-definition = x\n";
        let settings = "source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"sq\"\n";
        let files =
            [("manuals/library.toml", settings), ("locales/en/terms.ftl", english), ("locales/sq/terms.ftl", "-salw = armë të vogla\n")];
        let snapshot = Snapshot::of(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())));
        let translations = Translations::of(snapshot, Vec::new()).unwrap();
        let terms = Terms::of(&translations, &Tag::try_from("sq".to_owned()).unwrap());
        let keys = |text: &str| terms.within(text).iter().map(|term| term.key.clone()).collect::<Vec<_>>();
        assert_eq!(keys("Report small arms and light weapons."), ["salw"]);
        assert_eq!(keys("A <strong>search</strong> warrant, then a weapon."), ["warrant", "weapon"]);
    }
}
