//! What institutions found and did, as data: gap analyses, needs assessments and project reports.
//!
//! Data stands in `manuals/<document>/data/`, in TOML and CSV, and is explained field by field in `docs/analysis-data.md`. An
//! [`Analysis`] or a [`Report`] is a function of these files alone: the same model feeds the checks, the typesetter, pages and programs.
//! Words that people read are ids of messages.

pub mod assess;
pub mod check;
mod consistent;
pub mod date;
mod disclosed;
pub mod files;
pub mod import;
pub mod messages;
pub mod model;
pub mod placed;
mod read;
pub mod report;
pub mod roadmap;
pub mod rollup;
pub mod row;
pub mod scale;
pub mod skeleton;
pub mod stated;
pub mod table;
#[cfg(test)]
mod tests;
mod together;

pub use check::check;
pub use date::{Date, Month};
pub use files::Files;
pub use model::Analysis;
pub use read::{is_derived, is_illustrative};
pub use report::Report;
