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
use crate::typeset::html::{self, TOOLS_ELEMENT};
use crate::typeset::input::EditionInput;
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
        Ok(cut_out(&reading.body))
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

/// The section of a reading page in which the message stands, with `<mark>` around it.
fn cut_out(body: &str) -> Option<String> {
    let at = in_text(body, MARK_START).next()?;
    // Every heading of a section is followed by the place of its links.
    let slot = format!("<{TOOLS_ELEMENT} name=\"");
    let heading = |before: &str| before.rfind("<h").unwrap_or_default();
    let start = match body[..at].rfind(&slot) {
        Some(slot) => heading(&body[..slot]),
        None => heading(&body[..at]),
    };
    // A message in a heading belongs to that heading's section.
    let start =
        body[start..at].rfind("<h").filter(|inner| body[start + inner..at].matches("</h").count() == 0).map_or(start, |i| start + i);
    let end = match body[at..].match_indices(&slot).map(|(i, _)| at + i).find(|slot| heading(&body[..*slot]) > at) {
        Some(slot) => heading(&body[..slot]),
        None => body.len(),
    };
    Some(with_marks(&body[start..end]))
}

/// Where a character stands in text, not inside of a tag.
fn in_text(html: &str, wanted: char) -> impl Iterator<Item = usize> {
    let mut in_tag = false;
    html.char_indices().filter_map(move |(i, c)| {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ => {}
        }
        (c == wanted && !in_tag).then_some(i)
    })
}

/// Elements inside of a line; a mark may enclose them, and stands inside of all others.
const INLINE: [&str; 9] = ["a", "em", "strong", "sub", "sup", "span", "br", "code", "svg"];

/// The marks as elements around what stands in lines; those inside of attributes go.
fn with_marks(html: &str) -> String {
    let mut marked = String::with_capacity(html.len() + 32);
    let (mut wanted, mut open) = (false, false);
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        let (piece, after) = match c {
            '<' => rest.split_at(rest.find('>').map_or(rest.len(), |end| end + 1)),
            c => rest.split_at(c.len_utf8()),
        };
        rest = after;
        match c {
            MARK_START => wanted = true,
            MARK_END => wanted = false,
            _ => {}
        }
        let name = piece.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let block = c == '<' && !INLINE.contains(&name);
        if open && (!wanted || block) {
            marked.push_str("</mark>");
            open = false;
        } else if wanted && !open && !block && c != MARK_START && !c.is_whitespace() {
            marked.push_str("<mark>");
            open = true;
        }
        marked.extend(piece.chars().filter(|c| ![MARK_START, MARK_END].contains(c)));
    }
    if open { marked + "</mark>" } else { marked }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_section_of_a_message_is_cut_out_and_marked() {
        let body = "<h2 id=\"a\">A</h2><slot name=\"a\"></slot><p>one</p><h2 id=\"b\">\u{2063}B\u{2064}</h2><slot name=\"b\"></slot><p alt=\"\u{2063}x\u{2064}\">\u{2063}two\u{2064}</p><h3 id=\"c\">C</h3><slot name=\"c\"></slot>";
        assert_eq!(cut_out(body).unwrap(), "<h2 id=\"b\"><mark>B</mark></h2><slot name=\"b\"></slot><p alt=\"x\"><mark>two</mark></p>");
        let body = body.replacen("\u{2063}B\u{2064}", "B", 1);
        assert_eq!(cut_out(&body).unwrap(), "<h2 id=\"b\">B</h2><slot name=\"b\"></slot><p alt=\"x\"><mark>two</mark></p>");
        let whole = "<h2 id=\"a\">A</h2><slot name=\"a\"></slot>\u{2063}<p><strong>Stop.</strong> Go.</p>\u{2064}<p>x</p>";
        let expected = "<h2 id=\"a\">A</h2><slot name=\"a\"></slot><p><mark><strong>Stop.</strong> Go.</mark></p><p>x</p>";
        assert_eq!(cut_out(whole).unwrap(), expected);
        assert!(cut_out("<p>nothing</p>").is_none());
    }
}
