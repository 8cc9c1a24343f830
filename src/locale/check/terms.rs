//! References to terms: those the source does not have, and case forms that the term does not have.

use fluent_syntax::ast::InlineExpression;

use super::pair::Pair;
use super::writing::words;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{expressions, selects, terms};
use crate::locale::reading::{key, readings, variable};

/// The references to terms of a translation.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    if !pair.translation.term {
        extra(pair, faults);
    }
    for expression in expressions(pair.translation.pattern) {
        forms(pair, expression, faults);
    }
}

/// Terms that the source neither refers to nor writes out.
fn extra(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    let known = terms(pair.source.pattern);
    for name in terms(pair.translation.pattern).difference(&known) {
        let Some(english) = pair.from.term(name) else { continue };
        let written_out = readings(english).iter().any(|reading| {
            // Without the space after the last word: `weapon` is in `weapons` too.
            let term = folded(&reading.text()).trim_end().to_owned();
            !term.is_empty() && pair.source.plains().any(|text| folded(text).contains(&term))
        });
        if !written_out {
            let text = format!("the source does not speak of `-{name}` here");
            let fault = pair.translation.fault_at(name, Severity::Warning, Code::TermExtra, text);
            faults.push(fault.hint("remove the term, or keep it with a reason if the sentence needs it"));
        }
    }
}

/// The words of a text in small letters, each between spaces.
fn folded(text: &str) -> String {
    let mut folded = " ".to_owned();
    for word in words(text) {
        folded += &word.to_lowercase();
        folded.push(' ');
    }
    folded
}

/// `{ -term(case: "…") }` with a form that the term does not have.
fn forms(pair: &Pair, expression: &InlineExpression<&str>, faults: &mut Vec<Diagnostic>) {
    let InlineExpression::TermReference { id, arguments: Some(arguments), .. } = expression else { return };
    let Some(term) = pair.into.term(id.name) else { return };
    for argument in &arguments.named {
        let (InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value }) = argument.value else { continue };
        let name = argument.name.name;
        let selects = selects(term);
        let mut keys =
            selects.iter().filter(|select| variable(select.selector) == Some(name)).flat_map(|select| select.variants).peekable();
        let text = if keys.peek().is_none() {
            format!("the term `-{}` has no forms by `{name}`", id.name)
        } else if keys.any(|variant| key(&variant.key) == value) {
            continue;
        } else {
            format!("the term `-{}` has no form [{value}] by `{name}`, so its default form is printed", id.name)
        };
        let fault = pair.translation.fault_at(value, Severity::Warning, Code::TermVariantUnknown, text);
        faults.push(fault.hint("correct the name of the form, or add it to the term"));
    }
}
