//! What stays of an entry that is written anew: parts and variants that say the same keep their bytes.

use std::ops::Range;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::locale::compose::{Composed, INDENT, Piece, Text, Variant};
use crate::locale::edit::BLANK;
use crate::locale::entry::spans;
use crate::locale::pattern::{self, offset};
use crate::locale::reading;

/// The new entry, with the bytes of every part that stays.
pub(super) fn keep_parts(text: &str, message: &pattern::Message, present: &Composed, wanted: &Composed) -> String {
    let start = offset(text, message.id) - usize::from(message.term);
    let (resource, _) = pattern::parse(text);
    let end = spans(text, &resource).iter().find(|span| span.range.start == start).map_or(text.len(), |span| span.range.end);
    // Each attribute begins with the line end before its dot.
    let dot = |name: &&str| text[..offset(text, name) - 1].trim_end_matches(BLANK).len();
    let mut edges: Vec<usize> = message.attributes.iter().map(|(name, _)| dot(name)).collect();
    edges.push(end);
    let mut written = if present.value == wanted.value { text[start..edges[0]].to_owned() } else { wanted.write_head() };
    for attribute in &wanted.attributes {
        match present.attributes.iter().position(|other| other == attribute) {
            Some(i) => written += &text[edges[i]..edges[i + 1]],
            None => written += &Composed::write_attribute(&attribute.0, &attribute.1),
        }
    }
    written.replace("\r\n", "\n")
}

/// The entry with the bytes of everything but the variants that say something else: `None` where more is another.
pub(super) fn keep_variants(text: &str, message: &pattern::Message, present: &Composed, wanted: &Composed) -> Option<String> {
    let start = offset(text, message.id) - usize::from(message.term);
    let (resource, _) = pattern::parse(text);
    let end = spans(text, &resource).iter().find(|span| span.range.start == start)?.range.end;
    let mut edits = Vec::new();
    if present.attributes != wanted.attributes {
        return None;
    }
    variants(text, message.value?, present.value.as_ref()?, wanted.value.as_ref()?, &mut edits)?;
    let mut written = text[start..end].to_owned();
    for (range, new) in edits.into_iter().rev() {
        written.replace_range(range.start.checked_sub(start)?..range.end.checked_sub(start)?, &new);
    }
    Some(written.replace("\r\n", "\n"))
}

/// Where the texts of variants stand that are others, and what they are now.
fn variants(text: &str, pattern: &Pattern<&str>, present: &Text, wanted: &Text, edits: &mut Vec<(Range<usize>, String)>) -> Option<()> {
    let mut selects = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => match pattern::unwrapped(expression) {
            Expression::Select { variants, .. } => Some(variants),
            Expression::Inline(_) => None,
        },
        PatternElement::TextElement { .. } => None,
    });
    if present.0.len() != wanted.0.len() {
        return None;
    }
    for (old, new) in present.0.iter().zip(&wanted.0) {
        match (old, new) {
            (Piece::Choice { selector, variants: old }, Piece::Choice { selector: other, variants: new }) => {
                let written = selects.next()?;
                let alike = |(a, b): (&Variant, &Variant)| a.key == b.key && a.default == b.default;
                if selector != other || old.len() != new.len() || written.len() != old.len() || !old.iter().zip(new).all(alike) {
                    return None;
                }
                for ((own, old), new) in written.iter().zip(old).zip(new).filter(|((_, old), new)| old.text != new.text) {
                    let inner = edits.len();
                    if variants(text, &own.value, &old.text, &new.text, edits).is_none() {
                        edits.truncate(inner);
                        let from = offset(text, reading::key(&own.key)) + reading::key(&own.key).len();
                        let from = from + text[from..].find(']')? + 1;
                        let line = text[..from].rfind('\n').map_or(0, |end| end + 1);
                        let indent = text[line..from].chars().take_while(|c| *c == ' ').count();
                        edits.push((from..end_of_variant(text, from)?, new.text.write(indent + INDENT)));
                    }
                }
            }
            (old, new) if old == new => {}
            _ => return None,
        }
    }
    Some(())
}

/// Where a variant's text ends: before the next variant or the brace that closes the choice, without the blank before it.
fn end_of_variant(text: &str, from: usize) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped, mut line_start) = (0_usize, false, false, false);
    let end = text[from..].char_indices().find_map(|(i, c)| {
        let first = line_start && c != ' ' && c != '\n' && c != '\r';
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if depth > 0 => quoted = !quoted,
            '\n' => line_start = true,
            _ if quoted => {}
            '}' if depth == 0 => return Some(i),
            '[' | '*' if depth == 0 && first => return Some(i),
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        line_start &= !first;
        None
    })?;
    Some(from + text[from..from + end].trim_end_matches(BLANK).len())
}
