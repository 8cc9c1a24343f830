//! Adding everyday words and answers to the library, as texts are saved: in one turn, and committed where that is wanted.

use std::time::Instant;

use crate::locale::everyday::{self, Everyday};
use crate::source::Tag;
use crate::state::Database;
use crate::translate::desk::{COMMIT_WITHIN, Desk, TURN_WITHIN};
use crate::translate::git;
use crate::translate::save::Trouble;
use crate::translate::writer::Turn;

/// What is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Addition {
    /// What people say, and what they mean.
    Synonym {
        /// A word or phrase that people type.
        said: String,
        /// A word or phrase of the texts.
        means: String,
    },
    /// The section that answers a query.
    Answer {
        /// The query.
        query: String,
        /// The section: `document#label`.
        section: String,
    },
}

/// Why nothing was added.
#[derive(Debug)]
pub enum NotAdded {
    /// The entry would be faulty, in these words.
    Faulty(String),
    /// As for every text.
    Trouble(Trouble),
}

impl From<Trouble> for NotAdded {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl Addition {
    /// The text of a file with this addition.
    fn to(&self, text: &str) -> String {
        match self {
            Self::Synonym { said, means } => everyday::with_synonym(text, said, means),
            Self::Answer { query, section } => everyday::with_answer(text, query, section),
        }
    }

    /// The everyday words of a text with this addition, or why it would be faulty.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn tried(&self, text: &str, path: &str) -> Result<Everyday, String> {
        let (_, before) = everyday::parse(text, path, None);
        let (with, after) = everyday::parse(&self.to(text), path, None);
        // A fault further up hides nothing: each entry stands for itself, and a file that is no TOML has one fault before and after.
        match after.last().filter(|_| after.len() > before.len() || with == everyday::parse(text, path, None).0) {
            Some(fault) => Err(format!("{}:{}: {}", fault.file, fault.line, fault.message)),
            None => Ok(with),
        }
    }
}

impl Desk {
    /// Adds an everyday word or an answer to the file of a language. Gives why there is no commit of it, where one was wanted.
    ///
    /// # Errors
    /// Why nothing was added; everything is as it was.
    pub fn add(&self, database: &Database, tag: &Tag, addition: &Addition, by: &str) -> Result<Option<String>, NotAdded> {
        if self.commits() && git::is_merging(self.root()) {
            return Err(Trouble::Merging.into());
        }
        let turn = Turn::take(self.root(), TURN_WITHIN).map_err(Trouble::NoTurn)?;
        let path = everyday::path(tag);
        let bytes = turn.read(&path).map_err(|error| Trouble::Unreadable(path.clone(), error))?;
        let text = String::from_utf8(bytes).map_err(|_| NotAdded::Faulty(format!("{path} is not valid UTF-8")))?;
        addition.tried(&text, &path).map_err(NotAdded::Faulty)?;
        let until = Instant::now() + COMMIT_WITHIN;
        let settled = if self.commits() { git::settle(self.root(), &[&path], until) } else { Ok(()) };
        let written = addition.to(&text);
        database.with(|database| turn.write(&[(&path, written.as_bytes())], database, |_| Ok(()))).map_err(Trouble::Disk)?;
        let subject = format!("everyday words ({tag})");
        let committed =
            settled.and_then(|()| if self.commits() { git::commit(self.root(), &[&path], by, &subject, until) } else { Ok(()) });
        drop(turn);
        self.tell();
        Ok(committed.err().map(|error| error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_faulty_is_said_before_it_is_written() {
        let path = "locales/en/search.toml";
        let text = "[[synonyms]]\nsaid = [\"gun\"]\nmeans = [\"firearm\"]\n";
        let synonym = |said: &str, means: &str| Addition::Synonym { said: said.into(), means: means.into() };
        assert_eq!(synonym("piece", "firearm").tried(text, path).unwrap().synonyms.len(), 2);
        assert!(synonym("gun", "Gun").tried(text, path).unwrap_err().contains("itself"));
        assert!(synonym("firearm", "gun").tried(text, path).unwrap_err().contains("back"));
        assert!(synonym("piece", "firearm").tried("[[synonyms", path).is_err());
        // A fault that was there before is nobody's reason.
        let faulty = format!("{text}\n[[synonyms]]\nsaid = []\nmeans = []\n");
        assert_eq!(synonym("piece", "firearm").tried(&faulty, path).unwrap().synonyms.len(), 2);
    }
}
