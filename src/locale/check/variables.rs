//! Variables: those that nobody passes, and those that a reader of the translation would miss.

use std::collections::BTreeSet;

use super::pair::Pair;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{Reference, references, variables};
use crate::locale::reading::{Choice, Reading};

/// The variables of a translation against those of the source.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    // What a term is given stands in the text that uses it.
    if pair.translation.term {
        return;
    }
    let known = variables(pair.source.pattern);
    let used = variables(pair.translation.pattern);
    let mut unknown = BTreeSet::new();
    for reference in references(pair.translation.pattern) {
        if let Reference::Variable(name) = reference
            && !known.contains(name)
            && unknown.insert(name)
        {
            let mut fault =
                pair.translation.fault_at(name, Severity::Error, Code::VariableUnknown, format!("`${name}` is not passed to this message"));
            let mut passed: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
            passed.sort_unstable();
            if !passed.is_empty() {
                fault = fault.hint(format!("the source uses {}: these names are never translated", passed.join(", ")));
            }
            faults.push(fault);
        }
    }
    let printed: BTreeSet<&str> = pair.source.readings().iter().flat_map(|read| read.reading.variables()).collect();
    for name in printed.difference(&used) {
        let text = format!("`${name}` of the source does not appear in the translation");
        // A misspelt name explains the missing one.
        if unknown.is_empty() {
            faults.push(pair.translation.fault(Severity::Error, Code::VariableMissing, text));
        }
    }
    for name in printed.intersection(&used) {
        in_variants(pair, name, faults);
    }
}

/// Variants that leave out what the source prints there.
fn in_variants(pair: &Pair, name: &str, faults: &mut Vec<Diagnostic>) {
    let mut lacking = BTreeSet::new();
    for read in pair.translation.readings() {
        let reading = &read.reading;
        let prints = |reading: &Reading| reading.variables().any(|printed| printed == name);
        let expected = pair.counterpart(reading).is_some_and(|source| prints(&source.reading));
        if !expected || prints(reading) || reading.choices.iter().any(|choice| stands_for_one_number(pair, choice, name)) {
            continue;
        }
        // Of several choices in one text, only those by this very variable tell where it is missing.
        let own: Vec<&Choice> = reading.choices.iter().filter(|choice| choice.variable == Some(name)).collect();
        let choices = if own.is_empty() { reading.choices.iter().collect() } else { own };
        lacking.insert(choices.iter().map(|choice| format!("[{}]", choice.key)).collect::<Vec<_>>().join(" "));
    }
    if lacking.is_empty() {
        return;
    }
    let variants = lacking.into_iter().collect::<Vec<_>>().join(", ");
    let text = format!("the variant {variants} does not print `${name}`");
    faults.push(pair.translation.fault(Severity::Warning, Code::VariableMissingInVariant, text));
}

/// “One hour” may do without the number where the form stands for 1 alone; in Serbian and Macedonian it stands for 21 too.
fn stands_for_one_number(pair: &Pair, choice: &Choice, name: &str) -> bool {
    let number = choice.key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    choice.variable == Some(name) && (number || pair.into.plurals.is_single(choice.key))
}
