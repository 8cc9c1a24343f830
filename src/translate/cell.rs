//! A text in one cell: placeables between braces, and a mark where variants of their own are chosen.
//!
//! It is the text of a [`field`] that also has choices: `{ $hours -> 1 }` stands for the first choice of the text, whose
//! variants have cells of their own. A brace of the text itself is always written `{ "{" }`, so a mark cannot be mistaken.

use std::fmt::Write;

use crate::locale::compose::{Piece, Text};
use crate::locale::field;

/// What a cell is made of, as it stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'a> {
    /// Words.
    Words(&'a str),
    /// A placeable or the mark of a choice, with its braces.
    Code(&'a str),
    /// A tag of the markup.
    Tag(&'a str),
}

/// A text as a cell.
pub fn write(text: &Text) -> String {
    let mut cell = String::new();
    let mut choices = 0;
    for piece in &text.0 {
        let _ = match piece {
            Piece::Text(text) => write!(cell, "{}", text.replace('{', "{ \"{\" }")),
            Piece::Placeable(inside) => write!(cell, "{{ {inside} }}"),
            Piece::Choice { selector, .. } => {
                choices += 1;
                write!(cell, "{}", mark(selector, choices))
            }
        };
    }
    cell
}

/// The text of a cell; `choices` are those its marks stand for. The error says what cannot be read.
pub fn read(cell: &str, choices: &[&Piece]) -> Result<Text, String> {
    let marks: Vec<String> = choices.iter().zip(1..).filter_map(|(piece, i)| Some(mark(selector(piece)?, i))).collect();
    let mut met = vec![false; marks.len()];
    let mut pieces = Vec::new();
    for token in tokens(cell)? {
        match token {
            Token::Words(words) | Token::Tag(words) => pieces.push(Piece::Text(words.to_owned())),
            Token::Code(code) => match marks.iter().position(|mark| mark == code) {
                Some(i) if met[i] => return Err(format!("`{code}` stands twice")),
                Some(i) => {
                    met[i] = true;
                    pieces.push(choices[i].clone());
                }
                None => match placeable(code) {
                    Some(piece) => pieces.push(piece),
                    None => return Err(format!("`{code}` is no placeable; a brace that is meant to be printed is written {{ \"{{\" }}")),
                },
            },
        }
    }
    match met.iter().position(|met| !met) {
        Some(i) => Err(format!("`{}` is missing: the variants have their place there", marks[i])),
        None => Ok(Text(pieces).normal()),
    }
}

/// What a cell is made of. The error is a brace that is never closed.
pub fn tokens(cell: &str) -> Result<Vec<Token<'_>>, String> {
    let mut tokens = Vec::new();
    let mut rest = cell;
    while !rest.is_empty() {
        let (token, length) = if rest.starts_with('{') {
            let length = end_of_code(rest).ok_or_else(|| {
                let start: String = rest.chars().take(20).collect();
                format!("the brace at `{start}` is not closed; a brace that is meant to be printed is written {{ \"{{\" }}")
            })?;
            (Token::Code(&rest[..length]), length)
        } else if let Some(length) = end_of_tag(rest) {
            (Token::Tag(&rest[..length]), length)
        } else {
            let next = |(i, c): (usize, char)| (c == '{' || (c == '<' && end_of_tag(&rest[i..]).is_some())).then_some(i);
            let length = rest.char_indices().skip(1).find_map(next).unwrap_or(rest.len());
            (Token::Words(&rest[..length]), length)
        };
        tokens.push(token);
        rest = &rest[length..];
    }
    Ok(tokens)
}

/// The choices of a text.
pub fn choices(text: &Text) -> Vec<&Piece> {
    text.0.iter().filter(|piece| matches!(piece, Piece::Choice { .. })).collect()
}

fn selector(piece: &Piece) -> Option<&str> {
    match piece {
        Piece::Choice { selector, .. } => Some(selector),
        _ => None,
    }
}

/// What stands in a cell for a choice.
fn mark(selector: &str, place: usize) -> String {
    format!("{{ {selector} -> {place} }}")
}

/// What Fluent reads between braces.
fn placeable(code: &str) -> Option<Piece> {
    let text = field::read(code);
    match text.0.as_slice() {
        // What is not understood comes back as it is.
        [Piece::Text(text)] if text == code => None,
        [piece] => Some(piece.clone()),
        // A brace with a character without width in it, such as `{ "" }`.
        [] => Some(Piece::Text(String::new())),
        _ => None,
    }
}

/// The length of what a text begins with, up to the brace that closes it.
fn end_of_code(text: &str) -> Option<usize> {
    let (mut quoted, mut escaped) = (false, false);
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '}' if !quoted => return Some(i + 1),
            '{' if !quoted => return None,
            _ => {}
        }
    }
    None
}

/// The length of the tag that a text begins with.
fn end_of_tag(text: &str) -> Option<usize> {
    let after = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    let end = after.find(['>', '<', '{', '\n']).filter(|_| after.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    after[end..].starts_with('>').then_some(text.len() - after.len() + end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::compose::Composed;

    fn value(ftl: &str) -> Text {
        Composed::find(&format!("{ftl}\n"), "a").unwrap().value.unwrap()
    }

    #[test]
    fn a_cell_reads_back() {
        for (ftl, cell) in [
            ("a = Wait { $n ->\n    [one] x\n   *[other] y\n } or { $n ->\n   *[z] z\n } now", "Wait { $n -> 1 } or { $n -> 2 } now"),
            ("a = { \"{\" } $n -> 1 { \"}\" } <b>{ -law(case: \"}\") }</b> < 5", "{ \"{\" } $n -> 1 } <b>{ -law(case: \"}\") }</b> < 5"),
            ("a = { \"\" }", ""),
        ] {
            let text = value(ftl);
            assert_eq!(write(&text), cell);
            assert_eq!(read(cell, &choices(&text)).as_ref(), Ok(&text));
        }
    }

    #[test]
    fn marks_may_move_and_must_stay() {
        let text = value("a = { $n ->\n   *[x] x\n } of { $m ->\n   *[y] y\n }");
        let choices = choices(&text);
        let moved = read("{ $m -> 2 }: { $n -> 1 }", &choices).unwrap();
        assert_eq!(moved.0[0], text.0[2]);
        for wrong in [
            "{ $n -> 1 }",
            "{ $n -> 1 } { $m -> 2 } { $n -> 1 }",
            "{ $n -> 1 } { $m -> 2 } { x",
            "{ $n -> 1 } { $m -> 2 } { $ }",
            "{ $n -> 1 } { $m -> 3 }",
        ] {
            assert!(read(wrong, &choices).is_err(), "{wrong}");
        }
    }

    #[test]
    fn tags_are_told_from_signs() {
        use Token::{Code, Tag, Words};
        let cell = "5 < 6 <strong>{ $x }</strong><br/> <a data-l10n-name=\"{ $x }\">";
        let expected = [
            Words("5 < 6 "),
            Tag("<strong>"),
            Code("{ $x }"),
            Tag("</strong>"),
            Tag("<br/>"),
            Words(" <a data-l10n-name=\""),
            Code("{ $x }"),
            Words("\">"),
        ];
        assert_eq!(tokens(cell).unwrap(), expected);
    }
}
