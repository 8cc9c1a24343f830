//! XLIFF that comes back from another program.
//!
//! The reader knows no entities and no document type, counts what it meets, and keeps no more than the file holds. Elements
//! of other modules are passed over.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

use super::super::{MAX_ROWS, Row, Unreadable};
use super::unit::UnitReader;
use super::{CORE, METADATA, VERSIONS};

/// Deepest nesting of elements. Real files have ten.
pub const MAX_DEPTH: usize = 64;
/// Most elements.
pub const MAX_ELEMENTS: usize = 5_000_000;

/// What an element means to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    /// `xliff`
    Root,
    File,
    Group,
    Unit,
    /// A part of a unit that the unit's own reader understands.
    Part,
    /// Of another module, or nothing that is asked for.
    Foreign,
}

/// The rows of a file.
pub fn read(text: &str) -> Result<Vec<Row>, Unreadable> {
    let mut reader = Reader {
        xml: NsReader::from_str(text),
        text,
        line: (0, 1),
        stack: Vec::new(),
        lang: None,
        document: String::new(),
        unit: None,
        rows: Vec::new(),
    };
    reader.xml.config_mut().expand_empty_elements = true;
    for _ in 0..=MAX_ELEMENTS {
        // Each turn of this loop reads up to the end of one element at most.
        if !reader.step()? {
            return Ok(reader.rows);
        }
    }
    Err(Unreadable::at(reader.line(), format!("the file has more than {MAX_ELEMENTS} elements and texts")))
}

struct Reader<'a> {
    xml: NsReader<&'a [u8]>,
    text: &'a str,
    /// How far lines are counted: the offset and its line.
    line: (usize, usize),
    stack: Vec<Element>,
    lang: Option<String>,
    document: String,
    unit: Option<UnitReader>,
    rows: Vec<Row>,
}

impl Reader<'_> {
    /// Reads one event; false at the end.
    fn step(&mut self) -> Result<bool, Unreadable> {
        let before = usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX);
        let (namespace, event) = match self.xml.read_resolved_event() {
            Ok((namespace, event)) => (known(&namespace), event),
            Err(error) => return Err(self.fault(format!("this is not well-formed XML: {error}"))),
        };
        match event {
            Event::Eof if self.stack.is_empty() && self.lang.is_some() => return Ok(false),
            Event::Eof => return Err(self.fault("the file ends in the middle")),
            Event::DocType(_) => return Err(self.fault("a document type is not read")),
            Event::Decl(declaration) => {
                let utf8 = declaration.encoding().is_none_or(|name| name.is_ok_and(|name| name.eq_ignore_ascii_case("utf-8")));
                if !utf8 {
                    return Err(self.fault("only UTF-8 is read"));
                }
            }
            Event::Start(start) => {
                self.count_lines(before);
                self.open(namespace, &start)?;
            }
            Event::End(_) => self.close(),
            Event::Text(text) => self.words(&text.xml10_content())?,
            Event::CData(text) => self.words(&text.xml10_content())?,
            Event::GeneralRef(reference) => {
                let c = match (reference.resolve_char_ref(), &*reference) {
                    (Ok(Some(c)), _) => c,
                    (Ok(None), "lt") => '<',
                    (Ok(None), "gt") => '>',
                    (Ok(None), "amp") => '&',
                    (Ok(None), "quot") => '"',
                    (Ok(None), "apos") => '\'',
                    _ => return Err(self.fault(format!("the entity `&{};` is not read", &*reference))),
                };
                self.words(c.encode_utf8(&mut [0; 4]))?;
            }
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) => {}
        }
        Ok(true)
    }

    fn open(&mut self, namespace: Namespace, start: &BytesStart) -> Result<(), Unreadable> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(self.fault(format!("elements are nested deeper than {MAX_DEPTH}")));
        }
        let name = start.local_name();
        let element = match (self.stack.last(), namespace, name.as_ref()) {
            (None, Namespace::Core, "xliff") => {
                self.root(start)?;
                Element::Root
            }
            (None, ..) => return Err(self.fault("this is not XLIFF 2.0 or 2.1")),
            (Some(Element::Root), Namespace::Core, "file") => {
                self.document = self.attribute(start, "id")?.unwrap_or_default();
                Element::File
            }
            (Some(Element::File | Element::Group), Namespace::Core, "group") => Element::Group,
            (Some(Element::File | Element::Group), Namespace::Core, "unit") => {
                if self.rows.len() >= MAX_ROWS {
                    return Err(self.fault(format!("the file has more than {MAX_ROWS} units")));
                }
                let row = Row {
                    line: self.line(),
                    document: self.document.clone(),
                    lang: self.lang.clone(),
                    unit: self.attribute(start, "id")?.unwrap_or_default(),
                    ..Row::default()
                };
                self.unit = Some(UnitReader::new(row));
                Element::Unit
            }
            (Some(Element::Unit | Element::Part), Namespace::Core | Namespace::Metadata, name) => {
                let attributes = self.attributes(start)?;
                let taken = self.unit.as_mut().is_some_and(|unit| unit.open(name, &attributes));
                if taken { Element::Part } else { Element::Foreign }
            }
            _ => Element::Foreign,
        };
        self.stack.push(element);
        Ok(())
    }

    fn close(&mut self) {
        match self.stack.pop() {
            Some(Element::Part) => {
                if let Some(unit) = &mut self.unit {
                    unit.close();
                }
            }
            Some(Element::Unit) => self.rows.extend(self.unit.take().map(UnitReader::finish)),
            _ => {}
        }
    }

    fn words(&mut self, text: &str) -> Result<(), Unreadable> {
        match (&mut self.unit, self.stack.last()) {
            (Some(unit), Some(Element::Part)) => unit.words(text),
            (_, None) if !text.trim_matches(['\u{feff}', ' ', '\n', '\r', '\t']).is_empty() => return Err(self.fault("this is not XML")),
            _ => {}
        }
        Ok(())
    }

    /// The version and the language of the file.
    fn root(&mut self, start: &BytesStart) -> Result<(), Unreadable> {
        if self.lang.is_some() {
            return Err(self.fault("the file has two roots"));
        }
        let version = self.attribute(start, "version")?.unwrap_or_default();
        if !VERSIONS.contains(&version.as_str()) {
            return Err(self.fault(format!("XLIFF {version} is not read, only {}", VERSIONS.join(" and "))));
        }
        let lang = self.attribute(start, "trgLang")?;
        self.lang = Some(lang.ok_or_else(|| self.fault("`trgLang` is missing: nobody knows the language of the translations"))?);
        Ok(())
    }

    fn attribute(&self, start: &BytesStart, name: &str) -> Result<Option<String>, Unreadable> {
        Ok(self.attributes(start)?.into_iter().find_map(|(key, value)| (key == name).then_some(value)))
    }

    /// The attributes of an element without those of other namespaces.
    fn attributes(&self, start: &BytesStart) -> Result<Vec<(String, String)>, Unreadable> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute: Attribute = attribute.map_err(|error| self.fault(format!("this is not well-formed XML: {error}")))?;
            if attribute.key.prefix().is_none() {
                let value = attribute.normalized_value(XmlVersion::Explicit1_0);
                let value = value.map_err(|error| self.fault(format!("an attribute cannot be read: {error}")))?;
                attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
            }
        }
        Ok(attributes)
    }

    fn fault(&self, problem: impl Into<String>) -> Unreadable {
        let at = usize::try_from(self.xml.buffer_position().max(self.xml.error_position())).unwrap_or(usize::MAX).min(self.text.len());
        let from = self.line.0.min(at);
        let line = self.line.1 + self.text.as_bytes()[from..at].iter().filter(|byte| **byte == b'\n').count();
        Unreadable::at(line, problem)
    }

    fn line(&self) -> usize {
        self.line.1
    }

    /// Counts lines up to an offset; it only grows.
    fn count_lines(&mut self, to: usize) {
        let to = to.min(self.text.len());
        let (from, line) = self.line;
        if to > from {
            self.line = (to, line + self.text.as_bytes()[from..to].iter().filter(|byte| **byte == b'\n').count());
        }
    }
}

/// A namespace that the reader knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Namespace {
    Core,
    Metadata,
    Other,
}

fn known(namespace: &ResolveResult) -> Namespace {
    match namespace {
        ResolveResult::Bound(namespace) if namespace.0 == CORE => Namespace::Core,
        ResolveResult::Bound(namespace) if namespace.0 == METADATA => Namespace::Metadata,
        _ => Namespace::Other,
    }
}
