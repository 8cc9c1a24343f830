//! What changed between two texts, word by word.

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
/// or added, to the byte. Words and what stands between them are compared as they are.
pub fn words<'a>(old: &'a str, new: &'a str) -> Vec<Change<'a>> {
    let (a, b) = (pieces(old), pieces(new));
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let end = a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (middle_a, middle_b) = (&a[start..a.len() - end], &b[start..b.len() - end]);
    let mut changes = Changes { old, new, at: (0, 0), list: Vec::new() };
    changes.same(a[..start].iter().map(|piece| piece.len()).sum());
    for step in steps(middle_a, middle_b) {
        match step {
            Step::Same(piece) => changes.same(piece.len()),
            Step::Removed(piece) => changes.removed(piece.len()),
            Step::Added(piece) => changes.added(piece.len()),
        }
    }
    changes.same(a[a.len() - end..].iter().map(|piece| piece.len()).sum());
    changes.list
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

enum Step<'a> {
    Same(&'a str),
    Removed(&'a str),
    Added(&'a str),
}

/// The longest common subsequence, the plain way: texts are paragraphs.
fn steps<'a>(a: &[&'a str], b: &[&'a str]) -> Vec<Step<'a>> {
    let width = b.len() + 1;
    if (a.len() + 1).saturating_mul(width) > MAX_CELLS {
        return a.iter().map(|piece| Step::Removed(piece)).chain(b.iter().map(|piece| Step::Added(piece))).collect();
    }
    let mut common = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let longest = common[(i + 1) * width + j].max(common[i * width + j + 1]);
            common[i * width + j] = if a[i] == b[j] { common[(i + 1) * width + j + 1] + 1 } else { longest };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut steps = Vec::new();
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            steps.push(Step::Same(a[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || (i < a.len() && common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            steps.push(Step::Removed(a[i]));
            i += 1;
        } else {
            steps.push(Step::Added(b[j]));
            j += 1;
        }
    }
    steps
}

/// Joins neighbouring pieces of one kind; removed words stand before the added ones that replace them.
struct Changes<'a> {
    old: &'a str,
    new: &'a str,
    at: (usize, usize),
    list: Vec<Change<'a>>,
}

impl<'a> Changes<'a> {
    fn same(&mut self, length: usize) {
        if length == 0 {
            return;
        }
        let (from, end) = (self.at.0, self.at.0 + length);
        match self.list.last_mut() {
            Some(Change::Same(text)) => *text = &self.old[from - text.len()..end],
            _ => self.list.push(Change::Same(&self.old[from..end])),
        }
        self.at = (end, self.at.1 + length);
    }

    fn removed(&mut self, length: usize) {
        let (from, end) = (self.at.0, self.at.0 + length);
        self.at.0 = end;
        let place = self.list.len() - usize::from(matches!(self.list.last(), Some(Change::Added(_))));
        match place.checked_sub(1).and_then(|before| self.list.get_mut(before)) {
            Some(Change::Removed(text)) => *text = &self.old[from - text.len()..end],
            _ => self.list.insert(place, Change::Removed(&self.old[from..end])),
        }
    }

    fn added(&mut self, length: usize) {
        let (from, end) = (self.at.1, self.at.1 + length);
        self.at.1 = end;
        match self.list.last_mut() {
            Some(Change::Added(text)) => *text = &self.new[from - text.len()..end],
            _ => self.list.push(Change::Added(&self.new[from..end])),
        }
    }
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
