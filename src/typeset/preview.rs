//! Where a message stands: the picture of its printed page and its section of the reading page, with the message marked.
//!
//! Of an edition that is told which message to mark, the functions that print messages put a note before and after content, and an
//! invisible character before and after a string. Both travel through layout, so the message is found in headings, tables and
//! drawings alike.

use std::panic::{AssertUnwindSafe, catch_unwind};

use typst::introspection::Tag;
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::text::TextItem;
use typst::utils::Scalar;
use typst::visualize::{Color, FixedStroke, Geometry};
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

use crate::diagnostic::{Code, Diagnostic};
use crate::typeset::compile::{evaluate, print, screen};
use crate::typeset::html;
use crate::typeset::input::EditionInput;
use crate::typeset::marked;
use crate::typeset::notes::{MARK_END, MARK_START, Note};
use crate::typeset::world::{EditionWorld, Typesetter};

/// Pixels of the picture per point: an A4 page is 744 pixels wide, which is legible beside the text and small.
const PIXELS_PER_POINT: f64 = 1.25;
/// The highest picture that is made, in points: a page longer than A3 is nobody's document.
const MAX_PAGE_POINTS: f64 = 1_800.0;

/// A printed page with the message marked.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The page, from 1.
    pub page: usize,
    /// The number of pages.
    pub pages: usize,
    /// PNG.
    pub png: Vec<u8>,
}

/// The picture of the page that a message stands on; `None` where it is not printed.
pub fn picture(typesetter: &Typesetter, input: &EditionInput, marked: &str) -> Result<Option<Picture>, Vec<Diagnostic>> {
    let world = EditionWorld::marking(typesetter, input, marked);
    guarded(input, || {
        let document = print(&world)?.document;
        let pages = document.pages().len();
        let drawn =
            |(number, marks): (usize, Vec<Mark>)| Some(Picture { page: number + 1, pages, png: draw(&document.pages()[number], &marks)? });
        Ok(best_page(&document).and_then(drawn))
    })
}

/// The section of the reading page that a message stands in, HTML; `None` where it is not shown.
pub fn section(typesetter: &Typesetter, input: &EditionInput, marked: &str) -> Result<Option<String>, Vec<Diagnostic>> {
    let world = EditionWorld::marking(typesetter, input, marked);
    guarded(input, || {
        evaluate(&world);
        let (paper, screen) = rayon::join(|| print(&world), || screen(&world));
        let reading = html::reading(&world, screen?.document, &paper?.headings, "")?;
        Ok(marked::section(&reading))
    })
}

/// A panic in a library must not end the thread that makes previews.
fn guarded<T>(input: &EditionInput, make: impl FnOnce() -> Result<T, Vec<Diagnostic>>) -> Result<T, Vec<Diagnostic>> {
    catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|_| {
        let fault = Diagnostic::error(Code::Internal, format!("manuals/{}/main.typ", input.slug), "the typesetter failed on this document");
        Err(vec![fault])
    })
}

/// A stretch of the marked message on a page.
struct Mark {
    at: Point,
    size: Size,
    /// The size of its letters.
    text: Abs,
}

/// The page on which the message stands largest: a heading's own page rather than the contents or the running head.
fn best_page(document: &PagedDocument) -> Option<(usize, Vec<Mark>)> {
    let pages = document.pages().iter().enumerate().filter_map(|(number, page)| {
        let mut marks = Vec::new();
        walk(&page.frame, Transform::identity(), &mut false, &mut marks);
        (!marks.is_empty()).then_some((number, marks))
    });
    let largest = |marks: &[Mark]| marks.iter().map(|mark| mark.text).max().unwrap_or_default();
    // Of equal ones the first: `max_by_key` would take the last.
    pages.reduce(|best, next| if largest(&next.1) > largest(&best.1) { next } else { best })
}

fn walk(frame: &Frame, transform: Transform, inside: &mut bool, marks: &mut Vec<Mark>) {
    for (at, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), inside, marks),
            FrameItem::Text(text) => marks.extend(marked(text, here, inside)),
            FrameItem::Tag(Tag::Start(element, _)) => match Note::of(element) {
                Some(Note::Mark) => *inside = true,
                Some(Note::MarkEnd) => *inside = false,
                _ => {}
            },
            _ => {}
        }
    }
}

/// The part of a run of text that belongs to the message.
fn marked(text: &TextItem, transform: Transform, inside: &mut bool) -> Option<Mark> {
    let (mut start, mut end) = (None, Abs::zero());
    let mut x = Abs::zero();
    for glyph in &text.glyphs {
        let letters = &text.text[glyph.range()];
        let (starts, ends) = (letters.contains(MARK_START), letters.contains(MARK_END));
        *inside |= starts;
        let next = x + glyph.x_advance.at(text.size);
        if *inside {
            start.get_or_insert(x);
            end = next;
        }
        *inside &= !ends;
        x = next;
    }
    let start = start.filter(|start| end > *start)?;
    // Letters stand on the line; some reach below it.
    let (top, bottom) = (Point::new(start, -text.size * 0.85), Point::new(end, text.size * 0.3));
    let (top, bottom) = (top.transform(transform), bottom.transform(transform));
    Some(Mark { at: top, size: Size::new(bottom.x - top.x, bottom.y - top.y), text: text.size })
}

fn draw(page: &Page, marks: &[Mark]) -> Option<Vec<u8>> {
    if page.frame.height() > Abs::pt(MAX_PAGE_POINTS) || page.frame.width() > Abs::pt(MAX_PAGE_POINTS) {
        return None;
    }
    let mut page = page.clone();
    let under: Vec<_> = marks
        .iter()
        .map(|mark| {
            let shape = Geometry::Rect(mark.size).filled_and_stroked(
                Color::from_u8(255, 226, 120, 255),
                FixedStroke { paint: Color::from_u8(176, 120, 0, 255).into(), thickness: Abs::pt(0.4), ..FixedStroke::default() },
            );
            (mark.at, FrameItem::Shape(shape, typst::syntax::Span::detached()))
        })
        .collect();
    page.frame.prepend_multiple(under);
    let options = RenderOptions { pixel_per_pt: Scalar::new(PIXELS_PER_POINT), render_bleed: false };
    let pixels = typst_render::render(&page, &options);
    // The paper is white: what covers it is opaque, so transparency says nothing.
    let colours: Vec<u8> = pixels.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    png(&colours, pixels.width(), pixels.height()).ok()
}

/// A picture of opaque pixels, written fast: it is looked at once, and the translator waits for it.
fn png(colours: &[u8], width: u32, height: u32) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header()?.write_image_data(colours)?;
    Ok(bytes)
}
