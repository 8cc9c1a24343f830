//! What somebody may do with a library.

use serde::{Deserialize, Serialize};

/// What somebody may do; each role may do what the ones before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Reads what clearance and groups open.
    Reader,
    /// Edits translations and submits them for review.
    Translator,
    /// Approves them too.
    Reviewer,
    /// Everything.
    Admin,
}

impl Role {
    /// All, from the least to the most rights.
    pub const ALL: [Self; 4] = [Self::Reader, Self::Translator, Self::Reviewer, Self::Admin];

    /// The name of the role.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Translator => "translator",
            Self::Reviewer => "reviewer",
            Self::Admin => "admin",
        }
    }

    /// A role by its name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}
