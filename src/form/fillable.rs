//! A PDF whose fields can be filled in.
//!
//! Templates print a field as a link to `field:NAME`, or as links to `field:NAME/OPTION` for what can be chosen. So the typesetter says where it stands, how
//! large it is, and at which place of the structure; here the link becomes a field (ISO 32000-1, 12.7), and its element of the structure a `Form`.
//!
//! The file stays what it claims to be, PDF/UA-1 and PDF/A-2a: every field has a description and an appearance, none has an action, and no page uses the font
//! that readers write with.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Result, Stream, dictionary, text_string};

use crate::form::{Field, Form, Kind};

/// What the address of a link begins with that stands where a field is.
pub const SCHEME: &str = "field:";
/// The entry of the PDF's form in which the program says what it asks.
pub(super) const DEFINITION: &[u8] = b"Armarium";
/// The state of a button that is not set.
pub(super) const OFF: &str = "Off";
/// The state of a check that is set.
const ON: &str = "yes";

/// An annotation is printed.
const PRINT: i64 = 1 << 2;
/// A text has several lines.
const MULTILINE: i64 = 1 << 12;
/// A button is one of several, of which one can be set.
const RADIO: i64 = 1 << 15;

/// How readers write what is typed: in black, 10 points high.
const LINE: &str = "/Helv 10 Tf 0 g";
/// The same, as high as all of the text fits.
const LINES: &str = "/Helv 0 Tf 0 g";

/// Makes the fields of a PDF of the typesetter such that they can be filled in.
///
/// # Errors
/// The PDF is none that the typesetter wrote, or has no place for a field of the form.
pub fn fillable(pdf: &[u8], form: &Form) -> Result<Vec<u8>> {
    let mut document = Document::load_mem(pdf)?;
    let mut places = places(&document);
    name_elements(&mut document, &places);
    let fields = form.fields.iter().map(|field| Ok(made(&mut document, &mut places, field)?.into()));
    let fields = fields.collect::<Result<Vec<Object>>>()?;
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding" };
    let font = document.add_object(font);
    let definition = document.add_object(Stream::new(Dictionary::new(), serde_json::to_vec(form).unwrap_or_default()));
    let mut asked = dictionary! {
        "Fields" => fields,
        "DA" => Object::string_literal(LINE),
        "DR" => dictionary! { "Font" => dictionary! { "Helv" => font } },
    };
    asked.set(DEFINITION, definition);
    let asked = document.add_object(asked);
    document.catalog_mut()?.set("AcroForm", asked);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// The place of a field.
struct Place {
    annotation: ObjectId,
    page: ObjectId,
    /// Width and height, in points.
    size: (f32, f32),
}

/// The places of all fields, by what stands behind [`SCHEME`].
fn places(document: &Document) -> BTreeMap<String, Place> {
    let mut places = BTreeMap::new();
    for page in document.page_iter() {
        let annotations = document.get_dictionary(page).and_then(|page| page.get_deref(b"Annots", document)).and_then(Object::as_array);
        for annotation in annotations.into_iter().flatten().filter_map(|entry| entry.as_reference().ok()) {
            let Ok(link) = document.get_dictionary(annotation) else { continue };
            if let (Some(name), Some(size)) = (name(document, link), size(document, link)) {
                places.insert(name, Place { annotation, page, size });
            }
        }
    }
    places
}

/// What a link says of the field in whose place it stands.
fn name(document: &Document, link: &Dictionary) -> Option<String> {
    let action = link.get_deref(b"A", document).ok()?.as_dict().ok()?;
    let address = action.get(b"URI").ok()?.as_str().ok()?;
    Some(std::str::from_utf8(address).ok()?.strip_prefix(SCHEME)?.to_owned())
}

fn size(document: &Document, link: &Dictionary) -> Option<(f32, f32)> {
    let corners = link.get_deref(b"Rect", document).ok()?.as_array().ok()?;
    let corners = corners.iter().map(|corner| corner.as_float().ok()).collect::<Option<Vec<_>>>()?;
    let [left, bottom, right, top] = corners[..] else { return None };
    Some(((right - left).abs(), (top - bottom).abs()))
}

/// Calls the elements of the structure that hold fields what they are.
fn name_elements(document: &mut Document, places: &BTreeMap<String, Place>) {
    for object in document.objects.values_mut() {
        let Ok(element) = object.as_dict_mut() else { continue };
        let holds_field = |kid: &Object| {
            let annotation = kid.as_dict().and_then(|kid| kid.get(b"Obj")).and_then(Object::as_reference);
            annotation.is_ok_and(|annotation| places.values().any(|place| place.annotation == annotation))
        };
        let is_link = element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Link");
        if is_link && element.get(b"K").and_then(Object::as_array).is_ok_and(|kids| kids.iter().any(holds_field)) {
            element.set("S", "Form");
        }
    }
}

/// Makes a field where its links stand.
fn made(document: &mut Document, places: &mut BTreeMap<String, Place>, field: &Field) -> Result<ObjectId> {
    let mut place = |name: String| places.remove(&name).ok_or(lopdf::Error::DictKey(name));
    let mut own = dictionary! { "T" => Object::string_literal(field.name.as_str()), "TU" => text_string(&field.described()) };
    match field.kind {
        Kind::Choice => {
            let group = document.new_object_id();
            let mut kids = Vec::<Object>::with_capacity(field.options.len());
            for option in &field.options {
                let place = place(format!("{}/{}", field.name, option.name))?;
                let states = states(document, &option.name, place.size);
                let says = text_string(&format!("{}: {}", field.label, option.text));
                let button = dictionary! { "Parent" => group, "AS" => OFF, "AP" => states, "Contents" => says };
                kids.push(widget(document, &place, &button)?.into());
            }
            put(&mut own, &dictionary! { "FT" => "Btn", "Ff" => RADIO, "V" => OFF, "Kids" => kids });
            document.objects.insert(group, own.into());
            Ok(group)
        }
        Kind::Check => {
            let place = place(field.name.clone())?;
            let states = states(document, ON, place.size);
            put(&mut own, &dictionary! { "FT" => "Btn", "V" => OFF, "AS" => OFF, "AP" => states });
            widget(document, &place, &own)
        }
        Kind::Text | Kind::Lines | Kind::Number | Kind::Date | Kind::Time => {
            let place = place(field.name.clone())?;
            let empty = appearance(document, place.size, "/Tx BMC EMC".to_owned());
            let (flags, style) = if field.kind == Kind::Lines { (MULTILINE, LINES) } else { (0, LINE) };
            put(
                &mut own,
                &dictionary! {
                    "FT" => "Tx",
                    "Ff" => flags,
                    "DA" => Object::string_literal(style),
                    "MaxLen" => field.kind.limit() as i64,
                    "AP" => dictionary! { "N" => empty },
                },
            );
            widget(document, &place, &own)
        }
    }
}

/// Makes what people fill in of the link in its place.
fn widget(document: &mut Document, place: &Place, own: &Dictionary) -> Result<ObjectId> {
    let annotation = document.get_dictionary_mut(place.annotation)?;
    for key in [&b"A"[..], b"Border", b"Contents", b"QuadPoints"] {
        annotation.remove(key);
    }
    put(annotation, &dictionary! { "Subtype" => "Widget", "F" => PRINT, "P" => place.page });
    put(annotation, own);
    Ok(place.annotation)
}

/// Sets entries, also those that are there: `Dictionary::extend` joins two values into an array.
fn put(into: &mut Dictionary, entries: &Dictionary) {
    for (key, value) in entries {
        into.set(key.clone(), value.clone());
    }
}

/// What a button looks like when it is set, and when it is not.
fn states(document: &mut Document, name: &str, size: (f32, f32)) -> Dictionary {
    let (on, off) = (appearance(document, size, tick(size)), appearance(document, size, String::new()));
    let mut states = Dictionary::new();
    states.set(name, on);
    states.set(OFF, off);
    dictionary! { "N" => states }
}

fn appearance(document: &mut Document, (width, height): (f32, f32), content: String) -> ObjectId {
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), width.into(), height.into()],
        "Resources" => Dictionary::new(),
    };
    document.add_object(Stream::new(form, content.into_bytes()))
}

/// Two strokes of a pen in a box.
fn tick((width, height): (f32, f32)) -> String {
    let (x, y) = (|part: f32| width * part, |part: f32| height * part);
    format!("q 1.4 w 1 J 1 j {:.2} {:.2} m {:.2} {:.2} l {:.2} {:.2} l S Q", x(0.2), y(0.5), x(0.42), y(0.22), x(0.82), y(0.8))
}
