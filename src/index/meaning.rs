//! What a query means in one language: for each word, the terms by which it can be met.

use std::io;
use std::sync::Arc;

use crate::index::entry::Entry;
use crate::index::exact::{Letters, Typed};
use crate::index::language_index::LanguageIndex;
use crate::index::query::{Query, QueryWord};
use crate::index::spelling::{self, Correction};
use crate::index::synonyms::Expansion;
use crate::language::Terms;

// Judged by `cargo bench --bench search -- relevance`: see ARCHITECTURE.md, `index`.
/// Worth of the word as it was typed.
pub(super) const TYPED: f32 = 1.2;
/// Worth of the word it is most likely a form of.
pub(super) const STEM: f32 = 1.0;
/// Worth of the other words it may be a form of.
pub(super) const OTHER_STEM: f32 = 0.45;
/// Worth of a word that begins as asked with `start*`.
pub(super) const STARTING: f32 = 0.8;
/// Worth of a corrected word, per letter that was wrong.
pub(super) const CORRECTED: f32 = 0.5;
/// Worth of each correction beside the one before it.
pub(super) const RANKED: f32 = 0.97;
/// Worth of the forms of a corrected word beside the corrected word.
pub(super) const CORRECTED_STEM: f32 = 0.9;
/// Worth of the forms of a word that is known in no likely language, beside its corrections: it may be a name.
pub(super) const UNKNOWN: f32 = 0.6;
/// The same in a language that is not likely: it looks like a word there by chance.
pub(super) const DOUBTFUL: f32 = 0.3;
/// Most words that a start is looked up as.
pub(super) const MAX_STARTING: usize = 64;

/// A query in one language.
#[derive(Debug, Clone, Default)]
pub struct Meaning {
    /// Its words.
    pub words: Vec<WordMeaning>,
    /// Terms of the glossary that mean the same.
    pub groups: Vec<Group>,
    /// What words of it may mean in the words of the texts.
    pub expansions: Vec<Expansion>,
    /// All of it as one question: see [`crate::index::schema::question`].
    pub question: Option<String>,
    /// Its phrases.
    pub phrases: Vec<Vec<Typed>>,
    /// Words that must not appear.
    pub without: Vec<String>,
    /// Phrases that must not appear.
    pub without_phrases: Vec<Vec<Typed>>,
}

/// A word of a query in one language.
#[derive(Debug, Clone, Default)]
pub struct WordMeaning {
    /// The word folded.
    pub folded: String,
    /// The ways to meet it: first its own, then those of what may be meant instead.
    pub ways: Vec<Way>,
    /// How many of the ways are its own.
    pub own: usize,
    /// What was meant instead, where the word is known nowhere.
    pub corrections: Vec<Correction>,
    /// Where the letters that were typed tell it from other words.
    pub letters: Option<Letters>,
}

/// How a word is taken in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// As it is.
    Known,
    /// It is known nowhere, and this is a language in which it may have been meant.
    Correct,
    /// It is a word, but no text has it: what resembles it may help, and is not called a correction.
    Resemble,
    /// It is known nowhere, and this is another language.
    Doubt,
}

/// A term by which a word is met.
#[derive(Debug, Clone)]
pub struct Way {
    /// The term.
    pub term: Term,
    /// Its worth.
    pub worth: f32,
    /// Where texts have it.
    pub in_text: Arc<Entry>,
    /// Where titles have it.
    pub in_title: Arc<Entry>,
    /// Where the questions that sections answer have it.
    pub in_asks: Arc<Entry>,
}

/// What a term is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// A folded word.
    Word(String),
    /// A word that words of the text may be forms of.
    Stem(String),
}

impl Way {
    fn word(index: &LanguageIndex, word: String, worth: f32) -> Self {
        let fields = [index.fields.words, index.fields.title_words, index.fields.asks_words];
        let [in_text, in_title, in_asks] = fields.map(|field| index.entry(field, &word));
        Self { term: Term::Word(word), worth, in_text, in_title, in_asks }
    }

    fn stem(index: &LanguageIndex, stem: String, worth: f32) -> Self {
        let fields = [index.fields.stems, index.fields.title_stems, index.fields.asks_stems];
        let [in_text, in_title, in_asks] = fields.map(|field| index.entry(field, &stem));
        Self { term: Term::Stem(stem), worth, in_text, in_title, in_asks }
    }

    /// Whether any text, title or question has it.
    fn is_met(&self) -> bool {
        [&self.in_text, &self.in_title, &self.in_asks].iter().any(|entry| entry.frequency > 0)
    }
}

/// Words that count only together, and stand for words of a query.
#[derive(Debug, Clone)]
pub struct Group {
    /// For each word, what it may be a form of.
    pub words: Vec<Vec<String>>,
    /// The words of the query that they stand for, by their places; none where they stand for all of it.
    pub stands_for: Vec<usize>,
    /// The worth of the group.
    pub worth: f32,
}

impl Meaning {
    /// What a query means in a language, of whose words each has been looked up as it is.
    ///
    /// # Errors
    /// A segment is damaged.
    pub fn of(query: &Query, index: &LanguageIndex, known: Vec<WordMeaning>, treatments: &[Treatment]) -> io::Result<Self> {
        let words = query.words.iter().zip(known).zip(treatments);
        let alone = query.words.len() == 1;
        let typed = |phrases: &[Vec<String>]| {
            let phrase = |phrase: &Vec<String>| phrase.iter().map(|word| Typed::new(word, &index.analyzer)).collect();
            phrases.iter().map(phrase).collect()
        };
        Ok(Self {
            words: words.map(|((word, known), treatment)| known.treated(word, alone, index, *treatment)).collect::<io::Result<_>>()?,
            groups: Vec::new(),
            expansions: Vec::new(),
            question: None,
            phrases: typed(&query.phrases),
            without: query.without.iter().filter_map(|word| index.analyzer.terms(word).stems.into_iter().next()).collect(),
            without_phrases: typed(&query.without_phrases),
        })
    }

    /// Asks for the name of a term instead of the words that were typed: who asks for a term means the term, in whatever
    /// form it was typed. The letters of a single word still tell it from others.
    pub fn ask_for(&mut self, index: &LanguageIndex, name: &Group) {
        let typed = std::mem::replace(&mut self.words, name.words.iter().map(|stems| WordMeaning::of_stems(index, stems)).collect());
        if let ([word], [typed]) = (&mut self.words[..], &typed[..]) {
            word.letters.clone_from(&typed.letters);
        }
    }
}

/// Other ways to cite the law that a word is the number of: `2013/29` for `2013/29/EU`, and the other way round. What follows is never
/// a number: `7/05` is not `7/05/2010`.
fn other_citations(index: &LanguageIndex, folded: &str) -> io::Result<Vec<String>> {
    let Some((number, end)) = folded.rsplit_once('/') else { return Ok(Vec::new()) };
    if end.chars().all(char::is_alphabetic) {
        return Ok(if number.contains('/') { vec![number.to_owned()] } else { Vec::new() });
    }
    let longer = index.starting(index.fields.words, &format!("{folded}/"), MAX_STARTING)?;
    let by_letters = |term: &String| term[folded.len() + 1..].chars().all(char::is_alphabetic);
    Ok(longer.into_iter().map(|(term, _)| term).filter(by_letters).collect())
}

impl WordMeaning {
    /// A word as it is, in the terms that the language has for it.
    pub fn known(word: &QueryWord, terms: &Terms, index: &LanguageIndex) -> Self {
        let mut meaning = Self { folded: terms.folded.clone(), ..Self::default() };
        meaning.add(index, terms);
        if let Some(compound) = &word.compound {
            meaning.add(index, &index.analyzer.terms(compound));
        }
        meaning.own = meaning.ways.len();
        meaning
    }

    /// A word that may be a form of these words, best first.
    fn of_stems(index: &LanguageIndex, stems: &[String]) -> Self {
        let way = |(i, stem): (usize, &String)| Way::stem(index, stem.clone(), if i == 0 { STEM } else { OTHER_STEM });
        let ways: Vec<Way> = stems.iter().enumerate().map(way).collect();
        Self { own: ways.len(), ways, ..Self::default() }
    }

    /// A word that was looked up as it is, with what else may be meant by it.
    fn treated(self, word: &QueryWord, alone: bool, index: &LanguageIndex, treatment: Treatment) -> io::Result<Self> {
        let worth = match treatment {
            Treatment::Known => 1.0,
            Treatment::Correct | Treatment::Resemble => UNKNOWN,
            Treatment::Doubt => DOUBTFUL,
        };
        let mut meaning = self;
        if treatment == Treatment::Known {
            meaning.letters = Letters::of(&word.text, alone, index);
        }
        for term in other_citations(index, &meaning.folded)? {
            meaning.ways.push(Way::word(index, term, TYPED));
        }
        meaning.own = meaning.ways.len();
        for way in &mut meaning.ways {
            way.worth *= worth;
        }
        if word.prefix {
            let starting = index.starting(index.fields.words, &meaning.folded, MAX_STARTING)?;
            meaning.ways.extend(starting.into_iter().map(|(term, _)| Way::word(index, term, STARTING)));
        } else {
            let near = match treatment {
                Treatment::Correct => spelling::corrections(index, &meaning.folded)?,
                Treatment::Resemble => spelling::resembling(index, &meaning.folded)?,
                Treatment::Known | Treatment::Doubt => Vec::new(),
            };
            for (rank, correction) in near.into_iter().enumerate() {
                let worth = CORRECTED.powi(i32::from(correction.distance)) * RANKED.powi(rank as i32);
                meaning.ways.push(Way::word(index, correction.word.clone(), worth));
                let stems = index.analyzer.stems(&correction.word).into_iter().filter(|stem| *stem != correction.word);
                meaning.ways.extend(stems.map(|stem| Way::stem(index, stem, worth * CORRECTED_STEM)));
                // The word is its own stem too, and other words may be forms of it.
                meaning.ways.push(Way::stem(index, correction.word.clone(), worth * CORRECTED_STEM));
                if treatment == Treatment::Correct {
                    meaning.corrections.push(correction);
                }
            }
        }
        Ok(meaning)
    }

    fn add(&mut self, index: &LanguageIndex, terms: &Terms) {
        self.ways.push(Way::word(index, terms.folded.clone(), TYPED));
        for (i, stem) in terms.stems.iter().enumerate() {
            self.ways.push(Way::stem(index, stem.clone(), if i == 0 { STEM } else { OTHER_STEM }));
        }
    }

    /// How rare it is in the questions that sections answer, in any of its own forms.
    pub fn rarity(&self, index: &LanguageIndex) -> f32 {
        let most = self.ways[..self.own].iter().map(|way| way.in_asks.frequency).max().unwrap_or(0);
        index.idf(most)
    }

    /// Whether texts, titles or questions have the word as it was typed, folded.
    pub fn is_written(&self) -> bool {
        self.ways.first().is_some_and(Way::is_met)
    }

    /// Whether the texts of a language hold the word in any form, its corrections aside.
    pub fn is_met(&self) -> bool {
        self.ways[..self.own].iter().any(Way::is_met)
    }
}
