//! Albanian: ë and ç are often typed e and c, which plain letters cover.

use crate::language::{Dictionary, Language};

/// Albanian.
pub struct Albanian;

impl Language for Albanian {
    fn dictionary(&self) -> Option<Dictionary> {
        Some(Dictionary::embedded(include_bytes!("../../assets/dictionaries/sq.table")))
    }

    fn little(&self) -> &'static str {
        "e i të së a dhe ose në me për nga te tek mbi nën si që se është janë ishte ishin jam kam ka kanë do u më çfarë kush kë cili cila \
         cilat kur ku pse sa një nuk mund duhet ky kjo këto këta atë ai ajo unë"
    }
}
