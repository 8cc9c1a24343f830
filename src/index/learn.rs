//! Meaning, learned from the library itself: sections stand in several languages, and words that stand in the same ones are related.
//!
//! Latent semantic indexing across languages (M. Littman, S. Dumais, T. Landauer, "Automatic cross-language information retrieval using latent
//! semantic indexing", 1998): the words of the title and the questions of a section in all languages are one row, what people say and what is meant
//! by it is another, and the directions in which the rows differ most are what they are about. A word has a place in them ([`space`]), and so has a
//! section, as the sum of its words ([`places`]); [`crate::index::sense`] compares a query with the sections.

use std::collections::HashMap;
use std::io;

use rayon::prelude::*;

use crate::index::bags::{Bags, start};
use crate::index::latent::{self, Directions, Sparse};
use crate::index::table::{self, Table, unit};
use crate::language::{Analyzer, words};
use crate::locale::everyday::Everyday;
use crate::source::{Fingerprint, Tag};

/// Directions that are kept. A direction counts by the root of its strength beside others, so that more of them change little.
const DIRECTIONS: usize = 96;
/// Sections for each direction, at least: with as many directions as sections, each section would be about itself alone.
const SECTIONS_EACH: usize = 7;
/// Fewest sections from which anything can be learned.
const FEWEST_SECTIONS: usize = 60;
/// Most sections that are learned from: of more, these are chosen by their names. All have a place.
const MAX_LEARNED: usize = 1_500;
/// Most entries of everyday words that are learned from, of all languages together.
const MAX_SAID: usize = 6_000;
/// Most words that have a place; those that stand in the most rows.
const MAX_WORDS: usize = 24_000;
/// A word has a place if it stands in so many rows: one that stands in a single one says nothing of others.
const LEAST_ROWS: u32 = 2;
/// What people say beside a section.
const SAID: f32 = 0.3;
/// What its document is about beside a section.
const DOCUMENT: f32 = 0.2;
/// How much more a rare word counts than a frequent one: its rarity to this power.
const RARENESS: f64 = 1.5;

/// The place of each word, as a [`Table`]; `None` where there are too few sections to learn from.
///
/// # Errors
/// It cannot be written.
pub fn space(bags: &Bags, everyday: &[(Tag, Everyday)]) -> io::Result<Option<Vec<u8>>> {
    if bags.sections.len() < FEWEST_SECTIONS {
        return Ok(None);
    }
    learned(bags, everyday, DIRECTIONS.min(bags.sections.len() / SECTIONS_EACH)).map(Some)
}

fn learned(bags: &Bags, everyday: &[(Tag, Everyday)], directions: usize) -> io::Result<Vec<u8>> {
    let said = said(everyday);
    let rows = Rows::of(bags, &said);
    let kept = rows.kept();
    let rarities: Vec<f32> = kept.iter().map(|word| rows.rarity(*word)).collect();
    let weighed = rows.weighed(&kept, &rarities);
    let Directions { strengths, mut places } = latent::directions(&weighed, kept.len(), directions);
    for (place, rarity) in places.iter_mut().zip(&rarities) {
        place.iter_mut().zip(&strengths).for_each(|(number, strength)| *number *= rarity * strength.sqrt());
    }
    table::bytes(kept.iter().map(|word| rows.names[*word as usize]).zip(places.iter().map(Vec::as_slice)))
}

/// What is learned from: rows of words with how often each stands there.
struct Rows<'a> {
    /// The words, by their numbers: first those of the sections, then those that only people use.
    names: Vec<&'a str>,
    rows: Vec<Vec<(u32, f32)>>,
    /// How many of the rows are sections; they are the first.
    sections: usize,
    /// In how many rows each word stands, and in how many sections.
    in_rows: Vec<u32>,
    in_sections: Vec<u32>,
}

impl<'a> Rows<'a> {
    fn of(bags: &'a Bags, said: &'a [Vec<(String, f32)>]) -> Self {
        let mut numbers: HashMap<&str, u32> = (0..).zip(&bags.words).map(|(number, word)| (word.as_str(), number)).collect();
        let mut names: Vec<&str> = bags.words.iter().map(String::as_str).collect();
        let mut rows: Vec<Vec<(u32, f32)>> = chosen(bags).into_iter().map(|section| bags.rows[section].clone()).collect();
        let sections = rows.len();
        for entry in said {
            let numbered = entry.iter().map(|(word, count)| {
                let number = *numbers.entry(word.as_str()).or_insert_with(|| {
                    names.push(word);
                    names.len() as u32 - 1
                });
                (number, *count)
            });
            rows.push(numbered.collect());
        }
        let (mut in_rows, mut in_sections) = (vec![0; names.len()], vec![0; names.len()]);
        for (number, row) in rows.iter().enumerate() {
            for (word, _) in row {
                in_rows[*word as usize] += 1;
                in_sections[*word as usize] += u32::from(number < sections);
            }
        }
        Self { names, rows, sections, in_rows, in_sections }
    }

    /// The words that get a place, in order.
    fn kept(&self) -> Vec<u32> {
        let mut kept: Vec<u32> = (0..self.names.len() as u32).filter(|word| self.in_rows[*word as usize] >= LEAST_ROWS).collect();
        let name = |word: &u32| self.names[*word as usize];
        kept.sort_by_key(|word| (std::cmp::Reverse(self.in_rows[*word as usize]), name(word)));
        kept.truncate(MAX_WORDS);
        kept.sort_by_key(name);
        kept
    }

    fn rarity(&self, word: u32) -> f32 {
        let having = f64::from(self.in_sections[word as usize].max(1));
        ((self.sections as f64 + 1.0) / (having + 1.0)).ln().max(0.0).powf(RARENESS) as f32
    }

    /// The rows of those words that are kept, of one length each; those of what people say count less.
    fn weighed(&self, kept: &[u32], rarities: &[f32]) -> Sparse {
        let mut columns: Vec<Option<u32>> = vec![None; self.names.len()];
        (0..).zip(kept).for_each(|(column, word)| columns[*word as usize] = Some(column));
        let weighed = |(number, row): (usize, &Vec<(u32, f32)>)| {
            let in_column = |(word, count): &(u32, f32)| {
                let column = columns[*word as usize]?;
                Some((column, often(*count) * rarities[column as usize]))
            };
            let mut row: Vec<(u32, f32)> = row.iter().filter_map(in_column).collect();
            row.sort_unstable_by_key(|(column, _)| *column);
            let length = row.iter().map(|(_, number)| number * number).sum::<f32>().sqrt();
            let worth = if number < self.sections { 1.0 } else { SAID };
            row.iter_mut().for_each(|(_, number)| *number *= if length > 0.0 { worth / length } else { 0.0 });
            row
        };
        self.rows.iter().enumerate().map(weighed).collect()
    }
}

/// How much a word counts that stands so often.
fn often(count: f32) -> f32 {
    1.0 + count.ln()
}

/// The sections that are learned from.
fn chosen(bags: &Bags) -> Vec<usize> {
    let mut chosen: Vec<usize> = (0..bags.sections.len()).collect();
    if chosen.len() > MAX_LEARNED {
        chosen.sort_by_cached_key(|section| Fingerprint::of(bags.sections[*section].as_bytes()).hex());
        chosen.truncate(MAX_LEARNED);
        chosen.sort_unstable();
    }
    chosen
}

/// For each entry of everyday words the starts of its words, in order, and how often it has them; the scripts of one language say the same.
fn said(everyday: &[(Tag, Everyday)]) -> Vec<Vec<(String, f32)>> {
    let (mut entries, mut seen): (Vec<_>, Vec<&str>) = Default::default();
    for (tag, everyday) in everyday {
        if seen.contains(&tag.bare()) {
            continue;
        }
        seen.push(tag.bare());
        let analyzer = Analyzer::of(tag);
        for synonym in &everyday.synonyms {
            let mut counts: std::collections::BTreeMap<String, f32> = Default::default();
            for text in synonym.said.iter().chain(&synonym.means) {
                for folded in words(text).map(|word| analyzer.fold(word.text)).filter(|folded| !analyzer.is_little(folded)) {
                    if let Some(start) = start(&folded) {
                        *counts.entry(start.to_owned()).or_default() += 1.0;
                    }
                }
            }
            entries.push(counts.into_iter().collect::<Vec<_>>());
        }
    }
    entries.truncate(MAX_SAID);
    entries
}

/// The place of each section, as a [`Table`]: of what its words mean, and a little of what its document is about.
///
/// # Errors
/// It cannot be written.
pub fn places(space: &Table, bags: &Bags) -> io::Result<Vec<u8>> {
    let known: Vec<Option<usize>> = bags.words.iter().map(|word| space.find(word)).collect();
    let place = |row: &Vec<(u32, f32)>| {
        let mut sum = vec![0.0; space.width()];
        for (word, count) in row {
            if let Some(word) = known[*word as usize] {
                space.add(word, often(*count), &mut sum);
            }
        }
        unit(&sum).unwrap_or(sum)
    };
    let mut places: Vec<Vec<f32>> = bags.rows.par_iter().map(place).collect();
    let document = |section: usize| bags.sections[section].split('#').next();
    let mut from = 0;
    while from < places.len() {
        // Sections stand by document.
        let to = (from..places.len()).find(|section| document(*section) != document(from)).unwrap_or(places.len());
        let mut sum = vec![0.0; space.width()];
        places[from..to].iter().for_each(|place| sum.iter_mut().zip(place).for_each(|(sum, number)| *sum += number));
        for place in &mut places[from..to] {
            let mixed: Vec<f32> = place.iter().zip(unit(&sum).unwrap_or_default()).map(|(number, all)| number + DOCUMENT * all).collect();
            *place = unit(&mixed).unwrap_or_else(|| place.clone());
        }
        from = to;
    }
    table::bytes(bags.sections.iter().map(String::as_str).zip(places.iter().map(Vec::as_slice)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::Passage;
    use crate::index::sense::{Asked, Sense};
    use crate::index::writer;
    use crate::locale::everyday;
    use std::path::{Path, PathBuf};

    /// What a small library says in two languages: of each subject three words, of which each section has two.
    const SUBJECTS: [(&str, [&str; 3], [&str; 3]); 4] = [
        ("arms", ["rifle", "barrel", "cartridge"], ["пушка", "цев", "метак"]),
        ("court", ["judge", "warrant", "signature"], ["судија", "наредба", "потпис"]),
        ("dogs", ["kennel", "handler", "leash"], ["штенара", "водич", "поводац"]),
        ("parcels", ["courier", "customs", "mail"], ["курир", "царина", "пошта"]),
    ];

    fn tag(name: &str) -> Tag {
        Tag::try_from(name.to_owned()).unwrap()
    }

    fn passages(lang: usize, extra: &[(&str, &str)]) -> Vec<Passage> {
        let passage = |key: String, text: &str| Passage {
            document: "course".to_owned(),
            document_title: String::new(),
            section: key,
            title: String::new(),
            breadcrumb: Vec::new(),
            page: 1,
            text: String::new(),
            inside: Vec::new(),
            asks: vec![text.to_owned()],
        };
        let texts = SUBJECTS.iter().flat_map(|(name, english, serbian)| {
            let words = if lang == 0 { english } else { serbian };
            (0..3).map(move |number| (format!("{name}-{number}"), format!("{} {}", words[number], words[(number + 1) % 3])))
        });
        texts.map(|(key, text)| passage(key, &text)).chain(extra.iter().map(|(key, text)| passage((*key).to_owned(), text))).collect()
    }

    /// The segments of both languages in a folder.
    fn written(folder: &Path, extra: &[(&str, &str)]) -> Vec<(Tag, Vec<PathBuf>)> {
        let write = |(lang, name): (usize, &str)| {
            let (path, tag) = (folder.join(name), tag(name));
            writer::write(&passages(lang, extra), &Analyzer::of(&tag), &Fingerprint::of(name.as_bytes()), &path).unwrap();
            (tag, vec![path])
        };
        [(0, "en"), (1, "sr")].into_iter().map(write).collect()
    }

    fn everyday() -> Vec<(Tag, Everyday)> {
        let words =
            "[[synonyms]]\nsaid = [\"postman\"]\nmeans = [\"courier\"]\n[[synonyms]]\nsaid = [\"postman bag\"]\nmeans = [\"mail\"]\n";
        vec![(tag("en"), everyday::parse(words, "search.toml", None).0)]
    }

    /// The sections, nearest first, that stand near words in any language.
    fn near(folder: &Path, bags: &Bags, words: &[&str]) -> Vec<String> {
        let [space, placed] = ["space", "places"].map(|name| folder.join(name));
        std::fs::write(&space, learned(bags, &everyday(), SUBJECTS.len()).unwrap()).unwrap();
        std::fs::write(&placed, places(&Table::open(&space).unwrap(), bags).unwrap()).unwrap();
        let sections = (0..).zip(&bags.sections).map(|(number, key)| (key.clone(), number)).collect();
        let sense = Sense::open(&space, &[placed], &sections).unwrap();
        let mut asked = Asked::default();
        words.iter().enumerate().for_each(|(place, word)| asked.add(place, word, 1.0));
        let Some(place) = sense.place(&asked, &[], 0.0) else { return Vec::new() };
        let near: Vec<f32> = sense.near(&place);
        let mut order: Vec<usize> = (0..near.len()).filter(|section| near[*section] > 0.3).collect();
        order.sort_by(|a, b| near[*b].total_cmp(&near[*a]));
        order.into_iter().map(|section| bags.sections[section].clone()).collect()
    }

    #[test]
    fn a_word_finds_sections_that_have_it_in_no_language() {
        let folder = tempfile::tempdir().unwrap();
        let bags = Bags::of(&written(folder.path(), &[])).unwrap().unwrap();
        assert_eq!(bags.sections.len(), 12);
        let subject = |words: &[&str]| {
            let mut found = near(folder.path(), &bags, words);
            found.sort();
            found
        };
        let all = |name: &str| [0, 1, 2].map(|number| format!("course#{name}-{number}"));
        // The second section of arms has no rifle, in English or Serbian.
        assert_eq!(subject(&["rifle"]), all("arms"));
        assert_eq!(subject(&["sudija"]), all("court"));
        // Nobody writes of a postman: people only say so.
        assert_eq!(subject(&["postman"]), all("parcels"));
        assert_eq!(subject(&["unheard"]), Vec::<String>::new());
    }

    #[test]
    fn the_same_library_gives_the_same_bytes_and_too_small_a_one_none() {
        let folder = tempfile::tempdir().unwrap();
        let languages = written(folder.path(), &[]);
        let bags = Bags::of(&languages).unwrap().unwrap();
        assert_eq!(space(&bags, &everyday()).unwrap(), None);
        let first = learned(&bags, &everyday(), SUBJECTS.len()).unwrap();
        let turned: Vec<(Tag, Vec<PathBuf>)> = languages.into_iter().rev().collect();
        assert_eq!(first, learned(&Bags::of(&turned).unwrap().unwrap(), &everyday(), SUBJECTS.len()).unwrap());
        let more = Bags::of(&written(folder.path(), &[("vests", "vest helmet barrel")])).unwrap().unwrap();
        assert_ne!(first, learned(&more, &everyday(), SUBJECTS.len()).unwrap());
    }
}
