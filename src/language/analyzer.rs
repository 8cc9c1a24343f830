//! From a text to index terms.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use serde::Serialize;

use crate::language::albanian::Albanian;
use crate::language::english::English;
use crate::language::macedonian::Macedonian;
use crate::language::plain::Plain;
use crate::language::serbian::Serbian;
use crate::language::trigrams::Trigrams;
use crate::language::{Dictionary, letters};
use crate::source::Tag;

/// What is particular to a language.
pub trait Language: Send + Sync + 'static {
    /// What is known of its words.
    fn dictionary(&self) -> Option<Dictionary> {
        None
    }

    /// Letters that are typed in several ways and are one, in this order: what is typed, and what it becomes. Plain letters were made before.
    fn typed(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    /// A letter that stands for another one unless it is beside one of these.
    fn stand_in(&self) -> Option<(char, char, &'static str)> {
        None
    }

    /// Prefixes that grammar adds: what [`Language::bare`] takes off.
    fn prefixes(&self) -> &'static [&'static str] {
        &[]
    }

    /// A word in small plain letters: equal for all the ways in which it is typed.
    fn fold(&self, word: &str) -> String {
        let mut folded = letters::plain(word);
        for (two, one) in self.typed() {
            if folded.contains(two) {
                folded = folded.replace(two, one);
            }
        }
        let Some((letter, meant, beside)) = self.stand_in().filter(|(letter, _, _)| folded.contains(*letter)) else { return folded };
        let letters: Vec<char> = folded.chars().collect();
        let is_beside = |place: Option<usize>| place.and_then(|place| letters.get(place)).is_some_and(|c| beside.contains(*c));
        let of = |(place, c): (usize, &char)| match *c == letter && !is_beside(place.checked_sub(1)) && !is_beside(Some(place + 1)) {
            true => meant,
            false => *c,
        };
        letters.iter().enumerate().map(of).collect()
    }

    /// Little words: articles, conjunctions, most prepositions, pronouns, auxiliaries, and words that only ask. They say
    /// nothing of what is sought beside other words. A word that turns the sense, such as `without`, is none.
    fn little(&self) -> &'static str {
        ""
    }

    /// Further little words, which fill the questions that people type. They are too rare in other texts to tell languages apart.
    fn filling(&self) -> &'static str {
        ""
    }

    /// The first letter of the folded word without its prefix, where it can be told without folding the word.
    fn first(&self, word: &str) -> Option<u8> {
        letters::first(word)
    }

    /// A folded word without a prefix that grammar adds.
    fn bare<'a>(&self, folded: &'a str) -> &'a str {
        folded
    }

    /// Further words that a word may be a form of, by rules that the dictionary cannot know. `stems` is what the dictionary
    /// says.
    fn related(&self, _folded: &str, _stems: &[String], _dictionary: &Dictionary) -> Vec<String> {
        Vec::new()
    }
}

/// The index terms of one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The word in small plain letters.
    pub folded: String,
    /// The words it may be a form of, best first. The folded word itself is among them.
    pub stems: Vec<String>,
}

/// What is particular to the letters of a language; see [`Language`].
#[derive(Debug, Clone, Serialize)]
pub struct Folding {
    /// Letters that are typed in several ways, with what they become.
    pub typed: &'static [(&'static str, &'static str)],
    /// A letter that stands for another one unless it is beside one of these.
    pub stand_in: Option<(char, char, &'static str)>,
    /// Prefixes that grammar adds.
    pub prefixes: &'static [&'static str],
}

/// Analyses the texts of one language. A clone shares everything.
#[derive(Clone)]
pub struct Analyzer {
    language: Arc<dyn Language>,
    dictionary: Option<Arc<Dictionary>>,
    /// The little words, folded.
    little: Arc<HashSet<String>>,
    /// What its words look like, once somebody asks.
    trigrams: Arc<OnceLock<Trigrams>>,
}

impl Analyzer {
    /// The analyzer of a language, whatever its script or region.
    pub fn of(tag: &Tag) -> Self {
        static KNOWN: LazyLock<Mutex<HashMap<String, Analyzer>>> = LazyLock::new(Mutex::default);
        let mut known = KNOWN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        known.entry(tag.bare().to_owned()).or_insert_with_key(|name| Self::built_in(language(name))).clone()
    }

    fn built_in(language: Arc<dyn Language>) -> Self {
        let dictionary = language.dictionary();
        Self::new(language, dictionary)
    }

    /// The same language with another dictionary, to try one before it is built in.
    pub fn with_dictionary(tag: &Tag, dictionary: Option<Dictionary>) -> Self {
        Self::new(language(tag.bare()), dictionary)
    }

    fn new(language: Arc<dyn Language>, dictionary: Option<Dictionary>) -> Self {
        let words = language.little().split_whitespace().chain(language.filling().split_whitespace());
        let little = words.map(|word| language.fold(word)).collect();
        Self { language, dictionary: dictionary.map(Arc::new), little: Arc::new(little), trigrams: Arc::default() }
    }

    /// A word in small plain letters.
    pub fn fold(&self, word: &str) -> String {
        self.language.fold(word)
    }

    /// What makes its folded words of plain letters, for whoever folds elsewhere.
    pub fn folding(&self) -> Folding {
        Folding { typed: self.language.typed(), stand_in: self.language.stand_in(), prefixes: self.language.prefixes() }
    }

    /// The little words, folded, in order.
    pub fn little(&self) -> BTreeSet<&str> {
        self.little.iter().map(String::as_str).collect()
    }

    /// The known forms of these words, each with the words it may be a form of, best first. What is no form of a word of the dictionary has
    /// none here.
    pub fn forms(&self, words: &HashSet<String>) -> BTreeMap<String, Vec<String>> {
        let Some(dictionary) = &self.dictionary else { return BTreeMap::new() };
        let wanted = |word: &str| {
            let known = words.contains(word);
            known || self.language.related(word, &[word.to_owned()], dictionary).iter().any(|word| words.contains(word))
        };
        let forms = dictionary.forms(wanted).into_iter();
        let with_stems = |form: String| {
            let stems = self.stems(&form);
            (form, stems)
        };
        forms.map(with_stems).filter(|(_, stems)| stems.iter().any(|stem| words.contains(stem))).collect()
    }

    /// The index terms of a word.
    pub fn terms(&self, word: &str) -> Terms {
        let folded = self.fold(word);
        let stems = self.stems(&folded);
        Terms { folded, stems }
    }

    /// The words that a folded word may be a form of, best first; the folded word itself is among them.
    pub fn stems(&self, folded: &str) -> Vec<String> {
        // Numbers and citations have no forms.
        let mut stems = match &self.dictionary {
            Some(dictionary) if folded.bytes().all(|b| b.is_ascii_alphabetic()) => self.words(dictionary, folded),
            _ => Vec::new(),
        };
        if !stems.iter().any(|stem| stem == folded) {
            stems.push(folded.to_owned());
        }
        stems
    }

    fn words(&self, dictionary: &Dictionary, folded: &str) -> Vec<String> {
        let bare = self.language.bare(folded);
        let mut words = dictionary.stems(bare);
        // `najava` (announcement) is no superlative, but what looks like one may be both.
        if bare != folded && dictionary.knows(folded) {
            words.extend(dictionary.stems(folded));
        }
        let related = self.language.related(bare, &words, dictionary);
        for word in related {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        words
    }

    /// How much a folded word looks like one of this language: higher is more, among languages. Nothing where it has no dictionary.
    pub fn likeness(&self, folded: &str) -> Option<f32> {
        let dictionary = self.dictionary.as_ref()?;
        let trigrams = self.trigrams.get_or_init(|| {
            let little: Vec<String> = self.language.little().split_whitespace().map(|word| self.fold(word)).collect();
            Trigrams::of(dictionary, little.iter().map(String::as_str))
        });
        Some(trigrams.likeness(folded))
    }

    /// Whether a folded word is a little one, which says nothing beside others.
    pub fn is_little(&self, folded: &str) -> bool {
        self.little.contains(folded)
    }

    /// The first letter of the folded word without its prefix, where it can be told without folding the word.
    pub fn first(&self, word: &str) -> Option<u8> {
        self.language.first(word)
    }

    /// A folded word without a prefix that grammar adds.
    pub fn bare<'a>(&self, folded: &'a str) -> &'a str {
        self.language.bare(folded)
    }

    /// The forms of a word that begin with other letters, folded: `went`, of `go`.
    pub fn suppletive(&self, word: &str) -> Vec<String> {
        self.dictionary.as_ref().map_or_else(Vec::new, |dictionary| dictionary.suppletive(word))
    }

    /// Whether the dictionary has a folded word, in any form.
    pub fn knows(&self, folded: &str) -> bool {
        self.dictionary.as_ref().is_some_and(|dictionary| dictionary.knows(folded) || dictionary.knows(self.language.bare(folded)))
    }
}

/// The language with this bare tag.
fn language(name: &str) -> Arc<dyn Language> {
    match name {
        "sq" => Arc::new(Albanian),
        "mk" => Arc::new(Macedonian),
        "sr" => Arc::new(Serbian),
        "en" => Arc::new(English),
        _ => Arc::new(Plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn analyzer(tag: &str) -> Analyzer {
        Analyzer::of(&Tag::try_from(tag.to_owned()).unwrap())
    }

    #[test]
    fn forms_of_a_word_share_a_stem_from_any_keyboard() {
        for (tag, forms) in [
            ("sr", &["претрес", "претреса", "pretresima", "pretresu"][..]),
            ("sr-Latn", &["oružje", "oružja", "оружјем", "oruzju"]),
            ("sr", &["међународни", "medjunarodnog", "medunarodnih", "међународна"]),
            ("mk", &["оружје", "оружјето", "oruzhje", "oružjeto"]),
            ("mk", &["куќа", "kukjata", "ḱ".trim_start_matches('ḱ'), "kukite"].map(|form| if form.is_empty() { "kuќi" } else { form })),
            ("sq", &["armë", "armët", "armeve", "arma"]),
            ("sq", &["dëshmi", "deshmi", "dëshmitë", "deshmive"]),
            ("en", &["weapon", "weapons"]),
            ("en", &["seize", "seized", "seizing"]),
        ] {
            let analyzer = analyzer(tag);
            let first = analyzer.terms(forms[0]).stems;
            for form in forms {
                let stems = analyzer.terms(form).stems;
                assert!(stems.iter().any(|stem| first.contains(stem)), "{tag} {} {form}: {first:?} {stems:?}", forms[0]);
            }
        }
    }

    #[test]
    fn a_word_is_always_among_its_own_terms() {
        for tag in ["sr", "mk", "sq", "en", "de"] {
            for word in ["x", "pretres", "05/l-022", "žčć", "najbolji", "t"] {
                let terms = analyzer(tag).terms(word);
                assert!(terms.stems.contains(&terms.folded), "{tag} {terms:?}");
            }
        }
    }

    #[test]
    fn known_words_and_others() {
        for (tag, known, unknown) in [("sr", "pretresima", "prtresmai"), ("mk", "oruzjeto", "oružžetto"), ("sq", "armeve", "arrmvee")] {
            let analyzer = analyzer(tag);
            assert!(analyzer.knows(&analyzer.fold(known)), "{tag} {known}");
            assert!(!analyzer.knows(&analyzer.fold(unknown)), "{tag} {unknown}");
        }
    }

    #[test]
    fn little_words_are_little_in_their_own_language_only() {
        for (tag, little, other) in
            [("sr", "кога", "пас"), ("sr-Latn", "šta", "bez"), ("mk", "како", "без"), ("sq", "në", "pa"), ("en", "Who", "without")]
        {
            let analyzer = analyzer(tag);
            assert!(analyzer.is_little(&analyzer.fold(little)), "{tag} {little}");
            assert!(!analyzer.is_little(&analyzer.fold(other)), "{tag} {other}");
        }
    }
}
