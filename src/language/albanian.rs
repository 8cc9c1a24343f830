//! Albanian: ë and ç are often typed e and c, which plain letters cover.

use crate::language::{Dictionary, Language};

/// Albanian.
pub struct Albanian;

impl Language for Albanian {
    fn dictionary(&self) -> Option<Dictionary> {
        Some(Dictionary::embedded(include_bytes!("../../assets/dictionaries/sq.table")))
    }
}
