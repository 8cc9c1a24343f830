//! In which language a text is written: by script and letters, by what the dictionaries know, and then by what its words look like.
//!
//! On two or three words a vote of the dictionaries is surer than any statistics of letters.

use crate::language::{Analyzer, letters, words};
use crate::source::Tag;

/// Words of a text that vote; more make nothing surer.
const MAX_VOTES: usize = 40;
/// Shortest word that votes, in letters: shorter ones are words of every language.
const SHORTEST_VOTE: usize = 2;

/// Tells the languages of a library apart.
pub struct Detector {
    languages: Vec<(Tag, Analyzer)>,
}

impl Detector {
    /// A detector for these languages.
    pub fn new(languages: Vec<(Tag, Analyzer)>) -> Self {
        Self { languages }
    }

    /// A detector for languages with their own analyzers.
    pub fn of(tags: impl IntoIterator<Item = Tag>) -> Self {
        let with_analyzer = |tag: Tag| {
            let analyzer = Analyzer::of(&tag);
            (tag, analyzer)
        };
        Self::new(tags.into_iter().map(with_analyzer).collect())
    }

    /// Learns what words look like now, so that the first query need not wait for it.
    pub fn warm(&self) {
        self.languages.iter().for_each(|(_, analyzer)| {
            analyzer.likeness("a");
        });
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
            _ => likest(text, candidates.iter().copied().filter(|(tag, _)| best.contains(&tag))).or_else(|| best.first().copied()),
        }
    }

    fn tag(&self, name: &str) -> Option<&Tag> {
        self.languages.iter().map(|(tag, _)| tag).find(|tag| tag.as_str() == name)
    }
}

/// The language that the words of a text look like most.
fn likest<'a>(text: &str, among: impl Iterator<Item = &'a (Tag, Analyzer)>) -> Option<&'a Tag> {
    let likeness = |analyzer: &Analyzer| {
        let words = words(text).filter(|word| is_voter(word.text)).take(MAX_VOTES);
        words.map(|word| analyzer.likeness(&analyzer.fold(word.text))).sum::<Option<f32>>()
    };
    let scored = among.filter_map(|(tag, analyzer)| Some((likeness(analyzer)?, tag)));
    scored.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, tag)| tag)
}

/// How many words of a text each language knows.
fn votes(text: &str, candidates: &[&(Tag, Analyzer)]) -> Vec<usize> {
    let mut votes = vec![0; candidates.len()];
    for word in words(text).filter(|word| is_voter(word.text)).take(MAX_VOTES) {
        for (votes, (_, analyzer)) in votes.iter_mut().zip(candidates) {
            *votes += usize::from(analyzer.knows(&analyzer.fold(word.text)));
        }
    }
    votes
}

/// Whether a word says something of its language.
fn is_voter(word: &str) -> bool {
    word.chars().count() >= SHORTEST_VOTE && word.chars().all(char::is_alphabetic)
}

/// Whether a language of the library is written in Cyrillic.
fn is_cyrillic(tag: &Tag) -> bool {
    matches!(tag.bare(), "mk" | "sr") && tag.script() != Some("Latn")
}

/// Letters that of the languages of one script only this one has.
pub fn own_letters(name: &str) -> &'static [char] {
    match name {
        "sr" => &['ђ', 'ћ'],
        "mk" => &['ѓ', 'ќ', 'ѕ'],
        "sr-Latn" => &['č', 'ć', 'š', 'ž', 'đ'],
        "sq" => &['ë', 'ç'],
        _ => &[],
    }
}

/// The language whose own letters a text has.
fn by_letter(text: &str, in_cyrillic: bool) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let has = |name: &str| lower.contains(own_letters(name));
    let found = match in_cyrillic {
        true => [("sr", has("sr")), ("mk", has("mk"))],
        false => [("sr-Latn", has("sr-Latn")), ("sq", has("sq"))],
    };
    match found {
        [(name, true), (_, false)] | [(_, false), (name, true)] => Some(name),
        _ => None,
    }
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
