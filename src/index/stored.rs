//! What a segment keeps of a passage for readers: read only for the hits that are shown.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::index::Passage;

/// A passage without what is known of its document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored<'a> {
    /// The section's label.
    #[serde(borrow)]
    pub section: Cow<'a, str>,
    /// The section's title.
    #[serde(borrow)]
    pub title: Cow<'a, str>,
    /// The titles around it, outermost first.
    pub breadcrumb: Vec<String>,
    /// The page it starts on, from 1.
    pub page: u64,
    /// What a reader is shown of it.
    #[serde(borrow)]
    pub text: Cow<'a, str>,
    /// The questions that it answers.
    pub asks: Vec<String>,
}

impl<'a> Stored<'a> {
    /// What is kept of a passage.
    pub fn of(passage: &'a Passage) -> Self {
        Self {
            section: Cow::Borrowed(&passage.section),
            title: Cow::Borrowed(&passage.title),
            breadcrumb: passage.breadcrumb.clone(),
            page: passage.page,
            text: passage.shown(),
            asks: passage.asks.clone(),
        }
    }

    /// The bytes of it.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_stdvec(self).expect("numbers and strings can always be written")
    }

    /// Reads it.
    ///
    /// # Errors
    /// The bytes are of another version, or damaged.
    pub fn read(bytes: &'a [u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }
}
