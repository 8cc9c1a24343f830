//! What changed between two texts, word by word.

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

/// Longest texts that are compared word by word, as the product of their words; beyond, the whole middle is exchanged.
const MAX_CELLS: usize = 4 << 20;
/// Words shown around a change in [`short`].
const CONTEXT: usize = 3;

/// A stretch of words and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'a> {
    /// Stands in both texts.
    Same(&'a str),
    /// Stands in the old text only.
    Removed(&'a str),
    /// Stands in the new text only.
    Added(&'a str),
}

/// The changes from an old text to a new one: the old text is what is the same or removed, the new one what is the same
/// or added, to the byte. Words and what stands between them are compared as they are. Removed words stand before the added ones that
/// replace them.
pub fn words<'a>(old: &'a str, new: &'a str) -> Vec<Change<'a>> {
    let (a, b) = (pieces(old), pieces(new));
    let mut changes = Vec::new();
    let (mut from_old, mut from_new) = (0, 0);
    for operation in operations(&a, &b) {
        let length = |pieces: &[&str]| pieces.iter().map(|piece| piece.len()).sum::<usize>();
        let (end_old, end_new) = (from_old + length(&a[operation.old_range()]), from_new + length(&b[operation.new_range()]));
        let (removed, added) = (&old[from_old..end_old], &new[from_new..end_new]);
        match operation.tag() {
            DiffTag::Equal => changes.push(Change::Same(removed)),
            _ => {
                changes.extend(Some(Change::Removed(removed)).filter(|_| !removed.is_empty()));
                changes.extend(Some(Change::Added(added)).filter(|_| !added.is_empty()));
            }
        }
        (from_old, from_new) = (end_old, end_new);
    }
    changes
}

/// What became of the pieces of two texts, the equal stretches and the changed ones in turn. Of texts too long to be compared, all
/// between their equal beginning and end is exchanged.
fn operations(a: &[&str], b: &[&str]) -> Vec<DiffOp> {
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let end = a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_len, new_len) = (a.len() - start - end, b.len() - start - end);
    if old_len.saturating_mul(new_len) <= MAX_CELLS {
        return capture_diff_slices(Algorithm::Myers, a, b);
    }
    let equal = |at: usize, new: usize, len| DiffOp::Equal { old_index: at, new_index: new, len };
    let replaced = DiffOp::Replace { old_index: start, old_len, new_index: start, new_len };
    let all = [equal(0, 0, start), replaced, equal(a.len() - end, b.len() - end, end)];
    all.into_iter().filter(|operation| !operation.old_range().is_empty() || !operation.new_range().is_empty()).collect()
}

/// The changes in one line for people: `… within [-24-]{+48+} hours …` with a few words around each.
pub fn short(old: &str, new: &str) -> String {
    let mut line = String::new();
    let changes = words(old, new);
    for (i, change) in changes.iter().enumerate() {
        match change {
            Change::Same(text) => line += &shortened(text, i > 0, i + 1 < changes.len()),
            Change::Removed(text) => line += &bracketed(text, "[-", "-]"),
            Change::Added(text) => line += &bracketed(text, "{+", "+}"),
        }
    }
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A changed stretch between brackets, with the spaces at its edges outside.
fn bracketed(text: &str, open: &str, close: &str) -> String {
    let body = text.trim();
    let (before, after) = text.split_once(body).unwrap_or_default();
    format!("{before}{open}{body}{close}{after}")
}

fn shortened(text: &str, after: bool, before: bool) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() <= 2 * CONTEXT + 1 {
        return text.to_owned();
    }
    let head = if after { words[..CONTEXT].join(" ") } else { String::new() };
    let tail = if before { words[words.len() - CONTEXT..].join(" ") } else { String::new() };
    format!(" {head} … {tail} ")
}

/// Words and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut in_word = None;
    for (i, c) in text.char_indices() {
        let word = c.is_alphanumeric();
        // Signs stand alone; letters and digits make words.
        if in_word.is_some_and(|before| !(before && word)) {
            pieces.push(&text[start..i]);
            start = i;
        }
        in_word = Some(word);
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_compared() {
        use Change::{Added, Removed, Same};
        assert_eq!(
            words("Keep distance and report.", "Keep your distance, and report."),
            [Same("Keep "), Added("your "), Same("distance"), Added(","), Same(" and report.")]
        );
        assert_eq!(words("within 24 hours", "within 48 hours"), [Same("within "), Removed("24"), Added("48"), Same(" hours")]);
        assert_eq!(words("", "x"), [Added("x")]);
        assert_eq!(words("x", "x"), [Same("x")]);
        let line = short("a b c d e f g h i 24 hours", "a b c d e f g h i 48 hours");
        assert_eq!(line, "… g h i [-24-]{+48+} hours");
    }

    #[test]
    fn long_texts_are_exchanged_as_a_whole() {
        let (old, new) = ("a ".repeat(3000), "b ".repeat(3000));
        assert_eq!(words(&old, &new).iter().filter(|change| matches!(change, Change::Same(_))).count(), 1);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_the_changes(old in "([a-c]| |,|ж){0,30}", new in "([a-c]| |,|ж){0,30}") {
            let (mut a, mut b) = (String::new(), String::new());
            for change in words(&old, &new) {
                match change {
                    Change::Same(text) => { a += text; b += text; }
                    Change::Removed(text) => a += text,
                    Change::Added(text) => b += text,
                }
            }
            prop_assert_eq!((a, b), (old, new));
        }
    }
}
