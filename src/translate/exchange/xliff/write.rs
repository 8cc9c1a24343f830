//! What is due as XLIFF.

use std::fmt::{self, Write};

use super::super::due::{Due, Message, Note};
use super::super::xml;
use super::inline::Codes;
use super::{BASE, CORE, METADATA, ORIGINAL, PREFIX, segment_state};
use crate::locale::place;
use crate::translate::unit::Unit;

/// The file.
pub fn write(due: &Due) -> String {
    let mut file = String::new();
    // Writing into memory cannot fail.
    let _ = document(due, &mut file);
    file
}

fn document(due: &Due, out: &mut String) -> fmt::Result {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<xliff xmlns=\"{CORE}\" xmlns:mda=\"{METADATA}\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">", due.source, due.tag)?;
    for (name, messages) in &due.documents {
        let original = place::path(&due.source, name);
        writeln!(out, " <file id=\"{name}\" original=\"{original}\" canResegment=\"no\" xml:space=\"preserve\">")?;
        for message in messages {
            for (unit, notes) in &message.units {
                write_unit(message, unit, notes, out)?;
            }
        }
        writeln!(out, " </file>")?;
    }
    writeln!(out, "</xliff>")
}

fn write_unit(message: &Message, unit: &Unit, notes: &[Note], out: &mut String) -> fmt::Result {
    let id = format!("{}{}", message.id, unit.address);
    let mut codes = Codes::default();
    let source = codes.content(&unit.original);
    let target = unit.translation.as_ref().map(|text| codes.content(text));
    writeln!(out, "  <unit id=\"{id}\" name=\"{id}\">")?;
    write!(out, "   <mda:metadata><mda:metaGroup category=\"{PREFIX}\"><mda:meta type=\"{ORIGINAL}\">{}</mda:meta>", message.original)?;
    writeln!(out, "<mda:meta type=\"{BASE}\">{}</mda:meta></mda:metaGroup></mda:metadata>", message.base)?;
    if !notes.is_empty() {
        writeln!(out, "   <notes>")?;
        for note in notes {
            writeln!(out, "    <note category=\"{}\">{}</note>", note.about, xml::prose(&note.text))?;
        }
        writeln!(out, "   </notes>")?;
    }
    let data = codes.original_data();
    if !data.is_empty() {
        writeln!(out, "   {data}")?;
    }
    // A segment without a target is in its first state, whatever the rest of the message is.
    let state = if target.is_some() { segment_state(message.state) } else { "initial" };
    writeln!(out, "   <segment state=\"{state}\" subState=\"{PREFIX}:{}\">", message.state.name())?;
    writeln!(out, "    <source>{source}</source>")?;
    if let Some(target) = target {
        writeln!(out, "    <target>{target}</target>")?;
    }
    writeln!(out, "   </segment>\n  </unit>")
}
