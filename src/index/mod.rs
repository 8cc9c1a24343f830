//! Full-text search over the sections of a release: one tantivy index per language, joined by section.

pub mod fold;
pub mod passage;
pub mod query;
pub mod schema;
pub mod searcher;
pub mod snippet;
pub mod writer;

pub use crate::language::Detector;
pub use passage::Passage;
pub use searcher::{Answer, Hit, Request, Searcher};
