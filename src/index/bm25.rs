//! BM25: what a word is worth in a passage, by how rare it is, how often it stands there, and how long the passage is.
//!
//! Robertson and Zaragoza 2009, “The Probabilistic Relevance Framework: BM25 and Beyond”, with the constants that Lucene and
//! tantivy use. The numbers are those of a whole language, which no segment knows.

use tantivy::fieldnorm::FieldNormReader;

/// How soon a word that stands again adds less.
pub(super) const K1: f32 = 1.2;
/// How much the length of a passage counts.
pub(super) const B: f32 = 0.75;

/// What the length of a field does to a score, for each of the 256 lengths that an index tells apart.
pub struct Norms(Box<[f32; 256]>);

impl Norms {
    /// By the mean length of the field.
    pub fn of(mean: f32) -> Self {
        let norm = |id: usize| K1 * (1.0 - B + B * FieldNormReader::id_to_fieldnorm(id as u8) as f32 / mean.max(f32::MIN_POSITIVE));
        Self(Box::new(std::array::from_fn(norm)))
    }

    /// The share of its weight that a word has in a field of this length in which it stands so often.
    #[inline]
    pub fn share(&self, length: u8, count: u32) -> f32 {
        let count = count as f32;
        count / (count + self.0[usize::from(length)])
    }
}

/// How rare a word is that stands in so many of the passages.
pub fn idf(frequency: u32, passages: usize) -> f32 {
    let (frequency, passages) = (frequency as f32, passages as f32);
    (1.0 + ((passages - frequency).max(0.0) + 0.5) / (frequency + 0.5)).ln()
}

/// The most that a word of this rarity is worth.
pub fn weight(idf: f32) -> f32 {
    idf * (1.0 + K1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_in_short_passages_are_worth_most() {
        let norms = Norms::of(100.0);
        let length = FieldNormReader::fieldnorm_to_id;
        let score = |frequency, count, words| weight(idf(frequency, 1_000)) * norms.share(length(words), count);
        assert!(score(3, 1, 100) > score(300, 1, 100));
        assert!(score(3, 1, 40) > score(3, 1, 400));
        assert!(score(3, 2, 100) > score(3, 1, 100) && score(3, 2, 100) < 2.0 * score(3, 1, 100));
        assert!(Norms::of(0.0).share(0, 1).is_finite());
    }
}
