//! What a message is made of: the variables, terms, messages and texts inside its pattern.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::parser;

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
}

impl<'a> Message<'a> {
    /// The value and the attributes, each with its name (`None` for the value).
    pub fn parts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
        self.value.map(|value| (None, value)).into_iter().chain(self.attributes.iter().map(|&(name, pattern)| (Some(name), pattern)))
    }
}

/// Parses a file that [`crate::locale::guard`] found safe; the offsets of syntax errors come with what was wrong.
pub fn parse(text: &str) -> (Resource<&str>, Vec<(usize, String)>) {
    match parser::parse_runtime(text) {
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
        }),
        Entry::Term(term) => Some(Message {
            id: term.id.name,
            term: true,
            value: Some(&term.value),
            attributes: term.attributes.iter().map(|a| (a.id.name, &a.value)).collect(),
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

/// The selectors of a pattern over variables, each with the keys of its variants.
pub fn selectors<'a>(pattern: &Pattern<&'a str>) -> Vec<(&'a str, Vec<&'a str>)> {
    let mut found = Vec::new();
    each_select(pattern, &mut |selector, variants| {
        if let InlineExpression::VariableReference { id } = selector {
            let keys = variants.iter().map(|variant| match &variant.key {
                VariantKey::Identifier { name } => *name,
                VariantKey::NumberLiteral { value } => *value,
            });
            found.push((id.name, keys.collect()));
        }
    });
    found
}

/// Most ways of choosing variants that [`readings`] follows.
const MAX_READINGS: usize = 64;

/// The texts a reader may see: one for every choice of variants, with `fill` for every other placeable.
///
/// A pattern with more than 64 choices gives the first 64: enough to see broken markup.
pub fn readings(pattern: &Pattern<&str>, fill: &str) -> Vec<String> {
    let mut readings = vec![String::new()];
    for element in &pattern.elements {
        let options: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| self::readings(&variant.value, fill)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                vec![(*value).to_owned()]
            }
            PatternElement::Placeable { .. } => vec![fill.to_owned()],
        };
        readings = readings.iter().flat_map(|start| options.iter().map(move |end| format!("{start}{end}"))).take(MAX_READINGS).collect();
    }
    readings
}

/// The literal texts of a pattern, all variants included, as slices of the file.
pub fn texts<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut texts: Vec<&str> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.push(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                texts.extend(variants.iter().flat_map(|variant| self::texts(&variant.value)));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    texts
}

/// Whether a message or term leads back to itself.
///
/// `references` gives, for every id (terms with their hyphen), the ids it uses.
pub fn leads_back(references: &BTreeMap<String, Vec<String>>, id: &str) -> bool {
    let of = |id: &str| references.get(id).into_iter().flatten().map(String::as_str);
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = of(id).collect();
    while let Some(next) = open.pop() {
        if next == id {
            return true;
        }
        if seen.insert(next) {
            open.extend(of(next));
        }
    }
    false
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

fn each_select<'a, 'p>(pattern: &'p Pattern<&'a str>, see: &mut impl FnMut(&'p InlineExpression<&'a str>, &'p [Variant<&'a str>])) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            see(selector, variants);
            for variant in variants {
                each_select(&variant.value, see);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_readings_and_places() {
        let text = "a = { $n ->\n    [one] <b>{ -law }\n   *[other] { b.x } { F($m) }\n } end\n    .alt = x\n";
        let (resource, faults) = parse(text);
        assert_eq!(faults, []);
        let message = messages(&resource).next().unwrap();
        let value = message.value.unwrap();
        use Reference::*;
        assert_eq!(references(value), [Variable("n"), Term("law"), Message("b", Some("x")), Function("F"), Variable("m")]);
        assert_eq!(readings(value, "·"), ["<b>· end", "· · end"]);
        assert_eq!(selectors(value), [("n", vec!["one", "other"])]);
        assert_eq!(offset(text, message.attributes[0].0), text.find("alt").unwrap());
    }

    #[test]
    fn circles_are_found() {
        let references = BTreeMap::from([
            ("a".to_owned(), vec!["-b".to_owned()]),
            ("-b".to_owned(), vec!["a".to_owned()]),
            ("c".to_owned(), vec!["a".to_owned()]),
        ]);
        assert_eq!(["a", "-b", "c"].map(|id| leads_back(&references, id)), [true, true, false]);
    }
}
