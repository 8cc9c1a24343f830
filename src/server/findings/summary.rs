//! How many findings each severity has, as a table with bars.

use crate::analysis::scale::{Choice as _, Severity};
use crate::server::findings::parameters::Filter;
use crate::server::findings::parameters::GRAVEST_FIRST;
use crate::server::findings::selection::Selection;
use crate::server::findings::shown::Names;

/// Lengths of a bar: as many classes are in the style sheet, since the security policy allows no other styles.
const STEPS: usize = 20;

/// A severity with its findings.
#[derive(Debug)]
pub struct Bar {
    /// The severity.
    pub severity: &'static str,
    /// Its name.
    pub name: String,
    /// How many findings there are.
    pub count: usize,
    /// The length of the bar, from 0 to [`STEPS`].
    pub step: usize,
}

/// The severities of what the other filters leave. Every severity has its row, so that tables of several choices can be compared.
pub fn bars(selection: &Selection, names: &Names) -> Vec<Bar> {
    let count = |severity: &Severity| selection.count(Filter::Severity, severity.name());
    let most = GRAVEST_FIRST.iter().map(count).max().unwrap_or_default();
    let bar = |severity: &Severity| Bar {
        severity: severity.name(),
        name: names.words.get(&format!("severity-{}", severity.name())),
        count: count(severity),
        step: step(count(severity), most),
    };
    GRAVEST_FIRST.iter().map(bar).collect()
}

/// What is there at all is seen.
fn step(count: usize, most: usize) -> usize {
    if count == 0 { 0 } else { (count * STEPS / most.max(1)).clamp(1, STEPS) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_in_proportion() {
        assert_eq!([step(0, 0), step(0, 40), step(1, 2000), step(20, 40), step(40, 40)], [0, 0, 1, STEPS / 2, STEPS]);
    }
}
