//! References within one language: those that lead nowhere, and functions, of which there are none.

use std::collections::BTreeSet;

use super::pair::Part;
use super::texts::{Texts, target};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::pattern::{Reference, references};

/// The references of one text of a language; true if there are faults. A function that the source calls too is the
/// source's fault alone, and a term that the source has is reported where it is missing.
pub fn check(part: &Part, texts: &Texts, pair: Option<(&Part, &Texts)>, faults: &mut Vec<Diagnostic>) -> bool {
    let called: BTreeSet<&str> = pair.map(|(source, _)| functions(source)).unwrap_or_default();
    let before = faults.len();
    for reference in references(part.pattern) {
        let name = reference.name();
        let known = target(&reference).is_none_or(|id| texts.has(&id));
        let (code, text) = match reference {
            Reference::Term(_) if !known && pair.is_some_and(|(_, from)| from.term(name).is_some()) => continue,
            Reference::Term(_) if !known => (Code::TermUnknown, format!("there is no term `-{name}` in this language")),
            Reference::Message(_, None) if !known => {
                (Code::MessageRefUnknown, format!("there is no message `{name}` with a value in this language"))
            }
            Reference::Message(_, Some(attribute)) if !known => {
                (Code::MessageRefUnknown, format!("there is no `{name}.{attribute}` in this language"))
            }
            Reference::Function(_) if !called.contains(name) => {
                (Code::FunctionUnknown, format!("`{name}` is not known; numbers and dates are formatted without functions"))
            }
            _ => continue,
        };
        let mut fault = part.fault_at(name, Severity::Error, code, text);
        if code == Code::MessageRefUnknown && texts.has(&format!("-{name}")) {
            fault = fault.hint(format!("the term of that name is written with a hyphen: {{ -{name} }}"));
        }
        faults.push(fault);
    }
    faults.len() > before
}

fn functions<'a>(part: &Part<'a>) -> BTreeSet<&'a str> {
    let name = |reference: Reference<'a>| matches!(reference, Reference::Function(_)).then(|| reference.name());
    references(part.pattern).into_iter().filter_map(name).collect()
}
