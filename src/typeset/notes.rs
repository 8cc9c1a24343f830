//! Notes that `prose` leaves in a document, as metadata around a message: what is to be marked, and what to look at twice.

use typst::foundations::{Content, Value};
use typst::introspection::MetadataElem;

use crate::typeset::functions::{DOUBT_STALE, DOUBT_UNAPPROVED};
use crate::typeset::input::Doubt;
use crate::typeset::preview::{MARK_END, MARK_START, NOTE_END, NOTE_START};

/// The text of a metadata element, which is how `prose` says where a foreign language starts and ends.
pub(super) fn metadata(element: &Content) -> Option<String> {
    match &element.to_packed::<MetadataElem>()?.value {
        Value::Str(text) => Some(text.to_string()),
        _ => None,
    }
}

/// The character that a preview finds a marked message by.
pub(super) fn mark_of(note: &str) -> Option<char> {
    match note {
        NOTE_START => Some(MARK_START),
        NOTE_END => Some(MARK_END),
        _ => None,
    }
}

/// What a metadata element says of the message behind it.
pub(super) fn doubt_of(note: &str) -> Option<Doubt> {
    match note {
        DOUBT_STALE => Some(Doubt::Stale),
        DOUBT_UNAPPROVED => Some(Doubt::Unapproved),
        _ => None,
    }
}
