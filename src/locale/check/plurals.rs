//! Plural forms: whether a text has those that its language needs.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::pair::{Pair, Part};
use super::texts::Texts;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{Select, selects, unwrapped};
use crate::locale::plural::CATEGORIES;
use crate::locale::reading::{key, variable};

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
        let has_number = |category: &str| plurals.only(category).is_some_and(|number| keys.contains(&number.to_string().as_str()));
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
