//! Letters that matter: words in quotes, and words that differ from others by their letters only.

use std::sync::Arc;

use crate::index::entry::Entry;
use crate::index::language_index::LanguageIndex;
use crate::language::{Analyzer, letters};

/// Worth of a passage that has the word with other letters only, where somebody typed letters that say which word is meant (`kuća`,
/// `кућа`, `куца`) and nothing else. A word that stands ten times is worth less than ten times a word that stands once.
pub(super) const OTHER_LETTERS: f32 = 0.1;
/// The same beside other words, which tell more.
pub(super) const OTHER_LETTERS_BESIDE: f32 = 0.5;
/// The same where plain letters were typed (`kuca`): most people type all words so.
pub(super) const PLAIN_LETTERS: f32 = 0.85;

/// A word as somebody typed it, in small letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// With its own letters.
    pub exact: String,
    /// Folded.
    pub folded: String,
    /// Whether plain Latin letters were typed, which may stand for others.
    pub plain: bool,
}

impl Typed {
    /// A word of a query.
    pub fn new(word: &str, analyzer: &Analyzer) -> Self {
        Self { exact: letters::exact(word), folded: analyzer.fold(word), plain: word.is_ascii() }
    }

    /// Where texts and titles have the word, with its own letters or, where plain ones were typed, with any that fold to them.
    pub fn entries(&self, index: &LanguageIndex) -> Vec<Arc<Entry>> {
        let (exact, marked) = (index.fields.exact, index.fields.marked);
        let mut entries = vec![index.entry(exact, &self.exact)];
        if self.plain {
            entries.push(index.entry(marked, &self.folded));
            entries.extend((self.folded != self.exact).then(|| index.entry(exact, &self.folded)));
        }
        entries
    }

    /// Whether a word of a text is this word.
    pub fn fits(&self, word: &str, analyzer: &Analyzer) -> bool {
        letters::exact(word) == self.exact || (self.plain && analyzer.fold(word) == self.folded)
    }
}

/// A word that texts also have with other letters.
#[derive(Debug, Clone)]
pub struct Letters {
    /// Where it stands with the letters that were typed.
    pub typed: Arc<Entry>,
    /// Where texts and titles have it with any.
    pub any: [Arc<Entry>; 2],
    /// Worth of passages that only have it with other letters.
    pub others: f32,
}

impl Letters {
    /// What somebody typed, alone or beside other words; `None` where all texts have the same letters, or none has those.
    pub fn of(word: &str, alone: bool, index: &LanguageIndex) -> Option<Self> {
        let typed = Typed::new(word, &index.analyzer);
        let entry = |term: &str| index.entry(index.fields.exact, term);
        let marked = index.entry(index.fields.marked, &typed.folded).frequency;
        let is_plain = typed.exact == typed.folded;
        if is_plain && marked == 0 {
            return None;
        }
        let here = entry(&typed.exact);
        let has_others = is_plain || marked > here.frequency || entry(&typed.folded).frequency > 0;
        let others = match (typed.plain, alone) {
            (true, _) => PLAIN_LETTERS,
            (false, true) => OTHER_LETTERS,
            (false, false) => OTHER_LETTERS_BESIDE,
        };
        let any = || [index.fields.words, index.fields.title_words].map(|field| index.entry(field, &typed.folded));
        (here.frequency > 0 && has_others).then(|| Self { any: any(), typed: here, others })
    }
}
