//! Addresses: a translation must lead where the source leads.

use std::collections::BTreeSet;

use super::pair::{Pair, Part};
use super::plain::addresses;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::Tag;

/// Addresses that are not the same. The part that names a language may differ: `/en/` and `/sq/`.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    let mut wanted = urls(&pair.source, pair.from.tag);
    let mut own = urls(&pair.translation, pair.into.tag);
    // A mail address that is only an example may be put in the reader's language.
    if wanted.iter().any(|url| url.contains("@example.")) {
        wanted.retain(|url| !url.contains('@'));
        own.retain(|url| !url.contains('@'));
    }
    let missing: Vec<_> = wanted.difference(&own).map(|url| format!("“{url}”")).collect();
    let extra: Vec<_> = own.difference(&wanted).map(|url| format!("“{url}”")).collect();
    let text = match (missing.is_empty(), extra.is_empty()) {
        (true, true) => return,
        (false, true) => format!("the address {} of the source is missing", missing.join(", ")),
        (true, false) => format!("the address {} does not stand in the source", extra.join(", ")),
        (false, false) => format!("the source gives the address {}, the translation {}", missing.join(", "), extra.join(", ")),
    };
    faults.push(pair.translation.fault(Severity::Warning, Code::UrlDiffers, text));
}

fn urls(part: &Part, tag: &Tag) -> BTreeSet<String> {
    let found = |text: &str| addresses(text, true).into_iter().map(|range| without_language(&text[range], tag)).collect::<Vec<_>>();
    part.readings().iter().flat_map(|read| found(&read.marked)).collect()
}

fn without_language(url: &str, tag: &Tag) -> String {
    let is_tag =
        |part: &str| part == tag.as_str() || part == tag.bare() || part.strip_prefix(tag.bare()).is_some_and(|r| r.starts_with('-'));
    let part = |part: &str| if is_tag(part) { "…".to_owned() } else { part.to_owned() };
    let segment = |segment: &str| segment.split('.').map(part).collect::<Vec<_>>().join(".");
    url.split('/').map(segment).collect::<Vec<_>>().join("/")
}
