//! Editions gathered into releases: planned by fingerprints, compiled in parallel, switched atomically.

pub mod build;
#[allow(clippy::module_inception, reason = "the noun of this folder is the type")]
pub mod edition;
pub mod plan;
pub mod release;
pub mod store;

pub use build::{Outcome, build};
pub use release::{Manifest, Release};
