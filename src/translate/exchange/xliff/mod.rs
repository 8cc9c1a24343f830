//! XLIFF 2.0 (OASIS, 5 August 2014): one `<file>` for each document, one `<unit>` for each text.
//!
//! Placeables are `<ph>` and tags `<pc>`, each with what it stands for as original data, so other programs keep them and
//! nobody can mistype them. The module Metadata holds the fingerprints.
//!
//! XLIFF 1.2 (OASIS, 1 February 2008) is written and read too: many programs know nothing else.

mod inline;
mod older;
mod read;
mod root;
mod segments;
mod unit;
mod write;
mod write_older;

pub use read::read;
pub use write::write;
pub use write_older::write_older;

use segments::Progress;

use crate::locale::review::State;

/// The namespace of XLIFF 2.0 and 2.1.
const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The namespace of XLIFF 1.2; files of 1.0 and 1.1 have none.
const OLDER: &str = "urn:oasis:names:tc:xliff:document:1.2";
/// The namespace of the module Metadata.
const METADATA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";
/// The versions with that namespace.
const VERSIONS: [&str; 2] = ["2.0", "2.1"];
/// What begins the values that are ours.
const PREFIX: &str = "armarium";
/// The names of the fingerprints.
const ORIGINAL: &str = "source-fingerprint";
const BASE: &str = "target-fingerprint";

/// The state of a segment: what still has to be translated is `initial`.
fn segment_state(state: State) -> &'static str {
    match state {
        State::Missing | State::Stale | State::Draft => "initial",
        State::NeedsReview => "translated",
        State::Approved => "reviewed",
    }
}

/// What the state of a segment says; without one it is `initial`.
fn progress(state: &str) -> Progress {
    if matches!(state, "translated" | "reviewed" | "final") { Progress::Done } else { Progress::Begun }
}
