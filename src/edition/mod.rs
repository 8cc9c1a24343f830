//! Editions gathered into releases: planned by fingerprints, compiled in parallel, switched atomically.

pub mod build;
pub mod edition;
pub mod plan;
pub mod release;
pub mod store;

pub use build::{Outcome, build};
pub use release::{Manifest, Release};
