//! Two languages of a document beside each other, on paper: set from the finished reading texts by one template of the program.

mod node;

use serde::Serialize;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::source::Tag;
use crate::typeset::ids::file_id;
use crate::typeset::world::LIBRARY;
use crate::typeset::{compile, fonts, language, paged};

use node::Node;

/// The template, and where it reads what it sets.
const TEMPLATE: &str = include_str!("../../../assets/print/beside.typ");
const TEMPLATE_FILE: &str = "beside.typ";
const GIVEN_FILE: &str = "beside.json";
/// How Typst calls a language whose name has a script, which it knows none of: codes for local use (ISO 639-2, `qaa` to `qtz`). The PDF has its name.
const LOCAL: [&str; 2] = ["qaa", "qab"];
/// What is as wide as the sheet.
const WIDE: [&str; 2] = ["<table", "<svg"];

/// What is printed.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The language that the reader reads in, and the other one.
    pub own: Side,
    #[allow(missing_docs, reason = "said above")]
    pub other: Side,
    /// Its date, `YYYY-MM-DD`: archives ask for one.
    pub date: String,
    /// Who may read it, where not everybody may.
    pub marking: Option<String>,
    /// HTML that stands beside each other.
    pub pairs: Vec<(String, String)>,
}

/// One of the languages.
#[derive(Debug, Clone)]
pub struct Side {
    /// The language, and what it calls itself.
    pub tag: Tag,
    #[allow(missing_docs, reason = "said above")]
    pub language: String,
    /// The title, and what the head of each sheet calls it.
    pub title: String,
    #[allow(missing_docs, reason = "said above")]
    pub short: String,
    /// Date and version.
    pub edition: String,
}

/// What the template is given.
#[derive(Serialize)]
struct Given<'a> {
    own: GivenSide<'a>,
    other: GivenSide<'a>,
    date: &'a str,
    marking: Option<&'a str>,
    pairs: Vec<GivenPair>,
}

#[derive(Serialize)]
struct GivenSide<'a> {
    lang: &'a str,
    language: &'a str,
    title: &'a str,
    short: &'a str,
    edition: &'a str,
}

#[derive(Serialize)]
struct GivenPair {
    own: Vec<Node>,
    other: Vec<Node>,
    wide: bool,
}

/// Sets two languages beside each other: a PDF that screen readers understand (UA-1) and archives keep (A-2a).
///
/// It takes up to seconds.
///
/// # Errors
/// What is wrong, for the log: the texts come from editions that could be set.
pub fn beside(given: &Beside) -> Result<Vec<u8>, String> {
    let sides = [&given.own, &given.other];
    let lang = |place: usize| if sides[place].tag.as_str().contains('-') { LOCAL[place] } else { sides[place].tag.as_str() };
    let side = |place: usize| GivenSide {
        lang: lang(place),
        language: &sides[place].language,
        title: &sides[place].title,
        short: &sides[place].short,
        edition: &sides[place].edition,
    };
    let read = |html: &str| node::read(html).map_err(|error| format!("a text cannot be read: {error}"));
    let pair = |(own, other): &(String, String)| {
        let wide = WIDE.iter().any(|name| own.contains(name) || other.contains(name));
        Ok::<_, String>(GivenPair { own: read(own)?, other: read(other)?, wide })
    };
    let pairs = given.pairs.iter().map(pair).collect::<Result<_, _>>()?;
    let json = serde_json::to_vec(&Given { own: side(0), other: side(1), date: &given.date, marking: given.marking.as_deref(), pairs });
    let world = BesideWorld::new(json.map_err(|error| error.to_string())?);
    let made = pdf(&world);
    compile::forget_by_memory();
    let named = |pdf: Vec<u8>, place: usize| match lang(place) == sides[place].tag.as_str() {
        true => Ok(pdf),
        false => language::renamed(&pdf, lang(place), sides[place].tag.as_str()).ok_or_else(|| "its language cannot be named".to_owned()),
    };
    named(named(made?, 0)?, 1)
}

fn pdf(world: &BesideWorld) -> Result<Vec<u8>, String> {
    let said = |errors: typst::ecow::EcoVec<typst::diag::SourceDiagnostic>| {
        errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
    };
    let document = typst::compile::<PagedDocument>(world).output.map_err(said)?;
    let standards = paged::standards().map_err(|error| error.message().to_string())?;
    let options = PdfOptions { ident: Smart::Auto, creator: paged::creator(), standards, ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(said)
}

/// What the template sees: itself, and what it is given.
struct BesideWorld {
    main: Source,
    given: (FileId, Bytes),
    fonts: FontStore,
}

impl BesideWorld {
    fn new(json: Vec<u8>) -> Self {
        let main = Source::new(file_id(TEMPLATE_FILE), TEMPLATE.to_owned());
        Self { main, given: (file_id(GIVEN_FILE), Bytes::new(json)), fonts: fonts::store() }
    }
}

impl World for BesideWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.given.0 { Ok(self.given.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nested_deeper_than_the_typesetter_follows_is_printed_all_the_same() {
        let side = |tag: &str| Side {
            tag: Tag::try_from(tag.to_owned()).unwrap(),
            language: tag.to_owned(),
            title: "A title".to_owned(),
            short: "A title".to_owned(),
            edition: "1.0".to_owned(),
        };
        let deep = format!("{}deepest{}", "<ul><li>".repeat(60), "</li></ul>".repeat(60));
        let pairs = vec![(deep, "<p>#panic() \\ *a* </p>".to_owned())];
        let given = Beside { own: side("en"), other: side("sr-Latn"), date: "2026-11-28".to_owned(), marking: None, pairs };
        assert!(beside(&given).unwrap().starts_with(b"%PDF"));
    }
}
