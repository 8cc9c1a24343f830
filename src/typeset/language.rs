//! The language of a PDF that Typst has no name for: `sr-Latn` is `sr` to it, and a voice that expects Cyrillic spells Latin letters.
//!
//! A PDF of Typst is plain: objects one after the other, a table of where they begin (ISO 32000-1, 7.5.4), and a trailer. The language
//! stands in the catalog, in elements of the structure, in marked content inside of compressed pages, and in the XMP metadata. All
//! are written anew, and so is the table.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

/// The bytes of a place in the table of objects: `0000000017 00000 n`, with the end of its line.
const PLACE: usize = 20;

/// A PDF in which the language `from` is called `to`; `None` where the file is not written as expected.
pub(super) fn renamed(pdf: &[u8], from: &str, to: &str) -> Option<Vec<u8>> {
    let (table, places) = table(pdf)?;
    let mut objects: Vec<(usize, usize)> = places.iter().enumerate().filter_map(|(number, place)| Some((number, (*place)?))).collect();
    objects.sort_by_key(|(_, place)| *place);
    let ends = objects.iter().skip(1).map(|(_, place)| *place).chain([table]);
    let names = [("/Lang(", ")"), ("/Lang (", ")"), ("<rdf:li>", "</rdf:li>")]
        .map(|(before, after)| (format!("{before}{from}{after}"), format!("{before}{to}{after}")));

    let mut out = Vec::with_capacity(pdf.len() + 1024);
    out.extend_from_slice(pdf.get(..objects.first()?.1)?);
    let mut moved = vec![None; places.len()];
    for ((number, place), end) in objects.iter().zip(ends) {
        moved[*number] = Some(out.len());
        out.extend_from_slice(&object(pdf.get(*place..end)?, &names)?);
    }
    let start = out.len();
    let entries = table_start(pdf, table)?;
    out.extend_from_slice(pdf.get(table..entries)?);
    for (number, place) in moved.iter().enumerate() {
        match place {
            Some(place) => out.extend_from_slice(format!("{place:010} 00000 n\r\n").as_bytes()),
            None => out.extend_from_slice(pdf.get(entries + number * PLACE..entries + (number + 1) * PLACE)?),
        }
    }
    let trailer = pdf.get(entries + places.len() * PLACE..)?;
    let end = find(trailer, b"startxref\n")?;
    out.extend_from_slice(&trailer[..end]);
    out.extend_from_slice(format!("startxref\n{start}\n%%EOF").as_bytes());
    Some(out)
}

/// Where the table of objects begins, and where each object does; `None` for those that are free.
fn table(pdf: &[u8]) -> Option<(usize, Vec<Option<usize>>)> {
    let at = rfind(pdf, b"startxref\n")? + b"startxref\n".len();
    let table = number(&pdf[at..])?;
    let head = std::str::from_utf8(pdf.get(table..table_start(pdf, table)?)?).ok()?;
    let count: usize = head.trim_end().rsplit(' ').next()?.parse().ok()?;
    let entries = pdf.get(table_start(pdf, table)?..)?;
    let place = |entry: &[u8]| if entry.get(17) == Some(&b'n') { Some(number(entry)) } else { None };
    let places: Vec<Option<Option<usize>>> = entries.chunks_exact(PLACE).take(count).map(place).collect();
    (places.len() == count).then_some(())?;
    Some((table, places.into_iter().map(Option::flatten).collect()))
}

/// Where the places of a table begin: behind `xref` and the line that counts them.
fn table_start(pdf: &[u8], table: usize) -> Option<usize> {
    let head = pdf.get(table..)?.strip_prefix(b"xref\n")?;
    Some(table + b"xref\n".len() + find(head, b"\n")? + 1)
}

/// The number that bytes begin with.
fn number(bytes: &[u8]) -> Option<usize> {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&bytes[..digits]).ok()?.parse().ok()
}

/// An object with its languages renamed.
fn object(bytes: &[u8], names: &[(String, String)]) -> Option<Vec<u8>> {
    let Some(stream) = find(bytes, b"stream\n") else { return Some(replaced(bytes, names)) };
    let (head, rest) = bytes.split_at(stream + b"stream\n".len());
    let end = rfind(rest, b"endstream")?;
    let length = length(head)?;
    let data = rest.get(..length.1)?;
    let compressed = find(head, b"/FlateDecode").is_some();
    let content = if compressed { inflated(data)? } else { data.to_vec() };
    let new = replaced(&content, names);
    if new == content {
        return Some(bytes.to_vec());
    }
    let new = if compressed { deflated(&new)? } else { new };
    let mut out = head[..length.0].to_vec();
    out.extend_from_slice(new.len().to_string().as_bytes());
    out.extend_from_slice(&head[length.0 + length.1.to_string().len()..]);
    out.extend_from_slice(&new);
    out.extend_from_slice(&rest[length.1..end]);
    out.extend_from_slice(&rest[end..]);
    Some(out)
}

/// Where the length of a stream stands in its head, and the length.
fn length(head: &[u8]) -> Option<(usize, usize)> {
    let at = find(head, b"/Length ")? + b"/Length ".len();
    Some((at, number(&head[at..])?))
}

fn inflated(data: &[u8]) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    ZlibDecoder::new(data).read_to_end(&mut content).ok()?;
    Some(content)
}

fn deflated(content: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).ok()?;
    encoder.finish().ok()
}

fn replaced(bytes: &[u8], names: &[(String, String)]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let mut rest = bytes;
    let next = |rest: &[u8]| names.iter().filter_map(|name| Some((find(rest, name.0.as_bytes())?, name))).min_by_key(|(at, _)| *at);
    while let Some((at, (from, to))) = next(rest) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(to.as_bytes());
        rest = &rest[at + from.len()..];
    }
    out.extend_from_slice(rest);
    out
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn rfind(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of three objects: a catalog, metadata, and a compressed page.
    fn file(language: &str) -> Vec<u8> {
        let xmp = format!("<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>");
        let page = deflated(format!("/Span <</MCID 0/Lang({language})>> BDC").as_bytes()).unwrap();
        let mut pdf = b"%PDF-1.7\n".to_vec();
        let mut places = Vec::new();
        let mut add = |head: String, data: Option<&[u8]>| {
            places.push(pdf.len());
            pdf.extend_from_slice(head.as_bytes());
            if let Some(data) = data {
                pdf.extend_from_slice(b"\nstream\n");
                pdf.extend_from_slice(data);
                pdf.extend_from_slice(b"\nendstream");
            }
            pdf.extend_from_slice(b"\nendobj\n\n");
        };
        add(format!("1 0 obj\n<<\n  /Type /Catalog\n  /Lang ({language})\n>>"), None);
        add(format!("2 0 obj\n<<\n  /Length {}\n  /Type /Metadata\n>>", xmp.len()), Some(xmp.as_bytes()));
        add(format!("4 0 obj\n<<\n  /Length {}\n  /Filter /FlateDecode\n>>", page.len()), Some(&page));
        let table = pdf.len();
        let entry = |place: Option<usize>| place.map_or("0000000000 65535 f\r\n".to_owned(), |place| format!("{place:010} 00000 n\r\n"));
        let entries = [None, Some(places[0]), Some(places[1]), None, Some(places[2])].map(entry).concat();
        pdf.extend_from_slice(format!("xref\n0 5\n{entries}trailer\n<<\n  /Size 5\n>>\nstartxref\n{table}\n%%EOF").as_bytes());
        pdf
    }

    #[test]
    fn a_language_is_renamed_wherever_it_stands_and_all_is_found_where_the_table_says() {
        assert_eq!(renamed(&file("sr"), "sr", "sr-Latn").unwrap(), file("sr-Latn"));
        assert_eq!(renamed(&file("en"), "sr", "sr-Latn").unwrap(), file("en"));
    }

    #[test]
    fn what_is_no_such_file_is_left_alone() {
        for broken in [&b""[..], b"%PDF-1.7", b"startxref\n99\n%%EOF", b"xref\n0 2\nstartxref\n0\n%%EOF"] {
            assert!(renamed(broken, "sr", "sr-Latn").is_none());
        }
    }
}
