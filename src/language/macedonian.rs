//! Macedonian: Cyrillic, and the many ways in which it is typed on a Latin keyboard.

use crate::language::{Dictionary, Language, letters};

/// Macedonian.
pub struct Macedonian;

/// Letters that are typed with two Latin ones (gj kj dz zh ch sh lj nj, and ǵ ḱ ž č š) become one, in this order.
const DIGRAPHS: [(&str, &str); 9] =
    [("dzh", "z"), ("dz", "z"), ("zh", "z"), ("ch", "c"), ("sh", "s"), ("gj", "g"), ("kj", "k"), ("lj", "l"), ("nj", "n")];

/// Shortest word that is taken for derived from another one, in letters.
const SHORTEST_DERIVED: usize = 5;
/// Endings of derived words, with those of the words they come from.
const DERIVED: [(&str, &str); 4] = [("uvan", "uva"), ("iran", "ira"), ("no", "en"), ("ko", "k")];

impl Language for Macedonian {
    fn dictionary(&self) -> Option<Dictionary> {
        Some(Dictionary::embedded(include_bytes!("../../assets/dictionaries/mk.table")))
    }

    fn fold(&self, word: &str) -> String {
        let mut folded = letters::plain(word);
        for (two, one) in DIGRAPHS {
            if folded.contains(two) {
                folded = folded.replace(two, one);
            }
        }
        folded
    }

    /// Comparative and superlative are written as a prefix: `понов`, `најнов`.
    fn bare<'a>(&self, folded: &'a str) -> &'a str {
        match folded.strip_prefix("naj") {
            Some(rest) if rest.len() >= 4 => rest,
            _ => folded,
        }
    }

    /// A verbal adjective declines on its own (`закажувана`, of `закажува`), and an adverb is an adjective's neuter
    /// (`успешно`, of `успешен`).
    fn related(&self, _folded: &str, stems: &[String], is_word: &dyn Fn(&str) -> bool) -> Vec<String> {
        let endings = stems.iter().filter(|stem| stem.len() >= SHORTEST_DERIVED).flat_map(|stem| {
            let derived =
                DERIVED.iter().filter_map(move |(ending, basic)| stem.strip_suffix(ending).map(|start| format!("{start}{basic}")));
            derived.filter(|word| is_word(word))
        });
        endings.collect()
    }
}
