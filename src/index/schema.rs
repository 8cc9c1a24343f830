//! The fields of an index, and the words they hold.

use tantivy::schema::{FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::index::fold::{self, Word};

/// The name of our tokenizer in an index.
pub const TOKENIZER: &str = "armarium";

/// The name of the field that holds `document#section`.
pub const KEY: &str = "key";

/// The fields of a passage.
#[derive(Debug, Clone, Copy)]
pub struct Fields {
    /// `document#section`.
    pub key: Field,
    /// The document.
    pub document: Field,
    /// The kind of the document.
    pub kind: Field,
    /// The words of the section's title.
    pub title: Field,
    /// The words of the document's title and of the titles around the section.
    pub around: Field,
    /// The words of the text.
    pub body: Field,
    /// The whole passage as JSON.
    pub stored: Field,
}

/// The schema of an index and its fields.
pub fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let indexing = TextFieldIndexing::default().set_tokenizer(TOKENIZER).set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let words = TextOptions::default().set_indexing_options(indexing);
    let fields = Fields {
        key: builder.add_text_field(KEY, STRING | FAST),
        document: builder.add_text_field("document", STRING),
        kind: builder.add_text_field("kind", STRING),
        title: builder.add_text_field("title", words.clone()),
        around: builder.add_text_field("around", words.clone()),
        body: builder.add_text_field("body", words),
        stored: builder.add_bytes_field("stored", STORED),
    };
    (builder.build(), fields)
}

/// Tantivy's view of [`fold::words`].
#[derive(Debug, Clone, Default)]
pub struct FoldingTokenizer;

/// The words of one text.
pub struct FoldedWords {
    words: std::vec::IntoIter<Word>,
    token: Token,
}

impl Tokenizer for FoldingTokenizer {
    type TokenStream<'a> = FoldedWords;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> FoldedWords {
        FoldedWords { words: fold::words(text).collect::<Vec<_>>().into_iter(), token: Token::default() }
    }
}

impl TokenStream for FoldedWords {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else { return false };
        self.token.position = self.token.position.wrapping_add(1);
        self.token.offset_from = word.start;
        self.token.offset_to = word.end;
        self.token.text = word.folded;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
