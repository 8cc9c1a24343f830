//! What one row says of its text: nothing new, a new text, or why it is not taken.
//!
//! Equal texts come first: a file that was taken already says so, whatever has become of its fingerprints.

use super::fingerprint::{self, Said};
use super::guarded::{guarded_text, unmarked};
use super::rewritten::is_rewritten;
use super::{Form, Row, space};
use crate::locale::review::State;
use crate::locale::text::{self, shows_nothing};
use crate::translate::Item;
use crate::translate::unit::Unit;

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fresh {
    /// What the library says already.
    Same,
    /// The source once more: nobody has translated it yet.
    Untranslated,
    /// A new text.
    New(String),
}

/// Compares a row with the newest text of its unit. `published`: what readers get of it, where that is another one; who brings that
/// brings nothing new.
///
/// # Errors
/// Says why the text is not taken.
pub fn fresh(row: &Row, unit: &Unit, item: &Item, published: Option<&str>) -> Result<Fresh, String> {
    let current = unit.translation.as_deref();
    if is_same(row, current.unwrap_or_default()) || published.is_some_and(|published| is_same(row, published)) {
        return Ok(Fresh::Same);
    }
    if let Some(problem) = &row.problem {
        return Err(problem.clone());
    }
    if is_untranslated(row, unit) {
        return Ok(Fresh::Untranslated);
    }
    if shows_nothing(&row.text) && (current.is_none_or(shows_nothing) || was_missing(row)) {
        return Ok(Fresh::Same);
    }
    fits(row, unit, item)?;
    if shows_nothing(&row.text) {
        return Err("the text is empty; a file never takes a translation away".to_owned());
    }
    let text = match row.form {
        Form::Xml => space::settled(&row.text, &unit.original, current)?,
        Form::Cell | Form::Kept => space::trimmed(&unguarded(row, current).replace("\r\n", "\n"), &unit.original, current),
    };
    if Some(text.as_str()) == current {
        return Ok(Fresh::Same);
    }
    if row.form == Form::Cell && current.is_some_and(|current| is_rewritten(current, &text)) {
        let before = current.unwrap_or_default();
        return Err(format!("a spreadsheet has made “{text}” of “{before}”; if that is meant, type an apostrophe in front of it"));
    }
    allowed(&text)?;
    Ok(Fresh::New(text))
}

/// The text of a cell without the apostrophe that the export has put in front of the text it had: who changes such a text leaves the apostrophe,
/// although the new one needs none.
fn unguarded<'a>(row: &'a Row, current: Option<&str>) -> &'a str {
    let was_guarded = current.is_some_and(|current| !current.starts_with('\'') && guarded_text(current).starts_with('\''));
    row.text.strip_prefix('\'').filter(|_| was_guarded).unwrap_or(&row.text)
}

/// Whether the file was made from the texts as they are now.
///
/// # Errors
/// Says what has changed, or that nobody can know.
pub fn fits(row: &Row, unit: &Unit, item: &Item) -> Result<(), String> {
    let original = fingerprint::compare(&row.original, item.original);
    match (original, &row.source) {
        (Said::Same, _) => {}
        (Said::Other, _) => return Err("the source has changed since the export".to_owned()),
        // The program has lost the fingerprint; the text itself says as much.
        (Said::Nothing | Said::Number, Some(source)) if space::folded(source) == space::folded(&unit.original) => {}
        (Said::Nothing | Said::Number, Some(_)) => return Err("the source has changed since the export".to_owned()),
        (Said::Nothing | Said::Number, None) => {
            return Err("the fingerprint of the source is missing: nobody knows which text was translated".to_owned());
        }
    }
    let Some(translation) = item.newest() else {
        let was_there = !matches!(fingerprint::compare(&row.base, ""), Said::Nothing);
        return if was_there { Err(CHANGED.to_owned()) } else { Ok(()) };
    };
    match fingerprint::compare(&row.base, translation) {
        Said::Same => Ok(()),
        Said::Other => Err(CHANGED.to_owned()),
        Said::Number => Err("a spreadsheet has made a number of the translation's fingerprint; export again".to_owned()),
        Said::Nothing if original == Said::Same => Err(CHANGED.to_owned()),
        // Both are lost: what somebody has submitted since is not overwritten.
        Said::Nothing => match item.state {
            State::NeedsReview => Err(format!("{LOST} waits for review; export again")),
            State::Approved => Err(format!("{LOST} is approved; export again")),
            State::Missing | State::Stale | State::Draft => Ok(()),
        },
    }
}

const CHANGED: &str = "somebody has changed the translation since the export";
const LOST: &str = "the program has lost the fingerprint of the translation, and the text that is there";

/// Whether a text is the one that is there, apart from what programs change without being asked.
fn is_same(row: &Row, current: &str) -> bool {
    if row.text == current {
        return true;
    }
    let folded = |text: &str| text::folded(&text.replace("\r\n", "\n"));
    let (said, now) = (folded(&row.text), folded(current));
    match row.form {
        Form::Xml => !now.is_empty() && space::folded(&said) == space::folded(&now),
        // Some drop the apostrophe that keeps a cell a text.
        Form::Cell | Form::Kept => unmarked(&said) == unmarked(&now),
    }
}

/// Whether a text is a copy of its source that nobody has confirmed. Programs fill in the source, so that their users write over it.
fn is_untranslated(row: &Row, unit: &Unit) -> bool {
    let letters = unit.original.chars().any(char::is_alphabetic);
    !row.done && letters && space::folded(&row.text) == space::folded(&unit.original)
}

/// Whether there was no translation at the export.
fn was_missing(row: &Row) -> bool {
    row.base.is_empty()
}

/// Whether a text may stand in the library.
fn allowed(text: &str) -> Result<(), String> {
    if text::is_too_long(text) {
        return Err(format!("the text has more than {} characters", text::MAX_CHARS));
    }
    match text.chars().find(|c| text::is_refused(*c)) {
        Some(c) => Err(format!("the text holds a character that nobody sees and that hides or reorders text (U+{:04X})", u32::from(c))),
        None => Ok(()),
    }
}
