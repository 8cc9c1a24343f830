//! How a printed document ends: a last page with a few lines looks forgotten, and costs a sheet.

use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

/// Where heads end, from the upper edge of a page, in points.
const HEAD: f64 = 70.0;
/// Where feet begin, from the lower edge of a page, in points.
const FOOT: f64 = 100.0;
/// The part of the space between them that a last page fills at least.
const LEAST: f64 = 0.2;

/// Whether the last page holds a few lines only.
pub(crate) fn is_forlorn(document: &PagedDocument) -> bool {
    let (Some(last), true) = (document.pages().last(), document.pages().len() > 1) else { return false };
    let (top, bottom) = (HEAD, last.frame.height().to_pt() - FOOT);
    let mut lowest = top;
    walk(&last.frame, Transform::identity(), &mut |y| {
        if y.to_pt() < bottom {
            lowest = f64::max(lowest, y.to_pt());
        }
    });
    lowest - top < (bottom - top) * LEAST
}

/// Calls a function with the height of every line of text, from the top of the page.
fn walk(frame: &Frame, transform: Transform, line: &mut impl FnMut(Abs)) {
    for (at, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), line),
            FrameItem::Text(_) => line(Point::zero().transform(here).y),
            _ => {}
        }
    }
}
