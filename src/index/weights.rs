//! What each kind of evidence is worth when sections are ranked.
//!
//! Fitted by `cargo bench --bench search -- fit` on needs in everyday words, held against the judged queries of
//! `benches/relevance.tsv` and the reference data: see ARCHITECTURE.md, `index`.

use serde::Serialize;

/// The weights, beside those that tell the ways of one word apart (`meaning`).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Weights {
    /// A word in the section's title, beside one in its text.
    pub title: f32,
    /// A word in the titles around the section.
    pub around: f32,
    /// A word in a question that the section answers.
    pub asks: f32,
    /// A whole question that the section answers: how often the worth of its words is added.
    pub question: f32,
    /// What somebody may have meant by a word, beside the word itself.
    pub synonym: f32,
    /// A term of the glossary in other words.
    pub term: f32,
    /// How much a passage loses that has only some of the words: their share to this power.
    pub completeness: f32,
    /// How much more a rare word counts for that than a frequent one: its rarity to this power.
    pub rareness: f32,
    /// A section of an analysis, beside one that says what to do.
    pub analysis: f32,
    /// A section that is about just what a query is about, beside the best that its words find.
    pub sense: f32,
    /// What the best sections are about that the words of a query find, beside what its words are about.
    pub feedback: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            title: 2.0,
            around: 0.3,
            asks: 1.0,
            question: 2.0,
            synonym: 0.6,
            term: 0.7,
            completeness: 1.5,
            rareness: 0.0,
            analysis: 1.0,
            sense: 3.0,
            feedback: 0.5,
        }
    }
}
