//! What somebody typed, taken apart: words, "phrases", -words, starts of words* and filters such as `document:slug`.

use crate::language::{citation, letters, words};

/// Longest query, in characters.
pub const MAX_QUERY: usize = 500;
/// Most words of a query that count.
pub const MAX_WORDS: usize = 32;
/// Words that only announce the number of a law, in plain letters: `Nr. 05/L-022`.
pub(super) const ANNOUNCING: [&str; 9] = ["no", "nr", "br", "num", "number", "numer", "numri", "broj", "brojot"];
/// Shortest start of a word that is looked up by `start*`, in letters.
pub const MIN_PREFIX: usize = 2;

/// A query. The same words mean something else in each language, so they are as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, each once.
    pub words: Vec<QueryWord>,
    /// Words in quotes: these, beside each other, in small letters.
    pub phrases: Vec<Vec<String>>,
    /// Words that must not appear, in any form.
    pub without: Vec<String>,
    /// Phrases that must not appear.
    pub without_phrases: Vec<Vec<String>>,
    /// Filters, by name: only sections of which this is true.
    pub filters: Vec<(Filter, String)>,
}

/// A word of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryWord {
    /// As typed.
    pub text: String,
    /// Joined by a hyphen to the word before, which may have been dropped: both written as one.
    pub compound: Option<String>,
    /// Only the start of a word was typed.
    pub prefix: bool,
}

/// What a query can be narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Filter {
    /// A document, by its slug.
    Document,
    /// A kind of documents.
    Kind,
    /// A jurisdiction.
    Jurisdiction,
    /// A language in whose text it must be found.
    Language,
}

impl Filter {
    /// All filters.
    pub const ALL: [Self; 4] = [Self::Document, Self::Kind, Self::Jurisdiction, Self::Language];

    /// The name as it is typed and sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Kind => "kind",
            Self::Jurisdiction => "jurisdiction",
            Self::Language => "language",
        }
    }
}

impl Query {
    /// Takes a query apart. Whatever it holds, the result is usable: quotes that are not closed end with the text.
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        let text = query.take_filters(text);
        let mut room = MAX_WORDS;
        let mut before_quote = None;
        for (i, part) in text.split(['"', '“', '”', '„', '«', '»']).enumerate() {
            let found: Vec<_> = words(part).take(room).collect();
            room -= found.len();
            if i % 2 == 1 {
                let phrase: Vec<String> = found.iter().map(|word| letters::surface(word.text)).collect();
                match (phrase.is_empty(), before_quote) {
                    (true, _) => {}
                    (false, Some('-')) => query.without_phrases.push(phrase),
                    (false, _) => query.phrases.push(phrase),
                }
                continue;
            }
            let mut previous: Option<&str> = None;
            let mut found = found.into_iter().peekable();
            while let Some(word) = found.next() {
                if found.peek().is_some_and(|next| is_citation(next.text)) && ANNOUNCING.contains(&&*letters::plain(word.text)) {
                    continue;
                }
                let compound = previous.filter(|_| word.joined).map(|previous| format!("{previous}{}", word.text));
                previous = Some(word.text);
                let ahead = &part[..word.start];
                let excluded = ahead.strip_suffix('-').is_some_and(|ahead| ahead.chars().next_back().is_none_or(char::is_whitespace));
                if excluded {
                    query.without.push(word.text.to_owned());
                } else if !query.words.iter().any(|known| known.text == word.text) {
                    let prefix = part[word.end..].starts_with('*') && word.text.chars().count() >= MIN_PREFIX;
                    query.words.push(QueryWord { text: word.text.to_owned(), compound, prefix });
                }
            }
            before_quote = part.chars().next_back();
        }
        // One letter is a conjunction in all of our languages (и, e, a, i): beside longer words it finds everything.
        let is_letter = |word: &QueryWord| word.text.chars().count() == 1 && word.text.chars().all(char::is_alphabetic);
        if query.words.iter().any(|word| !is_letter(word)) {
            query.words.retain(|word| !is_letter(word));
        }
        query
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }

    /// Moves the filters out of a text. Who types capitals means the same.
    fn take_filters(&mut self, text: &str) -> String {
        let is_filter = |piece: &str| {
            let (name, value) = piece.split_once(':')?;
            let filter = Filter::ALL.into_iter().find(|filter| filter.name().eq_ignore_ascii_case(name))?;
            let plain = !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            plain.then(|| (filter, value.to_ascii_lowercase()))
        };
        // A text in quotes keeps its colons.
        if !text.contains(':') {
            return text.to_owned();
        }
        let mut rest = String::with_capacity(text.len());
        let mut quoted = false;
        for piece in text.split_inclusive(char::is_whitespace) {
            match is_filter(piece.trim_end()).filter(|_| !quoted) {
                Some(filter) => self.filters.push(filter),
                None => rest.push_str(piece),
            }
            quoted ^= piece.chars().filter(|c| matches!(c, '"' | '“' | '”' | '„' | '«' | '»')).count() % 2 == 1;
        }
        rest
    }
}

/// Whether a word is the number of a law.
fn is_citation(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && citation::usual(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(query: &Query) -> Vec<&str> {
        query.words.iter().map(|word| word.text.as_str()).collect()
    }

    #[test]
    fn words_phrases_and_exclusions() {
        let query = Query::parse("претрес \"Chain of custody\" -медиуми 05/L-022 -\"not this\"");
        assert_eq!(texts(&query), ["претрес", "05/L-022"]);
        assert_eq!(query.phrases, [["chain", "of", "custody"]]);
        assert_eq!((query.without, query.without_phrases), (vec!["медиуми".into()], vec![vec!["not".into(), "this".into()]]));
    }

    #[test]
    fn filters_narrow_and_other_colons_do_not() {
        let query = Query::parse("претрес document:house-search kind:course e:mail \"a document:x b\"");
        assert_eq!(query.filters, [(Filter::Document, "house-search".into()), (Filter::Kind, "course".into())]);
        assert_eq!(texts(&query), ["претрес", "mail"]);
        assert_eq!(query.phrases, [["a", "document", "x", "b"]]);
    }

    #[test]
    fn what_announces_a_number_is_no_word() {
        for query in ["Nr. 05/L-022", "no 05/L – 022", "бр. 05/Л-022", "05L022"] {
            let query = Query::parse(query);
            assert_eq!(query.words.len(), 1, "{query:?}");
            assert_eq!(letters::plain(&query.words[0].text), "05/l-022");
        }
        assert_eq!(texts(&Query::parse("no weapons 7/05")), ["no", "weapons", "7/05"]);
    }

    #[test]
    fn compounds_and_starts() {
        let query = Query::parse("e-mail oruž*");
        assert_eq!(query.words[0], QueryWord { text: "mail".into(), compound: Some("email".into()), prefix: false });
        assert_eq!(query.words[1], QueryWord { text: "oruž".into(), compound: None, prefix: true });
    }

    #[test]
    fn odd_queries_are_no_fault() {
        assert!(Query::parse("  \"\" - -- !? * **").is_empty());
        assert_eq!(Query::parse("\"open").phrases, [["open"]]);
        assert_eq!(Query::parse(&"a b c d ".repeat(1000)).words.len(), 4);
        assert_eq!(texts(&Query::parse("ланац и доказ")), ["ланац", "доказ"]);
        assert_eq!(texts(&Query::parse("и")), ["и"]);
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "(\\PC|[ \"*:-]|document:|kind:){0,80}") {
            let query = Query::parse(&text);
            prop_assert!(query.words.len() <= MAX_WORDS);
        }
    }
}
