//! One `<unit>` while it is read: what its codes stand for, its metadata and its target.

use std::collections::HashMap;

use super::super::Row;
use super::segments::{Segment, together};
use super::{BASE, ORIGINAL, progress};

/// An element inside of a unit.
enum Part {
    /// It only holds others.
    Frame,
    /// `data`, with its id.
    Data(String),
    /// `meta`, with its type.
    Meta(String),
    Segment,
    Source,
    Target,
    /// A pair of codes, with what stands behind it.
    Pair(String),
    /// A marker or a code: its place is all there is.
    Inside,
}

/// A unit that is being read.
pub struct UnitReader {
    row: Row,
    stack: Vec<Part>,
    data: HashMap<String, String>,
    /// What the codes of the source stand for, by their ids.
    codes: HashMap<String, (String, String)>,
    words: String,
    /// The segments, the last one is being read.
    segments: Vec<Segment>,
}

impl UnitReader {
    /// A unit without anything yet.
    pub fn new(row: Row) -> Self {
        let row = Row { source: Some(String::new()), ..row };
        Self { row, stack: Vec::new(), data: HashMap::new(), codes: HashMap::new(), words: String::new(), segments: Vec::new() }
    }

    /// Takes an element; false: it and what stands in it does not matter.
    pub fn open(&mut self, name: &str, attributes: &[(String, String)]) -> bool {
        let attribute = |name: &str| attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let part = match (self.stack.last(), name) {
            (None, "originalData" | "metadata") | (Some(Part::Frame), "metaGroup") => Part::Frame,
            (Some(Part::Frame), "data") => Part::Data(attribute("id").unwrap_or_default().to_owned()),
            (Some(Part::Frame), "meta") => Part::Meta(attribute("type").unwrap_or_default().to_owned()),
            (None, "segment" | "ignorable") => {
                let progress = progress(attribute("state").unwrap_or_default());
                self.segments.push(Segment { source: String::new(), target: None, progress, between: name == "ignorable" });
                Part::Segment
            }
            (Some(Part::Segment), "source") => Part::Source,
            (Some(Part::Segment), "target") => {
                if attribute("order").is_some() {
                    self.problem("its segments are in another order; that is not read");
                }
                Part::Target
            }
            (Some(Part::Data(_) | Part::Source | Part::Target | Part::Pair(_) | Part::Inside), "cp") => {
                let code = attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
                match code {
                    Some(c) => self.words.push(c),
                    None => self.problem("a `<cp>` names no character"),
                }
                Part::Inside
            }
            (Some(Part::Source | Part::Target | Part::Pair(_) | Part::Inside), "ph" | "sc" | "ec" | "pc") => {
                let (start, end) = self.code(name, attribute);
                self.words += &start;
                if name == "pc" { Part::Pair(end) } else { Part::Inside }
            }
            (Some(Part::Source | Part::Target | Part::Pair(_) | Part::Inside), "mrk" | "sm" | "em") => Part::Inside,
            _ => return false,
        };
        if matches!(part, Part::Data(_) | Part::Meta(_) | Part::Source | Part::Target) {
            self.words.clear();
        }
        self.stack.push(part);
        true
    }

    /// Takes some text.
    pub fn words(&mut self, text: &str) {
        let wanted =
            |part: &Part| matches!(part, Part::Data(_) | Part::Meta(_) | Part::Source | Part::Target | Part::Pair(_) | Part::Inside);
        if self.stack.last().is_some_and(wanted) {
            self.words += text;
        }
    }

    /// Ends the last element that was taken.
    pub fn close(&mut self) {
        match self.stack.pop() {
            Some(Part::Data(id)) => {
                // No code has white space around it; what stands there is layout.
                self.data.insert(id, self.words.trim().to_owned());
            }
            Some(Part::Meta(kind)) if kind == ORIGINAL => self.row.original = self.words.trim().to_owned(),
            Some(Part::Meta(kind)) if kind == BASE => self.row.base = self.words.trim().to_owned(),
            Some(Part::Pair(end)) => self.words += &end,
            Some(Part::Source) => {
                if let Some(segment) = self.segments.last_mut() {
                    segment.source = std::mem::take(&mut self.words);
                }
            }
            Some(Part::Target) => {
                if let Some(segment) = self.segments.last_mut() {
                    segment.target = Some(std::mem::take(&mut self.words));
                }
            }
            _ => {}
        }
    }

    /// The unit as a row.
    pub fn finish(mut self) -> Row {
        together(std::mem::take(&mut self.segments), &mut self.row);
        self.row
    }

    /// What a code stands for, before and behind its content.
    fn code<'b>(&mut self, name: &str, attribute: impl Fn(&str) -> Option<&'b str>) -> (String, String) {
        let data = |name: &str| attribute(name).and_then(|reference| self.data.get(reference)).cloned();
        let own = match name {
            "pc" => data("dataRefStart").zip(data("dataRefEnd")),
            _ => data("dataRef").map(|data| (data, String::new())),
        };
        let id = attribute("id").unwrap_or_default();
        let other = || attribute("copyOf").into_iter().chain([id]).find_map(|id| self.codes.get(id)).cloned();
        let Some(code) = own.or_else(other) else {
            self.problem(&format!("nothing says what the code {id} stands for"));
            return Default::default();
        };
        if self.is_source() {
            self.codes.insert(id.to_owned(), code.clone());
        }
        code
    }

    /// Whether the source is being read. It is only compared.
    fn is_source(&self) -> bool {
        self.stack.iter().any(|part| matches!(part, Part::Source))
    }

    fn problem(&mut self, problem: &str) {
        if self.is_source() {
            self.row.source = None;
        } else {
            self.row.problem.get_or_insert_with(|| problem.to_owned());
        }
    }
}
