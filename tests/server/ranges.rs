//! Ranges of PDFs, as RFC 9110 says.

use super::{ask, get, get_with};
use crate::support::TestLibrary;

#[test]
fn ranges_that_reach_beyond_the_end_get_what_is_there() {
    let server = TestLibrary::new().serve_owned(&[]);
    let path = "/en/documents/guide.pdf";
    let whole = get(&server, path).body;
    let length = whole.len();
    let last = length - 1;
    for (range, status, content_range, body) in [
        ("bytes=-99999999", 206, format!("bytes 0-{last}/{length}"), &whole[..]),
        ("bytes=0-99999999999999999999", 206, format!("bytes 0-{last}/{length}"), &whole[..]),
        ("bytes=10-99999999999999999999", 206, format!("bytes 10-{last}/{length}"), &whole[10..]),
        ("bytes=99999999999999999999-", 416, format!("bytes */{length}"), &[]),
        ("bytes=-0", 416, format!("bytes */{length}"), &[]),
        ("bytes=9-5", 200, String::new(), &whole[..]),
        ("bytes=x", 200, String::new(), &whole[..]),
        ("bytes=0-1,5-9", 200, String::new(), &whole[..]),
    ] {
        let part = get_with(&server, path, &format!("Range: {range}\r\n"));
        assert_eq!((part.status, part.header("content-range").unwrap_or_default()), (status, content_range.as_str()), "{range}");
        assert!(part.body == body, "{range}: {} bytes", part.body.len());
        assert_eq!(part.header("content-length"), Some(body.len().to_string().as_str()), "{range}");
    }
    let head = ask(&server, &format!("HEAD {path} HTTP/1.1\r\n"), "Range: bytes=0-3\r\n");
    assert_eq!((head.status, head.header("content-length")), (200, Some(length.to_string().as_str())), "ranges are for GET");
}
