//! Editions gathered into releases: planned by fingerprints, compiled in parallel, switched atomically.

pub mod build;
mod contents;
pub mod diagnose;
#[allow(clippy::module_inception, reason = "the noun of this folder is the type")]
pub mod edition;
pub mod findings;
mod labels;
pub mod plan;
pub mod release;
pub mod store;
pub mod texts;

pub use build::{Outcome, build};
pub use diagnose::diagnose;
pub use release::{Manifest, Release};
