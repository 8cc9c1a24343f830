//! Suggestions while somebody types: titles of sections, terms of the glossary, and queries that found something.

use std::collections::HashMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use serde::Serialize;
use utoipa::ToSchema;

use crate::language::{Analyzer, words};
use crate::source::Tag;
use crate::typeset::borrowed;

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

/// A text that may be suggested.
#[derive(Debug, Clone)]
pub struct Offered {
    /// The text.
    pub text: String,
    /// Its language, where that is not the one it is suggested in.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Source,
    /// The documents in which it stands; none where it stands for itself.
    pub documents: Vec<u32>,
}

impl Offered {
    /// A text that is of no document.
    pub fn free(text: impl Into<String>, source: Source) -> Self {
        Self { text: text.into(), lang: None, source, documents: Vec::new() }
    }

    /// The title of sections in some documents. Of one that is borrowed, the mark is for readers: nobody searches for it.
    pub fn title(title: &str, documents: Vec<u32>) -> Self {
        let (text, lang) = borrowed(title).map_or((title, None), |(text, lang)| (text, Some(lang.to_owned())));
        Self { text: text.to_owned(), lang, source: Source::Title, documents }
    }
}

/// A suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Suggestion {
    /// What to search for.
    pub text: String,
    /// Its language, where that is not the one it is suggested in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Source,
}

/// The suggestions of one language.
#[derive(Default)]
pub struct Suggestions {
    all: Vec<Offered>,
    /// The folded text from each of its words on, with the number of the suggestion; in order.
    starts: Vec<(String, u32)>,
}

impl Suggestions {
    /// Suggestions from these texts.
    pub fn new(analyzer: &Analyzer, texts: impl IntoIterator<Item = Offered>) -> Self {
        let mut suggestions = Self::default();
        let mut known: HashMap<String, u32> = HashMap::new();
        for offered in texts {
            let folded: Vec<String> = words(&offered.text).map(|word| analyzer.fold(word.text)).collect();
            if folded.is_empty() {
                continue;
            }
            let number = suggestions.all.len() as u32;
            let first = *known.entry(folded.join(" ")).or_insert(number);
            if first < number {
                // The same words, elsewhere: the first stays, for all its documents. What stands for itself is of none.
                let first = &mut suggestions.all[first as usize];
                if !first.documents.is_empty() {
                    first.documents.extend(offered.documents);
                }
                continue;
            }
            for first in 0..folded.len() {
                suggestions.starts.push((folded[first..].join(" "), number));
            }
            suggestions.all.push(offered);
        }
        suggestions.starts.sort();
        suggestions
    }

    /// What begins as typed, in any of its words: terms first, then shorter texts first. What stands in hidden documents only is not there.
    pub fn starting(&self, analyzer: &Analyzer, typed: &str, is_hidden: impl Fn(u32) -> bool) -> Vec<Suggestion> {
        let folded: Vec<String> = words(typed).map(|word| analyzer.fold(word.text)).collect();
        let start = folded.join(" ");
        if start.chars().count() < MIN_START || start.chars().count() > MAX_START {
            return Vec::new();
        }
        let from = self.starts.partition_point(|(text, _)| *text < start);
        let mut numbers: Vec<u32> = self.starts[from..].iter().take_while(|(text, _)| text.starts_with(&start)).map(|(_, n)| *n).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let is_shown = |offered: &&Offered| offered.documents.is_empty() || !offered.documents.iter().all(|document| is_hidden(*document));
        let offered = numbers.into_iter().map(|number| &self.all[number as usize]).filter(is_shown);
        let mut found: Vec<Place> = offered.map(order).collect();
        // Two letters may begin thousands of titles, of which a handful is shown.
        if found.len() > MAX_SUGGESTIONS {
            found.select_nth_unstable(MAX_SUGGESTIONS);
            found.truncate(MAX_SUGGESTIONS);
        }
        found.sort_unstable();
        found.into_iter().map(|(source, _, text, lang)| Suggestion { text: text.to_owned(), lang: lang.clone(), source }).collect()
    }
}

/// By what suggestions are ordered: where they come from, how long they are, the text and its language.
type Place<'a> = (Source, usize, &'a str, &'a Option<String>);

fn order(suggestion: &Offered) -> Place<'_> {
    (suggestion.source, suggestion.text.chars().count(), &suggestion.text, &suggestion.lang)
}

/// Queries with their languages.
pub type Asked = Vec<(String, String)>;

/// What others asked in one language, analysed once: the queries change rarely, and every letter typed needs them.
#[derive(Default)]
pub struct Popular {
    known: ArcSwap<Known>,
}

#[derive(Default)]
struct Known {
    asked: Arc<Asked>,
    suggestions: Arc<Suggestions>,
}

impl Popular {
    /// The suggestions from what was asked in a language.
    pub fn suggestions(&self, tag: &Tag, analyzer: &Analyzer, asked: &Arc<Asked>) -> Arc<Suggestions> {
        let known = self.known.load();
        if Arc::ptr_eq(&known.asked, asked) {
            return Arc::clone(&known.suggestions);
        }
        // A list that was read again is mostly the same list.
        let suggestions = match of(tag, &known.asked).eq(of(tag, asked)) {
            true => Arc::clone(&known.suggestions),
            false => Arc::new(Suggestions::new(analyzer, of(tag, asked).map(|query| Offered::free(query, Source::Query)))),
        };
        self.known.store(Arc::new(Known { asked: Arc::clone(asked), suggestions: Arc::clone(&suggestions) }));
        suggestions
    }
}

/// The queries in a language.
fn of<'a>(tag: &'a Tag, asked: &'a Asked) -> impl Iterator<Item = &'a String> {
    asked.iter().filter(|(lang, _)| lang == tag.as_str()).map(|(_, query)| query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_word_may_be_begun_in_any_script() {
        let analyzer = Analyzer::of(&Tag::try_from("sr".to_owned()).unwrap());
        let texts = [("Претрес стана", Source::Title), ("претресање", Source::Term), ("Ланац чувања доказа", Source::Title)];
        let suggestions = Suggestions::new(&analyzer, texts.map(|(text, source)| Offered::free(text, source)));
        let found = |typed: &str| suggestions.starting(&analyzer, typed, |_| false).into_iter().map(|s| s.text).collect::<Vec<_>>();
        assert_eq!(found("pretr"), ["претресање", "Претрес стана"]);
        assert_eq!(found("претрес ста"), ["Претрес стана"]);
        assert_eq!(found("čuv"), ["Ланац чувања доказа"]);
        assert!(found("x").is_empty() && found("").is_empty() && found("zzz").is_empty());
    }

    #[test]
    fn titles_of_hidden_documents_are_not_there() {
        let analyzer = Analyzer::of(&Tag::try_from("en".to_owned()).unwrap());
        let title = |text: &str, document: u32| Offered::title(text, vec![document]);
        let suggestions = Suggestions::new(&analyzer, [title("Seals", 1), title("Seizure", 1), title("seals", 2)]);
        let found = |hidden: &[u32]| suggestions.starting(&analyzer, "se", |document| hidden.contains(&document)).len();
        assert_eq!((found(&[]), found(&[1]), found(&[1, 2])), (2, 1, 0));
    }

    #[test]
    fn a_borrowed_title_is_suggested_without_its_mark_and_with_its_language() {
        let analyzer = Analyzer::of(&Tag::try_from("sq".to_owned()).unwrap());
        let suggestions = Suggestions::new(&analyzer, [Offered::title("Purpose\u{a0}[en]", vec![1])]);
        let expected = Suggestion { text: "Purpose".into(), lang: Some("en".into()), source: Source::Title };
        assert_eq!(suggestions.starting(&analyzer, "purp", |_| false), [expected]);
    }

    #[test]
    fn what_others_asked_is_analysed_again_only_when_it_changed() {
        let tag = Tag::try_from("sq".to_owned()).unwrap();
        let analyzer = Analyzer::of(&tag);
        let popular = Popular::default();
        let asked = |queries: &[(&str, &str)]| -> Arc<Asked> {
            Arc::new(queries.iter().map(|(lang, query)| ((*lang).to_owned(), (*query).to_owned())).collect())
        };
        let first = popular.suggestions(&tag, &analyzer, &asked(&[("sq", "armë zjarri"), ("en", "army")]));
        assert_eq!(
            first.starting(&analyzer, "arm", |_| false),
            [Suggestion { text: "armë zjarri".into(), lang: None, source: Source::Query }]
        );
        let same = popular.suggestions(&tag, &analyzer, &asked(&[("en", "weapon"), ("sq", "armë zjarri")]));
        assert!(Arc::ptr_eq(&first, &same));
        let other = popular.suggestions(&tag, &analyzer, &asked(&[("sq", "bastisje")]));
        assert!(other.starting(&analyzer, "arm", |_| false).is_empty() && !other.starting(&analyzer, "bast", |_| false).is_empty());
    }
}
