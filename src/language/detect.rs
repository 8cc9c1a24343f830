//! In which language a query is written: by script and letters first, then by lingua.
//!
//! Lingua knows Serbian in Cyrillic only, so Latin text that it takes for Croatian or Bosnian is Serbian in Latin here.

use std::sync::OnceLock;

use lingua::{Language, LanguageDetector, LanguageDetectorBuilder};

use crate::source::Tag;

/// Tells the languages of a library apart.
pub struct Detector {
    tags: Vec<Tag>,
    lingua: OnceLock<LanguageDetector>,
}

impl Detector {
    /// A detector for these languages. Its models are loaded when they are first needed.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self { tags, lingua: OnceLock::new() }
    }

    /// Loads the models now, so that the first query need not wait for them.
    pub fn warm(&self) {
        self.detect("претрес куќа");
        self.detect("pretres shtëpi house");
    }

    /// The language of a text. It ranks, it never hides: a wrong guess costs nothing but order.
    pub fn detect(&self, text: &str) -> Option<&Tag> {
        let cyrillic = text.chars().filter(|c| ('\u{0400}'..='\u{04ff}').contains(c)).count();
        let latin = text.chars().filter(|c| c.is_alphabetic() && !('\u{0400}'..='\u{04ff}').contains(c)).count();
        if cyrillic + latin == 0 {
            return None;
        }
        let in_cyrillic = cyrillic > latin;
        if let Some(tag) = by_letter(text, in_cyrillic) {
            return self.tag(tag);
        }
        let candidates: Vec<&Tag> = self.tags.iter().filter(|tag| is_cyrillic(tag) == in_cyrillic).collect();
        if let [only] = candidates[..] {
            return Some(only);
        }
        let confidences = self.lingua().compute_language_confidence_values(text);
        confidences.iter().filter_map(|(language, _)| name(*language, in_cyrillic)).find_map(|name| self.tag(name))
    }

    fn tag(&self, name: &str) -> Option<&Tag> {
        self.tags.iter().find(|tag| tag.as_str() == name)
    }

    fn lingua(&self) -> &LanguageDetector {
        use Language::{Albanian, Bosnian, Croatian, English, Macedonian, Serbian};
        self.lingua.get_or_init(|| {
            let languages = [Albanian, Bosnian, Croatian, English, Macedonian, Serbian];
            LanguageDetectorBuilder::from_languages(&languages).with_low_accuracy_mode().build()
        })
    }
}

fn is_cyrillic(tag: &Tag) -> bool {
    matches!((tag.as_str(), tag.bare()), ("mk" | "sr", _))
}

/// Letters that only one of the languages has.
fn by_letter(text: &str, in_cyrillic: bool) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let has = |letters: &[char]| lower.contains(letters);
    match in_cyrillic {
        true if has(&['ђ', 'ћ']) => Some("sr"),
        true if has(&['ѓ', 'ќ', 'ѕ']) => Some("mk"),
        false if has(&['č', 'ć', 'š', 'ž', 'đ']) => Some("sr-Latn"),
        false if has(&['ë', 'ç']) => Some("sq"),
        _ => None,
    }
}

fn name(language: Language, in_cyrillic: bool) -> Option<&'static str> {
    Some(match (language, in_cyrillic) {
        (Language::Macedonian, true) => "mk",
        (Language::Serbian, true) => "sr",
        (Language::Albanian, false) => "sq",
        (Language::English, false) => "en",
        (Language::Croatian | Language::Bosnian, false) => "sr-Latn",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_forms_are_told_apart() {
        let tags = ["en", "sq", "mk", "sr", "sr-Latn"].map(|tag| Tag::try_from(tag.to_owned()).unwrap());
        let detector = Detector::new(tags.to_vec());
        for (text, tag) in [
            ("chain of custody", "en"),
            ("kontrolli i shtëpisë", "sq"),
            ("kontrolli i shtepise", "sq"),
            ("ланец на чување на доказите", "mk"),
            ("претрес куће", "sr"),
            ("pretres stana i drugih prostorija", "sr-Latn"),
        ] {
            assert_eq!(detector.detect(text).map(Tag::as_str), Some(tag), "{text}");
        }
        assert_eq!(detector.detect("05 / 2019"), None);
    }
}
