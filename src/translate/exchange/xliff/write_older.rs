//! What is due as XLIFF 1.2, for programs that know nothing newer.
//!
//! Codes hold what they stand for, so they survive programs that keep no attributes. A text that waits for nobody's decision has no
//! state: many of these programs never set one, and a changed text without a state waits for review.

use std::fmt::{self, Write};

use super::super::due::{Due, Message, Note};
use super::super::xml;
use super::inline::Codes;
use super::{BASE, OLDER, ORIGINAL, PREFIX};
use crate::locale::place;
use crate::locale::review::State;
use crate::translate::unit::Unit;

/// The file. Messages that it cannot hold are left out of what is due, with the reason: there is no way to write characters that XML
/// does not have.
pub fn write_older(due: &mut Due) -> String {
    leave_out(due);
    let mut file = String::new();
    // Writing into memory cannot fail.
    let _ = document(due, &mut file);
    file
}

fn leave_out(due: &mut Due) {
    let holds = |text: &str| text.chars().all(xml::is_legal);
    let fits = |(unit, _): &(Unit, Vec<Note>)| holds(&unit.original) && unit.translation.as_deref().is_none_or(holds);
    for (_, messages) in &mut due.documents {
        let odd = messages.extract_if(.., |message| !message.units.iter().all(fits));
        due.left_out.extend(odd.map(|message| (message.id, "it holds a character that XLIFF 1.2 cannot hold".to_owned())));
    }
    due.documents.retain(|(_, messages)| !messages.is_empty());
}

fn document(due: &Due, out: &mut String) -> fmt::Result {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<xliff version=\"1.2\" xmlns=\"{OLDER}\">")?;
    for (name, messages) in &due.documents {
        let original = place::path(&due.source, name);
        write!(out, " <file original=\"{original}\" source-language=\"{}\" target-language=\"{}\"", due.source, due.tag)?;
        writeln!(out, " datatype=\"plaintext\">\n  <body>")?;
        for message in messages {
            for (unit, notes) in &message.units {
                write_unit(message, unit, notes, out)?;
            }
        }
        writeln!(out, "  </body>\n </file>")?;
    }
    writeln!(out, "</xliff>")
}

fn write_unit(message: &Message, unit: &Unit, notes: &[Note], out: &mut String) -> fmt::Result {
    let id = format!("{}{}", message.id, unit.address);
    let mut codes = Codes::default();
    let (approved, state) = match message.state {
        State::Approved => (" approved=\"yes\"", " state=\"final\""),
        State::NeedsReview => ("", " state=\"needs-review-translation\""),
        State::Missing | State::Stale | State::Draft => ("", ""),
    };
    writeln!(out, "   <trans-unit id=\"{id}\" resname=\"{id}\" xml:space=\"preserve\"{approved}>")?;
    writeln!(out, "    <source>{}</source>", codes.older_content(&unit.original))?;
    if let Some(target) = &unit.translation {
        writeln!(out, "    <target{state}>{}</target>", codes.older_content(target))?;
    }
    write!(out, "    <context-group name=\"{PREFIX}\" purpose=\"information\">")?;
    write!(out, "<context context-type=\"x-{ORIGINAL}\">{}</context>", message.original)?;
    writeln!(out, "<context context-type=\"x-{BASE}\">{}</context></context-group>", message.base)?;
    for note in notes {
        writeln!(out, "    <note from=\"{PREFIX}\">{}: {}</note>", note.about, xml::prose(&note.text))?;
    }
    writeln!(out, "   </trans-unit>")
}
