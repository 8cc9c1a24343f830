//! The piece of a passage that shows why it was found, with the matching words marked.

use std::collections::HashSet;

use crate::index::meaning::{Meaning, Term};
use crate::language::dictionary::{SHARED, shared};
use crate::language::{Analyzer, Word, letters, words};

/// Length of a snippet, in characters.
const LENGTH: usize = 220;

/// Recognises the words of a query in the texts of one language.
pub struct Marker<'a> {
    analyzer: &'a Analyzer,
    folded: HashSet<&'a str>,
    stems: HashSet<&'a str>,
    /// How their forms begin.
    starts: HashSet<&'a str>,
    /// Their forms that do not begin so.
    suppletive: HashSet<String>,
    exact: HashSet<&'a str>,
    /// The first letters of all words that can fit.
    initials: [bool; 256],
}

impl<'a> Marker<'a> {
    /// Recognises what a query means in a language.
    pub fn new(meaning: &'a Meaning, analyzer: &'a Analyzer) -> Self {
        let ways = || meaning.words.iter().flat_map(|word| &word.ways);
        let folded: HashSet<&str> =
            ways().filter_map(|way| if let Term::Word(word) = &way.term { Some(word.as_str()) } else { None }).collect();
        let stems: HashSet<&str> = ways()
            .filter_map(|way| if let Term::Stem(stem) = &way.term { Some(stem.as_str()) } else { None })
            .chain(meaning.groups.iter().flat_map(|group| group.words.iter().flatten().map(String::as_str)))
            .collect();
        let suppletive: HashSet<String> = stems.iter().flat_map(|stem| analyzer.suppletive(stem)).collect();
        let starts: HashSet<&str> = stems.iter().filter_map(|stem| stem.get(..shared(stem))).collect();
        let exact = meaning.phrases.iter().flatten().map(String::as_str).collect();
        let mut initials = [false; 256];
        let all = folded.iter().chain(&starts).copied().chain(suppletive.iter().map(String::as_str));
        all.filter_map(|word| word.bytes().next()).for_each(|first| initials[usize::from(first)] = true);
        Self { analyzer, folded, stems, starts, suppletive, exact, initials }
    }

    /// How well a word of a text fits: 2 as it was typed, 1 as another form, 0 not at all.
    fn fit(&self, word: &str) -> usize {
        if !self.exact.is_empty() && self.exact.contains(letters::surface(word).as_str()) {
            return 2;
        }
        // Most words cannot be meant, as their first letter tells; the others are worth a look into the dictionary.
        if self.analyzer.first(word).is_some_and(|first| !self.initials[usize::from(first)]) {
            return 0;
        }
        let folded = self.analyzer.fold(word);
        let bare = self.analyzer.bare(&folded);
        if self.folded.contains(folded.as_str()) {
            return 2;
        }
        if self.suppletive.contains(bare) {
            return 1;
        }
        let begins = |word: &str| SHARED.iter().any(|letters| word.get(..*letters).is_some_and(|start| self.starts.contains(start)));
        let possible = begins(bare) || begins(&folded);
        usize::from(possible && self.analyzer.stems(&folded).iter().any(|stem| self.stems.contains(stem.as_str())))
    }

    /// A snippet as HTML: escaped text in which `<mark>` is the only tag.
    ///
    /// It starts where most different words of the query stand close together; where none do (the passage was found by its
    /// title, or in another language), it is the beginning of the text.
    pub fn snippet(&self, text: &str) -> String {
        let matches: Vec<(Word, usize)> = words(text).map(|word| (word, self.fit(word.text))).filter(|(_, fit)| *fit > 0).collect();
        let (start, end) = window(text, &matches);
        let mut html = String::new();
        if start > 0 {
            html.push_str("… ");
        }
        let mut at = start;
        for (word, _) in matches.iter().filter(|(word, _)| word.start >= start && word.end <= end) {
            escape(&text[at..word.start], &mut html);
            html.push_str("<mark>");
            escape(word.text, &mut html);
            html.push_str("</mark>");
            at = word.end;
        }
        escape(&text[at..end], &mut html);
        if end < text.len() {
            html.push_str(" …");
        }
        html
    }
}

fn window(text: &str, matches: &[(Word, usize)]) -> (usize, usize) {
    let worth = |from: usize| {
        let near = matches[from..].iter().take_while(|(word, _)| word.end <= matches[from].0.start + LENGTH);
        let mut seen: Vec<&str> = Vec::new();
        let mut worth = 0_usize;
        for (word, fit) in near {
            worth += if seen.contains(&word.text) { 1 } else { 10 * fit };
            seen.push(word.text);
        }
        worth
    };
    let best = (0..matches.len()).max_by_key(|&i| (worth(i), std::cmp::Reverse(i)));
    let first = best.map_or(0, |i| matches[i].0.start);
    let start = start_of_phrase(text, first);
    let mut end = text[start..].char_indices().nth(LENGTH).map_or(text.len(), |(i, _)| start + i);
    if end < text.len() {
        // Not in the middle of a word.
        end = text[start..end].rfind(char::is_whitespace).map_or(end, |i| start + i);
    }
    (start, end.max(start))
}

/// The start of the line or sentence before a match, where it is near; else a few words before it.
fn start_of_phrase(text: &str, at: usize) -> usize {
    const NEAR: usize = 80;
    let from = text[..at].char_indices().rev().nth(NEAR).map_or(0, |(i, _)| i);
    if from == 0 && at < LENGTH {
        return 0;
    }
    let before = &text[from..at];
    let sentence = before.rfind(['\n', '.', '!', '?', ':']).map(|i| i + 1);
    let start = sentence.or_else(|| before.find(char::is_whitespace)).map_or(at, |i| from + i);
    start + (text[start..at].len() - text[start..at].trim_start().len())
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push(' '),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::entry::Entry;
    use crate::index::meaning::{Way, WordMeaning};
    use crate::index::schema;
    use crate::source::Tag;
    use proptest::prelude::*;

    /// The snippet of a text for a query in a language.
    fn snippet(tag: &str, text: &str, query: &str) -> String {
        let analyzer = Analyzer::of(&Tag::try_from(tag.to_owned()).unwrap());
        let word = |word: &str| {
            let terms = analyzer.terms(word);
            let nowhere = || Entry { field: schema::schema().1.words, frequency: 0, parts: Vec::new() };
            let way = |term| Way { term, worth: 1.0, in_text: nowhere(), in_title: nowhere() };
            let stems = terms.stems.into_iter().map(Term::Stem);
            WordMeaning { ways: [Term::Word(terms.folded)].into_iter().chain(stems).map(way).collect(), ..WordMeaning::default() }
        };
        let meaning = Meaning { words: query.split_whitespace().map(word).collect(), ..Meaning::default() };
        Marker::new(&meaning, &analyzer).snippet(text)
    }

    #[test]
    fn matches_are_marked_in_their_own_script_and_form() {
        let html = snippet("sr", "Пре претреса станова: бољи налог.", "pretres stan dobar");
        assert_eq!(html, "Пре <mark>претреса</mark> <mark>станова</mark>: <mark>бољи</mark> налог.");
    }

    #[test]
    fn forms_that_begin_otherwise_are_marked() {
        assert_eq!(snippet("en", "They went home.", "go"), "They <mark>went</mark> home.");
        assert_eq!(snippet("mk", "Најновите правила; Џебот.", "нов zeb"), "<mark>Најновите</mark> правила; <mark>Џебот</mark>.");
    }

    #[test]
    fn it_shows_the_place_where_the_words_stand_together() {
        let text =
            format!("A weapon. {} Keep the weapon and the seal together. {}", "Filler words here. ".repeat(30), "More filler. ".repeat(30));
        let html = snippet("en", &text, "seal weapon");
        assert!(html.contains("<mark>weapon</mark> and the <mark>seal</mark>"), "{html}");
        assert!(html.starts_with("… ") && html.ends_with(" …"), "{html}");
    }

    proptest! {
        #[test]
        fn html_in_the_text_stays_text(text in "(<b>|</mark>|<script>|&|\"| |word|реч){0,40}", query in "(word|реч|b|script| ){0,6}") {
            let html = snippet("sr", &text, &query).replace("<mark>", "").replace("</mark>", "");
            prop_assert!(!html.contains('<') && !html.contains('>'));
        }
    }
}
