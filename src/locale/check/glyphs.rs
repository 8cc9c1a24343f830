//! Characters that no font of the program has: the page would show a box, and no PDF is made with one.

use std::collections::BTreeSet;

use super::pair::Part;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::glyphs::{each_unprintable, named};
use crate::locale::pattern::{self, Literal};

/// Most characters of one text that are named: one in another script has hundreds.
const MAX_NAMED: usize = 5;

/// The characters of one text that cannot be printed, in variants and escapes too, each where it first stands.
pub fn check(part: &Part, faults: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for literal in pattern::literals(part.pattern) {
        let text = literal.text();
        for (at, sign) in each_unprintable(&text) {
            // Control characters as they are have been refused with the file.
            let refused = matches!(literal, Literal::Text(_)) && sign.contains(char::is_control);
            if refused || seen.len() == MAX_NAMED || !seen.insert(sign.to_owned()) {
                continue;
            }
            let message = format!("no font of the program has {}", named(sign));
            let fault = part.fault_at(literal.slice(at), Severity::Error, Code::GlyphMissing, message);
            faults.push(fault.hint("use words or another sign; docs/checks.md says which there are"));
        }
    }
}
