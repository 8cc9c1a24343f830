//! What a Fluent file must be before anything parses it: bounded, UTF-8 and free of characters that hide text.
//!
//! The limits come first because the parser recurses: 5,000 nested braces would end the process.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::file::File;
use crate::source::shelf::MAX_FTL_BYTES;

/// Deepest nesting of `{` and, inside of them, `(`. Real messages have 3.
pub const MAX_NESTING: usize = 32;

/// What some editors put at the start of a file.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text of a Fluent file that is safe to parse, and what was wrong with the file.
///
/// Line ends keep their form (Fluent reads CRLF); a byte order mark is cut off and reported.
pub fn inspect<'a>(path: &str, file: &'a File) -> (Option<&'a str>, Vec<Diagnostic>) {
    let Some(bytes) = file.bytes() else {
        // The snapshot has reported it already, with its size.
        return (None, Vec::new());
    };
    inspect_bytes(path, bytes)
}

/// [`inspect`], for the bytes alone.
pub fn inspect_bytes<'a>(path: &str, bytes: &'a [u8]) -> (Option<&'a str>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    if bytes.len() as u64 > MAX_FTL_BYTES {
        let message = format!("the file has {} bytes; at most {MAX_FTL_BYTES} are read", bytes.len());
        return (None, vec![Diagnostic::error(Code::FileTooLarge, path, message)]);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let fault = Diagnostic::error(Code::NotUtf8, path, "this file is not valid UTF-8")
                .at(&valid, error.valid_up_to())
                .hint("save it as UTF-8; none of its messages can be used until then");
            return (None, vec![fault]);
        }
    };
    let body = match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => {
            faults.push(
                Diagnostic::warning(Code::Bom, path, "the file starts with a byte order mark").hint("save it as UTF-8 without a mark"),
            );
            rest
        }
        None => text,
    };
    if let Some(offset) = too_deep(body) {
        let message = format!("braces are nested deeper than {MAX_NESTING}");
        faults.push(
            Diagnostic::error(Code::NestingLimit, path, message)
                .at(body, offset)
                .hint("none of the file's messages can be used until then"),
        );
        return (None, faults);
    }
    faults.extend(odd_characters(path, body));
    (Some(body), faults)
}

/// The offset of the first brace beyond [`MAX_NESTING`].
///
/// Counts more than the parser does (braces in quotes and in broken entries too), so it can only refuse too early.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut parens) = (0_usize, 0_usize);
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => braces += 1,
            b'}' => braces = braces.saturating_sub(1),
            b'(' if braces > 0 => parens += 1,
            b')' if braces > 0 => parens = parens.saturating_sub(1),
            _ => {}
        }
        if braces == 0 {
            parens = 0;
        }
        if braces + parens > MAX_NESTING {
            return Some(offset);
        }
    }
    None
}

/// Whether a character is a fault of a file: it hides text, reorders it, or ends a line halfway.
pub fn is_odd(c: char) -> bool {
    is_bidi(c) || c == BYTE_ORDER_MARK || (c.is_control() && c != '\n')
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Most faults of this kind of one file: a picture named `.ftl` has thousands.
const MAX_ODD: usize = 20;

fn odd_characters(path: &str, text: &str) -> Vec<Diagnostic> {
    text.char_indices()
        .filter_map(|(offset, c)| {
            let (code, what) = match c {
                '\n' => return None,
                '\r' if text[offset..].starts_with("\r\n") => return None,
                '\r' => (Code::ControlCharacter, "a carriage return without a line feed"),
                '\t' => (Code::ControlCharacter, "a tab; Fluent wants spaces"),
                c if is_bidi(c) => (Code::BidiControl, "a character that reorders the text around it"),
                c if c.is_control() => (Code::ControlCharacter, "a control character"),
                _ => return None,
            };
            let message = format!("{what} (U+{:04X})", c as u32);
            Some(Diagnostic::error(code, path, message).at(text, offset).hint("remove it"))
        })
        .take(MAX_ODD)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(bytes: &[u8]) -> Vec<Code> {
        inspect_bytes("x.ftl", bytes).1.into_iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn deep_nesting_is_refused_before_the_parser_sees_it() {
        let deep = format!("a = {}x{}\n", "{".repeat(5000), "}".repeat(5000));
        assert_eq!(inspect_bytes("x.ftl", deep.as_bytes()).0, None);
        assert_eq!(codes(deep.as_bytes()), [Code::NestingLimit]);
        let calls = format!("a = {{ {}\n", "F(".repeat(5000));
        assert_eq!(codes(calls.as_bytes()), [Code::NestingLimit]);
    }

    #[test]
    fn odd_bytes_are_named() {
        assert_eq!(codes(b"a = \xff\n"), [Code::NotUtf8]);
        assert_eq!(codes("\u{feff}a = b\n".as_bytes()), [Code::Bom]);
        assert_eq!(codes("a = b\u{202e}c\n".as_bytes()), [Code::BidiControl]);
        assert_eq!(codes(b"a = b\0c\n"), [Code::ControlCharacter]);
        assert_eq!(codes(b"a = b\r\nc = d\r\n"), []);
        assert_eq!(codes(&vec![b'a'; MAX_FTL_BYTES as usize + 1]), [Code::FileTooLarge]);
    }
}
