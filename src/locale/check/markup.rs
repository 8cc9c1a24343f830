//! Markup: tags must be well formed and the same as in the source.

use super::pair::{Pair, Part};
use super::plain::tags;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::markup;
use crate::locale::normal::Shown;

/// Tags that only change how text looks: a translation may have its reasons to differ.
const STYLES: [&str; 5] = ["strong", "em", "sup", "sub", "br"];

/// Broken markup in one text.
pub fn check(part: &Part, faults: &mut Vec<Diagnostic>) {
    if let Some(problem) = broken(part) {
        faults.push(part.fault(Severity::Error, Code::Markup, problem));
    }
}

/// Broken markup of a translation, unless the source has broken markup with the same tags: then it is the source's
/// fault, and reported there.
pub fn check_pair(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    let problem = broken(&pair.translation);
    if let Some(problem) = problem.filter(|_| broken(&pair.source).is_none()) {
        faults.push(pair.translation.fault(Severity::Error, Code::Markup, problem));
        return;
    }
    let wanted: Vec<Vec<Signature>> = pair.source.readings().iter().map(|read| signatures(&read.marked)).collect();
    let (mut graver, mut lighter) = (false, false);
    for read in pair.translation.readings() {
        let own = signatures(&read.marked);
        if wanted.contains(&own) {
            continue;
        }
        if !wanted.iter().any(|tags| unstyled(tags) == unstyled(&own)) {
            graver = true;
        } else if !wanted.iter().any(|tags| *tags == without_emphasis(&own, tags)) {
            lighter = true;
        }
    }
    if graver {
        let text = "the tags (with their data-l10n-name) are not the same as in the source".to_owned();
        let fault = pair.translation.fault(Severity::Error, Code::Markup, text);
        faults.push(fault.hint(format!("the source has {}", list(&wanted[0]))));
    } else if lighter {
        let text = "the text is not marked up as in the source".to_owned();
        let fault = pair.translation.fault(Severity::Warning, Code::Markup, text);
        faults.push(fault.hint(format!("the source has {}", list(&wanted[0]))));
    }
}

fn broken(part: &Part) -> Option<String> {
    part.readings().iter().find_map(|read| markup::parse(&read.marked).err())
}

/// Whether a text with its tags shows a reader nothing.
pub fn shows_nothing(marked: &str) -> bool {
    markup::parse(marked).map_or_else(|_| marked.trim().is_empty(), |inlines| !inlines.shows())
}

/// The tags that do more than change how text looks.
fn unstyled<'a>(tags: &[Signature<'a>]) -> Vec<Signature<'a>> {
    tags.iter().filter(|tag| !STYLES.contains(&tag.0)).copied().collect()
}

/// The tags without the emphasis that the source does not have: a language may set foreign words in italics.
fn without_emphasis<'a>(tags: &[Signature<'a>], source: &[Signature]) -> Vec<Signature<'a>> {
    let foreign = |tag: &Signature| tag.0 == "em" && !source.iter().any(|tag| tag.0 == "em");
    tags.iter().filter(|tag| !foreign(tag)).copied().collect()
}

/// A tag: its name, its target, whether it closes.
type Signature<'a> = (&'a str, Option<&'a str>, bool);

/// The tags of a text in an order that does not depend on the language.
fn signatures(text: &str) -> Vec<Signature<'_>> {
    let mut found: Vec<Signature> = tags(text).into_iter().map(|tag| (tag.name, tag.target, tag.closing)).collect();
    found.sort_unstable();
    found
}

fn list(tags: &[Signature]) -> String {
    let shown = |(name, target, _): &Signature| match target {
        Some(target) => format!("`<{name} data-l10n-name=\"{target}\">`"),
        None => format!("`<{name}>`"),
    };
    let opening: Vec<String> = tags.iter().filter(|(.., closing)| !closing).map(shown).collect();
    if opening.is_empty() { "no tags".to_owned() } else { opening.join(", ") }
}
