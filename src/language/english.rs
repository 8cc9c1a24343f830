//! English. Also the pattern for a further language: say how its letters fold, and which table knows its words.

use crate::language::{Dictionary, Language};

/// English.
pub struct English;

impl Language for English {
    fn dictionary(&self) -> Option<Dictionary> {
        Some(Dictionary::embedded(include_bytes!("../../assets/dictionaries/en.table")))
    }

    fn little(&self) -> &'static str {
        "a an the and or of in on at to for from by with as is are was were be been am do does did has have had can may must should would \
         i you he she it we they me my your his her its our their this that these those what who whom which when where how why if not"
    }

    fn filling(&self) -> &'static str {
        "any some so too just up out into about there then than them him us will could get got someone somebody something"
    }
}
