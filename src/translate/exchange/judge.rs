//! What an imported text must not lose or break.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::locale::compose::{Composed, Text};
use crate::locale::pattern::{self, Reference};
use crate::translate::unit::Unit;

/// Something that the source puts in, the old translation kept (where there was one) and the new one does not have: a
/// variable, a term, a message. What stands only in a variant that this language does not have is not asked for: none of the
/// units shows it.
pub fn lost(original: &Composed, units: &[Unit], before: Option<&Composed>, after: &Composed) -> Option<String> {
    // A term is what it is called; what stands in it is its language's affair.
    if original.id.starts_with('-') {
        return None;
    }
    let texts = |entry: &Composed| -> BTreeMap<Option<String>, Text> {
        let attributes = entry.attributes.iter().map(|(name, text)| (Some(name.clone()), text.clone()));
        entry.value.iter().map(|text| (None, text.clone())).chain(attributes).collect()
    };
    let (before, after) = (before.map(texts).unwrap_or_default(), texts(after));
    texts(original).into_iter().find_map(|(name, original)| {
        let wanted = references(&original);
        let kept = before.get(&name).map(references);
        let now = references(after.get(&name)?);
        let shown = |reference: &String| {
            let inner = reference.trim_matches(['{', '}', ' ', '(', ')']);
            units.iter().any(|unit| unit.attribute == name && unit.original.contains(inner))
        };
        let is_lost = |reference: &String| !now.contains(reference) && kept.as_ref().is_none_or(|kept| kept.contains(reference));
        wanted.into_iter().find(|reference| is_lost(reference) && shown(reference))
    })
}

/// What a text refers to, as it is written.
fn references(text: &Text) -> BTreeSet<String> {
    let entry = Composed { id: "x".to_owned(), value: Some(text.clone()), attributes: Vec::new() };
    let ftl = format!("{}\n", entry.write());
    let (resource, _) = pattern::parse(&ftl);
    let patterns: Vec<_> = pattern::messages(&resource).filter_map(|message| message.value).collect();
    let shown = |reference: Reference| match reference {
        Reference::Variable(name) => format!("{{ ${name} }}"),
        Reference::Term(name) => format!("{{ -{name} }}"),
        Reference::Message(name, None) => format!("{{ {name} }}"),
        Reference::Message(name, Some(attribute)) => format!("{{ {name}.{attribute} }}"),
        Reference::Function(name) => format!("{{ {name}() }}"),
    };
    patterns.into_iter().flat_map(pattern::references).map(shown).collect()
}

/// A kind of fault in a message: file, id, code.
type Kind<'a> = (&'a str, &'a str, Code);

/// The faults that are there now and were not before.
pub fn new_faults<'a>(before: &'a [Diagnostic], after: &'a [Diagnostic]) -> Vec<&'a Diagnostic> {
    let mut known: BTreeMap<Kind, usize> = BTreeMap::new();
    for fault in before {
        *known.entry(kind(fault)).or_default() += 1;
    }
    let mut new = Vec::new();
    for fault in after {
        match known.get_mut(&kind(fault)) {
            Some(count) if *count > 0 => *count -= 1,
            _ => new.push(fault),
        }
    }
    new
}

fn kind(fault: &Diagnostic) -> Kind<'_> {
    (&fault.file, fault.id.as_deref().unwrap_or_default(), fault.code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tag;
    use crate::translate::unit;

    fn find(ftl: &str) -> Composed {
        Composed::find(&format!("a = {ftl}\n"), "a").unwrap()
    }

    #[test]
    fn what_the_source_puts_in_must_stay() {
        let original = find("{ $n ->\n    [one] { -only }\n   *[other] { $n } of { -law } in { b.c }\n }\n    .t = { $m }");
        let units = unit::units(&original, None, &Tag::try_from("sr".to_owned()).unwrap()).unwrap();
        let lost = |before: Option<&Composed>, after: &Composed| lost(&original, &units, before, after);
        let after = |ftl: &str| find(&format!("{ftl}\n    .t = {{ $m }}"));
        assert_eq!(lost(None, &after("{ $n } { -law(case: \"x\") } { b.c }")), None);
        assert_eq!(lost(None, &after("{ $n } { b.c }")).as_deref(), Some("{ -law }"));
        // What was missing before is not lost now.
        assert_eq!(lost(Some(&after("{ $n } { b.c }")), &after("{ $n } x { b.c }")), None);
        assert_eq!(lost(None, &find("{ $n } { -law } { b.c }\n    .t = x")).as_deref(), Some("{ $m }"));
    }
}
