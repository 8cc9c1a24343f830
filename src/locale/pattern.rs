//! What a message is made of: the variables, terms, messages and texts inside its pattern.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A reference inside of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reference<'a> {
    /// `{ $name }`
    Variable(&'a str),
    /// `{ -name }`
    Term(&'a str),
    /// `{ name }` or `{ name.attribute }`
    Message(&'a str, Option<&'a str>),
    /// `{ NAME() }`
    Function(&'a str),
}

impl<'a> Reference<'a> {
    /// The name as it stands in the text.
    pub fn name(self) -> &'a str {
        match self {
            Self::Variable(name) | Self::Term(name) | Self::Message(name, _) | Self::Function(name) => name,
        }
    }
}

/// A message or term with its parts. All texts are slices of the file.
#[derive(Debug)]
pub struct Message<'a> {
    /// Its id, without the hyphen of a term.
    pub id: &'a str,
    /// Whether it is a term.
    pub term: bool,
    /// Its value.
    pub value: Option<&'a Pattern<&'a str>>,
    /// Its attributes.
    pub attributes: Vec<(&'a str, &'a Pattern<&'a str>)>,
    /// The comment above it.
    pub comment: Option<&'a Comment<&'a str>>,
}

impl<'a> Message<'a> {
    /// Its id, with the hyphen of a term.
    pub fn full_id(&self) -> String {
        if self.term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// The value and the attributes, each with its name (`None` for the value).
    pub fn parts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
        self.value.map(|value| (None, value)).into_iter().chain(self.attributes.iter().map(|&(name, pattern)| (Some(name), pattern)))
    }
}

/// Parses a file that [`crate::locale::guard`] found safe, comments included; the offsets of syntax errors come with what was wrong.
pub fn parse(text: &str) -> (Resource<&str>, Vec<(usize, String)>) {
    match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.into_iter().map(|error| (error.pos.start, error.kind.to_string())).collect()),
    }
}

/// The messages and terms of a file, in its order.
pub fn messages<'a>(resource: &'a Resource<&'a str>) -> impl Iterator<Item = Message<'a>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(Message {
            id: message.id.name,
            term: false,
            value: message.value.as_ref(),
            attributes: message.attributes.iter().map(|a| (a.id.name, &a.value)).collect(),
            comment: message.comment.as_ref(),
        }),
        Entry::Term(term) => Some(Message {
            id: term.id.name,
            term: true,
            value: Some(&term.value),
            attributes: term.attributes.iter().map(|a| (a.id.name, &a.value)).collect(),
            comment: term.comment.as_ref(),
        }),
        _ => None,
    })
}

/// The offset of a slice in the text it is a slice of.
pub fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// Every reference in a pattern, in its order.
pub fn references<'a>(pattern: &Pattern<&'a str>) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    visit(pattern, &mut |expression| match expression {
        InlineExpression::VariableReference { id } => found.push(Reference::Variable(id.name)),
        InlineExpression::TermReference { id, .. } => found.push(Reference::Term(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            found.push(Reference::Message(id.name, attribute.as_ref().map(|a| a.name)));
        }
        InlineExpression::FunctionReference { id, .. } => found.push(Reference::Function(id.name)),
        _ => {}
    });
    found
}

/// The names of the terms a pattern refers to.
pub fn terms<'a>(pattern: &Pattern<&'a str>) -> BTreeSet<&'a str> {
    references(pattern).into_iter().filter(|reference| matches!(reference, Reference::Term(_))).map(Reference::name).collect()
}

/// The names of the variables a pattern mentions, printed or not.
pub fn variables<'a>(pattern: &Pattern<&'a str>) -> BTreeSet<&'a str> {
    references(pattern).into_iter().filter(|reference| matches!(reference, Reference::Variable(_))).map(Reference::name).collect()
}

/// One choice between variants.
#[derive(Debug, Clone, Copy)]
pub struct Select<'a> {
    /// What is chosen by.
    pub selector: &'a InlineExpression<&'a str>,
    /// What is chosen from.
    pub variants: &'a [Variant<&'a str>],
}

/// Every choice of a pattern, those inside of variants included.
pub fn selects<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Select<'a>> {
    let mut found = Vec::new();
    each_select(pattern, &mut |selector, variants| found.push(Select { selector, variants }));
    found
}

/// The calls and references of a pattern, each with all it is given, in its order.
pub fn expressions<'a>(pattern: &'a Pattern<&'a str>) -> Vec<&'a InlineExpression<&'a str>> {
    let mut found = Vec::new();
    visit(pattern, &mut |expression| found.push(expression));
    found
}

/// The literal texts of a pattern, all variants included, as slices of the file.
pub fn texts<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut texts: Vec<&str> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.push(value),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = unwrapped(expression) {
                    texts.extend(variants.iter().flat_map(|variant| self::texts(&variant.value)));
                }
            }
        }
    }
    texts
}

/// What a pattern says in letters of the file, in its order and with all variants: [`texts`], and what stands in quotes and braces.
pub fn literals<'a>(pattern: &Pattern<&'a str>) -> Vec<Literal<'a>> {
    let mut literals: Vec<Literal> = texts(pattern).into_iter().map(Literal::Text).collect();
    visit(pattern, &mut |expression| {
        if let InlineExpression::StringLiteral { value } = expression {
            literals.push(Literal::Quoted(value));
        }
    });
    literals
}

/// Letters of a file: as they are, or in quotes, where `\u2192` is one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal<'a> {
    /// Text.
    Text(&'a str),
    /// Text in quotes and braces, as it stands in the file.
    Quoted(&'a str),
}

impl<'a> Literal<'a> {
    /// What it says.
    pub fn text(&self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Quoted(raw) if raw.contains('\\') => Cow::Owned(characters(raw).map(|(_, c)| c).collect()),
            Self::Quoted(raw) => Cow::Borrowed(raw),
        }
    }

    /// The file from where it says the character at an offset of [`Literal::text`].
    pub fn slice(&self, offset: usize) -> &'a str {
        match self {
            Self::Text(text) => &text[offset..],
            Self::Quoted(raw) => {
                let mut said = 0;
                let at = characters(raw).find(|(_, c)| {
                    said += c.len_utf8();
                    said > offset
                });
                at.map_or(*raw, |(at, _)| &raw[at..])
            }
        }
    }
}

/// The characters of quoted text with their offsets, escapes resolved as Fluent does.
fn characters(raw: &str) -> impl Iterator<Item = (usize, char)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (start, rest) = (at, &raw[at..]);
        let length = match rest.as_bytes() {
            [b'\\', b'u', ..] => 6,
            [b'\\', b'U', ..] => 8,
            [b'\\', ..] => 2,
            _ => rest.chars().next()?.len_utf8(),
        };
        let escape = rest.get(..length).unwrap_or(rest);
        at += escape.len();
        Some((start, unescape_unicode_to_string(escape).chars().next()?))
    })
}

fn visit<'a, 'p>(pattern: &'p Pattern<&'a str>, see: &mut impl FnMut(&'p InlineExpression<&'a str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            visit_expression(expression, see);
        }
    }
}

fn visit_expression<'a, 'p>(expression: &'p Expression<&'a str>, see: &mut impl FnMut(&'p InlineExpression<&'a str>)) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, see),
        Expression::Select { selector, variants } => {
            visit_inline(selector, see);
            for variant in variants {
                visit(&variant.value, see);
            }
        }
    }
}

fn visit_inline<'a, 'p>(inline: &'p InlineExpression<&'a str>, see: &mut impl FnMut(&'p InlineExpression<&'a str>)) {
    see(inline);
    match inline {
        InlineExpression::FunctionReference { arguments, .. } | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            for argument in &arguments.positional {
                visit_inline(argument, see);
            }
            for argument in &arguments.named {
                visit_inline(&argument.value, see);
            }
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, see),
        _ => {}
    }
}

fn each_select<'a>(pattern: &'a Pattern<&'a str>, see: &mut impl FnMut(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>])) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        if let Expression::Select { selector, variants } = unwrapped(expression) {
            see(selector, variants);
            for variant in variants {
                each_select(&variant.value, see);
            }
        }
    }
}

/// What stands in a placeable, without further braces around it: `{ { $x } }`.
pub fn unwrapped<'p, 'a>(mut expression: &'p Expression<&'a str>) -> &'p Expression<&'a str> {
    while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
        expression = inner;
    }
    expression
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_where_they_stand() {
        let text = "a = x { $n ->\n   *[other] y { \"\\u2192→\\\\\\U01F600z\" }\n }\n";
        let (resource, _) = parse(text);
        let message = messages(&resource).next().unwrap();
        let literals = literals(message.value.unwrap());
        let said: Vec<_> = literals.iter().map(Literal::text).collect();
        assert_eq!(said, ["x ", "y ", "→→\\😀z"]);
        let quoted = literals[2];
        assert_eq!([quoted.slice(0), quoted.slice(3), quoted.slice(7)], ["\\u2192→\\\\\\U01F600z", "→\\\\\\U01F600z", "\\U01F600z"]);
    }

    #[test]
    fn references_choices_and_places() {
        let text = "a = { $n ->\n    [one] <b>{ -law }\n   *[other] { b.x } { F($m) }\n } end\n    .alt = x\n";
        let (resource, faults) = parse(text);
        assert_eq!(faults, []);
        let message = messages(&resource).next().unwrap();
        let value = message.value.unwrap();
        use Reference::*;
        assert_eq!(references(value), [Variable("n"), Term("law"), Message("b", Some("x")), Function("F"), Variable("m")]);
        assert_eq!(selects(value)[0].variants.len(), 2);
        assert_eq!(offset(text, message.attributes[0].0), text.find("alt").unwrap());
    }
}
