//! The texts a reader may see of a pattern: one for every choice of variants.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::locale::pattern::unwrapped;

/// Most ways of choosing variants that are followed: enough to see every variant of three plurals in one paragraph.
pub const MAX_READINGS: usize = 64;
/// Stands in a text for what is not known before the message is formatted.
pub const HOLE: char = '\u{fffc}';

/// One way to read a pattern.
#[derive(Debug, Clone, Default)]
pub struct Reading<'a> {
    /// The variants chosen on the way.
    pub choices: Vec<Choice<'a>>,
    /// What is read, in its order.
    pub pieces: Vec<Piece<'a>>,
}

/// A variant that was chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choice<'a> {
    /// The variable chosen by, if it was one.
    pub variable: Option<&'a str>,
    /// The key of the variant.
    pub key: &'a str,
    /// Whether it is the default variant.
    pub default: bool,
}

/// A piece of what is read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Piece<'a> {
    /// Text of the file.
    Text(&'a str),
    /// Text in quotes and braces, `{ "…" }`, as it stands in the file.
    Quoted(&'a str),
    /// Anything else in braces.
    Placeable(&'a InlineExpression<&'a str>),
}

impl<'a> Reading<'a> {
    /// The text, with a [`HOLE`] for every placeable.
    pub fn text(&self) -> String {
        self.write(|text, quoted| text.push_str(&unescape_unicode_to_string(quoted)))
    }

    /// The text with a [`HOLE`] also for quoted text: what a translator put there is meant to stay as it is.
    pub fn running_text(&self) -> String {
        self.write(|text, _| text.push(HOLE))
    }

    /// The variables that are printed.
    pub fn variables(&self) -> impl Iterator<Item = &'a str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Placeable(expression) => variable(expression),
            _ => None,
        })
    }

    fn write(&self, quoted: impl Fn(&mut String, &str)) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(value) => text.push_str(value),
                Piece::Quoted(value) => quoted(&mut text, value),
                Piece::Placeable(InlineExpression::NumberLiteral { value }) => text.push_str(value),
                Piece::Placeable(_) => text.push(HOLE),
            }
        }
        text
    }
}

/// The readings of a pattern. A pattern with more than [`MAX_READINGS`] choices gives the first of them.
pub fn readings<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Reading<'a>> {
    let mut readings = vec![Reading::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add(&mut readings, Piece::Text(value)),
            PatternElement::Placeable { expression } => match unwrapped(expression) {
                Expression::Inline(InlineExpression::StringLiteral { value }) => add(&mut readings, Piece::Quoted(value)),
                Expression::Inline(inline) => add(&mut readings, Piece::Placeable(inline)),
                Expression::Select { selector, variants } => {
                    let options: Vec<Reading> = variants
                        .iter()
                        .flat_map(|variant| {
                            let choice = Choice { variable: variable(selector), key: key(&variant.key), default: variant.default };
                            self::readings(&variant.value).into_iter().map(move |mut reading| {
                                reading.choices.insert(0, choice);
                                reading
                            })
                        })
                        .take(MAX_READINGS)
                        .collect();
                    let joined = readings.iter().flat_map(|start| options.iter().map(move |end| join(start, end)));
                    readings = joined.take(MAX_READINGS).collect();
                }
            },
        }
    }
    readings
}

/// The key of a variant as it stands in the file.
pub fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The variable that an expression is about: it itself, or what a function is given.
pub fn variable<'a>(expression: &InlineExpression<&'a str>) -> Option<&'a str> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().find_map(variable),
        _ => None,
    }
}

fn add<'a>(readings: &mut [Reading<'a>], piece: Piece<'a>) {
    for reading in readings {
        reading.pieces.push(piece);
    }
}

fn join<'a>(start: &Reading<'a>, end: &Reading<'a>) -> Reading<'a> {
    let choices = start.choices.iter().chain(&end.choices).copied().collect();
    Reading { choices, pieces: start.pieces.iter().chain(&end.pieces).copied().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::pattern::{messages, parse};

    #[test]
    fn every_choice_is_read() {
        let (resource, _) = parse("a = { $n ->\n    [one] <b>{ -law }\n   *[other] { b.x } { F($m) }\n } { \"\\u0041\" }\n");
        let message = messages(&resource).next().unwrap();
        let readings = readings(message.value.unwrap());
        let texts: Vec<String> = readings.iter().map(Reading::text).collect();
        assert_eq!(texts, ["<b>\u{fffc} A", "\u{fffc} \u{fffc} A"]);
        assert_eq!(readings[1].running_text(), "\u{fffc} \u{fffc} \u{fffc}");
        assert_eq!(readings[1].choices, [Choice { variable: Some("n"), key: "other", default: true }]);
        assert_eq!(readings[1].variables().collect::<Vec<_>>(), ["m"]);
    }
}
