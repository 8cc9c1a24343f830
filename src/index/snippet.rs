//! The piece of a passage that shows why it was found, with the matching words marked.

use std::collections::HashSet;
use std::ops::Range;

use crate::index::exact::Typed;
use crate::index::meaning::{Meaning, Term};
use crate::language::dictionary::{SHARED, shared};
use crate::language::{Analyzer, Word, words};

/// Length of a snippet, in characters.
pub(super) const LENGTH: usize = 220;

/// Signs that end a line of text.
const ENDING: [char; 7] = ['.', '!', '?', ':', ';', ',', '…'];
/// Signs that may stand after those.
const CLOSING: [char; 7] = ['"', '”', '“', '»', '’', ')', ']'];

/// Recognises the words of a query in the texts of one language.
pub struct Marker<'a> {
    analyzer: &'a Analyzer,
    folded: HashSet<&'a str>,
    stems: HashSet<&'a str>,
    /// How their forms begin.
    starts: HashSet<&'a str>,
    /// Their forms that do not begin so.
    suppletive: HashSet<String>,
    phrases: Vec<&'a Typed>,
    /// How many words of the query say something.
    telling: usize,
    /// The first letters of all words that can fit.
    initials: [bool; 256],
}

impl<'a> Marker<'a> {
    /// Recognises what a query means in a language.
    pub fn new(meaning: &'a Meaning, analyzer: &'a Analyzer) -> Self {
        let groups = || meaning.groups.iter().chain(meaning.expansions.iter().flat_map(|expansion| &expansion.groups));
        let ways = || meaning.words.iter().flat_map(|word| &word.ways);
        let folded: HashSet<&str> =
            ways().filter_map(|way| if let Term::Word(word) = &way.term { Some(word.as_str()) } else { None }).collect();
        let stems: HashSet<&str> = ways()
            .filter_map(|way| if let Term::Stem(stem) = &way.term { Some(stem.as_str()) } else { None })
            .chain(groups().flat_map(|group| group.words.iter().flatten().map(String::as_str)))
            .collect();
        let suppletive: HashSet<String> = stems.iter().flat_map(|stem| analyzer.suppletive(stem)).collect();
        let starts: HashSet<&str> = stems.iter().filter_map(|stem| stem.get(..shared(stem))).collect();
        let phrases = meaning.phrases.iter().flatten().collect();
        let mut initials = [false; 256];
        let all = folded.iter().chain(&starts).copied().chain(suppletive.iter().map(String::as_str));
        all.filter_map(|word| word.bytes().next()).for_each(|first| initials[usize::from(first)] = true);
        let telling = meaning.words.iter().filter(|word| !analyzer.is_little(&word.folded)).count();
        Self { analyzer, folded, stems, starts, suppletive, phrases, telling, initials }
    }

    /// How well a word of a text fits: 2 as it was typed, 1 as another form, 0 not at all.
    fn fit(&self, word: &str) -> usize {
        if self.phrases.iter().any(|typed| typed.fits(word, self.analyzer)) {
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

    /// The question that most of a query's words stand in; `None` where none has half of them.
    pub fn question<'t>(&self, questions: &'t [String]) -> Option<&'t str> {
        let met = |question: &&String| words(question).filter(|word| self.fit(word.text) > 0).count();
        let best = questions.iter().max_by_key(|question| met(question))?;
        (self.telling > 0 && 2 * met(&best) >= self.telling).then_some(best)
    }

    /// The piece of a text that shows why it was found.
    ///
    /// It starts where most different words of the query stand close together; where none do (the passage was found by its
    /// title, or in another language), it is the beginning of the text.
    pub fn snippet(&self, text: &str) -> Snippet {
        let matches: Vec<(Word, usize)> = words(text).map(|word| (word, self.fit(word.text))).filter(|(_, fit)| *fit > 0).collect();
        let (start, end) = window(text, &matches);
        let mut snippet = Snippet::default();
        if start > 0 {
            snippet.text.push_str("… ");
        }
        let mut at = start;
        for (word, _) in matches.iter().filter(|(word, _)| word.start >= start && word.end <= end) {
            snippet.push(&text[at..word.start]);
            let from = snippet.text.len();
            snippet.push(word.text);
            snippet.marks.push(from..snippet.text.len());
            at = word.end;
        }
        snippet.push(&text[at..end]);
        if end < text.len() {
            snippet.text.push_str(" …");
        }
        snippet
    }
}

/// A piece of a text in one line, with what matched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snippet {
    /// The text.
    pub text: String,
    /// The places of the matching words, in bytes, in order.
    pub marks: Vec<Range<usize>>,
}

impl Snippet {
    /// The pieces of the text in order, each with whether it matched.
    pub fn pieces(&self) -> Vec<(&str, bool)> {
        let mut pieces = Vec::new();
        let mut at = 0;
        for mark in &self.marks {
            pieces.extend([(&self.text[at..mark.start], false), (&self.text[mark.clone()], true)]);
            at = mark.end;
        }
        pieces.push((&self.text[at..], false));
        pieces
    }

    /// Adds text. A line that ends without a sign (a label, an item of a list) is told apart from the next.
    fn push(&mut self, text: &str) {
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                let ends = self.text.trim_end_matches(CLOSING).ends_with(ENDING);
                self.text.push_str(if ends || self.text.is_empty() { " " } else { " · " });
            }
            self.text.push_str(line);
        }
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::index::entry::Entry;
    use crate::index::meaning::{Way, WordMeaning};
    use crate::index::schema;
    use crate::source::Tag;
    use proptest::prelude::*;

    /// The snippet of a text for a query in a language, with what matched in brackets.
    fn snippet(tag: &str, text: &str, query: &str) -> String {
        let analyzer = Analyzer::of(&Tag::try_from(tag.to_owned()).unwrap());
        let word = |word: &str| {
            let terms = analyzer.terms(word);
            let nowhere = || Arc::new(Entry::nowhere(schema::schema().1.words));
            let way = |term| Way { term, worth: 1.0, in_text: nowhere(), in_title: nowhere(), in_asks: nowhere() };
            let stems = terms.stems.into_iter().map(Term::Stem);
            WordMeaning { ways: [Term::Word(terms.folded)].into_iter().chain(stems).map(way).collect(), ..WordMeaning::default() }
        };
        let meaning = Meaning { words: query.split_whitespace().map(word).collect(), ..Meaning::default() };
        let snippet = Marker::new(&meaning, &analyzer).snippet(text);
        snippet.pieces().into_iter().map(|(piece, matched)| if matched { format!("[{piece}]") } else { piece.to_owned() }).collect()
    }

    #[test]
    fn matches_are_marked_in_their_own_script_and_form() {
        let html = snippet("sr", "Пре претреса станова: бољи налог.", "pretres stan dobar");
        assert_eq!(html, "Пре [претреса] [станова]: [бољи] налог.");
    }

    #[test]
    fn forms_that_begin_otherwise_are_marked() {
        assert_eq!(snippet("en", "They went home.", "go"), "They [went] home.");
        assert_eq!(snippet("mk", "Најновите правила; Џебот.", "нов zeb"), "[Најновите] правила; [Џебот].");
    }

    #[test]
    fn it_shows_the_place_where_the_words_stand_together() {
        let text =
            format!("A weapon. {} Keep the weapon and the seal together. {}", "Filler words here. ".repeat(30), "More filler. ".repeat(30));
        let html = snippet("en", &text, "seal weapon");
        assert!(html.contains("[weapon] and the [seal]"), "{html}");
        assert!(html.starts_with("… ") && html.ends_with(" …"), "{html}");
    }

    #[test]
    fn lines_without_an_end_are_told_apart() {
        let text = "Illustrative\nPriority: high · Owner: the court\nThe seal is broken.\n(Report it.)\nKeep distance";
        let shown = "Illustrative · Priority: high · Owner: the court · The [seal] is broken. (Report it.) Keep distance";
        assert_eq!(snippet("en", text, "seal"), shown);
    }

    proptest! {
        #[test]
        fn any_text_has_a_snippet(text in "(<b>|&|\\n|\"| |word|реч|ë|05/L – 022){0,40}", query in "(word|реч|b|05/l-022| ){0,6}") {
            let shown = snippet("sr", &text, &query);
            prop_assert!(!shown.contains('\n'));
        }
    }
}
