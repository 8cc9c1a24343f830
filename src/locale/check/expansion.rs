//! How much a message grows with all it refers to: in circles without end, or beyond the limits of what is formatted.

use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::texts::{Texts, target};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::bundle::MAX_EXPANSION;
use crate::locale::pattern::{offset, references, unwrapped};

/// Most placeables of one message with all it refers to: where Fluent gives up.
pub const MAX_PLACEABLES: u64 = 100;

/// What a text comes to, at most, with all it refers to.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    bytes: u64,
    placeables: u64,
}

/// Every message that leads back to itself or grows beyond a limit. Of messages that build on each other only the
/// first that is too large is reported.
pub fn check(texts: &Texts, faults: &mut Vec<Diagnostic>) {
    let patterns = texts.patterns();
    let uses: BTreeMap<&str, Vec<String>> = patterns
        .iter()
        .map(|(id, (.., pattern))| {
            let known = references(pattern).iter().filter_map(target).filter(|id| patterns.contains_key(id)).collect();
            (id.as_str(), known)
        })
        .collect();
    let (order, rest) = sorted(&uses);
    let mut report = |id: &str, code, text: String| {
        let (file, message, _) = patterns[id];
        let fault = file.fault(Severity::Error, code, offset(file.text, message.id), text).of(message.full_id());
        faults.push(fault);
    };
    // What is left leads into a circle; what nothing of it leads to only looks on.
    let (_, mut circles) = sorted(&reversed(&rest, &uses));
    circles.sort_unstable();
    for id in &circles {
        report(id, Code::Cycle, format!("`{id}` leads back to itself"));
    }
    let mut sizes: HashMap<&str, Size> = HashMap::new();
    for id in order {
        let size = size(patterns[id].2, &sizes);
        let largest = |of: fn(&Size) -> u64| uses[id].iter().filter_map(|id| sizes.get(id.as_str())).map(of).max().unwrap_or_default();
        if size.bytes > MAX_EXPANSION as u64 && largest(|size| size.bytes) <= MAX_EXPANSION as u64 {
            report(id, Code::ExpansionLimit, format!("with all it refers to, `{id}` has more than {MAX_EXPANSION} bytes of text"));
        }
        if size.placeables > MAX_PLACEABLES && largest(|size| size.placeables) <= MAX_PLACEABLES {
            report(id, Code::PlaceableLimit, format!("with all it refers to, `{id}` has more than {MAX_PLACEABLES} placeables"));
        }
        sizes.insert(id, size);
    }
}

/// The ids so that each comes after all it uses, and those for which there is no such order.
fn sorted<'a>(uses: &BTreeMap<&'a str, Vec<String>>) -> (Vec<&'a str>, Vec<&'a str>) {
    let mut open: HashMap<&str, usize> = uses.iter().map(|(id, used)| (*id, used.len())).collect();
    let mut users: HashMap<&str, Vec<&'a str>> = HashMap::new();
    for (id, used) in uses {
        for used in used {
            users.entry(used).or_default().push(id);
        }
    }
    let mut order: Vec<&str> = uses.keys().copied().filter(|id| open[id] == 0).collect();
    let mut next = 0;
    while let Some(&id) = order.get(next) {
        next += 1;
        for user in users.get(id).into_iter().flatten() {
            if let Some(count) = open.get_mut(user) {
                *count -= 1;
                if *count == 0 {
                    order.push(user);
                }
            }
        }
    }
    let rest = uses.keys().copied().filter(|id| open[id] > 0).collect();
    (order, rest)
}

/// Who is used by whom, among some ids.
fn reversed<'a>(ids: &[&'a str], uses: &BTreeMap<&'a str, Vec<String>>) -> BTreeMap<&'a str, Vec<String>> {
    let mut reversed: BTreeMap<&str, Vec<String>> = ids.iter().map(|id| (*id, Vec::new())).collect();
    for id in ids {
        for used in &uses[id] {
            if let Some(users) = reversed.get_mut(used.as_str()) {
                users.push((*id).to_owned());
            }
        }
    }
    reversed
}

fn size(pattern: &Pattern<&str>, sizes: &HashMap<&str, Size>) -> Size {
    let mut sum = Size::default();
    let mut add = |size: Size| {
        sum.bytes = sum.bytes.saturating_add(size.bytes);
        sum.placeables = sum.placeables.saturating_add(size.placeables);
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add(Size { bytes: value.len() as u64, placeables: 0 }),
            PatternElement::Placeable { expression } => {
                add(Size { bytes: 0, placeables: 1 });
                match unwrapped(expression) {
                    Expression::Select { variants, .. } => {
                        let variants = variants.iter().map(|variant| size(&variant.value, sizes));
                        let larger = |a: Size, b: Size| Size { bytes: a.bytes.max(b.bytes), placeables: a.placeables.max(b.placeables) };
                        add(variants.fold(Size::default(), larger));
                    }
                    Expression::Inline(inline) => add(inline_size(inline, sizes)),
                }
            }
        }
    }
    sum
}

fn inline_size(inline: &InlineExpression<&str>, sizes: &HashMap<&str, Size>) -> Size {
    let of = |id: String| sizes.get(id.as_str()).copied().unwrap_or_default();
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Size { bytes: value.len() as u64, placeables: 0 }
        }
        InlineExpression::TermReference { id, .. } => of(format!("-{}", id.name)),
        InlineExpression::MessageReference { id, attribute: None } => of(id.name.to_owned()),
        InlineExpression::MessageReference { id, attribute: Some(attribute) } => of(format!("{}.{}", id.name, attribute.name)),
        _ => Size::default(),
    }
}
