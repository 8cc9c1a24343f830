//! Full-text search over the sections of a release: the segments of each language, joined by section.

pub mod answer;
pub mod bm25;
pub mod directory;
pub mod entry;
pub mod exact;
pub mod glossary;
pub mod language_index;
pub mod meaning;
pub mod pack;
pub mod passage;
pub mod phrase;
pub mod query;
pub mod rank;
pub mod schema;
pub mod scores;
pub mod searcher;
pub mod sections;
pub mod segment;
pub mod snippet;
pub mod spelling;
pub mod stored;
pub mod suggest;
pub mod synonyms;
pub mod weights;
pub mod writer;

pub use answer::{Answer, Hit, Request, Sort};
pub use glossary::Glossary;
pub use passage::Passage;
pub use query::{Filter, Query};
pub use searcher::Searcher;
pub use sections::DocumentFacts;
pub use snippet::Snippet;
pub use suggest::{Suggestion, Suggestions};
pub use synonyms::Synonyms;
pub use weights::Weights;
