//! The scores of the passages of one language while a query is ranked.
//!
//! They are kept from query to query: a hundred thousand zeros cost more to ask the system for than most queries cost otherwise, and
//! only what a query has touched is set back.

use std::collections::HashMap;
use std::sync::Mutex;

use tantivy::DocId;

/// Most scores that are kept for later: as many queries are ranked at the same time on a large machine.
const MAX_KEPT: usize = 64;

/// Scores that wait for a query.
#[derive(Default)]
pub struct Kept(Mutex<Vec<Scores>>);

impl Kept {
    /// Ranks with scores that are kept afterwards.
    pub fn with<T>(&self, rank: impl FnOnce(&mut Scores) -> T) -> T {
        let lock = || self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut scores = lock().pop().unwrap_or_default();
        let result = rank(&mut scores);
        let mut kept = lock();
        if kept.len() < MAX_KEPT {
            kept.push(scores);
        }
        result
    }
}

/// Scores of the passages of one language.
#[derive(Default)]
pub struct Scores {
    passages: Vec<Score>,
    /// Passages that have been offered the word at hand.
    touched: Vec<DocId>,
    found: Vec<DocId>,
}

/// What one passage has so far. Side by side, since they are needed together.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    /// What its words are worth.
    total: f32,
    /// The best way in which it meets the word at hand.
    best: f32,
    /// Which words of the query it has, a bit for each.
    words: u32,
}

impl Scores {
    /// Begins with no passage found, of so many.
    pub fn begin(&mut self, passages: usize) {
        // What an earlier query has left behind where it ended with an error.
        self.clear();
        if self.passages.len() < passages {
            self.passages.resize(passages, Score::default());
        }
    }

    fn clear(&mut self) {
        for passage in self.touched.drain(..).chain(self.found.drain(..)) {
            self.passages[passage as usize] = Score::default();
        }
    }

    /// One way to meet the word at hand; the best way counts.
    #[inline]
    pub fn offer(&mut self, passage: DocId, score: f32) {
        let best = &mut self.passages[passage as usize].best;
        if *best == 0.0 {
            self.touched.push(passage);
        }
        *best = best.max(score);
    }

    /// In some passages what was offered so far is worth a share only.
    pub fn lessen(&mut self, passages: &[DocId], share: f32) {
        for passage in passages {
            self.passages[*passage as usize].best *= share;
        }
    }

    /// All ways of the words with these bits have been offered.
    pub fn settle(&mut self, bits: u32) {
        for passage in self.touched.drain(..) {
            let score = &mut self.passages[passage as usize];
            if score.total == 0.0 {
                self.found.push(passage);
            }
            score.total += std::mem::take(&mut score.best);
            score.words |= bits;
        }
    }

    /// A passage with all words of the query is worth more than one with a single word that is rare. `words` are how much each word
    /// counts for that, in the order of their bits. Gives what share of them the passage has that has most, from 0 to 1.
    pub fn prefer_complete(&mut self, words: &[f32], power: f32) -> f32 {
        let all: f32 = words.iter().sum();
        if all <= 0.0 {
            return 0.0;
        }
        // Few combinations of words occur, each in many passages.
        let mut shares: HashMap<u32, f32> = HashMap::new();
        let (mut last, mut most) = ((0, 0.0), 0.0_f32);
        for passage in &self.found {
            let score = &mut self.passages[*passage as usize];
            if score.words != last.0 {
                let share = || {
                    let met = |(bit, weight): (usize, &f32)| if score.words >> bit.min(31) & 1 == 1 { *weight } else { 0.0 };
                    let share = words.iter().enumerate().map(met).sum::<f32>() / all;
                    most = most.max(share);
                    share.powf(power)
                };
                last = (score.words, *shares.entry(score.words).or_insert_with(share));
            }
            score.total *= last.1;
        }
        most
    }

    /// Only these passages stay. Where nothing else was asked, they are what was asked; a passage among them answers even if it has
    /// none of the other words.
    pub fn keep(&mut self, passages: &HashMap<DocId, f32>, alone: bool) {
        for passage in std::mem::take(&mut self.found) {
            if alone || !passages.contains_key(&passage) {
                self.passages[passage as usize] = Score::default();
            } else {
                self.found.push(passage);
            }
        }
        for (passage, score) in passages {
            let total = &mut self.passages[*passage as usize].total;
            if *total == 0.0 {
                self.found.push(*passage);
            }
            *total += score;
        }
    }

    /// Adds to a passage, which is found by it.
    pub fn add(&mut self, passage: DocId, score: f32) {
        let total = &mut self.passages[passage as usize].total;
        if *total == 0.0 {
            self.found.push(passage);
        }
        *total += score;
    }

    /// Adds to a passage that was found.
    #[inline]
    pub fn add_to_found(&mut self, passage: DocId, score: f32) {
        let total = &mut self.passages[passage as usize].total;
        if *total > 0.0 {
            *total += score;
        }
    }

    /// Leaves a passage out.
    pub fn exclude(&mut self, passage: DocId) {
        self.passages[passage as usize].total = 0.0;
    }

    /// What was found, with its scores, in no order.
    pub fn end(&mut self) -> Vec<(DocId, f32)> {
        let found = self.found.iter().map(|passage| (*passage, self.passages[*passage as usize].total));
        let found = found.filter(|(_, score)| *score > 0.0).collect();
        self.clear();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_way_counts_and_nothing_is_left_for_the_next_query() {
        let mut scores = Scores::default();
        scores.begin(4);
        scores.offer(1, 2.0);
        scores.offer(1, 3.0);
        scores.offer(2, 1.0);
        scores.lessen(&[2], 0.5);
        scores.settle(1);
        scores.offer(1, 1.0);
        scores.settle(2);
        scores.prefer_complete(&[1.0, 1.0], 1.0);
        scores.exclude(3);
        assert_eq!(scores.end(), [(1, 4.0), (2, 0.25)]);
        scores.begin(3);
        scores.offer(2, 1.0);
        // Ended here by an error.
        scores.begin(3);
        scores.offer(2, 0.25);
        scores.settle(1);
        assert_eq!(scores.end(), [(2, 0.25)]);
    }
}
