//! How much a word looks like one of a language, by its letters.
//!
//! The usual model for telling languages apart (Cavnar and Trenkle 1994, “N-gram-based text categorization”; here as the chance of a letter
//! after the two before it, as Dunning 1994, “Statistical identification of language”, has it). It is learned when it is first needed from
//! the words that the program has anyway: a library for this brings 25 MB of tables for the same five forms.

use crate::language::Dictionary;

/// The letters of a folded word, and what is before and after it.
const LETTERS: usize = 27;
/// What stands before and after a word.
const EDGE: usize = 26;
/// Words of a dictionary that are looked at, each in all its forms: more change no answer.
const WORDS: usize = 1500;
/// What every letter is given at every place, as a number of words: none is impossible.
const SMOOTHING: f32 = 0.05;

/// The chances of letters in one language.
pub struct Trigrams {
    /// The logarithm of the chance of a letter after two others.
    chances: Vec<f32>,
}

impl Trigrams {
    /// What the words of a dictionary look like, and the little words of the language, which stand in every text.
    pub fn of<'a>(dictionary: &Dictionary, little: impl Iterator<Item = &'a str>) -> Self {
        let mut counts = vec![0.0; LETTERS * LETTERS * LETTERS];
        // Each word counts once, however many forms it has.
        let mut count = |word: &str, weight: f32| places(word).for_each(|place| counts[place] += weight);
        dictionary.sample(WORDS, |form, forms| count(form, 1.0 / forms as f32));
        little.for_each(|word| count(word, 1.0));
        let chances = counts.chunks(LETTERS).flat_map(|after| {
            let all: f32 = after.iter().sum::<f32>() + SMOOTHING * LETTERS as f32;
            after.iter().map(move |count| ((count + SMOOTHING) / all).ln())
        });
        Self { chances: chances.collect() }
    }

    /// The logarithm of the chance of a folded word; what is no letter says nothing.
    pub fn likeness(&self, word: &str) -> f32 {
        places(word).map(|place| self.chances[place]).sum()
    }
}

/// Where each letter of a word is counted, and its end.
fn places(word: &str) -> impl Iterator<Item = usize> {
    let letters = word.bytes().filter(u8::is_ascii_lowercase).map(|letter| usize::from(letter - b'a'));
    letters.chain([EDGE]).scan([EDGE, EDGE], |before, letter| {
        let place = (before[0] * LETTERS + before[1]) * LETTERS + letter;
        *before = [before[1], letter];
        Some(place)
    })
}
