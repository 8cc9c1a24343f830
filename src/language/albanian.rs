//! Albanian: ë and ç are often typed e and c, which plain letters cover, and ë also w.

use crate::language::{Dictionary, Language, letters};

/// Albanian.
pub struct Albanian;

impl Language for Albanian {
    fn dictionary(&self) -> Option<Dictionary> {
        Some(Dictionary::embedded(include_bytes!("../../assets/dictionaries/sq.table")))
    }

    /// W is no letter of Albanian, and who has no ë on the keyboard types it in its place (`nw shtwpi`). It is one only where a vowel is
    /// missing: in foreign words (`web`, `New`) it stands beside one.
    fn stand_in(&self) -> Option<(char, char, &'static str)> {
        Some(('w', 'e', "aeiouyw"))
    }

    /// A `w` may be an ë.
    fn first(&self, word: &str) -> Option<u8> {
        letters::first(word).filter(|first| *first != b'w')
    }

    fn little(&self) -> &'static str {
        "e i të së a dhe ose në me për nga te tek mbi nën si që se është janë ishte ishin jam kam ka kanë do u më çfarë kush kë cili cila \
         cilat kur ku pse sa një nuk mund duhet ky kjo këto këta atë ai ajo unë"
    }

    fn filling(&self) -> &'static str {
        "im ime na ne ju ti ta ata ato jemi jeni kemi keni ke nëse po jo edhe ndonjë kujt çka prej pas dikush diçka duhej mundem mundet"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn w_stands_for_the_vowel_that_is_missing() {
        for (typed, meant) in [("pwrgjegjwsitw", "përgjegjësitë"), ("Nw", "në"), ("shtwpi", "shtëpi"), ("wshtw", "është")] {
            assert_eq!(Albanian.fold(typed), Albanian.fold(meant), "{typed}");
        }
        for foreign in ["web", "www", "twitter", "windows", "new", "show"] {
            assert_eq!(Albanian.fold(foreign), foreign);
        }
    }
}
