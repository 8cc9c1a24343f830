//! The fields of an index, and the terms they hold.
//!
//! Every word is written three times: with its own letters in either script (for phrases in quotes, and to tell `kuća` from `kuca`),
//! folded (for any keyboard) and as the words it may be a form of. Each kind has a field of its own, so that none changes how rare the
//! others are.

use std::collections::HashMap;

use tantivy::schema::{FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer, TokenizerManager};

use crate::language::{Analyzer, Terms, letters, words};

/// The field that holds `document#section`.
pub const KEY: &str = "key";
/// The field that holds the section's title.
pub const TITLE: &str = "title";

/// Words that are kept with their terms while an index is written; languages have few hundred thousand forms.
const MAX_REMEMBERED: usize = 500_000;

/// The fields of a passage.
#[derive(Debug, Clone, Copy)]
pub struct Fields {
    /// `document#section`.
    pub key: Field,
    /// The section's title, as suggestions show it.
    pub title: Field,
    /// Title and text, word by word with their own letters and their places.
    pub exact: Field,
    /// The folded words of title and text that are written with other letters than those they fold to, with the same places.
    pub marked: Field,
    /// The folded words of the text.
    pub words: Field,
    /// The words that the words of the text may be forms of.
    pub stems: Field,
    /// The folded words of the section's title.
    pub title_words: Field,
    /// The words that the words of the section's title may be forms of.
    pub title_stems: Field,
    /// The same, of the titles around the section.
    pub around: Field,
    /// The folded words of the questions that the section answers.
    pub asks_words: Field,
    /// The words that the words of those questions may be forms of.
    pub asks_stems: Field,
    /// Each of those questions as one term: see [`question`].
    pub questions: Field,
    /// What readers are shown of the passage: see [`crate::index::stored`].
    pub stored: Field,
}

impl Fields {
    /// All fields, in the order of their numbers.
    pub fn all(&self) -> impl Iterator<Item = Field> {
        (0..=self.stored.field_id()).map(Field::from_field_id)
    }

    /// The fields that are looked up term by term.
    pub fn searched(&self) -> [Field; 11] {
        let [exact, marked, words, stems] = [self.exact, self.marked, self.words, self.stems];
        let [title_words, title_stems, around] = [self.title_words, self.title_stems, self.around];
        [self.key, exact, marked, words, stems, title_words, title_stems, around, self.asks_words, self.asks_stems, self.questions]
    }
}

/// Stands between title and text where places are kept: a phrase does not run from the one into the other.
pub const BREAK: char = '\u{c}';

/// The schema of an index and its fields.
pub fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let text = |kind: Kind, option: IndexRecordOption| {
        TextOptions::default().set_indexing_options(TextFieldIndexing::default().set_tokenizer(kind.name()).set_index_option(option))
    };
    let words = text(Kind::Word, IndexRecordOption::WithFreqs);
    let stems = text(Kind::Stem, IndexRecordOption::WithFreqs);
    let questions = text(Kind::Question, IndexRecordOption::Basic);
    let fields = Fields {
        key: builder.add_text_field(KEY, STRING | FAST),
        title: builder.add_text_field(TITLE, FAST),
        exact: builder.add_text_field("exact", text(Kind::Exact, IndexRecordOption::WithFreqsAndPositions)),
        marked: builder.add_text_field("marked", text(Kind::Marked, IndexRecordOption::WithFreqsAndPositions)),
        words: builder.add_text_field("words", words.clone()),
        stems: builder.add_text_field("stems", stems.clone()),
        title_words: builder.add_text_field("title-words", words.clone()),
        title_stems: builder.add_text_field("title-stems", stems.clone()),
        around: builder.add_text_field("around", stems.clone()),
        asks_words: builder.add_text_field("asks-words", words),
        asks_stems: builder.add_text_field("asks-stems", stems),
        questions: builder.add_text_field("questions", questions),
        stored: builder.add_bytes_field("stored", STORED),
    };
    (builder.build(), fields)
}

/// A question as one term: what its words are forms of, in order, without little words. Two ways to type a question are one.
pub fn question(analyzer: &Analyzer, text: &str) -> Option<String> {
    let all: Vec<Terms> = words(text).map(|word| analyzer.terms(word.text)).collect();
    // As of a query: words of one letter are conjunctions.
    let is_telling = |terms: &&Terms| !analyzer.is_little(&terms.folded) && terms.folded.chars().nth(1).is_some();
    let telling: Vec<&Terms> = all.iter().filter(is_telling).collect();
    let counted = if telling.is_empty() { all.iter().collect() } else { telling };
    let stems: Vec<&str> = counted.into_iter().map(|terms| terms.stems.first().unwrap_or(&terms.folded).as_str()).collect();
    (!stems.is_empty()).then(|| stems.join(" "))
}

/// The tokenizers of a language.
pub fn tokenizers(analyzer: &Analyzer) -> TokenizerManager {
    let manager = TokenizerManager::default();
    for kind in [Kind::Exact, Kind::Marked, Kind::Word, Kind::Stem, Kind::Question] {
        manager.register(kind.name(), AnalyzerTokenizer { kind, analyzer: analyzer.clone(), known: HashMap::new() });
    }
    manager
}

/// Takes the terms out of texts of one language, as the fields of an index hold them; what words have is remembered.
pub struct Taker {
    words: AnalyzerTokenizer,
    stems: AnalyzerTokenizer,
}

impl Taker {
    /// Takes terms of this language.
    pub fn new(analyzer: &Analyzer) -> Self {
        let [words, stems] =
            [Kind::Word, Kind::Stem].map(|kind| AnalyzerTokenizer { kind, analyzer: analyzer.clone(), known: HashMap::new() });
        Self { words, stems }
    }

    /// The folded words of a text, or, as `stems`, the words that they may be forms of.
    pub fn terms(&mut self, text: &str, stems: bool) -> Vec<String> {
        let mut stream = if stems { self.stems.token_stream(text) } else { self.words.token_stream(text) };
        let mut terms = Vec::new();
        while stream.advance() {
            terms.push(stream.token().text.clone());
        }
        terms
    }
}

/// Which terms of a word a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Exact,
    Marked,
    Word,
    Stem,
    /// A whole line is one term.
    Question,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Marked => "marked",
            Self::Word => "word",
            Self::Stem => "stem",
            Self::Question => "question",
        }
    }
}

/// An analyzer as tantivy wants it: one kind of terms.
#[derive(Clone)]
struct AnalyzerTokenizer {
    kind: Kind,
    analyzer: Analyzer,
    /// Terms of words met before.
    known: HashMap<String, Vec<String>>,
}

impl AnalyzerTokenizer {
    fn terms(&mut self, word: &str) -> &[String] {
        if !self.known.contains_key(word) {
            if self.known.len() >= MAX_REMEMBERED {
                self.known.clear();
            }
            let terms = match self.kind {
                Kind::Exact => vec![letters::exact(word)],
                Kind::Marked => {
                    let folded = self.analyzer.fold(word);
                    if letters::exact(word) == folded { Vec::new() } else { vec![folded] }
                }
                Kind::Word => vec![self.analyzer.fold(word)],
                Kind::Stem => self.analyzer.terms(word).stems,
                Kind::Question => question(&self.analyzer, word).into_iter().collect(),
            };
            self.known.insert(word.to_owned(), terms);
        }
        &self.known[word]
    }
}

/// The terms of one text.
struct TermStream {
    tokens: std::vec::IntoIter<Token>,
    token: Token,
}

impl Tokenizer for AnalyzerTokenizer {
    type TokenStream<'a> = Box<dyn TokenStream + 'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        let mut tokens = Vec::new();
        if self.kind == Kind::Question {
            for (position, line) in text.lines().enumerate() {
                let token =
                    |term: &String| Token { offset_from: 0, offset_to: text.len(), position, text: term.clone(), position_length: 1 };
                tokens.extend(self.terms(line).iter().map(token));
            }
            return Box::new(TermStream { tokens: tokens.into_iter(), token: Token::default() });
        }
        let mut before: Option<&str> = None;
        let title = text.find(BREAK).unwrap_or(text.len());
        for (place, word) in words(text).enumerate() {
            let position = place + usize::from(word.start > title);
            let token =
                |text: &str| Token { offset_from: word.start, offset_to: word.end, position, text: text.to_owned(), position_length: 1 };
            tokens.extend(self.terms(word.text).iter().map(|term| token(term)));
            // `e-mail` is also found as `email`.
            if let Some(before) = before.filter(|_| word.joined && !matches!(self.kind, Kind::Exact | Kind::Marked)) {
                let compound = format!("{before}{}", word.text);
                tokens.extend(self.terms(&compound).iter().map(|term| token(term)));
            }
            before = Some(word.text);
        }
        Box::new(TermStream { tokens: tokens.into_iter(), token: Token::default() })
    }
}

impl TokenStream for TermStream {
    fn advance(&mut self) -> bool {
        self.tokens.next().map(|token| self.token = token).is_some()
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
