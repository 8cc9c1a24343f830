//! An entry as a form shows it: texts, placeables and variants; and how it is written in a Fluent file.
//!
//! Whatever a text holds (braces, line ends, signs with a meaning in Fluent, control characters) is written so that it is read
//! back as the same text.

use std::fmt::Write;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use serde::{Deserialize, Serialize};

use crate::locale::pattern::{self, Message, unwrapped};
use crate::locale::{guard, reading};

/// Spaces before attributes, further lines and variants.
pub(super) const INDENT: usize = 4;

/// A message or term.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Composed {
    /// Its id; terms with their hyphen.
    pub id: String,
    /// Its value.
    pub value: Option<Text>,
    /// Its attributes in their order.
    pub attributes: Vec<(String, Text)>,
}

/// A text with what stands in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text(pub Vec<Piece>);

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// Characters as the reader sees them.
    Text(String),
    /// A variable, term, message or function as it stands between the braces: `$hours`, `-term(case: "genitive")`.
    Placeable(String),
    /// Variants to choose from.
    Choice {
        /// What is chosen by, as it stands before the arrow: `$hours`.
        selector: String,
        /// The variants; exactly one is the default.
        variants: Vec<Variant>,
    },
}

/// One variant of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Its key: a plural category, a number or a name.
    pub key: String,
    /// Whether it is the default.
    pub default: bool,
    /// Its text.
    pub text: Text,
}

impl Composed {
    /// A message as a form shows it. `None` for the rare one that no form can show: variants inside of arguments.
    pub fn of(message: &Message) -> Option<Self> {
        let attribute = |(name, pattern): &(&str, &Pattern<&str>)| Some(((*name).to_owned(), Text::of(pattern)?));
        let value = match message.value {
            Some(value) => Some(Text::of(value)?),
            None => None,
        };
        Some(Self { id: message.full_id(), value, attributes: message.attributes.iter().map(attribute).collect::<Option<_>>()? })
    }

    /// The first message of that id in a text that [`guard`] found safe.
    pub fn find(text: &str, id: &str) -> Option<Self> {
        let (resource, _) = pattern::parse(text);
        let message = pattern::messages(&resource).find(|message| message.full_id() == id)?;
        Self::of(&message)
    }

    /// The same entry in the one form that equal entries share: texts joined, nothing empty.
    pub fn normal(&self) -> Self {
        Self {
            id: self.id.clone(),
            value: self.value.as_ref().map(Text::normal),
            attributes: self.attributes.iter().map(|(name, text)| (name.clone(), text.normal())).collect(),
        }
    }

    /// The entry as it stands in a file, without a line end behind it.
    pub fn write(&self) -> String {
        let mut written = self.write_head();
        for (name, text) in &self.attributes {
            written += &Self::write_attribute(name, text);
        }
        written
    }

    /// The id and the value.
    pub(crate) fn write_head(&self) -> String {
        format!("{} ={}", self.id, self.value.as_ref().map(|text| text.write(INDENT)).unwrap_or_default())
    }

    /// An attribute with the line end before it.
    pub(crate) fn write_attribute(name: &str, text: &Text) -> String {
        format!("\n{:INDENT$}.{name} ={}", "", text.write(2 * INDENT))
    }
}

impl Text {
    /// A text without placeables.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Piece::Text(text.into())])
    }

    /// A pattern as a form shows it.
    pub fn of(pattern: &Pattern<&str>) -> Option<Self> {
        let piece = |element: &PatternElement<&str>| {
            Some(match element {
                PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
                PatternElement::Placeable { expression } => match unwrapped(expression) {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        Piece::Text(unescape_unicode_to_string(value).into_owned())
                    }
                    Expression::Inline(expression) => Piece::Placeable(written(expression)?),
                    Expression::Select { selector, variants } => {
                        let variant = |variant: &fluent_syntax::ast::Variant<&str>| {
                            let key = reading::key(&variant.key).to_owned();
                            Some(Variant { key, default: variant.default, text: Self::of(&variant.value)? })
                        };
                        Piece::Choice { selector: written(selector)?, variants: variants.iter().map(variant).collect::<Option<_>>()? }
                    }
                },
            })
        };
        Some(Self(pattern.elements.iter().map(piece).collect::<Option<_>>()?).normal())
    }

    /// The same text with its pieces joined and none empty.
    pub fn normal(&self) -> Self {
        let mut pieces: Vec<Piece> = Vec::new();
        for piece in &self.0 {
            match (pieces.last_mut(), piece) {
                (_, Piece::Text(text)) if text.is_empty() => {}
                (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(text),
                (_, Piece::Choice { selector, variants }) => {
                    let normal = |variant: &Variant| Variant { text: variant.text.normal(), ..variant.clone() };
                    pieces.push(Piece::Choice { selector: selector.clone(), variants: variants.iter().map(normal).collect() });
                }
                _ => pieces.push(piece.clone()),
            }
        }
        Self(pieces)
    }

    /// The text after an `=` or a key, with what must stand before it; further lines are indented.
    pub(super) fn write(&self, indent: usize) -> String {
        let text = self.normal();
        if text.0.is_empty() {
            return " { \"\" }".to_owned();
        }
        let mut written = String::new();
        for (i, piece) in text.0.iter().enumerate() {
            match piece {
                Piece::Text(text_) => write_text(&mut written, text_, indent, i == 0, i + 1 == text.0.len()),
                Piece::Placeable(inside) => {
                    let _ = write!(written, "{{ {inside} }}");
                }
                Piece::Choice { selector, variants } => {
                    let _ = write!(written, "{{ {selector} ->");
                    for variant in variants {
                        let star = if variant.default { "*" } else { " " };
                        let text = variant.text.write(indent + 2 * INDENT);
                        let _ = write!(written, "\n{:width$}{star}[{}]{text}", "", variant.key, width = indent + INDENT - 1);
                    }
                    let _ = write!(written, "\n{:indent$}}}", "");
                }
            }
        }
        // A text of several lines starts on its own line, so that all have one indentation.
        let lines = text.0.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains('\n')));
        if lines { format!("\n{:indent$}{written}", "") } else { format!(" {written}") }
    }
}

/// Characters as text of a pattern, and in quotes and braces where Fluent would read them otherwise.
fn write_text(written: &mut String, text: &str, indent: usize, first: bool, last: bool) {
    let chars: Vec<char> = text.chars().collect();
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        let alike = |other: &&char| **other == c && matches!(c, ' ' | '\n');
        let run = chars[i..].iter().take_while(alike).count().max(1);
        let (starts, ends) = (first && i == 0, last && i + run == chars.len());
        let after_line = i > 0 && chars[i - 1] == '\n';
        let next = chars.get(i + run).copied();
        let edge = starts || ends || next.is_none_or(char::is_whitespace) || (i > 0 && chars[i - 1].is_whitespace());
        match c {
            // Blank lines keep; line ends at the edges, or before what would look like indentation, would not.
            '\n' if !edge => {
                written.extend(std::iter::repeat_n('\n', run));
                let _ = write!(written, "{:indent$}", "");
                i += run;
            }
            ' ' => {
                let spaces = " ".repeat(run);
                let _ = match starts || ends || after_line || next == Some('\n') {
                    true => write!(written, "{{ \"{spaces}\" }}"),
                    false => write!(written, "{spaces}"),
                };
                i += run;
            }
            '{' | '}' => {
                let _ = write!(written, "{{ \"{c}\" }}");
                i += 1;
            }
            '[' | '*' | '.' if (first && i == 0) || after_line => {
                let _ = write!(written, "{{ \"{c}\" }}");
                i += 1;
            }
            c if guard::is_odd(c) || c == '\n' => {
                let code = u32::from(c);
                let _ = if code > 0xffff { write!(written, "{{ \"\\U{code:06X}\" }}") } else { write!(written, "{{ \"\\u{code:04X}\" }}") };
                i += 1;
            }
            c => {
                written.push(c);
                i += 1;
            }
        }
    }
}

/// An expression as it is written between braces.
fn written(expression: &InlineExpression<&str>) -> Option<String> {
    Some(match expression {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => format!("{}({})", id.name, list(arguments)?),
        InlineExpression::MessageReference { id, attribute: None } => id.name.to_owned(),
        InlineExpression::MessageReference { id, attribute: Some(attribute) } => format!("{}.{}", id.name, attribute.name),
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            let arguments = match arguments {
                Some(arguments) => format!("({})", list(arguments)?),
                None => String::new(),
            };
            format!("-{}{attribute}{arguments}", id.name)
        }
        InlineExpression::Placeable { expression } => match unwrapped(expression) {
            Expression::Inline(inline) => format!("{{ {} }}", written(inline)?),
            Expression::Select { .. } => return None,
        },
    })
}

fn list(arguments: &CallArguments<&str>) -> Option<String> {
    let named = arguments.named.iter().map(|argument| Some(format!("{}: {}", argument.name.name, written(&argument.value)?)));
    Some(arguments.positional.iter().map(written).chain(named).collect::<Option<Vec<_>>>()?.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_read_and_written() {
        let ftl = "days = Wait { $n ->\n        [one] one day\n       *[other] { $n } days of { -law(case: \"x\", n: 1) }\n    } or { F($a, b: 2) }\n    .title = { days.short } { \"{\" }x{ \"}\" }";
        let composed = Composed::find(&format!("{ftl}\n"), "days").unwrap();
        assert_eq!(composed.write(), ftl);
        assert_eq!(composed.attributes[0].1.0[1], Piece::Text(" {x}".into()));
    }

    #[test]
    fn hostile_text_is_text() {
        let plain = |text: &str| Composed { id: "m".into(), value: Some(Text::plain(text)), attributes: Vec::new() };
        for text in [
            "",
            " ",
            "{ $x }",
            "}",
            "[one] x",
            "*[other]",
            ".attr = x",
            "a\n.b = c",
            "a\n\nb",
            "\n",
            "a\n",
            "\na",
            " a ",
            "a\n  b",
            "a \n b",
            "a\n}\n[x",
            "m = x\n# y",
            "\u{0}\t\r\n\u{202e}\u{feff}\u{10ffff}",
            "\\u0041 \"q\" \\",
        ] {
            let written = plain(text).write();
            assert_eq!(Composed::find(&format!("{written}\n"), "m"), Some(plain(text).normal()), "{text:?} is written {written:?}");
            assert_eq!(guard::inspect_bytes("m.ftl", written.as_bytes()).1, [], "{written:?}");
        }
    }
}
