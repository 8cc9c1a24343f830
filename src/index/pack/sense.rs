//! What was learned of meaning, small enough for a device: the places of words and of sections, in digits.

use std::fmt::Write as _;

use serde::Serialize;

use crate::index::table::Table;

/// Steps of a number to each side of nought: one hexadecimal digit, where the server keeps a byte. The noise of that is far below what tells
/// sections apart, and bytes would be half of the pack.
const STEPS: f32 = 7.0;

/// The piece as it is written. Each text has a line for each row, in order: its name, what one step is worth, and its digits from `0` to `e`,
/// `7` being nought.
#[derive(Serialize)]
struct Piece {
    format: u32,
    words: String,
    sections: String,
}

/// The piece of what was learned: the same for all languages, since it knows the words of all of them.
pub fn sense(words: &Table, sections: &Table) -> Vec<u8> {
    let piece = Piece { format: super::FORMAT, words: lines(words), sections: lines(sections) };
    serde_json::to_vec(&piece).expect("strings can always be written")
}

fn lines(table: &Table) -> String {
    let mut lines = String::new();
    for row in 0..table.len() {
        let mut numbers = vec![0.0; table.width()];
        table.add(row, 1.0, &mut numbers);
        let step = numbers.iter().fold(0.0_f32, |most, number| most.max(number.abs())) / STEPS;
        let _ = write!(lines, "{}\t{step:.3e}\t", table.name(row));
        let digit = |number: &f32| if step > 0.0 { (number / step + STEPS).round() as u32 } else { STEPS as u32 };
        lines.extend(numbers.iter().filter_map(|number| char::from_digit(digit(number), 16)));
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::table;

    #[test]
    fn a_row_is_a_line_of_digits_around_seven() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table");
        let rows: [(&str, &[f32]); 2] = [("a", &[0.7, -0.7, 0.1]), ("b", &[0.0, 0.0, 0.0])];
        std::fs::write(&path, table::bytes(rows).unwrap()).unwrap();
        assert_eq!(lines(&Table::open(&path).unwrap()), "a\t1.000e-1\te08\nb\t0.000e0\t777\n");
    }
}
