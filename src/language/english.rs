//! English. Also the pattern for a further language: say how its letters fold, and which table knows its words.

use crate::language::{Dictionary, Language};

/// English.
pub struct English;

impl Language for English {
    fn dictionary(&self) -> Option<Dictionary> {
        Some(Dictionary::embedded(include_bytes!("../../assets/dictionaries/en.table")))
    }
}
