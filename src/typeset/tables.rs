//! Tables of a reading page as screen readers need them: each has a name, and each cell the names of its column and row.

use typst::ecow::EcoString;
use typst::foundations::Content;
use typst_html::{HtmlElement, HtmlNode, HtmlTag, attr, tag};

use crate::typeset::notes::metadata;

/// The metadata before a table whose rows are named by the cells of a column; the column stands behind it, from 0.
const ROW_HEADS: &str = "armarium-row-heads ";
/// A table with more columns scrolls on a phone: the keyboard must reach what scrolls.
const MOST_COLUMNS: usize = 4;

/// The column whose cells name the rows of the next table, if an element says so.
pub(super) fn row_heads(element: &Content) -> Option<usize> {
    metadata(element)?.strip_prefix(ROW_HEADS)?.parse().ok()
}

/// Names columns by their header cells.
pub(super) fn name_columns(table: &mut HtmlElement) {
    for_cells(table, &mut |cell, _| {
        if cell.tag == tag::th && cell.attrs.get(attr::scope).is_none() {
            cell.attrs.push(attr::scope, "col");
        }
    });
}

/// The last rows of a long table stay together on paper as its footer; on the screen they are rows like others.
pub(super) fn join_foot(table: &mut HtmlElement) {
    let foot = table.children.iter().position(|node| matches!(node, HtmlNode::Element(element) if element.tag == tag::tfoot));
    let Some(HtmlNode::Element(foot)) = foot.map(|at| table.children.remove(at)) else { return };
    if let Some(body) = child(table, tag::tbody) {
        body.children.extend(foot.children);
    }
}

/// Names rows by their cells in one column. A cell over several columns names no row.
pub(super) fn name_rows(table: &mut HtmlElement, column: usize) {
    for_cells(table, &mut |cell, place| {
        if cell.tag == tag::td && place == column && cell.attrs.get(attr::colspan).is_none() {
            cell.tag = tag::th;
            cell.attrs.push(attr::scope, "row");
        }
    });
}

/// Names the table of a figure by the figure's caption. `number` tells the captions of a page apart. Says whether there is a table with
/// a caption.
pub(super) fn name_table(figure: &mut HtmlElement, number: usize) -> bool {
    if !super::html::contains(&figure.children, tag::table) {
        return false;
    }
    // No label of a section or figure has an underline.
    let name = EcoString::from(format!("caption_{number}"));
    let Some(caption) = child(figure, tag::figcaption) else { return false };
    caption.attrs.0.retain(|(attribute, _)| *attribute != attr::id);
    caption.attrs.push(attr::id, name.clone());
    name_inside(figure, &name);
    true
}

fn name_inside(element: &mut HtmlElement, name: &EcoString) {
    for node in element.children.make_mut() {
        let HtmlNode::Element(element) = node else { continue };
        if element.tag == tag::table {
            element.attrs.push(attr::aria_labelledby, name.clone());
            continue;
        }
        name_inside(element, name);
        let wide = child(element, tag::table).is_some_and(|table| columns(table) > MOST_COLUMNS);
        if wide {
            element.attrs.push(attr::role, "region");
            element.attrs.push(attr::aria_labelledby, name.clone());
            element.attrs.push(attr::tabindex, "0");
        }
    }
}

fn columns(table: &mut HtmlElement) -> usize {
    let mut most = 0;
    for_cells(table, &mut |_, place| most = most.max(place + 1));
    most
}

fn child(element: &mut HtmlElement, wanted: HtmlTag) -> Option<&mut HtmlElement> {
    element.children.make_mut().iter_mut().find_map(|node| match node {
        HtmlNode::Element(child) if child.tag == wanted => Some(child),
        _ => None,
    })
}

/// Every cell of a table with its place in the row, from 0.
fn for_cells(element: &mut HtmlElement, change: &mut impl FnMut(&mut HtmlElement, usize)) {
    let in_row = element.tag == tag::tr;
    let mut place = 0;
    for node in element.children.make_mut() {
        let HtmlNode::Element(child) = node else { continue };
        if in_row {
            change(child, place);
            place += 1;
        } else if [tag::thead, tag::tbody, tag::tfoot, tag::tr].contains(&child.tag) {
            for_cells(child, change);
        }
    }
}
