//! Cells that a spreadsheet would not leave as they are, kept by an apostrophe in front, which is taken off again when they come back.
//!
//! A cell that begins like a formula would be calculated (OWASP, “CSV Injection”), also behind a separator of another country, where a
//! table falls into other cells. What looks like a number or a day would be written anew. Every table that the program writes asks here.

use std::borrow::Cow;

use crate::locale::text::is_visible;

/// What spreadsheets take for the beginning of a formula, on every keyboard.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What may part cells.
const SEPARATORS: [char; 6] = [',', ';', '\t', '|', '\n', '\r'];
/// Longest text that may be a number, a day or a time, in characters: `Wednesday, 30 September 2026`.
const MAX_VALUE: usize = 40;
/// Most words of one: a day of the week and a month.
const MAX_WORDS: usize = 2;

/// A cell that no spreadsheet calculates.
pub fn guarded(cell: &str) -> String {
    written(cell, begins_formula(unmarked(cell)))
}

/// A text that no spreadsheet calculates or takes for a number or a day.
pub fn guarded_text(cell: &str) -> String {
    written(cell, needs_mark(unmarked(cell)))
}

fn written(cell: &str, mark: bool) -> String {
    let mut written = String::from(if mark { "'" } else { "" });
    for (i, c) in cell.char_indices() {
        written.push(c);
        let rest = &cell[i + c.len_utf8()..];
        if SEPARATORS.contains(&c) && begins_inside(unmarked(rest)) {
            written.push('\'');
        }
    }
    written
}

/// A cell as it was before it was guarded, and whether an apostrophe stood in front.
pub fn bare(cell: &str) -> (Cow<'_, str>, bool) {
    if !cell.contains('\'') {
        return (cell.into(), false);
    }
    let mut text = String::with_capacity(cell.len());
    let mut drop_next = false;
    for (i, c) in cell.char_indices() {
        if !(drop_next && c == '\'') {
            text.push(c);
        }
        let rest = &cell[i + c.len_utf8()..];
        drop_next = SEPARATORS.contains(&c) && rest.starts_with('\'') && begins_inside(unmarked(rest));
    }
    match text.strip_prefix('\'').filter(|rest| needs_mark(unmarked(rest))) {
        Some(inner) => (inner.to_owned().into(), true),
        None => (text.into(), false),
    }
}

/// Whether a spreadsheet may take a text for a number, a day, a time or a truth value.
pub fn is_value(text: &str) -> bool {
    let text = text.trim();
    let words = || text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).count();
    let is_truth = ["true", "false"].iter().any(|truth| text.eq_ignore_ascii_case(truth));
    let is_short = text.chars().take(MAX_VALUE + 1).count() <= MAX_VALUE;
    is_truth || (is_short && text.contains(|c: char| c.is_ascii_digit()) && !text.contains(['{', '<']) && words() <= MAX_WORDS)
}

/// A cell without apostrophes in front.
pub fn unmarked(cell: &str) -> &str {
    cell.trim_start_matches('\'')
}

fn needs_mark(cell: &str) -> bool {
    begins_formula(cell) || is_value(cell)
}

/// Whether what stands behind a separator in a cell would be calculated if the cell fell apart there.
fn begins_inside(rest: &str) -> bool {
    rest.trim_start_matches(|c: char| is_passed_over(c) && !SEPARATORS.contains(&c)).starts_with(SIGNS)
}

/// Whether a cell would be calculated, by what it begins with behind blank space.
fn begins_formula(cell: &str) -> bool {
    cell.starts_with(['\t', '\r']) || cell.trim_start_matches(is_passed_over).starts_with(SIGNS)
}

/// What a spreadsheet may pass over before a formula: all that nobody sees, and a quotation mark that it takes for its own.
fn is_passed_over(c: char) -> bool {
    c == '"' || !is_visible(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cells_that_look_like_formulas_are_guarded_and_come_back() {
        for cell in
            ["-weapon", "=1+1", "'=x", "''-x", "\tx", "＝1+1", "＋1", "－5", "＠x", " =1", "\n=1", "\u{a0}@x", "\u{200b}=1", "\"=1\""]
        {
            let written = guarded(cell);
            assert!(written.starts_with('\''), "{written:?}");
            assert_eq!(bare(&written), (cell.into(), true));
        }
        for cell in ["'tis", "", "'", "a-b", "Neni"] {
            assert_eq!((guarded_text(cell).as_str(), bare(cell)), (cell, (cell.into(), false)));
        }
        for (cell, written) in [
            ("a;=1+1", "a;'=1+1"),
            ("a, +b", "a,' +b"),
            ("a\n-b", "a\n'-b"),
            ("a;'=1", "a;''=1"),
            ("a;\n=b", "a;\n'=b"),
            ("a;\"=b\"", "a;'\"=b\""),
            ("a; b", "a; b"),
        ] {
            assert_eq!((guarded(cell).as_str(), bare(written)), (written, (cell.into(), false)));
        }
        for separator in [';', ',', '\t', '|', '\n', '\r'] {
            for rest in ["=1+1", " =1", "＋1", "\u{a0}@x", "\u{3000}-1", "\"=1+1\""] {
                assert_eq!(guarded(&format!("a{separator}{rest}")), format!("a{separator}'{rest}"), "{separator:?}");
            }
        }
        for harmless in ["3", "a = b", "e-mail", "Косово*", "1,5", "2026-11-22"] {
            assert_eq!(guarded(harmless), harmless);
        }
    }

    #[test]
    fn what_a_spreadsheet_would_write_anew_is_guarded() {
        for cell in ["0049", "1E3", "2.500", "3/4", "10:30", "(5)", "2. Jan", "12 dhjetor 2026", "Mar-26", "50 %", "TRUE"] {
            assert_eq!((guarded_text(cell), guarded(cell)), (format!("'{cell}"), cell.to_owned()));
        }
        for cell in ["{ $n } orë", "Mbani distancë", "Neni 12 i ligjit të ri", "<em>5</em>"] {
            assert_eq!(guarded_text(cell), cell);
        }
    }

    proptest! {
        #[test]
        fn every_cell_comes_back(cell in "('|=|-|,|;| |\n|\t|a|5|ж|＝|\"|\u{200b}){0,12}") {
            let (written, text) = (guarded(&cell), guarded_text(&cell));
            prop_assert_eq!(bare(&text).0, cell.as_str());
            // An id is never a number or a day.
            if !is_value(unmarked(&cell)) {
                prop_assert_eq!(bare(&written).0, cell.as_str());
            }
        }
    }
}
