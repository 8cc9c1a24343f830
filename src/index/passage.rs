//! A passage: the text of one section in one language, which is what search finds.

use std::borrow::Cow;

/// A section's text with what a reader needs to judge and open it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The document.
    pub document: String,
    /// The document's title. It is found with the section; readers are shown the one of the release.
    pub document_title: String,
    /// The section's label.
    pub section: String,
    /// The section's title.
    pub title: String,
    /// The titles around it, outermost first.
    pub breadcrumb: Vec<String>,
    /// The page it starts on, from 1.
    pub page: u64,
    /// Its text.
    pub text: String,
    /// The titles of the sections inside of it. They are no reason to find it: those sections are found themselves.
    pub inside: Vec<String>,
    /// The questions, in everyday words, that it answers. They find it, and are no part of its text.
    pub asks: Vec<String>,
}

impl Passage {
    /// What it is called in every language: `document#section`.
    pub fn key(&self) -> String {
        format!("{}#{}", self.document, self.section)
    }

    /// What a reader is shown of it: its text, or, where it only holds other sections, their titles.
    pub fn shown(&self) -> Cow<'_, str> {
        if self.text.is_empty() { Cow::Owned(self.inside.join(" · ")) } else { Cow::Borrowed(&self.text) }
    }

    /// The titles around it: of the document and of the sections it stands in.
    pub fn around(&self) -> String {
        format!("{} · {}", self.document_title, self.breadcrumb.join(" · "))
    }
}
