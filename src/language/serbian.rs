//! Serbian in both scripts, which are one analyzer: everything is folded to plain Latin letters.

use crate::language::{Dictionary, Language, letters};

/// Serbian.
pub struct Serbian;

/// Shortest word of which a superlative is made, in letters, with its ending.
const SHORTEST_COMPARATIVE: usize = 5;

/// Shortest infinitive without its last letter.
const SHORTEST_INFINITIVE: usize = 5;
/// Shortest passive participle, in letters.
const SHORTEST_PARTICIPLE: usize = 6;
impl Language for Serbian {
    fn dictionary(&self) -> Option<Dictionary> {
        Some(Dictionary::embedded(include_bytes!("../../assets/dictionaries/sr.table")))
    }

    fn little(&self) -> &'static str {
        "и или а у на од за са с до по при ка што шта ко који која које кога кад када где како зашто колико да не се је сам си смо сте су био \
         ће ћу би бих ли га ју их му јој им ме те то овај ова ово тај та он она они ја"
    }

    fn filling(&self) -> &'static str {
        "ми ви ти нам вам нас вас њега њу њих мој треба може могу мора морам имам има неко неког нешто ако код из још само"
    }

    /// `đ` is typed `đ`, `dj` and `d`; all three are one.
    fn typed(&self) -> &'static [(&'static str, &'static str)] {
        &[("dj", "d")]
    }

    fn prefixes(&self) -> &'static [&'static str] {
        &["naj"]
    }

    /// A superlative begins with its prefix.
    fn first(&self, word: &str) -> Option<u8> {
        letters::first(word).filter(|first| *first != b'n')
    }

    /// A superlative is a comparative with `naj`: `najdublji` is a form of `dublji`'s word.
    fn bare<'a>(&self, folded: &'a str) -> &'a str {
        match folded.strip_prefix("naj") {
            Some(rest) if rest.len() >= SHORTEST_COMPARATIVE && is_comparative(rest) => rest,
            _ => folded,
        }
    }

    /// The future is written with the infinitive without its last letter (`pretresat ćemo`), and a passive participle
    /// declines as an adjective (`pretresana`, of `pretresati`).
    fn related(&self, folded: &str, stems: &[String], dictionary: &Dictionary) -> Vec<String> {
        let mut words = Vec::new();
        if folded.len() >= SHORTEST_INFINITIVE && ["at", "et", "it", "ut"].iter().any(|ending| folded.ends_with(ending)) {
            words.push(format!("{folded}i"));
        }
        for stem in stems.iter().filter(|stem| stem.len() >= SHORTEST_PARTICIPLE) {
            let productive = stem.ends_with("van") || stem.ends_with("ran");
            if let Some(start) = stem.strip_suffix("an").filter(|_| productive || !dictionary.has(stem)) {
                words.push(format!("{start}ati"));
            }
        }
        words
    }
}

/// Whether a word may be a comparative: its stem has the letter that softens the last consonant.
fn is_comparative(word: &str) -> bool {
    const SOFT: [&str; 3] = ["ij", "lj", "nj"];
    // -ši, -ći, -či, -ži, -đi in every gender and case.
    const HARD: [&str; 13] = ["ci", "ca", "ce", "zi", "za", "ze", "di", "da", "de", "si", "sa", "se", "so"];
    SOFT.iter().chain(&HARD).any(|part| word.contains(part))
}
