//! Notes that the functions of documents leave in them for what is made of pages afterwards: where a message stands that a preview
//! marks, what is in another language, and what to look at twice.
//!
//! Content has them as metadata before and after it. Strings cannot: of them, invisible characters say where the marked one
//! stands, and a visible mark behind them, `Purpose [en]`, that they are borrowed.

use typst::ecow::{EcoString, eco_format};
use typst::foundations::{Content, IntoValue, NativeElement, Str, Value};
use typst::introspection::MetadataElem;
use typst::syntax::Span;

use crate::source::Tag;
use crate::typeset::input::Doubt;

/// The metadata before text in another language than its surroundings; the reading page turns it into `lang`.
const FOREIGN_START: &str = "armarium-foreign-start ";
/// The metadata after it.
const FOREIGN_END: &str = "armarium-foreign-end";
/// The metadata before text that was translated from an older source; marks its section.
const DOUBT_STALE: &str = "armarium-stale";
/// The metadata before text that nobody has approved; marks its section.
const DOUBT_UNAPPROVED: &str = "armarium-unapproved";
/// The metadata before a message that a preview marks.
const MARK_START_NOTE: &str = "armarium-mark-start";
/// The metadata after it.
const MARK_END_NOTE: &str = "armarium-mark-end";

/// The metadata that holds a question which its section answers.
const ASKS: &str = "armarium-asks ";

/// Stands before a marked message that is a string: INVISIBLE SEPARATOR, which messages may not hold.
pub(super) const MARK_START: char = '\u{2063}';
/// Stands after it: INVISIBLE PLUS.
pub(super) const MARK_END: char = '\u{2064}';

/// Stands between a borrowed string and the mark that says so; a mark alone on a line would belong to nothing.
const BORROWED_SPACE: char = '\u{a0}';

/// What a note says of the content behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Note {
    /// Text in another language begins.
    Foreign(String),
    /// It ends.
    ForeignEnd,
    /// A reader should look twice.
    Doubt(Doubt),
    /// The message that a preview marks begins.
    Mark,
    /// It ends.
    MarkEnd,
    /// A question that the section answers.
    Asks(String),
}

impl Note {
    /// The note that an element is, if it is one.
    pub(super) fn of(element: &Content) -> Option<Self> {
        Some(match metadata(element)? {
            FOREIGN_END => Self::ForeignEnd,
            DOUBT_STALE => Self::Doubt(Doubt::Stale),
            DOUBT_UNAPPROVED => Self::Doubt(Doubt::Unapproved),
            MARK_START_NOTE => Self::Mark,
            MARK_END_NOTE => Self::MarkEnd,
            text => match text.strip_prefix(ASKS) {
                Some(question) => Self::Asks(question.to_owned()),
                None => Self::Foreign(text.strip_prefix(FOREIGN_START)?.to_owned()),
            },
        })
    }

    /// The element that is this note.
    pub(super) fn content(&self, span: Span) -> Content {
        let text: EcoString = match self {
            Self::Foreign(tag) => eco_format!("{FOREIGN_START}{tag}"),
            Self::ForeignEnd => FOREIGN_END.into(),
            Self::Doubt(Doubt::Stale) => DOUBT_STALE.into(),
            Self::Doubt(Doubt::Unapproved) => DOUBT_UNAPPROVED.into(),
            Self::Mark => MARK_START_NOTE.into(),
            Self::MarkEnd => MARK_END_NOTE.into(),
            Self::Asks(question) => eco_format!("{ASKS}{question}"),
        };
        MetadataElem::new(Str::from(text).into_value()).pack().spanned(span)
    }
}

/// The text of an element that is metadata.
pub(super) fn metadata(element: &Content) -> Option<&str> {
    match &element.to_packed::<MetadataElem>()?.value {
        Value::Str(text) => Some(text.as_str()),
        _ => None,
    }
}

/// What marks text in another language for the reader.
pub(super) fn mark_of(tag: &str) -> String {
    format!("[{tag}]")
}

/// A borrowed string with its mark. What it is made of may be borrowed too: one mark says it of the whole.
pub fn borrow(text: &str, tag: &Tag) -> String {
    let mark = format!("{BORROWED_SPACE}{}", mark_of(tag.as_str()));
    text.replace(&mark, "") + &mark
}

/// A string without the mark that says that it is borrowed, and its language.
pub fn borrowed(text: &str) -> Option<(&str, &str)> {
    let (text, mark) = text.trim_end_matches(MARK_END).rsplit_once(BORROWED_SPACE)?;
    let tag = mark.strip_prefix('[')?.strip_suffix(']')?;
    let is_tag = tag.starts_with(|c: char| c.is_ascii_lowercase()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_tag.then_some((text, tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borrowed_strings_carry_their_language() {
        let en = Tag::try_from("en".to_owned()).unwrap();
        let text = borrow("Second part", &en);
        assert_eq!(text, "Second part\u{a0}[en]");
        assert_eq!(borrowed(&text), Some(("Second part", "en")));
        assert_eq!(borrowed(&format!("{MARK_START}{text}{MARK_END}")), Some(("\u{2063}Second part", "en")));
        assert_eq!(borrow(&format!("{text} and more"), &en), "Second part and more\u{a0}[en]");
        for own in ["Second part", "see [en]", "page\u{a0}[12]", "a\u{a0}b"] {
            assert_eq!(borrowed(own), None, "{own}");
        }
    }
}
