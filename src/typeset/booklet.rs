//! A PDF as a booklet: two pages of A5 on each side of a sheet of A4, in the order in which the folded sheets are read.
//!
//! The pages are those of the edition, made smaller: nothing is set again. What a reader on a screen needs (contents, links, tags) stays with
//! the edition itself, and so does its claim to be accessible.

use lopdf::{Dictionary, Document, Object, ObjectId, Result, Stream, dictionary};

/// A sheet of A4 across, in points.
const SHEET: (f32, f32) = (841.89, 595.28);
/// How much smaller a page becomes: half of the sheet.
const SCALE: f32 = std::f32::consts::FRAC_1_SQRT_2;
/// Pages of a sheet, both sides.
const PAGES_OF_A_SHEET: usize = 4;
/// What the catalogue says of pages that are no more.
const OF_PAGES: [&[u8]; 10] =
    [b"AcroForm", b"StructTreeRoot", b"MarkInfo", b"Outlines", b"Names", b"Dests", b"Metadata", b"PageLabels", b"OpenAction", b"PageMode"];

/// Makes a booklet of a PDF.
///
/// # Errors
/// It is none that the typesetter wrote.
pub fn booklet(pdf: &[u8]) -> Result<Vec<u8>> {
    let mut document = Document::load_mem(pdf)?;
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let forms = pages.iter().map(|page| form(&mut document, *page)).collect::<Result<Vec<_>>>()?;
    let tree = document.new_object_id();
    let sides: Vec<Object> =
        sides(forms.len()).map(|side| self::side(&mut document, tree, side.map(|page| page.map(|page| forms[page])))).collect();
    let count = sides.len() as i64;
    document.objects.insert(tree, Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => sides, "Count" => count }));
    let catalog = document.catalog_mut()?;
    OF_PAGES.iter().for_each(|key| {
        catalog.remove(key);
    });
    catalog.set("Pages", tree);
    // Turned over at the short edge, both sides stand upright.
    catalog
        .set("ViewerPreferences", dictionary! { "Duplex" => "DuplexFlipShortEdge", "PrintScaling" => "None", "DisplayDocTitle" => true });
    document.prune_objects();
    document.renumber_objects();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// The pages on each side of each sheet, left and right, counted from 0; none where the last sheet has more room.
fn sides(pages: usize) -> impl Iterator<Item = [Option<usize>; 2]> {
    let places = pages.next_multiple_of(PAGES_OF_A_SHEET);
    let page = move |place: usize| (place < pages).then_some(place);
    (0..places / 2).map(move |side| {
        let (outer, inner) = (page(places - 1 - side), page(side));
        if side % 2 == 0 { [outer, inner] } else { [inner, outer] }
    })
}

/// A page as something that can be drawn.
fn form(document: &mut Document, page: ObjectId) -> Result<ObjectId> {
    let content = document.get_page_content(page);
    let own = document.get_dictionary(page)?;
    let (resources, bounds) = (inherited(document, own, b"Resources"), inherited(document, own, b"MediaBox"));
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => bounds.ok_or(lopdf::Error::DictKey("MediaBox".to_owned()))?,
        "Resources" => resources.unwrap_or_else(|| Object::Dictionary(Dictionary::new())),
    };
    let mut form = Stream::new(form, content);
    form.compress()?;
    Ok(document.add_object(form))
}

/// What a page says itself, or the group of pages it is in.
pub(super) fn inherited(document: &Document, page: &Dictionary, key: &[u8]) -> Option<Object> {
    let mut node = page;
    loop {
        if let Ok(value) = node.get(key) {
            return Some(value.clone());
        }
        node = document.get_dictionary(node.get(b"Parent").ok()?.as_reference().ok()?).ok()?;
    }
}

/// A side of a sheet.
fn side(document: &mut Document, tree: ObjectId, pages: [Option<ObjectId>; 2]) -> Object {
    let (mut content, mut drawn) = (String::new(), Dictionary::new());
    for (place, page) in pages.into_iter().enumerate() {
        let Some(page) = page else { continue };
        let (name, x) = (format!("P{place}"), place as f32 * SHEET.0 / 2.0);
        content.push_str(&format!("q {SCALE} 0 0 {SCALE} {x} 0 cm /{name} Do Q\n"));
        drawn.set(name, page);
    }
    let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    let side = dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => vec![0.into(), 0.into(), SHEET.0.into(), SHEET.1.into()],
        "Resources" => dictionary! { "XObject" => drawn },
        "Contents" => content,
    };
    document.add_object(side).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_sheets_are_read_in_order() {
        let numbers = |pages| sides(pages).map(|side| side.map(|page| page.map_or(0, |page| page + 1))).collect::<Vec<_>>();
        assert_eq!(numbers(8), [[8, 1], [2, 7], [6, 3], [4, 5]]);
        assert_eq!(numbers(5), [[0, 1], [2, 0], [0, 3], [4, 5]]);
        assert_eq!(numbers(1), [[0, 1], [0, 0]]);
        assert!(booklet(b"no PDF").is_err());
    }
}
