//! Calls of functions: options that the source gives and the translation does not, and options out of range.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Pattern};

use super::pair::{Pair, Part};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::expressions;
use crate::locale::reading::variable;

/// The whole numbers that options of `NUMBER` may have (ECMA-402).
const RANGES: [(&str, std::ops::RangeInclusive<f64>); 5] = [
    ("minimumIntegerDigits", 1.0..=21.0),
    ("minimumFractionDigits", 0.0..=100.0),
    ("maximumFractionDigits", 0.0..=100.0),
    ("minimumSignificantDigits", 1.0..=21.0),
    ("maximumSignificantDigits", 1.0..=21.0),
];

/// A call: the function, what it is about, and the names of its options.
type Call<'a> = (&'a str, Option<&'a str>, BTreeSet<&'a str>);

/// Options out of range, in one text.
pub fn check(part: &Part, faults: &mut Vec<Diagnostic>) {
    for expression in expressions(part.pattern) {
        let InlineExpression::FunctionReference { arguments, .. } = expression else { continue };
        for argument in &arguments.named {
            let name = argument.name.name;
            let Some((_, range)) = RANGES.iter().find(|(option, _)| *option == name) else { continue };
            let number = match &argument.value {
                InlineExpression::NumberLiteral { value } => value.parse::<f64>().ok(),
                _ => None,
            };
            if !number.is_some_and(|number| range.contains(&number) && number.fract() == 0.0) {
                let text = format!("`{name}` must be a whole number from {} to {}", range.start(), range.end());
                faults.push(part.fault_at(name, Severity::Error, Code::FunctionOptionOutOfRange, text));
            }
        }
    }
}

/// Calls whose options are not those of the source. Their values may differ: a language may write its months otherwise.
pub fn check_pair(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    let wanted = calls(pair.source.pattern);
    let mut seen = BTreeSet::new();
    for call in calls(pair.translation.pattern) {
        let (name, about, options) = &call;
        let mut same = wanted.iter().filter(|(other, subject, _)| other == name && subject == about).peekable();
        if same.peek().is_none() || same.any(|(.., wanted)| wanted == options) || !seen.insert(call.clone()) {
            continue;
        }
        let text = format!("`{name}` is called with other options than in the source");
        let fault = pair.translation.fault_at(name, Severity::Warning, Code::FunctionOptionsDiffer, text);
        faults.push(fault.hint("give it the same options; their values may differ"));
    }
}

fn calls<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Call<'a>> {
    let call = |expression: &'a InlineExpression<&'a str>| match expression {
        InlineExpression::FunctionReference { id, arguments } => {
            Some((id.name, variable(expression), arguments.named.iter().map(|argument| argument.name.name).collect()))
        }
        _ => None,
    };
    expressions(pattern).into_iter().filter_map(call).collect()
}
