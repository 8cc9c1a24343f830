//! How languages count: their plural categories (Unicode CLDR, by the bare language).

use std::collections::{BTreeMap, BTreeSet};

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::source::Tag;

/// The plural categories of CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How a language counts.
#[derive(Debug, Default)]
pub struct Plurals {
    /// The categories that whole numbers need.
    pub needed: BTreeSet<&'static str>,
    /// The categories that any number may need.
    pub possible: BTreeSet<&'static str>,
    /// The categories that stand for one number only, as the English `one` does, and the number.
    single: BTreeMap<&'static str, u32>,
}

impl Plurals {
    /// How a language counts. Nothing is known about a language that CLDR does not have.
    pub fn cardinal(tag: &Tag) -> Self {
        Self::of(tag, PluralRuleType::CARDINAL)
    }

    /// How a language numbers.
    pub fn ordinal(tag: &Tag) -> Self {
        Self::of(tag, PluralRuleType::ORDINAL)
    }

    /// Whether a category stands for one number only, so that its text need not print it.
    pub fn is_single(&self, category: &str) -> bool {
        self.single.contains_key(category)
    }

    /// The only number that a category stands for.
    pub fn only(&self, category: &str) -> Option<u32> {
        self.single.get(category).copied()
    }

    fn of(tag: &Tag, kind: PluralRuleType) -> Self {
        let Ok(language) = tag.bare().parse::<LanguageIdentifier>() else { return Self::default() };
        let Ok(rules) = PluralRules::create(language, kind) else { return Self::default() };
        let mut numbers: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for n in 0..=200_u32 {
            if let Ok(category) = rules.select(n) {
                numbers.entry(name(category)).or_default().push(n);
            }
        }
        let needed: BTreeSet<&str> = numbers.keys().copied().collect();
        let single = numbers.iter().filter_map(|(category, numbers)| Some((*category, *numbers.first().filter(|_| numbers.len() == 1)?)));
        let single = single.collect();
        let others = ["0.1", "0.5", "1.0", "1.5", "2.2", "10.0", "1000000"].iter().filter_map(|n| rules.select(*n).ok()).map(name);
        Self { possible: others.chain(needed.iter().copied()).collect(), needed, single }
    }
}

/// The name of a category, as keys of variants have it.
pub fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_counts_its_own_way() {
        let plurals = |tag: &str| Plurals::cardinal(&Tag::try_from(tag.to_owned()).unwrap());
        let needed = |tag| plurals(tag).needed.into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!([needed("en"), needed("sq"), needed("mk"), needed("sr")], ["one other", "one other", "one other", "few one other"]);
        assert_eq!(needed("sr-Latn"), "few one other");
        // In Serbian and Macedonian, 21 is counted like 1.
        assert!(plurals("en").is_single("one") && plurals("sq").is_single("one"));
        assert!(!plurals("sr").is_single("one") && !plurals("mk").is_single("one"));
        assert!(!plurals("mk").possible.contains("few"));
    }
}
