//! What a query is about, beside its words: sections that stand near it in the directions that were learned from the library.
//!
//! See [`crate::index::learn`]. A query is the sum of its words and of what they may mean, and a little of what the best sections are
//! about that its words find (J. Rocchio, "Relevance feedback in information retrieval", 1971).

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};

use crate::index::bags::start;
use crate::index::language_index::SectionId;
use crate::index::table::{Direction, Table, unit};

/// Sections that are found by their words and say what a query is about.
pub const FEEDBACK: usize = 10;
/// Most sections of one answer that are found by what they are about alone.
pub const MOST: usize = 10;
/// How near such a section stands, at least.
pub const NEAR: f32 = 0.3;

/// What was learned.
pub struct Sense {
    space: Table,
    tables: Vec<Table>,
    /// For each section its table and its row there.
    rows: Vec<Option<(u32, u32)>>,
}

/// The words of a query by their places, each with what may be meant by it and with what that is worth.
#[derive(Debug, Default)]
pub struct Asked(BTreeMap<usize, BTreeMap<String, f32>>);

impl Asked {
    /// Adds a folded word for the word at a place. The most that it was ever worth there counts.
    pub fn add(&mut self, place: usize, folded: &str, worth: f32) {
        if let Some(start) = start(folded) {
            let known = self.0.entry(place).or_default().entry(start.to_owned()).or_default();
            *known = known.max(worth);
        }
    }
}

impl Sense {
    /// Opens what was learned: the places of words, and those of the sections that a reader may read. `sections` are their numbers.
    ///
    /// # Errors
    /// A file is missing or damaged.
    pub fn open(space: &Path, places: &[PathBuf], sections: &HashMap<String, SectionId>) -> io::Result<Self> {
        let space = Table::open(space)?;
        let tables = places.iter().map(|path| Table::open(path)).collect::<io::Result<Vec<_>>>()?;
        let mut rows = vec![None; sections.values().max().map_or(0, |last| *last as usize + 1)];
        for (number, table) in (0_u32..).zip(&tables).filter(|(_, table)| table.width() == space.width()) {
            for row in 0..table.len() {
                if let Some(section) = sections.get(table.name(row)) {
                    rows[*section as usize] = Some((number, row as u32));
                }
            }
        }
        Ok(Self { space, tables, rows })
    }

    /// Whether a folded word has a place.
    pub fn knows(&self, folded: &str) -> bool {
        start(folded).is_some_and(|start| self.space.find(start).is_some())
    }

    /// Where a query stands; none where no word of it is known. `found` are sections that its words find, each with what it is worth for that.
    pub fn place(&self, asked: &Asked, found: &[(SectionId, f32)], feedback: f32) -> Option<Direction> {
        let mut sum = vec![0.0; self.space.width()];
        for words in asked.0.values() {
            let mut of_word = vec![0.0; sum.len()];
            for (word, worth) in words {
                if let Some(row) = self.space.find(word) {
                    self.space.add(row, *worth, &mut of_word);
                }
            }
            // A rare word says more than a frequent one, and must not drown it: the root of its length counts.
            let length = of_word.iter().map(|number| number * number).sum::<f32>().sqrt();
            if length > 0.0 {
                sum.iter_mut().zip(&of_word).for_each(|(sum, number)| *sum += number / length.sqrt());
            }
        }
        let mut sum = unit(&sum)?;
        let mut about = vec![0.0; self.space.width()];
        for (section, worth) in found {
            if let Some((table, row)) = self.row(*section) {
                table.add(row, *worth, &mut about);
            }
        }
        for (sum, about) in sum.iter_mut().zip(unit(&about).unwrap_or_default()) {
            *sum += feedback * about;
        }
        Direction::of(&sum)
    }

    /// How near each section stands, from 0 to 1.
    pub fn near(&self, place: &Direction) -> Vec<f32> {
        let near =
            |row: &Option<(u32, u32)>| row.map_or(0.0, |(table, row)| self.tables[table as usize].cosine(row as usize, place).max(0.0));
        self.rows.iter().map(near).collect()
    }

    fn row(&self, section: SectionId) -> Option<(&Table, usize)> {
        let (table, row) = (*self.rows.get(section as usize)?)?;
        Some((&self.tables[table as usize], row as usize))
    }
}
