//! The text of a section as search shows it: a line for each block, labels and cells told apart.
//!
//! What a page tells apart by its place (a label and its value, the cells of a row) would run together in a line of text.

/// Stands between a label and its value until the text is [`tidy`].
pub const LABEL: &str = "\u{1f}";
/// Stands between values beside each other until the text is [`tidy`].
pub const CELL: &str = "\u{1e}";

/// One space between words, one line for each block, `Label: value` and `value · value`; nothing at the edges.
pub fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| joined(line.split(CELL).map(value), " · "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A value with the label before it.
fn value(text: &str) -> String {
    let parts: Vec<String> =
        text.split(LABEL).map(|part| joined(part.split(' ').map(str::to_owned), " ")).filter(|part| !part.is_empty()).collect();
    let mut value = String::new();
    for (place, part) in parts.iter().enumerate() {
        // A label that ends with a sign of its own needs no other.
        let ends = value.ends_with([':', '?', '.', '!']);
        value.push_str(if place == 0 {
            ""
        } else if ends {
            " "
        } else {
            ": "
        });
        value.push_str(part);
    }
    value
}

fn joined(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_tidy() {
        assert_eq!(tidy("\n  a  b \n\n\n c\n"), "a b\nc");
    }

    #[test]
    fn labels_and_cells_are_told_apart() {
        let facts = ["Priority", LABEL, " high ", CELL, "Owner", LABEL, "The court", CELL, "Ready?", LABEL, "yes"].concat();
        assert_eq!(tidy(&facts), "Priority: high · Owner: The court · Ready? yes");
        let row = [CELL, "Kosovo", LABEL, CELL, "3", CELL, CELL, "", CELL, "5", CELL, "\n"].concat();
        assert_eq!(tidy(&row), "Kosovo · 3 · 5");
    }
}
