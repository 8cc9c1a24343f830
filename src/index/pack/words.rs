//! The words of a language: what they may be forms of, what people say for them, and what they are worth.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io;

use serde::Serialize;

use crate::index::glossary::content;
use crate::index::pack::document::Terms;
use crate::index::pack::worths::Worths;
use crate::index::synonyms::{self, Synonyms};
use crate::language::detect::own_letters;
use crate::language::{Analyzer, Folding, letters, words as words_of};
use crate::locale::everyday::Everyday;
use crate::locale::glossary::Term;
use crate::source::Tag;

/// The forms of words stand in so many pieces, by their first letter: a new word changes one of them.
pub const FORMS: usize = 8;

// Fields of a document's piece, by their places there.
const WORDS: usize = 0;
const STEMS: usize = 1;
const TITLE_WORDS: usize = 2;
const TITLE_STEMS: usize = 3;
const AROUND: usize = 4;
const ASKS_WORDS: usize = 5;
const ASKS_STEMS: usize = 6;

/// What a language has besides its documents.
pub struct Spoken<'a> {
    /// The language.
    pub tag: &'a Tag,
    /// What people say.
    pub everyday: &'a Everyday,
    /// Its terms.
    pub terms: &'a [Term],
}

#[derive(Serialize)]
struct Piece<'a> {
    format: u32,
    lang: &'a str,
    worths: Worths,
    folding: Folding,
    little: BTreeSet<&'a str>,
    /// Letters that only this language has.
    letters: String,
    terms: Vec<Named<'a>>,
    said: Vec<&'a synonyms::Entry>,
    answers: BTreeMap<&'a String, Vec<&'a String>>,
    /// Folded words that texts write with different letters: each with the sections that have it so (`document#label`).
    spelt: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

#[derive(Serialize)]
struct Named<'a> {
    key: &'a str,
    name: &'a str,
    definition: Option<&'a str>,
    /// For each word of the name, what it may be a form of.
    words: Vec<Vec<String>>,
}

/// The words of a language whose documents have these pieces: one piece with everything but forms, and [`FORMS`] pieces of forms.
///
/// # Errors
/// A piece of a document is none.
pub fn words(spoken: &Spoken, documents: &[Vec<u8>], analyzer: &Analyzer) -> io::Result<(Vec<u8>, Vec<Vec<u8>>)> {
    let documents: Vec<Terms> = documents.iter().map(|piece| serde_json::from_slice(piece)).collect::<Result<_, _>>()?;
    let synonyms = Synonyms::new(spoken.everyday, analyzer);
    let fields =
        |of: &'static [usize]| documents.iter().flat_map(move |document| of.iter().filter_map(move |field| document.fields.get(*field)));
    let stand = |stem: &String| fields(&[STEMS, TITLE_STEMS, ASKS_STEMS]).any(|field| field.contains_key(stem));
    let named = spoken.terms.iter().map(|term| Named {
        key: &term.key,
        name: &term.name,
        definition: term.definition.as_deref(),
        words: content(words_of(&term.name).map(|word| (word.text, analyzer.terms(word.text).stems)).collect()),
    });
    // A term whose words stand in no text is none here.
    let terms: Vec<Named> = named.filter(|term| !term.words.is_empty() && term.words.iter().all(|word| word.iter().any(&stand))).collect();
    let mut stems: HashSet<String> = fields(&[STEMS, TITLE_STEMS, ASKS_STEMS, AROUND]).flat_map(BTreeMap::keys).cloned().collect();
    stems.extend(synonyms.entries().iter().flat_map(synonyms::Entry::said).cloned());
    stems.extend(terms.iter().flat_map(|term| term.words.iter().flatten()).cloned());
    let mut forms = analyzer.forms(&stems);
    for word in fields(&[WORDS, TITLE_WORDS, ASKS_WORDS]).flat_map(BTreeMap::keys).chain(&stems) {
        if !forms.contains_key(word) && word.bytes().all(|b| b.is_ascii_lowercase()) {
            forms.insert(word.clone(), analyzer.stems(word));
        }
    }
    let public: HashSet<String> = documents
        .iter()
        .flat_map(|document| document.sections.iter().map(|section| format!("{}#{}", document.slug, section.label)))
        .collect();
    let answers = synonyms.questions().filter_map(|(question, sections)| {
        let sections: Vec<&String> = sections.iter().filter(|section| public.contains(*section)).collect();
        (!sections.is_empty()).then_some((question, sections))
    });
    let piece = Piece {
        format: super::FORMAT,
        lang: spoken.tag.as_str(),
        worths: Worths::own(),
        folding: analyzer.folding(),
        little: analyzer.little(),
        letters: own_letters(spoken.tag.as_str()).iter().collect(),
        terms,
        said: synonyms.entries().iter().collect(),
        answers: answers.collect(),
        spelt: spelt(&documents, analyzer),
    };
    Ok((serde_json::to_vec(&piece)?, parted(&forms, &stems)))
}

/// The words that texts and titles write with different letters.
fn spelt(documents: &[Terms], analyzer: &Analyzer) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let mut folded: HashMap<&str, String> = HashMap::new();
    let mut known: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    for document in documents {
        for section in &document.sections {
            let key = format!("{}#{}", document.slug, section.label);
            for word in words_of(&section.title).chain(words_of(&section.text)) {
                let folded = folded.entry(word.text).or_insert_with(|| analyzer.fold(word.text));
                let ways = match known.get_mut(folded) {
                    Some(ways) => ways,
                    None => known.entry(folded.clone()).or_default(),
                };
                let sections = ways.entry(letters::exact(word.text)).or_default();
                if sections.last() != Some(&key) {
                    sections.push(key.clone());
                }
            }
        }
    }
    known.retain(|_, ways| ways.len() > 1);
    known
}

/// The forms in lines, in order: a form, a tab, and the words it may be a form of, best first. Each is written as how many letters go from the
/// end of the form, and what comes instead; a word that no text has is a hyphen, since its place counts.
fn parted(forms: &BTreeMap<String, Vec<String>>, stems: &HashSet<String>) -> Vec<Vec<u8>> {
    let mut parts = vec![String::new(); FORMS];
    for (form, words) in forms {
        let part = &mut parts[part_of(form)];
        part.push_str(form);
        let last = words.iter().rposition(|word| stems.contains(word));
        for (place, word) in words.iter().take(last.map_or(0, |last| last + 1)).enumerate() {
            part.push(if place == 0 { '\t' } else { ' ' });
            if !stems.contains(word) {
                part.push('-');
                continue;
            }
            let shared = form.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
            part.push_str(&(form.len() - shared).to_string());
            part.push_str(&word[shared..]);
        }
        part.push('\n');
    }
    parts.into_iter().map(String::into_bytes).collect()
}

/// In which part a form stands, by its first letter: the parts are about of one size.
fn part_of(form: &str) -> usize {
    match form.bytes().next() {
        Some(..=b'd') => 0,
        Some(b'e'..=b'i') => 1,
        Some(b'j'..=b'l') => 2,
        Some(b'm'..=b'n') => 3,
        Some(b'o') => 4,
        Some(b'p') => 5,
        Some(b'q'..=b's') => 6,
        _ => 7,
    }
}
