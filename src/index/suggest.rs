//! Suggestions while somebody types: titles of sections, terms of the glossary, and queries that found something.

use std::collections::HashSet;

use serde::Serialize;
use utoipa::ToSchema;

use crate::language::{Analyzer, words};

/// Most suggestions of one answer.
pub const MAX_SUGGESTIONS: usize = 8;
/// Shortest start that is looked up, in letters.
pub const MIN_START: usize = 2;
/// Longest start that is looked up, in letters.
pub const MAX_START: usize = 100;

/// Where a suggestion comes from, and how it ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// A term of the glossary.
    Term,
    /// The title of a section.
    Title,
    /// A query that others asked and that found something.
    Query,
}

/// A suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Suggestion {
    /// What to search for.
    pub text: String,
    /// Where it comes from.
    pub source: Source,
}

/// The suggestions of one language.
#[derive(Default)]
pub struct Suggestions {
    all: Vec<Suggestion>,
    /// The folded text from each of its words on, with the number of the suggestion; in order.
    starts: Vec<(String, u32)>,
}

impl Suggestions {
    /// Suggestions from these texts.
    pub fn new(analyzer: &Analyzer, texts: impl IntoIterator<Item = (String, Source)>) -> Self {
        let mut suggestions = Self::default();
        let mut known = HashSet::new();
        for (text, source) in texts {
            let folded: Vec<String> = words(&text).map(|word| analyzer.fold(word.text)).collect();
            if folded.is_empty() || !known.insert(folded.join(" ")) {
                continue;
            }
            let number = suggestions.all.len() as u32;
            for first in 0..folded.len() {
                suggestions.starts.push((folded[first..].join(" "), number));
            }
            suggestions.all.push(Suggestion { text, source });
        }
        suggestions.starts.sort();
        suggestions
    }

    /// What begins as typed, in any of its words: terms first, then shorter texts first.
    pub fn starting(&self, analyzer: &Analyzer, typed: &str) -> Vec<Suggestion> {
        let folded: Vec<String> = words(typed).map(|word| analyzer.fold(word.text)).collect();
        let start = folded.join(" ");
        if start.chars().count() < MIN_START || start.chars().count() > MAX_START {
            return Vec::new();
        }
        let from = self.starts.partition_point(|(text, _)| *text < start);
        let mut numbers: Vec<u32> = self.starts[from..].iter().take_while(|(text, _)| text.starts_with(&start)).map(|(_, n)| *n).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mut found: Vec<&Suggestion> = numbers.into_iter().map(|number| &self.all[number as usize]).collect();
        found.sort_by_key(|suggestion| (suggestion.source, suggestion.text.chars().count(), suggestion.text.clone()));
        found.into_iter().take(MAX_SUGGESTIONS).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tag;

    #[test]
    fn any_word_may_be_begun_in_any_script() {
        let analyzer = Analyzer::of(&Tag::try_from("sr".to_owned()).unwrap());
        let texts = [("Претрес стана", Source::Title), ("претресање", Source::Term), ("Ланац чувања доказа", Source::Title)];
        let suggestions = Suggestions::new(&analyzer, texts.map(|(text, source)| (text.to_owned(), source)));
        let found = |typed: &str| suggestions.starting(&analyzer, typed).into_iter().map(|s| s.text).collect::<Vec<_>>();
        assert_eq!(found("pretr"), ["претресање", "Претрес стана"]);
        assert_eq!(found("претрес ста"), ["Претрес стана"]);
        assert_eq!(found("čuv"), ["Ланац чувања доказа"]);
        assert!(found("x").is_empty() && found("").is_empty() && found("zzz").is_empty());
    }
}
