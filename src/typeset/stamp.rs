//! A copy for one person: a line with who took it, when, and under which number, in the margin of every page.
//!
//! The line is drawn by the outlines of the program's own letters, once, and put onto each page as an artifact (ISO 32000-1, 14.8.2.2): the tags of the document,
//! its fonts and what it claims to be (PDF/UA, PDF/A) stay as they are.

use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Result, Stream, dictionary};
use ttf_parser::{Face, GlyphId, OutlineBuilder};
use typst::text::Font;

use crate::locale::glyphs;
use crate::typeset::booklet::inherited;

/// Size of the letters, in points.
const SIZE: f32 = 7.0;
/// Distance from the left and from the lower edge of the page, in points. The line runs upwards, where no template prints.
const PLACE: (f32, f32) = (14.0, 40.0);
/// Grey of the letters, from 0 (black) to 1.
const GREY: f32 = 0.35;
/// The name of the line among what a page draws.
const NAME: &str = "ArmariumCopy";

/// Puts a line into the margin of every page.
///
/// # Errors
/// It is no PDF that the typesetter wrote.
pub fn stamp(pdf: &[u8], text: &str) -> Result<Vec<u8>> {
    let mut document = Document::load_mem(pdf)?;
    let (outlines, width) = drawn(text);
    let bounds = vec![0.0.into(), (-SIZE).into(), width.into(), SIZE.into()];
    let mut line = Stream::new(
        dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => bounds, "Resources" => Dictionary::new() },
        outlines.into_bytes(),
    );
    line.compress()?;
    let line = document.add_object(line);
    // What a page draws before must not move or colour the line.
    let begin = document.add_object(Stream::new(Dictionary::new(), b"q\n".to_vec()));
    let (x, y) = PLACE;
    let end = format!("\nQ\n/Artifact <</Type /Pagination /Attached [/Left]>> BDC\nq 0 1 -1 0 {x} {y} cm /{NAME} Do Q\nEMC\n");
    let end = document.add_object(Stream::new(Dictionary::new(), end.into_bytes()));
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    for page in pages {
        let own = document.get_dictionary(page)?;
        let mut contents = match own.get(b"Contents") {
            Ok(Object::Array(streams)) => streams.clone(),
            Ok(stream) => vec![stream.clone()],
            Err(_) => Vec::new(),
        };
        contents.insert(0, begin.into());
        contents.push(end.into());
        let mut resources = dictionary(&document, inherited(&document, own, b"Resources"));
        let mut drawn = dictionary(&document, resources.get(b"XObject").ok().cloned());
        drawn.set(NAME, line);
        resources.set("XObject", drawn);
        let own = document.get_dictionary_mut(page)?;
        own.set("Contents", contents);
        own.set("Resources", resources);
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// A dictionary, wherever it stands; an empty one where there is none.
fn dictionary(document: &Document, object: Option<Object>) -> Dictionary {
    let object = object.and_then(|object| document.dereference(&object).ok().map(|(_, object)| object.clone()));
    object.and_then(|object| object.as_dict().ok().cloned()).unwrap_or_default()
}

/// The outlines of a line of text as it is drawn, and how wide it is. A letter that no font has is left out.
fn drawn(text: &str) -> (String, f32) {
    let mut path = Path { out: format!("{GREY} g\n"), scale: 1.0, x: 0.0, last: (0.0, 0.0) };
    for c in text.chars() {
        let Some((face, glyph)) = glyphs::fonts().iter().find_map(|font| glyph(font, c)) else { continue };
        path.scale = SIZE / f32::from(face.units_per_em());
        face.outline_glyph(glyph, &mut path);
        path.x += f32::from(face.glyph_hor_advance(glyph).unwrap_or_default()) * path.scale;
    }
    // Nonzero winding, as fonts are drawn.
    path.out.push_str("f\n");
    (path.out, path.x)
}

/// The outline of a letter in a font that has it.
fn glyph(font: &Font, c: char) -> Option<(Face<'_>, GlyphId)> {
    let face = font.info().coverage.contains(c.into()).then(|| Face::parse(font.data(), font.index()).ok()).flatten()?;
    let glyph = face.glyph_index(c)?;
    Some((face, glyph))
}

/// Outlines as operators of a content stream.
struct Path {
    out: String,
    scale: f32,
    /// Where the letter stands.
    x: f32,
    /// The last point, as fonts count.
    last: (f32, f32),
}

impl Path {
    fn point(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, y * self.scale)
    }
}

impl OutlineBuilder for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        let (a, b) = self.point(x, y);
        let _ = writeln!(self.out, "{a:.3} {b:.3} m");
        self.last = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (a, b) = self.point(x, y);
        let _ = writeln!(self.out, "{a:.3} {b:.3} l");
        self.last = (x, y);
    }

    /// PDF knows cubic curves only.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (x0, y0) = self.last;
        let third = |from: f32, to: f32| from + 2.0 / 3.0 * (to - from);
        self.curve_to(third(x0, x1), third(y0, y1), third(x, x1), third(y, y1), x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((a, b), (c, d), (e, f)) = (self.point(x1, y1), self.point(x2, y2), self.point(x, y));
        let _ = writeln!(self.out, "{a:.3} {b:.3} {c:.3} {d:.3} {e:.3} {f:.3} c");
        self.last = (x, y);
    }

    fn close(&mut self) {
        self.out.push_str("h\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_wide_as_its_letters() {
        let (one, width) = drawn("una");
        let (two, twice) = drawn("unauna");
        assert!(one.contains(" c\n") && one.ends_with("f\n") && two.len() > one.len());
        assert!((twice - 2.0 * width).abs() < 0.01 && width > 2.0 * SIZE / 2.0, "{width} {twice}");
        assert_eq!(drawn("").1, 0.0);
        assert!(stamp(b"no PDF", "una").is_err());
    }
}
