//! Plural forms (CLDR, by the bare language): which a language needs, and whether a translation has them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::pair::{Pair, Part};
use super::texts::Texts;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{Select, selects, unwrapped};
use crate::locale::reading::{key, variable};
use crate::source::Tag;

/// The plural categories of CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How a language counts.
#[derive(Debug, Default)]
pub struct Plurals {
    /// The categories that whole numbers need.
    needed: BTreeSet<&'static str>,
    /// The categories that any number may need.
    possible: BTreeSet<&'static str>,
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

/// The plural forms of one text; `original` is the same text of the source, which may tell what is chosen by a number.
pub fn check(part: &Part, original: Option<&Part>, texts: &Texts, faults: &mut Vec<Diagnostic>) {
    let counted = original.map(|original| counted(original.pattern)).unwrap_or_default();
    for select in selects(part.pattern) {
        let keys: Vec<&str> = select.variants.iter().map(|variant| key(&variant.key)).collect();
        duplicates(part, &keys, faults);
        let Some(variable) = variable(select.selector) else { continue };
        if !is_plural(&select) && !prints_number(&select, variable) && !counted.contains(variable) {
            continue;
        }
        let plurals = if is_ordinal(&select) { &texts.ordinals } else { &texts.plurals };
        if plurals.needed.is_empty() {
            continue;
        }
        let names = select.variants.iter().filter(|variant| matches!(variant.key, VariantKey::Identifier { .. }));
        let names: Vec<&str> = names.map(|variant| key(&variant.key)).collect();
        // Where a form stands for one number only, the number does as well: English [1] for [one].
        let has_number = |category: &str| plurals.single.get(category).is_some_and(|number| keys.contains(&number.to_string().as_str()));
        let missing: Vec<&str> =
            plurals.needed.iter().copied().filter(|category| !names.contains(category) && !has_number(category)).collect();
        let tag = texts.tag;
        let mut unknown = false;
        for name in &names {
            if !CATEGORIES.contains(name) {
                unknown = true;
                let text = format!("[{name}] is no plural form, so no number ever selects it");
                let needed = plurals.needed.iter().map(|category| format!("[{category}]")).collect::<Vec<_>>().join(", ");
                let fault = part.fault_at(name, Severity::Error, Code::PluralCategoryUnknown, text);
                faults.push(fault.hint(format!("the forms of `{tag}` are {needed}: these words are never translated")));
            } else if !plurals.possible.contains(name) {
                let text = format!("`{tag}` has no plural form [{name}], so nobody will read this variant");
                faults.push(part.fault_at(name, Severity::Warning, Code::PluralCategoryUnused, text).hint("remove it"));
            }
        }
        // A misspelt form explains the missing one.
        if !missing.is_empty() && !unknown {
            let text = format!("the choice by `${variable}` lacks the plural form {} of `{tag}`", missing.join(", "));
            let fault = part.fault_at(variable, Severity::Error, Code::PluralCategoryMissing, text);
            faults.push(fault.hint("add it, even where its words are the same as those of another form"));
        }
    }
}

/// The variables that a text chooses by as by numbers.
fn counted<'a>(pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
    let selects = selects(pattern);
    let plural = selects.iter().filter(|select| is_plural(select) && !is_ordinal(select));
    plural.filter_map(|select| variable(select.selector)).collect()
}

/// Plurals that the source has and the translation has given up.
pub fn check_pair(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    let chosen: BTreeSet<&str> = selects(pair.translation.pattern).iter().filter_map(|select| variable(select.selector)).collect();
    let mut seen = BTreeSet::new();
    for select in selects(pair.source.pattern) {
        let Some(variable) = variable(select.selector).filter(|_| is_plural(&select) && !is_ordinal(&select)) else { continue };
        let printed = pair.translation.readings().iter().any(|read| read.reading.variables().any(|name| name == variable));
        if printed && !chosen.contains(variable) && pair.into.plurals.needed.len() > 1 && seen.insert(variable) {
            let text = format!("the source has plural forms for `${variable}`, the translation has one text for all numbers");
            let fault = pair.translation.fault(Severity::Warning, Code::SelectorDropped, text);
            faults.push(fault.hint("choose by the number here too, or say in a comment why one text fits all numbers"));
        }
    }
}

fn duplicates(part: &Part, keys: &[&str], faults: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(*key) {
            let text = format!("the variant [{key}] stands twice; the first one counts");
            faults.push(part.fault_at(key, Severity::Warning, Code::VariantDuplicate, text).hint("remove one of them"));
        }
    }
}

/// Whether variants are chosen by the number of something: one of them is a category that says more than “the rest”.
fn is_plural(select: &Select) -> bool {
    select.variants.iter().any(|variant| match &variant.key {
        VariantKey::Identifier { name } => *name != "other" && CATEGORIES.contains(name),
        VariantKey::NumberLiteral { .. } => false,
    })
}

/// Whether variants of numbers and of the rest are chosen by something that the rest prints: a count, not a month.
fn prints_number(select: &Select, name: &str) -> bool {
    let numbers = |key: &VariantKey<&str>| match key {
        VariantKey::Identifier { name } => *name == "other",
        VariantKey::NumberLiteral { .. } => true,
    };
    let prints = |pattern: &Pattern<&str>| {
        pattern.elements.iter().any(|element| match element {
            PatternElement::Placeable { expression } => match unwrapped(expression) {
                Expression::Inline(inline) => variable(inline) == Some(name),
                Expression::Select { .. } => false,
            },
            PatternElement::TextElement { .. } => false,
        })
    };
    let rest = select.variants.iter().find(|variant| variant.default);
    select.variants.iter().all(|variant| numbers(&variant.key)) && rest.is_some_and(|rest| prints(&rest.value))
}

fn is_ordinal(select: &Select) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = select.selector else { return false };
    let ordinal = |value: &InlineExpression<&str>| matches!(value, InlineExpression::StringLiteral { value } if *value == "ordinal");
    arguments.named.iter().any(|argument| argument.name.name == "type" && ordinal(&argument.value))
}

fn name(category: PluralCategory) -> &'static str {
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
