//! A text in one field of a form: what a person types, and placeables between braces.

use crate::locale::compose::{Piece, Text};
use crate::locale::{guard, pattern};

/// Longest placeable in a field, in characters.
const MAX_PLACEABLE: usize = 500;

/// What a person typed: `{ $hours }` is a placeable where Fluent would read it as one, any other brace is a brace. The
/// inverse of [`write()`].
pub fn read(field: &str) -> Text {
    let mut pieces = Vec::new();
    let mut rest = field;
    while let Some(start) = rest.find('{') {
        pieces.push(Piece::Text(rest[..start].to_owned()));
        rest = &rest[start..];
        let (piece, length) = placeable(rest).unwrap_or((Piece::Text("{".to_owned()), 1));
        pieces.push(piece);
        rest = &rest[length..];
    }
    pieces.push(Piece::Text(rest.to_owned()));
    Text(pieces).normal()
}

/// A text for one field. `None` where it has variants: each has a field of its own.
pub fn write(text: &Text) -> Option<String> {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => Some(text.replace('{', "{ \"{\" }")),
        Piece::Placeable(inside) => Some(format!("{{ {inside} }}")),
        Piece::Choice { .. } => None,
    };
    text.0.iter().map(piece).collect()
}

/// The placeable that a text begins with, and its length.
fn placeable(text: &str) -> Option<(Piece, usize)> {
    let mut quoted = false;
    let mut escaped = false;
    let end = text.char_indices().take(MAX_PLACEABLE).skip(1).find_map(|(i, c)| {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '}' if !quoted => return Some(Some(i)),
            '{' | '\n' if !quoted => return Some(None),
            _ => {}
        }
        None
    })??;
    let candidate = &text[..=end];
    let source = format!("x = {candidate}\n");
    let text = guard::inspect_bytes("", source.as_bytes()).0?;
    let (resource, faults) = pattern::parse(text);
    let message = pattern::messages(&resource).next().filter(|_| faults.is_empty())?;
    match Text::of(message.value?)?.0.as_slice() {
        [piece @ (Piece::Text(_) | Piece::Placeable(_))] => Some((piece.clone(), end + 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_holds_placeables_and_braces() {
        for field in ["Wait { $n } hours", "{ -law(case: \"}\") }", "a { \"{\" } b }", "{ x.y }", "{ NUMBER($n) }"] {
            assert_eq!(write(&read(field)).as_deref(), Some(field));
        }
        for literal in ["{", "{}", "{ $ }", "{ a b }", "{ {$x} }", "{ $n -> }", "{ -x.y }"] {
            let text = read(literal);
            assert!(text.0.iter().all(|piece| matches!(piece, Piece::Text(_) | Piece::Placeable(_))), "{literal}");
            assert_eq!(read(&write(&text).unwrap()), text, "{literal}");
        }
        assert_eq!(read("{ $n ->"), Text::plain("{ $n ->"));
    }
}
