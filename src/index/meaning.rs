//! What a query means in one language: for each word, the terms by which it can be met.

use std::io;

use crate::index::language_index::LanguageIndex;
use crate::index::query::{Query, QueryWord};
use crate::index::spelling::{self, Correction};

/// Worth of the word as it was typed.
const TYPED: f32 = 1.2;
/// Worth of the word it is most likely a form of.
const STEM: f32 = 1.0;
/// Worth of the other words it may be a form of.
const OTHER_STEM: f32 = 0.6;
/// Worth of a word that begins as asked with `start*`.
const STARTING: f32 = 0.8;
/// Worth of a corrected word, per letter that was wrong.
const CORRECTED: f32 = 0.5;
/// Worth of the forms of a corrected word beside the corrected word.
const CORRECTED_STEM: f32 = 0.9;
/// Most words that a start is looked up as.
const MAX_STARTING: usize = 64;

/// A query in one language.
#[derive(Debug, Clone, Default)]
pub struct Meaning {
    /// Its words.
    pub words: Vec<WordMeaning>,
    /// Terms of the glossary that mean the same.
    pub groups: Vec<Group>,
    /// Its phrases.
    pub phrases: Vec<Vec<String>>,
    /// Words that must not appear.
    pub without: Vec<String>,
    /// Phrases that must not appear.
    pub without_phrases: Vec<Vec<String>>,
}

/// A word of a query in one language.
#[derive(Debug, Clone, Default)]
pub struct WordMeaning {
    /// The word folded.
    pub folded: String,
    /// The ways to meet it.
    pub ways: Vec<Way>,
    /// What was meant instead, where the word is known nowhere.
    pub corrections: Vec<Correction>,
}

/// A term by which a word is met, with its worth.
#[derive(Debug, Clone, PartialEq)]
pub enum Way {
    /// A folded word.
    Word(String, f32),
    /// A word that words of the text may be forms of.
    Stem(String, f32),
}

/// Words that count only together.
#[derive(Debug, Clone)]
pub struct Group {
    /// For each word, what it may be a form of.
    pub words: Vec<Vec<String>>,
    /// The worth of the group.
    pub worth: f32,
}

impl Meaning {
    /// What a query means in a language. Words are corrected only where that is asked for.
    pub fn of(query: &Query, index: &LanguageIndex, correct: impl Fn(&QueryWord) -> bool) -> io::Result<Self> {
        let word = |word: &QueryWord| WordMeaning::of(word, index, correct(word));
        Ok(Self {
            words: query.words.iter().map(word).collect::<io::Result<_>>()?,
            groups: Vec::new(),
            phrases: query.phrases.clone(),
            without: query.without.iter().filter_map(|word| index.analyzer.terms(word).stems.into_iter().next()).collect(),
            without_phrases: query.without_phrases.clone(),
        })
    }
}

impl WordMeaning {
    fn of(word: &QueryWord, index: &LanguageIndex, correct: bool) -> io::Result<Self> {
        let mut meaning = Self::default();
        meaning.add(index, &word.text, 1.0);
        meaning.folded = index.analyzer.fold(&word.text);
        if let Some(compound) = &word.compound {
            meaning.add(index, compound, 1.0);
        }
        if word.prefix {
            let starting = index.starting(index.fields.words, &meaning.folded, MAX_STARTING)?;
            meaning.ways.extend(starting.into_iter().map(|(term, _)| Way::Word(term, STARTING)));
        } else if correct {
            for correction in spelling::corrections(index, &meaning.folded)? {
                let worth = CORRECTED.powi(i32::from(correction.distance));
                meaning.ways.push(Way::Word(correction.word.clone(), worth));
                if let Some(stem) = index.analyzer.stems(&correction.word).into_iter().next() {
                    meaning.ways.push(Way::Stem(stem, worth * CORRECTED_STEM));
                }
                meaning.corrections.push(correction);
            }
        }
        Ok(meaning)
    }

    fn add(&mut self, index: &LanguageIndex, text: &str, worth: f32) {
        let terms = index.analyzer.terms(text);
        self.ways.push(Way::Word(terms.folded, TYPED * worth));
        for (i, stem) in terms.stems.into_iter().enumerate() {
            self.ways.push(Way::Stem(stem, worth * if i == 0 { STEM } else { OTHER_STEM }));
        }
    }

    /// Whether the texts of a language hold the word in any form.
    pub fn is_met(&self, index: &LanguageIndex) -> bool {
        self.ways.iter().any(|way| match way {
            Way::Word(term, _) => index.frequency(index.fields.words, term) > 0 || index.frequency(index.fields.title_words, term) > 0,
            Way::Stem(term, _) => index.frequency(index.fields.stems, term) > 0 || index.frequency(index.fields.title_stems, term) > 0,
        })
    }
}
