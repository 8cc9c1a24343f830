//! SQLite FTS5 on the same passages: what a program without language analysis finds.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use crate::corpus::Corpus;

/// A full-text table for each language.
pub struct Sqlite {
    pub name: &'static str,
    trigrams: bool,
    tables: HashMap<String, Connection>,
}

/// The name of the table with the passages of all languages.
pub const ALL: &str = "all";

impl Sqlite {
    /// Both of SQLite's ways to search: by words, and by three letters.
    pub fn of(corpus: &Corpus) -> [Self; 2] {
        [Self::with(corpus, "SQLite unicode61", "unicode61 remove_diacritics 2"), Self::with(corpus, "SQLite trigram OR", "trigram")]
    }

    fn with(corpus: &Corpus, name: &'static str, tokenizer: &str) -> Self {
        let table = |texts: &[(String, String)]| {
            let connection = Connection::open_in_memory().expect("a database");
            let create = format!("CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, text, tokenize = '{tokenizer}')");
            connection.execute_batch(&create).expect("a table");
            let insert = |connection: &Connection| -> rusqlite::Result<()> {
                let mut insert = connection.prepare("INSERT INTO passages VALUES (?1, ?2)")?;
                texts.iter().try_for_each(|(id, text)| insert.execute(params![id, text]).map(|_| ()))
            };
            connection
                .execute_batch("BEGIN")
                .and_then(|()| insert(&connection))
                .and_then(|()| connection.execute_batch("COMMIT"))
                .expect("rows");
            connection
        };
        let mut tables: HashMap<String, Connection> = corpus.texts.iter().map(|(tag, texts)| (tag.to_string(), table(texts))).collect();
        let all: Vec<(String, String)> = corpus.texts.iter().flat_map(|(_, texts)| texts.iter().cloned()).collect();
        tables.insert(ALL.to_owned(), table(&all));
        Self { name, trigrams: tokenizer == "trigram", tables }
    }

    /// The first ten passages.
    pub fn search(&self, lang: &str, query: &str) -> Vec<String> {
        let quoted = |piece: &str| format!("\"{}\"", piece.replace('"', "\"\""));
        let pieces: Vec<String> = match self.trigrams {
            false => query.split_whitespace().map(quoted).collect(),
            true => query.split_whitespace().flat_map(trigrams).map(|gram| quoted(&gram)).collect(),
        };
        if pieces.is_empty() {
            return Vec::new();
        }
        let sql = "SELECT id FROM passages WHERE passages MATCH ?1 ORDER BY rank LIMIT 10";
        let mut statement = self.tables[lang].prepare_cached(sql).expect("a query");
        let rows = statement.query_map([pieces.join(" OR ")], |row| row.get(0)).expect("an answer");
        rows.collect::<rusqlite::Result<_>>().expect("ids")
    }
}

fn trigrams(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    match letters.len() {
        0..=3 => vec![letters.iter().collect()],
        _ => letters.windows(3).map(|gram| gram.iter().collect()).collect(),
    }
}
