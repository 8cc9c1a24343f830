//! In which language a text is written: by script and letters, by what the dictionaries know, and then by lingua.
//!
//! Lingua knows Serbian in Cyrillic only, so Latin text that it takes for Croatian or Bosnian is Serbian in Latin here.
//! On two or three words a vote of the dictionaries is surer than any statistics of letters.

use std::sync::OnceLock;

use lingua::{LanguageDetector, LanguageDetectorBuilder};

use crate::language::{Analyzer, letters, words};
use crate::source::Tag;

/// Words of a text that vote; more make nothing surer.
const MAX_VOTES: usize = 40;
/// Shortest word that votes, in letters: shorter ones are words of every language.
const SHORTEST_VOTE: usize = 2;

/// Tells the languages of a library apart.
pub struct Detector {
    languages: Vec<(Tag, Analyzer)>,
    lingua: OnceLock<LanguageDetector>,
}

impl Detector {
    /// A detector for these languages. Its models are loaded when they are first needed.
    pub fn new(languages: Vec<(Tag, Analyzer)>) -> Self {
        Self { languages, lingua: OnceLock::new() }
    }

    /// A detector for languages with their own analyzers.
    pub fn of(tags: impl IntoIterator<Item = Tag>) -> Self {
        let with_analyzer = |tag: Tag| {
            let analyzer = Analyzer::of(&tag);
            (tag, analyzer)
        };
        Self::new(tags.into_iter().map(with_analyzer).collect())
    }

    /// Loads the models now, so that the first query need not wait for them.
    pub fn warm(&self) {
        self.by_statistics("претрес куќа", true, &|_| true);
        self.by_statistics("pretres shtëpi house", false, &|_| true);
    }

    /// The language of a text. It ranks, it never hides: a wrong guess costs nothing but order.
    pub fn detect(&self, text: &str) -> Option<&Tag> {
        let cyrillic = text.chars().filter(|c| letters::is_cyrillic(*c)).count();
        let latin = text.chars().filter(|c| c.is_alphabetic() && !letters::is_cyrillic(*c)).count();
        if cyrillic + latin == 0 {
            return None;
        }
        let in_cyrillic = cyrillic > latin;
        if let Some(tag) = by_letter(text, in_cyrillic).and_then(|name| self.tag(name)) {
            return Some(tag);
        }
        let candidates: Vec<&(Tag, Analyzer)> = self.languages.iter().filter(|(tag, _)| is_cyrillic(tag) == in_cyrillic).collect();
        let votes = votes(text, &candidates);
        let most = votes.iter().copied().max()?;
        let best: Vec<&Tag> = candidates.iter().zip(&votes).filter(|(_, votes)| **votes == most).map(|((tag, _), _)| tag).collect();
        match best[..] {
            [only] => Some(only),
            _ => self.by_statistics(text, in_cyrillic, &|tag| best.contains(&tag)).or_else(|| best.first().copied()),
        }
    }

    fn tag(&self, name: &str) -> Option<&Tag> {
        self.languages.iter().map(|(tag, _)| tag).find(|tag| tag.as_str() == name)
    }

    /// What lingua takes a text for, among some languages.
    fn by_statistics(&self, text: &str, in_cyrillic: bool, among: &dyn Fn(&Tag) -> bool) -> Option<&Tag> {
        use lingua::Language::{Albanian, Bosnian, Croatian, English, Macedonian, Serbian};
        let lingua = self.lingua.get_or_init(|| {
            let languages = [Albanian, Bosnian, Croatian, English, Macedonian, Serbian];
            LanguageDetectorBuilder::from_languages(&languages).with_low_accuracy_mode().build()
        });
        let confidences = lingua.compute_language_confidence_values(text);
        let mut names = confidences.iter().filter_map(|(language, _)| name(*language, in_cyrillic));
        names.find_map(|name| self.tag(name).filter(|tag| among(tag)))
    }
}

/// How many words of a text each language knows.
fn votes(text: &str, candidates: &[&(Tag, Analyzer)]) -> Vec<usize> {
    let mut votes = vec![0; candidates.len()];
    let is_voter = |word: &str| word.chars().count() >= SHORTEST_VOTE && word.chars().all(char::is_alphabetic);
    for word in words(text).filter(|word| is_voter(word.text)).take(MAX_VOTES) {
        for (votes, (_, analyzer)) in votes.iter_mut().zip(candidates) {
            *votes += usize::from(analyzer.knows(&analyzer.fold(word.text)));
        }
    }
    votes
}

/// Whether a language of the library is written in Cyrillic.
fn is_cyrillic(tag: &Tag) -> bool {
    matches!(tag.bare(), "mk" | "sr") && tag.script() != Some("Latn")
}

/// Letters that only one of the languages has.
fn by_letter(text: &str, in_cyrillic: bool) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let has = |letters: &[char]| lower.contains(letters);
    let found = match in_cyrillic {
        true => [(has(&['ђ', 'ћ']), "sr"), (has(&['ѓ', 'ќ', 'ѕ']), "mk")],
        false => [(has(&['č', 'ć', 'š', 'ž', 'đ']), "sr-Latn"), (has(&['ë', 'ç']), "sq")],
    };
    match found {
        [(true, name), (false, _)] | [(false, _), (true, name)] => Some(name),
        _ => None,
    }
}

fn name(language: lingua::Language, in_cyrillic: bool) -> Option<&'static str> {
    use lingua::Language::{Albanian, Bosnian, Croatian, English, Macedonian, Serbian};
    Some(match (language, in_cyrillic) {
        (Macedonian, true) => "mk",
        (Serbian, true) => "sr",
        (Albanian, false) => "sq",
        (English, false) => "en",
        (Croatian | Bosnian, false) => "sr-Latn",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_forms_are_told_apart() {
        let tags = ["en", "sq", "mk", "sr", "sr-Latn"].map(|tag| Tag::try_from(tag.to_owned()).unwrap());
        let detector = Detector::of(tags.clone());
        for (text, tag) in [
            ("chain of custody", "en"),
            ("kontrolli i shtëpisë", "sq"),
            ("kontrolli i shtepise", "sq"),
            ("ланец на чување на доказите", "mk"),
            ("претрес куће", "sr"),
            ("pretres stana i drugih prostorija", "sr-Latn"),
            ("oruzje", "sr-Latn"),
            ("оружјето", "mk"),
            ("arme", "sq"),
            ("seizure", "en"),
        ] {
            assert_eq!(detector.detect(text).map(Tag::as_str), Some(tag), "{text}");
        }
        assert_eq!(detector.detect("05 / 2019"), None);
    }
}
