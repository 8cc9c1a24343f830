//! An entry of the dictionary of a language: in which segments a term stands, and in how many passages.

use tantivy::postings::TermInfo;
use tantivy::schema::Field;

/// A term of one field. Looking one up costs as much as reading a short list of passages, so it is done once a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The field.
    pub field: Field,
    /// In how many passages of the language it stands.
    pub frequency: u32,
    /// Where its passages are: the number of the segment, and the place there.
    pub parts: Vec<(usize, TermInfo)>,
}
