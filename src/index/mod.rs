//! Full-text search over the sections of a release: one tantivy index per language, joined by section.

pub mod answer;
pub mod glossary;
pub mod language_index;
pub mod meaning;
pub mod passage;
pub mod query;
pub mod rank;
pub mod schema;
pub mod searcher;
pub mod sections;
pub mod snippet;
pub mod spelling;
pub mod suggest;
pub mod writer;

pub use answer::{Answer, Hit, Request, Sort};
pub use glossary::Glossary;
pub use passage::Passage;
pub use query::{Filter, Query};
pub use searcher::Searcher;
pub use suggest::{Suggestion, Suggestions};
