//! XLIFF that comes back from another program.
//!
//! The reader knows no entities and no document type, counts what it meets, and keeps no more than the file holds. Elements
//! of other modules are passed over.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

use super::super::{MAX_ROWS, Row, Unreadable};
use super::older::OlderUnit;
use super::root::{self, Family, Version};
use super::unit::UnitReader;
use super::{CORE, METADATA, OLDER};

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

/// The unit that is being read.
enum AnyUnit {
    Two(UnitReader),
    One(OlderUnit),
}

/// The rows of a file of either version.
///
/// # Errors
/// Says what the file is instead, or where it is broken.
pub fn read(text: &str) -> Result<Vec<Row>, Unreadable> {
    let mut reader = Reader {
        xml: NsReader::from_str(text),
        text,
        line: (0, 1),
        stack: Vec::new(),
        version: None,
        lang: None,
        document: String::new(),
        files: 0,
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
    version: Option<Version>,
    lang: Option<String>,
    document: String,
    files: usize,
    unit: Option<AnyUnit>,
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
            Event::Eof if !self.stack.is_empty() || self.version.is_none() => return Err(self.fault("the file ends in the middle")),
            Event::Eof if self.version == Some(Version::One) && self.files == 0 => {
                return Err(self.fault("this is not XLIFF 2.0 or 2.1 but 1.2, and it holds no file"));
            }
            Event::Eof => return Ok(false),
            Event::DocType(kind) => {
                let name = kind.split_whitespace().next().unwrap_or_default().to_owned();
                let problem = if name == "xliff" { "a document type is not read".to_owned() } else { root::named(&name) };
                return Err(self.fault(problem));
            }
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
        let name = name.as_ref();
        if let (Some(version), true) = (self.version, namespace != Namespace::Other)
            && version.lacks(name)
            && self.unit.is_none()
        {
            let is = version.name();
            return Err(self.fault(format!("the file says that it is XLIFF {is}, which has no `<{name}>`: version and content do not fit")));
        }
        let element = match (self.stack.last(), namespace, name) {
            (None, _, "xliff") => {
                self.root(start, namespace)?;
                Element::Root
            }
            (None, _, name) => return Err(self.fault(root::named(name))),
            (_, Namespace::Other, _) => Element::Foreign,
            (Some(Element::Root), _, "file") => {
                self.file(start)?;
                Element::File
            }
            (Some(Element::File | Element::Group), _, "group" | "body") => Element::Group,
            (Some(Element::File | Element::Group), _, "unit" | "trans-unit") => {
                self.unit(start)?;
                Element::Unit
            }
            (Some(Element::Unit | Element::Part), _, name) => {
                let attributes = self.attributes(start)?;
                let taken = match &mut self.unit {
                    Some(AnyUnit::Two(unit)) => unit.open(name, &attributes),
                    Some(AnyUnit::One(unit)) => unit.open(name, &attributes),
                    None => false,
                };
                if taken { Element::Part } else { Element::Foreign }
            }
            _ => Element::Foreign,
        };
        self.stack.push(element);
        Ok(())
    }

    fn close(&mut self) {
        match self.stack.pop() {
            Some(Element::Part) => match &mut self.unit {
                Some(AnyUnit::Two(unit)) => unit.close(),
                Some(AnyUnit::One(unit)) => unit.close(),
                None => {}
            },
            Some(Element::Unit) => self.rows.extend(self.unit.take().map(|unit| match unit {
                AnyUnit::Two(unit) => unit.finish(),
                AnyUnit::One(unit) => unit.finish(),
            })),
            _ => {}
        }
    }

    fn words(&mut self, text: &str) -> Result<(), Unreadable> {
        match (&mut self.unit, self.stack.last()) {
            (Some(AnyUnit::Two(unit)), Some(Element::Part)) => unit.words(text),
            (Some(AnyUnit::One(unit)), Some(Element::Part)) => unit.words(text),
            (_, None) if !text.trim_matches(['\u{feff}', ' ', '\n', '\r', '\t']).is_empty() => return Err(self.fault("this is not XML")),
            _ => {}
        }
        Ok(())
    }

    /// The version of the file, and in version 2 its language.
    fn root(&mut self, start: &BytesStart, namespace: Namespace) -> Result<(), Unreadable> {
        if self.version.is_some() {
            return Err(self.fault("the file has two roots"));
        }
        let family = match namespace {
            Namespace::Core => Family::Of(Version::Two),
            Namespace::Older => Family::Of(Version::One),
            Namespace::None => Family::Unnamed,
            Namespace::Metadata | Namespace::Other => Family::Other,
        };
        let namespaces: Vec<String> = start.attributes().flatten().map(|attribute| attribute.value.to_string()).collect();
        let said = self.attribute(start, "version")?.unwrap_or_default();
        let version = root::version(family, &said, &namespaces).map_err(|problem| self.fault(problem))?;
        self.version = Some(version);
        if version == Version::Two {
            let lang = self.attribute(start, "trgLang")?;
            self.lang = Some(lang.ok_or_else(|| self.fault("`trgLang` is missing: nobody knows the language of the translations"))?);
        }
        Ok(())
    }

    /// The document of a file and, in version 1, its language. Programs may give files names of their own, but they keep where the
    /// original stands.
    fn file(&mut self, start: &BytesStart) -> Result<(), Unreadable> {
        self.files += 1;
        let original = self.attribute(start, "original")?.unwrap_or_default();
        let name = original.rsplit(['/', '\\']).next().unwrap_or_default();
        self.document = match (name.strip_suffix(".ftl"), self.version) {
            (Some(name), _) => name.to_owned(),
            (None, Some(Version::One)) => original,
            (None, _) => self.attribute(start, "id")?.unwrap_or_default(),
        };
        if self.version == Some(Version::One) {
            self.lang = self.attribute(start, "target-language")?;
        }
        Ok(())
    }

    /// A unit, whose name is its id; programs of version 1 number units and keep their names beside.
    fn unit(&mut self, start: &BytesStart) -> Result<(), Unreadable> {
        if self.rows.len() >= MAX_ROWS {
            return Err(self.fault(format!("the file has more than {MAX_ROWS} units")));
        }
        let attributes = self.attributes(start)?;
        let attribute = |name: &str| attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let name = match self.version {
            Some(Version::One) => attribute("resname").or_else(|| attribute("id")),
            _ => attribute("id"),
        };
        let row = Row {
            line: self.line(),
            document: self.document.clone(),
            lang: self.lang.clone(),
            unit: name.unwrap_or_default(),
            ..Row::default()
        };
        self.unit = Some(match self.version {
            Some(Version::One) => AnyUnit::One(OlderUnit::new(row, &attributes)),
            _ => AnyUnit::Two(UnitReader::new(row)),
        });
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
    Older,
    Metadata,
    None,
    Other,
}

fn known(namespace: &ResolveResult) -> Namespace {
    match namespace {
        ResolveResult::Bound(namespace) if namespace.0 == CORE => Namespace::Core,
        ResolveResult::Bound(namespace) if namespace.0 == OLDER => Namespace::Older,
        ResolveResult::Bound(namespace) if namespace.0 == METADATA => Namespace::Metadata,
        ResolveResult::Unbound => Namespace::None,
        _ => Namespace::Other,
    }
}
