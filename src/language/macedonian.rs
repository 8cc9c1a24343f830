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
/// Endings of passive participles, without those of gender and number.
const PARTICIPLES: [&str; 2] = ["an", "en"];

impl Language for Macedonian {
    fn dictionary(&self) -> Option<Dictionary> {
        Some(Dictionary::embedded(include_bytes!("../../assets/dictionaries/mk.table")))
    }

    fn little(&self) -> &'static str {
        "и или а во на од за со до по при кон што кој која кое кои кого кога каде како зошто колку да не се си го ја ги му ѝ им ме те сум е \
         сме сте ќе би има ли тоа овој оваа ова овие тој таа тие јас"
    }

    fn filling(&self) -> &'static str {
        "ние вие ни ви него неа нив ми ти мој треба може можам мора имам има некој некого нешто дали ако кај уште само"
    }

    fn typed(&self) -> &'static [(&'static str, &'static str)] {
        &DIGRAPHS
    }

    fn prefixes(&self) -> &'static [&'static str] {
        &["naj"]
    }

    /// `dz` and `dž` are one letter, and a superlative begins with its prefix.
    fn first(&self, word: &str) -> Option<u8> {
        letters::first(word).filter(|first| !matches!(first, b'd' | b'n'))
    }

    /// Comparative and superlative are written as a prefix: `понов`, `најнов`.
    fn bare<'a>(&self, folded: &'a str) -> &'a str {
        match folded.strip_prefix("naj") {
            Some(rest) if rest.len() >= 4 => rest,
            _ => folded,
        }
    }

    /// A verbal adjective declines on its own (`закажувана`, of `закажува`; `прифатена`, of `прифатен`, of `прифати`), and an
    /// adverb is an adjective's neuter (`успешно`, of `успешен`).
    fn related(&self, _folded: &str, stems: &[String], dictionary: &Dictionary) -> Vec<String> {
        let mut words = Vec::new();
        for stem in stems.iter().filter(|stem| stem.len() >= SHORTEST_DERIVED) {
            let derived = DERIVED.iter().filter_map(|(ending, basic)| stem.strip_suffix(ending).map(|start| format!("{start}{basic}")));
            words.extend(derived.filter(|word| dictionary.has(word)));
            if PARTICIPLES.iter().any(|ending| stem.ends_with(ending)) && !dictionary.has(stem) {
                words.extend(dictionary.stems(stem).into_iter().take(1).filter(|word| word != stem));
            }
        }
        words
    }
}
