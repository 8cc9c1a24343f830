//! A table of text as spreadsheets save it: in UTF-8 or UTF-16, its columns parted by commas, semicolons or tabs, perhaps with a first line
//! that names the separator (`sep=;`).

use std::borrow::Cow;

use csv::ReaderBuilder;

/// What may part columns: programs in many countries write semicolons.
pub const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// A table as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Separated<'a> {
    /// Its rows; a line that names the separator is empty, so that all others keep their numbers.
    pub text: Cow<'a, str>,
    /// What parts its columns.
    pub separator: u8,
}

/// The text of a file without its byte order mark. With one of UTF-16 it is that: spreadsheets call it “Unicode text”.
///
/// # Errors
/// The line, from 1, where the text is neither.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, usize> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
        text.ok().filter(|_| odd.is_empty()).map(Cow::from).ok_or(1)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => text_of(rest),
        bytes => text_of(bytes),
    }
}

fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, usize> {
    let line = |valid: usize| bytes[..valid].iter().filter(|byte| **byte == b'\n').count() + 1;
    std::str::from_utf8(bytes).map(Cow::from).map_err(|error| line(error.valid_up_to()))
}

/// A text with its separator: the one with which the first row names most of the columns that are asked for.
pub fn separated<'a>(text: Cow<'a, str>, columns: &[&str]) -> Separated<'a> {
    let end = text.find('\n').map_or(text.len(), |end| end + 1);
    let (text, named) = match named(&text[..end]) {
        Some(named) => (Cow::from(format!("\n{}", &text[end..])), Some(named)),
        None => (text, None),
    };
    let known = |separator: &u8| header(&text, *separator).iter().filter(|name| columns.contains(&name.as_str())).count();
    // Of equals the last one is taken, and a comma is the usual one.
    let separator = SEPARATORS.into_iter().rev().chain(named).max_by_key(known).unwrap_or(b',');
    Separated { separator, text }
}

/// The names of the first row, in small letters.
pub fn header(text: &str, separator: u8) -> Vec<String> {
    let mut table = ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let first = table.records().next().and_then(Result::ok).unwrap_or_default();
    first.iter().map(|name| name.trim().to_lowercase()).collect()
}

/// The separator that a first line names; a program that saved the table may have added its own behind it.
fn named(line: &str) -> Option<u8> {
    let rest = line.trim_end_matches(['\r', '\n']).trim_start_matches('"');
    let rest = rest.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).map(|_| &rest[4..])?;
    let (first, others) = (rest.bytes().next().filter(u8::is_ascii)?, rest.get(1..)?);
    others.bytes().all(|byte| byte == b'"' || byte == first || SEPARATORS.contains(&byte)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [&str; 3] = ["id", "text", "note"];

    fn read(bytes: &[u8]) -> (String, u8) {
        let table = separated(text(bytes).unwrap(), &COLUMNS);
        (table.text.into_owned(), table.separator)
    }

    #[test]
    fn tables_are_read_however_they_were_saved() {
        for (bytes, expected) in [
            ("id,text,note\n1,a;b,c", b','),
            ("id;text;note\n1;a,b;c", b';'),
            ("id\ttext\tnote\n1\ta\tc", b'\t'),
            ("\u{feff}\"ID\";\"note, with commas, many\";\"text\"\n", b';'),
            ("id|text|note\n", b','),
            ("", b','),
        ] {
            assert_eq!(read(bytes.as_bytes()).1, expected, "{bytes}");
            let wide: Vec<u8> = format!("\u{feff}{bytes}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(read(&wide).1, expected, "{bytes} in UTF-16");
        }
        let big: Vec<u8> = "\u{feff}id,text\nж".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&big), ("id,text\nж".to_owned(), b','));
    }

    #[test]
    fn a_line_that_names_the_separator_is_none_of_the_table() {
        for (line, separator) in [("sep=;", b';'), ("SEP=;\r", b';'), ("\"sep=;\"", b';'), ("sep=,;;;;", b';'), ("sep=\t", b'\t')] {
            let rows = ["id", "text", "note"].join(&char::from(separator).to_string());
            assert_eq!(read(format!("{line}\n{rows}\n").as_bytes()), (format!("\n{rows}\n"), separator), "{line}");
        }
        assert_eq!(read(b"sep=|\nid|text|note\n"), ("\nid|text|note\n".to_owned(), b'|'));
    }

    #[test]
    fn other_bytes_have_a_line() {
        assert_eq!(text(b"id\nx\n\xe8"), Err(3));
        assert_eq!(text(b"\xff\xfea"), Err(1));
        assert_eq!(text(b"\xff\xfe\x00\xd8"), Err(1));
    }
}
