//! The words of a language: what they may be forms of, what people say for them, and what they are worth.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io;

use serde::Serialize;

use crate::index::glossary::content;
use crate::index::pack::document::Terms;
use crate::index::pack::worths::Worths;
use crate::index::synonyms::{self, Synonyms};
use crate::language::detect::own_letters;
use crate::language::{Analyzer, Folding, words as words_of};
use crate::locale::everyday::Everyday;
use crate::locale::glossary::Term;
use crate::source::{Fingerprint, Tag};

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
}

#[derive(Serialize)]
struct Named<'a> {
    key: &'a str,
    name: &'a str,
    definition: Option<&'a str>,
    /// For each word of the name, what it may be a form of.
    words: Vec<Vec<String>>,
}

/// The words that stand in the documents of a language, and what people say for them: what forms are kept of.
pub struct Vocabulary {
    /// The words as they stand, and those that they may be forms of.
    words: BTreeSet<String>,
    /// The latter alone.
    stems: HashSet<String>,
}

impl Vocabulary {
    /// Of a new text that says the same words it is the same.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut stems: Vec<&String> = self.stems.iter().collect();
        stems.sort_unstable();
        let words = Fingerprint::of_all(&self.words);
        Fingerprint::of_all([Fingerprint::of_program(), words, Fingerprint::of_all(stems)])
    }

    /// [`FORMS`] pieces.
    pub fn forms(&self, analyzer: &Analyzer) -> Vec<Vec<u8>> {
        let mut forms = analyzer.forms(&self.stems);
        for word in &self.words {
            if !forms.contains_key(word) {
                forms.insert(word.clone(), analyzer.stems(word));
            }
        }
        parted(&forms, &self.stems)
    }
}

/// The words of a language whose documents have these pieces: the piece with everything but forms, and what forms are to be kept of.
///
/// # Errors
/// A piece of a document is none.
pub fn words(spoken: &Spoken, documents: &[Vec<u8>], analyzer: &Analyzer) -> io::Result<(Vec<u8>, Vocabulary)> {
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
    let stems: HashSet<&String> = fields(&[STEMS, TITLE_STEMS, ASKS_STEMS, AROUND])
        .flat_map(HashMap::keys)
        .chain(synonyms.entries().iter().flat_map(synonyms::Entry::said))
        .chain(terms.iter().flat_map(|term| term.words.iter().flatten()))
        .collect();
    let words: HashSet<&String> = fields(&[WORDS, TITLE_WORDS, ASKS_WORDS]).flat_map(HashMap::keys).chain(stems.iter().copied()).collect();
    // Numbers and what is in no known script have no forms.
    let has_forms = |word: &&String| word.bytes().all(|b| b.is_ascii_lowercase());
    let vocabulary = Vocabulary {
        words: words.into_iter().filter(has_forms).cloned().collect(),
        stems: stems.into_iter().filter(has_forms).cloned().collect(),
    };
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
    };
    Ok((serde_json::to_vec(&piece)?, vocabulary))
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
