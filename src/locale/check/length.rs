//! Length: a text that is many times longer or shorter than the source has probably taken in or lost something.

use super::pair::Pair;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::reading::HOLE;

/// How many times longer than the source a text may be, after [`ROOM`].
const TIMES: usize = 3;
/// What short words may need more, in characters: `OK` is `Во ред`, and an abbreviation may be written out.
const ROOM: usize = 40;

/// How many characters a translation may have without being reported.
pub fn longest(source: usize) -> usize {
    source * TIMES + ROOM
}

/// Texts that are much too long or too short.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    if pair.translation.term {
        return;
    }
    let lengths = |plains: &mut dyn Iterator<Item = &str>| -> (usize, usize) {
        let lengths: Vec<usize> = plains.map(|text| text.trim().chars().filter(|c| *c != HOLE).count()).collect();
        (lengths.iter().copied().min().unwrap_or_default(), lengths.iter().copied().max().unwrap_or_default())
    };
    let (shortest, longest) = lengths(&mut pair.source.plains());
    let (own_shortest, own_longest) = lengths(&mut pair.translation.plains());
    let text = if own_longest > self::longest(longest) {
        format!("the translation has {own_longest} characters, the source {longest}")
    } else if shortest > self::longest(own_shortest) {
        format!("the translation has only {own_shortest} characters, the source {shortest}")
    } else {
        return;
    };
    faults.push(pair.translation.fault(Severity::Warning, Code::Length, text));
}
