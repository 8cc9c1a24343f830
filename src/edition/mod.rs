//! Editions gathered into releases: planned by fingerprints, compiled a few at a time, switched atomically.

pub mod build;
mod causes;
mod compile;
mod contents;
pub mod diagnose;
#[allow(clippy::module_inception, reason = "the noun of this folder is the type")]
pub mod edition;
pub mod findings;
mod labels;
pub mod opened;
pub mod packs;
pub mod parts;
pub mod plan;
pub mod progress;
mod reads;
pub mod release;
mod sense;
mod sound;
pub mod store;
pub mod texts;
pub mod told;

pub use build::{Builder, Outcome, build};
pub use diagnose::diagnose;
pub use parts::{Part, Parts};
pub use progress::{Progress, Silent};
pub use release::{Manifest, Release, View};
pub use store::Store;
