//! What somebody typed, taken apart: words, "phrases", -words.

use crate::index::fold;

/// Longest query, in characters.
pub const MAX_QUERY: usize = 500;
/// Most words of a query that count.
pub const MAX_WORDS: usize = 32;

/// A query, with every word folded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, each with the start that its other forms share.
    pub words: Vec<Word>,
    /// Phrases: words that must stand beside each other.
    pub phrases: Vec<Vec<String>>,
    /// Words that must not appear.
    pub without: Vec<String>,
}

/// A word of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its folded form.
    pub folded: String,
    /// What its other grammatical forms start with: the word without its last letters. Empty for short words and numbers.
    pub stem: String,
}

impl Query {
    /// Takes a query apart. Whatever it holds, the result is usable: quotes that are not closed end with the text.
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        let mut room = MAX_WORDS;
        for (i, part) in text.split(['"', '“', '”', '„', '«', '»']).enumerate() {
            let words: Vec<_> = fold::words(part).take(room).collect();
            room -= words.len();
            if i % 2 == 1 && words.len() > 1 {
                query.phrases.push(words.into_iter().map(|word| word.folded).collect());
                continue;
            }
            for word in words {
                let before = part[..word.start].chars().next_back();
                let excluded = before == Some('-') && part[..word.start - 1].chars().next_back().is_none_or(char::is_whitespace);
                if excluded {
                    query.without.push(word.folded);
                } else if !query.words.iter().any(|known| known.folded == word.folded) {
                    let stem = stem(&word.folded);
                    query.words.push(Word { folded: word.folded, stem });
                }
            }
        }
        // One letter is a conjunction in all of our languages (и, e, a, i): beside longer words it finds everything.
        if query.words.iter().any(|word| word.folded.len() > 1) {
            query.words.retain(|word| word.folded.len() > 1);
        }
        query
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }

    /// How well a folded word of a text fits the query: 2 as it was typed, 1 as another form, 0 not at all.
    pub fn fit(&self, folded: &str) -> u8 {
        let phrase = self.phrases.iter().flatten().any(|word| word == folded);
        if phrase || self.words.iter().any(|word| word.folded == folded) {
            2
        } else {
            u8::from(self.words.iter().any(|word| word.shares_stem(folded)))
        }
    }
}

impl Word {
    /// Whether another word is likely a form of this one: the same start and at most four letters more.
    pub fn shares_stem(&self, folded: &str) -> bool {
        !self.stem.is_empty() && folded.starts_with(&self.stem) && folded.len() <= self.stem.len() + MAX_ENDING
    }
}

/// Longest grammatical ending after the shared start, in letters.
const MAX_ENDING: usize = 4;

/// The start that forms of a word share: without the last one to three letters, at least four long.
fn stem(folded: &str) -> String {
    if !folded.bytes().all(|b| b.is_ascii_alphabetic()) {
        return String::new();
    }
    let cut = match folded.len() {
        0..=4 => return String::new(),
        5 | 6 => 1,
        7 | 8 => 2,
        _ => 3,
    };
    folded[..folded.len() - cut].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(query: &Query) -> Vec<&str> {
        query.words.iter().map(|word| word.folded.as_str()).collect()
    }

    #[test]
    fn words_phrases_and_exclusions() {
        let query = Query::parse("претрес \"chain of custody\" -медиуми 05/L-022");
        assert_eq!(folded(&query), ["pretres", "05/l-022"]);
        assert_eq!(query.phrases, [["chain", "of", "custody"]]);
        assert_eq!(query.without, ["mediumi"]);
    }

    #[test]
    fn forms_share_a_start() {
        let query = Query::parse("pretres");
        assert_eq!((query.fit("pretres"), query.fit("pretresa"), query.fit("predmet")), (2, 1, 0));
    }

    #[test]
    fn odd_queries_are_no_fault() {
        assert!(Query::parse("  \"\" - -- !?").is_empty());
        assert_eq!(folded(&Query::parse("\"open")), ["open"]);
        assert_eq!(Query::parse(&"a b c d ".repeat(1000)).words.len(), 4);
        assert_eq!(folded(&Query::parse("ланац и доказ")), ["lanac", "dokaz"]);
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "\\PC{0,80}") {
            let query = Query::parse(&text);
            prop_assert!(query.words.len() <= MAX_WORDS);
        }
    }
}
