//! The addresses of documents, all in one place.

use std::fmt::Display;

/// The reading page of a document.
pub fn document(tag: impl Display, slug: &str) -> String {
    format!("/{tag}/documents/{slug}")
}

/// A section on the reading page.
pub fn section(tag: impl Display, slug: &str, label: &str) -> String {
    format!("{}#{label}", document(tag, slug))
}

/// The PDF of a document.
pub fn pdf(tag: impl Display, slug: &str) -> String {
    format!("{}.pdf", document(tag, slug))
}

/// Its sections to carry along, four to a sheet.
pub fn cards(tag: impl Display, slug: &str) -> String {
    format!("{}.cards.pdf", document(tag, slug))
}

/// The PDF with its pages in order for folding.
pub fn booklet(tag: impl Display, slug: &str) -> String {
    format!("{}.booklet.pdf", document(tag, slug))
}

/// A page of the PDF, from 1.
pub fn page(tag: impl Display, slug: &str, page: u64) -> String {
    format!("{}#page={page}", pdf(tag, slug))
}

/// The findings of an analysis.
pub fn findings(tag: impl Display, slug: &str) -> String {
    format!("{}/findings", document(tag, slug))
}

/// Where the answers to a form are sent.
pub fn answers(tag: impl Display, slug: &str) -> String {
    format!("{}/answers", document(tag, slug))
}

/// A section as a card, among others where the reader has some. Slugs and labels are letters, digits and hyphens.
pub fn card(tag: impl Display, slug: &str, label: &str) -> String {
    format!("/{tag}/cards?s={slug}%23{label}")
}

/// Where a reader says that something is wrong in a section. Slugs and labels are letters, digits and hyphens.
pub fn report(tag: impl Display, slug: &str, label: &str) -> String {
    format!("/{tag}/report?document={slug}&section={label}")
}
