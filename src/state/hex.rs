//! Bytes as hexadecimal digits: what stands in cookies, forms and addresses.

use std::fmt::Write;

/// Bytes as small hexadecimal digits, two for each.
pub fn text(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes of such a text, if it is one.
pub fn bytes(text: &str) -> Option<Vec<u8>> {
    let pair = |pair: &[u8]| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let is_whole = text.len().is_multiple_of(2) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_whole { text.as_bytes().chunks(2).map(pair).collect() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back() {
        assert_eq!(text(&[0, 10, 255]), "000aff");
        assert_eq!(bytes("000aFf"), Some(vec![0, 10, 255]));
        for wrong in ["0", "0g", "+1", "ш", " 1"] {
            assert_eq!(bytes(wrong), None, "{wrong}");
        }
    }
}
